"""Large text: which texts are drawn from kept letters, and that none is lost on the way."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from icbo_desktop.ui.shared.large_text import (
    KEPT_BY_QT_PIXELS,
    draw_large,
    glyph_runs,
    is_drawn_here,
    letter_pictures,
)

LARGE = KEPT_BY_QT_PIXELS + 6


@pytest.fixture
def image(qapp: QApplication) -> QImage:
    image = QImage(1200, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    return image


@pytest.fixture
def painter(image: QImage) -> Iterator[QPainter]:
    painter = QPainter(image)
    yield painter
    painter.end()


@pytest.mark.parametrize(
    "text", ["Plain", "“Don\u2019t” \u2013 £250,000…", "Ŵythnos Łódź", "Ωμέγα", "Київ", "→ on"]
)
def test_large_text_that_runs_left_to_right_is_drawn_from_kept_letters(text, painter):
    assert is_drawn_here(text, LARGE, painter)


@pytest.mark.parametrize("text", ["", "مرحبا", "שלום", "well 😀", "नमस्ते"])
def test_other_scripts_and_signs_are_left_to_qt(text, painter):
    assert not is_drawn_here(text, LARGE, painter)


def test_text_that_qt_keeps_itself_is_left_to_qt(painter):
    assert not is_drawn_here("Plain", KEPT_BY_QT_PIXELS, painter)


def test_a_finer_device_is_left_to_qt(image):
    image.setDevicePixelRatio(1.5)
    painter = QPainter(image)

    assert not is_drawn_here("Plain", LARGE, painter)
    painter.end()


def test_every_letter_of_a_text_is_drawn_in_its_order(qapp):
    runs = glyph_runs("Abc def", LARGE, False)

    places = [place.x() for run in runs for place in run.positions()]
    assert len(places) == len("Abc def")
    assert places == sorted(places)


def test_a_letter_is_filled_once_for_a_face_and_a_colour(qapp):
    (run,) = glyph_runs("Plain", LARGE, False)
    (glyph, *_others) = run.glyphIndexes()

    first = letter_pictures(run.rawFont(), "#14213D").letter(glyph)

    assert first is not None
    assert letter_pictures(run.rawFont(), "#14213D").letter(glyph) is first
    assert letter_pictures(run.rawFont(), "#FFFFFF").letter(glyph) is not first


def test_drawing_leaves_ink_above_the_baseline_and_the_painter_as_it_was(painter, image):
    painter.translate(20, 100)
    before = painter.transform()

    draw_large(painter, "HHH", LARGE, is_bold=True, colour="#000000")

    assert painter.transform() == before
    painter.end()
    dark = {y for y in range(200) for x in range(0, 400, 3) if image.pixelColor(x, y).value() < 60}
    assert dark
    assert 40 < min(dark) < max(dark) <= 101
