"""A record of a merged workbook: its originals, and which breakout group a text came from."""

from dataclasses import replace

from icbo_desktop.domain.edits.capture import AddAction, AddNote, AddParkedItem, SetAnswer
from icbo_desktop.domain.edits.rating import SetFindingNote
from icbo_desktop.domain.merging import merge
from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.attribution import shield
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import Bullets, Paragraph, Table
from tests.builders import make_framework, make_item, make_workshop
from tests.unit.domain.breakouts import Room
from tests.unit.records.conftest import OPTIONS

ITEM = make_item()
FRAMEWORKS = {"made-up": make_framework()}


def merged() -> Workshop:
    """Two rooms; what A said, B did not."""
    first = Room("Room A").begin()
    first.play(
        AddNote(ITEM, "A note"),
        AddParkedItem(ITEM, "Parked"),
        AddAction(ITEM, "Act"),
        SetAnswer(ITEM, "how", "Answered"),
        SetFindingNote(ITEM, "d1.one.e1", "Found"),
    )
    second = Room("Room B").begin().play(AddNote(ITEM, "Another note"))
    return merge([first.breakout, second.breakout], FRAMEWORKS).workshop


def blocks_of(workshop: Workshop) -> list[object]:
    content = record_of(workshop, FRAMEWORKS, OPTIONS).content
    return list(content.part("made-up/d1.one").blocks)


def test_every_kind_of_text_says_where_it_came_from():
    blocks = blocks_of(merged())
    bullets = [item for each in blocks if isinstance(each, Bullets) for item in each.items]
    assert "A note\nFrom Room A" in bullets
    assert "Another note\nFrom Room B" in bullets
    assert "Parked\nFrom Room A" in bullets
    cells = [
        cell for each in blocks if isinstance(each, Table) for row in each.rows for cell in row
    ]
    told = {cell.text: cell.details for cell in cells}
    assert told["Act"] == ("From Room A",)
    assert told["Found"] == ("From Room A",)
    assert "From Room A" in [each.text for each in blocks if isinstance(each, Paragraph)]


def test_the_originals_are_listed_with_their_fingerprints():
    workshop = merged()
    content = record_of(workshop, FRAMEWORKS, OPTIONS).content
    (table,) = content.part("merged-from").of(Table)
    assert isinstance(table, Table)
    fingerprints = {row.title: row.sha256 for row in workshop.rows(MergedSource)}
    assert {row[0].text: row[3].text for row in table.rows} == fingerprints


def test_a_workbook_that_is_no_merge_says_nothing_of_it():
    content = record_of(make_workshop(AddNote(ITEM, "A note")), FRAMEWORKS, OPTIONS).content
    assert "merged-from" not in [part.key for part in content.parts]


def test_where_nothing_is_attributed_no_room_is_named():
    workshop = merged()
    silent = workshop.with_row(replace(workshop.details, title="Ours", attribution="none"))
    assert "Room A" not in repr(record_of(silent, FRAMEWORKS, OPTIONS).content)


def test_a_record_does_not_hold_which_groups_were_put_together():
    shielded = shield(merged(), "group")
    assert {(row.groups, row.merged_into) for row in shielded.rows(MergedSource)} == {((), ())}
