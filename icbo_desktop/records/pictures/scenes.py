"""Draws the figures of a record as scenes for a column of text; every writer takes these."""

from collections.abc import Iterator
from dataclasses import replace

from icbo_desktop.figures.distribution import distribution_pages
from icbo_desktop.figures.dumb_bell import dumb_bell_pages
from icbo_desktop.figures.heat_map import heat_map_pages
from icbo_desktop.figures.profile import ProfileSizes, page_profile_sizes, profile_pages
from icbo_desktop.figures.scale_figure import form_of, least_figure_height, scale_pages
from icbo_desktop.figures.scale_picture import ArrowPicture, page_sizes
from icbo_desktop.figures.shapes import Measure, Scene
from icbo_desktop.records.tree import Distributions, DumbBells, Figure, HeatMap, Profile
from icbo_desktop.translation import marked, translated

# Heights in points.
ARROW_HEIGHT = 125.0
LOW_ARROW_HEIGHT = 66.0  # without dots above it
STAIRS_HEIGHT = 140.0
MOST_ROWS = 420.0  # of a stretch of named rows
MOST_PROFILE = 140.0  # of a stretch of a profile or of dumb-bells
MOST_DISTRIBUTION = 200.0
MOST_HEAT = 420.0
LABEL_SIZE = 9.5
CONTINUED = marked("The same scale, continued.")


def figure_scenes(block: Figure, width: float, measure: Measure) -> Iterator[Scene]:
    """The figure in stretches `width` points wide, each of which finds its place on a page.

    They say in `alt` what the reader is to hear; one that only goes on says so.
    """
    if isinstance(block, Profile):
        yield from profile_pages(block.rows, profile_sizes(block, width), measure, MOST_PROFILE)
        return
    if isinstance(block, DumbBells):
        sizes = page_profile_sizes(width)
        yield from dumb_bell_pages(block.rows, sizes, measure, MOST_PROFILE)
        return
    if isinstance(block, Distributions):
        sizes = page_profile_sizes(width)
        yield from distribution_pages(block.rows, sizes, measure, MOST_DISTRIBUTION)
        return
    if isinstance(block, HeatMap):
        colour = block.colour
        yield from heat_map_pages(block.heads, block.rows, colour, width, measure, MOST_HEAT)
        return
    for position, scene in enumerate(scale_scenes(block.picture, width, measure)):
        yield replace(scene, alt=translated(CONTINUED)) if position else scene


def scale_scenes(picture: ArrowPicture, width: float, measure: Measure) -> Iterator[Scene]:
    """The scale in its own shape, as high as what it shows."""
    sizes = page_sizes(width, ARROW_HEIGHT if picture.groups else LOW_ARROW_HEIGHT)
    form = form_of(picture, sizes, measure)
    if form == "stairs":
        least = least_figure_height(picture, sizes, measure)
        height = STAIRS_HEIGHT if picture.groups else LOW_ARROW_HEIGHT
        sizes = replace(sizes, height=max(height, least))
    elif form == "rows":
        sizes = replace(sizes, label=LABEL_SIZE)
    yield from scale_pages(picture, sizes, measure, MOST_ROWS)


def profile_sizes(block: Profile, width: float) -> ProfileSizes:
    if block.is_dense:
        return ProfileSizes(width, text=LABEL_SIZE, row=17, circle=7, track=4)
    return page_profile_sizes(width)
