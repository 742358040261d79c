"""A framework goes out as an Excel file and comes back the same; what a colleague did wrong is named by cell."""

import datetime
import unicodedata
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs import sheet_file
from icbo_desktop.packs.reader import read_pack
from icbo_desktop.packs.sheet_layout import SHEETS
from icbo_desktop.packs.sheet_reading import read_sheet
from icbo_desktop.packs.sheet_writing import sheet_bytes
from icbo_desktop.services.pack_sheets import pack_from_sheet, write_framework_sheet
from tests.unit.packs.pack_texts import EVERY_FIELD

FOLDERS = [*sorted(path.parent for path in frameworks_dir().glob("*/pack.yaml")), EVERY_FIELD]
Book = openpyxl.Workbook
with zipfile.ZipFile(BytesIO(sheet_bytes(read_pack(EVERY_FIELD)))) as made:
    MEMBERS = {each.filename: made.read(each) for each in made.infolist()}
XML_MEMBERS = sorted(MEMBERS)


@pytest.fixture(scope="module")
def framework() -> Framework:
    return read_pack(EVERY_FIELD)


@pytest.fixture(scope="module")
def content(framework: Framework) -> bytes:
    return sheet_bytes(framework)


@pytest.fixture
def path(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "ours.xlsx"
    path.write_bytes(content)
    return path


def changed(path: Path, change: Callable[[Book], object]) -> Path:
    """The file as a colleague saves it after a change."""
    book = openpyxl.load_workbook(path)
    change(book)
    book.save(path)
    return path


def with_cell(path: Path, sheet: str, cell: str, value: object) -> Path:
    return changed(path, lambda book: book[sheet].__setitem__(cell, value))


def with_member(path: Path, name: str, content: bytes) -> Path:
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, content)
    return path


def with_text(path: Path, member: str, old: bytes, new: bytes) -> Path:
    """The file with one part of one member replaced, as no Excel would write it."""
    with zipfile.ZipFile(path) as archive:
        members = {each.filename: archive.read(each) for each in archive.infolist()}
    assert old in members[member]
    members[member] = members[member].replace(old, new, 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return path


def faults_of(path: Path) -> list[str]:
    with pytest.raises(PackError) as raised:
        read_sheet(path)
    return [str(fault) for fault in raised.value.faults]


def test_missing_column_is_refused_with_its_sheet(path: Path):
    changed(path, lambda book: book["Evidence"].delete_cols(3))

    assert faults_of(path) == ["ours.xlsx, sheet “Evidence”: the column “Evidence line” is missing"]


def test_column_under_another_name_is_refused_with_its_cell(path: Path):
    with_cell(path, "Evidence", "C1", "Proof")

    assert faults_of(path) == [
        "ours.xlsx, sheet “Evidence”, cell C1: there is no column “Proof” in this sheet",
        "ours.xlsx, sheet “Evidence”: the column “Evidence line” is missing",
    ]


def test_column_that_is_there_twice_is_refused(path: Path):
    with_cell(path, "Evidence", "E1", "Evidence line")

    assert "cell E1: the column “Evidence line” is here twice" in faults_of(path)[0]


def test_words_under_no_heading_are_refused(path: Path):
    with_cell(path, "Evidence", "G3", "A comment")

    (fault,) = faults_of(path)
    assert fault.startswith(
        "ours.xlsx, sheet “Evidence”, cell G3: this cell stands under no heading"
    )


def test_missing_sheet_is_refused(path: Path):
    changed(path, lambda book: book.remove(book["Glossary"]))

    assert faults_of(path) == [
        "ours.xlsx, sheet “Glossary”: this sheet is missing: put it back, with its headings"
    ]


def test_sheet_of_another_kind_is_refused_where_it_says_anything(path: Path):
    changed(path, lambda book: book.create_sheet("Minutes").append(["We met."]))

    assert "sheet “Minutes”: this sheet is not part of a framework" in faults_of(path)[0]


def test_merged_cells_are_refused_with_their_place(path: Path):
    changed(path, lambda book: book["Evidence"].merge_cells("A3:B4"))

    assert faults_of(path) == [
        "ours.xlsx, sheet “Evidence”, cell A3 to B4: these cells are merged: give each row its own"
    ]


@pytest.mark.parametrize("formula", ["=A1", '=HYPERLINK("https://example.org")', "=1+1"])
def test_formula_is_refused_with_its_cell(path: Path, formula: str):
    with_cell(path, "Evidence", "C3", formula)

    assert faults_of(path) == [
        "ours.xlsx, sheet “Evidence”, cell C3: a formula stands here: put its words in its place"
    ]


def test_error_of_excel_is_refused_with_its_cell(path: Path):
    with_cell(path, "Evidence", "C3", "#N/A")

    assert "cell C3: an error of Excel stands here" in faults_of(path)[0]


def test_date_is_refused_with_its_cell(path: Path):
    with_cell(path, "Standards", "C3", datetime.datetime(2026, 2, 1))  # noqa: DTZ001 - Excel has no zones

    assert "sheet “Standards”, cell C3: a date stands here" in faults_of(path)[0]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("xl/vbaProject.bin", "it holds macros"),
        ("xl/macrosheets/sheet1.xml", "it holds macros"),
        ("xl/externalLinks/externalLink1.xml", "it has links to other files"),
        ("xl/embeddings/oleObject1.bin", "it holds embedded objects"),
        ("xl/comments1.xml", "it has comments, which would be lost"),
        ("xl/threadedComments/threadedComment1.xml", "it has comments"),
    ],
)
def test_file_with_more_than_cells_is_refused(path: Path, name: str, reason: str):
    assert reason in faults_of(with_member(path, name, b"x"))[0]


