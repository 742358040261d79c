"""How to read the text of a record back, for each format: the one entry that a new format needs.

`test_every_text.py` and `test_every_pack.py` put a word of its own into every text field that there is and
look for each in what the reader of each format gives. Blanks and line ends do not matter.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook
from pypdf import PdfReader

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.domain.rows import Record
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.record_model import record_of
from icbo_desktop.services.record_writers import writer_of
from tests.html_page import read_page
from tests.recorded_everywhere import PICTURE
from tests.typed_fields import TYPED
from tests.unit.records.conftest import OPTIONS
from tests.word_file import word_file

Fields = Mapping[type[Record], tuple[str, ...]]


@dataclass(frozen=True)
class TextReader:
    """`read` gives all text of a record's file; `carries` are the typed fields that the format is to hold.

    A calendar holds actions only; every other format everything.
    """

    read: Callable[[Path], str]
    carries: Fields = field(default_factory=lambda: TYPED)


def pdf_text(path: Path) -> str:
    with path.open("rb") as file:
        return " ".join(page.extract_text() for page in PdfReader(file).pages)


def json_text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def html_text(path: Path) -> str:
    return read_page(path.read_bytes()).one("body").said()


def docx_text(path: Path) -> str:
    return word_file(path).text


def xlsx_text(path: Path) -> str:
    book = load_workbook(BytesIO(path.read_bytes()))
    cells = (cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
    return " ".join(str(cell) for cell in cells if cell is not None)


def csv_text(path: Path) -> str:
    files = (file for file in path.iterdir() if file.suffix == ".csv")
    return " ".join(file.read_text(encoding="utf-8-sig") for file in files)


def ics_text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


READERS: dict[RecordFormat, TextReader] = {
    "pdf": TextReader(pdf_text),
    "docx": TextReader(docx_text),
    "html": TextReader(html_text),
    "xlsx": TextReader(xlsx_text),
    "csv": TextReader(csv_text),
    "json": TextReader(json_text),
    # It holds the actions that have a date: test_ics.py looks for every word of those.
    "ics": TextReader(ics_text, carries={}),
}


def squeezed(text: str) -> str:
    """The text without its blanks and line ends."""
    return "".join(text.split())


def written_text(workshop: Workshop, framework: Framework, kind: RecordFormat, folder: Path) -> str:
    """The record of a workshop written in that format and read back, without blanks."""
    record = record_of(
        workshop, {framework.id: framework}, OPTIONS, read_content=lambda _row: PICTURE
    )
    path = folder / "record"
    writer_of(kind)(record, path, lambda _done: None)
    return squeezed(READERS[kind].read(path))
