"""A scene as SVG: every shape, its words, nothing that can run or fetch."""

import base64
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.figures.shapes import (
    Circle,
    Picture,
    Pixels,
    Polygon,
    Rectangle,
    Scene,
    Shape,
    TextLine,
)
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pictures.svg import png_of, svg_file, write_svg

NAME = "{http://www.w3.org/2000/svg}"
RED = Pixels(2, 2, 8, bytes((200, 30, 30, 200, 30, 30, 0, 0)) * 2)


def drawn(*shapes: Shape, alt: str = "A figure.", ground: str = "") -> ElementTree.Element:
    content = svg_file(Scene(100, 50, shapes, alt, ground=ground), fonts_dir())
    return ElementTree.fromstring(content)  # noqa: S314 - our own, and small


def only(root: ElementTree.Element, tag: str) -> ElementTree.Element:
    (found,) = root.iter(f"{NAME}{tag}")
    return found


def test_it_says_what_it_shows_in_a_title_and_the_rest() -> None:
    root = drawn(alt="The room put itself at 6. Before it was 4. It moved.")

    assert root.get("role") == "img"
    assert only(root, "title").text == "The room put itself at 6."
    assert only(root, "desc").text == "Before it was 4. It moved."
    ids = [only(root, "title").get("id"), only(root, "desc").get("id")]
    assert root.get("aria-labelledby", "").split() == ids


def test_it_is_as_large_as_its_scene() -> None:
    root = drawn()

    assert root.get("viewBox") == "0 0 100 50"
    assert (root.get("width"), root.get("height")) == ("100", "50")


def test_a_circle_has_its_place_and_colours() -> None:
    circle = only(drawn(Circle(1.254, 2, 3.5, "#112233", "#AABBCC", 0.5)), "circle")

    assert circle.attrib == {
        "cx": "1.25",
        "cy": "2",
        "r": "3.5",
        "fill": "#112233",
        "stroke": "#AABBCC",
        "stroke-width": "0.5",
    }


def test_corners_of_a_rectangle_are_rounded_no_further_than_it_is_high() -> None:
    rectangle = only(drawn(Rectangle(0, 0, 40, 10, "#112233", radius=99)), "rect")

    assert rectangle.get("rx") == "5"


def test_a_dashed_run_of_lines_is_not_closed_and_not_filled() -> None:
    shape = Polygon(((0, 0), (5, 5.5)), stroke="#112233", is_closed=False, dash=(3, 2))

    line = only(drawn(shape), "polyline")

    assert (line.get("points"), line.get("stroke-dasharray")) == ("0,0 5,5.5", "3 2")
    assert line.get("fill") == "none"


def test_a_closed_one_is_a_polygon() -> None:
    assert only(drawn(Polygon(((0, 0), (5, 5), (0, 5)), "#112233")), "polygon") is not None


@pytest.mark.parametrize(
    ("anchor", "written"), [("start", None), ("middle", "middle"), ("end", "end")]
)
def test_a_text_is_held_by_its_anchor(anchor, written) -> None:
    text = only(drawn(TextLine(10, 20, "Six", 12, "#112233", is_bold=True, anchor=anchor)), "text")

    assert (text.text, text.get("text-anchor")) == ("Six", written)
    assert (text.get("font-size"), text.get("font-weight")) == ("12", "700")


@pytest.mark.parametrize(
    "text", ["</text><script>x</script>", "a & b", '" onload="x', "]]>", "\x00\ud800x"]
)
def test_a_text_is_never_markup(text: str) -> None:
    root = drawn(TextLine(0, 0, text, 12, "#112233"), alt=text)

    kept = text.replace("\x00", "").replace("\ud800", "")
    assert only(root, "text").text == kept
    assert only(root, "title").text == kept
    assert {element.tag.removeprefix(NAME) for element in root.iter()} == {
        *("svg", "title", "style", "text")
    }


def test_what_is_no_colour_does_not_get_in() -> None:
    circle = only(drawn(Circle(0, 0, 1, 'url(x)" onload="y')), "circle")

    assert circle.get("fill") == "#000000"


def test_a_ground_lies_below_everything() -> None:
    root = drawn(Circle(0, 0, 1, "#112233"), ground="#FFFFFF")

    shapes = [element.tag.removeprefix(NAME) for element in root][2:]
    assert shapes == ["rect", "circle"]


def test_a_photo_is_inside_the_drawing() -> None:
    image = only(drawn(Picture(10, 10, 80, 40, RED)), "image")

    head, content = image.get("href", "").split(",")
    assert head == "data:image/png;base64"
    photo = Image.open(BytesIO(base64.b64decode(content)))
    assert photo.size == (2, 2)
    assert photo.getpixel((1, 1)) == (200, 30, 30)


def test_a_photo_gives_the_same_bytes_each_time() -> None:
    assert png_of(RED) == png_of(RED)


def test_it_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "wall.svg"
    scene = Scene(10, 10, (), "Empty.")

    write_svg(scene, path)

    assert path.read_bytes() == svg_file(scene, fonts_dir())


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="is not there"):
        write_svg(Scene(10, 10, (), "Empty."), tmp_path / "no" / "wall.svg")


def test_it_carries_the_letters_it_needs_and_names_no_address() -> None:
    content = svg_file(Scene(10, 10, (TextLine(0, 0, "Six", 12, "#112233"),), "Six."), fonts_dir())

    assert content.count(b"@font-face") == 2
    assert content.count(b"://") == content.count(b'xmlns="http://') == 1
