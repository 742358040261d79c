"""What somebody asks for when a record is to be written."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from icbo_desktop.domain.rows import Attribution

RecordFormat = Literal["pdf", "docx", "html", "xlsx", "csv", "json", "ics"]
ZIP_ENDING = ".zip"  # the CSV files in one; a path without it becomes a folder


FORMAT_NAMES: dict[RecordFormat, str] = {
    "pdf": "PDF",
    "docx": "Word",
    "html": "Web page",
    "xlsx": "Excel",
    "csv": "CSV",
    "json": "JSON",
    "ics": "Calendar",
}


def ending_of(kind: RecordFormat) -> str:
    """The ending that a record of that format has."""
    return ZIP_ENDING if kind == "csv" else f".{kind}"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Where to, in which format, and how far it tells who said what (None: as the workshop agreed).

    `template` is a Word file whose look a Word record takes on. Whether a JSON record holds the attachments and
    what was done when.
    """

    path: Path
    format: RecordFormat
    attribution: Attribution | None = None
    template: Path | None = None
    with_attachments: bool = True
    with_history: bool = False


@dataclass(frozen=True, slots=True)
class RecordOutcome:
    """What came of a request: written where `problem` is empty, else a sentence why not."""

    request: ExportRequest
    problem: str = ""
    is_stopped: bool = False

    @property
    def is_written(self) -> bool:
        return not self.problem and not self.is_stopped
