"""A scale in rows: a choice between names, or steps whose names are too long to stand side by side.

Each row has its name in full, a mark for everybody who chose it, and how many they are in words. The
agreed one has a filled circle with a tick, its name in bold and the word "agreed". Nothing lies between
the rows of a choice, so that no middle and no spread is drawn. Long lists go on over several scenes.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from icbo_desktop.figures.dot_boxes import PITCH, DotBox, common_radius, lined_up
from icbo_desktop.figures.lettering import even_lines
from icbo_desktop.figures.page_filling import filled_pages
from icbo_desktop.figures.scale_picture import ArrowPicture, ArrowSizes, stacks_of
from icbo_desktop.figures.scale_words import counts_by_value, scale_words
from icbo_desktop.figures.shapes import (
    Measure,
    Rectangle,
    Scene,
    Shape,
    TextLine,
)
from icbo_desktop.figures.signs import agreed_sign
from icbo_desktop.translation import tr

SHARES = (0.3, 0.36, 0.42, 0.48, 0.54, 0.6)  # of the width, for the names
MORE_SHARES = (0.68, 0.76, 0.84, 0.9)  # the same while nobody has chosen
LEADING = 1.25
LEAST_ROW = 1.75  # in font sizes
SIGN = 1.35  # the column of the agreed sign, in font sizes


def row_pages(
    picture: ArrowPicture, sizes: ArrowSizes, measure: Measure, height: float
) -> tuple[Scene, ...]:
    """The rows in scenes no higher than `height`, each with at least one row.

    A scene is as high as its rows need; the height of the sizes has no say in it.
    """
    rows = _Rows.of(picture, sizes, measure)
    values = shown_values(picture)
    pages = filled_pages([rows.height(value) for value in values], height)
    return tuple(rows.scene([values[index] for index in page]) for page in pages)


def shown_values(picture: ArrowPicture) -> list[int]:
    """The rows to draw: all, but of a choice that nobody's marks belong to only what the room agreed."""
    values = list(picture.scale.values)
    if picture.lists_all:
        return values
    is_alone = picture.is_without_people and picture.scale.is_nominal and picture.agreed in values
    kept = (picture.agreed, picture.previous)
    return [value for value in values if value in kept] if is_alone else values


def scale_rows(picture: ArrowPicture, sizes: ArrowSizes, measure: Measure) -> Scene:
    """All rows in one scene."""
    return row_pages(picture, sizes, measure, height=math.inf)[0]


@dataclass(frozen=True)
class _Rows:
    """Where the columns stand, and the lines of each name by value, in the scale's order."""

    picture: ArrowPicture
    sizes: ArrowSizes
    lines: dict[int, list[str]]
    lane: float
    lane_width: float
    counts: dict[int, str]

    @classmethod
    def of(cls, picture: ArrowPicture, sizes: ArrowSizes, measure: Measure) -> "_Rows":
        counts = _count_words(picture)
        gap = 0.5 * sizes.label
        count_width = max(
            (measure(text, sizes.label, True) + gap for text in counts.values()),  # noqa: FBT003 - Measure is positional
            default=0.0,
        )
        sign = SIGN * sizes.label
        shares = SHARES if counts else SHARES + MORE_SHARES
        tried = [(share, _names(picture, sizes, share * sizes.width, measure)) for share in shares]
        # The narrowest column in which the names take fewest lines, so that the marks have most room.
        share, lines = min(tried, key=lambda pair: (_line_count(pair[1]), pair[0]))
        lane = sign + share * sizes.width + gap
        return cls(picture, sizes, lines, lane, sizes.width - count_width - lane, counts)

    def height(self, value: int) -> float:
        label = self.sizes.label
        return max(LEAST_ROW, LEADING * len(self.lines[value]) + 0.45) * label

    def scene(self, values: Sequence[int]) -> Scene:
        shapes: list[Shape] = []
        top = 0.0
        for value in values:
            shapes += self._row(value, top)
            top += self.height(value)
        return Scene(self.sizes.width, top, tuple(shapes), alt=scale_words(self.picture))

    def _row(self, value: int, top: float) -> list[Shape]:
        picture, sizes, theme = self.picture, self.sizes, self.picture.theme
        label, height = sizes.label, self.height(value)
        middle = top + height / 2
        is_agreed = value == picture.agreed
        accent = theme.accent(picture.accent)
        low, high = picture.window or (1, 0)
        in_window = low <= value <= high and not picture.scale.is_nominal
        lines = self.lines[value]
        first = middle - LEADING * label * (len(lines) - 1) / 2 + 0.345 * label
        shapes: list[Shape] = []
        if not picture.is_without_people:
            lane = Rectangle(
                self.lane,
                top + 0.1 * label,
                self.lane_width,
                height - 0.2 * label,
                fill=theme.tinted(picture.accent) if in_window else theme.band,
                radius=0.15 * label,
            )
            shapes += [lane, *self._dots(value, top)]
        if is_agreed:
            at = (0.5 * label, middle)
            shapes += agreed_sign(at, 0.47 * label, accent, theme.on_accent)
        shapes += [
            TextLine(
                SIGN * label,
                first + LEADING * label * row,
                line,
                label,
                accent if is_agreed else theme.ink,
                is_agreed,
            )
            for row, line in enumerate(lines)
        ]
        if value in self.counts:
            shapes.append(
                TextLine(
                    sizes.width, middle + 0.345 * label, self.counts[value], label, theme.ink,
                    is_bold=is_agreed, anchor="end",
                )
            )  # fmt: skip
        return shapes

    def _dots(self, value: int, top: float) -> list[Shape]:
        stacks = stacks_of(self.picture)
        radius = common_radius(
            stacks, {each: self._box(each, 0) for each in self.lines}, self.sizes.dot
        )
        return lined_up(stacks.get(value, ()), self._box(value, top), radius, self.picture.theme)

    def _box(self, value: int, top: float) -> DotBox:
        pad = 0.2 * self.sizes.label
        return DotBox(
            self.lane + pad,
            top + 0.6 * pad,
            max(PITCH, self.lane_width - 2 * pad),
            self.height(value) - 1.2 * pad,
        )


def _names(
    picture: ArrowPicture, sizes: ArrowSizes, width: float, measure: Measure
) -> dict[int, list[str]]:
    """The lines of each name, in the scale's order; the agreed one says so."""
    scale = picture.scale
    names = {value: scale.words(value) + _mark_words(picture, value) for value in scale.values}
    return {
        value: even_lines(name, sizes.label, width, measure, is_bold=True)
        for value, name in names.items()
    }


def _mark_words(picture: ArrowPicture, value: int) -> str:
    """What stands behind a name: that it is agreed, and that an earlier workshop agreed it."""
    is_agreed, was_agreed = value == picture.agreed, value == picture.previous
    if is_agreed:
        return tr(" · agreed, as last time") if was_agreed else tr(" · agreed")
    return tr(" · last time") if was_agreed else ""


def _line_count(lines: dict[int, list[str]]) -> int:
    return sum(len(each) for each in lines.values())


def _count_words(picture: ArrowPicture) -> dict[int, str]:
    """How many of all people chose each: "9 of 14". Nothing while nobody has."""
    counts = counts_by_value(picture)
    people = sum(counts.values())
    if not people:
        return {}
    return {
        value: tr("{count} of {people}", count=count, people=people)
        for value, count in counts.items()
    }
