"""What a drawing of a scale shows, and how large its parts are: the same for every shape of scale."""

from collections import Counter
from dataclasses import dataclass

from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rows import Mark
from icbo_desktop.figures.palette import DOMAIN_COLOURS, LIGHT, Theme

Dot = tuple["GroupDots", bool]  # the group whose mark it is, and whether it is a ghost


@dataclass(frozen=True, slots=True)
class GroupDots:
    """The values of one partner group. Without a name they are nobody's: not attributed.

    `earlier` holds its values of the round before; those that are still held are not drawn twice.
    """

    name: str
    mark: Mark
    colour: str
    ratings: tuple[int, ...] = ()
    earlier: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ArrowPicture:
    """What an arrow shows. `window` is where 8 in 10 people are, `previous` an earlier workshop's rating.

    `is_without_people` says that there is nobody to be shown on it: then no place is kept for marks. Of a choice
    only what was chosen is shown then, unless it `lists_all`.
    """

    scale: Scale
    groups: tuple[GroupDots, ...] = ()
    window: tuple[int, int] | None = None
    agreed: int | None = None
    previous: int | None = None
    accent: str = DOMAIN_COLOURS[0]
    theme: Theme = LIGHT
    is_without_people: bool = False
    lists_all: bool = False


@dataclass(frozen=True, slots=True)
class ArrowSizes:
    """The measures of a drawing in its own units. `height` is the least; without dots it may be low.

    `number` and `label` are font sizes below the arrow, `agreed` the font size in the circle of `circle`
    radius, `band` half the height of the arrow's body, `dot` the radius of a mark where there is room.
    """

    width: float
    height: float
    number: float
    label: float
    agreed: float
    circle: float
    band: float
    dot: float
    has_labels: bool = True


def console_sizes(width: float, height: float = 200) -> ArrowSizes:
    """The arrow as in the mock-up of the console, in pixels."""
    return ArrowSizes(width, height, number=15, label=13, agreed=22, circle=20, band=12.5, dot=8.3)


def page_sizes(width: float, height: float = 125) -> ArrowSizes:
    """The arrow as on a page of the record, in points."""
    return ArrowSizes(width, height, number=10.5, label=8.5, agreed=15, circle=14, band=9, dot=5)


def stacks_of(picture: ArrowPicture) -> dict[int, list[Dot]]:
    """By value, the dots from below: today's by group, then the ghosts of those who moved.

    Values that the scale lacks, and values that nobody gave, are not there.
    """
    stacks: dict[int, list[Dot]] = {value: [] for value in sorted(set(picture.scale.values))}
    for group in picture.groups:
        for value in group.ratings:
            if value in stacks:
                stacks[value].append((group, False))
    for group in picture.groups:
        gone = Counter(group.earlier) - Counter(group.ratings)
        for value in gone.elements():
            if value in stacks:
                stacks[value].append((group, True))
    return {value: stack for value, stack in stacks.items() if stack}
