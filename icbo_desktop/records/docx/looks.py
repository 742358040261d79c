"""The styles of a Word record: built-in ones under Word's own names, and a few of ours."""

from dataclasses import dataclass
from typing import Literal

from icbo_desktop.figures.palette import DOMAIN_COLOURS, INK, LINE, MIST, PAPER, SOFT_INK, readable
from icbo_desktop.records.docx.markup import element, value
from icbo_desktop.records.markup import NOTHING, Markup, joined

StyleKind = Literal["paragraph", "character", "table", "numbering"]

FONT = "Atkinson Hyperlegible"
FALLBACK_FONT = "Arial"
SOFT = readable(SOFT_INK, PAPER)
TWENTIETHS = 20  # of a point: Word's unit of length
HALVES = 2  # of a point: Word's unit of type size
EIGHTHS = 8  # of a point: Word's unit of a line's width
BULLET_NUMBERING = 1
BULLET_INDENT = 13.0
VOICE_INDENT = 12.0
CELL_PADDING = 6.0
CELL_TOP = 4.0
RULE_WIDTH = 0.75
BAR_WIDTH = 3.0


@dataclass(frozen=True, slots=True)
class Look:
    """A style. `name` is how Word knows it, whatever the language of its windows; lengths are in points."""

    name: str
    kind: StyleKind = "paragraph"
    based_on: str = ""
    next: str = ""
    paragraph: Markup = NOTHING
    run: Markup = NOTHING
    more: Markup = NOTHING
    is_ours: bool = False
    is_default: bool = False

    @property
    def id(self) -> str:
        return "".join(word[:1].upper() + word[1:] for word in self.name.split())


def twips(points: float) -> int:
    return round(points * TWENTIETHS)


def colour(hex_colour: str) -> Markup:
    return value("w:color", hex_colour.removeprefix("#"))


def size(points: float) -> Markup:
    halves = round(points * HALVES)
    return joined(value("w:sz", halves), value("w:szCs", halves))


BOLD = joined(element("w:b"), element("w:bCs"))


def space(before: float, leading: float, after: float = 0) -> Markup:
    """The space before and after a paragraph, and the least height of its lines."""
    return element(
        "w:spacing",
        {
            "w:before": twips(before),
            "w:after": twips(after),
            "w:line": twips(leading),
            "w:lineRule": "atLeast",
        },
    )


KEEPS = joined(element("w:keepNext"), element("w:keepLines"))


def heading(
    level: int, points: float, leading: float, before: float, *, soft: bool = False
) -> Look:
    return Look(
        f"heading {level}",
        based_on="Normal",
        next="Body Text",
        paragraph=joined(KEEPS, space(before, leading, 3), value("w:outlineLvl", level - 1)),
        run=joined(BOLD, colour(SOFT if soft else INK), size(points)),
    )


def contents(level: int, before: float, *, is_bold: bool = False) -> Look:
    indent = element("w:ind", {"w:left": twips(14 * (level - 1)), "w:right": twips(28)})
    return Look(
        f"toc {level}",
        based_on="Normal",
        next="Normal",
        paragraph=joined(space(before, 15), indent),
        run=joined(*([BOLD] if is_bold else []), size(10 if level < 3 else 9.5)),  # noqa: PLR2004 - PDF's contents
    )


def border(side: str, width: float, hex_colour: str, gap: int = 0) -> Markup:
    """A line at one side; `gap` in points."""
    return element(
        f"w:{side}",
        {
            "w:val": "single",
            "w:sz": round(width * EIGHTHS),
            "w:space": gap,
            "w:color": hex_colour.removeprefix("#"),
        },
    )


def _margin(side: str, points: float) -> Markup:
    return element(f"w:{side}", {"w:w": twips(points), "w:type": "dxa"})


def cell_margins(beside: float) -> Markup:
    """The space around the text of a cell."""
    sides = (("top", CELL_TOP), ("left", beside), ("bottom", CELL_TOP), ("right", beside))
    return element("w:tblCellMar", None, *(_margin(side, points) for side, points in sides))


HEADER_ROW = element(
    "w:tblStylePr",
    {"w:type": "firstRow"},
    element(
        "w:tcPr",
        None,
        element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": MIST.removeprefix("#")}),
    ),
)
TABLE_PROPERTIES = element(
    "w:tblPr",
    None,
    element(
        "w:tblBorders",
        None,
        border("bottom", RULE_WIDTH, LINE),
        border("insideH", RULE_WIDTH, LINE),
    ),
    cell_margins(CELL_PADDING),
)
BULLETS = element(
    "w:numPr", None, value("w:ilvl", 0), value("w:numId", BULLET_NUMBERING)
)  # in a template the number is another
HANGING = element("w:ind", {"w:left": twips(BULLET_INDENT), "w:hanging": twips(BULLET_INDENT)})
BAR_AT_LEFT = element("w:pBdr", None, border("left", BAR_WIDTH, LINE, gap=9))
VOICE_PLACE = element("w:ind", {"w:left": twips(VOICE_INDENT)})


def ours(
    name: str, paragraph: Markup, run: Markup = NOTHING, based_on: str = "Normal", follow: str = ""
) -> Look:
    return Look(
        f"Record {name}",
        based_on=based_on,
        next=follow,
        paragraph=paragraph,
        run=run,
        is_ours=True,
    )


def inner_heading(level: int) -> Look:
    """A heading that looks and counts as Word's own, but does not stand in the contents."""
    outline = value("w:outlineLvl", level - 1)
    return ours(f"Heading {level}", outline, based_on=f"heading {level}", follow="Body Text")


