"""The words of a framework: tried on a picture, asked for by keyboard, never changed before."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from icbo_desktop.domain.edits.setting import WearOverlay
from icbo_desktop.domain.framework import Framework
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.ui.dialogs.words_dialog import WordsDialog, WordsOffer
from tests.gui.dialogs.conftest import EASY, FRAMEWORKS


def page_of(framework: Framework) -> tuple[Scene, ...]:
    return (Scene(1920, 1080, (), "A page", (framework.standard("d1.one").statement,)),)


@pytest.fixture
def make_dialog(shown) -> Callable[..., WordsDialog]:
    def make(overlays=(EASY,), worn="", why_not="") -> WordsDialog:
        offer = WordsOffer(FRAMEWORKS["made-up"], overlays, worn)
        return shown(WordsDialog((offer,), page_of, why_not=why_not))

    return make


def test_words_are_tried_on_a_picture_and_asked_for_with_enter(make_dialog, qtbot):
    dialog = make_dialog()

    with qtbot.assertNotEmitted(dialog.edit_requested):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.pages.picture.accessibleDescription() == "Do people know who leads?"
    with qtbot.waitSignal(dialog.edit_requested) as asked:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    assert asked.args == [WearOverlay("made-up", "easy-read")]


def test_words_that_are_worn_already_are_not_asked_for(make_dialog, qtbot):
    dialog = make_dialog(worn="easy-read")

    assert dialog.overlay_id == "easy-read"
    with qtbot.assertNotEmitted(dialog.edit_requested):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)


def test_changed_names_are_told_with_date_and_reason(make_dialog, qtbot):
    dialog = make_dialog()

    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)

    words = [label.text() for label in dialog.body.findChildren(type(dialog._title))]
    assert "A board → A panel (since 1 July 2022). The law changed." in words


@pytest.mark.parametrize("given", [{"overlays": ()}, {"why_not": "Only read."}])
def test_nothing_can_be_asked_for_where_nothing_can_change(make_dialog, given):
    dialog = make_dialog(**given)

    assert not dialog.wear_button.isEnabled()
    assert dialog.problem == given.get("why_not", "")


def test_dialog_is_as_high_before_other_words_are_chosen(make_dialog, qtbot):
    dialog = make_dialog()
    before = dialog.height()

    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.wait(20)

    assert dialog.height() == before
    assert dialog.scroll_area.verticalScrollBar().maximum() == 0
