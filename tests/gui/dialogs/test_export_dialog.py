"""Save records: formats, place, what is there already, the preview, and how it went."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from icbo_desktop.domain.export_request import ExportRequest, RecordOutcome
from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.domain.record_preview import PreviewNote, RecordPreview, ToldLine
from icbo_desktop.services.record_choices import RecordChoice
from icbo_desktop.ui.dialogs import export_dialog
from icbo_desktop.ui.dialogs.export_dialog import CHOOSE_ONE, ExportDialog

PREVIEW = RecordPreview(
    "group",
    (ToldLine("Shared vision", "“We read about it afterwards.”", "Providers · 2 people"),),
    (
        PreviewNote("Peers (2) becomes “Other partners”."),
        PreviewNote("2 photos go along in JSON.", frozenset({"json"}), "attachments"),
        PreviewNote("2 photos are left out of JSON.", frozenset({"json"}), "no attachments"),
    ),
)


@pytest.fixture
def export(shown, tmp_path) -> ExportDialog:
    return shown(ExportDialog(tmp_path / "Ours.icbo", "group"))


def tick(export: ExportDialog, qtbot, *kinds: RecordFormat) -> None:
    for kind in kinds:
        export.formats.boxes[kind].setFocus()
        qtbot.keyClick(export.formats.boxes[kind], Qt.Key.Key_Space)


def enter(export: ExportDialog, qtbot) -> None:
    qtbot.keyClick(export, Qt.Key.Key_Return)


def outcomes(export: ExportDialog, **problems: str) -> tuple[RecordOutcome, ...]:
    return tuple(RecordOutcome(each, problems.get(each.format, "")) for each in export.requests)


def test_enter_asks_for_a_pdf_beside_the_workbook(export, qtbot, tmp_path):
    with qtbot.waitSignal(export.export_requested) as asked:
        enter(export, qtbot)

    assert asked.args == [(ExportRequest(tmp_path / "Ours.pdf", "pdf", "group"),)]


def test_each_format_gets_its_ending(export, qtbot):
    tick(export, qtbot, "docx", "csv", "ics")

    assert [request.path.name for request in export.requests] == [
        "Ours.pdf",
        "Ours.docx",
        "Ours.zip",
        "Ours.ics",
    ]
    assert ".zip" in export.place.name.hint
    assert export.save_button.text() == "Save 4 records"


def test_an_ending_that_was_typed_is_not_doubled(export):
    export.place.name.line.setText("Theirs.PDF")

    assert export.requests[0].path.name == "Theirs.pdf"


def test_without_a_format_nothing_is_asked_for(export, qtbot):
    tick(export, qtbot, "pdf")

    with qtbot.assertNotEmitted(export.export_requested):
        enter(export, qtbot)

    assert export.problem == CHOOSE_ONE


def test_word_template_is_offered_with_word_alone(export, qtbot):
    assert not export.formats.template.isVisible()

    tick(export, qtbot, "docx")

    assert export.formats.template.isVisible()


def test_no_row_moves_when_word_or_json_is_ticked(export, qtbot):
    places = {key: box.y() for key, box in export.formats.boxes.items()}

    tick(export, qtbot, "docx")
    tick(export, qtbot, "json")
    QApplication.processEvents()

    assert {key: box.y() for key, box in export.formats.boxes.items()} == places


def test_chosen_template_goes_along_with_word(export, qtbot, tmp_path):
    tick(export, qtbot, "docx")
    export.formats.template.choose_button.click()
    dialog = export.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "council.dotx"))
    dialog.close()

    assert [request.template for request in export.requests] == [None, tmp_path / "council.dotx"]


def test_json_is_told_what_to_leave_out_and_what_to_add(export, qtbot):
    tick(export, qtbot, "json")
    export.formats.json.attachments.click()
    export.formats.json.history.click()

    request = export.requests[-1]

    assert (request.with_attachments, request.with_history) == (False, True)


def test_files_that_are_there_are_asked_about_once_for_all(export, qtbot, tmp_path):
    tick(export, qtbot, "docx")
    (tmp_path / "Ours.pdf").touch()
    (tmp_path / "Ours.docx").touch()

    with qtbot.assertNotEmitted(export.export_requested):
        enter(export, qtbot)
    assert "2 files are there already: Ours.docx and Ours.pdf" in export.place.name.fault

    with qtbot.waitSignal(export.export_requested):
        enter(export, qtbot)


def test_another_format_is_asked_about_anew(export, qtbot, tmp_path):
    (tmp_path / "Ours.pdf").touch()
    (tmp_path / "Ours.json").touch()
    enter(export, qtbot)
    tick(export, qtbot, "json")

    with qtbot.assertNotEmitted(export.export_requested):
        enter(export, qtbot)


@pytest.mark.parametrize("typed", ["", "a:b", "con", "x" * 300])
def test_name_that_no_file_can_have_is_said_beside_the_field(export, qtbot, typed):
    export.place.name.line.setText(typed)

    with qtbot.assertNotEmitted(export.export_requested):
        enter(export, qtbot)

    assert export.place.name.fault
    assert export.place.name.line.hasFocus()


@pytest.mark.parametrize("folder", ["gone", "~nobody-of-that-name", "x" * 300, "\0"])
def test_folder_that_is_not_there_is_said_beside_the_field(export, qtbot, folder):
    export.place.folder.line.setText(folder)

    enter(export, qtbot)

    assert export.place.folder.fault
    assert export.place.folder.line.hasFocus()


def test_folder_that_is_not_told_whole_lies_beside_the_workbook(export, tmp_path):
    export.place.folder.line.setText("sent")

    assert export.requests[0].path == tmp_path / "sent" / "Ours.pdf"


def test_record_tells_no_more_than_the_room_agreed_to(export):
    buttons = export.attribution.buttons

    assert [key for key, button in buttons.items() if button.isEnabled()] == ["none", "group"]


def test_preview_shows_words_with_their_holder_and_what_is_merged(export):
    export.show_preview(PREVIEW)

    (line,) = export.preview.lines
    assert line.text.text() == "“We read about it afterwards.”"
    assert line.holder.text() == "Providers · 2 people · Shared vision"
    assert export.preview.notes == ("Peers (2) becomes “Other partners”.",)


def test_keyboard_and_screen_reader_reach_the_preview(export, qtbot):
    export.show_preview(PREVIEW)
    export.attribution.buttons["group"].setFocus()

    qtbot.keyClick(export.attribution.buttons["group"], Qt.Key.Key_Tab)
    (line,) = export.preview.lines
    assert line.hasFocus()
    assert line.accessibleName().endswith("Providers · 2 people · Shared vision")

    qtbot.keyClick(line, Qt.Key.Key_Tab)
    notes = export.focusWidget()
    assert notes.accessibleName() == "Peers (2) becomes “Other partners”."


def test_notes_follow_the_formats_and_their_options(export, qtbot):
    export.show_preview(PREVIEW)

    tick(export, qtbot, "json")
    assert export.preview.notes[1:] == ("2 photos go along in JSON.",)

    export.formats.json.attachments.click()
    assert export.preview.notes[1:] == ("2 photos are left out of JSON.",)


def test_another_attribution_asks_for_its_preview(export, qtbot):
    export.show_preview(PREVIEW)

    with qtbot.waitSignal(export.preview_requested) as asked:
        export.attribution.buttons["none"].click()
    export.show_preview(PREVIEW)

    assert asked.args == ["none"]
    assert not export.preview.lines, "the answer to another attribution"


def test_records_are_asked_for_once_while_they_are_written(export, qtbot):
    enter(export, qtbot)

    with qtbot.assertNotEmitted(export.export_requested):
        enter(export, qtbot)


def test_writing_shows_a_row_for_each_and_how_far_it_is(export, qtbot):
    tick(export, qtbot, "docx")
    enter(export, qtbot)
    first, second = export.progress.rows.values()

    export.progress.show_begun(export.requests[0])
    export.progress.show_share(export.requests[0], 0.4)

    assert (first.bar.value(), first.state.text()) == (40, "Writing…")
    assert (second.bar.value(), second.state.text()) == (0, "Waiting")
    assert export.progress.heading.text() == "Writing PDF…"


def test_stop_is_at_hand_while_it_is_written(export, qtbot):
    enter(export, qtbot)
    assert export.stop_button.hasFocus()

    with qtbot.waitSignal(export.stop_requested):
        qtbot.keyClick(export.stop_button, Qt.Key.Key_Space)


def test_end_lists_what_is_there_and_why_others_are_not(export, qtbot, tmp_path):
    tick(export, qtbot, "docx")
    export.opens_folder.setChecked(False)
    enter(export, qtbot)
    found = outcomes(export, docx="“council.docm” holds macros.")

    for outcome in found:
        export.progress.show_outcome(outcome)
    export.show_end(found)

    said = [row.words.text() for row in export.progress.rows.values()]
    assert said == [str(tmp_path / "Ours.pdf"), "“council.docm” holds macros."]
    assert export.progress.heading.text() == "1 of 2 records are saved."
    assert export.back_button.hasFocus()


@pytest.mark.parametrize("is_wished", [True, False])
def test_folder_is_opened_afterwards_as_wished(export, qtbot, tmp_path, monkeypatch, is_wished):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    export.opens_folder.setChecked(is_wished)
    enter(export, qtbot)

    export.show_end(outcomes(export))

    assert [Path(path) for path in opened] == [tmp_path] * is_wished


def test_pdf_is_opened_to_be_printed_where_there_is_one(export, qtbot, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    export.opens_folder.setChecked(False)
    enter(export, qtbot)
    export.show_end(outcomes(export))

    qtbot.keyClick(export.print_button, Qt.Key.Key_Space)

    assert [Path(path) for path in opened] == [tmp_path / "Ours.pdf"]


@pytest.mark.parametrize(
    ("is_taken", "is_named", "told"),
    [
        (True, True, "The PDF opens in another program"),
        (True, False, "This computer names no program for PDF files"),
        (False, True, "This computer has no program"),
    ],
)
def test_what_came_of_opening_the_pdf_is_said_with_its_place(
    export, tmp_path, monkeypatch, is_taken, is_named, told
):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: is_taken)
    monkeypatch.setattr(export_dialog, "names_pdf_viewer", lambda: is_named)
    export.accept()
    export.show_end(outcomes(export))

    export.print_button.click()

    assert export.problem.startswith(told)
    assert str(tmp_path / "Ours.pdf") in export.problem


def test_places_of_what_was_saved_can_be_copied(export, qtbot, tmp_path):
    tick(export, qtbot, "docx")
    export.opens_folder.setChecked(False)
    enter(export, qtbot)
    export.show_end(outcomes(export))

    qtbot.keyClick(export.copy_button, Qt.Key.Key_Space)

    wanted = f"{tmp_path / 'Ours.pdf'}\n{tmp_path / 'Ours.docx'}"
    assert QGuiApplication.clipboard().text() == wanted
    assert export.problem == "2 paths are copied."


def test_no_pdf_offers_nothing_to_print(export, qtbot):
    enter(export, qtbot)

    export.show_end(outcomes(export, pdf="The disk is full."))

    assert not export.print_button.isVisibleTo(export)


def test_nothing_saved_opens_no_folder(export, qtbot, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", pytest.fail)
    enter(export, qtbot)

    export.show_end(outcomes(export, pdf="The disk is full."))

    assert export.progress.heading.text() == "Nothing was saved."


def test_record_that_failed_can_be_asked_for_again(export, qtbot):
    enter(export, qtbot)
    export.show_end(outcomes(export, pdf="The disk is full."))

    export.back_button.click()
    with qtbot.waitSignal(export.export_requested):
        enter(export, qtbot)


def test_dialog_begins_with_the_last_choice(shown, tmp_path):
    template = tmp_path / "council.dotx"
    template.touch()
    last = RecordChoice(("docx", "json"), tmp_path / "sent", template)

    dialog = shown(ExportDialog(tmp_path / "Ours.icbo", "group", last))

    assert [request.format for request in dialog.requests] == ["docx", "json"]
    assert dialog.requests[0].path == tmp_path / "sent" / "Ours.docx"
    assert dialog.requests[0].template == template
