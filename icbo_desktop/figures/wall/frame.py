"""The frame of a wall page: its size, its margins and its font sizes in % of the height, and the view.

The rules are those of room_rules.md section 4. A scene is 1080 units high at any ratio.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.room_settings import ROOM
from icbo_desktop.domain.rounds import NO_ROUNDS, RatedRound, Revealed, current_round
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.palette import THEMES, Theme
from icbo_desktop.figures.shapes import Measure
from icbo_desktop.figures.wall_shape import Ratio, ThemeName

HEIGHT = 1080
WIDTHS: dict[str, int] = {"16:9": 1920, "16:10": 1728, "4:3": 1440}

FLOOR = ROOM.floor
BODY = ROOM.body
HEADING = 0.085
SUMMARY = 0.056
LARGE = 0.16
TIMER = 0.08
MARGIN = 0.05
LOWEST = 0.07
MOST_LINES = 6
MOST_PAGES = 8  # of what people typed; the record holds all of it
MOST_FRAMEWORK_PAGES = 16
ROOMY_SCALE = 1.4
MOST_HEADER_SCALE = 1.25  # the header says where we are; the room reads what is below


@dataclass(frozen=True, slots=True)
class WallOptions:
    """What the wall adds where it is known: an earlier workshop's agreed ratings, by item."""

    previous: Mapping[Item, int] = field(default_factory=dict[Item, int])


@dataclass(frozen=True)
class WallView:
    """All that a wall page is made from. `revealed` holds the rounds whose ratings the room may see.

    `shown` holds those that it was shown at some time: an outline is drawn of no other round.
    `text_scale` 1 is the least that room_rules.md allows; smaller values count as 1. `time_band` is how
    much of the top of each page is kept free for the time that is left.
    """

    workshop: Workshop
    frameworks: Mapping[str, Framework]
    measure: Measure
    ratio: Ratio = "16:9"
    theme: ThemeName = "light"
    text_scale: float = 1.0
    revealed: Revealed = frozenset()
    shown: Revealed = NO_ROUNDS
    options: WallOptions = field(default_factory=WallOptions)
    time_band: float = 0

    def is_revealed(self, item: Item) -> bool:
        """Whether the room may see the ratings of the item's last round."""
        return current_round(self.workshop, item) in self.revealed

    def was_shown(self, item: Item, number: int) -> bool:
        """Whether a round of the item was itself revealed, now or before."""
        return RatedRound(item, number) in self.known

    @cached_property
    def known(self) -> Revealed:
        """The rounds that the room was shown or may see now."""
        return self.revealed | self.shown

    @property
    def has_several_frameworks(self) -> bool:
        """Whether a page must say which framework it is about."""
        return len(self.workshop.frameworks_on_route) > 1

    @property
    def is_roomy(self) -> bool:
        """Whether a page has room for a heading over its list; else the header takes it."""
        return self.frame.scale < ROOMY_SCALE

    @cached_property
    def frame(self) -> "Frame":
        scale = max(1.0, self.text_scale)
        return Frame(WIDTHS[self.ratio], scale, THEMES[self.theme], time_band=self.time_band)


@dataclass(frozen=True)
class Frame:
    """Where things stand on a page, in scene units."""

    width: float
    scale: float
    theme: Theme
    height: float = HEIGHT
    time_band: float = 0

    @property
    def bar(self) -> float:
        """The accent bar at the left edge."""
        return 0.024 * self.height

    @property
    def left(self) -> float:
        return 0.057 * self.width

    @property
    def right(self) -> float:
        return (1 - MARGIN) * self.width

    @property
    def text_width(self) -> float:
        return self.right - self.left

    @property
    def top(self) -> float:
        return 0.06 * self.height + self.time_band

    @property
    def bottom(self) -> float:
        """Below it lies what somebody's head may hide."""
        return (1 - LOWEST) * self.height

    @property
    def small(self) -> float:
        return FLOOR * self.height * self.scale

    @property
    def header(self) -> float:
        return FLOOR * self.height * min(self.scale, MOST_HEADER_SCALE)

    @property
    def body(self) -> float:
        return BODY * self.height * self.scale

    @property
    def summary(self) -> float:
        return SUMMARY * self.height * self.scale

    @property
    def heading(self) -> float:
        """8.5 %, and always a little larger than the body below it."""
        return max(HEADING * self.height * min(self.scale, MOST_HEADER_SCALE), 1.08 * self.body)

    @property
    def time(self) -> float:
        """The time that is left, in a band of its own height above the page."""
        return TIMER * self.height * min(self.scale, MOST_HEADER_SCALE)

    @property
    def large(self) -> float:
        return LARGE * self.height
