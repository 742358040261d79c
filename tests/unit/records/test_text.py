"""Text set in lines: whatever a person can type."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pdf.fonts import MISSING_MARK, Fonts
from icbo_desktop.records.pdf.text import Line, Run, Typesetter, clean

INK = "#14213D"
WIDTH = 200.0
SIZE = 10.5


@pytest.fixture
def typesetter() -> Typesetter:
    return Typesetter(Fonts(fonts_dir()))


def set_lines(typesetter: Typesetter, text: str, *, is_bold: bool = False) -> list[Line]:
    return typesetter.lines((Run(text, INK, is_bold),), SIZE, WIDTH)


def words_of(lines: list[Line]) -> str:
    return " ".join("".join(piece.text for piece in line.pieces) for line in lines)


@given(st.text(max_size=300))
def test_no_line_is_wider_than_its_column_for_any_text(text: str) -> None:
    lines = set_lines(Typesetter(Fonts(fonts_dir())), text)

    assert all(line.width <= WIDTH + 0.01 for line in lines)


@given(st.text(alphabet=st.characters(codec="latin-1", categories=("L", "N", "P", "S", "Zs"))))
def test_every_word_is_set_for_any_latin_text(text: str) -> None:
    lines = Typesetter(Fonts(fonts_dir())).lines((Run(text, INK),), SIZE, float("inf"))

    typed = clean(text).replace("\xa0", " ").split()
    assert words_of(lines).replace("\xa0", " ").split() == typed


@pytest.mark.parametrize(
    "text",
    [
        "Café ŵ ŷ Ŵy Łódź żółć gęślą jaźń",
        "Ελληνικά κείμενο ώρα",
        "Кириллица Українська ґ",
        "السلام عليكم ورحمة الله، ١٢٣",
        "فارسی پ چ ژ گ اردو ٹ ڈ",
        "→ ✓ € ½ ≥ “ ” …",
    ],
)
@pytest.mark.parametrize("is_bold", [False, True])
def test_shipped_scripts_are_drawn_with_real_glyphs(
    typesetter: Typesetter, text: str, *, is_bold: bool
) -> None:
    lines = set_lines(typesetter, text, is_bold=is_bold)

    assert typesetter.missing == {}
    for piece in (piece for line in lines for piece in line.pieces):
        codes = "".join(glyph.code for glyph in piece.glyphs) or piece.text
        assert all(piece.font.glyphs.get(ord(code), 0) != 0 for code in codes)


def test_arabic_letters_are_joined(typesetter: Typesetter) -> None:
    beh = "\N{ARABIC LETTER BEH}"

    (line,) = set_lines(typesetter, beh * 3)

    letters = [
        piece.font.glyphs[ord(glyph.code)]
        for piece in line.pieces
        for glyph in piece.glyphs
        if glyph.advance
    ]
    assert len(letters) == len(set(letters)) == 3


def test_arabic_lines_stand_at_the_right(typesetter: Typesetter) -> None:
    assert set_lines(typesetter, "السلام عليكم")[0].is_right
    assert not set_lines(typesetter, "Peace السلام")[0].is_right


def test_a_missing_sign_is_marked_and_numbered(typesetter: Typesetter) -> None:
    lines = set_lines(typesetter, "a 😀 b 漢 😀")

    assert typesetter.missing == {"😀": 1, "漢": 2}
    assert words_of(lines) == f"a {MISSING_MARK}1 b {MISSING_MARK}2 {MISSING_MARK}1"


def test_a_private_character_is_marked_and_not_taken_for_a_glyph(typesetter: Typesetter) -> None:
    set_lines(typesetter, "السلام")
    set_lines(typesetter, "\U000f0000")

    assert "\U000f0000" in typesetter.missing


def test_a_word_too_long_for_a_line_is_broken(typesetter: Typesetter) -> None:
    lines = set_lines(typesetter, "W" * 300)

    assert len(lines) > 1
    assert words_of(lines).replace(" ", "") == "W" * 300


def test_an_arabic_word_too_long_for_a_line_is_broken_between_letters(
    typesetter: Typesetter,
) -> None:
    lines = set_lines(typesetter, "\N{ARABIC LETTER BEH}" * 300)

    letters = [
        glyph for line in lines for piece in line.pieces for glyph in piece.glyphs if glyph.advance
    ]
    assert len(lines) > 1
    assert len(letters) == 300
    assert all(line.width <= WIDTH for line in lines)


def test_a_letter_keeps_its_accent_where_a_word_is_broken(typesetter: Typesetter) -> None:
    lines = set_lines(typesetter, "x̌" * 200)

    assert all(not unicodedata.combining(line.pieces[0].text[0]) for line in lines)


def test_a_line_that_goes_on_ends_in_a_space(typesetter: Typesetter) -> None:
    lines = set_lines(typesetter, "word " * 30)

    assert [line.ends_in_space for line in lines] == [True] * (len(lines) - 1) + [False]


def test_typed_lines_stay_and_blank_lines_become_one(typesetter: Typesetter) -> None:
    lines = set_lines(typesetter, "one\ntwo\n\n\n\n\nthree")

    assert [words_of([line]) for line in lines] == ["one", "two", "", "three"]


def test_bold_and_regular_share_a_line_with_the_space_between(typesetter: Typesetter) -> None:
    runs = (Run("The room put itself at 6.", INK, is_bold=True), Run(" Middle 5.", INK))

    (line,) = typesetter.lines(runs, SIZE, 400)

    assert words_of([line]) == "The room put itself at 6. Middle 5."
    assert len({piece.font.fontName for piece in line.pieces}) == 2


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00\x1b[31mb", "a[31mb"),
        ("a\ud800b\ufffeb", "abb"),
        ("a\u202eb\u2066c", "abc"),
        ("a\tb\u3000c", "a b c"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("e\u0301", "é"),
        ("\n\n a \n\n", "a"),
    ],
)
def test_what_cannot_be_drawn_is_dropped(typed: str, kept: str) -> None:
    assert clean(typed) == kept
