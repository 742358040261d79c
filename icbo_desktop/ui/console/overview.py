"""What the summary says in words: strongest, lowest, widest apart, how much was captured, what is unset.

Ratings are compared only within one framework and on one ordinal scale: a 3 of 4 is not a 3 of 10, and a
choice between names has no highest.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from icbo_desktop.domain.close_down import Lack, lacking
from icbo_desktop.domain.coverage import coverage_of, coverage_words
from icbo_desktop.domain.divergence import divergence_of
from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.grid import Grid, grids_of, leading_sentence
from icbo_desktop.domain.rows import Action, DifferingView, GoodPractice, Item, ParkedItem
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.standing import Standing, agreed_value, standing_of
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.console.coverage_words import domains_in_scope, standard_items_of
from icbo_desktop.ui.console.place_words import (
    frameworks_on_route,
    item_name,
    numbered_name,
    scale_of,
    standing_words,
)

MOST_NAMED = 3
LACKS = (Lack.WHO, Lack.BY_WHEN, Lack.MEASURE)


@dataclass(frozen=True, slots=True)
class Overview:
    """The lines of the summary; an empty list where there is nothing to say."""

    extremes: tuple[str, ...]
    counts: tuple[str, ...]
    unset: tuple[str, ...]


def overview(view: SessionView) -> Overview:
    """The summary of a workshop on one framework as sentences; of several, what they have in common."""
    frameworks = frameworks_on_route(view)
    captured, actions = captured_counts(view), unset_actions(view)
    if len(frameworks) != 1:
        each_covered = tuple(f"{each.short_title}: {covered(view, each)}" for each in frameworks)
        return Overview(
            each_covered,
            (tr_n("{n} frameworks", "1 framework", len(frameworks)), *captured),
            actions,
        )
    (only,) = frameworks
    return Overview(
        extremes(view, only), (covered(view, only), *captured), (*unset(view, only), *actions)
    )


def framework_overview(view: SessionView, framework: Framework) -> Overview:
    """What one of several frameworks has to say for itself."""
    return Overview(extremes(view, framework), (covered(view, framework),), unset(view, framework))


def standard_items(view: SessionView, framework: Framework) -> tuple[Item, ...]:
    """Every standard of a framework that the workshop goes through, in order."""
    domains = domains_in_scope(view, framework)
    return tuple(item for domain in domains for item in standard_items_of(view, framework, domain))


def grids(view: SessionView, framework: Framework) -> Iterator[Grid]:
    """Every grid of a framework, in order."""
    for domain in domains_in_scope(view, framework):
        yield from grids_of(view.workshop, framework, domain)


def covered(view: SessionView, framework: Framework) -> str:
    """How much is rated and discussed: "7 of 22 standards rated"."""
    return coverage_words(coverage_of(view.workshop, framework), framework.words.standard)


def given_in(view: SessionView, grid: Grid) -> tuple[int, int]:
    """How many cells of a grid are rated, and how many it has."""
    cells = [grid.cell(each, option) for option in grid.options for each in grid.criteria]
    return sum(agreed_value(view.workshop, cell) is not None for cell in cells), len(cells)


def extremes(view: SessionView, framework: Framework) -> tuple[str, ...]:
    """Strongest, lowest and widest apart on each ordinal scale; which option leads in each grid."""
    on_scale: dict[str, list[Item]] = {}
    for item in standard_items(view, framework):
        scale = scale_of(view, item)
        if scale is not None and not scale.is_nominal:
            on_scale.setdefault(scale.id, []).append(item)
    found = {
        scale_id: _extremes_on(view, framework.scales_by_id[scale_id], items)
        for scale_id, items in on_scale.items()
    }
    told = {scale_id: lines for scale_id, lines in found.items() if lines}
    sentences: list[str] = []
    for scale_id, lines in told.items():
        named = _scale_name(framework.scales_by_id[scale_id]) if len(told) > 1 else ""
        sentences += [f"{named} {line}".strip() for line in lines]
    for grid in grids(view, framework):
        if given_in(view, grid)[0]:
            sentences.append(
                f"{item_name(view, grid.item)}: {leading_sentence(view.workshop, grid)}"
            )
    return tuple(sentences)


def _scale_name(scale: Scale) -> str:
    """A scale by its ends, where a framework has several."""
    ends = [end for end in (scale.low_label, scale.high_label) if end]
    return tr("From “{low}” to “{high}”.", low=ends[0], high=ends[-1]) if ends else ""


def _extremes_on(view: SessionView, scale: Scale, items: list[Item]) -> list[str]:
    rated = {
        item: value for item in items if (value := agreed_value(view.workshop, item)) is not None
    }
    lines: list[str] = []
    if rated:
        highest, lowest = max(rated.values()), min(rated.values())
        top, bottom = scale.words(highest), scale.words(lowest)
        if len(rated) == 1:
            lines.append(
                tr("Rated so far, at {top}: {names}", top=top, names=_names(view, rated, highest))
            )
        elif lowest == highest:
            lines.append(
                tr(
                    "All rated so far are at {top}: {names}",
                    top=top,
                    names=_names(view, rated, highest),
                )
            )
        else:
            lines.append(
                tr("Strongest, at {top}: {names}", top=top, names=_names(view, rated, highest))
            )
            lines.append(
                tr("Lowest, at {bottom}: {names}", bottom=bottom, names=_names(view, rated, lowest))
            )
    widths: dict[Item, int] = {}
    for item in items:
        found = divergence_of(view.workshop, item, scale)
        if found is not None and found.window is not None:
            widths[item] = found.window[1] - found.window[0]
    if widths and max(widths.values()) > 0:
        widest = max(widths.values())
        lines.append(
            tr_n(
                "Widest apart, 8 in 10 within {n} points: {names}",
                "Widest apart, 8 in 10 within 1 point: {names}",
                widest,
                names=_names(view, widths, widest),
            )
        )
    return lines


def _names(view: SessionView, values: dict[Item, int], wanted: int) -> str:
    found = [numbered_name(view, item) for item, value in values.items() if value == wanted]
    more = len(found) - MOST_NAMED
    names = "; ".join(found[:MOST_NAMED])
    return tr("{names}; and {more} more", names=names, more=more) if more > 0 else names


def captured_counts(view: SessionView) -> tuple[str, ...]:
    """How much the room has said, over all frameworks."""
    workshop = view.workshop
    return (
        tr_n("{n} actions", "1 action", len(workshop.rows(Action))),
        tr_n("{n} differing views", "1 differing view", len(workshop.rows(DifferingView))),
        tr_n("{n} good practices", "1 good practice", len(workshop.rows(GoodPractice))),
        tr_n("{n} parked items", "1 parked item", len(workshop.rows(ParkedItem))),
    )


def unset(view: SessionView, framework: Framework) -> tuple[str, ...]:
    """What was not reached or has no rating yet. What is only discussed never lacks a rating."""
    lines: list[str] = []
    for item in standard_items(view, framework):
        if framework.options_of(item.item_id):
            continue
        open_standings = (
            (Standing.NOT_REACHED, Standing.DISCUSSED)
            if scale_of(view, item) is not None
            else (Standing.NOT_REACHED,)
        )
        if standing_of(view.workshop, item) in open_standings:
            lines.append(f"{numbered_name(view, item)}: {standing_words(view, item)}")
    for grid in grids(view, framework):
        given, cells = given_in(view, grid)
        if given < cells:
            lines.append(
                tr(
                    "{item}: {given} of {cells} rated",
                    item=item_name(view, grid.item),
                    given=given,
                    cells=cells,
                )
            )
    return tuple(lines)


def unset_actions(view: SessionView) -> tuple[str, ...]:
    """What the open actions lack, over all frameworks; one that is done or dropped lacks nothing any more."""
    actions = [row for row in view.workshop.rows(Action) if row.status == "open"]
    lacks = Counter(lack for action in actions for lack in lacking(action))
    return tuple(_lack_words(lack, lacks[lack], len(actions)) for lack in LACKS if lacks[lack])


def _lack_words(lack: Lack, lacking: int, of_all: int) -> str:
    """How many of the open actions lack something: "2 of 5 open actions without a measure"."""
    return {
        Lack.WHO: tr_n(
            "{lacking} of {n} open actions without anybody to do them",
            "{lacking} of 1 open action without anybody to do them",
            of_all,
            lacking=lacking,
        ),
        Lack.BY_WHEN: tr_n(
            "{lacking} of {n} open actions without a date or a reason for none",
            "{lacking} of 1 open action without a date or a reason for none",
            of_all,
            lacking=lacking,
        ),
        Lack.MEASURE: tr_n(
            "{lacking} of {n} open actions without a measure",
            "{lacking} of 1 open action without a measure",
            of_all,
            lacking=lacking,
        ),
    }[lack]