def test_file_that_calls_itself_one_with_macros_is_refused(path: Path):
    (fault,) = faults_of(path.rename(path.with_suffix(".xlsm")))

    assert fault == "ours.xlsm: it may hold macros: save it as .xlsx"


def test_type_of_a_file_with_macros_is_refused(path: Path):
    kind = b"spreadsheetml.sheet.main"
    with_text(path, "[Content_Types].xml", kind, b"x.sheet.macroEnabled.main")

    assert "it holds macros" in faults_of(path)[0]


def test_hundred_thousand_rows_are_refused_unread(path: Path, monkeypatch: pytest.MonkeyPatch):
    rows = b"".join(b'<row r="%d"/>' % number for number in range(5, 100_001))
    with_text(path, "xl/worksheets/sheet10.xml", b"</sheetData>", rows + b"</sheetData>")
    monkeypatch.setattr(openpyxl, "load_workbook", None)

    (fault,) = faults_of(path)

    assert "has 100,000 rows, and at most 5,000 are read" in fault
    assert "sheet “Evidence”" in fault


def test_more_cells_than_are_read_are_refused_unread(path: Path, monkeypatch: pytest.MonkeyPatch):
    rows = b"".join(b'<row r="%d">%s</row>' % (number, b"<c/>" * 700) for number in range(5, 105))
    with_text(path, "xl/worksheets/sheet10.xml", b"</sheetData>", rows + b"</sheetData>")
    monkeypatch.setattr(openpyxl, "load_workbook", None)

    (fault,) = faults_of(path)

    assert "cells, and at most 60,000 are read: delete the empty ones" in fault


@pytest.mark.timeout(20)
@pytest.mark.parametrize("tag", [b"<row ", b"<c ", b"<mergeCell ", b"<row r"])
def test_tags_that_are_never_closed_are_refused_soon(path: Path, tag: bytes):
    with_text(path, "xl/worksheets/sheet10.xml", b"</sheetData>", tag * 300_000)

    assert faults_of(path)


def test_encoding_that_there_is_not_is_refused(path: Path):
    with_text(path, "xl/workbook.xml", b'encoding="UTF-8"', b'encoding="q"')

    assert "it is not a whole Excel file" in faults_of(path)[0]


def test_tag_without_an_end_is_refused(path: Path):
    with_text(path, "xl/worksheets/sheet10.xml", b"</sheetData>", b"<row" + b" " * 60_000 + b"/>")

    assert "it was not written by Excel" in faults_of(path)[0]


def test_row_far_below_is_refused(path: Path):
    with_text(path, "xl/worksheets/sheet10.xml", b"</sheetData>", b'<row r="1048576"/></sheetData>')

    assert "1,048,576 rows" in faults_of(path)[0]


def test_cell_far_to_the_right_is_refused(path: Path):
    far = b'<row r="9"><c r="XFD9"><v>1</v></c></row></sheetData>'
    with_text(path, "xl/worksheets/sheet10.xml", b"</sheetData>", far)

    assert "it goes as far as column XFD" in faults_of(path)[0]


def test_file_that_unpacks_too_large_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sheet_file, "MOST_UNPACKED_BYTES", 8 * 1024 * 1024)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image.png", b"\0" * (9 * 1024 * 1024))

    assert faults_of(path) == ["ours.xlsx: unpacked it is larger than 8 MB"]


