"""How to read a record: who is told, and how its figures are made on the scales that the workshop has."""

import math
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

from icbo_desktop.domain.attribution import OTHER_NAME
from icbo_desktop.domain.divergence import camp_limits, scaled
from icbo_desktop.domain.divergence_limits import DIVERGENCE
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.items import rating_scale
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, listed
from icbo_desktop.records.scope import Scope
from icbo_desktop.records.tree import Block, Bullets, Heading, Part, paragraph
from icbo_desktop.translation import marked, tr, tr_n, translated

DISCLOSURE = marked(
    "Records of public bodies can be disclosed on request. Whoever shares this record should read it "
    "as somebody outside the room would."
)
# What a rule says of a scale: numbers, so that scales of which it says the same are named together.
Rule = TypeVar("Rule", bound=Hashable)
AGREED = marked(
    "The agreed rating is where the room put itself. No figure is calculated into it and the program "
    "never sets it."
)
MIDDLE = marked(
    "The middle is the median: half of the people rated it that or lower, half that or higher. It is "
    "said from {fewest} people on."
)
WINDOW = marked(
    "“8 in 10 people” is the narrowest stretch of the scale that holds at least eight in ten of the "
    "ratings. It is said from {fewest} people on."
)
PARTNERS = marked(
    "With each partner counted once, the middle is that of the groups’ own middles, so that a large group "  # noqa: RUF001 - an apostrophe of print
    "weighs no more than a small one. It is said where it lies a point or more from the middle of all people."
)
PARTNERS_LEFT_OUT = marked(
    "The room may have seen the middle with each partner counted once. It is left out here, because small "
    "groups are shown together and it would tell of each."
)
COUNTED = marked("Where ratings are not summed up, it is only said how many people chose what.")
ORDER = marked(
    "Ratings are places in an order, not amounts. They are never added up or averaged, and a standard "
    "without a rating is never counted as a low one."
)
NOT_LOW = marked("A standard without a rating is never counted as a low one.")


def method_part(scope: Scope) -> Part:
    return Part(
        "method",
        tr("How to read this record"),
        tuple(method_blocks(scope)),
    )


def method_blocks(scope: Scope) -> Iterator[Block]:
    yield Heading(tr("Who is told"))
    yield paragraph(translated(ATTRIBUTION_SENTENCES[scope.attribution]))
    if scope.has_pooled_groups:
        yield paragraph(
            tr(
                "Groups of fewer than three people are shown together as “{other}”, and with them the "
                "next smallest where they could otherwise be worked out.",
                other=translated(OTHER_NAME),
            )
        )
    if scope.attribution == "group":
        yield paragraph(
            tr("This is not the Chatham House Rule, which hides affiliation too."), is_soft=True
        )
    yield paragraph(translated(DISCLOSURE))
    rules = scope.workshop.details.ground_rules
    if rules.strip():
        yield Heading(tr("Ground rules of the workshop"))
        yield Bullets(tuple(line.strip() for line in rules.splitlines() if line.strip()))
    yield Heading(tr("How the figures are made"))
    yield Bullets(tuple(figure_lines(scope)))


def figure_lines(scope: Scope) -> Iterator[str]:
    """What is said of the ratings of people only where people rate, and for the scales that they rate on."""
    yield translated(AGREED)
    voted = [scale for scale in voted_scales(scope) if scale.has_middle]
    if voted:
        yield translated(MIDDLE, fewest=DIVERGENCE.fewest_for_range)
        yield translated(WINDOW, fewest=DIVERGENCE.fewest_for_window)
        yield spread_line(voted)
        yield gap_line(voted)
        if scope.is_attributed:
            yield translated(PARTNERS_LEFT_OUT if scope.has_pooled_groups else PARTNERS)
        yield camps_line(voted)
    if len(voted) < len(voted_scales(scope)):
        yield translated(COUNTED)
    used = [scale for part in scope.parts for scale in part.framework.scales]
    yield translated(NOT_LOW) if all(scale.is_nominal for scale in used) else translated(ORDER)


