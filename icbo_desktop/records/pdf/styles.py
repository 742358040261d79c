"""Sizes and colours of a page, in points, after design/report-page.png."""

from dataclasses import dataclass

from icbo_desktop.figures.palette import INK, LINE, MIST, SOFT_INK

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89  # A4
MARGIN = 45.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
RUNNING_BASELINE = 50.5
RUNNING_RULE = 59.5
TOP = 79.0
BOTTOM = 790.0
FOOT_BASELINE = 816.0
ROOM = BOTTOM - TOP
COVER_TOP = 190.0

GROUND = MIST
RULE = LINE
SOFT = SOFT_INK
BULLET_INDENT = 13.0
VOICE_INDENT = 12.0
CELL_PADDING = 6.0
CELL_TOP = 5.5
RULE_WIDTH = 0.75


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks. `before` is the space above it, which falls away at the top of a page."""

    size: float
    leading: float
    colour: str = INK
    is_bold: bool = False
    before: float = 0


BODY = Style(10.5, 15, before=8)
SOFT_BODY = Style(9.5, 13.5, SOFT, before=6)
KICKER = Style(10.5, 14, SOFT, is_bold=True)
SMALL = Style(8.75, 12.5, SOFT)
CELL = Style(9.5, 13)
CELL_HEAD = Style(9.25, 13, is_bold=True)
TIGHT_HEAD = Style(8.25, 11, is_bold=True)  # over the many columns of a wide table
TIGHT_PADDING = 3.0
DETAIL = Style(8.75, 12.5, SOFT, before=1.5)
VOICE = Style(10.5, 15)
BULLET = Style(10.5, 15, before=4)
SOFT_BULLET = Style(9.5, 13.5, SOFT, before=4)
CONTENTS = (
    Style(10.5, 15, is_bold=True, before=9),
    Style(10.5, 15, before=3),
    Style(9.5, 13.5, before=2),
)
COVER_KIND = Style(12, 16, SOFT, is_bold=True)
COVER_TITLE = Style(30, 36, is_bold=True, before=4)
PART_TITLES = {
    1: Style(20, 25, is_bold=True, before=2),
    2: Style(18, 23, is_bold=True, before=2),
    3: Style(16.5, 21, is_bold=True, before=2),
}
HEADINGS = {
    2: Style(14, 19, is_bold=True, before=26),
    3: Style(12.75, 17, is_bold=True, before=20),
    4: Style(10.5, 14, SOFT, is_bold=True, before=11),
}