SMALL = joined(colour(SOFT), size(8.75))
SOFT_TEXT = joined(colour(SOFT), size(9.5))
LOOKS: tuple[Look, ...] = (
    Look("Normal", paragraph=space(0, 15), run=joined(colour(INK), size(10.5)), is_default=True),
    Look("Default Paragraph Font", kind="character", is_default=True),
    Look(
        "Normal Table",
        kind="table",
        is_default=True,
        more=element(
            "w:tblPr",
            None,
            element(
                "w:tblCellMar",
                None,
                *(_margin(side, points) for side, points in
                  (("top", 0), ("left", 5.4), ("bottom", 0), ("right", 5.4))),
            ),
        ),
    ),
    Look("No List", kind="numbering", is_default=True),
    Look("Title", based_on="Normal", next="Body Text",
         paragraph=joined(KEEPS, space(4, 36, 14)), run=joined(BOLD, size(30))),
    Look("Subtitle", based_on="Normal", next="Body Text",
         paragraph=joined(KEEPS, space(126, 16)), run=joined(BOLD, colour(SOFT), size(12))),
    heading(1, 20, 25, 30),
    heading(2, 16, 21, 26),
    heading(3, 12.75, 17, 18),
    heading(4, 11.5, 15, 14),
    heading(5, 10.5, 14, 11, soft=True),
    heading(6, 10.5, 14, 11, soft=True),
    Look("Body Text", based_on="Normal", paragraph=space(6, 15, 3)),
    Look("List Bullet", based_on="Normal",
         paragraph=joined(BULLETS, space(4, 15), HANGING)),
    Look("TOC Heading", based_on="Normal", next="Normal",
         paragraph=joined(KEEPS, space(0, 25, 6)), run=joined(BOLD, size(20))),
    contents(1, 8, is_bold=True),
    contents(2, 1),
    contents(3, 0),
    Look("header", based_on="Normal", paragraph=space(0, 12.5), run=SMALL),
    Look("footer", based_on="Normal", paragraph=space(0, 12.5), run=SMALL),
    Look("Hyperlink", kind="character", based_on="Default Paragraph Font",
         run=joined(colour(readable(DOMAIN_COLOURS[0], PAPER)), value("w:u", "single"))),
    *(inner_heading(level) for level in (2, 3)),
    ours("Soft Text", space(5, 13.5, 3), SOFT_TEXT, follow="Body Text"),
    ours("Soft Bullet", space(4, 13.5), SOFT_TEXT, based_on="List Bullet"),
    ours("Kicker", joined(KEEPS, space(30, 14)), joined(BOLD, colour(SOFT), size(10.5)),
         follow="heading 1"),
    ours("Figure", space(10, 15)),
    ours("Profile", space(0, 15)),
    ours("Cover Heading", joined(KEEPS, space(26, 19)), joined(BOLD, size(14))),
    ours("People", space(3, 16)),
    ours("Legend", space(4, 12.5), SMALL),
    ours("Voice", joined(element("w:keepLines"), BAR_AT_LEFT, space(8, 15), VOICE_PLACE)),
    ours("Voice Detail", joined(element("w:keepLines"), BAR_AT_LEFT, space(1.5, 12.5), VOICE_PLACE),
         SMALL),
    ours("Cell", space(0, 13), size(9.5)),
    ours("Cell Head", joined(element("w:keepNext"), space(0, 13)), joined(BOLD, size(9.25))),
    ours("Tight Head", joined(element("w:keepNext"), space(0, 11)), joined(BOLD, size(8.25))),
    ours("Cell Detail", space(1.5, 12.5), SMALL),
    ours("Fact Name", space(0, 15), joined(colour(SOFT), size(10.5))),
    ours("Fact", space(0, 15), size(10.5)),
    ours("Gap", space(0, 8), size(4)),
    Look("Record Table", kind="table", based_on="Normal Table", is_ours=True,
         more=joined(TABLE_PROPERTIES, HEADER_ROW)),
    Look("Record Facts", kind="table", based_on="Normal Table", is_ours=True,
         more=TABLE_PROPERTIES),
)  # fmt: skip


def style_markup(look: Look, ids: dict[str, str]) -> Markup:
    """The style as Word keeps it; `ids` says under which id each name is known in this file."""
    attributes: dict[str, str | int] = {"w:type": look.kind}
    if look.is_default:
        attributes["w:default"] = 1
    if look.is_ours:
        attributes["w:customStyle"] = 1
    attributes["w:styleId"] = ids[look.name]
    parts = [value("w:name", look.name)]
    if look.based_on:
        parts.append(value("w:basedOn", ids[look.based_on]))
    if look.next:
        parts.append(value("w:next", ids[look.next]))
    parts.append(value("w:uiPriority", 99 if look.kind == "numbering" else 1))
    if look.is_default and look.kind != "paragraph":
        parts += [element("w:semiHidden"), element("w:unhideWhenUsed")]
    elif look.kind != "numbering":
        parts.append(element("w:qFormat"))
    if look.paragraph:
        parts.append(element("w:pPr", None, look.paragraph))
    if look.run:
        parts.append(element("w:rPr", None, look.run))
    return element("w:style", attributes, *parts, look.more)


def defaults_markup(language: str) -> Markup:
    """What every text has before any style: the type and the language."""
    fonts = element(
        "w:rFonts",
        {"w:ascii": FONT, "w:hAnsi": FONT, "w:eastAsia": FALLBACK_FONT, "w:cs": FALLBACK_FONT},
    )
    spoken = element("w:lang", {"w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA"})
    return element(
        "w:docDefaults",
        None,
        element("w:rPrDefault", None, element("w:rPr", None, fonts, spoken)),
        element("w:pPrDefault"),
    )
