"""Writes the actions that are open and have a date as a calendar (RFC 5545).

Each is an event of one whole day, the day by which it is to be done, and leaves that day free. Tasks would be
the right word, but most calendars leave them out when they read a file. The id of an event is that of its
action, so that reading a newer file changes the events and adds none twice.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.rows import Action, Priority, item_of
from icbo_desktop.records.files import write_beside
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.records.record_model import RecordModel
from icbo_desktop.records.scope import Scope
from icbo_desktop.records.tables.visible import visible
from icbo_desktop.records.wording import PRIORITIES, WHOLE_WORKSHOP, running_line
from icbo_desktop.translation import marked, tr, tr_n, translated

LINE_BYTES = 75  # of a line of the file, without its end
LONGEST_SUMMARY = 200  # characters; the whole text stands in the description
PRIORITY_NUMBERS: dict[Priority, int] = {"high": 1, "medium": 5, "low": 9}
NOTHING = marked(
    "No open action has a date, so there is nothing for a calendar. Set by when the actions are to be done first."
)


def write(record: RecordModel, path: Path, progress: Progress = told_to_nobody) -> None:
    """Write the calendar; it appears whole or not at all. Raises RecordError, also where it would be empty."""
    write_beside(path, ics_bytes(record))
    progress(1.0)


def ics_bytes(record: RecordModel) -> bytes:
    """The calendar; the same record gives the same bytes. Raises RecordError where no action has a date."""
    scope = record.scope
    due = due_actions(scope)
    if not due:
        raise RecordError(translated(NOTHING))
    details = scope.workshop.details
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//icbo_desktop//{escaped(record.options.app_version)}//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{escaped(details.title)}",
        f"X-WR-CALDESC:{escaped(description_of_all(scope))}",
    ]
    for action, day in due:
        lines += event_lines(scope, action, day, record.options.made_at)
    lines.append("END:VCALENDAR")
    return b"".join(folded(line) for line in lines)


def due_actions(scope: Scope) -> list[tuple[Action, date]]:
    """The open actions that have a date, the nearest first."""
    found = [
        (row, row.by_when)
        for row in scope.workshop.rows(Action)
        if row.status == "open" and row.by_when is not None
    ]
    return sorted(found, key=lambda one: (one[1], one[0].id))


def description_of_all(scope: Scope) -> str:
    """What the calendar holds, and how many open actions it cannot hold."""
    undated = sum(
        row.status == "open" and row.by_when is None for row in scope.workshop.rows(Action)
    )
    said = tr("Actions agreed at {workshop}.", workshop=running_line(scope.workshop.details))
    if not undated:
        return said
    rest = tr_n(
        "{n} open actions without a date not among them.",
        "1 open action without a date not among them.",
        undated,
    )
    return f"{said} {rest}"


def event_lines(scope: Scope, action: Action, day: date, made_at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(action.id)}@icbo-desktop"
    yield f"DTSTAMP:{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{day_number(day)}"
    if day < date.max:
        yield f"DTEND;VALUE=DATE:{day_number(day + timedelta(days=1))}"
    yield f"SUMMARY:{escaped(summary(action))}"
    yield f"DESCRIPTION:{escaped(description(scope, action))}"
    yield f"PRIORITY:{PRIORITY_NUMBERS[action.priority]}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def day_number(day: date) -> str:
    return day.isoformat().replace("-", "")


def summary(action: Action) -> str:
    """The action on one line; a long one is cut, and said whole in the description."""
    line = " ".join(visible(action.text).split())
    return line if len(line) <= LONGEST_SUMMARY else f"{line[: LONGEST_SUMMARY - 1].rstrip()}…"


def description(scope: Scope, action: Action) -> str:
    """Everything that was said of the action."""
    item = item_of(action)
    place = scope.name(item) if item.framework_id else translated(WHOLE_WORKSHOP)
    parts = (
        action.text,
        tr("Who: {who}", who=action.who) if action.who.strip() else "",
        tr("How we will know: {measure}", measure=action.measure) if action.measure.strip() else "",
        tr("Priority: {priority}", priority=translated(PRIORITIES[action.priority])),
        tr("From: {place}", place=place),
        tr("Agreed before, at {workshop}", workshop=action.carried_from)
        if action.carried_from.strip()
        else "",
        tr("Workshop: {workshop}", workshop=running_line(scope.workshop.details)),
    )
    return "\n".join(part for part in parts if part)


def escaped(text: str) -> str:
    """A text as a value of the file."""
    plain = visible(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\n", "\\n")


def folded(line: str) -> bytes:
    """A line of the file, in as many pieces as it needs; a sign is never torn apart."""
    pieces: list[bytes] = []
    piece = b""
    for sign in line:
        made = sign.encode()
        if len(piece) + len(made) > LINE_BYTES:
            pieces.append(piece)
            piece = b" "
        piece += made
    pieces.append(piece)
    return b"".join(each + b"\r\n" for each in pieces)
