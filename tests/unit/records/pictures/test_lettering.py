"""Widths of text in the program's own fonts, and which of them draws what."""

from pathlib import Path

import pytest

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pdf.fonts import Fonts
from icbo_desktop.records.pdf.text import Typesetter
from icbo_desktop.records.pictures.lettering import Lettering, lettering


@pytest.fixture(scope="module")
def ours() -> Lettering:
    return lettering(fonts_dir())


@pytest.mark.parametrize("text", ["The room put itself at 6", "Łódź → Wŷ", "Ελληνικά", "a\u0301"])
@pytest.mark.parametrize("is_bold", [False, True])
def test_a_text_is_as_wide_as_in_the_pdf(ours: Lettering, text: str, is_bold: bool) -> None:
    typesetter = Typesetter(Fonts(fonts_dir()))

    width = ours.measure(text, 10, is_bold)

    assert width == pytest.approx(typesetter.measure(text, 10, is_bold), abs=0.05)


@pytest.mark.parametrize("text", ["", "\x00", "\u202e", "\ud800"])
def test_what_is_never_drawn_has_no_width(ours: Lettering, text: str) -> None:
    assert ours.measure(text, 10, False) == 0


def test_a_sign_that_no_font_has_counts_as_a_square(ours: Lettering) -> None:
    assert ours.measure("漢字", 10, False) == 20


def test_each_stretch_names_the_font_that_draws_it(ours: Lettering) -> None:
    found = [
        (face.name if face else "", text)
        for face, text in ours.stretches("Wŷ a\u0301 漢مرح", is_bold=True)
    ]

    assert found == [
        ("AtkinsonHyperlegible-Bold", "W"),
        ("SourceSans3-Bold", "ŷ "),
        ("AtkinsonHyperlegible-Bold", "a\u0301 "),
        ("", "漢"),
        ("NotoSansArabic-Bold", "مرح"),
    ]


def test_a_missing_font_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="AtkinsonHyperlegible-Regular is missing"):
        Lettering(tmp_path)


def test_a_damaged_font_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "AtkinsonHyperlegible-Regular.ttf").write_bytes(b"no font")

    with pytest.raises(RecordError, match="damaged"):
        Lettering(tmp_path)
