"""Two frameworks in one workbook: each under its own name, and nothing of one taken for the other's."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from pypdf import PdfReader

from icbo_desktop.domain.framework import Framework
from icbo_desktop.locations import fonts_dir, frameworks_dir
from icbo_desktop.packs.reader import read_pack
from icbo_desktop.records.pdf.writer import made_pdf
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import Content, Heading, Table
from tests.recorded_everywhere import everywhere
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import text_of

NAMES = ("icbo-2018", "cbo-2015")


@pytest.fixture(scope="module")
def frameworks() -> dict[str, Framework]:
    return {name: read_pack(frameworks_dir() / name) for name in NAMES}


@pytest.fixture(scope="module")
def recorded_words(frameworks: dict[str, Framework]) -> list[str]:
    return everywhere(*frameworks.values(), full=False)[1]


@pytest.fixture(scope="module")
def content(frameworks: dict[str, Framework]) -> Content:
    workshop, _ = everywhere(*frameworks.values(), full=False)
    return record_of(workshop, frameworks, OPTIONS).content


@pytest.fixture(scope="module")
def pages(content: Content) -> PdfReader:
    return PdfReader(BytesIO(made_pdf(content, fonts_dir())))


def test_every_word_of_both_is_in_the_pdf(pages: PdfReader, recorded_words: list[str]) -> None:
    text = text_of(pages).replace(" ", "")

    assert [word for word in recorded_words if word not in text] == []


def test_each_framework_has_a_part_of_its_own_above_its_domains(content: Content) -> None:
    tops = [(part.key, part.title) for part in content.parts if part.key.startswith("opening:")]

    assert tops == [
        (
            "opening:icbo-2018",
            "Integrated Commissioning for Better Outcomes: a Commissioning Framework",
        ),
        ("opening:cbo-2015", "Commissioning for Better Outcomes: A Route Map"),
    ]
    levels = [part.level for part in content.parts]
    assert set(levels) == {1, 2, 3}
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_no_two_parts_share_a_key(content: Content) -> None:
    keys = [part.key for part in content.parts]

    assert len(keys) == len(set(keys))


def test_the_bookmarks_hold_every_part(content: Content, pages: PdfReader) -> None:
    assert count_of(pages.outline) == len(content.parts) + 2  # the cover and the contents


def count_of(outline: list[Any]) -> int:
    return sum(count_of(entry) if isinstance(entry, list) else 1 for entry in outline)


def test_the_key_actions_stand_by_framework_and_the_whole_workshop_last(content: Content) -> None:
    part = content.part("key-actions")

    headings = [block.text for block in part.blocks if isinstance(block, Heading)]
    assert headings == [
        "Integrated commissioning (ICBO, 2018)",
        "Better Outcomes (CBO, 2015)",
        "Whole workshop",
    ]


def test_a_parked_item_names_its_framework(content: Content) -> None:
    (table,) = content.part("parked").of(Table)

    assert isinstance(table, Table)
    owners = {row[1].details for row in table.rows}
    assert owners == {
        ("Integrated commissioning (ICBO, 2018)",),
        ("Better Outcomes (CBO, 2015)",),
        (),
    }


def test_one_framework_alone_stays_as_it_was(frameworks: dict[str, Framework]) -> None:
    workshop, _ = everywhere(frameworks["cbo-2015"], full=False)

    content = record_of(workshop, {"cbo-2015": frameworks["cbo-2015"]}, OPTIONS).content

    assert {part.level for part in content.parts} == {1, 2}
    assert not [part for part in content.parts if part.key.startswith("opening:")]


def test_the_same_pack_under_two_versions_does_not_collide(
    frameworks: dict[str, Framework],
) -> None:
    live = frameworks["cbo-2015"]
    old = replace(live, id="cbo-2015@0.9.0")
    workshop, _ = everywhere(live, old, full=False)

    keys = [
        part.key
        for part in record_of(workshop, {live.id: live, old.id: old}, OPTIONS).content.parts
    ]

    assert len(keys) == len(set(keys))
