"""Deleting the individual ratings: what single people rated goes, and how the room rated stays, in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from icbo_desktop.domain.attribution import names_told
from icbo_desktop.domain.choice import choice_sentence, count_choices
from icbo_desktop.domain.divergence import (
    Divergence,
    camps_sentence,
    diverge,
    diverge_in,
    group_sentence,
    is_moved_exact,
    last_round,
    moved_people,
    movement_sentence,
    ratings_by_group,
    spread_sentence,
)
from icbo_desktop.domain.divergence_limits import DIVERGENCE
from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.history import RowChange
from icbo_desktop.domain.rows import DifferingView, Item, Note, ViewRating, item_of
from icbo_desktop.domain.wording import day_words
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr, tr_n


@dataclass(frozen=True, slots=True)
class IndividualRatings:
    """How much of what single people rated a workshop holds."""

    ratings: int
    items: int
    views: int

    @property
    def is_any(self) -> bool:
        return bool(self.ratings or self.views)


def individual_ratings(workshop: Workshop) -> IndividualRatings:
    """What `DeleteIndividualRatings` would take out."""
    rows = workshop.rows(ViewRating)
    views = sum(view.rating is not None for view in workshop.rows(DifferingView))
    return IndividualRatings(len(rows), len({item_of(row) for row in rows}), views)


@dataclass(frozen=True, slots=True)
class DeleteIndividualRatings:
    """Take out every view rating and every rating on a differing view, as one undo step.

    Each standard keeps a note with how many people rated each point, without the group. Groups
    are spoken of only as the room's screen and the record speak of them. The history still holds what was taken out.
    """

    frameworks: Mapping[str, Framework]
    label = marked("delete the individual ratings")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        rated = dict.fromkeys(item_of(row) for row in workshop.rows(ViewRating))
        notes = (self._note(workshop, item, stamp) for item in rated)
        views = (view for view in workshop.rows(DifferingView) if view.rating is not None)
        return (
            *(RowChange(None, note) for note in notes),
            *(RowChange(row, None) for row in workshop.rows(ViewRating)),
            *(RowChange(view, replace(view, rating=None)) for view in views),
        )

    def _note(self, workshop: Workshop, item: Item, stamp: Stamp) -> Note:
        framework = self.frameworks.get(item.framework_id)
        scale = framework.scale_of(item.item_id) if framework is not None else None
        said = " ".join(part for part in summary_sentences(workshop, item, scale) if part)
        day = day_words(stamp.at.date())
        return Note(
            id=stamp.new_id(),
            framework_id=item.framework_id,
            item_id=item.item_id,
            option_id=item.option_id,
            text=tr(
                "How the room rated it. {said} The individual ratings were deleted on {day}.",
                said=said,
                day=day,
            ),
            created_at=stamp.at,
        )


def summary_sentences(workshop: Workshop, item: Item, scale: Scale | None) -> Iterator[str]:
    """Each round in words; of fewer than three people only how many they were."""
    before: Mapping[str, list[int]] = {}
    for number in range(1, last_round(workshop, item) + 1):
        by_group = ratings_by_group(workshop, item, number)
        people = sum(len(values) for values in by_group.values())
        if not people:
            continue
        yield round_sentence(number, people)
        if scale is not None and people >= DIVERGENCE.fewest_for_range:
            yield from round_sentences(workshop, by_group, scale)
            yield moved_sentence(before, by_group, scale)
        before = by_group


def round_sentence(number: int, people: int) -> str:
    """Which round it was and how many rated: "First round: 13 people."."""
    if number == 1:
        return tr_n("First round: {n} people.", "First round: {n} person.", people)
    if number == 2:  # noqa: PLR2004 - the second round has a name of its own
        return tr_n("Second round: {n} people.", "Second round: {n} person.", people)
    return tr_n("Round {number}: {n} people.", "Round {number}: {n} person.", people, number=number)


def round_sentences(
    workshop: Workshop, by_group: Mapping[str, list[int]], scale: Scale
) -> Iterator[str]:
    """How many rated each point, and what the room was told of it."""
    counts = [count for count in count_choices(by_group, scale) if count.people]
    if scale.is_nominal or scale.aggregate == "none":
        yield choice_sentence(counts)
        return
    told = (
        tr("{count} at {value}", count=count.people, value=count.point.value) for count in counts
    )
    yield f"{', '.join(told)}."
    divergence = diverge_in(workshop, by_group, scale)
    yield spread_sentence(divergence)
    if workshop.details.attribution != "none":
        yield group_sentence(divergence, names_told(workshop))
    yield camps_sentence(divergence)


def moved_sentence(
    before: Mapping[str, list[int]], after: Mapping[str, list[int]], scale: Scale
) -> str:
    """How the middle moved since the round before; "" where there is nothing to say."""
    if not before or scale.is_nominal or scale.aggregate == "none":
        return ""
    earlier: Divergence = diverge(before, scale)
    moved, is_exact = moved_people(before, after), is_moved_exact(before, after)
    return movement_sentence(earlier, diverge(after, scale), moved, is_exact=is_exact)
