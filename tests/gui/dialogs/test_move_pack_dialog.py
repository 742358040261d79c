"""What a move would change, in words, and what becomes of ratings on a scale that has changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.gui.dialogs.conftest import make_move_dialog


def words_of(dialog) -> str:
    return "\n".join(label.text() for label in dialog.body.findChildren(QLabel))


def test_every_change_is_told_before_the_move(shown):
    dialog = shown(make_move_dialog())

    told = words_of(dialog)

    assert "From version 1.0.0 to version 1.1.0" in told
    assert "was 1 to 10, now 1 to 6; touches 1 rating." in told
    assert "Standard: The title of d1.new" in told
    assert "Standard: The title of d1.two" in told
    assert "Keep the ratings that the new scale has too: 0 of 1" in [
        button.text() for button in dialog.scales[0].buttons.values()
    ]


def test_ratings_are_kept_unless_something_else_is_chosen(shown, qtbot):
    dialog = shown(make_move_dialog())

    with qtbot.waitSignal(dialog.move_requested) as asked:
        dialog.accept()

    assert asked.args[0] == "made-up"
    assert set(asked.args[1].values()) == {"keep"}


def test_choice_of_a_scale_holds_for_everything_on_it(shown, qtbot):
    dialog = shown(make_move_dialog())
    button = dialog.scales[0].buttons["rescale"]

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert dialog.choices["d1.one"] == "rescale"
    assert set(dialog.choices.values()) == {"rescale"}
