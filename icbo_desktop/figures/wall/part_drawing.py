"""One part of a text drawn: its bullet, its lines, its sign and detail, and the groups below it."""

from icbo_desktop.figures.lettering import is_right_to_left
from icbo_desktop.figures.palette import Theme
from icbo_desktop.figures.shapes import Circle, Shape, TextLine
from icbo_desktop.figures.signs import found_sign
from icbo_desktop.figures.wall.blocks import SIGN_WIDTH, Area, Part
from icbo_desktop.figures.wall.legend import BASELINE, LEADING, legend_shapes


def part_shapes(part: Part, at: tuple[float, float], area: Area, theme: Theme) -> list[Shape]:
    """One part with its top left corner `at`; scripts from right to left start at the right edge."""
    block = part.block
    left, top = at
    is_mirrored = is_right_to_left(block.text)
    text_x = left + area.width - block.indent if is_mirrored else left + block.indent
    anchor = "end" if is_mirrored else "start"
    shapes: list[Shape] = []
    if block.bullet and part.is_begun:
        radius = 0.12 * block.size
        dot_x = left + area.width - radius if is_mirrored else left + radius
        shapes.append(Circle(dot_x, top + 0.64 * block.size, radius, fill=block.bullet))
    for line in part.lines:
        baseline = top + BASELINE * block.size
        shapes.append(
            TextLine(text_x, baseline, line, block.size, block.colour, block.is_bold, anchor)
        )
        top += block.leading * block.size
    inset = SIGN_WIDTH * area.small if block.sign else 0
    if block.sign and part.details:
        x = text_x + (-1 if is_mirrored else 1) * 0.38 * area.small
        colours = (theme.soft_ink, theme.ground)
        shapes += found_sign(block.sign, (x, top + 0.62 * area.small), 0.36 * area.small, colours)
    detail_x = text_x + (-inset if is_mirrored else inset)
    for line in part.details:
        baseline = top + BASELINE * area.small
        shapes.append(TextLine(detail_x, baseline, line, area.small, theme.soft_ink, anchor=anchor))
        top += LEADING * area.small
    shapes += legend_shapes(
        part.legend, (left + block.indent, top), area.small, area.measure, theme
    )
    return shapes
