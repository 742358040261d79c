"""Figures as pictures: smooth PNG files and drawings whose letters are outlines."""

from io import BytesIO

from lxml import etree
from PIL import Image

from icbo_desktop.figures.shapes import Circle, Picture, Pixels, Polygon, Rectangle, Scene, TextLine
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pictures.lettering import lettering
from icbo_desktop.records.pictures.outlines import outlined_svg
from icbo_desktop.records.pictures.png import dashes, png_bytes
from icbo_desktop.records.pictures.set_text import glyphs_of, stretches_of

INK = "#14213D"
LETTERS = lettering(fonts_dir())


def scene(*shapes: object, ground: str = "") -> Scene:
    return Scene(40, 20, shapes, alt="A figure.", ground=ground)


def picture(*shapes: object, **options: object) -> Image.Image:
    return Image.open(BytesIO(png_bytes(scene(*shapes), LETTERS, **options)))


def line(text: str, **options: object) -> TextLine:
    return TextLine(1, 15, text, 12, INK, **options)


def test_a_picture_has_three_pixels_for_each_unit() -> None:
    assert picture().size == (120, 60)
    assert picture(scale=2).size == (80, 40)


def test_shapes_stand_where_the_scene_has_them() -> None:
    image = picture(
        Rectangle(0, 0, 10, 10, fill="#FF0000"),
        Circle(15, 5, 4, fill="#00FF00"),
        Polygon(((20, 0), (30, 0), (30, 10), (20, 10)), fill="#0000FF"),
    )

    assert image.getpixel((15, 15)) == (255, 0, 0)
    assert image.getpixel((45, 15)) == (0, 255, 0)
    assert image.getpixel((75, 15)) == (0, 0, 255)
    assert image.getpixel((110, 50)) == (255, 255, 255)


def test_edges_are_smooth() -> None:
    colours = picture(Circle(20, 10, 8, fill="#000000")).getcolors()

    assert len(colours) > 2


def test_a_photo_is_drawn_whole() -> None:
    pixels = Pixels(2, 1, 8, b"\xff\x00\x00\x00\xff\x00\x00\x00")

    image = picture(Picture(0, 0, 40, 20, pixels))

    assert image.getpixel((2, 30)) == (255, 0, 0)
    assert image.getpixel((117, 30)) == (0, 255, 0)


def test_the_same_scene_makes_the_same_bytes() -> None:
    shapes = (line("Ŵords مرحبا"), Circle(20, 10, 8, stroke=INK))

    assert png_bytes(scene(*shapes), LETTERS) == png_bytes(scene(*shapes), LETTERS)
    assert outlined_svg(scene(*shapes), LETTERS) == outlined_svg(scene(*shapes), LETTERS)


def test_a_dashed_line_is_drawn_in_stretches_around_corners() -> None:
    drawn = dashes([(0, 0), (6, 0), (6, 6)], [4, 2])

    assert drawn == [[(0, 0), (4, 0)], [(6, 0), (6, 4)]]


def test_a_dash_of_no_length_is_a_whole_line() -> None:
    assert dashes([(0, 0), (6, 0)], [0, 0]) == [[(0, 0), (6, 0)]]


def test_a_line_is_set_as_wide_as_it_was_measured() -> None:
    found, width = glyphs_of(stretches_of(line("Shared vision"), LETTERS))

    assert len(found) == len("Shared vision")
    assert abs(width * 12 - LETTERS.measure("Shared vision", 12, False)) < 0.01


def test_stretches_that_run_from_right_to_left_stand_in_the_order_of_the_line() -> None:
    found = stretches_of(line("one مرحبا"), LETTERS)

    assert [(each.text.strip(), each.is_right) for each in found if each.text.strip()] == [
        ("one", False),
        ("مرحبا", True),
    ]


def test_a_mark_stands_for_each_sign_that_no_font_has() -> None:
    found = stretches_of(line("漢字"), LETTERS)

    assert "".join(each.text for each in found) == "□□"


def test_a_drawing_needs_no_font() -> None:
    drawing = etree.fromstring(outlined_svg(scene(line("<b>&", anchor="middle")), LETTERS))

    assert [etree.QName(each).localname for each in drawing] == ["path"]
    assert drawing[0].get("d").startswith("M")
