"""Go to, keys, end of session, problem and screens."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from icbo_desktop.domain.close_down import close_down
from icbo_desktop.domain.edits.capture import AddAction, AddParkedItem
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.ui.dialogs.end_session_dialog import EndSessionDialog
from icbo_desktop.ui.dialogs.go_to_dialog import GoToDialog
from icbo_desktop.ui.dialogs.keys_dialog import KeysDialog
from icbo_desktop.ui.dialogs.problem_dialog import ProblemDialog
from icbo_desktop.ui.dialogs.screen_dialog import COVERS, ScreenDialog
from icbo_desktop.ui.shared.announcing import announcer
from icbo_desktop.ui.shared.commands import COMMANDS
from tests.builders import make_item, make_workshop
from tests.gui.dialogs.conftest import FRAMEWORKS, LAPTOP, PROJECTOR, make_view


def standard(item_id: str) -> Place:
    return Place(PlaceKind.STANDARD, make_item(item_id))


@pytest.fixture
def go_to(shown) -> GoToDialog:
    return shown(GoToDialog(make_view()))


@pytest.mark.parametrize("typed", ["2.2", "d2 two", "TWO d2"])
def test_typed_number_or_title_finds_the_standard(go_to, qtbot, typed):
    qtbot.keyClicks(go_to.filter, typed)

    assert go_to.current == standard("d2.two")


def test_number_comes_before_words_that_begin_with_it(go_to, qtbot):
    qtbot.keyClicks(go_to.filter, "i")

    assert go_to.current == standard("d1.one")


def test_down_and_enter_look_at_the_next_standard_privately(go_to, qtbot):
    qtbot.keyClicks(go_to.filter, "short")
    qtbot.keyClick(go_to.filter, Qt.Key.Key_Down)

    with (
        qtbot.waitSignal(go_to.place_chosen) as chosen,
        qtbot.assertNotEmitted(go_to.show_requested),
    ):
        qtbot.keyClick(go_to.filter, Qt.Key.Key_Return)

    assert chosen.args == [standard("d1.one")]


def test_second_button_shows_the_standard_to_the_room(go_to, qtbot):
    qtbot.keyClicks(go_to.filter, "2.1")

    with qtbot.waitSignal(go_to.show_requested) as shown_place:
        qtbot.mouseClick(go_to.show_button, Qt.MouseButton.LeftButton)

    assert shown_place.args == [standard("d2.one")]


def test_shift_enter_shows_the_standard_to_the_room_and_closes(go_to, qtbot):
    qtbot.keyClicks(go_to.filter, "2.1")

    with qtbot.waitSignals([go_to.show_requested, go_to.accepted]):
        qtbot.keyClick(go_to.filter, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


def test_words_that_find_nothing_leave_the_dialog_open(go_to, qtbot):
    qtbot.keyClicks(go_to.filter, "zzz")

    qtbot.keyClick(go_to.filter, Qt.Key.Key_Return)

    assert go_to.current is None
    assert go_to.isVisible()


def test_what_is_found_is_told_while_the_keyboard_stays_in_the_field(go_to, qtbot):
    told = []
    announcer().said.connect(told.append)

    qtbot.keyClicks(go_to.filter, "2.2")
    qtbot.keyClicks(go_to.filter, "zzz")

    assert told[2] == "1 found. 2 · I  Short d2.two"
    assert told[-1] == "Nothing by that number or title."


def test_list_says_how_each_standard_stands(shown):
    view = make_view(make_workshop(SetAgreedRating(make_item(), 6)))

    dialog = shown(GoToDialog(view))

    assert "rated 6" in dialog.model.index(1).data()
    assert "not reached" in dialog.model.index(2).data()


def test_keys_page_shows_every_command_and_key(shown):
    dialog = shown(KeysDialog())

    said = {does for does, _keys, _typing in dialog.lines}
    assert {command.words for command in COMMANDS} <= said


def test_keys_page_says_that_page_down_works_while_typing(shown):
    dialog = shown(KeysDialog())

    assert ("Next step, on the wall", "PgDn, Right, Down or Space", "PgDn") in dialog.lines


def test_keys_page_shows_the_keys_of_the_start_screen(shown):
    dialog = shown(KeysDialog())

    assert ("New workshop…", "Ctrl+N", "yes") in dialog.lines


def make_end(shown, *edits) -> EndSessionDialog:
    return shown(EndSessionDialog(make_workshop(*edits), FRAMEWORKS))


def test_end_of_session_lists_what_actions_lack(shown):
    whole = AddAction(make_item(), "Whole", who="Lead", by_when=date(2027, 1, 31))
    dialog = make_end(shown, AddAction(make_item(), "Publish a map"), whole)

    found = [(row.words, row.unset.lacks_words) for row in dialog.listed if row.unset.record_id]
    assert found == [("Publish a map", "no who, no date, no measure"), ("Whole", "no measure")]


def test_end_of_session_names_what_the_close_down_names(shown):
    edits = (SetAgreedRating(make_item(), 6), AddParkedItem(make_item(), "Who pays"))
    dialog = make_end(shown, *edits)

    named = close_down(make_workshop(*edits), FRAMEWORKS)
    listed = [(row.unset.place, row.words) for row in dialog.listed]
    assert listed == [(end.place, end.text) for _, ends in named.stages for end in ends]
    assert dialog.summary.text().startswith(named.words)


def test_session_ends_with_things_unset(shown, qtbot):
    dialog = make_end(shown)

    with qtbot.waitSignal(dialog.close_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_going_back_ends_nothing(shown, qtbot):
    dialog = make_end(shown)

    with qtbot.assertNotEmitted(dialog.close_requested), qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_unset_standard_can_be_gone_to(shown, qtbot):
    dialog = make_end(shown)

    with qtbot.waitSignal(dialog.place_chosen) as chosen:
        qtbot.mouseClick(dialog.listed[1].button, Qt.MouseButton.LeftButton)

    assert chosen.args == [standard("d1.two")]


def test_record_is_asked_for_before_the_end(shown, qtbot):
    dialog = make_end(shown)

    with qtbot.waitSignal(dialog.export_requested):
        qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)

    assert dialog.isVisible()


def test_reading_is_offered_where_it_is_safe(shown, qtbot):
    dialog = shown(ProblemDialog("It is open elsewhere.", can_read=True))

    with qtbot.waitSignal(dialog.read_only_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_reading_is_not_offered_where_it_is_not_safe(shown, qtbot):
    dialog = shown(ProblemDialog("This is not a workbook."))

    assert dialog.read_button is None
    with qtbot.waitSignal(dialog.another_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_screen_that_is_not_the_consoles_is_suggested(shown, qtbot):
    dialog = shown(ScreenDialog((LAPTOP, PROJECTOR)))

    with qtbot.waitSignal(dialog.screen_chosen) as chosen:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert chosen.args == ["projector"]


def test_projector_is_offered_first_and_chosen(shown):
    dialog = shown(ScreenDialog((LAPTOP, PROJECTOR)))

    first, second = dialog.choices.values()
    assert first.isChecked()
    assert "covers this console" not in first.text()
    assert "covers this console" in second.text()


def test_wall_covers_the_console_only_when_asked_for_twice(shown):
    dialog = shown(ScreenDialog((LAPTOP, PROJECTOR)))
    chosen: list[str] = []
    dialog.screen_chosen.connect(chosen.append)
    dialog.choices["laptop"].setChecked(True)

    dialog.use_button.click()
    assert (chosen, dialog.problem) == ([], COVERS)

    dialog.use_button.click()
    assert chosen == ["laptop"]


def test_one_screen_says_how_to_extend(shown, qtbot):
    dialog = shown(ScreenDialog((LAPTOP,)))

    assert dialog.lead.startswith("Only one screen")
    with qtbot.waitSignal(dialog.test_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_projector_that_comes_while_the_dialog_is_open_is_offered(shown):
    dialog = shown(ScreenDialog((LAPTOP,)))

    dialog.show_screens((LAPTOP, PROJECTOR))

    assert dialog.choices["projector"].isChecked()
    assert dialog.choices["projector"].hasFocus()


def test_rehearsal_is_offered_with_one_screen(shown, qtbot):
    dialog = shown(ScreenDialog((LAPTOP,)))

    with qtbot.waitSignal(dialog.rehearsal_requested):
        qtbot.mouseClick(dialog.rehearsal_button, Qt.MouseButton.LeftButton)
