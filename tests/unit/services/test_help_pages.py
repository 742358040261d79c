"""Pages are cut at their headings and found by the beginnings of words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from icbo_desktop.services.help_pages import HelpPage, HelpPages, anchor_of, read_help
from icbo_desktop.translation import ENGLISH, speak

INDEX = "# Guide\n\n- [Keeping it safe](safe.md)\n- [Wall](wall.md#clickers)\n"
SAFE = "# Keeping it safe\n\nSaved *always*.\n\n## Memory sticks, shares\n\nWait for `Saved`.\n\n```\n# no heading\n```\n"
WALL = "# The wall\n\n## Clickers\n\nA clicker never sticks.\n"


@pytest.fixture
def guide() -> HelpPages:
    texts = {"index": INDEX, "wall": WALL, "safe": SAFE}
    return HelpPages([HelpPage(name, text) for name, text in texts.items()])


def test_pages_stand_as_the_first_page_links_to_them(guide):
    assert [page.name for page in guide.pages] == ["index", "safe", "wall"]


def test_a_page_is_cut_at_its_headings_and_not_in_its_code(guide):
    sections = guide.page("safe").sections

    assert [section.heading for section in sections] == ["Keeping it safe", "Memory sticks, shares"]
    assert sections[0].plain == "Saved always."


def test_anchor_is_the_words_of_a_heading():
    assert anchor_of("Memory sticks, shares") == "memory-sticks-shares"


def test_unknown_page_is_the_first(guide):
    assert guide.page("gone").name == "index"


def test_words_are_found_by_their_beginnings_headings_first(guide):
    assert [hit.where for hit in guide.find("STICK")] == [
        "Keeping it safe: Memory sticks, shares",
        "The wall: Clickers",
    ]


@pytest.mark.parametrize("typed", ["tick", "zebras nowhere", "", "  ?"])
def test_nothing_is_found_inside_a_word_or_for_no_word(guide, typed):
    assert guide.find(typed) == ()


def test_common_words_of_a_question_need_not_stand_there(guide):
    (hit,) = guide.find("what do I wait for")

    assert hit.section.heading == "Memory sticks, shares"
    assert hit.missing == 0


def test_where_no_place_has_all_words_those_with_half_of_them_are_found(guide):
    hits = guide.find("sticks nowhere")

    assert {hit.missing for hit in hits} == {1}
    assert hits[0].where == "Keeping it safe: Memory sticks, shares"
    assert guide.find("sticks nowhere ever after") == ()


def test_places_with_more_of_the_words_come_first(guide):
    hits = guide.find("clicker stick saved wait")  # the wall has two of them, sticks three

    assert [(hit.where, hit.missing) for hit in hits][:2] == [
        ("Keeping it safe: Memory sticks, shares", 1),
        ("The wall: Clickers", 2),
    ]


def test_a_place_with_all_words_leaves_out_those_with_some(guide):
    assert [hit.where for hit in guide.find("clicker stick")] == ["The wall: Clickers"]


def test_hit_in_a_table_begins_with_its_row_and_not_with_its_columns():
    table = "# Formats\n\n| format | ending |\n|---|---|\n| PDF | `.pdf` |\n| Word | |\n"
    pages = HelpPages([HelpPage("index", table)])

    assert pages.page("index").sections[0].plain == "PDF · .pdf; Word;"
    assert pages.find("ending") == ()


def test_snippet_shows_the_words_around_without_markup(guide):
    (hit,) = guide.find("wait")

    assert hit.snippet.startswith("Wait for Saved.")


def test_what_the_program_knows_better_stands_in_its_place(tmp_path: Path):
    (tmp_path / "index.md").write_text("# Keys\n\n{commands}\n", encoding="utf-8")

    guide = read_help({"commands": "F9 freezes"}, tmp_path)

    assert guide.find("freezes")


@pytest.fixture
def welsh(tmp_path: Path) -> Iterator[Path]:
    """A guide of two pages, of which one was translated, while Welsh is spoken."""
    (tmp_path / "cy").mkdir()
    (tmp_path / "index.md").write_text("# Guide\n\n- [Wall](wall.md)\n", encoding="utf-8")
    (tmp_path / "wall.md").write_text("# The wall\n\nLook.\n", encoding="utf-8")
    (tmp_path / "cy" / "wall.md").write_text("# Y wal\n\nEdrychwch.\n", encoding="utf-8")
    speak("cy")
    yield tmp_path
    speak(ENGLISH)


def test_a_page_is_read_in_the_language_that_is_spoken(welsh: Path):
    page = read_help(folder=welsh).page("wall")

    assert (page.title, page.sections[0].plain) == ("Y wal", "Edrychwch.")


def test_a_page_without_a_translation_is_english_and_says_so(welsh: Path):
    page = read_help(folder=welsh).page("index")

    assert page.text == "# Guide\n\n*This page is in English only.*\n\n- [Wall](wall.md)\n"


def test_an_english_page_says_nothing_of_its_language(welsh: Path):
    speak(ENGLISH)

    assert "English only" not in read_help(folder=welsh).page("index").text
