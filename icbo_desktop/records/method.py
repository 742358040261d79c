"""How to read a record: who is told, and how its figures are made on the scales that the workshop has."""

import math
from collections.abc import Callable, Iterator, Sequence

from icbo_desktop.domain.attribution import OTHER_ID, OTHER_NAME
from icbo_desktop.domain.divergence import camp_limits, scaled
from icbo_desktop.domain.divergence_limits import DIVERGENCE
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.items import rating_scale
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, counted, listed
from icbo_desktop.records.scope import Scope
from icbo_desktop.records.tree import Block, Bullets, Heading, Part, paragraph
from icbo_desktop.translation import marked, tr, translated

DISCLOSURE = marked(
    "Records of public bodies can be disclosed on request. Whoever shares this record should read it "
    "as somebody outside the room would."
)
AGREED = marked(
    "The agreed rating is where the room put itself. No figure is calculated into it and the program "
    "never sets it."
)
MIDDLE = (
    "The middle is the median: half of the people rated it that or lower, half that or higher. It is "
    f"said from {DIVERGENCE.fewest_for_range} people on."
)
WINDOW = (
    "“8 in 10 people” is the narrowest stretch of the scale that holds at least eight in ten of the "
    f"ratings. It is said from {DIVERGENCE.fewest_for_window} people on."
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
    if any(group.id == OTHER_ID for group in scope.groups):
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
        yield MIDDLE
        yield WINDOW
        yield spread_line(voted)
        yield gap_line(voted)
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


def by_rule(scales: Sequence[Scale], rule: Callable[[Scale], str]) -> Iterator[tuple[str, str]]:
    """The scales that a rule says the same of, as "a scale of 1 to 4 or 1 to 5", and what it says."""
    found: dict[str, list[str]] = {}
    for scale in sorted(scales, key=ends_of):
        found.setdefault(rule(scale), []).append(f"{scale.lowest} to {scale.highest}")
    for said, names in found.items():
        yield tr("a scale of {value}", value=" or ".join(names)), said


def ends_of(scale: Scale) -> tuple[int, int]:
    return scale.highest, scale.lowest


def spread_line(scales: Sequence[Scale]) -> str:
    return " ".join(f"On {name}, {said}." for name, said in by_rule(scales, spread_rule))


def spread_rule(scale: Scale) -> str:
    """The words for how far that stretch reaches, by how far its ends lie apart."""
    close = math.floor(scaled(DIVERGENCE.close_width, scale))
    some = math.floor(scaled(DIVERGENCE.some_width, scale))
    words = [
        tr(
            "close together where its ends lie up to {counted} apart",
            counted=counted(close, "point"),
        )
    ]
    if not close:
        words = [tr("close together where it is a single point")]
    if some > close:
        words.append(tr("some spread up to {counted}", counted=counted(some, "point")))
    return tr("that stretch is called {value}, and wide apart beyond", value=", ".join(words))


def gap_line(scales: Sequence[Scale]) -> str:
    said = listed(
        [tr("{far} apart on {name}", far=far, name=name) for name, far in by_rule(scales, gap_rule)]
    )
    least = DIVERGENCE.fewest_in_group
    return tr(
        "Partners see it differently where the middles of two groups of {least} or more people lie at least {said}.",
        least=least,
        said=said,
    )


def gap_rule(scale: Scale) -> str:
    """How far the middles of two groups lie apart at least; a middle may lie half-way between points."""
    far = math.ceil(2 * scaled(DIVERGENCE.group_gap, scale)) / 2
    return f"{far:g} {'point' if far == 1 else 'points'}"


def camps_line(scales: Sequence[Scale]) -> str:
    said = " ".join(
        tr("On {name}, that is {rule}.", name=name, rule=rule)
        for name, rule in by_rule(scales, camps_rule)
    )
    return tr(
        "Two camps are named where views lie wide apart, with at least a quarter of the people, and at least "
        "{camp_people}, at the lower end and as many at the higher. {said}",
        camp_people=DIVERGENCE.camp_people,
        said=said,
    )


def camps_rule(scale: Scale) -> str:
    low_top, high_bottom = camp_limits(scale)
    return tr(
        "{low_top} or less and {high_bottom} or more", low_top=low_top, high_bottom=high_bottom
    )
