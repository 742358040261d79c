"""Turns the content of a record into the body of a Word document, part after part."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import count

from icbo_desktop.domain.rows import Mark
from icbo_desktop.figures.palette import MARK_CONTRAST, PAPER, readable
from icbo_desktop.figures.shapes import Measure
from icbo_desktop.records.docx.fields import contents_field, field_mark
from icbo_desktop.records.docx.figures import Figures
from icbo_desktop.records.docx.frame import Frame
from icbo_desktop.records.docx.looks import BAR_WIDTH, BOLD, SOFT, border, colour, size
from icbo_desktop.records.docx.markup import (
    closing,
    element,
    opening,
    runs,
    runs_right,
    value,
)
from icbo_desktop.records.docx.tables import Tables
from icbo_desktop.records.markup import NOTHING, Markup, joined
from icbo_desktop.records.pictures.scenes import figure_scenes
from icbo_desktop.records.tree import (
    Arrow,
    Block,
    Bullets,
    Content,
    Distributions,
    DumbBells,
    Facts,
    Figure,
    Heading,
    HeatMap,
    Key,
    Legend,
    Paragraph,
    Part,
    Profile,
    SignLines,
    Table,
    Voice,
    paragraph,
    stays_with,
)
from icbo_desktop.records.wording import made_line, people
from icbo_desktop.translation import marked, tr, translated

LOWEST_HEADING = 6
AIR = 2.0  # points at the right of a figure: LibreOffice cuts what ends within a pixel of the edge
SHORT = 200  # characters, of a paragraph that stays with what follows
CONTENTS_TITLE = marked("Contents")
MOST_CONTENTS_LEVELS = 3
MARKS: Mapping[Mark, str] = {
    "circle": "●",
    "square": "■",
    "triangle": "▲",
    "diamond": "◆",
    "cross": "✚",
    "star": "★",
}
MARK_FONT = "Segoe UI Symbol"
LEGEND_MARK = 10.0
PEOPLE_MARK = 12.0
BAR_CONTRAST = 3.0
BETWEEN_KEYS = "\u2003"
NO_SPACE_BEFORE = element("w:spacing", {"w:before": 0})


class Story:
    """Makes the body in one set of styles. `in_own_look` adds the colours that a council's template decides on."""

    def __init__(
        self,
        content: Content,
        frame: Frame,
        figures: Figures,
        measure: Measure,
        *,
        in_own_look: bool,
    ) -> None:
        self._content = content
        self._styles = frame.styles
        self._ids = frame.styles.ids
        self._figures = figures
        self._measure = measure
        self._width = frame.width
        self._in_own_look = in_own_look
        self._numbers = count(frame.first_id)
        self._places = {
            part.key: f"{frame.prefix}{number}"
            for number, part in enumerate(content.parts, start=1)
        }
        self._depth = min(
            max((part.level for part in content.parts), default=1), MOST_CONTENTS_LEVELS
        )
        self._spoken = content.language_of
        self._tables = Tables(self._ids, self._places, self._width, measure, self._spoken)
        self._bars = 0

    def opening(self) -> Iterator[Markup]:
        """The cover and the contents."""
        cover = self._content.cover
        yield self._text(cover.kind, "Subtitle")
        yield self._text(cover.title, "Title")
        yield from self._blocks(cover.blocks, 0)
        made = made_line(self._content)
        yield from self._block(paragraph(made, is_soft=True), 0)
        if self._content.parts:
            yield self._contents()

    def part(self, part: Part) -> Iterator[Markup]:
        """A title with its place, and what stands below it."""
        breaks = (element("w:pageBreakBefore"), NO_SPACE_BEFORE) if part.starts_page else ()
        if part.kicker:
            yield self._text(part.kicker, "Record Kicker", *breaks)
            breaks = (NO_SPACE_BEFORE,)  # the kicker has it for both
        look = NOTHING
        if part.colour and self._in_own_look:
            look = colour(readable(part.colour, PAPER))
        title = titled(part)
        texts = runs(title, look, self._spoken(part.title))
        marked = self._marked(self._places[part.key], texts)
        yield self._titled(f"heading {part.level}", title, marked, *breaks)
        yield from self._blocks(part.blocks, part.level)

    def _blocks(self, blocks: tuple[Block, ...], level: int) -> Iterator[Markup]:
        was_table = False
        for position, block in enumerate(blocks):
            after = blocks[position + 1] if position + 1 < len(blocks) else None
            is_table = isinstance(block, Table | Facts | SignLines)
            if is_table and was_table:
                # Two tables that touch become one.
                yield self._text("", "Record Gap")
            if isinstance(block, Paragraph):
                # A title with one line is not left at the foot of a page.
                is_short = position == 0 and len(block.text) <= SHORT and after is not None
                yield self._running_text(block, keeps=is_short or stays_with(block, after))
            elif isinstance(block, Figure):
                yield from self._figure(block, keeps=stays_with(block, after))
            else:
                yield from self._block(block, level)
            was_table = is_table

    def _block(self, block: Block, level: int) -> Iterator[Markup]:
        match block:
            case Heading():
                yield self._heading(block, level)
            case Paragraph():
                yield self._running_text(block)
            case Bullets():
                style = "Record Soft Bullet" if block.is_soft else "List Bullet"
                for item in block.items:
                    yield self._text(item, style)
            case Voice():
                yield from self._voice(block)
            case Table():
                yield from self._separated(self._tables.tables(block))
            case Facts() | SignLines():
                yield self._tables.named_rows(block)
            case Legend():
                yield from self._legend(block)
            case Arrow() | Profile() | DumbBells() | Distributions() | HeatMap():
                yield from self._figure(block, keeps=False)

    def _separated(self, tables: Iterator[Markup]) -> Iterator[Markup]:
        for position, table in enumerate(tables):
            if position:
                yield self._text("", "Record Gap")
            yield table

    def _heading(self, block: Heading, level: int) -> Markup:
        if not level:
            # On the cover it is no step of the record.
            return self._text(block.text, "Record Cover Heading")
        depth = inner_level(block, level)
        # The contents hold the parts, not what stands inside them.
        name = f"Record Heading {depth}" if depth <= self._depth else f"heading {depth}"
        return self._titled(name, block.text, self._runs(block.text))

    def _titled(self, style: str, text: str, texts: Markup, *more: Markup) -> Markup:
        return self._paragraph(style, text, texts, *more, self._styles.out_of_numbering(style))

    def _running_text(self, block: Paragraph, *, keeps: bool = False) -> Markup:
        texts = [
            self._runs(phrase.text, BOLD if phrase.is_strong else NOTHING)
            for phrase in block.phrases
        ]
        style = "Record Soft Text" if block.is_soft else "Body Text"
        return self._paragraph(style, block.text, joined(*texts), keeps=keeps)

    def _voice(self, block: Voice) -> Iterator[Markup]:
        """The words with a bar of the holder's colour, then why and who holds them; all stay together."""
        self._bars += 1
        # Bars of one colour that touch become one: neighbours differ by what no eye sees.
        shade = nudged(readable(block.colour or SOFT, PAPER, BAR_CONTRAST), self._bars)
        bar = element("w:pBdr", None, border("left", BAR_WIDTH, shade, gap=9))
        texts = [(block.text, "Record Voice")]
        texts += [(detail, "Record Voice Detail") for detail in block.details]
        texts += [(block.holder, "Record Voice Detail")] if block.holder else []
        for position, (text, style) in enumerate(texts):
            is_last = position == len(texts) - 1
            yield self._paragraph(style, text, runs(text), bar, keeps=not is_last)

    def _legend(self, block: Legend) -> Iterator[Markup]:
        """The keys in a line; with people, each on a line of its own."""
        keys = [self._key(key, with_people=block.with_people) for key in block.keys]
        if block.with_people:
            for key, texts in zip(block.keys, keys, strict=True):
                yield self._paragraph("Record People", key.name, texts)
            return
        between = runs(BETWEEN_KEYS)
        line = [part for key in keys for part in (between, key)][1:]
        if line:
            yield self._paragraph("Record Legend", "", joined(*line))

    def _key(self, key: Key, *, with_people: bool) -> Markup:
        name = key.name.strip() or tr("Unnamed group")
        words = f"{name} · {people(key.people)}" if with_people and key.people else name
        fonts = {f"w:{place}": MARK_FONT for place in ("ascii", "hAnsi", "eastAsia", "cs")}
        height = PEOPLE_MARK if with_people else LEGEND_MARK
        shade = colour(readable(key.colour, PAPER, MARK_CONTRAST))
        mark = joined(element("w:rFonts", fonts), shade, size(height))
        # A mark stays with its name at the end of a line.
        return joined(runs(MARKS[key.mark], mark), runs(f"\u00a0{words}"))

    def _figure(self, block: Figure, *, keeps: bool) -> Iterator[Markup]:
        """Its stretches; the last is held with the words below it."""
        scenes = list(figure_scenes(block, self._width - AIR, self._measure))
        for left, scene in zip(reversed(range(len(scenes))), scenes, strict=True):
            drawing = self._figures.drawing(replace(scene, width=scene.width + AIR))
            style = "Record Figure" if isinstance(block, Arrow) else "Record Profile"
            yield self._paragraph(style, "", drawing, keeps=keeps and not left)

    def _contents(self) -> Markup:
        """A field that Word can bring up to date, filled as it will be then but for the numbers of pages."""
        heading = self._text(
            translated(CONTENTS_TITLE), "TOC Heading", element("w:pageBreakBefore")
        )
        lines: list[Markup] = []
        parts = self._content.parts
        for position, part in enumerate(parts):
            is_first, is_last = position == 0, position == len(parts) - 1
            link = element(
                "w:hyperlink",
                {"w:anchor": self._places[part.key], "w:history": 1},
                runs(one_line(titled(part)), language=self._spoken(part.title)),
            )
            field = contents_field(self._depth) if is_first else NOTHING
            end = field_mark("end") if is_last else NOTHING
            lines.append(
                self._paragraph(f"toc {part.level}", titled(part), joined(field, link, end))
            )
        gallery = element(
            "w:docPartObj",
            None,
            value("w:docPartGallery", "Table of Contents"),
            element("w:docPartUnique"),
        )
        return element(
            "w:sdt",
            None,
            element("w:sdtPr", None, gallery),
            element("w:sdtContent", None, heading, *lines),
        )

    def _marked(self, place: str, texts: Markup) -> Markup:
        """A text that links lead to."""
        number = next(self._numbers)
        start = element("w:bookmarkStart", {"w:id": number, "w:name": place})
        return joined(start, texts, element("w:bookmarkEnd", {"w:id": number}))

    def _text(self, text: str, style: str, *more: Markup) -> Markup:
        return self._paragraph(style, text, self._runs(text), *more)

    def _runs(self, text: str, look: Markup = NOTHING) -> Markup:
        return runs(text, look, self._spoken(text))

    def _paragraph(
        self, style: str, text: str, texts: Markup, *more: Markup, keeps: bool = False
    ) -> Markup:
        """A paragraph; `text` says which way it runs, `more` are properties in Word's own order."""
        properties = [value("w:pStyle", self._ids[style])]
        properties += [element("w:keepNext")] if keeps else []
        spacing = [one for one in more if one.startswith("<w:spacing")]
        properties += [one for one in more if one and one not in spacing]
        properties += [element("w:bidi")] if runs_right(text) else []
        properties += spacing
        return joined(opening("w:p"), element("w:pPr", None, *properties), texts, closing("w:p"))


def titled(part: Part) -> str:
    return f"{part.number} {part.title}".strip()


def inner_level(block: Heading, level: int) -> int:
    """The level of a heading inside a part of a level: a step below it, a smaller one a step further."""
    return min(level + 1 + max(0, block.level - 3), LOWEST_HEADING)


def one_line(text: str) -> str:
    return " ".join(text.split())


def nudged(shade: str, turn: int) -> str:
    """The colour, on every second turn a 255th part bluer or less blue."""
    return f"{shade[:-2]}{int(shade[-2:], 16) ^ (turn % 2):02X}"
