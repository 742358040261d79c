"""Writing records: from a workbook file, and from a running session without stopping it."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from icbo_desktop import __version__
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.domain.file_names import WORKBOOK_ENDING, is_workbook_name
from icbo_desktop.domain.history import Change
from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.domain.rows import FrozenOverlay
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.files import is_same_file
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.records.record_model import ReadContent, RecordModel, record_of
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.leftovers import clear_leftovers
from icbo_desktop.services.record_writers import writer_of
from icbo_desktop.services.worded import WordedFrameworks
from icbo_desktop.store.attachments import proven_content
from icbo_desktop.store.workbook_file import WorkbookFile, open_workbook
from icbo_desktop.translation import language_for_records, speaking, tr

SIGNED: tuple[RecordFormat, ...] = ("pdf", "docx")
"""The formats that go onto paper as they are."""


def export_file(file: Path, request: ExportRequest) -> None:
    """Write a record of a workbook file. Raises UserFacingError with nothing written."""
    if is_same_file(file, request.path):
        message = tr("A record cannot take the place of its workbook. Choose another name.")
        raise RecordError(message)
    opened = open_workbook(file, read_only=True)
    source = source_of(opened)
    opened.close()
    write_record(opened.workshop, request, system_clock(), source=source)


@dataclass(frozen=True, slots=True)
class RecordSource:
    """What a record tells beside the workshop: how it came about, and the bytes of its attachments."""

    changes: tuple[Change, ...] | None = None
    read_content: ReadContent | None = None


NOTHING_BESIDE = RecordSource()


def source_of(file: WorkbookFile) -> RecordSource:
    """The history as it is now, and a way to the attachments that works on another thread too."""
    return RecordSource(file.changes, partial(proven, file))


def proven(file: WorkbookFile, attachment: Attachment) -> bytes:
    """An attachment's bytes as they were attached. Raises WorkbookError."""
    return proven_content(file.paper(attachment.id), attachment)


def write_record(
    workshop: Workshop,
    request: ExportRequest,
    made_at: datetime,
    progress: Progress = told_to_nobody,
    source: RecordSource = NOTHING_BESIDE,
) -> None:
    """Write one record. Raises UserFacingError with nothing written. Pure but for the file.

    A record tells each standard in the words that the room saw, so that it reads the workbook's copies
    itself and takes no frameworks in the words that are worn now.
    """
    if is_workbook_name(request.path):
        message = tr(
            "A name that ends in {workbook_ending} is a workbook's. Choose another for the record.",
            workbook_ending=WORKBOOK_ENDING,
        )
        raise RecordError(message)
    options = RecordOptions(
        made_at=made_at,
        app_version=__version__,
        attribution=request.attribution,
        template=request.template,
        with_attachments=request.with_attachments,
        with_history=request.with_history,
        with_sign_lines=request.with_sign_lines and request.format in SIGNED,
    )
    writer = writer_of(request.format)
    with speaking(language_for_records(request.language)):
        writer(record_model(workshop, options, source), request.path, progress)
    clear_leftovers(request.path.parent)


def record_model(
    workshop: Workshop, options: RecordOptions, source: RecordSource = NOTHING_BESIDE
) -> RecordModel:
    """What may be told of a workshop, ready for any writer. Raises RecordError or PackError."""
    words = WordedFrameworks()
    frameworks = words.own(workshop)
    overlays = {row.id: words.overlay(row) for row in workshop.rows(FrozenOverlay)}
    return record_of(workshop, frameworks, options, overlays, source.changes, source.read_content)
