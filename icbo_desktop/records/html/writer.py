"""Writes the HTML record: one page that needs no other file, no script and no network."""

from pathlib import Path

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.locations import fonts_dir, resources_dir
from icbo_desktop.records.files import write_beside
from icbo_desktop.records.html.page import made_page
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.records.report import Report
from icbo_desktop.translation import tr

SHEET = "record.css"


def write(report: Report, path: Path, progress: Progress = told_to_nobody) -> None:
    """Write a report. Raises RecordError with nothing written."""
    write_beside(path, html_bytes(report, progress))


def html_bytes(report: Report, progress: Progress = told_to_nobody) -> bytes:
    """The page as bytes. Raises RecordError where the program's own files cannot be read."""
    return made_page(report.content, fonts_dir(), style_sheet(), progress)


def style_sheet() -> str:
    """Raises RecordError where it is missing."""
    try:
        return (resources_dir() / SHEET).read_text(encoding="utf-8")
    except OSError as problem:
        message = tr("The page cannot be made: the program's file {file} is missing.", file=SHEET)
        raise RecordError(message) from problem
