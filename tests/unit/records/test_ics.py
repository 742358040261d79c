"""The calendar: read back by the rules of RFC 5545, an event for each open action that has a date."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.ics import ics_bytes, write
from icbo_desktop.records.tables.visible import visible
from tests.builders import make_item, make_workshop
from tests.unit.records.tables_made import model_of

ITEM = make_item()
DAY = date(2027, 1, 31)
LINE = re.compile(
    r"(?P<name>[A-Z-]+)(?P<parameters>(?:;[A-Z-]+=[A-Z0-9-]+)*):(?P<value>.*)", re.DOTALL
)
ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def lines_of(content: bytes) -> Iterator[tuple[str, str]]:
    """The name and the value of each line; fails where the file breaks the rules."""
    assert content.endswith(b"\r\n")
    pieces = content.removesuffix(b"\r\n").split(b"\r\n")
    assert not [piece for piece in pieces if len(piece) > 75 or b"\n" in piece or b"\r" in piece]
    for piece in pieces:
        piece.decode()  # no sign is torn apart
    for line in b"\r\n".join(pieces).replace(b"\r\n ", b"").split(b"\r\n"):
        found = LINE.fullmatch(line.decode())
        assert found is not None, line
        yield found["name"] + found["parameters"], found["value"]


def text_of(value: str) -> str:
    """A value as the text that it stands for."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", value)
    return ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def events_of(workshop: Workshop) -> list[dict[str, str]]:
    """The events of a workshop's calendar."""
    lines = list(lines_of(ics_bytes(model_of(workshop))))
    assert (lines[0], lines[-1]) == (("BEGIN", "VCALENDAR"), ("END", "VCALENDAR"))
    events: list[dict[str, str]] = []
    for name, value in lines[1:-1]:
        if (name, value) == ("BEGIN", "VEVENT"):
            events.append({})
        elif events and (name, value) != ("END", "VEVENT"):
            assert name not in events[-1]
            events[-1][name] = value
    return events


def full_action(text: str = "Publish a map", **others: object) -> Workshop:
    return make_workshop(AddAction(ITEM, text, "high", "The chair", DAY), **others)


def test_an_action_is_an_event_of_the_whole_day_that_leaves_it_free() -> None:
    (event,) = events_of(full_action())

    assert event["DTSTART;VALUE=DATE"] == "20270131"
    assert event["DTEND;VALUE=DATE"] == "20270201"
    assert (event["TRANSP"], event["PRIORITY"]) == ("TRANSPARENT", "1")
    assert event["DTSTAMP"] == "20261122T090000Z"
    assert event["SUMMARY"] == "Publish a map"


def test_the_description_holds_all_that_was_said_of_it() -> None:
    workshop = full_action("Publish; a, map\\now")
    (action,) = [row for row in workshop if row.table == "action"]
    kept = replace(action, measure="Everybody has it", carried_from="Spring review")

    (event,) = events_of(workshop.with_row(kept))

    said = text_of(event["DESCRIPTION"]).split("\n")
    assert said == [
        "Publish; a, map\\now",
        "Who: The chair",
        "How we will know: Everybody has it",
        "Priority: High",
        "From: 1.I Short d1.one",
        "Agreed before, at Spring review",
        "Workshop: Northborough peer challenge · 19 November 2026",
    ]


def test_an_event_keeps_its_id_when_the_action_changes() -> None:
    workshop = full_action()
    (action,) = [row for row in workshop if row.table == "action"]

    (event,) = events_of(workshop)

    assert event["UID"] == f"{action.id}@icbo-desktop"


def test_only_open_actions_with_a_date_are_in_it_the_nearest_first() -> None:
    workshop = make_workshop(
        AddAction(ITEM, "Later", by_when=date(2027, 6, 1)),
        AddAction(ITEM, "Without a date"),
        AddAction(ITEM, "Sooner", by_when=DAY),
    )

    lines = dict(lines_of(ics_bytes(model_of(workshop))))

    assert [event["SUMMARY"] for event in events_of(workshop)] == ["Sooner", "Later"]
    assert "1 open action without a date" in text_of(lines["X-WR-CALDESC"])


def test_a_calendar_without_an_event_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="No open action has a date"):
        write(model_of(make_workshop(AddAction(ITEM, "x"))), tmp_path / "record.ics")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("day", [date(1, 1, 1), date.max])
def test_any_day_is_written(day: date) -> None:
    (event,) = events_of(make_workshop(AddAction(ITEM, "x", by_when=day)))

    assert event["DTSTART;VALUE=DATE"] == day.isoformat().replace("-", "")


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(min_size=1), st.text())
def test_any_text_is_read_back_as_it_may_be_seen(text: str, who: str) -> None:
    workshop = make_workshop(AddAction(ITEM, f"x{text}x", who=f"y{who}y", by_when=DAY))

    (event,) = events_of(workshop)

    said = text_of(event["DESCRIPTION"])
    assert said.startswith(visible(f"x{text}x\nWho: y{who}y\n"))


def test_a_long_text_is_whole_in_the_description_and_short_in_the_summary() -> None:
    (event,) = events_of(full_action("word " * 20_000 + "end"))

    assert text_of(event["DESCRIPTION"]).count("word ") == 20_000
    assert len(event["SUMMARY"]) == 200 or event["SUMMARY"].endswith("…")


def test_the_same_record_gives_the_same_bytes() -> None:
    assert ics_bytes(model_of(full_action())) == ics_bytes(model_of(full_action()))
