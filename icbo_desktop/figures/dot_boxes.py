"""People as marks in the boxes of their points: all of one size, none outside, none on another."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from icbo_desktop.figures.marks import ghost_shape, mark_shape
from icbo_desktop.figures.palette import Theme
from icbo_desktop.figures.scale_picture import Dot
from icbo_desktop.figures.shapes import Shape

PITCH = 2.7  # from mark to mark, in radii
LEAST_RADIUS = 0.5
SHRINK = 0.94


@dataclass(frozen=True, slots=True)
class DotBox:
    """Where the marks of one point may stand."""

    left: float
    top: float
    width: float
    height: float


def common_radius(
    stacks: Mapping[int, Sequence[Dot]], boxes: Mapping[int, DotBox], largest: float
) -> float:
    """The largest radius, at most `largest`, with which every stack stays inside its box."""
    radius = largest
    while radius > LEAST_RADIUS and not all(
        _fits(len(stack), boxes[value], radius) for value, stack in stacks.items()
    ):
        radius *= SHRINK
    return radius


def stacked(stack: Sequence[Dot], box: DotBox, radius: float, theme: Theme) -> list[Shape]:
    """The marks in rows from the foot of the box, as narrow as its height allows, in its middle."""
    pitch = PITCH * radius
    rows = max(1, int(box.height // pitch))
    columns = max(1, math.ceil(len(stack) / rows))
    shapes: list[Shape] = []
    for index, dot in enumerate(stack):
        row, column = divmod(index, columns)
        in_row = min(columns, len(stack) - row * columns)
        x = box.left + box.width / 2 + (column - (in_row - 1) / 2) * pitch
        y = box.top + box.height - (row + 0.5) * pitch
        shapes.append(_mark(dot, (x, y), radius, theme))
    return shapes


def lined_up(stack: Sequence[Dot], box: DotBox, radius: float, theme: Theme) -> list[Shape]:
    """The marks in lines from the left edge of the box, half way up it."""
    pitch = PITCH * radius
    columns = max(1, int(box.width // pitch))
    rows = math.ceil(len(stack) / columns)
    top = box.top + (box.height - rows * pitch) / 2
    return [
        _mark(
            dot,
            (
                box.left + (index % columns + 0.5) * pitch,
                top + (index // columns + 0.5) * pitch,
            ),
            radius,
            theme,
        )
        for index, dot in enumerate(stack)
    ]


def _fits(count: int, box: DotBox, radius: float) -> bool:
    pitch = PITCH * radius
    columns, rows = int(box.width // pitch), int(box.height // pitch)
    return columns * rows >= count


def _mark(dot: Dot, at: tuple[float, float], radius: float, theme: Theme) -> Shape:
    group, is_ghost = dot
    draw = ghost_shape if is_ghost else mark_shape
    return draw(group.mark, at, radius, theme.mark(group.colour))
