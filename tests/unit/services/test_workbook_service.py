"""The open workbook: state in memory, the disk behind it, and what is said about saving."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddAction, AddNote
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.edits.setting import EnterStep
from icbo_desktop.domain.errors import WorkbookDamagedError
from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.rows import Action, Note
from icbo_desktop.services.workbook_service import WorkbookService, open_service
from icbo_desktop.store.workbook_file import create_workbook, open_workbook
from tests.builders import make_first_change, make_item

ITEM = make_item()


def test_an_edit_tells_which_standard_changed(qtbot: QtBot, service: WorkbookService) -> None:
    with qtbot.waitSignal(service.changed) as heard:
        service.apply(AddAction(ITEM, "Publish a map"))

    assert heard.args == [Changes(frozenset({"action"}), frozenset({ITEM}))]


def test_saved_is_said_only_after_the_disk_has_it(
    qtbot: QtBot, service: WorkbookService, path: Path
) -> None:
    with qtbot.waitSignal(service.save_state_changed):
        service.apply(AddAction(ITEM, "Publish a map"))
        assert service.save_state.state == "saving"

    assert service.save_state.state == "saved"
    assert [change.label for change in service.file.changes] == ["make the workshop", "add action"]


def test_a_disk_that_does_not_answer_is_not_called_saved(
    qtbot: QtBot, service: WorkbookService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service.file, "append", lambda *_: None)
    service._slow.setInterval(0)
    with qtbot.waitSignal(service.save_state_changed) as heard:
        service.apply(AddAction(ITEM, "Publish a map"))

    assert [state.words for state in heard.args or ()] == ["Saving…"]


def test_a_framework_that_cannot_be_read_is_refused_and_the_file_let_go(tmp_path: Path) -> None:
    path = tmp_path / "odd.icbo"
    create_workbook(path, make_first_change())  # its framework is a stand-in without content

    with pytest.raises(WorkbookDamagedError, match="holds a framework"):
        open_service(path)

    open_workbook(path).close()


def test_undo_reaches_back_over_a_restart(
    qtbot: QtBot, service: WorkbookService, path: Path
) -> None:
    service.apply(AddAction(ITEM, "Publish a map"))
    service.close()

    again = open_service(path)
    again.undo()

    assert again.workshop.rows(Action) == ()
    assert again.redo_label == "add action"
    again.close()


def test_a_step_visit_is_kept_but_is_no_undo_step(service: WorkbookService) -> None:
    service.apply(AddAction(ITEM, "Publish a map"))
    service.log(EnterStep("a", ITEM))

    assert service.undo_label == "add action"


def test_a_value_off_the_scale_is_refused_in_words(qtbot: QtBot, service: WorkbookService) -> None:
    with qtbot.waitSignal(service.problem) as heard:
        done = service.apply(SetAgreedRating(ITEM, 11))

    assert (done, heard.args) == (False, ["11 is not on the scale, so nothing was changed."])
    assert service.workshop.assessment(ITEM) is None


def test_what_may_not_stand_in_a_text_is_taken_out(service: WorkbookService) -> None:
    service.apply(AddNote(ITEM, "Ystrad\x00 Mynach \u202eŵ"))

    assert service.workshop.rows(Note)[0].text == "Ystrad Mynach ŵ"


def test_half_typed_words_come_back_after_a_restart(service: WorkbookService, path: Path) -> None:
    service.save_draft("d1.one/view", "We are told aft")
    service.close()

    again = open_service(path)

    assert again.draft("d1.one/view") == "We are told aft"
    again.close()


def test_a_draft_is_gone_once_its_field_is_empty(service: WorkbookService) -> None:
    service.save_draft("d1.one/view", "We are told aft")
    service.save_draft("d1.one/view", "")

    assert service.draft("d1.one/view") == ""


def test_a_read_only_workbook_refuses_edits_and_says_so(
    qtbot: QtBot, service: WorkbookService, path: Path
) -> None:
    service.close()
    reading = open_service(path, read_only=True)

    with qtbot.waitSignal(reading.problem) as heard:
        reading.apply(AddAction(ITEM, "Publish a map"))

    assert heard.args == ["This workbook is open read-only. Save a copy to go on writing."]
    assert reading.save_state.words == "Read-only: nothing is saved"
    reading.close()


def test_a_copy_holds_everything(service: WorkbookService, tmp_path: Path) -> None:
    service.apply(AddAction(ITEM, "Publish a map"))

    service.file.write_copy(tmp_path / "copy.icbo")

    copy = open_service(tmp_path / "copy.icbo")
    assert copy.workshop == service.workshop
    copy.close()


def test_words_typed_into_a_read_only_workbook_are_in_its_copy(
    service: WorkbookService, path: Path, tmp_path: Path
) -> None:
    service.close()
    before = path.read_bytes()
    reading = open_service(path, read_only=True)
    reading.save_draft("d1.one/view", "We are told aft")

    reading.file.write_copy(tmp_path / "copy.icbo")

    copy = open_service(tmp_path / "copy.icbo")
    assert copy.draft("d1.one/view") == "We are told aft"
    copy.close()
    assert path.read_bytes() == before
