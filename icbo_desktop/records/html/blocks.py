"""Turns the blocks of a record into elements of a page."""

from collections.abc import Callable, Iterator

from icbo_desktop.figures.marks import mark_shape
from icbo_desktop.figures.shapes import Measure
from icbo_desktop.records.html.palette import Palette
from icbo_desktop.records.html.tables import Tables
from icbo_desktop.records.markup import NOTHING, Markup, joined, stated, tag, written
from icbo_desktop.records.pictures.scenes import figure_scenes
from icbo_desktop.records.pictures.svg import number, shape_markup, svg_of
from icbo_desktop.records.tree import (
    Arrow,
    Block,
    Bullets,
    Distributions,
    DumbBells,
    Fact,
    Facts,
    Figure,
    Heading,
    HeatMap,
    Key,
    Legend,
    Paragraph,
    Part,
    Phrase,
    Profile,
    SignLines,
    Table,
    Voice,
)
from icbo_desktop.records.wording import people
from icbo_desktop.translation import tr

WIDTH = 505.0  # of a figure, in its own units: the column of a page of the PDF
NARROW_WIDTH = 240.0  # of the same figure on a telephone, where it is drawn larger
LOWEST_HEADING = 6
MARK_RADIUS = 5.0
MARK_ROOM = 7.0  # the widest mark reaches 1.2 times as far as a circle


class Blocks:
    """Writes parts and blocks, and gives each figure an id of its own.

    `spoken` gives the language of a text where it is not the page's, else nothing.
    """

    def __init__(
        self, measure: Measure, palette: Palette, tables: Tables, spoken: Callable[[str], str]
    ) -> None:
        self._measure = measure
        self._palette = palette
        self._tables = tables
        self._spoken = spoken
        self._figures = 0
        self._level = 1

    def part(self, part: Part, place: str) -> Markup:
        """The title of a part and its blocks; `place` is its id."""
        self._level = min(part.level + 1, self._level + 1)
        title = tag(
            f"h{self._level}",
            stated(part.title),
            id=f"{place}-title",
            class_=self._palette.class_of(part.colour),
            lang=self._spoken(part.title),
        )
        kicker = NOTHING
        if part.kicker:
            spoken = self._spoken(part.kicker)
            kicker = tag("p", stated(part.kicker), class_="kicker", lang=spoken)
        return tag(
            "section",
            tag("hgroup", kicker, title) if kicker else title,
            *(self.block(block, part.level) for block in part.blocks),
            id=place,
            class_=f"part level-{part.level}{' new-page' if part.starts_page else ''}",
        )

    def block(self, block: Block, level: int) -> Markup:  # noqa: PLR0911 - a line for each kind
        """The element of a block; `level` is that of the part it stands in, 0 for the cover."""
        match block:
            case Heading():
                return self._heading(block, level)
            case Paragraph():
                return self._paragraph(block)
            case Bullets():
                items = (tag("li", stated(item), lang=self._spoken(item)) for item in block.items)
                return tag("ul", *items, class_="soft" if block.is_soft else "")
            case Voice():
                return self._voice(block)
            case Table():
                return self._tables.table(block)
            case Facts():
                return self._facts(block)
            case SignLines():
                return self._facts(Facts(tuple(Fact(name, "") for name in block.names)))
            case Legend():
                return self._legend(block)
            case Arrow() | Profile() | DumbBells() | Distributions() | HeatMap():
                return self._figure(block)

    def _heading(self, block: Heading, level: int) -> Markup:
        """Below a part, a smaller heading is a step further down; none is left out on the way."""
        wanted = min(level + 2 + max(0, block.level - 3), LOWEST_HEADING)
        self._level = min(wanted, self._level + 1)
        look, spoken = f"size-{block.level}", self._spoken(block.text)
        return tag(f"h{self._level}", stated(block.text), class_=look, lang=spoken)

    def _paragraph(self, block: Paragraph) -> Markup:
        phrases = (self._phrase(part) for part in block.phrases)
        return tag("p", *phrases, class_="soft" if block.is_soft else "")

    def _phrase(self, part: Phrase) -> Markup:
        words, spoken = written(part.text), self._spoken(part.text)
        if part.is_strong:
            return tag("strong", words, lang=spoken)
        return tag("span", words, lang=spoken) if spoken else words

    def _voice(self, block: Voice) -> Markup:
        """The words with a bar of the holder's colour beside them, then why, and who holds them."""
        holder = tag("figcaption", stated(block.holder)) if block.holder else NOTHING
        details = (tag("p", stated(detail), class_="detail") for detail in block.details)
        words = tag("blockquote", tag("p", stated(block.text)))
        classes = f"voice {self._palette.class_of(block.colour)}".strip()
        return tag("figure", words, *details, holder, class_=classes)

    def _facts(self, block: Facts) -> Markup:
        rows = (
            tag(
                "div",
                tag("dt", stated(fact.name), lang=self._spoken(fact.name)),
                tag(
                    "dd",
                    self._tables.linked(stated(fact.text), fact.key),
                    lang=self._spoken(fact.text),
                ),
            )
            for fact in block.rows
        )
        return tag("dl", *rows) if block.rows else NOTHING

    def _legend(self, block: Legend) -> Markup:
        entries = (self._key(key, with_people=block.with_people) for key in block.keys)
        classes = "legend people" if block.with_people else "legend"
        return tag("ul", *entries, class_=classes) if block.keys else NOTHING

    def _key(self, key: Key, *, with_people: bool) -> Markup:
        name = stated(key.name) or written(tr("Unnamed group"))
        count = f" · {people(key.people)}" if with_people and key.people else ""
        side = 2 * MARK_ROOM
        mark = tag(
            "svg",
            shape_markup(mark_shape(key.mark, (MARK_ROOM, MARK_ROOM), MARK_RADIUS, key.colour)),
            viewBox=f"0 0 {number(side)} {number(side)}",
            width=number(side),
            height=number(side),
            aria_hidden="true",
            class_=f"mark {self._palette.class_of(key.colour)}".strip(),
        )
        return tag("li", mark, tag("span", name, written(count)))

    def _figure(self, block: Figure) -> Markup:
        """The figure as wide as the page, again for a narrow screen, and what it says in words."""
        drawings = joined(
            *self._drawings(block, WIDTH, "broad"), *self._drawings(block, NARROW_WIDTH, "slim")
        )
        if not drawings:
            return NOTHING
        summary = tag("summary", written(tr("In words")))
        words = tag("details", summary, tag("p", written(block.alt)))
        return tag("figure", tag("div", drawings, class_="plate"), words, class_="drawn")

    def _drawings(self, block: Figure, width: float, kind: str) -> Iterator[Markup]:
        for scene in figure_scenes(block, width, self._measure):
            self._figures += 1
            yield svg_of(scene, f"figure-{self._figures}", class_=kind)
