"""Changing details, groups and scope of a workshop that is under way."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.edits.setting import ChangeDetails, SetScope
from icbo_desktop.domain.framework import Words
from icbo_desktop.ui.dialogs.details_dialog import DetailsDialog
from icbo_desktop.ui.dialogs.groups_dialog import GroupsDialog
from icbo_desktop.ui.dialogs.scope_dialog import ScopeDialog
from tests.builders import group_id, make_item, make_stamp, make_workshop
from tests.gui.dialogs.conftest import FRAMEWORKS


@pytest.fixture
def workshop():
    return make_workshop()


@pytest.fixture
def details_dialog(workshop, shown) -> DetailsDialog:
    return shown(DetailsDialog(workshop.details))


@pytest.fixture
def groups_dialog(workshop, shown) -> GroupsDialog:
    return shown(GroupsDialog(workshop, new_id=lambda: "new-group"))


def edit_of(qtbot, dialog, key=Qt.Key.Key_Return):
    """The edit that the dialog asks for when Enter is pressed."""
    with qtbot.waitSignal(dialog.edit_requested) as asked:
        qtbot.keyClick(dialog, key)
    return asked.args[0]


def test_typed_title_asks_for_changed_details(details_dialog, workshop, qtbot):
    details_dialog.about.title.line.selectAll()
    qtbot.keyClicks(details_dialog.about.title.line, "A new title")

    edit = edit_of(qtbot, details_dialog)

    after = replace(workshop.details, title="A new title")
    assert edit == ChangeDetails(after, before=workshop.details)


def test_ground_rules_are_kept_one_a_line(details_dialog, qtbot):
    editor = details_dialog.ground_rules.editor
    editor.selectAll()
    qtbot.keyClicks(editor, "One")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "Two")

    assert edit_of(qtbot, details_dialog).after.ground_rules == "One\nTwo"


def test_unchanged_details_ask_for_nothing(details_dialog, qtbot):
    with qtbot.assertNotEmitted(details_dialog.edit_requested):
        qtbot.keyClick(details_dialog, Qt.Key.Key_Return)


def test_details_without_a_title_are_refused_in_words(details_dialog, qtbot):
    details_dialog.about.title.line.clear()

    qtbot.keyClick(details_dialog, Qt.Key.Key_Return)

    assert details_dialog.isVisible()
    assert details_dialog.about.title.fault == "Give the workshop a title."


def test_attribution_can_only_be_tightened(details_dialog):
    buttons = details_dialog.attribution.buttons

    assert {key: button.isEnabled() for key, button in buttons.items()} == {
        "none": True,
        "group": True,
        "role": False,
    }
    assert "tighter rule" in buttons["role"].accessibleDescription()


def test_renamed_group_keeps_its_id_and_mark(groups_dialog, workshop, qtbot):
    row = groups_dialog.groups.rows[1]
    row.name.selectAll()
    qtbot.keyClicks(row.name, "NHS trust")

    edit = edit_of(qtbot, groups_dialog)

    assert edit.groups[1] == replace(workshop.groups[1], name="NHS trust")


def test_moved_group_keeps_its_mark(groups_dialog, workshop, qtbot):
    qtbot.mouseClick(groups_dialog.groups.rows[0].down, Qt.MouseButton.LeftButton)

    edit = edit_of(qtbot, groups_dialog)

    assert [group.name for group in edit.groups] == ["NHS", "Council", "Lived experience"]
    assert [group.mark for group in edit.groups] == ["square", "circle", "triangle"]
    assert [group.position for group in edit.groups] == [0, 1, 2]


def test_keyboard_follows_the_moved_group(groups_dialog, qtbot):
    qtbot.keyClick(groups_dialog.groups.rows[0].down, Qt.Key.Key_Space)

    assert groups_dialog.groups.rows[1].down.hasFocus()
    assert groups_dialog.groups.rows[1].down.accessibleName() == "Move Council down"


def test_new_group_takes_a_mark_that_is_free(groups_dialog, qtbot):
    qtbot.mouseClick(groups_dialog.groups.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(groups_dialog.groups.rows[-1].name, "Peers")

    group = edit_of(qtbot, groups_dialog).groups[-1]

    assert (group.id, group.name, group.mark) == ("new-group", "Peers", "diamond")


def test_removed_group_is_gone(groups_dialog, workshop, qtbot):
    qtbot.mouseClick(groups_dialog.groups.rows[2].remove, Qt.MouseButton.LeftButton)

    edit = edit_of(qtbot, groups_dialog)

    assert [group.name for group in edit.groups] == ["Council", "NHS"]
    assert edit.rows(workshop, make_stamp())


def test_group_with_ratings_cannot_be_removed(shown, qtbot, workshop):
    rating = SetTally(make_item(), group_id(workshop, "Council"), 1, (6,))
    dialog = shown(GroupsDialog(make_workshop(rating)))

    qtbot.mouseClick(dialog.groups.rows[0].remove, Qt.MouseButton.LeftButton)

    assert "Council has given ratings" in dialog.groups.fault
    assert len(dialog.groups.rows) == 3


def test_two_groups_of_one_name_are_refused(groups_dialog, qtbot):
    row = groups_dialog.groups.rows[1]
    row.name.selectAll()
    qtbot.keyClicks(row.name, "council")

    qtbot.keyClick(groups_dialog, Qt.Key.Key_Return)

    assert groups_dialog.groups.fault == "Two groups have this name. Give each its own."
    assert row.name.hasFocus()


def test_unticked_standard_asks_for_the_scope(shown, qtbot, workshop):
    dialog = shown(ScopeDialog(workshop, FRAMEWORKS))
    tree = dialog.scope.tree

    qtbot.keyClick(tree, Qt.Key.Key_Right)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_Space)

    assert edit_of(qtbot, dialog) == SetScope("made-up", ("d1.one",))


def test_scope_without_a_standard_is_refused(shown, qtbot, workshop):
    dialog = shown(ScopeDialog(workshop, FRAMEWORKS))
    for domain in ("d1", "d2"):
        dialog.scope.item(domain).setCheckState(0, Qt.CheckState.Unchecked)

    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.problem == "Leave at least one standard in scope."


def test_scope_leaves_out_what_a_move_left_behind(shown, workshop):
    (frozen,) = workshop.frameworks
    retired = replace(frozen, id="made-up@0.9.0", position=1, is_retired=True)

    dialog = shown(ScopeDialog(workshop.with_row(retired), FRAMEWORKS))

    assert list(dialog.scope.left_out) == ["made-up"]


def test_scope_is_counted_in_the_word_of_the_framework(shown, workshop):
    framework = replace(FRAMEWORKS["made-up"], words=Words("Area", "Criterion"))

    dialog = shown(ScopeDialog(workshop, {"made-up": framework}))

    assert dialog.scope.count_words == "All 4 criteria"


def test_unchanged_scope_asks_for_nothing(shown, qtbot, workshop):
    dialog = shown(ScopeDialog(workshop, FRAMEWORKS))

    with qtbot.assertNotEmitted(dialog.edit_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_changed_group_is_given_up_only_on_a_second_escape(groups_dialog, qtbot):
    qtbot.keyClicks(groups_dialog.groups.rows[0].name, " and more")

    qtbot.keyClick(groups_dialog, Qt.Key.Key_Escape)
    assert groups_dialog.isVisible()

    with (
        qtbot.waitSignal(groups_dialog.rejected),
        qtbot.assertNotEmitted(groups_dialog.edit_requested),
    ):
        qtbot.keyClick(groups_dialog, Qt.Key.Key_Escape)


def test_typing_on_takes_the_warning_of_leaving_back(groups_dialog, qtbot):
    name = groups_dialog.groups.rows[0].name
    qtbot.keyClicks(name, " and more")
    qtbot.keyClick(groups_dialog, Qt.Key.Key_Escape)

    qtbot.keyClicks(name, "!")
    assert groups_dialog.problem == ""
    qtbot.keyClick(groups_dialog, Qt.Key.Key_Escape)

    assert groups_dialog.isVisible()
    assert groups_dialog.problem
