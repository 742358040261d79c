"""A record is in the language that was asked for, whatever the program speaks meanwhile."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.services.comparing import write_comparison
from icbo_desktop.services.pictures import write_figure
from icbo_desktop.services.record_jobs import RecordJobs
from icbo_desktop.services.records import write_record
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import ENGLISH, speak, speaking, spoken
from tests.builders import MORNING, make_frozen, make_item, make_workshop
from tests.made_up_language import MADE_UP, is_made_up, put_at_hand
from tests.unit.services.test_records import worded_workshop

WORKSHOP = worded_workshop()
TAG = re.compile(r"<[^>]*>")


@pytest.fixture(autouse=True)
def another_language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    put_at_hand(monkeypatch)
    yield
    speak(ENGLISH)


def html_in(language: str, folder: Path) -> str:
    path = folder / f"record-{language}.html"
    write_record(WORKSHOP, ExportRequest(path, "html", language=language), MORNING)
    return path.read_text(encoding="utf-8")


def words_of(page: str) -> str:
    return TAG.sub(" ", page.partition("<body")[2])


def test_a_record_in_another_language_says_so_of_itself(tmp_path: Path) -> None:
    page = html_in(MADE_UP, tmp_path)

    assert f'lang="{MADE_UP}"' in page
    assert is_made_up(words_of(page))
    assert spoken() == ENGLISH


def test_a_record_without_a_language_speaks_what_the_program_speaks(tmp_path: Path) -> None:
    assert 'lang="en-GB"' in html_in("", tmp_path)

    speak(MADE_UP)

    assert f'lang="{MADE_UP}"' in html_in("", tmp_path)


def test_an_english_record_of_a_program_in_another_language_is_english(tmp_path: Path) -> None:
    plain = words_of(html_in(ENGLISH, tmp_path))

    speak(MADE_UP)

    assert words_of(html_in(ENGLISH, tmp_path)) == plain
    assert not is_made_up(plain)


@pytest.mark.parametrize("asked", ["", MADE_UP])
def test_a_language_without_words_for_records_leaves_a_record_in_english(
    asked: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    put_at_hand(monkeypatch, "console", "wall")
    speak(MADE_UP)

    page = html_in(asked, tmp_path)

    assert 'lang="en-GB"' in page
    assert not is_made_up(words_of(page))


def test_a_comparison_of_a_console_whose_language_has_no_records_is_english(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    put_at_hand(monkeypatch, "console", "wall")
    speak(MADE_UP)
    out = tmp_path / "moved.html"

    later = make_workshop(SetAgreedRating(make_item(), 7)).with_row(make_frozen())
    write_comparison(WORKSHOP, later, out, MORNING)

    assert not is_made_up(words_of(out.read_text(encoding="utf-8")))


def test_two_records_written_at_once_are_each_in_their_own_language(tmp_path: Path) -> None:
    alone = {each: html_in(each, tmp_path) for each in (ENGLISH, MADE_UP)}

    with ThreadPoolExecutor(4) as pool:
        written = list(pool.map(lambda each: (each, html_in(each, tmp_path)), alone))

    assert dict(written) == alone


def test_a_console_that_speaks_on_does_not_change_what_its_thread_writes(
    service: WorkbookService, qtbot: QtBot, clock, tmp_path: Path
) -> None:
    jobs = RecordJobs(service, clock)
    requests = [
        ExportRequest(tmp_path / f"{each}.html", "html", language=each)
        for each in (MADE_UP, ENGLISH)
    ]

    with qtbot.waitSignal(jobs.finished), speaking(MADE_UP):
        jobs.write(requests)
    jobs.close()

    found = [words_of(each.path.read_text(encoding="utf-8")) for each in requests]
    assert [is_made_up(each) for each in found] == [True, False]


def test_a_comparison_is_in_the_language_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "moved.html"

    later = make_workshop(SetAgreedRating(make_item(), 7)).with_row(make_frozen())
    write_comparison(WORKSHOP, later, out, MORNING, language=MADE_UP)

    page = out.read_text(encoding="utf-8")
    assert f'lang="{MADE_UP}"' in page
    assert is_made_up(words_of(page))


def test_a_figure_is_in_the_language_asked_for(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "figure.svg"

    write_figure(path, out, language=MADE_UP)

    assert is_made_up(out.read_text(encoding="utf-8"))


def test_what_is_wrong_with_a_request_is_said_in_the_console_s_language(tmp_path: Path) -> None:
    request = ExportRequest(tmp_path / "a.icbo", "pdf", language=MADE_UP)

    with pytest.raises(RecordError, match=r"is a workbook.s"):
        write_record(WORKSHOP, request, MORNING)
