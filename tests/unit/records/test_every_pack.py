"""Every shipped framework: what is recorded anywhere is in its record, in each format."""

import json
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.locations import fonts_dir, frameworks_dir
from icbo_desktop.packs.reader import read_pack
from icbo_desktop.records.json_record import json_bytes
from icbo_desktop.records.pdf.writer import made_pdf
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import Content
from tests.recorded_everywhere import Recorder, everywhere
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import text_of
from tests.unit.records.text_readers import READERS, written_text

PACKS = sorted(folder.name for folder in frameworks_dir().iterdir() if folder.is_dir())


@cache
def pack(name: str) -> Framework:
    return read_pack(frameworks_dir() / name)


@cache
def recorded(name: str) -> tuple[Workshop, list[str]]:
    return everywhere(pack(name))


@cache
def content_of_pack(name: str) -> Content:
    return record_of(recorded(name)[0], {name: pack(name)}, OPTIONS).content


@cache
def pdf_of(name: str) -> PdfReader:
    return PdfReader(BytesIO(made_pdf(content_of_pack(name), fonts_dir())))


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize("name", PACKS)
def test_every_word_is_in_the_record(name: str, kind: RecordFormat, tmp_path: Path) -> None:
    recorder = Recorder()
    workshop, _ = everywhere(pack(name), recorder=recorder)

    text = written_text(workshop, pack(name), kind, tmp_path)

    assert [word for word in recorder.words_in(READERS[kind].carries) if word not in text] == []


@pytest.mark.parametrize("name", PACKS)
def test_the_pdf_is_tagged_and_its_headings_step_down_one_by_one(name: str) -> None:
    root = pdf_of(name).root_object

    assert root["/MarkInfo"]["/Marked"]
    levels = [int(tag[2:]) for tag in tags(root["/StructTreeRoot"]["/K"]) if tag[1:2] == "H"]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def tags(entry: Any) -> list[str]:
    """The tags of a structure tree in reading order."""
    found = entry.get_object() if hasattr(entry, "get_object") else entry
    if isinstance(found, list):
        return [tag for part in found for tag in tags(part)]
    if not isinstance(found, dict):
        return []
    own = [found["/S"]] if "/S" in found else []
    return own + tags(found.get("/K", []))


@pytest.mark.parametrize("name", PACKS)
def test_no_two_parts_share_a_key_and_nothing_is_nought_of_nought(name: str) -> None:
    content = content_of_pack(name)

    keys = [part.key for part in content.parts]
    assert len(keys) == len(set(keys))
    assert "0 of 0" not in text_of(pdf_of(name))


@pytest.mark.parametrize("name", PACKS)
def test_a_workshop_where_nothing_was_said_yet_makes_a_record(name: str) -> None:
    framework = pack(name)
    workshop = Workshop(
        {
            table: rows
            for table, rows in recorded(name)[0].tables.items()
            if table in ("workshop", "framework", "partner_group")
        }
    )

    content = record_of(workshop, {name: framework}, OPTIONS).content

    assert made_pdf(content, fonts_dir()).startswith(b"%PDF")
    assert json.loads(json_bytes(record_of(workshop, {name: framework}, OPTIONS)))["actions"] == []


@pytest.mark.parametrize("name", ["cbo-2015", "kings-fund-2015", "stp-option-appraisal"])
def test_nothing_is_lost_of_what_was_left_out_later(name: str) -> None:
    workshop, words = recorded(name)
    (frozen,) = workshop.frameworks
    left_out = tuple(standard.id for standard in list(pack(name).standards())[::2])
    left_out += tuple(domain.id for domain in pack(name).domains[1:2])

    content = record_of(
        workshop.with_row(replace(frozen, left_out=left_out)), {name: pack(name)}, OPTIONS
    ).content

    pages = text_of(PdfReader(BytesIO(made_pdf(content, fonts_dir())))).replace(" ", "")
    assert [word for word in words if word not in pages] == []


@pytest.mark.parametrize("name", ["icbo-2018", "stp-route-map-2017", "stp-segmentation"])
def test_nothing_is_lost_of_what_a_newer_version_left_behind(name: str) -> None:
    workshop, words = recorded(name)
    (frozen,) = workshop.frameworks

    retired = workshop.with_row(replace(frozen, is_retired=True))

    made = made_pdf(record_of(retired, {name: pack(name)}, OPTIONS).content, fonts_dir())
    pages = text_of(PdfReader(BytesIO(made)))
    assert [word for word in words if word not in pages.replace(" ", "")] == []
    assert "From an earlier version" in pages


def test_nothing_is_lost_of_what_fits_no_part_of_the_framework() -> None:
    recorder = Recorder()
    for item in (
        Item("cbo-2015", "gone"),
        Item("cbo-2015", "gone", "option"),
        Item("cbo-2015", "d1", "option"),
        Item("nowhere", "d1.s1"),
    ):
        recorder.captures(item)
        recorder.assessed(item, 3)
        recorder.found(item, ["gone.e1"])
    workshop, words = everywhere(pack("cbo-2015"), full=False, recorder=recorder)

    content = record_of(workshop, {"cbo-2015": pack("cbo-2015")}, OPTIONS).content

    pages = text_of(PdfReader(BytesIO(made_pdf(content, fonts_dir())))).replace(" ", "")
    assert [word for word in words if word not in pages] == []
