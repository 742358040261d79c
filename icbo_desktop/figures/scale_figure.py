"""A scale of any shape as a drawing: the arrow, the staircase, or rows of names.

What to draw and how large is the same for all (`scale_picture`), so that a caller need not ask for the shape.
"""

from typing import Literal

from icbo_desktop.figures.rating_arrow import least_height, rating_arrow
from icbo_desktop.figures.scale_picture import ArrowPicture, ArrowSizes
from icbo_desktop.figures.scale_rows import row_pages, scale_rows
from icbo_desktop.figures.shapes import Measure, Scene
from icbo_desktop.figures.stairs import least_stairs_height, stairs, stairs_fit

Form = Literal["arrow", "stairs", "rows"]


def form_of(picture: ArrowPicture, sizes: ArrowSizes, measure: Measure) -> Form:
    """How the scale is drawn at that width: a choice in rows, steps as stairs where their names fit."""
    scale = picture.scale
    if scale.is_nominal or scale.shape == "choice":
        return "rows"
    if scale.shape == "arrow":
        return "arrow"
    return "stairs" if stairs_fit(picture, sizes, measure) else "rows"


def scale_figure(picture: ArrowPicture, sizes: ArrowSizes, measure: Measure) -> Scene:
    """The scale in one scene. Arrow and stairs take the height given; rows are as high as they need."""
    form = form_of(picture, sizes, measure)
    if form == "rows":
        return scale_rows(picture, sizes, measure)
    return (rating_arrow if form == "arrow" else stairs)(picture, sizes, measure)


def scale_pages(
    picture: ArrowPicture, sizes: ArrowSizes, measure: Measure, height: float
) -> tuple[Scene, ...]:
    """As `scale_figure`, with rows cut into scenes no higher than `height`."""
    if form_of(picture, sizes, measure) == "rows":
        return row_pages(picture, sizes, measure, height)
    return (scale_figure(picture, sizes, measure),)


def least_figure_height(picture: ArrowPicture, sizes: ArrowSizes, measure: Measure) -> float:
    """The height that the scale needs: an arrow without people, stairs with a few, rows with all."""
    form = form_of(picture, sizes, measure)
    if form == "arrow":
        return least_height(picture, sizes, measure)
    if form == "stairs":
        return least_stairs_height(picture, sizes, measure)
    return scale_rows(picture, sizes, measure).height
