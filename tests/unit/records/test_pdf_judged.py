"""The PDF as programs of others judge it: its tags, and the order in which it is read out.

"Tagged, checked with outloud and pdfua" is what we say of it; nothing here makes it conform to a standard.
"""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pdf.text import clean
from icbo_desktop.records.pdf.writer import write_pdf
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Cell,
    Content,
    Facts,
    Heading,
    Paragraph,
    Part,
    Table,
    Voice,
)
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.test_every_pack import pack, recorded

CHECKERS = Path(__file__).parents[3] / "build" / "checkers"
JUDGED = ("icbo-2018", "cbo-2015", "stp-option-appraisal", "kings-fund-2015")


@cache
def content_of(name: str) -> Content:
    return record_of(recorded(name)[0], {name: pack(name)}, OPTIONS).content


@pytest.fixture(scope="module", params=JUDGED)
def content(request: pytest.FixtureRequest) -> Content:
    return content_of(request.param)


@pytest.fixture(scope="module")
def pdf(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("judged") / "record.pdf"
    write_pdf(content, path, fonts_dir())
    return path


def program(name: str) -> Path:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not there; dev.py test installs it as root")
    return Path(found)


def checker(name: str) -> Path:
    found = shutil.which(name, path=f"{CHECKERS / 'bin'}:{CHECKERS / 'Scripts'}")
    if found is None:
        pytest.skip(f"{name} is not there; dev.py test installs it")
    return Path(found)


def said_by(*command: str | Path) -> str:
    done = subprocess.run(list(map(str, command)), capture_output=True, check=False)
    # Poppler writes a table's summary in an encoding of its own.
    return done.stdout.decode("utf-8", "replace")


def test_outloud_finds_no_error(pdf: Path) -> None:
    result = json.loads(said_by(checker("outloud"), pdf, "--quiet", "--json", "-"))["results"][0]

    assert result["stats"]["tagged"]
    assert [found for found in result["findings"] if found["severity"] == "error"] == []


def test_pdfua_passes(pdf: Path) -> None:
    report = json.loads(said_by(checker("pdfua"), "check", "--format", "json", pdf))

    assert report["summary"]["rules_run"] > 10  # else it judged nothing
    assert report["findings"] == []


def test_poppler_calls_it_tagged(pdf: Path) -> None:
    assert re.search(r"^Tagged: +yes$", said_by(program("pdfinfo"), pdf), re.MULTILINE)


def test_it_is_read_out_in_the_order_of_the_content(content: Content, pdf: Path) -> None:
    tree = said_by(program("pdfinfo"), "-struct-text", pdf)
    read_out = squeezed("".join(re.findall(r'^ *"(.*)"$', tree, re.MULTILINE)))
    expected = [text for part in content.parts for text in texts_of_part(part)]

    place = 0
    for text in expected:
        found = read_out.find(squeezed(text), place)
        assert found >= 0, text
        place = found + len(squeezed(text))


def texts_of_part(part: Part) -> Iterator[str]:
    yield part.title
    for block in part.blocks:
        yield from texts_of(block)


def texts_of(block: Block) -> Iterator[str]:
    """What a block says in words, as the record is read from top to bottom."""
    match block:
        case Paragraph() | Heading():
            yield block.text
        case Bullets():
            yield from block.items
        case Voice():
            yield from (block.text, *block.details, block.holder)
        case Facts():
            yield from (text for fact in block.rows for text in (fact.name, fact.text))
        case Table() if not block.fixed:
            yield from (column.title for column in block.columns)
            yield from (text for row in block.rows for cell in row for text in said_in(cell))
        case _:
            return


def said_in(cell: Cell) -> tuple[str, ...]:
    """A cell that says the same as the one above it stays unsaid."""
    return () if cell.repeats else (cell.text, *cell.details)


def squeezed(text: str) -> str:
    """Without blanks, for a line may end at any of them."""
    return re.sub(r"\s|\xa0", "", clean(text))
