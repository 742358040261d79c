"""Text over pages: nothing lost, nothing cut that fits, no last word alone."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.figures.lettering import plain
from icbo_desktop.figures.wall.blocks import Area, Block, Pages, page_height
from icbo_desktop.figures.wall.flow import paginate
from icbo_desktop.figures.wall.legend import legend_rows


def measure(text: str, size: float, is_bold: bool) -> float:
    return len(text) * size * (0.6 if is_bold else 0.5)


AREA = Area(width=1000, height=600, small=54, measure=measure)
TALL = Area(width=600, height=800, small=54, measure=measure)
SENTENCE = "Every partner knows who decides and why it is so. "


def block(text: str, **fields: object) -> Block:
    return Block(text, 70, "#14213D", **fields)  # type: ignore[arg-type] - a test passes plain values on


def lines_by_page(pages: Pages) -> list[list[str]]:
    return [[line for part in page for line in part.lines] for page in pages.pages]


def test_a_short_text_takes_one_page():
    pages = paginate([block("Shared leadership")], AREA, most_pages=8)
    assert lines_by_page(pages) == [["Shared leadership"]]


def test_pages_end_where_a_sentence_ends():
    pages = paginate([block(SENTENCE * 8)], AREA, most_pages=8)
    assert len(pages.pages) > 1
    assert all(lines[-1].endswith("so.") for lines in lines_by_page(pages))


def test_a_page_is_not_filled_up_with_the_begin_of_a_sentence():
    text = SENTENCE + "This one is longer than what is left and stays " + "whole " * 16 + "too."
    pages = paginate([block(text)], AREA, most_pages=8)
    assert lines_by_page(pages)[0][-1].endswith("so.")


def test_no_page_is_left_with_a_last_line_alone():
    pages = paginate([block("word " * 38)], AREA, most_pages=8)
    assert [len(lines) for lines in lines_by_page(pages)] == [4, 4]


def test_a_whole_block_moves_rather_than_being_cut():
    blocks = [block(SENTENCE * 2, is_whole=True), block("word " * 20, is_whole=True)]
    pages = paginate(blocks, AREA, most_pages=8)
    assert [len(page) for page in pages.pages] == [1, 1]


def test_a_detail_stays_with_the_end_of_its_text():
    pages = paginate([block("word " * 60, detail="Council")], AREA, most_pages=8)
    details = [part.details for page in pages.pages for part in page]
    assert details[-1] == ("Council",)
    assert not any(details[:-1])


def test_a_heading_is_no_body_line():
    blocks = [block("Shared leadership", is_heading=True), block("word " * 18)]
    assert [len(lines) for lines in lines_by_page(paginate(blocks, TALL, most_pages=8))] == [7]


def test_a_list_in_a_text_becomes_bullets():
    pages = paginate([block("Foundations:\n- trust\n- vision")], AREA, most_pages=8)
    assert [(part.block.text, bool(part.block.bullet)) for part in pages.pages[0]] == [
        ("Foundations:", False),
        ("trust", True),
        ("vision", True),
    ]


def test_more_than_the_most_pages_is_told():
    pages = paginate([block(SENTENCE * 200)], AREA, most_pages=3)
    assert (len(pages.pages), pages.is_cut) == (3, True)


def test_nothing_is_an_empty_page():
    assert paginate([], AREA, most_pages=3) == Pages(((),), is_cut=False)


def test_a_legend_breaks_into_rows():
    groups = [
        PartnerGroup(
            id=str(number), name="Voluntary sector", people=3, mark="star", colour="#123456"
        )
        for number in range(4)
    ]
    assert [len(row) for row in legend_rows(groups, 1200, 54, measure)] == [2, 2]


@settings(max_examples=150, deadline=None)
@given(
    texts=st.lists(st.text(max_size=400), max_size=5),
    width=st.integers(250, 1500),
    height=st.integers(200, 900),
    is_whole=st.booleans(),
    detail=st.text(max_size=40),
)
def test_nothing_is_lost_and_nothing_is_higher_than_a_page(
    texts: list[str], width: int, height: int, is_whole: bool, detail: str
):
    area = Area(width, height, 54, measure)
    blocks = [block(text, is_whole=is_whole, detail=detail) for text in texts]
    pages = paginate(blocks, area, most_pages=500)
    shown = "".join("".join(lines) for lines in lines_by_page(pages))
    assert not pages.is_cut
    written = "".join(plain(text) for text in texts)
    assert "".join(shown.split()).replace("-", "") == "".join(written.split()).replace("-", "")
    one_line_and_details = 70 * 1.3 + 3 * 54 * 1.3 + 1
    assert all(
        page_height(page, area) <= max(height + 1, one_line_and_details) for page in pages.pages
    )


def test_a_list_that_is_cut_begins_no_item_that_it_cannot_end():
    items = [block(f"{number} " + "word " * 35, bullet="#14213D") for number in range(30)]

    pages = paginate(items, AREA, most_pages=2)

    last = pages.pages[-1][-1]
    assert pages.is_cut
    assert " ".join(last.lines).split() == last.block.text.split()


def items_by_page(pages: Pages) -> list[list[str]]:
    return [[part.block.text.split()[0] for part in page] for page in pages.pages]


def numbered_items(*lines: int) -> list[Block]:
    """Items of so many lines each; every item begins with its number."""
    return [
        block(f"{number} " + "abcdefgh " * (3 * count - 1), bullet="#14213D", is_whole=True)
        for number, count in enumerate(lines, start=1)
    ]


def test_a_short_item_is_not_left_on_a_page_alone():
    pages = paginate(numbered_items(1, 2, 3, 2), AREA, most_pages=8)
    assert items_by_page(pages) == [["1", "2"], ["3", "4"]]


def test_an_item_is_handed_on_although_the_pages_before_hold_more_lines():
    pages = paginate(numbered_items(2, 3, 2), AREA, most_pages=8)
    assert items_by_page(pages) == [["1"], ["2", "3"]]


def test_no_page_is_added_so_that_an_item_has_company():
    pages = paginate(numbered_items(1, 5, 3), AREA, most_pages=8)
    assert items_by_page(pages) == [["1", "2"], ["3"]]


def test_what_leads_an_item_is_handed_on_with_it():
    items = numbered_items(1, 1, 2, 1)
    lead = block("lead", is_leading=True)
    pages = paginate([*items[:2], lead, *items[2:]], replace(AREA, most_lines=5), most_pages=8)
    assert items_by_page(pages) == [["1", "2"], ["lead", "3", "4"]]


def test_an_item_that_fits_on_a_page_is_not_cut_to_fill_the_one_before():
    texts = (SENTENCE, SENTENCE * 3, SENTENCE)
    items = [block(text, bullet="#14213D", is_whole=True) for text in texts]
    pages = paginate(items, AREA, most_pages=8)
    assert all(page[0].is_begun for page in pages.pages)


LEAD = "Where partners agree, they keep to it. The foundations include:"


def test_a_line_that_leads_into_a_list_goes_over_with_it_and_leaves_its_page_full():
    blocks = [block(SENTENCE * 3), block(LEAD), *numbered_items(2, 2)]
    pages = paginate(blocks, AREA, most_pages=8)
    assert not any(lines[-1].endswith(":") for lines in lines_by_page(pages))
    assert lines_by_page(pages)[0][-1].endswith("so.")


def test_a_list_begins_below_what_leads_into_it_where_it_fits():
    pages = paginate([block(LEAD), *numbered_items(1, 1, 1, 1)], AREA, most_pages=8)
    assert [part.block.text.split()[0] for part in pages.pages[0]][:2] == ["Where", "1"]


@settings(max_examples=150, deadline=None)
@given(
    above=st.integers(0, 12),
    before=st.integers(0, 3),
    items=st.lists(st.integers(1, 5), min_size=1, max_size=6),
    height=st.integers(380, 900),
)
def test_no_page_but_the_last_ends_with_a_colon_and_nothing_is_lost(
    above: int, before: int, items: list[int], height: int
):
    lead = SENTENCE * before + "The foundations include:"
    blocks = [block("word " * 5 * above), block(lead), *numbered_items(*items)]
    pages = paginate(blocks, replace(AREA, height=height), most_pages=500)
    shown = "".join("".join(lines) for lines in lines_by_page(pages))
    assert not any(lines[-1].endswith(":") for lines in lines_by_page(pages)[:-1])
    assert "".join(shown.split()) == "".join("".join(each.text.split()) for each in blocks)
