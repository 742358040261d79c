"""Packs where another language is spoken: messages follow it, files and what is kept do not."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from icbo_desktop.packs.format import pack_schema
from icbo_desktop.packs.frozen import frozen_copy
from icbo_desktop.packs.reader import parse_pack
from icbo_desktop.packs.sheet_reading import read_sheet
from icbo_desktop.packs.sheet_writing import sheet_bytes
from icbo_desktop.packs.shelf import Shelf
from icbo_desktop.translation import learn, speaking
from tests.unit.packs.pack_texts import SAMPLES, changed, error_of, sample_text

# What stands in the file is named as it is: in quotes, in brackets, in a list, or as a word of the format.
OF_THE_FILE = re.compile(
    r"'[^']*'|\([^)]*\)|(?<=KNOWN ARE ).*|U\+\w+|\b(local|published|restated|pack)\b"
)
BROKEN = (
    ("publisher: Nobody", "publisher: [a]"),
    ("published: 2026", 'published: "2026"'),
    ("published: 2026", "published: 1066"),
    ("published: 2026", "published: 20.26"),
    ("publisher: Nobody", "publisher:"),
    ("publisher: Nobody", 'publisher: ""'),
    ("publisher: Nobody", 'publisher: "A\\u0007"'),
    ("wording: local", "wording: lokal"),
    ("wording: local", "wording: xyz"),
    ("format: 1", "format: '1'"),
    ("format: 1", "format: 9"),
    ("number: 1\n", "nummber: 1\n"),
    ("number: 1\n", "qqqqqqq: 1\n"),
    ("number: 1\n", f"number: {'x' * 301}\n"),
    ("title: The first domain\n", ""),
    ("id: involve.people", "id: d1.joint"),
    ("    scale: arrow\n", "    scale: arow\n"),
    ("scale: maturity\n", "scale: option\n"),
    ("points: [{value: 1}, {value: 2}, {value: 3}]", "points: [{value: 1}]"),
    ("standards: 2, ", "standards: 22, "),
    ("publisher: Nobody", "publisher: Nobody\npublisher: Somebody"),
    ("publisher: Nobody", "publisher: &NAME Nobody"),
    ("publisher: Nobody", "publisher: Nobody: else"),
    ("publisher: Nobody", '"publisher: Nobody'),
)


def shouted(text: str, comment: str, count: int | None) -> str:
    """A language of capitals; places stay as they are. Its sentence about one thing is that of English."""
    parts = re.split(r"(\{[^}]*\})", comment if count == 1 else text)
    return "".join(part if at % 2 else part.upper() for at, part in enumerate(parts))


@pytest.fixture(autouse=True)
def spoken() -> Iterator[None]:
    learn("xx", shouted)
    with speaking("xx"):
        yield


@pytest.mark.parametrize(("old", "new"), BROKEN)
def test_every_fault_of_a_pack_is_said_in_the_language(old: str, new: str) -> None:
    for fault in error_of(changed(old, new)).faults:
        said = OF_THE_FILE.sub("", fault.reason)

        assert said == said.upper()


def test_refusal_of_a_pack_is_one_sentence_of_the_language() -> None:
    sentence = error_of(changed("publisher: Nobody", "publisher: [a]")).sentence

    assert sentence.startswith(
        "THE FRAMEWORK CANNOT BE USED: pack.yaml, LINE 7: $.publisher: A TEXT"
    )


@pytest.mark.parametrize(("written_in", "read_in"), [("xx", "en"), ("en", "xx")])
def test_sheet_of_one_language_is_read_in_another(
    tmp_path: Path, written_in: str, read_in: str
) -> None:
    framework = parse_pack(sample_text(), "pack.yaml")
    path = tmp_path / "ours.xlsx"
    with speaking(written_in):
        path.write_bytes(sheet_bytes(framework))

    with speaking(read_in):
        assert read_sheet(path) == framework


def test_what_is_kept_of_a_pack_is_the_same_in_every_language() -> None:
    text = changed("words: {domain: Area, standard: Question}\n", "")
    kept = frozen_copy(parse_pack(text, "ours.yaml"))
    with speaking("en"):
        assert frozen_copy(parse_pack(text, "pack.yaml")) == kept
        in_english = pack_schema()

    assert pack_schema() == in_english


def test_fault_of_an_overlay_is_said_in_the_language_of_each_start(tmp_path: Path) -> None:
    overlay = tmp_path / "own" / "every-field" / "overlays" / "ours.yaml"
    overlay.parent.mkdir(parents=True)
    overlay.write_text("format: 9", encoding="utf-8")
    shelf = Shelf(SAMPLES, tmp_path / "own", tmp_path / "index.json")
    first = own_faults(shelf)

    with speaking("en"):
        second = own_faults(shelf)

    assert first == ["THE OVERLAY IS IN FORMAT 9; THIS PROGRAM READS FORMAT 1"]
    assert second == ["the overlay is in format 9; this program reads format 1"]


def own_faults(shelf: Shelf) -> list[str]:
    """What is wrong with the overlays of the sample that lie among the user's own."""
    (pack,) = (pack for pack in shelf.summaries() if pack.id == "every-field")
    own = (overlay for overlay in pack.overlays if overlay.source == "own")
    return [fault.reason for overlay in own for fault in overlay.faults]
