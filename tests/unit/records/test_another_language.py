"""A record in another language says nothing in English but the words of people and frameworks; data stay English."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.programme_places import Copy
from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.domain.wording import plural
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.csv.writer import write as write_csv
from icbo_desktop.records.json_record import json_bytes
from icbo_desktop.records.record_model import RecordModel, record_of
from icbo_desktop.records.report import Report
from icbo_desktop.translation import ENGLISH, speaking
from tests.made_up_language import MADE_UP, Content, is_broken_off, put_at_hand
from tests.rich_workshop import make_rich_workshop
from tests.unit.domain import programmes
from tests.unit.records import test_comparison, test_programme
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.spoken_texts import docx_texts, html_texts, pdf_texts, xlsx_texts
from tests.unit.records.test_every_pack import PACKS, pack, recorded

READERS = {"html": html_texts, "docx": docx_texts, "pdf": pdf_texts, "xlsx": xlsx_texts}
# The same in every language.
NAMES = ("icbo_desktop", "SHA-256")


@pytest.fixture(autouse=True)
def _made_up_language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    put_at_hand(monkeypatch)
    with speaking(MADE_UP):
        yield


def record(workshop: Workshop, framework: Framework) -> RecordModel:
    return record_of(workshop, {framework.id: framework}, OPTIONS, history=())


def level_words(framework: Framework) -> list[str]:
    """The framework's own words for its levels, as sentences have them."""
    own = framework.words.standard, framework.words.domain
    words = *own, *map(plural, own)
    return [*words, *(word.lower() for word in words)]


def names_in_csv(report: Report) -> set[str]:
    """The names of tables and columns, which the sheet that explains them repeats."""
    columns = {column.name for table in report.tables for column in table.columns}
    return columns | {table.name for table in report.tables}


def english_in(texts: Iterator[str], content: Content) -> set[str]:
    """What is English and nobody's."""
    return {found for text in texts if (found := content.untold(text))}


@pytest.mark.parametrize("kind", READERS)
def test_a_record_says_nothing_in_english(
    kind: str, rich_workshop: Workshop, rich_framework: Framework
) -> None:
    made = record(rich_workshop, rich_framework)
    groups = " ".join(group.name for group in rich_workshop.groups)
    content = Content(rich_framework, level_words(rich_framework), [*rich_workshop], groups, NAMES)
    texts = READERS[kind](made)
    if kind == "pdf":
        texts = (line for line in texts if not is_broken_off(line, content))
    if kind == "xlsx":
        texts = (text for text in texts if text not in names_in_csv(made))

    assert english_in(texts, content) == set()


@pytest.mark.parametrize("name", PACKS)
def test_whatever_was_recorded_nothing_is_said_in_english(name: str) -> None:
    workshop, _ = recorded(name)
    framework = pack(name)
    content = Content(framework, level_words(framework), [*workshop], NAMES)

    assert english_in(html_texts(record(workshop, framework)), content) == set()


def test_a_group_that_the_program_named_is_named_in_the_language(
    rich_workshop: Workshop, rich_framework: Framework
) -> None:
    silent = record_of(
        rich_workshop, {rich_framework.id: rich_framework}, replace(OPTIONS, attribution="none")
    )

    (room,) = silent.scope.groups

    assert room.name != "Everyone in the room"
    assert silent.scope.workshop.groups[0].name == "Everyone in the room"


def test_a_record_that_is_asked_in_two_languages_answers_in_each(
    rich_workshop: Workshop, rich_framework: Framework
) -> None:
    made = record(rich_workshop, rich_framework)
    there = made.content.language, made.content.cover.kind

    with speaking(ENGLISH):
        here = made.content.language, made.content.cover.kind

    assert there[0] == MADE_UP
    assert here == ("en-GB", "Record of a workshop")
    assert there[1] != here[1]


@pytest.mark.parametrize("attribution", ["group", "none"])
def test_json_is_the_same_bytes_in_every_language(
    attribution: str, rich_workshop: Workshop, rich_framework: Framework
) -> None:
    options = replace(OPTIONS, attribution=attribution, with_history=True)

    def written() -> bytes:
        frameworks = {rich_framework.id: rich_framework}
        return json_bytes(record_of(rich_workshop, frameworks, options, history=()))

    there = written()
    with speaking(ENGLISH):
        here = written()

    assert there == here


def test_csv_is_the_same_bytes_in_every_language(
    rich_workshop: Workshop, rich_framework: Framework, tmp_path: Path
) -> None:
    made = record(rich_workshop, rich_framework)
    _ = made.tables, made.content  # asked before, as the sheets of Excel would

    write_csv(made, tmp_path / "there.zip")
    with speaking(ENGLISH):
        write_csv(record(rich_workshop, rich_framework), tmp_path / "here.zip")

    assert (tmp_path / "there.zip").read_bytes() == (tmp_path / "here.zip").read_bytes()


def compared(then: Workshop, now: Workshop) -> tuple[Report, Content]:
    report = test_comparison.report_of(then, now, ("Zzz",))
    framework = test_comparison.FRAMEWORK
    return report, Content(framework, level_words(framework), [*then, *now], "Zzz", NAMES)


@pytest.mark.parametrize("reader", [html_texts, xlsx_texts])
def test_a_comparison_says_nothing_in_english(reader: Callable[[Report], Iterator[str]]) -> None:
    rich = make_rich_workshop(test_comparison.FRAMEWORK)
    for then, now in ((test_comparison.rated(4), rich), (rich, test_comparison.rated(6))):
        report, content = compared(then, now)

        assert english_in(reader(report), content) == set()


@pytest.mark.parametrize("reader", [html_texts, xlsx_texts])
@pytest.mark.parametrize("count", [3, 6])
def test_a_programme_says_nothing_in_english(
    count: int, reader: Callable[[Report], Iterator[str]]
) -> None:
    places = [f"Place {number}" for number in range(count)]
    action = AddAction(programmes.ITEM, "Publish the map")
    then = [programmes.rated(each, 5, action, held_on=date(2025, 3, 1)) for each in places]
    now = [programmes.rated(each, 3 + number % 4) for number, each in enumerate(places)]
    report = replace(
        test_programme.report_of(*then, *now),
        skipped=(("a.icbo", "Zzz"),),
        copies=(Copy("b.icbo", "c.icbo", "Zzz"),),
        aliases=(("N", places[0]),),
    )
    rooms = [row for row in test_comparison.rated(4) if isinstance(row, PartnerGroup)]
    typed = ("Region", "Zzz", "a.icbo", "b.icbo", "c.icbo", "N", action.text, action.text.lower())
    files = [f"{each}.icbo" for each in places]
    own = level_words(programmes.FRAMEWORK)
    content = Content(programmes.FRAMEWORK, own, rooms, typed, files, NAMES)

    assert english_in(reader(report), content) == set()
