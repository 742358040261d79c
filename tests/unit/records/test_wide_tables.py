"""Tables with more columns than a page is wide: tighter, then in stretches; never a broken word."""

import pytest

from icbo_desktop.records.pdf.styles import CELL, WIDTH
from icbo_desktop.records.pdf.wide_tables import TIGHT_LOOK, WIDE_LOOK, stretches
from icbo_desktop.records.tree import Cell, Column, Table


def measure(text: str, size: float, is_bold: bool) -> float:
    return len(text) * size * (0.6 if is_bold else 0.55)


def table(*titles: str, fixed: int = 1) -> Table:
    first = [Column("Criterion", 0.3), *(Column("Weight", 0.1) for _ in range(fixed - 1))]
    columns = (*first, *(Column(title, 0.1) for title in titles))
    return Table("Ratings", columns, (tuple(Cell("3") for _ in columns),), fixed=fixed)


def test_few_options_stand_in_one_table_as_usual() -> None:
    look, found = stretches(table("Alliance", "Merger", "Lead provider"), measure)

    assert look is WIDE_LOOK
    assert len(found) == 1


def test_seven_options_stand_in_one_tight_table() -> None:
    look, found = stretches(table(*["Tight alliances"] * 7), measure)

    assert look is TIGHT_LOOK
    assert len(found) == 1


def test_more_than_the_page_holds_is_cut_into_even_stretches_with_the_names_in_each() -> None:
    _, found = stretches(table(*[f"Organisation {n}" for n in range(10)], fixed=2), measure)

    titles = [[column.title for column in one.columns] for one in found]
    assert all(row[:2] == ["Criterion", "Weight"] for row in titles)
    assert [title for row in titles for title in row[2:]] == [
        f"Organisation {n}" for n in range(10)
    ]
    sizes = [len(row) for row in titles]
    assert max(sizes) - min(sizes) <= 1
    assert found[0].caption == f"Ratings (1 of {len(found)})"


@pytest.mark.parametrize("count", [1, 2, 5, 7, 9, 20])
@pytest.mark.parametrize("fixed", [1, 2])
def test_shares_fill_the_width_and_no_heading_is_broken(count: int, fixed: int) -> None:
    titles = [f"Federation of {number}" for number in range(count)]

    look, found = stretches(table(*titles, fixed=fixed), measure)

    for one in found:
        assert sum(column.share for column in one.columns) == pytest.approx(1)
        for column in one.columns[fixed:]:
            inner = column.share * WIDTH - 2 * look.padding
            assert all(
                measure(word, look.head.size, True) <= inner for word in column.title.split()
            )


def test_no_text_is_set_smaller_than_eight_points() -> None:
    assert min(TIGHT_LOOK.head.size, WIDE_LOOK.head.size, CELL.size) >= 8
