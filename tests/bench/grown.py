"""A workshop with many times the content of another: everything that was captured, so many times over."""

from dataclasses import replace

from icbo_desktop.domain.rows import (
    Action,
    Argument,
    DifferingView,
    GoodPractice,
    Note,
    ParkedItem,
    Record,
)
from icbo_desktop.domain.workshop import Workshop

CAPTURED = (Action, Argument, DifferingView, GoodPractice, Note, ParkedItem)


def grown(workshop: Workshop, times: int) -> Workshop:
    """The workshop with each thing captured there `times` times, in words that differ."""
    tables: dict[str, dict[str, Record]] = {}
    for row in workshop:
        for number in range(times if isinstance(row, CAPTURED) else 1):
            copy = again(row, number) if number else row
            tables.setdefault(copy.table, {})[copy.id] = copy
    return Workshop(tables)


def again(row: Record, number: int) -> Record:
    """The same once more, under an id of its own."""
    return replace(row, id=f"{row.id}-{number}", text=f"{getattr(row, 'text', '')} ({number})")