def test_file_that_is_too_large_is_refused_unread(path: Path):
    with path.open("r+b") as opened:
        opened.truncate(sheet_file.MOST_FILE_BYTES + 1)

    assert faults_of(path) == ["ours.xlsx: it is larger than 16 MB"]


@pytest.mark.parametrize("text", [b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<!ENTITY"])
def test_file_that_unfolds_itself_is_refused(path: Path, text: bytes):
    with_member(path, "xl/extra.xml", text)

    assert "it was not written by Excel" in faults_of(path)[0]


@pytest.mark.parametrize("content", [b"", b"minutes", b"PK\x03\x04", b"\xd0\xcf\x11\xe0" * 200])
def test_file_that_is_no_excel_file_is_refused(path: Path, content: bytes):
    path.write_bytes(content)

    assert "it is not a whole Excel file, or it is protected by a password" in faults_of(path)[0]


def test_zip_without_sheets_is_refused(path: Path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pack.yaml", "format: 1")

    assert "it is not a whole Excel file" in faults_of(path)[0]


def test_missing_file_and_other_endings_are_refused(tmp_path: Path):
    assert "the file cannot be opened" in faults_of(tmp_path / "nowhere.xlsx")[0]
    assert "ends in .xlsx" in faults_of(tmp_path / "ours.xls")[0]


@pytest.mark.parametrize(
    ("sheet", "cell", "value", "reason"),
    [
        ("About", "B7", "last year", "a whole number is expected here"),
        ("About", "B11", "mine", "one of local, published, restated is expected here"),
        ("About", "A3", "Verson", "there is no such field of a framework"),
        ("Evidence", "A3", "d9", "there is no standard with the id 'd9'"),
        ("Evidence", "A3", None, "which standard?"),
        ("Evidence", "B4", "d1.leadership.e1", "is used already in sheet “Evidence”, cell B3"),
        ("Evidence", "D3", "d1.leadership.c9", "no criterion of this standard with the id"),
        ("Standards", "E3", "x" * 35, "one line of the wall holds 34"),
        ("Standards", "D3", None, "'title' is missing"),
        ("Standards", "G3", "arow", "there is no scale with the id 'arow'"),
        ("Scale points", "B3", "one", "a whole number is expected here"),
        ("Scale points", "B4", 0, "the values of a scale go up"),
        ("For and against", "B3", "maybe", "for or against is expected here"),
        ("Lists", "A3", "d9", "there is no domain or standard with the id 'd9'"),
        ("Glossary", "B3", True, "a text is expected here, but this is true"),
    ],
)
def test_fault_in_a_cell_is_named_by_its_place(
    path: Path, sheet: str, cell: str, value: object, reason: str
):
    changed(path, lambda book: setattr(book[sheet][cell], "value", value))

    (fault, *_) = [fault for fault in faults_of(path) if reason in fault]
    assert fault.startswith(f"ours.xlsx, sheet “{sheet}”, cell {cell}: ")


def test_more_faults_than_fit_are_counted(path: Path):
    def fill(book: Book) -> None:
        for _ in range(600):
            book["Principles"].append([None, "=A1"])

    assert faults_of(changed(path, fill))[-1] == "ours.xlsx: 100 more faults are not listed"


@settings(max_examples=150)
@given(member=st.sampled_from(XML_MEMBERS), at=st.floats(0, 1), new=st.binary(max_size=6))
def test_file_that_is_damaged_anywhere_is_refused_or_read(
    tmp_path_factory: pytest.TempPathFactory, member: str, at: float, new: bytes
):
    path = tmp_path_factory.mktemp("sheet") / "ours.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in MEMBERS.items():
            cut = int(at * len(text))
            damaged = text[:cut] + new + text[cut + 3 :]
            archive.writestr(name, damaged if name == member else text)

    with suppress(PackError):
        assert read_sheet(path).domains


def test_all_faults_are_named_at_once(path: Path):
    with_cell(path, "About", "B7", "x")
    with_cell(path, "Evidence", "A3", "d9")
    with_cell(path, "Standards", "G3", "arow")

    assert len(faults_of(path)) >= 3


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_pack_comes_back_the_same(folder: Path, tmp_path: Path):
    framework = read_pack(folder)
    path = tmp_path / "pack.xlsx"
    path.write_bytes(sheet_bytes(framework))

    assert read_sheet(path) == framework


@pytest.mark.parametrize("folder", FOLDERS[:3], ids=lambda folder: folder.name)
def test_pack_comes_back_the_same_after_another_program_saved_it(folder: Path, tmp_path: Path):
    framework = read_pack(folder)
    path = tmp_path / "pack.xlsx"
    path.write_bytes(sheet_bytes(framework))

    assert read_sheet(changed(path, lambda book: None)) == framework


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        "+1",
        "@x",
        "-x",
        "https://example.org",
        "_x0041_",
        "1.10",
        "1e5",
        "TRUE",
        "'x",
        "a\nb",
    ],
)
def test_words_that_excel_reads_otherwise_come_back(
    framework: Framework, tmp_path: Path, words: str
):
    path = tmp_path / "ours.xlsx"
    path.write_bytes(sheet_bytes(replace(framework, introduction=words)))

    assert read_sheet(path).introduction == words


@given(words=st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1))
def test_any_words_come_back(tmp_path_factory: pytest.TempPathFactory, words: str):
    plain = read_pack(EVERY_FIELD)
    path = tmp_path_factory.mktemp("sheet") / "ours.xlsx"
    normal = unicodedata.normalize("NFC", words)
    path.write_bytes(sheet_bytes(replace(plain, introduction=normal)))

    assert read_sheet(path).introduction == normal


