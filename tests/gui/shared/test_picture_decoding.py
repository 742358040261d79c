"""Pictures from outside: upright, within limits, and never half."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from icbo_desktop.figures.shapes import Picture, Pixels, Scene
from icbo_desktop.ui.shared.picture_decoding import (
    EncodedPicture,
    PictureDecoder,
    decoded_pixels,
)
from icbo_desktop.ui.shared.scene_painter import scene_image
from tests.attached_files import make_gif, make_png

pytestmark = pytest.mark.usefixtures("qapp")
TURNED = 6  # EXIF: the top of the photo lies on its right
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///x"/></svg>'
)


def encoded(kind: str, size: tuple[int, int] = (40, 20), **options: object) -> bytes:
    target = io.BytesIO()
    photo = Image.new("RGB", size, (200, 30, 30))
    photo.paste((30, 30, 200), (0, 0, size[0] // 2, size[1]))
    photo.save(target, kind, **options)
    return target.getvalue()


def turned_photo() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = TURNED
    return encoded("JPEG", exif=exif, quality=95)


def colour_at(pixels: Pixels, x: int, y: int) -> tuple[int, int, int]:
    at = y * pixels.stride + 3 * x
    red, green, blue = pixels.rgb[at : at + 3]
    return red, green, blue


@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "PNG", "GIF"])
def test_each_kind_is_decoded(kind: str):
    pixels = decoded_pixels(encoded(kind), f"image/{kind.lower()}")

    assert pixels is not None
    assert (pixels.width, pixels.height) == (40, 20)
    assert colour_at(pixels, 2, 10)[2] > 150


def test_photo_is_turned_upright_as_its_camera_says():
    pixels = decoded_pixels(turned_photo(), "image/jpeg")

    assert pixels is not None
    assert (pixels.width, pixels.height) == (20, 40)
    assert colour_at(pixels, 10, 3)[2] > 150, "the blue half is on top"


def test_large_photo_is_made_smaller_before_it_is_kept():
    pixels = decoded_pixels(encoded("PNG", (400, 100)), "image/png", QSize(100, 100))

    assert pixels is not None
    assert (pixels.width, pixels.height) == (100, 25)


def test_what_is_transparent_is_white():
    target = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(target, "PNG")

    pixels = decoded_pixels(target.getvalue(), "image/png")

    assert pixels is not None
    assert colour_at(pixels, 1, 1) == (255, 255, 255)


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (make_png()[:-30], "image/png"),
        (make_png(60_000, 60_000), "image/png"),
        (make_png(7_900, 9_000), "image/png"),
        (b"\xff\xd8\xff\xe0 nothing", "image/jpeg"),
        (b"", "image/webp"),
        (SVG, "image/png"),
        (SVG, "image/svg+xml"),
        (b"%PDF-1.7", "application/pdf"),
    ],
)
@pytest.mark.qt_log_ignore("JPEG datastream")
def test_what_is_damaged_too_large_or_no_picture_is_not_decoded(content: bytes, content_type: str):
    assert decoded_pixels(content, content_type) is None


@pytest.fixture
def decoder() -> Iterator[PictureDecoder]:
    decoder = PictureDecoder()
    yield decoder
    decoder.close()


def test_answer_comes_by_signal(qtbot: QtBot, decoder: PictureDecoder):
    with qtbot.waitSignal(decoder.decoded) as heard:
        decoder.decode(EncodedPicture("a1", "flip.gif", "image/gif", make_gif()))

    assert heard.args[0] == "a1"


def test_damaged_picture_is_said(qtbot: QtBot, decoder: PictureDecoder):
    with qtbot.waitSignal(decoder.failed) as heard:
        decoder.decode(EncodedPicture("a1", "flip.png", "image/png", b"nothing"))

    assert heard.args == ["a1", "“flip.png” is damaged or too large, so it is not shown."]


def test_picture_is_painted_in_its_place():
    pixels = decoded_pixels(make_png(), "image/png")
    assert pixels is not None
    scene = Scene(200, 100, (Picture(50, 20, 80, 60, pixels),), alt="A photo", ground="#FFFFFF")

    image = scene_image(scene, 200)

    assert QColor(image.pixel(90, 50)).red() == 200
    assert QColor(image.pixel(90, 50)).green() < 60
    assert QColor(image.pixel(20, 50)).green() == 255