def voted_scales(scope: Scope) -> list[Scale]:
    """The scales on which people rate something as a whole, not option by option."""
    items = [scoped.item for part in scope.parts for scoped in part.standards]
    items += [domain.item for part in scope.parts for domain in part.domains]
    found = (rating_scale(scope.words.framework_for(item), item) for item in items)
    return list(
        {
            (scale.lowest, scale.highest, scale.has_middle): scale for scale in found if scale
        }.values()
    )


def by_rule(scales: Sequence[Scale], rule: Callable[[Scale], Rule]) -> Iterator[tuple[str, Rule]]:
    """The scales that a rule says the same of, as "a scale of 1 to 4 or 1 to 5", and what it says."""
    found: dict[Rule, list[str]] = {}
    for scale in sorted(scales, key=ends_of):
        ends = tr("{lowest} to {highest}", lowest=scale.lowest, highest=scale.highest)
        found.setdefault(rule(scale), []).append(ends)
    for said, names in found.items():
        yield tr("a scale of {ends}", ends=any_of(names)), said


def any_of(words: Sequence[str]) -> str:
    """As "1 to 4 or 1 to 5"."""
    said, *others = words
    for other in others:
        said = tr("{one} or {other}", one=said, other=other)
    return said


def ends_of(scale: Scale) -> tuple[int, int]:
    return scale.highest, scale.lowest


def points_words(count: int) -> str:
    return tr_n("{n} points", "1 point", count)


def spread_line(scales: Sequence[Scale]) -> str:
    return " ".join(
        spread_sentence(name, close, some) for name, (close, some) in by_rule(scales, spread_rule)
    )


def spread_rule(scale: Scale) -> tuple[int, int]:
    """How far apart the ends of that stretch lie at most, in whole points, where it is close, and where some spread."""
    close = math.floor(scaled(DIVERGENCE.close_width, scale))
    return close, max(close, math.floor(scaled(DIVERGENCE.some_width, scale)))


def spread_sentence(name: str, close: int, some: int) -> str:
    """The words for how far that stretch reaches; without those for some spread where there is none between."""
    if close and some > close:
        return tr(
            "On {scale}, that stretch is called close together where its ends lie up to {close} apart, "
            "some spread up to {some}, and wide apart beyond.",
            scale=name,
            close=points_words(close),
            some=points_words(some),
        )
    if close:
        return tr(
            "On {scale}, that stretch is called close together where its ends lie up to {close} apart, "
            "and wide apart beyond.",
            scale=name,
            close=points_words(close),
        )
    if some:
        return tr(
            "On {scale}, that stretch is called close together where it is a single point, "
            "some spread up to {some}, and wide apart beyond.",
            scale=name,
            some=points_words(some),
        )
    return tr(
        "On {scale}, that stretch is called close together where it is a single point, "
        "and wide apart beyond.",
        scale=name,
    )


def gap_line(scales: Sequence[Scale]) -> str:
    said = listed(
        [
            tr("{points} apart on {scale}", points=half_points_words(halves), scale=name)
            for name, halves in by_rule(scales, gap_rule)
        ]
    )
    return tr(
        "Partners see it differently where the middles of two groups of {fewest} or more people lie at least {gaps}.",
        fewest=DIVERGENCE.fewest_in_group,
        gaps=said,
    )


def gap_rule(scale: Scale) -> int:
    """How many half points the middles of two groups lie apart at least: a middle may lie between two points."""
    return math.ceil(2 * scaled(DIVERGENCE.group_gap, scale))


def half_points_words(halves: int) -> str:
    whole, is_between = divmod(halves, 2)
    return tr("{number} points", number=f"{halves / 2:g}") if is_between else points_words(whole)


def camps_line(scales: Sequence[Scale]) -> str:
    rule = tr(
        "Two camps are named where views lie wide apart, with at least a quarter of the people, and at least "
        "{fewest}, at the lower end and as many at the higher.",
        fewest=DIVERGENCE.camp_people,
    )
    said = (
        tr("On {scale}, that is {low} or less and {high} or more.", scale=name, low=low, high=high)
        for name, (low, high) in by_rule(scales, camp_limits)
    )
    return " ".join((rule, *said))
