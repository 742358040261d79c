"""The Excel record: read back with another program, every value as what it is, and calm to work in."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from icbo_desktop.domain.edits.capture import AddAction, AddNote
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.errors import RecordCancelledError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.record_model import RecordModel
from icbo_desktop.records.tables.visible import visible
from icbo_desktop.records.xlsx import writer
from icbo_desktop.records.xlsx.about import LINKED
from icbo_desktop.records.xlsx.long_texts import parts_of
from icbo_desktop.records.xlsx.names import headings, sheet_names, units
from icbo_desktop.records.xlsx.writer import write, xlsx_bytes
from tests.builders import make_change, make_item, make_workshop
from tests.unit.domain.programmes import rated
from tests.unit.records.tables_made import model_of, noted
from tests.unit.records.test_programme import report_of

ITEM = make_item()
HOSTILE = (
    '=HYPERLINK("http://127.0.0.1","x")',
    "+1+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "http://127.0.0.1/",
    "00123",
    "1e5",
    "TRUE",
    "<b>&amp;</b>",
    "مرحبا \u200f(abc)",
    "e" + "\u0301" * 40,
    "😀" * 20,
)


@pytest.fixture(scope="module")
def rich_record(rich_workshop: Workshop, rich_framework: Framework) -> RecordModel:
    return model_of(rich_workshop, framework=rich_framework)


@pytest.fixture(scope="module")
def rich_book(rich_record: RecordModel) -> Workbook:
    return load_workbook(BytesIO(xlsx_bytes(rich_record)))


def book_of(record: RecordModel) -> Workbook:
    return load_workbook(BytesIO(xlsx_bytes(record)))


def column_of(sheet: Worksheet, heading: str) -> list[object]:
    """The values under a heading."""
    titles = [cell.value for cell in sheet[1]]
    return [row[titles.index(heading)] for row in sheet.iter_rows(min_row=2, values_only=True)]


def note_read_back(text: str) -> object:
    record = model_of(noted(text))
    (value,) = column_of(book_of(record)["Notes"], "Note")
    return value


def test_the_first_sheet_says_what_it_is_and_lists_the_others(rich_book: Workbook) -> None:
    about = rich_book.worksheets[0]
    said = [cell for row in about.iter_rows(values_only=True) for cell in row if cell is not None]

    assert about.title == "About"
    assert "Northborough peer challenge" in said
    assert "Views are recorded by partner group, never by name." in said
    assert {sheet.title for sheet in rich_book.worksheets[1:]} <= set(said)
    assert LINKED in said


def test_sheets_of_a_programme_are_not_said_to_be_linked_by_places() -> None:
    content = xlsx_bytes(report_of(rated("Holt", 4)))
    about = load_workbook(BytesIO(content)).worksheets[0]
    said = [cell for row in about.iter_rows(values_only=True) for cell in row if cell is not None]

    assert "Programme overview, as tables to count and sort" in said
    assert LINKED not in said


def test_every_table_with_rows_is_a_sheet_with_as_many(
    rich_book: Workbook, rich_record: RecordModel
) -> None:
    filled = [len(table.rows) for table in rich_record.tables if table.rows]

    assert [sheet.max_row - 1 for sheet in rich_book.worksheets[1:]] == filled


def test_every_sheet_is_a_named_table_with_its_headings_in_sight(rich_book: Workbook) -> None:
    for sheet in rich_book.worksheets[1:]:
        (table,) = sheet.tables.values()
        assert table.autoFilter is not None
        assert table.column_names == [cell.value for cell in sheet[1]]
        assert sheet.freeze_panes == "A2"
        assert not sheet.merged_cells.ranges
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
        assert sheet.print_title_rows == "$1:$1"


def test_tables_keep_their_names_so_that_formulas_find_them(rich_book: Workbook) -> None:
    assert list(rich_book["Actions"].tables) == ["t_actions"]
    assert list(rich_book["Overview"].tables) == ["t_overview"]


def test_more_rows_than_a_sheet_holds_go_on_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "MOST_ROWS", 2)
    notes = [AddNote(ITEM, f"Note {number}") for number in range(5)]

    book = book_of(model_of(make_workshop(*notes)))

    names = ("Notes", "Notes 2", "Notes 3")
    told = [text for name in names for text in column_of(book[name], "Note")]
    assert sorted(map(str, told)) == [f"Note {number}" for number in range(5)]
    assert list(book["Notes 3"].tables) == ["t_notes_3"]


def test_actions_have_dates_as_dates_and_lists_to_choose_from() -> None:
    action = AddAction(ITEM, "Publish a map", "high", "Chair", date(2027, 1, 31))
    sheet = book_of(model_of(make_workshop(action)))["Actions"]

    lists = {rule.formula1 for rule in sheet.data_validations.dataValidation}

    assert column_of(sheet, "By when") == [datetime(2027, 1, 31)]  # noqa: DTZ001 - a date has no zone
    assert column_of(sheet, "Priority") == ["High"]
    assert lists == {'"High,Medium,Low"', '"Open,Done,Dropped"'}


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1899, 12, 31), date(9999, 12, 31)])
def test_a_day_that_excel_does_not_know_is_told_in_figures(day: date) -> None:
    sheet = book_of(model_of(make_workshop(AddAction(ITEM, "x", by_when=day))))["Actions"]

    (told,) = column_of(sheet, "By when")

    assert str(told).startswith(day.isoformat())


def test_blank_is_an_empty_cell() -> None:
    sheet = book_of(model_of(make_workshop()))["Overview"]

    assert set(column_of(sheet, "Agreed")) == {None}
    assert set(column_of(sheet, "People")) == {None}


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_a_text_whatever_it_starts_with(text: str) -> None:
    content = xlsx_bytes(model_of(noted(text)))
    sheet = load_workbook(BytesIO(content))["Notes"]
    cell = next(cell for cell in sheet[2] if cell.value == text)

    assert cell.data_type == "s"
    assert cell.hyperlink is None


def test_nothing_is_calculated_linked_outside_or_run(rich_record: RecordModel) -> None:
    package = ZipFile(BytesIO(xlsx_bytes(rich_record)))
    parts = {name: package.read(name).decode() for name in package.namelist()}

    assert not [name for name in parts if "vba" in name or "external" in name.lower()]
    assert not [name for name, part in parts.items() if "<f>" in part or "<f " in part]
    assert not [name for name, part in parts.items() if 'TargetMode="External"' in part]


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(min_size=1))
def test_any_text_is_read_back_as_it_may_be_seen(text: str) -> None:
    assert note_read_back(f"x{text}x") == visible(f"x{text}x")


@pytest.mark.parametrize("text", ["nul \x00", "half \ud800", "escape \x1b[0m", "non \uffff"])
def test_what_no_file_can_hold_is_made_visible(text: str) -> None:
    (told,) = [note_read_back(text)]

    assert isinstance(told, str)
    assert told[:3] == text[:3]
    assert told[-1] in "␀\ufffdm"


@pytest.mark.parametrize("sign", ["x", "😀"])
def test_a_text_longer_than_a_cell_goes_on_in_a_sheet_of_its_own(sign: str) -> None:
    text = sign * 70_000
    book = book_of(model_of(noted(text)))

    (first,) = column_of(book["Notes"], "Note")
    rest = column_of(book["Long texts"], "How it goes on")

    assert isinstance(first, str)
    assert "number 1" in first
    assert first.split("\n")[0] + "".join(map(str, rest)) == text


@given(st.text(alphabet="a😀", max_size=500))
def test_the_parts_of_a_long_text_are_the_text(text: str) -> None:
    parts = parts_of(text * 200)

    assert "".join(parts) == text * 200
    assert all(units(part) <= 32_000 for part in parts)


def test_a_million_characters_on_one_line_are_all_there() -> None:
    book = book_of(model_of(noted("w" * 1_000_000)))

    (first,) = column_of(book["Notes"], "Note")
    rest = column_of(book["Long texts"], "How it goes on")

    assert sum(str(part).count("w") for part in (first, *rest)) >= 1_000_000


@given(st.lists(st.text(), max_size=20))
def test_sheets_have_names_that_excel_takes(titles: list[str]) -> None:
    names = sheet_names(titles, ("About",))

    assert len({name.lower() for name in names} | {"about", "history"}) == len(names) + 2
    assert all(0 < units(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)


@given(st.lists(st.text(), max_size=20))
def test_headings_are_unlike_each_other_and_never_empty(titles: list[str]) -> None:
    found = headings(titles)

    assert len({title.lower() for title in found}) == len(titles)
    assert all(title and "\n" not in title for title in found)


def test_a_group_of_any_name_heads_its_column() -> None:
    names = ("A\nb", "a b", "=1+1", "_x0041_", "\x00\ud800", "w" * 400)
    workshop = make_workshop(groups=dict.fromkeys((str(n) for n in range(len(names))), 3))
    for minute, (group, name) in enumerate(zip(workshop.groups, names, strict=True)):
        workshop = workshop.with_row(replace(group, name=name))
        rated = make_change(SetTally(ITEM, group.id, 1, (4, 5, 6)), workshop, minutes=minute)
        workshop = apply(workshop, rated)

    sheet = book_of(model_of(workshop))["Ratings by group"]

    (table,) = sheet.tables.values()
    titles = [cell.value for cell in sheet[1]]
    assert table.column_names == titles
    assert [cell.data_type for cell in sheet[1]] == ["s"] * len(titles)
    assert titles[4:8] == ["A b, round 1", "a b, round 1 2", "=1+1, round 1", "_ x0041_, round 1"]


def test_the_same_record_gives_the_same_bytes(rich_record: RecordModel) -> None:
    assert xlsx_bytes(rich_record) == xlsx_bytes(rich_record)


def test_the_document_has_a_title_and_a_language(rich_book: Workbook) -> None:
    assert rich_book.properties.title == "Northborough peer challenge"
    assert [(each.name, each.value) for each in rich_book.custom_doc_props.props] == [
        ("Language", "en-GB")
    ]


def test_nothing_is_left_of_a_record_that_nobody_waits_for(tmp_path: Path) -> None:
    def cancel(_share: float) -> None:
        raise RecordCancelledError

    with pytest.raises(RecordCancelledError):
        write(model_of(make_workshop()), tmp_path / "record.xlsx", cancel)

    assert list(tmp_path.iterdir()) == []


def test_progress_rises_to_the_end(rich_record: RecordModel) -> None:
    told: list[float] = []

    xlsx_bytes(rich_record, told.append)

    assert told == sorted(told)
    assert told[-1] == 1
