"""The content of a record as a frozen tree of parts and blocks; what a writer draws, in reading order.

Texts are as people typed them. A writer decides about type and paper, never about words.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from icbo_desktop.domain.rows import Mark
from icbo_desktop.figures.distribution import DistributionRow, distribution_words
from icbo_desktop.figures.dumb_bell import DumbBellRow, dumb_bell_words
from icbo_desktop.figures.heat_map import HeatRow, heat_map_words
from icbo_desktop.figures.profile import ProfileRow, profile_words
from icbo_desktop.figures.scale_picture import ArrowPicture
from icbo_desktop.figures.scale_words import scale_words
from icbo_desktop.translation import translated


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of a paragraph."""

    text: str
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. `is_soft` is for what matters less."""

    phrases: tuple[Phrase, ...]
    is_soft: bool = False

    @property
    def text(self) -> str:
        return "".join(phrase.text for phrase in self.phrases)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a part. `level` counts from 1, the title of the record."""

    text: str
    level: int = 3


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of texts of equal weight. `is_soft` is for what matters less."""

    items: tuple[str, ...]
    is_soft: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """Words that somebody holds: a differing view or a good practice. `holder` may be empty."""

    text: str
    holder: str
    colour: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; `details` are further lines of less weight, `key` links to a part.

    `repeats` is a cell that says the same as the one above it: it may stay unsaid where that is in sight.
    """

    text: str
    details: tuple[str, ...] = ()
    is_strong: bool = False
    colour: str = ""
    key: str = ""
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading and its share of the width."""

    title: str
    share: float


def said_columns(columns: Iterable[Column]) -> tuple[Column, ...]:
    """Columns that a module keeps with marked titles, in the language that is spoken."""
    return tuple(Column(translated(each.title), each.share) for each in columns)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row; the first column names the row. `caption` says what it holds.

    A wide table names how many `fixed` columns stand first in every stretch of it, where it has more columns
    than the page is wide.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    fixed: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what it is; `key` links to a part."""

    name: str
    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values, one below the other."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class SignLines:
    """A line for each of these names, to be written on by hand."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """What one mark stands for."""

    name: str
    mark: Mark
    colour: str
    people: int


@dataclass(frozen=True, slots=True)
class Legend:
    """The marks of the partner groups in words."""

    keys: tuple[Key, ...]
    with_people: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """A scale of any shape: an arrow, steps or a choice. The writer brings the sizes; `alt` says the same in words."""

    picture: ArrowPicture

    @property
    def alt(self) -> str:
        return scale_words(self.picture)


@dataclass(frozen=True, slots=True)
class Profile:
    """A row for each standard or domain; `alt` says the same in words. `is_dense` asks for low rows."""

    rows: tuple[ProfileRow, ...]
    is_dense: bool = False

    @property
    def alt(self) -> str:
        return profile_words(self.rows)


@dataclass(frozen=True, slots=True)
class DumbBells:
    """Where each standard stood in an earlier workshop and where it stands in a later; `alt` says it in words."""

    rows: tuple[DumbBellRow, ...]

    @property
    def alt(self) -> str:
        return dumb_bell_words(self.rows)


@dataclass(frozen=True, slots=True)
class Distributions:
    """How many places stand at each point of each standard's scale; `alt` says it in words."""

    rows: tuple[DistributionRow, ...]

    @property
    def alt(self) -> str:
        return distribution_words(self.rows)


@dataclass(frozen=True, slots=True)
class HeatMap:
    """A row for each place and a column for each standard, in shades of `colour`; `alt` says it in words."""

    heads: tuple[str, ...]
    rows: tuple[HeatRow, ...]
    colour: str

    @property
    def alt(self) -> str:
        return heat_map_words(self.heads, self.rows)


Figure = Arrow | Profile | DumbBells | Distributions | HeatMap
"""What `figure_scenes` draws."""

Block = Paragraph | Heading | Bullets | Voice | Table | Facts | SignLines | Legend | Figure


@dataclass(frozen=True, slots=True)
class Part:
    """A part with a title of its own in the contents. `key` is stable and names the place for links.

    `level` 1 stands in the contents at the left, 2 below it and 3 below that, with its `number` before the
    title.
    `starts_page` asks for a new page in any case.
    """

    key: str
    title: str
    blocks: tuple[Block, ...]
    number: str = ""
    kicker: str = ""
    colour: str = ""
    level: int = 1
    running: str = ""
    starts_page: bool = False

    def of(self, *kinds: type[Block]) -> Iterator[Block]:
        """The blocks of these kinds."""
        return (block for block in self.blocks if isinstance(block, kinds))


@dataclass(frozen=True, slots=True)
class Cover:
    """The title page."""

    title: str
    kind: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """A whole record. `running` is the line at the head of each page, `footer` that at its foot.

    `subject` says among a file's properties what it is, where the cover's words are not enough.
    `foreign` holds the language of each text that is in another one than the record's `language`.
    """

    title: str
    language: str
    running: str
    footer: str
    made_at: datetime
    app_version: str
    cover: Cover
    parts: tuple[Part, ...]
    foreign: Mapping[str, str] = field(default_factory=dict[str, str])
    subject: str = ""

    def language_of(self, text: str) -> str:
        """The language of a text where it is another one than the record's, else empty."""
        return self.foreign.get(" ".join(text.split()), "") if self.foreign else ""

    def part(self, key: str) -> Part:
        """The part of that key; KeyError if there is none."""
        for part in self.parts:
            if part.key == key:
                return part
        raise KeyError(key)


def stays_with(block: Block, after: Block | None) -> bool:
    """Whether a page may not end between a block and the one after it.

    What is signed stays with its lines, a text that leads into a list or a figure with what it leads into, and
    a figure with the words below it. A heading stays with what it heads in any case.
    """
    match block:
        case Paragraph():
            leads = block.text.rstrip().endswith(":") and isinstance(after, Bullets | Table | Facts)
            return leads or isinstance(after, SignLines | Figure)
        case Arrow():
            return after is not None
        case Profile() | DumbBells() | Distributions() | HeatMap():
            return isinstance(after, Paragraph) and after.is_soft
        case _:
            return False


def paragraph(text: str, *, is_soft: bool = False) -> Paragraph:
    """A paragraph of one stretch."""
    return Paragraph((Phrase(text),), is_soft=is_soft)
