"""The fonts inside a page: those letters that it uses, of those families that have them."""

import base64
import re
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pictures.web_fonts import font_faces


def fonts_in(rules: str) -> list[tuple[str, int, TTFont]]:
    pattern = r'font-family:"([^"]+)";font-weight:(\d+);[^}]*base64,([^"]+)"'
    return [
        (family, int(weight), TTFont(BytesIO(base64.b64decode(content))))
        for family, weight, content in re.findall(pattern, rules)
    ]


def signs_of(font: TTFont) -> set[str]:
    return {chr(code) for code in font.getBestCmap()}


def test_the_first_family_is_enough_for_english() -> None:
    fonts = fonts_in(font_faces(frozenset("Plain words, 10 %."), fonts_dir()))

    assert [(family, weight) for family, weight, _ in fonts] == [
        ("Atkinson Hyperlegible", 400),
        ("Atkinson Hyperlegible", 700),
    ]


def test_a_font_holds_the_letters_that_are_used_and_no_others() -> None:
    fonts = fonts_in(font_faces(frozenset("Zug é"), fonts_dir()))

    assert [signs_of(font) for _, _, font in fonts] == [set("Zug é")] * 2


def test_other_families_stand_in_for_what_the_first_lacks() -> None:
    fonts = fonts_in(font_faces(frozenset("aŵ→م漢"), fonts_dir()))

    held = {family: signs_of(font) for family, _, font in fonts}
    assert held == {
        "Atkinson Hyperlegible": {"a"},
        "Source Sans 3": {"ŵ", "→"},
        "Noto Sans Arabic": {"م"},
    }


def test_arabic_keeps_the_forms_that_join() -> None:
    (_, _, font), *_ = fonts_in(font_faces(frozenset("مرحبا"), fonts_dir()))

    assert "GSUB" in font
    assert len(font.getGlyphOrder()) > len("مرحبا") + 1


def test_letters_are_as_wide_as_in_the_whole_font() -> None:
    (_, _, font), *_ = fonts_in(font_faces(frozenset("W"), fonts_dir()))
    whole = TTFont(fonts_dir() / "AtkinsonHyperlegible-Regular.ttf")

    assert font["hmtx"][font.getBestCmap()[ord("W")]] == whole["hmtx"]["W"]


def test_a_page_without_letters_carries_no_font() -> None:
    assert font_faces(frozenset(" "), fonts_dir()) == ""


def test_a_missing_font_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="AtkinsonHyperlegible-Regular is missing"):
        font_faces(frozenset("a"), tmp_path)
