"""The new-workshop dialog, by keyboard and mouse: defaults, errors in words, what comes out."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from icbo_desktop.domain.errors import Fault, PackError
from icbo_desktop.domain.new_workshop import NewGroup, NewWorkshop
from icbo_desktop.domain.pack_summary import OverlaySummary, PackSummary
from icbo_desktop.ui.dialogs.calm_dialog import LEAVE_AGAIN
from icbo_desktop.ui.dialogs.new_workshop_dialog import Beginning, NewWorkshopDialog
from tests.builders import make_framework

NOW = datetime(2026, 11, 19, 8, 40, tzinfo=UTC)
PACKS = (PackSummary("made-up", "A made-up framework", "1.0.0", domains=2, standards=4),)
BROKEN = PackSummary("broken", "broken", faults=(Fault("pack.yaml", 3, "$.id", "is missing"),))


@pytest.fixture
def make_dialog(shown, tmp_path):
    def make(packs=PACKS, look_up=lambda _id: make_framework(), **given) -> NewWorkshopDialog:
        beginning = Beginning(**{"folder": tmp_path, **given})
        dialog = NewWorkshopDialog(packs, look_up, beginning=beginning, clock=lambda: NOW)
        return shown(dialog)

    return make


def type_into_focus(qtbot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def press(qtbot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_title_alone_makes_a_workshop_by_keyboard(make_dialog, qtbot, tmp_path):
    dialog = make_dialog()

    type_into_focus(qtbot, "Northborough: a peer look")
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, Qt.Key.Key_Return)

    assert dialog.request() == NewWorkshop(
        title="Northborough: a peer look",
        framework_ids=("made-up",),
        held_on=date(2026, 11, 19),
        starts_at=time(9, 0),
        ends_at=time(12, 0),
    )
    assert dialog.path() == tmp_path / "Northborough a peer look 2026-11-19.icbo"


def test_place_of_the_file_is_said_at_the_top_as_the_title_is_typed(make_dialog, qtbot, tmp_path):
    dialog = make_dialog()
    before = dialog.place.text()

    type_into_focus(qtbot, "Holt")

    assert before == f"It will be one file in {tmp_path}"
    assert dialog.place.text() == f"It will be the file {dialog.path()}"
    assert dialog.place.mapTo(dialog, dialog.place.rect().bottomLeft()).y() < dialog.height() / 4


def test_another_folder_is_said_at_the_top_too(make_dialog, tmp_path):
    dialog = make_dialog()

    dialog.file.show_folder(str(tmp_path / "mine"))

    assert dialog.place.text() == f"It will be one file in {tmp_path / 'mine'}"


def test_missing_title_is_said_beside_the_field(make_dialog, qtbot):
    dialog = make_dialog()

    with qtbot.assertNotEmitted(dialog.accepted, wait=20):
        press(qtbot, Qt.Key.Key_Return)

    assert dialog.about.title.fault == "Give the workshop a title."
    assert dialog.about.title.line.hasFocus()
    assert dialog.about.title.line.accessibleDescription() == "Give the workshop a title."


def test_escape_closes_without_a_workshop(make_dialog, qtbot):
    dialog = make_dialog()

    with qtbot.waitSignal(dialog.rejected):
        press(qtbot, Qt.Key.Key_Escape)


def test_typed_words_are_given_up_only_on_a_second_escape(make_dialog, qtbot):
    dialog = make_dialog()
    type_into_focus(qtbot, "Ours")

    press(qtbot, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.problem == LEAVE_AGAIN

    with qtbot.waitSignal(dialog.rejected):
        press(qtbot, Qt.Key.Key_Escape)


def test_file_that_exists_is_said_while_the_title_is_typed(make_dialog, qtbot, tmp_path):
    (tmp_path / "Ours 2026-11-19.icbo").touch()
    dialog = make_dialog()

    type_into_focus(qtbot, "Ours")

    qtbot.waitUntil(lambda: "already exists" in dialog.file.name.fault)


def test_typed_file_name_no_longer_follows_the_title(make_dialog, qtbot, tmp_path):
    dialog = make_dialog()
    dialog.file.name.line.selectAll()
    qtbot.keyClicks(dialog.file.name.line, "mine.icbo")

    qtbot.keyClicks(dialog.about.title.line, "Another title")

    assert dialog.path() == tmp_path / "mine.icbo"


def test_unreadable_date_takes_the_keyboard(make_dialog, qtbot):
    dialog = make_dialog()
    type_into_focus(qtbot, "Ours")
    dialog.about.held_on.line.selectAll()
    qtbot.keyClicks(dialog.about.held_on.line, "31 February 2026")

    press(qtbot, Qt.Key.Key_Return)

    assert dialog.about.held_on.fault == "Write the date like 19 November 2026."
    assert dialog.about.held_on.line.hasFocus()


def test_end_before_the_start_is_refused(make_dialog, qtbot):
    dialog = make_dialog()
    type_into_focus(qtbot, "Ours")
    dialog.about.ends_at.line.selectAll()
    qtbot.keyClicks(dialog.about.ends_at.line, "8am")

    press(qtbot, Qt.Key.Key_Return)

    assert dialog.about.ends_at.fault == "The end is not after the start."


def test_times_follow_another_day_until_they_are_typed(make_dialog, qtbot):
    dialog = make_dialog()
    dialog.about.held_on.line.selectAll()

    qtbot.keyClicks(dialog.about.held_on.line, "2 December 2026")

    assert dialog.request().starts_at == time(9, 30)
    assert dialog.request().ends_at == time(12, 30)


def test_a_time_is_taken_from_its_first_key_on(make_dialog, qtbot):
    dialog = make_dialog()
    dialog.about.starts_at.line.selectAll()

    qtbot.keyClicks(dialog.about.starts_at.line, "9.45")

    assert dialog.request().starts_at == time(9, 45)


def test_space_on_a_domain_leaves_all_of_it_out(make_dialog, qtbot):
    dialog = make_dialog()
    scope = dialog.frameworks.scope
    scope.tree.setCurrentItem(scope.item("d2"))

    qtbot.keyClick(scope.tree, Qt.Key.Key_Space)

    assert dialog.request().left_out == {"made-up": ("d2", "d2.one", "d2.two")}
    assert scope.count_words == "2 of 4 standards"


def test_scope_without_a_standard_is_refused(make_dialog, qtbot):
    dialog = make_dialog()
    type_into_focus(qtbot, "Ours")
    for domain in ("d1", "d2"):
        dialog.frameworks.scope.item(domain).setCheckState(0, Qt.CheckState.Unchecked)

    press(qtbot, Qt.Key.Key_Return)

    assert dialog.frameworks.fault == "Leave at least one standard of each framework in scope."
    assert dialog.frameworks.scope.tree.hasFocus()


def test_workshop_without_a_framework_is_refused(make_dialog, qtbot):
    dialog = make_dialog()
    type_into_focus(qtbot, "Ours")
    dialog.frameworks.list.setFocus()
    press(qtbot, Qt.Key.Key_Space)

    press(qtbot, Qt.Key.Key_Return)

    assert dialog.frameworks.fault == "Choose at least one framework."


def test_broken_pack_is_listed_with_its_fault_and_cannot_be_chosen(make_dialog, qtbot):
    dialog = make_dialog((BROKEN, *PACKS))

    row = next(row for row in dialog.frameworks.model.shown if row.key == "broken")
    assert "pack.yaml, line 3: $.id: is missing" in row.detail
    dialog.frameworks.list.setFocus()
    dialog.frameworks.list.go_to("broken")
    press(qtbot, Qt.Key.Key_Space)
    assert dialog.request().framework_ids == ("made-up",)


def test_pack_that_cannot_be_read_is_said_and_unticked(make_dialog):
    def look_up(_id: str):
        raise PackError("The framework “made-up” cannot be read.")

    dialog = make_dialog(look_up=look_up)

    (row,) = dialog.frameworks.model.shown
    assert row.detail == "The framework “made-up” cannot be read."
    assert dialog.request().framework_ids == ()


def test_space_of_other_words_stays_when_their_framework_is_unticked(make_dialog, qtbot):
    easy = OverlaySummary("easy-read", "Easy read")
    packs = (replace(PACKS[0], overlays=(easy,)),)
    dialog = make_dialog(packs)
    section = dialog.frameworks
    before = section._words_column.parentWidget().sizeHint().height()
    top = dialog.file.mapTo(dialog.body, dialog.file.rect().topLeft())

    section.list.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    qtbot.wait(20)

    assert not section.words
    assert before > 0
    assert dialog.file.mapTo(dialog.body, dialog.file.rect().topLeft()) == top


def test_added_group_is_part_of_the_request(make_dialog, qtbot):
    dialog = make_dialog()

    qtbot.mouseClick(dialog.groups.add_button, Qt.MouseButton.LeftButton)
    type_into_focus(qtbot, "Independent peers")
    press(qtbot, Qt.Key.Key_Tab)
    type_into_focus(qtbot, "2")

    assert dialog.request().groups[-1] == NewGroup("Independent peers", 2)
    assert dialog.groups.people_words == "16 people in 6 groups"


def test_attribution_is_chosen_with_the_arrow_keys(make_dialog, qtbot):
    dialog = make_dialog()
    button = dialog.attribution.buttons["group"]
    button.setFocus()

    qtbot.keyClick(button, Qt.Key.Key_Up)

    assert dialog.request().attribution == "none"


def test_only_not_attributed_meets_the_chatham_house_rule(make_dialog):
    dialog = make_dialog()

    meets = {
        key: "Only this meets the Chatham House Rule" in button.accessibleDescription()
        for key, button in dialog.attribution.buttons.items()
    }

    assert meets == {"none": True, "group": False, "role": False}


def test_refused_workshop_comes_back_as_it_was_typed(make_dialog):
    request = NewWorkshop(
        title="Ours",
        framework_ids=("made-up",),
        place="Hall",
        purpose="peer_challenge",
        attribution="role",
        groups=(NewGroup("Council", 9),),
        left_out={"made-up": ("d1.two",)},
    )

    dialog = make_dialog(request=request, path=Path("mine.icbo"), problem="The disk is full.")

    assert dialog.request() == request
    assert dialog.path() == Path("mine.icbo")
    assert dialog.problem == "The disk is full."


WORDED = PackSummary(
    "made-up",
    "A made-up framework",
    "1.0.0",
    domains=2,
    standards=4,
    overlays=(OverlaySummary("easy-read", "Easy read", "1.0.0", "en-GB", "restated", 3),),
)


def test_framework_is_read_in_the_words_that_are_chosen(make_dialog, qtbot):
    dialog = make_dialog((WORDED,))
    choice = dialog.frameworks.words["made-up"]
    choice.setFocus()

    press(qtbot, Qt.Key.Key_Down)

    assert choice.currentText() == "Easy read"
    assert dialog.request().overlays == {"made-up": "easy-read"}


def test_words_stay_chosen_while_the_framework_is_unticked(make_dialog, qtbot):
    dialog = make_dialog((WORDED,))
    dialog.frameworks.words["made-up"].setCurrentIndex(1)
    dialog.frameworks.list.setFocus()

    press(qtbot, Qt.Key.Key_Space)
    assert dialog.frameworks.words == {}
    press(qtbot, Qt.Key.Key_Space)

    assert dialog.request().overlays == {"made-up": "easy-read"}


def test_usual_framework_stands_first_and_own_ones_are_called_yours(make_dialog):
    own = PackSummary("ours", "Ours", "1.0.0", domains=1, standards=3, source="own")
    usual = PackSummary("icbo-2018", "ICBO", "1.0.0", domains=4, standards=22)

    rows = make_dialog((own, usual)).frameworks.model.shown

    assert [row.key for row in rows] == ["icbo-2018", "ours"]
    assert rows[1].detail == "yours · 1 domain, 3 standards"


def test_frameworks_are_searched_while_typing(make_dialog, qtbot):
    packs = tuple(PackSummary(f"p{n}", f"Pack {n}", "1.0.0") for n in range(11))
    frameworks = make_dialog(packs).frameworks
    frameworks.filter.setFocus()

    type_into_focus(qtbot, "pack 7")

    assert [row.key for row in frameworks.model.shown] == ["p7"]


def test_home_and_end_take_the_first_and_the_last_choice(make_dialog, qtbot):
    dialog = make_dialog()
    first, last = dialog.about.purposes.values()
    first.setFocus()

    press(qtbot, Qt.Key.Key_End)
    assert last.isChecked()
    assert last.hasFocus()

    press(qtbot, Qt.Key.Key_Home)
    assert first.isChecked()
