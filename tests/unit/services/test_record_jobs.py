"""Records on another thread: one after the other, stopped between their parts, and each told for itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.export_request import ExportRequest, RecordOutcome
from icbo_desktop.domain.record_formats import RecordFormat, ending_of
from icbo_desktop.records import json_record
from icbo_desktop.records.html import writer as html
from icbo_desktop.records.progress import Progress
from icbo_desktop.records.record_model import RecordModel
from icbo_desktop.records.report import Report
from icbo_desktop.services.record_jobs import RecordJobs
from icbo_desktop.services.workbook_service import WorkbookService
from tests.builders import make_item
from tests.unit.services.conftest import SetClock


@pytest.fixture
def jobs(service: WorkbookService, clock: SetClock) -> Iterator[RecordJobs]:
    jobs = RecordJobs(service, clock)
    yield jobs
    jobs.close()


def requests(folder: Path, *kinds: RecordFormat) -> tuple[ExportRequest, ...]:
    return tuple(ExportRequest(folder / f"record{ending_of(kind)}", kind) for kind in kinds)


def outcomes(
    qtbot: QtBot, jobs: RecordJobs, asked: tuple[ExportRequest, ...]
) -> tuple[RecordOutcome, ...]:
    with qtbot.waitSignal(jobs.finished, timeout=20_000) as finished:
        jobs.write(asked)
    assert finished.args is not None
    return finished.args[0]


def test_each_format_is_written_and_told(qtbot: QtBot, jobs: RecordJobs, tmp_path: Path) -> None:
    asked = requests(tmp_path, "html", "json", "csv")

    found = outcomes(qtbot, jobs, asked)

    assert [outcome.request for outcome in found] == list(asked)
    assert all(outcome.is_written and outcome.request.path.is_file() for outcome in found)


def test_one_that_fails_is_told_and_the_others_are_written(
    qtbot: QtBot, jobs: RecordJobs, tmp_path: Path
) -> None:
    (tmp_path / "record.html").mkdir()

    first, second = outcomes(qtbot, jobs, requests(tmp_path, "html", "json"))

    assert "“record.html” cannot be written" in first.problem
    assert second.is_written


def test_calendar_without_a_date_says_so_and_leaves_no_file(
    qtbot: QtBot, jobs: RecordJobs, tmp_path: Path
) -> None:
    (found,) = outcomes(qtbot, jobs, requests(tmp_path, "ics"))

    assert "No open action has a date" in found.problem
    assert not found.request.path.exists()


def test_stop_within_a_record_leaves_nothing_of_it_and_of_those_after(
    qtbot: QtBot, jobs: RecordJobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = json_record.write

    def stopped_at_once(record: RecordModel, path: Path, progress: Progress) -> None:
        jobs.stop()
        write(record, path, progress)

    monkeypatch.setattr(json_record, "write", stopped_at_once)

    html_one, json_one, csv_one = outcomes(qtbot, jobs, requests(tmp_path, "html", "json", "csv"))

    assert html_one.is_written
    assert (json_one.is_stopped, csv_one.is_stopped) == (True, True)
    assert {path.name for path in tmp_path.glob("record*")} == {"record.html"}


def test_what_is_asked_for_after_a_stop_is_written(
    qtbot: QtBot, jobs: RecordJobs, tmp_path: Path
) -> None:
    jobs.stop()

    (found,) = outcomes(qtbot, jobs, requests(tmp_path, "html"))

    assert found.is_written


def test_older_record_stays_where_the_new_one_is_stopped(
    qtbot: QtBot, jobs: RecordJobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "record.html").write_text("last year's")
    made = html.html_bytes

    def stopped(report: Report, progress: Progress) -> bytes:
        jobs.stop()
        return made(report, progress)

    monkeypatch.setattr(html, "html_bytes", stopped)

    (found,) = outcomes(qtbot, jobs, requests(tmp_path, "html"))

    assert found.is_stopped
    assert (tmp_path / "record.html").read_text() == "last year's"


@pytest.mark.parametrize("kind", ["pdf", "docx", "html", "xlsx", "csv", "json"])
def test_progress_is_told_and_rises(
    qtbot: QtBot, jobs: RecordJobs, tmp_path: Path, kind: RecordFormat
) -> None:
    shares: list[float] = []
    jobs.progressed.connect(lambda _request, share: shares.append(share))

    outcomes(qtbot, jobs, requests(tmp_path, kind))
    qtbot.waitUntil(lambda: bool(shares))

    assert shares == sorted(shares)
    assert 0 < shares[-1] <= 1


def test_later_words_do_not_reach_a_record_that_was_asked_for(
    qtbot: QtBot, jobs: RecordJobs, service: WorkbookService, tmp_path: Path
) -> None:
    with qtbot.waitSignal(jobs.finished):
        jobs.write(requests(tmp_path, "json"))
        service.apply(AddNote(make_item(), "Said afterwards."))

    assert "Said afterwards." not in (tmp_path / "record.json").read_text(encoding="utf-8")
