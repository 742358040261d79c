"""Records saved from the real desk: several at once, stopped in the middle, one that fails."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.desk.record_dialogs import record_folder
from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.locations import state_dir
from icbo_desktop.records import json_record
from icbo_desktop.records.progress import Progress
from icbo_desktop.records.record_model import RecordModel
from icbo_desktop.ui.dialogs.export_dialog import ExportDialog
from icbo_desktop.ui.shared.last_folders import documents_folder


def asked(desk: Desk, *kinds: RecordFormat) -> ExportDialog:
    """The dialog as the menu opens it, with these formats ticked."""
    desk.console.run_command("export")
    dialog = desk.records.dialog
    assert dialog is not None
    dialog.opens_folder.setChecked(False)
    for kind, box in dialog.formats.boxes.items():
        box.setChecked(kind in kinds)
    return dialog


def saved(qtbot: QtBot, desk: Desk, dialog: ExportDialog) -> dict[RecordFormat, str]:
    """What the dialog says of each format once all is over."""
    with qtbot.waitSignal(desk.records.jobs.finished, timeout=30_000):
        dialog.save_button.click()
    return {key.format: row.words.text() for key, row in dialog.progress.rows.items()}


@pytest.fixture(autouse=True)
def closed_dialogs(desk: Desk) -> Iterator[None]:
    yield
    for dialog in desk.console.findChildren(ExportDialog):
        dialog.done(0)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Event, Event]]:
    """JSON says that it was begun, and goes on with its writing once the gate is open."""
    begun, gate = Event(), Event()
    write = json_record.write

    def wait_at_the_gate(record: RecordModel, path: Path, progress: Progress) -> None:
        begun.set()
        assert gate.wait(20)
        write(record, path, progress)

    monkeypatch.setattr(json_record, "write", wait_at_the_gate)
    yield begun, gate
    gate.set()


def test_several_formats_are_written_at_once(qtbot: QtBot, desk: Desk, workbook_path: Path) -> None:
    said = saved(qtbot, desk, asked(desk, "html", "json", "ics"))

    assert said == {
        kind: str(workbook_path.with_suffix(f".{kind}")) for kind in ("html", "json", "ics")
    }
    assert all(Path(path).stat().st_size for path in said.values())


@pytest.mark.parametrize(
    ("console", "wall", "is_said"), [("en", "", False), ("en", "cy", True), ("cy", "en", True)]
)
def test_language_of_the_record_is_said_where_the_windows_speak_another(
    desk: Desk, console: str, wall: str, is_said: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("icbo_desktop.desk.record_dialogs.spoken", lambda: console)
    desk.feed.set_look(desk.feed.look.with_language(wall))

    dialog = asked(desk, "pdf")

    told = "The record is written in English." if is_said else ""
    assert dialog.language_note.text() == told
    assert dialog.language_note.isVisibleTo(dialog) is is_said


def test_records_of_the_sample_go_to_the_documents_and_not_beside_it(tmp_path: Path) -> None:
    sample = state_dir() / "Sample workshop.icbo"

    assert record_folder(sample, None, None) == documents_folder()
    assert record_folder(sample, state_dir(), None) == documents_folder()
    assert record_folder(sample, None, tmp_path) == tmp_path


def test_records_of_a_workshop_go_where_they_went_last_or_beside_it(tmp_path: Path) -> None:
    mine = tmp_path / "Ours.icbo"

    assert record_folder(mine, None, None) is None
    assert record_folder(mine, tmp_path / "gone", None) is None
    assert record_folder(mine, tmp_path, Path("/")) == tmp_path


def test_lines_to_sign_are_left_out_the_next_time_too(qtbot: QtBot, desk: Desk) -> None:
    dialog = asked(desk, "html", "docx")
    assert dialog.formats.sign_lines.isChecked()
    dialog.formats.sign_lines.setChecked(False)
    saved(qtbot, desk, dialog)
    dialog.done(0)

    assert not asked(desk, "pdf").formats.sign_lines.isChecked()


def test_preview_tells_the_words_of_this_workshop(qtbot: QtBot, desk: Desk) -> None:
    dialog = asked(desk, "pdf")

    qtbot.waitUntil(lambda: bool(dialog.preview.lines))

    assert "Providers" in dialog.preview.lines[0].holder.text()
    assert "become “Other partners”" in dialog.preview.notes[0]


def test_preview_follows_the_attribution(qtbot: QtBot, desk: Desk) -> None:
    dialog = asked(desk, "pdf")

    dialog.attribution.buttons["none"].click()
    qtbot.waitUntil(lambda: bool(dialog.preview.lines))

    assert "Not attributed" in dialog.preview.lines[0].holder.text()
    assert dialog.preview.notes[0].startswith("No partner group is named")


def test_stop_in_the_middle_leaves_what_is_written_and_nothing_half(
    qtbot: QtBot, desk: Desk, workbook_path: Path, gate: tuple[Event, Event]
) -> None:
    begun, opened = gate
    dialog = asked(desk, "html", "json", "ics")
    dialog.save_button.click()
    assert begun.wait(20)

    with qtbot.waitSignal(desk.records.jobs.finished):
        dialog.stop_button.click()
        opened.set()

    there = {path.name for path in workbook_path.parent.glob("north.*")}
    assert "north.html" in there
    assert not any(name.startswith(("north.json", "north.ics")) for name in there)
    assert dialog.progress.heading.text() == "Stopped. 1 of 3 records are saved."


def test_template_that_is_refused_is_told_and_the_others_are_written(
    qtbot: QtBot, desk: Desk, workbook_path: Path, tmp_path: Path
) -> None:
    template = tmp_path / "letter.docx"
    template.write_text("not a Word file")
    dialog = asked(desk, "docx", "json")
    dialog.formats.template._take(str(template))

    said = saved(qtbot, desk, dialog)

    assert "is not a Word file" in said["docx"]
    assert said["json"] == str(workbook_path.with_suffix(".json"))
    assert not workbook_path.with_suffix(".docx").exists()


def test_fault_of_the_program_in_one_format_is_told_and_the_others_are_written(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    bugs: list[str] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: bugs.append(kind.__name__))
    monkeypatch.setattr(json_record, "write", lambda *_: 1 / 0)

    said = saved(qtbot, desk, asked(desk, "json", "ics"))

    assert "something went wrong in the program" in said["json"]
    assert said["ics"].endswith("north.ics")
    assert bugs == ["ZeroDivisionError"]


def test_failure_after_the_dialog_was_closed_is_told_on_the_console(
    qtbot: QtBot, desk: Desk, workbook_path: Path, gate: tuple[Event, Event]
) -> None:
    begun, opened = gate
    dialog = asked(desk, "json")
    dialog.save_button.click()
    assert begun.wait(20)
    dialog.close_button.click()
    workbook_path.with_suffix(".json").mkdir()

    with qtbot.waitSignal(desk.records.jobs.finished):
        opened.set()

    assert "JSON: “north.json” cannot be written" in desk.console.copy_bar.words.text()


def test_record_that_is_saved_after_the_dialog_was_closed_is_told_on_the_console(
    qtbot: QtBot, desk: Desk, workbook_path: Path, gate: tuple[Event, Event]
) -> None:
    begun, opened = gate
    dialog = asked(desk, "json")
    dialog.save_button.click()
    assert begun.wait(20)
    dialog.close_button.click()

    with qtbot.waitSignal(desk.records.jobs.finished):
        opened.set()

    where = workbook_path.with_suffix(".json")
    assert desk.console.copy_bar.words.text() == f"JSON: saved as {where}."


def test_dialog_begins_with_what_was_chosen_the_last_time(qtbot: QtBot, desk: Desk) -> None:
    saved(qtbot, desk, asked(desk, "html", "ics"))

    desk.console.run_command("export")

    assert desk.records.dialog is not None
    assert desk.records.dialog.formats.chosen == ("html", "ics")
