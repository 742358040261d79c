"""A workbook made of a JSON record, merged with the workbook that the record is of: nobody counts twice."""

from dataclasses import replace
from pathlib import Path

import pytest

from icbo_desktop.domain.attribution import OTHER_ID
from icbo_desktop.domain.edits.capture import AddDifferingView, AddGoodPractice
from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.domain.merging import Merged
from icbo_desktop.domain.rows import Attribution, DifferingView, PartnerGroup, ViewRating
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.merging import preview
from icbo_desktop.services.record_import import import_record
from icbo_desktop.services.records import export_file
from icbo_desktop.store.workbook_file import open_workbook, write_new
from tests.builders import group_id, make_item
from tests.unit.domain.breakouts import Room

ITEM = make_item()
GROUPS = {"Council": 5, "NHS": 4, "Carers": 2, "Housing": 1}
VALUES = {"Council": (3, 4, 4, 5, 5), "NHS": (2, 3, 3, 4), "Carers": (1, 5), "Housing": (2,)}


@pytest.fixture
def room() -> Room:
    """A morning in which every group rated, and a small one holds a view and a good practice."""
    room = Room("North").begin(GROUPS)
    for name, values in VALUES.items():
        room.play(SetTally(ITEM, group_id(room.workshop, name), 1, values))
    carers = group_id(room.workshop, "Carers")
    return room.play(
        AddDifferingView(ITEM, "Seen otherwise", "groups", (carers,), rating=1, how_many=2),
        AddGoodPractice(ITEM, "A café for carers", (carers,)),
    )


def read_back(
    room: Room, folder: Path, attribution: Attribution | None = None
) -> tuple[Path, Path]:
    """The workbook, and the one made of its JSON record."""
    workbook, record, again = (folder / name for name in ("n.icbo", "n.json", "again.icbo"))
    write_new(workbook, room.changes)
    export_file(workbook, ExportRequest(record, "json", attribution))
    import_record(record, again)
    return workbook, again


def workshop_of(path: Path) -> Workshop:
    file = open_workbook(path, read_only=True)
    file.close()
    return file.workshop


def people(merged: Merged) -> dict[str, int]:
    return {group.name: group.people for group in merged.workshop.groups}


@pytest.mark.parametrize("attribution", [None, "none"])
def test_people_and_ratings_count_once(
    room: Room, tmp_path: Path, attribution: Attribution | None
) -> None:
    merged = preview(read_back(room, tmp_path, attribution)).merged

    assert people(merged) == GROUPS
    ratings = merged.workshop.rows(ViewRating)
    assert sorted(row.value for row in ratings) == sorted(sum(VALUES.values(), ()))


def test_views_are_held_as_the_workbook_holds_them_without_a_question(room, tmp_path):
    merged = preview(read_back(room, tmp_path)).merged

    assert [
        each for each in merged.conflicts if isinstance(each.versions[0].row, DifferingView)
    ] == []
    assert merged.workshop.rows(DifferingView) == room.workshop.rows(DifferingView)


def test_record_read_back_holds_as_many_people_as_sat_in_the_room(room, tmp_path):
    _, again = read_back(room, tmp_path)

    assert workshop_of(again).people == sum(GROUPS.values())


def test_it_is_said_where_a_group_told_together_may_count_twice(room, tmp_path):
    other = Room("South").begin(GROUPS)
    _, again = read_back(room, tmp_path)
    south = tmp_path / "south.icbo"
    write_new(south, other.changes)

    merged = preview((south, again)).merged

    assert any(note.startswith("“Other partners” of “again” are small") for note in merged.notes)


def test_it_is_said_where_groups_of_two_records_are_taken_for_one(room, tmp_path):
    south = Room("South").begin(GROUPS)
    folders = [tmp_path / name for name in ("north", "south")]
    for folder in folders:
        folder.mkdir()
    again = [
        read_back(each, folder)[1] for each, folder in zip((room, south), folders, strict=True)
    ]

    merged = preview(again).merged

    assert people(merged)["Other partners"] == GROUPS["Carers"] + GROUPS["Housing"]
    assert any(note.startswith("“Other partners” stands in 2 of these") for note in merged.notes)


def test_people_that_were_changed_since_stay_and_it_is_said(room, tmp_path):
    carers = group_id(room.workshop, "Carers")
    workbook, again = read_back(room, tmp_path)
    group = next(row for row in room.workshop.rows(PartnerGroup) if row.id == carers)
    grown = Room("North", room.changes, room.workshop).play(ChangeRecord(replace(group, people=3)))
    workbook.unlink()
    write_new(workbook, grown.changes)

    merged = preview((workbook, again)).merged

    assert any(row.id == OTHER_ID for row in merged.workshop.groups)
    assert any(note.startswith("“Other partners” of “again” are small") for note in merged.notes)
