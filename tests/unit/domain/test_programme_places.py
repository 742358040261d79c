"""Which workbooks count: copies once, and a place under one name."""

from dataclasses import replace
from datetime import timedelta

import pytest

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.programme import WorkshopSummary
from icbo_desktop.domain.programme_places import (
    EARLIER_STATE,
    MERGED,
    SAME_STATE,
    WORKED_ON_APART,
    counted_once,
    merge_doubts,
    parsed_aliases,
    placed,
)
from tests.builders import MORNING
from tests.unit.domain.programmes import DAY, taken


def test_spaces_and_capitals_make_no_other_place():
    names = placed([taken(place=name) for name in ("Holt", "holt ", "Holt")], {})
    assert {name for name, _ in names} == {"Holt"}


def test_an_alias_stands_for_its_place():
    aliases = parsed_aliases([("N'borough", "Northborough")])
    names = placed([taken(place="n'borough"), taken(place="Northborough")], aliases)
    assert [name for name, _ in names] == ["Northborough", "Northborough"]


def test_aliases_that_name_each_other_come_to_an_end():
    aliases = parsed_aliases([("A", "B"), ("B", "A")])
    assert len({name for name, _ in placed([taken(place="A"), taken(place="B")], aliases)}) <= 2


def test_one_name_for_two_places_is_refused():
    with pytest.raises(RecordError, match="stands for two places"):
        parsed_aliases([("Holt", "North"), ("holt", "South")])


def test_a_name_for_nothing_is_refused():
    with pytest.raises(RecordError, match="gives no place"):
        parsed_aliases([("Holt", " ")])


def test_a_workshop_without_a_place_goes_by_its_title():
    ((name, _),) = placed([taken(place="", title="Our day")], {})
    assert name == "Our day"


def test_the_same_history_counts_once():
    files = [taken(place="Holt", file=name) for name in ("a copy.icbo", "a.icbo")]
    counted, copies = counted_once(files, {})
    assert [each.file for each in counted] == ["a.icbo"]
    assert [(copy.file, copy.reason) for copy in copies] == [("a copy.icbo", SAME_STATE)]


def test_of_a_history_that_went_on_the_longer_counts():
    early = taken(place="Holt", file="b.icbo", trail=b"12")
    late = taken(place="Holt", file="a.icbo", trail=b"123", held_on=DAY)
    counted, copies = counted_once([early, late], {})
    assert [each.file for each in counted] == ["a.icbo"]
    assert copies[0].reason == EARLIER_STATE


def test_one_workbook_sent_to_two_places_counts_for_both():
    files = [taken(place=name, trail=name.encode(), workshop_id="w") for name in ("Holt", "Vale")]
    counted, copies = counted_once(files, {})
    assert len(counted) == 2
    assert copies == ()


def test_two_that_went_apart_at_one_place_and_day_count_as_the_one_changed_last():
    early = taken(place="Holt", file="a.icbo", trail=b"12")
    late = taken(
        place="Holt", file="b.icbo", trail=b"13", changed_at=MORNING + timedelta(minutes=1)
    )
    counted, copies = counted_once([early, late], {})
    assert [each.file for each in counted] == ["b.icbo"]
    assert (copies[0].counted, copies[0].reason) == ("b.icbo", WORKED_ON_APART)


def test_the_order_of_the_files_does_not_matter():
    files = [taken(place="Holt", file=f"{n}.icbo", trail=b"123"[: n + 1]) for n in range(3)]
    assert counted_once(files, {}) == counted_once(files[::-1], {})


def table(name: str, head: str, merged_from: tuple[str, ...] = ()) -> WorkshopSummary:
    """A workbook of a breakout, or the one that was merged from some."""
    known = {"place": "Holt", "held_on": DAY, "file": f"{name}.icbo", "trail": name.encode()}
    made = taken(**known, workshop_id=name)
    return replace(made, head=head, merged_from=merged_from)


def test_workbooks_that_were_merged_count_once():
    files = [table("a", "1"), table("b", "2"), table("whole", "3", ("1", "2"))]

    counted, copies = counted_once(files, {})

    assert [each.file for each in counted] == ["whole.icbo"]
    assert [(copy.file, copy.counted, copy.reason) for copy in copies] == [
        ("a.icbo", "whole.icbo", MERGED),
        ("b.icbo", "whole.icbo", MERGED),
    ]
    assert merge_doubts(counted, copies, {}) == ()


def test_what_was_merged_twice_counts_in_the_last():
    files = [table("a", "1"), table("half", "3", ("1", "2")), table("whole", "4", ("3",))]

    counted, copies = counted_once(files, {})

    assert [each.file for each in counted] == ["whole.icbo"]
    assert {copy.counted for copy in copies} == {"whole.icbo"}


def test_workbook_that_went_on_after_the_merge_is_counted_and_told():
    files = [table("a", "1"), table("b", "went on"), table("whole", "3", ("1", "2"))]

    counted, copies = counted_once(files, {})

    assert [each.file for each in counted] == ["b.icbo", "whole.icbo"]
    (said,) = merge_doubts(counted, copies, {})
    assert said.startswith("“whole.icbo” was merged from others. “b.icbo” has its place and day")


def test_another_place_beside_a_merged_workbook_is_no_doubt():
    files = [table("whole", "3", ("1", "2")), taken(place="Vale", held_on=DAY)]

    counted, copies = counted_once(files, {})

    assert len(counted) == 2
    assert merge_doubts(counted, copies, {}) == ()
