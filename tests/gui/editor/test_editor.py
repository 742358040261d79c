"""The editor as a council colleague uses it: words, parts, faults, saving, leaving."""

from functools import partial

import shiboken6
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icbo_desktop.domain.editing.outline import way_to
from icbo_desktop.services.editor.drafts import drafts_at_hand
from icbo_desktop.services.editor.opening import begin_words
from icbo_desktop.services.shelf import framework_at_hand, overlay_at_hand
from icbo_desktop.ui.editor.parts_model import SEARCH_ROLE
from icbo_desktop.ui.editor.question_dialog import QuestionDialog
from icbo_desktop.ui.shared.key_dispatcher import command_for

STANDARD = ("domains", 0, "standards", 1)
WORDS = "People here share the lead."


def key_in_focus(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def lies_below(lower, upper):
    return lower.geometry().top() > upper.geometry().bottom()


def read(scene):
    return " ".join(scene.reading)


def test_words_of_our_place_are_seen_on_the_wall_saved_and_listed(words, qtbot):
    words.window.show_place(STANDARD)
    words.write(WORDS, "statement")
    qtbot.waitUntil(lambda: WORDS in read(words.window.wall.pages[0]))

    words.commands.ask_to_save()
    words.commands.dialog.save_button.click()

    assert overlay_at_hand("icbo-2018", "northborough").items[0].statement == WORDS
    assert words.window.header.message == "“Northborough” is saved as version 1.0.0."
    assert words.window.header.state.text() == "Saved as version 1.0.0"


def test_published_words_stand_beside_the_field_once_they_differ(words):
    words.window.show_place(STANDARD)
    field = words.field("statement")
    assert field.published.text() == ""

    words.write(WORDS, "statement")

    published = words.editing.edited.pack.standard(
        words.editing.edited.pack.domains[0].standards[1].id
    )
    assert field.published.text() == f"In the framework\u2019s own words: {published.statement}"
    assert field.mark.text() == "changed"


def test_emptied_field_brings_the_packs_words_back_once_it_is_left(words, qtbot):
    words.window.activateWindow()
    words.window.show_place(STANDARD, "statement", takes_keys=True)
    words.write(WORDS, "statement")
    editor = words.field("statement").editor

    words.write("", "statement")

    assert words.editing.edited.overlay.items == ()
    assert editor.toPlainText() == ""
    words.window.parts.tree.setFocus()
    assert editor.words == words.editing.edited.pack.domains[0].standards[1].statement


def test_local_standard_is_added_mended_and_saved(copy, qtbot):
    copy.commands.ask_to_add(("domains", 0, "standards"))
    dialog = copy.commands.dialog
    dialog.field.line.setText("Housing and home")
    dialog._take()
    place = copy.window.place
    copy.write("People have a home that suits them.", "statement")
    copy.commands.ask_to_add((*place, "evidence"))
    copy.commands.ask_to_add((*place, "questions"))
    copy.write("Who has no home?", "text", (*place, "questions", 0))

    copy.commands.ask_to_save()

    assert "evidence lines · 1 · text: this is still empty" in copy.window.header.message.lower()
    line = copy.field("text", (*place, "evidence", 0))
    assert line.fault == "This is still empty."
    qtbot.waitUntil(line.editor.hasFocus)

    copy.write("A plan for homes.", "text", (*place, "evidence", 0))
    copy.commands.ask_to_save()
    copy.commands.dialog.save_button.click()

    saved = framework_at_hand("our-framework").domains[0].standards[-1]
    assert (saved.id, saved.evidence[0].text) == ("d1.housing-home", "A plan for homes.")


def test_wall_turns_to_the_page_with_the_words_that_are_typed(copy, qtbot):
    copy.window.show_place(STANDARD)
    line = (*STANDARD, "evidence", 3)

    copy.write("A register of who decides what.", "text", line)

    wall = copy.window.wall
    qtbot.waitUntil(lambda: wall.chooser.currentText() == "Evidence lines")
    assert "A register of who decides" in read(wall.picture.scene)


def test_fault_in_the_list_leads_to_its_field(copy, qtbot):
    copy.editing.set_text(STANDARD, "short_title", "x" * 40)
    copy.editing.check_now()
    faults = copy.window.faults

    faults.list.setCurrentIndex(faults.list.model().index(0, 0))
    QTest.keyClick(faults.list, Qt.Key.Key_Return)

    assert copy.window.place == STANDARD
    qtbot.waitUntil(copy.field("short_title").editor.hasFocus)
    assert copy.field("short_title").count.text() == "40 of 34"
    index = copy.window.parts.tree.currentIndex()
    assert index.data().endswith(" · to mend")


def test_removing_says_what_goes_with_it_and_undo_brings_it_back(copy):
    before = copy.editing.edited
    copy.window.show_place(("domains", 0))

    copy.commands.ask_to_remove()

    dialog = copy.commands.dialog
    assert isinstance(dialog, QuestionDialog)
    dialog.buttons["remove"].click()
    assert len(copy.editing.edited.framework.domains) == 3
    copy.window.commands["undo"].trigger()
    assert copy.editing.edited == before


def test_parts_of_a_pack_stay_in_an_overlay(words):
    words.window.show_place(STANDARD)

    words.commands.ask_to_remove()
    words.commands.add_here()

    assert words.editing.edited.framework == words.editing.edited.pack
    assert "Other words keep the framework\u2019s own parts" in words.window.header.message


def test_undo_key_takes_back_typing_in_a_field(copy, qtbot):
    copy.window.show_place(STANDARD)
    copy.window.form.go_to(STANDARD, "statement")
    editor = copy.field("statement").editor
    before = editor.words

    qtbot.keyClicks(editor, "Once ")
    assert editor.words.startswith("Once ")
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert copy.field("statement").editor.words == before


def test_undo_goes_to_where_the_words_were(copy):
    copy.editing.set_text(STANDARD, "statement", WORDS)
    copy.window.show_place(("scales", 0))

    copy.commands.run("undo")

    assert copy.window.place == STANDARD


def test_row_moves_with_the_keyboard_in_it(copy):
    copy.window.show_place(STANDARD)
    rows = copy.editing.edited.framework.domains[0].standards[1].evidence
    copy.window.form.go_to((*STANDARD, "evidence", 0), "text")

    copy.commands.run("down")

    moved = copy.editing.edited.framework.domains[0].standards[1].evidence
    assert moved[:2] == (rows[1], rows[0])
    assert copy.window.form.current_place == (*STANDARD, "evidence", 1)


def test_closing_asks_once_and_keeps_a_draft(copy):
    copy.window.show_place(STANDARD)
    copy.write(WORDS, "statement")

    copy.window.close()
    assert copy.window.isVisible()
    copy.commands.dialog.buttons["keep"].click()

    assert [draft.edited for draft in drafts_at_hand()] == [copy.editing.edited]


def test_closing_can_throw_away(copy):
    copy.window.show_place(STANDARD)
    copy.write(WORDS, "statement")
    copy.editing.keep_draft()

    copy.window.close()
    copy.commands.dialog.buttons["throw"].click()

    assert drafts_at_hand() == ()


def test_closing_asks_nothing_where_nothing_was_done(words):
    words.window.close()

    assert words.commands.dialog is None
    assert not shiboken6.isValid(words.window) or not words.window.isVisible()


def test_hostile_paste_is_cleaned_and_told(copy):
    copy.window.show_place(STANDARD)
    field = copy.field("title")
    field.editor.selectAll()
    hostile = QMimeData()
    hostile.setText("<b>Bold</b>\x00 &amp;\u202e a\r\nb " + "x" * 1_000_000)

    field.editor.insertFromMimeData(hostile)

    title = copy.editing.edited.framework.domains[0].standards[1].title
    assert title.startswith("<b>Bold</b> &amp; a b xxx")
    assert len(field.editor.toPlainText()) <= 2_000
    assert "too long" in copy.window.header.message


def test_search_finds_parts_by_their_words(copy, qtbot):
    parts = copy.window.parts
    qtbot.keyClicks(parts.search, "pooled")
    qtbot.keyClick(parts.search, Qt.Key.Key_Return)

    assert "pooled" in parts.tree.currentIndex().data(SEARCH_ROLE).lower()
    assert copy.window.place == parts.place
    parts.search.clear()
    assert parts.place == copy.window.place


def test_saving_keeps_the_place_and_the_search(words, qtbot):
    words.window.show_place(STANDARD)
    words.write(WORDS, "statement")
    qtbot.keyClicks(words.window.parts.search, "pooled")

    words.commands.ask_to_save()
    words.commands.dialog.save_button.click()

    assert words.window.place == STANDARD
    assert words.window.parts.search.text() == "pooled"
    assert words.field("statement").value == WORDS


def test_tab_goes_through_the_window_and_comes_back(copy, qtbot):
    copy.window.show_place(STANDARD)
    copy.window.activateWindow()
    copy.window.parts.search.setFocus()
    seen = []
    for _ in range(300):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if seen[-1] is copy.window.parts.search:
            break

    assert seen[-1] is copy.window.parts.search
    assert all(widget.accessibleName() or getattr(widget, "text", str)() for widget in seen), [
        widget for widget in seen if not widget.accessibleName()
    ]


def test_words_are_changed_and_saved_with_the_keyboard_alone(words, qtbot):
    window = words.window
    window.activateWindow()
    window.parts.tree.setFocus()
    press = partial(key_in_focus, qtbot)

    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(QApplication.focusWidget(), "shared leadership")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(QApplication.focusWidget(), WORDS)
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(words.commands.dialog.save_button.hasFocus)
    press(Qt.Key.Key_Return)

    assert overlay_at_hand("icbo-2018", "northborough").items[0].statement == WORDS


def test_keys_of_the_room_work_in_the_editor_and_no_others_do(copy):
    copy.window.show_place(STANDARD)
    editor = copy.field("statement").editor

    assert command_for("PgDown", editor).id == "next"
    assert command_for("Ctrl+Z", editor) is None
    assert command_for("Ctrl+F", editor) is None


def test_panes_follow_each_other_by_a_key(copy, qtbot):
    copy.window.show_place(STANDARD)
    copy.window.parts.tree.setFocus()

    copy.commands.run("next_pane")
    qtbot.waitUntil(copy.field("title").editor.hasFocus)
    copy.commands.run("next_pane")
    assert copy.window.wall.chooser.hasFocus()
    copy.commands.run("next_pane")
    assert copy.window.parts.tree.hasFocus()


def test_every_place_of_the_tree_can_be_shown(copy):
    for place in copy.window.parts.model.places():
        copy.window.show_place(place)

        assert copy.window.parts.place == place, way_to(copy.editing.edited, place)


def test_no_field_lies_over_the_words_below_it(make_bench, qtbot):
    bench = make_bench(begin_words("icbo-2018", "Northborough", "terms-2026"))

    for place in ((), ("domains", 0), ("domains", 1), STANDARD):
        bench.window.show_place(place)
        for field in bench.window.form.fields:
            if field.published.isVisible():
                qtbot.waitUntil(partial(lies_below, field.published, field.editor))


def test_narrow_window_shows_words_or_wall(words):
    words.window.resize(900, 700)
    assert words.window.form.isVisible()
    assert not words.window.wall.isVisible()

    words.window._turns.button("wall").click()

    assert words.window.wall.isVisible()
    assert not words.window.form.isVisible()
