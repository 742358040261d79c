"""Summaries of made-up places for the tests of a programme."""

from dataclasses import replace
from datetime import date
from typing import Any

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.programme import WorkshopSummary, summary_of
from icbo_desktop.domain.programme_overview import FrameworkOverview, overview_of
from icbo_desktop.domain.workshop import Workshop
from tests.builders import MORNING, make_framework, make_item, make_workshop

ITEM = make_item()
FRAMEWORK = make_framework()
DAY = date(2026, 3, 1)


def taken(
    *edits: Edit, workshop: Workshop | None = None, framework: Framework = FRAMEWORK, **changed: Any
) -> WorkshopSummary:
    """The summary of a workshop after these edits; `changed` are fields of its details, or of the summary."""
    made = workshop or make_workshop(*edits)
    of_details = {key: changed.pop(key) for key in ("place", "held_on") if key in changed}
    details = replace(made.details, **of_details)
    made = made.with_row(details)
    known = {
        "file": f"{details.place}.icbo",
        "trail": details.place.encode(),
        "changed_at": MORNING,
    }
    known |= {key: changed.pop(key) for key in tuple(known) if key in changed}
    summary = summary_of(made, {framework.id: framework}, **known)
    return replace(summary, **changed)


def rated(
    place: str, value: int | None, *edits: Edit, held_on: date | None = DAY
) -> WorkshopSummary:
    """A place that agreed on a rating of the one standard, or on none."""
    first = () if value is None else (SetAgreedRating(ITEM, value),)
    return taken(*first, *edits, place=place, held_on=held_on, workshop_id=f"{place}{held_on}")


def acting(place: str, *texts: str) -> WorkshopSummary:
    """A place that agreed on these actions."""
    return rated(place, 5, *(AddAction(ITEM, text) for text in texts))


def overview(*workshops: WorkshopSummary) -> FrameworkOverview:
    return overview_of(FRAMEWORK, [(each.place, each) for each in workshops])
