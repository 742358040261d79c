"""How the time was spent, in the closing part of a record."""

from dataclasses import replace
from datetime import timedelta

import pytest

from icbo_desktop.domain.edits.agenda import AddBreak, SetPlannedTime
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session_rows import AgendaBreak, Visit
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.time_spent import TITLE, length_words
from icbo_desktop.records.tree import Bullets, Content, Table
from tests.builders import MORNING, make_item, make_workshop
from tests.unit.records.making import content_of

ITEM = make_item()
STANDARD = Place(PlaceKind.STANDARD, ITEM)


def visited(workshop: Workshop, item: Item, kind: str, minutes: float, days: int = 0) -> Workshop:
    entered = MORNING + timedelta(days=days)
    return workshop.with_row(
        Visit(
            id=f"{item.item_id}{kind}{days}",
            framework_id=item.framework_id,
            item_id=item.item_id,
            step_key=f"{item.framework_id}/{item.item_id}/{kind}",
            entered_at=entered,
            left_at=entered + timedelta(minutes=minutes),
        )
    )


def on_the_day(workshop: Workshop) -> Workshop:
    return workshop.with_row(replace(workshop.details, held_on=MORNING.date()))


def rows(content: Content) -> list[list[str]]:
    parts = [part for part in content.parts if part.key == "session"]
    tables = [block for part in parts for block in part.of(Table) if isinstance(block, Table)]
    found = [table for table in tables if table.caption == TITLE]
    return [[cell.text for cell in row] for table in found for row in table.rows]


def test_what_was_visited_is_told_with_what_lies_between_and_all_of_it() -> None:
    workshop = visited(on_the_day(make_workshop()), ITEM, "standard", 12)
    workshop = visited(workshop, ITEM, "arrow", 3.4)
    workshop = visited(workshop, make_item("d1"), "domain-opening", 4)

    told = rows(content_of(workshop))

    assert [row[1] for row in told] == ["15 min", "4 min", "19 min"]
    assert told[0][0].endswith("Short d1.one")


def test_minutes_that_were_planned_stand_beside_those_that_were_taken() -> None:
    workshop = visited(
        on_the_day(make_workshop(SetPlannedTime(STANDARD, 20))), ITEM, "standard", 12
    )

    assert rows(content_of(workshop))[0][1:] == ["20 min", "12 min"]


def test_a_standard_that_was_planned_and_never_visited_is_not_told() -> None:
    assert rows(content_of(make_workshop(SetPlannedTime(STANDARD, 20)))) == []


def test_a_rehearsal_before_the_day_is_not_counted() -> None:
    workshop = visited(on_the_day(make_workshop()), ITEM, "standard", 50, days=-1)

    assert rows(content_of(workshop)) == []
    assert rows(content_of(visited(workshop, ITEM, "arrow", 5)))[0][1] == "5 min"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(20, "under 1 min"), (60, "1 min"), (3600, "1 h"), (7500, "2 h 5 min"), (90000, "25 h")],
)
def test_a_length_of_time_is_said_in_hours_and_minutes(seconds: int, words: str) -> None:
    assert length_words(timedelta(seconds=seconds)) == words


def test_breaks_are_told_as_held_with_their_time_or_as_not_held() -> None:
    workshop = on_the_day(make_workshop(AddBreak(STANDARD, 15, "Coffee"), AddBreak(STANDARD, 5)))
    held, _ = workshop.rows(AgendaBreak)
    visit = Visit(
        id="rest", framework_id="", item_id="", step_key=f"break/{held.id}",
        entered_at=MORNING, left_at=MORNING + timedelta(minutes=17),
    )  # fmt: skip
    content = content_of(workshop.with_row(visit))

    parts = [part for part in content.parts if part.key == "session"]
    told = [line for part in parts for block in part.of(Bullets) for line in block.items]

    assert [line.rpartition(": ")[2] for line in told] == [
        "15 minutes planned, held for 17 min",
        "5 minutes planned, not held",
    ]
    assert ["Breaks", "17 min"] in rows(content)
