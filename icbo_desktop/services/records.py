"""Writing records: from a workbook file, and from a running session without stopping it."""

from datetime import datetime
from pathlib import Path

from icbo_desktop import __version__
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.domain.file_names import WORKBOOK_ENDING, is_workbook_name
from icbo_desktop.domain.rows import FrozenOverlay
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.content import build_content
from icbo_desktop.records.json_record import write_json
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.worded import WordedFrameworks
from icbo_desktop.store.workbook_file import open_workbook


def export_file(file: Path, request: ExportRequest) -> None:
    """Write a record of a workbook file. Raises UserFacingError with nothing written."""
    if is_same_file(file, request.path):
        message = "A record cannot take the place of its workbook. Choose another name."
        raise RecordError(message)
    opened = open_workbook(file, read_only=True)
    try:
        workshop = opened.workshop
    finally:
        opened.close()
    write_record(workshop, request, system_clock())


def write_record(workshop: Workshop, request: ExportRequest, made_at: datetime) -> None:
    """Write one record. Raises UserFacingError with nothing written. Pure but for the file.

    A record tells each standard in the words that the room saw, so that it reads the workbook's copies
    itself and takes no frameworks in the words that are worn now.
    """
    if is_workbook_name(request.path):
        message = (
            f"A name that ends in {WORKBOOK_ENDING} is a workbook's. Choose another for the record."
        )
        raise RecordError(message)
    options = RecordOptions(
        made_at=made_at, app_version=__version__, attribution=request.attribution
    )
    words = WordedFrameworks()
    frameworks = words.own(workshop)
    overlays = {row.id: words.overlay(row) for row in workshop.rows(FrozenOverlay)}
    if request.format == "json":
        write_json(workshop, frameworks, options, request.path, overlays)
        return
    # ReportLab takes 100 ms to load, and the other records do not need it.
    from icbo_desktop.records.pdf.writer import write_pdf  # noqa: PLC0415 - see above

    content = build_content(workshop, frameworks, options, overlays)
    write_pdf(content, request.path, fonts_dir())


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to the same file; False where one of them is not there."""
    try:
        return one.samefile(other)
    except OSError:
        return False
