"""The time on the wall: what is left for a place, above its pages."""

from dataclasses import replace

from icbo_desktop.domain.route import Step
from icbo_desktop.figures.shapes import Scene, TextLine
from icbo_desktop.figures.wall import wall_pages
from icbo_desktop.figures.wall.frame import MARGIN, WallView
from icbo_desktop.translation import marked, translated

TIME_LEFT = marked("Time for this")
AIR = 0.012  # of the height, between the time and the page
ASCENT, DESCENT = 0.76, 0.24  # of the font size: how far letters reach above and below their line


def timed_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """The pages of a step with a band above them for the time.

    Where a large text leaves no room for both, it gives way in tenths, and never under the least size.
    """
    lower = replace(view, time_band=view.frame.time + AIR * view.frame.height)
    pages = wall_pages(step, lower)
    while lower.text_scale > 1 and any(reaches_too_low(page, lower) for page in pages):
        lower = replace(lower, text_scale=max(1.0, round(lower.text_scale - 0.1, 1)))
        pages = wall_pages(step, lower)
    return pages


def reaches_too_low(page: Scene, view: WallView) -> bool:
    """Whether words stand where a head may hide them."""
    return any(line.y + DESCENT * line.size > view.frame.bottom + 1 for line in page.texts)


def with_time(scene: Scene, view: WallView, left: str) -> Scene:
    """One of the timed pages with how long the room has in the band above it."""
    frame = view.frame
    size, baseline = frame.time, MARGIN * frame.height + ASCENT * frame.time
    after = view.measure(translated(TIME_LEFT), frame.header, False) + 0.5 * frame.header  # noqa: FBT003 - Measure is positional
    ink, soft_ink = frame.theme.ink, frame.theme.soft_ink
    time = (
        TextLine(frame.left, baseline, translated(TIME_LEFT), frame.header, soft_ink),
        TextLine(frame.left + after, baseline, left, size, ink, is_bold=True),
    )
    reading = (*scene.reading, f"{translated(TIME_LEFT)}: {left}")
    return replace(scene, shapes=(*scene.shapes, *time), reading=reading)