def test_new_rows_get_ids_of_their_own(path: Path):
    def add(book: Book) -> None:
        book["Evidence"].append(["d1.leadership", None, "A new line"])
        book["Evidence"].append(["d1.leadership", None, "Another"])
        book["Standards"].append(["d2", None, None, "A new standard", "New"])
        book["Principles"].append([None, "Nobody is left out."])

    framework = read_sheet(changed(path, add))

    assert [line.id for line in framework.standard("d1.leadership").evidence] == [
        "d1.leadership.e1", "d1.leadership.e2", "d1.leadership.e3", "d1.leadership.e4",
    ]  # fmt: skip
    assert [each.id for each in framework.domain("d2").standards] == ["d2.talk", "d2.s2"]
    assert [each.id for each in framework.principles] == ["principle.one", "principle.2"]


def test_columns_and_sheets_may_stand_in_another_order(path: Path, framework: Framework):
    def turn(book: Book) -> None:
        page = book["Glossary"]
        for row in page.iter_rows():
            row[0].value, row[1].value = row[1].value, row[0].value
        book.move_sheet("Glossary", -15)

    assert read_sheet(changed(path, turn)) == framework


def test_blanks_empty_rows_and_notes_do_no_harm(path: Path, framework: Framework):
    def touch(book: Book) -> None:
        book["Evidence"]["C3"] = "  Minutes of the board \n"
        book["Evidence"].delete_rows(2)
        book["Evidence"]["A60"] = "  "

    assert read_sheet(changed(path, touch)) == framework


def test_number_typed_into_a_cell_for_words_is_one(path: Path, framework: Framework):
    with_cell(path, "Standards", "C3", 1.5)
    with_cell(path, "Scale points", "B3", "1")
    with_cell(path, "About", "B7", 2026)

    assert read_sheet(path).standard("d1.leadership").number == "1.5"


def test_sheets_have_headings_that_stay_notes_and_choices(content: bytes, path: Path):
    book = openpyxl.load_workbook(path)

    assert book.sheetnames == ["About", *(sheet.name for sheet in SHEETS)]
    page = book["Evidence"]
    assert page.freeze_panes == "B3"
    assert page["C2"].value == "What would show progress."
    assert page["C3"].alignment.wrap_text
    assert {each.formula1 for each in page.data_validations.dataValidation} == {
        "'Standards'!$B$3:$B$2000",
        "'Criteria'!$B$3:$B$2000",
    }


def test_same_framework_makes_the_same_file(framework: Framework, content: bytes):
    assert sheet_bytes(framework) == content


def test_sheet_is_not_written_under_another_ending(framework: Framework, tmp_path: Path):
    with pytest.raises(PackError, match=r"ends in \.xlsx"):
        write_framework_sheet(framework, tmp_path / "plan.icbo")

    assert list(tmp_path.iterdir()) == []


def test_pack_is_written_where_there_was_none(path: Path, tmp_path: Path, framework: Framework):
    written = pack_from_sheet(path, tmp_path / "packs")

    assert written == tmp_path / "packs" / "every-field" / "pack.yaml"
    assert read_pack(written.parent) == framework
    with pytest.raises(PackError, match="is there already"):
        pack_from_sheet(path, tmp_path / "packs")


def test_broken_sheet_leaves_no_pack(path: Path, tmp_path: Path):
    with_cell(path, "About", "B7", "x")

    with pytest.raises(PackError):
        pack_from_sheet(path, tmp_path / "packs")

    assert not (tmp_path / "packs").exists()
