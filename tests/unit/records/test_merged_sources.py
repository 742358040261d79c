"""A record of a merged workbook: its originals, and which breakout group a text came from."""

from dataclasses import replace

from icbo_desktop.domain.edits.capture import (
    AddAction,
    AddDifferingView,
    AddGoodPractice,
    AddNote,
    AddParkedItem,
    SetAnswer,
)
from icbo_desktop.domain.edits.rating import SetFindingNote
from icbo_desktop.domain.merging import merge
from icbo_desktop.domain.rows import DifferingView, GoodPractice
from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.attribution import shield
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import Bullets, Paragraph, Table
from tests.builders import group_id, make_framework, make_item, make_workshop
from tests.unit.domain.breakouts import Room, breakout_of
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


def lone_voice(*others: Room, group: str = "Lived experience") -> Workshop:
    """A person of a group that is alone in room A, and not in the whole workshop, who sees it differently."""
    groups = {"Council": 4, "NHS": 3, "Lived experience": 1}
    first = Room("Room A").begin(groups)
    held_by = (group_id(first.workshop, group),)
    first.play(
        AddDifferingView(ITEM, "Not for us", holder="groups", held_by=held_by),
        AddGoodPractice(ITEM, "The walk", held_by=held_by),
    )
    second = Room("Room B").begin({**groups, "Lived experience": 2})
    found = [first.breakout, second.breakout, *(each.breakout for each in others)]
    return merge(found, FRAMEWORKS).workshop


def held(workshop: Workshop) -> set[tuple[str, ...]]:
    rows = (*workshop.rows(DifferingView), *workshop.rows(GoodPractice))
    return {tuple(workshop.group_names(row.held_by)) for row in rows}


def test_a_group_of_one_in_the_named_breakout_is_not_told_beside_it():
    workshop = lone_voice()
    assert held(workshop) == {("Lived experience",)}
    shielded = shield(workshop, "group")
    assert held(shielded) == {()}
    assert {row.holder for row in shielded.rows(DifferingView)} == {"not_attributed"}
    assert shield(shielded, "group") == shielded


def test_it_is_told_as_other_partners_where_there_are_such():
    workshop = lone_voice(Room("Room C").begin({"Voluntary": 1, "Schools": 2}))
    assert held(shield(workshop, "group")) == {("Other partners",)}


def test_a_group_of_four_in_the_named_breakout_is_told_beside_it():
    room = Room("Room A").begin()
    council = group_id(room.workshop, "Council")
    room.play(AddGoodPractice(ITEM, "The walk", held_by=(council,)))
    both = merge([room.breakout, Room("Room B").begin().breakout], FRAMEWORKS).workshop
    assert held(shield(both, "group")) == {("Council",)}


def test_what_was_small_in_a_breakout_stays_so_in_a_merge_of_a_merge():
    late = Room("Room C").begin().breakout
    again = merge([breakout_of(lone_voice()), late], FRAMEWORKS).workshop
    assert held(shield(again, "group")) == {()}


def test_a_record_does_not_hold_which_groups_were_put_together():
    shielded = shield(merged(), "group")
    assert {(row.groups, row.merged_into) for row in shielded.rows(MergedSource)} == {((), ())}
