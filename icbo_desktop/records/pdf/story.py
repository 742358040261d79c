"""Turns the blocks of a record into boxes, and the tag tree with them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from icbo_desktop.figures.lettering import one_line
from icbo_desktop.figures.palette import PAPER, readable
from icbo_desktop.records.pdf.boxes import Box, FigureBox, Target, TextBox
from icbo_desktop.records.pdf.sign_box import SignBox
from icbo_desktop.records.pdf.styles import (
    BODY,
    BULLET,
    BULLET_INDENT,
    CELL,
    CELL_PADDING,
    DETAIL,
    HEADINGS,
    KICKER,
    PART_TITLES,
    SMALL,
    SOFT_BODY,
    SOFT_BULLET,
    VOICE,
    VOICE_INDENT,
    WIDTH,
    Style,
)
from icbo_desktop.records.pdf.tables import (
    LegendBox,
    LegendEntry,
    TableBox,
    TableCell,
    TableRow,
    cell_inner,
)
from icbo_desktop.records.pdf.tags import Element
from icbo_desktop.records.pdf.text import Line, Run, Typesetter, clean
from icbo_desktop.records.pdf.wide_tables import WIDE_LOOK, TableLook, stretches
from icbo_desktop.records.pictures.scenes import figure_scenes
from icbo_desktop.records.tree import (
    Arrow,
    Block,
    Bullets,
    Cell,
    Distributions,
    DumbBells,
    Facts,
    Figure,
    Heading,
    HeatMap,
    Legend,
    Paragraph,
    Part,
    Profile,
    SignLines,
    Table,
    Voice,
    stays_with,
)
from icbo_desktop.records.wording import people
from icbo_desktop.translation import tr

FACT_SHARE = 0.22
VOICE_GAP = 10.0
LOWEST_HEADING = 6  # PDF knows H1 to H6


class Story:
    """Makes boxes in one set of fonts; `keys` are the places that a link may lead to.

    `spoken` gives the language of a text where it is not the record's, else nothing.
    """

    def __init__(
        self,
        typesetter: Typesetter,
        keys: frozenset[str],
        spoken: Callable[[str], str],
    ) -> None:
        self.typesetter = typesetter
        self.keys = keys
        self._spoken = spoken

    def part(self, part: Part, parent: Element) -> list[Box]:
        """The title of a part and its blocks."""
        section = parent.child("Sect")
        boxes: list[Box] = []
        style = PART_TITLES[part.level]
        if part.kicker:
            boxes.append(self.text(part.kicker, KICKER, section.child("P"), keeps=True))
        colour = readable(part.colour, PAPER) if part.colour else style.colour
        title = Run(part.title, colour, is_bold=True)
        heading = section.child(f"H{part.level + 1}")
        boxes.append(self.runs((title,), style, heading, keeps=True))
        for block, after in zip(part.blocks, (*part.blocks[1:], None), strict=True):
            found = self.block(block, section, part.level)
            boxes += kept(found) if stays_with(block, after) else found
        return boxes

    def block(self, block: Block, parent: Element, level: int) -> list[Box]:  # noqa: PLR0911 - a line for each kind
        """The boxes of a block; `level` is that of the part it stands in, 0 for the cover."""
        match block:
            case Heading():
                return [self.heading(block, parent, level)]
            case Paragraph():
                return [self.paragraph(block, parent)]
            case Bullets():
                return self.bullets(block, parent)
            case Voice():
                return self.voice(block, parent)
            case Table():
                return self.tables(block, parent)
            case Facts():
                return [self.facts(block, parent)]
            case SignLines():
                return [self.sign_lines(block, parent)]
            case Legend():
                return [self.legend(block, parent)]
            case Arrow() | Profile() | DumbBells() | Distributions() | HeatMap():
                return self.figure(block, parent)

    def figure(self, block: Figure, parent: Element) -> list[Box]:
        """The figure in stretches that find their place on a page; one below the other they are one."""
        first = 12 if isinstance(block, Arrow) else 6
        found: list[Box] = []
        for scene in figure_scenes(block, WIDTH, self.typesetter.measure):
            element = parent.child("Figure", alt=scene.alt)
            before = 0 if found else first
            found.append(FigureBox(scene, self.typesetter, element, before=before))
        return found

    def text(
        self,
        text: str,
        style: Style,
        element: Element,
        *,
        width: float = WIDTH,
        keeps: bool = False,
    ) -> TextBox:
        """A text in one style."""
        run = Run(text, style.colour, style.is_bold)
        return self.runs((run,), style, element, width=width, keeps=keeps)

    def runs(
        self,
        runs: Sequence[Run],
        style: Style,
        element: Element,
        *,
        width: float = WIDTH,
        keeps: bool = False,
    ) -> TextBox:
        self.speak(element, (run.text for run in runs))
        lines = tuple(self.typesetter.lines(runs, style.size, width))
        return TextBox(lines, style, element, width, before=style.before, keeps=keeps)

    def speak(self, element: Element, texts: Iterable[str]) -> None:
        """Give an element the language of its texts, where it is not the record's and one for all of them."""
        languages = {self._spoken(text) for text in texts if text}
        element.language = languages.pop() if len(languages) == 1 else ""

    def heading(self, block: Heading, parent: Element, level: int) -> TextBox:
        # A heading of the cover counts from the title; below a part, a smaller one is a step further down.
        tag = f"H{min(level + 2 + max(0, block.level - 3), LOWEST_HEADING)}"
        return self.text(block.text, HEADINGS[block.level], parent.child(tag), keeps=True)

    def paragraph(self, block: Paragraph, parent: Element) -> TextBox:
        style = SOFT_BODY if block.is_soft else BODY
        runs = [Run(phrase.text, style.colour, phrase.is_strong) for phrase in block.phrases]
        return self.runs(runs, style, parent.child("P"))

    def bullets(self, block: Bullets, parent: Element) -> list[Box]:
        found: list[Box] = []
        whole = parent.child("L")
        style = SOFT_BULLET if block.is_soft else BULLET
        for item in block.items:
            entry = whole.child("LI")
            label = self.typesetter.lines((Run("•", style.colour),), style.size, WIDTH)[0]
            label_element, body = entry.child("Lbl"), entry.child("LBody")
            self.speak(body, (item,))
            inner = self.typesetter.lines(
                (Run(item, style.colour),), style.size, WIDTH - BULLET_INDENT
            )
            found.append(
                TextBox(
                    tuple(inner),
                    style,
                    body,
                    WIDTH,
                    before=style.before,
                    indent=BULLET_INDENT,
                    label=label,
                    label_element=label_element,
                )
            )
        return found

    def voice(self, block: Voice, parent: Element) -> list[Box]:
        """The words with a bar of the holder's colour beside them, then who holds them and why."""
        section = parent.child("Div")
        texts = [(block.text, VOICE), *((detail, DETAIL) for detail in block.details)]
        if block.holder:
            texts.append((block.holder, SMALL))
        found: list[Box] = []
        for position, (text, style) in enumerate(texts):
            runs = (Run(text, style.colour),)
            lines = self.typesetter.lines(runs, style.size, WIDTH - VOICE_INDENT)
            gap = 1.5 if position else 0.0
            found.append(
                TextBox(
                    tuple(lines),
                    style,
                    section.child("P"),
                    WIDTH,
                    before=gap if position else VOICE_GAP,
                    keeps=position < len(texts) - 1,
                    indent=VOICE_INDENT,
                    bar=block.colour,
                    bar_reach=gap,
                )
            )
        return found

    def tables(self, block: Table, parent: Element) -> list[Box]:
        """The table; a wide one in as many stretches as it needs."""
        if not block.fixed:
            return [self.table(block, parent, WIDE_LOOK)]
        look, found = stretches(block, self.typesetter.measure)
        return [self.table(one, parent, look) for one in found]

    def table(self, block: Table, parent: Element, look: TableLook) -> TableBox:
        whole = parent.child("Table")
        whole.summary = block.caption
        columns = len(block.columns)
        # In a small table names of rows would outnumber what they name; its column headings are enough.
        names_rows = bool(block.fixed)
        names_rows |= len(block.rows) * (columns - 1) >= columns + len(block.rows)
        widths = [column.share * WIDTH for column in block.columns]
        first = whole.child("TR")
        titles = [Cell(column.title) for column in block.columns]
        heads = [self._head(first) for _ in titles]
        header = self._row(titles, widths, heads, look.head, look.padding)
        rows = [
            self._row(
                row,
                widths,
                self._row_elements(whole, columns, names_rows=names_rows),
                CELL,
                look.padding,
            )
            for row in block.rows
        ]
        return TableBox(WIDTH, header, tuple(rows))

    def facts(self, block: Facts, parent: Element) -> TableBox:
        whole = parent.child("Table")
        widths = [FACT_SHARE * WIDTH, (1 - FACT_SHARE) * WIDTH]
        soft = Style(BODY.size, BODY.leading, SMALL.colour)
        body = Style(BODY.size, BODY.leading)
        rows: list[TableRow] = []
        for fact in block.rows:
            elements = self._row_elements(whole, 2, names_rows=True)
            name = self._row([Cell(fact.name)], widths[:1], elements[:1], soft).cells[0]
            text = self._cell(
                Cell(fact.text, key=fact.key), widths[1], elements[1], body, left=widths[0]
            )
            rows.append(TableRow((name, text)))
        return TableBox(WIDTH, None, tuple(rows))

    def sign_lines(self, block: SignLines, parent: Element) -> SignBox:
        section = parent.child("Div")
        names = tuple(
            (
                self.typesetter.lines((Run(name, SMALL.colour),), BODY.size, WIDTH)[0],
                section.child("P"),
            )
            for name in block.names
        )
        return SignBox(WIDTH, names)

    def _head(self, row: Element) -> Element:
        element = row.child("TH")
        element.scope = "Column"
        return element

    def _row_elements(self, table: Element, count: int, *, names_rows: bool) -> list[Element]:
        row = table.child("TR")
        first = row.child("TH" if names_rows else "TD")
        first.scope = "Row" if names_rows else ""
        return [first, *(row.child("TD") for _ in range(count - 1))]

    def _row(
        self,
        cells: Sequence[Cell],
        widths: list[float],
        elements: list[Element],
        style: Style,
        padding: float = CELL_PADDING,
    ) -> TableRow:
        lefts = [sum(widths[:position]) for position in range(len(widths))]
        return TableRow(
            tuple(
                self._cell(cell, width, element, style, left=left, padding=padding)
                for cell, width, element, left in zip(cells, widths, elements, lefts, strict=True)
            )
        )

    def _cell(
        self,
        cell: Cell,
        width: float,
        element: Element,
        style: Style,
        *,
        left: float,
        padding: float = CELL_PADDING,
    ) -> TableCell:
        inner = cell_inner(width, padding)
        colour = readable(cell.colour, PAPER, 4.5) if cell.colour else style.colour
        run = Run(cell.text, colour, is_bold=style.is_bold or cell.is_strong)
        lines = tuple(self.typesetter.lines((run,), style.size, inner))
        target = None
        if cell.key in self.keys and cell.text:
            target = Target(cell.key, element.child("Link", alt=cell.text))
        boxes = [TextBox(lines, style, element, inner, target=target)] if lines else []
        boxes += [self.text(detail, DETAIL, element, width=inner) for detail in cell.details]
        self.speak(element, (cell.text, *cell.details))
        return TableCell(tuple(boxes), element, left + padding, repeats=cell.repeats)

    def legend(self, block: Legend, parent: Element) -> LegendBox:
        """The keys in rows as they fit; with people, each on a line of its own."""
        style = Style(BODY.size, 19) if block.with_people else SMALL
        entries: list[LegendEntry] = []
        left, row = 0.0, 0
        whole = parent.child("L")
        for key in block.keys:
            name = clean(key.name) or tr("Unnamed group")
            words = one_line(name, style.size, 0.75 * WIDTH, self.typesetter.measure)
            if block.with_people and key.people:
                words = f"{words} · {people(key.people)}"
            lines = self.typesetter.lines((Run(words, style.colour),), style.size, WIDTH)
            line = lines[0] if lines else Line((), 0)
            wide = line.width + 2.75 * style.size
            if entries and (block.with_people or left + wide > WIDTH):
                left, row = 0.0, row + 1
            element = whole.child("LI").child("LBody")
            entries.append(LegendEntry(key, line, left, row, element))
            left += wide
        return LegendBox(tuple(entries), self.typesetter, style)


def kept(boxes: Sequence[Box]) -> list[Box]:
    """The boxes of a block, the last of them held with what follows it."""
    *others, last = boxes
    is_holding = isinstance(last, TextBox | FigureBox)
    return [*others, replace(last, keeps=True) if is_holding else last]
