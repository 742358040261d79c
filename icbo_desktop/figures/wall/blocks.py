"""What flows over wall pages: blocks of text, their parts on one page, and the room that a page has."""

from collections.abc import Sequence
from dataclasses import dataclass

from icbo_desktop.domain.rows import Found, PartnerGroup
from icbo_desktop.figures.shapes import Measure
from icbo_desktop.figures.wall.frame import MOST_LINES
from icbo_desktop.figures.wall.legend import LEADING

SIGN_WIDTH = 1.1  # of a sign before a detail, in font sizes


@dataclass(frozen=True, slots=True)
class Block:
    """A text in one style, `before` units below the block above it.

    `detail` and `groups` are a smaller line that stays with the text's end. A heading counts as no body
    line and a whole block moves to the next page rather than being cut. The lines of a heading and of an
    even block are of like width. A leading block stays with the beginning of the one after it. `sign` stands
    before the detail: how much of it was found.
    """

    text: str
    size: float
    colour: str
    is_bold: bool = False
    leading: float = LEADING
    before: float = 0
    bullet: str = ""
    is_heading: bool = False
    is_whole: bool = False
    is_even: bool = False
    is_leading: bool = False
    detail: str = ""
    sign: Found | None = None
    groups: tuple[PartnerGroup, ...] = ()

    @property
    def indent(self) -> float:
        return 0.75 * self.size if self.bullet else 0


@dataclass(frozen=True, slots=True)
class Part:
    """The lines of a block that stand on one page, with its detail and groups if it ends there."""

    block: Block
    lines: tuple[str, ...]
    details: tuple[str, ...] = ()
    legend: tuple[tuple[PartnerGroup, ...], ...] = ()
    before: float = 0
    is_begun: bool = True


@dataclass(frozen=True, slots=True)
class Area:
    """The room that text may take on a page. `small` is the font size of details."""

    width: float
    height: float
    small: float
    measure: Measure
    most_lines: int = MOST_LINES


@dataclass(frozen=True, slots=True)
class Pages:
    """Parts by page. `is_cut` tells that there was more than the most pages hold."""

    pages: tuple[tuple[Part, ...], ...]
    is_cut: bool


def part_height(part: Part, area: Area) -> float:
    small_lines = len(part.details) + len(part.legend)
    own = len(part.lines) * part.block.size * part.block.leading
    return own + small_lines * area.small * LEADING


def page_height(parts: Sequence[Part], area: Area) -> float:
    """How high the parts of one page stand together."""
    return sum(part.before + part_height(part, area) for part in parts)


def leads(text: str) -> bool:
    """Whether a text leads into what follows it: a page never ends with its colon."""
    return text.rstrip().endswith(":")
