"""Words from strangers' workbooks in an overview of many: shown as they are, and never markup or a formula."""

import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from uuid import uuid4

import openpyxl
import pytest

from icbo_desktop.domain.cleaning import clean
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.history import RowChange, apply
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP
from icbo_desktop.services.programme import FORMATS, ProgrammeRequest, write_overview
from icbo_desktop.store.workbook_file import write_new
from tests.builders import MORNING, make_change, make_first_change, make_frozen, make_item

PLACES = (
    "<img src='file:///etc/passwd'>",
    "=HYPERLINK(1)",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    "&lt;b&gt; %s {0} ${HOME}",
    "بلدة ﷽ Łódź 𐍈",
    "../../../etc/passwd",
)


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(" ".join([tag, *(f"{name}={value}" for name, value in attrs)]))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("region")
    for number, place in enumerate(PLACES):
        first = make_first_change(frozen=make_frozen())
        details = replace(
            first.rows[0].row, id=str(uuid4()), place=clean(place), title=clean(place)
        )
        begun = replace(first, rows=(RowChange(None, details), *first.rows[1:]))
        rated = make_change(SetAgreedRating(make_item(), 4), apply(EMPTY_WORKSHOP, begun))
        write_new(folder / f"{number}.icbo", (begun, rated))
    return folder


def overview(folder: Path, out: Path) -> Path:
    write_overview(ProgrammeRequest(folder, out), made_at=MORNING)
    return out


@pytest.mark.parametrize("ending", FORMATS)
def test_an_overview_is_made_in_every_format(folder, tmp_path, ending):
    overview(folder, tmp_path / f"overview{ending}")

    assert [path.name for path in tmp_path.iterdir()] == [f"overview{ending}"]


def test_nothing_of_it_is_a_tag_of_the_page(folder, tmp_path):
    page = overview(folder, tmp_path / "overview.html").read_text(encoding="utf-8")
    tags = Tags()
    tags.feed(page)

    assert "&lt;script&gt;alert(1)" in page
    assert [tag for tag in tags.found if "passwd" in tag.partition(" ")[2] and "img" in tag] == []
    assert not any(tag.startswith("script") and "alert" in tag for tag in tags.found)


def test_nothing_of_it_is_a_formula_of_excel(folder, tmp_path):
    book = openpyxl.load_workbook(overview(folder, tmp_path / "overview.xlsx"))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]

    assert "=HYPERLINK(1)" in {cell.value for cell in cells}
    assert [cell.value for cell in cells if cell.data_type == "f"] == []


def test_nothing_of_it_is_a_formula_of_a_csv_file(folder, tmp_path):
    with zipfile.ZipFile(overview(folder, tmp_path / "overview.zip")) as archive:
        texts = [archive.read(name).decode() for name in archive.namelist() if name.endswith("csv")]

    assert any("'=HYPERLINK(1)" in text for text in texts)
    assert not any('"=HYPERLINK' in text or ",=HYPERLINK" in text for text in texts)


def test_nothing_leads_out_of_the_word_file(folder, tmp_path):
    with zipfile.ZipFile(overview(folder, tmp_path / "overview.docx")) as archive:
        links = b"".join(archive.read(name) for name in archive.namelist() if name.endswith("rels"))

    assert b'TargetMode="External"' not in links
    assert b"passwd" not in links
