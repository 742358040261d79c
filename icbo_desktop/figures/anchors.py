"""The words below an arrow: at its ends, at any of its points, and never on one another."""

from collections.abc import Callable
from itertools import islice, pairwise

from icbo_desktop.domain.framework import Scale
from icbo_desktop.figures.lettering import first_lines, lines_of
from icbo_desktop.figures.scale_picture import ArrowSizes
from icbo_desktop.figures.shapes import Anchor, Measure

Label = tuple[float, Anchor, list[str]]  # where its lines stand, and the lines

MOST_LINES = 3
END_SHARE = 0.47  # of the width, for an end label that has no other beside it


def point_labels(
    scale: Scale, x: Callable[[int], float], sizes: ArrowSizes, measure: Measure
) -> list[Label]:
    """The labels as lines to be set under the numbers.

    Each stands under its own point where there is room. Where there is not, all stand below one another
    with their numbers, so that none is cut, shrunk or laid on its neighbour.
    """
    if not sizes.has_labels:
        return []
    texts = label_texts(scale)
    if set(texts) <= {scale.lowest, scale.highest}:
        return _end_labels(scale, texts, sizes, measure)
    return _labels_at_points(texts, x, sizes, measure) or _listed(texts, sizes, measure)


def label_texts(scale: Scale) -> dict[int, str]:
    """The words of each labelled point, from the lowest; end labels stand for the ends without their own."""
    ends = {scale.lowest: scale.low_label, scale.highest: scale.high_label}
    points = sorted(scale.points, key=lambda point: point.value)
    texts = {point.value: point.label or ends.get(point.value, "") for point in points}
    return {value: text for value, text in texts.items() if text}


def _end_labels(
    scale: Scale, texts: dict[int, str], sizes: ArrowSizes, measure: Measure
) -> list[Label]:
    room = END_SHARE * sizes.width
    ends: tuple[tuple[float, Anchor, int], ...] = (
        (0, "start", scale.lowest),
        (sizes.width, "end", scale.highest),
    )
    return [
        (at, anchor, first_lines(texts[value], sizes.label, room, measure, most=MOST_LINES))
        for at, anchor, value in ends
        if value in texts
    ]


def _labels_at_points(
    texts: dict[int, str], x: Callable[[int], float], sizes: ArrowSizes, measure: Measure
) -> list[Label]:
    """A label under each point, or nothing where one of them has no room there."""
    gap = 0.5 * sizes.label
    places = [x(value) for value in texts]
    borders = [0.0, *((one + other) / 2 for one, other in pairwise(places)), sizes.width]
    last = len(places) - 1
    labels: list[Label] = []
    for index, text in enumerate(texts.values()):
        left, at, right = borders[index], places[index], borders[index + 1]
        place: tuple[float, Anchor, float] = (at, "middle", 2 * min(at - left, right - at))
        if index == 0 and at - left < right - at:
            place = (left, "start", right - left)
        elif index == last and right - at < at - left:
            place = (right, "end", right - left)
        lines = _whole_lines(text, place[2] - gap, sizes, measure)
        if lines is None:
            return []
        labels.append((place[0], place[1], lines))
    return labels


def _whole_lines(text: str, room: float, sizes: ArrowSizes, measure: Measure) -> list[str] | None:
    """The lines of a label, or None where a word or the whole does not fit."""
    if any(measure(word, sizes.label, False) > room - 1 for word in text.split()):  # noqa: FBT003 - Measure is positional
        return None
    lines = list(islice(lines_of(text, sizes.label, room, measure), MOST_LINES + 1))
    return lines if len(lines) <= MOST_LINES else None


def _listed(texts: dict[int, str], sizes: ArrowSizes, measure: Measure) -> list[Label]:
    lines = [
        line
        for value, text in texts.items()
        for line in lines_of(f"{value}: {text}", sizes.label, sizes.width, measure)
    ]
    return [(0, "start", lines)]
