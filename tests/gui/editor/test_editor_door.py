"""The way into the editor: what is asked, and what is offered after a crash."""

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent

from icbo_desktop.app import App
from icbo_desktop.services.editor.drafts import drafts_at_hand
from icbo_desktop.services.editor.opening import begin_words
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.ui.editor.editor_door import EditorDoor
from icbo_desktop.ui.shared.look import apply_look

STANDARD = ("domains", 0, "standards", 1)


@pytest.fixture
def door(qapp, qtbot):
    apply_look(qapp)
    made = EditorDoor(WallLook())
    yield made
    if made.dialog is not None and shiboken6.isValid(made.dialog):
        made.dialog.done(0)
    if made.window is not None:
        made.window.leave(keep=False)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


def leave_a_draft():
    editing = begin_words("icbo-2018", "Northborough")
    editing.set_text(STANDARD, "statement", "Here we share.")
    editing.keep_draft()
    editing.drafts.release()
    return editing.edited


def test_published_pack_is_opened_as_other_words(door):
    door.open("icbo-2018")
    door.dialog.radio("words").setChecked(True)
    door.dialog.words_title.line.setText("Northborough")
    door.dialog._take()

    assert door.window.editing.edited.id == "northborough"
    assert door.window.header.kind.text() == (
        "Other words for Integrated commissioning (ICBO, 2018) · not saved yet"
    )


def test_own_framework_needs_a_title_and_somebody_whose_it_is(door):
    door.open("icbo-2018")
    door.dialog.radio("copy").setChecked(True)

    door.dialog._take()

    assert door.dialog.copy_title.fault == "Write this first."
    assert door.window is None


def test_draft_of_a_crash_is_offered_and_opened(door):
    edited = leave_a_draft()

    assert door.offer_draft()
    assert door.dialog.sentence.text().startswith("You were editing “Northborough” on ")
    door.dialog.buttons["open"].click()

    assert door.window.editing.edited == edited


def test_draft_stands_first_where_its_framework_is_opened(door):
    edited = leave_a_draft()

    door.open("icbo-2018")
    door.dialog._take()

    assert door.window.editing.edited == edited


def test_nothing_is_offered_without_a_draft(door):
    assert not door.offer_draft()


def test_unknown_framework_is_refused_in_a_sentence(door, qtbot):
    with qtbot.waitSignal(door.failed) as told:
        door.open("nothing-here")

    assert "nothing-here" in told.args[0]


def test_library_leads_into_the_editor_and_back(qapp, qtbot, tmp_path):
    apply_look(qapp)
    app = App(Settings(tmp_path / "settings.ini"))
    app.show()
    app.show_library()

    app.library.desk.dialog.edit_requested.emit("icbo-2018")
    app.editor.dialog.words_title.line.setText("Northborough")
    app.editor.dialog._take()

    assert app.editor.window.isVisible()
    app.editor.window.close()
    assert app.editor.window is None
    app.start.close()


def test_program_offers_a_draft_at_its_start(qapp, qtbot, tmp_path):
    apply_look(qapp)
    leave_a_draft()
    app = App(Settings(tmp_path / "settings.ini"))

    app.show()

    qtbot.waitUntil(lambda: app.editor is not None and app.editor.dialog is not None)
    app.editor.dialog.buttons["throw"].click()
    assert drafts_at_hand() == ()
    app.start.close()
