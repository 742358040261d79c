"""The formats that a record is written in. Apart from what asks for one, so that the start screen loads little."""

from typing import Literal

from icbo_desktop.translation import marked

RecordFormat = Literal["pdf", "docx", "html", "xlsx", "csv", "json", "ics"]
ZIP_ENDING = ".zip"  # the CSV files in one; a path without it becomes a folder
FORMAT_NAMES: dict[RecordFormat, str] = {
    "pdf": "PDF",
    "docx": marked("Word"),
    "html": marked("Web page"),
    "xlsx": marked("Excel"),
    "csv": "CSV",
    "json": "JSON",
    "ics": marked("Calendar"),
}


def ending_of(kind: RecordFormat) -> str:
    """The ending that a record of that format has."""
    return ZIP_ENDING if kind == "csv" else f".{kind}"
