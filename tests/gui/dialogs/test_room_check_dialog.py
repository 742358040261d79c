"""The room check says its finding as one types, and sets the wall's text."""

import pytest

from icbo_desktop.domain.room_check import check_room
from icbo_desktop.ui.dialogs.room_check_dialog import WAITING, RoomCheckDialog


@pytest.fixture
def dialog(shown) -> RoomCheckDialog:
    return shown(RoomCheckDialog(("", ""), 1.0))


def fill(dialog: RoomCheckDialog, height: str, seat: str) -> None:
    dialog.height_field.line.setText(height)
    dialog.seat_field.line.setText(seat)


def test_nothing_typed_waits(dialog):
    assert dialog.verdict.text() == WAITING
    assert not dialog.set_button.isEnabled()


@pytest.mark.parametrize(("height", "seat"), [("2.1", "9"), ("210 cm", "9 m"), ("2,1", "9,0")])
def test_both_lengths_give_the_finding_at_once(dialog, height, seat):
    fill(dialog, height, seat)

    assert dialog.verdict.text().startswith("Fits.")


def test_picture_too_small_says_by_how_much(dialog):
    fill(dialog, "1", "40")

    assert dialog.verdict.text().startswith("Too small by")
    assert dialog.verdict.property("tone") == "bad"


def test_button_sets_the_text_that_the_room_needs(dialog, qtbot):
    fill(dialog, "1.5", "14")
    scale = check_room(1.5, 14).text_scale
    assert scale > 1
    assert f"{round(scale * 100)}%" in dialog.set_button.text()

    with qtbot.waitSignal(dialog.text_scale_chosen) as chosen:
        dialog.set_button.click()

    assert chosen.args == [scale]
    assert not dialog.set_button.isEnabled()


@pytest.mark.parametrize("typed", ["far", "-3", "0", "9999"])
def test_length_that_is_none_is_told_when_the_field_is_left(dialog, typed):
    fill(dialog, typed, "9")
    assert dialog.height_field.fault == ""

    dialog.height_field.line.editingFinished.emit()

    assert "Type metres" in dialog.height_field.fault
    assert dialog.verdict.text() == WAITING


def test_room_is_kept_for_the_next_time(dialog, qtbot):
    fill(dialog, "2.1", "9")

    with qtbot.waitSignal(dialog.room_told) as told:
        dialog.accept()

    assert told.args == ["2.1", "9"]


def test_room_that_was_not_told_is_not_kept(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.room_told):
        dialog.accept()
