"""The fonts are static, named so that Qt groups them, and made only once."""

import pytest
from fontTools.ttLib import TTFont

import make_fonts
from icbo_desktop.locations import fonts_dir

CUT = ["SourceSans3-Regular", "SourceSans3-Bold", "NotoSansArabic-Regular", "NotoSansArabic-Bold"]


@pytest.mark.parametrize("name", CUT)
def test_cut_font_is_static_and_has_its_weight(name):
    font = TTFont(fonts_dir() / f"{name}.ttf")

    assert "fvar" not in font
    assert font["OS/2"].usWeightClass == (700 if name.endswith("Bold") else 400)
    assert font["name"].getDebugName(2) == name.split("-")[1]


@pytest.mark.parametrize("letter", "ŵŷĄżΩЖ→✓")
def test_second_font_has_what_the_first_may_lack(letter):
    assert ord(letter) in TTFont(fonts_dir() / "SourceSans3-Regular.ttf").getBestCmap()


def test_fonts_that_are_there_are_left_alone():
    assert make_fonts.make_fonts() is False


def test_fonts_of_other_packages_are_made_again(tmp_path, monkeypatch):
    monkeypatch.setattr(make_fonts, "VARIABLE", ())
    (tmp_path / "made-from.txt").write_text("older\n", encoding="utf-8")

    assert make_fonts.make_fonts(tmp_path) is True
    assert (tmp_path / "AtkinsonHyperlegible-BoldItalic.ttf").is_file()
    assert make_fonts.make_fonts(tmp_path) is False
