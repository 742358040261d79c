"""Scenes painted with Qt, and Qt's measure of the wall's texts."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontInfo, QImage

from icbo_desktop.domain.route import plan_route
from icbo_desktop.figures.shapes import Circle, Polygon, Rectangle, Scene, Shape, TextLine
from icbo_desktop.figures.wall import wall_pages
from icbo_desktop.ui.shared.fonts import FAMILIES, app_font, load_fonts, qt_measure
from icbo_desktop.ui.shared.scene_painter import scene_image, scene_rect
from tests.unit.figures.legibility import faults
from tests.unit.figures.rooms import full_room, icbo, wall_view

pytestmark = pytest.mark.usefixtures("qapp")


def scene(*shapes: Shape) -> Scene:
    return Scene(200, 100, shapes, alt="A drawing", ground="#FFFFFF")


def dark_columns(image: QImage) -> list[int]:
    return [
        x
        for x in range(image.width())
        if any(QColor(image.pixel(x, y)).lightness() < 128 for y in range(image.height()))
    ]


@pytest.mark.parametrize(
    "shape",
    [
        Rectangle(50, 25, 100, 50, fill="#112233", radius=5),
        Circle(100, 50, 30, fill="#112233"),
        Polygon(((60, 20), (140, 20), (100, 90)), fill="#112233"),
    ],
)
def test_a_shape_is_filled(shape: Shape):
    assert scene_image(scene(shape), 400).pixelColor(200, 100).name() == "#112233"


def test_an_outline_is_not_filled():
    ring = Circle(100, 50, 40, stroke="#112233", stroke_width=4)
    image = scene_image(scene(ring), 200)
    assert image.pixelColor(100, 50).name() == "#ffffff"
    assert image.pixelColor(60, 50).name() == "#112233"


def test_a_dashed_outline_has_gaps():
    line = Polygon(
        ((0, 50), (200, 50)), stroke="#000000", stroke_width=4, is_closed=False, dash=(10, 10)
    )
    dark = dark_columns(scene_image(scene(line), 200))
    assert 80 <= len(dark) <= 120


@pytest.mark.parametrize(("anchor", "middle"), [("start", 130), ("middle", 100), ("end", 70)])
def test_a_text_stands_at_its_anchor(anchor: str, middle: int):
    line = TextLine(100, 60, "mmmm", 20, "#000000", anchor=anchor)  # type: ignore[arg-type] - a test passes plain values on
    dark = dark_columns(scene_image(scene(line), 200))
    half = qt_measure()("mmmm", 20, False) / 2
    centre = (dark[0] + dark[-1]) / 2
    assert centre == pytest.approx({"start": 100 + half, "end": 100 - half}.get(anchor, 100), abs=3)
    assert abs(centre - middle) < 20


def test_a_scene_keeps_its_ratio_in_the_middle():
    assert scene_rect(scene(), QRectF(0, 0, 400, 400)) == QRectF(0, 100, 400, 200)


def test_a_picture_has_the_ratio_of_its_scene():
    image = scene_image(scene(), 301)
    assert (image.width(), image.height()) == (301, 150)


def test_the_fonts_of_the_program_are_there():
    assert set(FAMILIES) <= set(load_fonts())
    assert QFontInfo(app_font()).family() == FAMILIES[0]


def test_widths_grow_with_the_size():
    measure = qt_measure()
    assert measure("Shared leadership", 54, False) == pytest.approx(
        2 * measure("Shared leadership", 27, False)
    )


@pytest.mark.parametrize("ratio", ["16:9", "16:10", "4:3"])
def test_every_page_can_be_read_as_qt_measures_it(ratio: str):
    view = wall_view(ratio=ratio, measure=qt_measure())
    bad = {
        step.key: found
        for step in plan_route(full_room(), {icbo().id: icbo()})
        for page in wall_pages(step, view)
        if (found := faults(page, qt_measure()))
    }
    assert bad == {}
