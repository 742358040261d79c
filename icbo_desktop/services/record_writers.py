"""Which writer makes which format of a record. Each is imported when it is first wanted: most are slow to load."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import cast

from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.records.progress import Progress
from icbo_desktop.records.record_model import RecordModel

# Writes the whole file or nothing, and raises RecordError with a sentence why not.
RecordWriter = Callable[[RecordModel, Path, Progress], None]

# The module of each format; its `write` is a RecordWriter.
WRITER_MODULES: dict[RecordFormat, str] = {
    "pdf": "icbo_desktop.records.pdf.writer",
    "docx": "icbo_desktop.records.docx.writer",
    "html": "icbo_desktop.records.html.writer",
    "xlsx": "icbo_desktop.records.xlsx.writer",
    "csv": "icbo_desktop.records.csv.writer",
    "json": "icbo_desktop.records.json_record",
    "ics": "icbo_desktop.records.ics",
}


def writer_of(kind: RecordFormat) -> RecordWriter:
    """The writer of a format."""
    return cast("RecordWriter", import_module(WRITER_MODULES[kind]).write)
