"""Boxes on pages: nothing below the foot, headings with what follows, rows cut where they must be."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.records.pdf.boxes import TextBox
from icbo_desktop.records.pdf.pages import Chapter, Page, Paginator
from icbo_desktop.records.pdf.styles import BODY, BOTTOM, CELL, ROOM, TOP, WIDTH
from icbo_desktop.records.pdf.tables import FEWEST_CUT, TableBox, TableCell, TableRow
from icbo_desktop.records.pdf.tags import Element
from icbo_desktop.records.pdf.text import Line, Piece

LINE = Line((Piece(None, "x", 10, "#000000", 5),), 5)  # pyright: ignore[reportArgumentType] - a test passes plain values on


@dataclass(frozen=True)
class Solid:
    """A box that is never split."""

    height: float
    before: float = 0
    keeps: bool = False

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float):
        return (self, None) if self.height <= room else (None, self)

    def draw(self, canvas: object, x: float, top: float) -> None: ...


def text_box(lines: int, *, keeps: bool = False) -> TextBox:
    return TextBox((LINE,) * lines, BODY, Element("P"), WIDTH, before=8, keeps=keeps)


def table_box(*row_lines: int) -> TableBox:
    def row(lines: int) -> TableRow:
        box = TextBox((LINE,) * lines, CELL, Element("TD"), WIDTH)
        return TableRow((TableCell((box,), Element("TD"), 0),))

    return TableBox(WIDTH, row(1), tuple(row(lines) for lines in row_lines))


def paginated(*chapters: Chapter) -> list[Page]:
    paginator = Paginator()
    for chapter in chapters:
        paginator.chapter(chapter)
    return paginator.pages


def chapter(*boxes: object, starts_page: bool = False) -> Chapter:
    return Chapter("key", "Title", 1, "", boxes, starts_page)  # pyright: ignore[reportArgumentType] - a test passes plain values on


def lines_on(pages: list[Page]) -> int:
    return sum(
        len(box.lines) for page in pages for box, _ in page.places if isinstance(box, TextBox)
    )


BOXES = st.lists(
    st.one_of(
        st.builds(Solid, st.floats(1, 200), st.floats(0, 30), st.booleans()),
        st.builds(text_box, st.integers(1, 200), keeps=st.booleans()),
        st.lists(st.integers(1, 120), min_size=1, max_size=12).map(lambda rows: table_box(*rows)),
    ),
    min_size=1,
    max_size=15,
)


@given(st.lists(BOXES, min_size=1, max_size=4))
def test_nothing_lies_below_the_foot_for_any_boxes(parts: list[list[object]]) -> None:
    pages = paginated(*(chapter(*boxes) for boxes in parts))

    for page in pages:
        bottoms = [top + box.height for box, top in page.places]
        assert bottoms
        assert max(bottoms) <= BOTTOM + 0.01
        assert all(top >= TOP for _, top in page.places)


@given(st.lists(st.integers(1, 200), min_size=1, max_size=8))
def test_no_line_is_lost_for_any_texts(counts: list[int]) -> None:
    pages = paginated(chapter(*(text_box(count) for count in counts)))

    assert lines_on(pages) == sum(counts)


@given(st.lists(st.integers(1, 300), min_size=1, max_size=8))
def test_no_line_of_a_table_is_lost_however_it_is_cut(counts: list[int]) -> None:
    pages = paginated(chapter(table_box(*counts)))

    tables = [box for page in pages for box, _ in page.places if isinstance(box, TableBox)]
    drawn = sum(
        len(box.lines) for table in tables for row in table.rows for box in row.cells[0].boxes
    )
    assert drawn == sum(counts)
    assert [table.goes_on for table in tables] == [False] + [True] * (len(tables) - 1)


def test_a_heading_goes_over_the_page_with_what_follows() -> None:
    heading = Solid(20, keeps=True)
    pages = paginated(chapter(Solid(ROOM - 30), heading, Solid(50)))

    assert [[box.height for box, _ in page.places] for page in pages] == [[ROOM - 30], [20, 50]]


def test_a_heading_stays_where_the_first_lines_of_a_long_text_fit() -> None:
    heading = Solid(20, keeps=True)
    pages = paginated(chapter(Solid(300), heading, text_box(60, keeps=True), Solid(10)))

    assert len(pages[0].places) == 3


def test_no_line_stands_alone_at_the_foot_or_the_head() -> None:
    room_for_one = ROOM - 8 - BODY.leading * 1.5
    pages = paginated(chapter(Solid(room_for_one), text_box(6)))

    assert len(pages[0].places) == 1


def test_space_above_a_box_falls_away_at_the_top_of_a_page() -> None:
    (page,) = paginated(chapter(Solid(20, before=30)))

    assert page.places[0][1] == TOP


def test_a_part_that_fits_goes_on_the_page_that_was_begun() -> None:
    pages = paginated(chapter(Solid(300)), chapter(Solid(200)))

    assert len(pages) == 1
    assert len(pages[0].anchors) == 2


def test_a_part_that_finds_little_room_starts_a_page() -> None:
    pages = paginated(chapter(Solid(ROOM * 0.7)), chapter(Solid(150), Solid(150)))

    assert [len(page.anchors) for page in pages] == [1, 1]


def test_a_part_starts_a_page_where_it_asks_to() -> None:
    pages = paginated(chapter(Solid(50)), chapter(Solid(50), starts_page=True))

    assert len(pages) == 2


@pytest.mark.parametrize("room", [FEWEST_CUT + 30, 200.0, 400.0])
def test_a_tall_row_is_cut_at_a_line(room: float) -> None:
    head, tail = table_box(100).split(room)

    assert head is not None
    assert tail is not None
    assert head.height <= room
    assert tail.goes_on
