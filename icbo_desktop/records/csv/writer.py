"""Writes a report as a data package: a CSV file for each table, what they hold, and a text to read first.

It is English whatever is spoken, so that a program which reads it finds the same words.
A path that ends in .zip becomes one file, any other a folder; either appears whole or not at all.
"""

import csv
import io
import json
import zipfile
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from icbo_desktop.domain.record_formats import ZIP_ENDING
from icbo_desktop.records.csv.package import PROTECTION, file_name, package_of
from icbo_desktop.records.csv.safe_text import protected
from icbo_desktop.records.files import write_beside
from icbo_desktop.records.folders import write_folder
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.records.report import Report
from icbo_desktop.records.tables.data_table import DataTable, Value
from icbo_desktop.records.tables.visible import visible
from icbo_desktop.translation import ENGLISH, speaking

PACKAGE_NAME = "datapackage.json"
README_NAME = "README.txt"
OLDEST_DATE = (1980, 1, 1, 0, 0, 0)  # of a file in a zip: the same for the same report
READABLE = 0o644 << 16  # what it may be opened for once it is unpacked
BOM = "\ufeff"  # tells Excel that the file is UTF-8
WHAT_IT_IS = (
    "This is a data package: CSV files in UTF-8, and datapackage.json that says of each column what it is. "
    "Programs for statistics read it whole; a spreadsheet opens each file."
)
WHAT_TO_KNOW = (
    "A blank is not said, and never nought. Ratings are places in an order: count them, take their middle, and "
    "never add them up. Moments are in UTC."
)


def write(report: Report, path: Path, progress: Progress = told_to_nobody) -> None:
    """Write the package. Raises RecordError with nothing written."""
    with speaking(ENGLISH):
        files = package_files(report, progress)
    if path.suffix.lower() == ZIP_ENDING:
        write_beside(path, zip_bytes(files))
    else:
        write_folder(path, files, PACKAGE_NAME)
    progress(1.0)


def package_files(report: Report, progress: Progress = told_to_nobody) -> dict[str, bytes]:
    """The files by name; the same report gives the same bytes."""
    rows = max(1, sum(len(table.rows) for table in report.tables))
    made: list[tuple[DataTable, bytes]] = []
    done = 0
    for table in report.tables:
        made.append((table, csv_bytes(table)))
        done += len(table.rows)
        progress(0.9 * done / rows)
    package = json.dumps(package_of(report, made), ensure_ascii=False, indent=2)
    return {
        README_NAME: file_bytes(readme(report)),
        PACKAGE_NAME: package.encode("utf-8", "backslashreplace") + b"\n",
        **{file_name(table): content for table, content in made},
    }


def csv_bytes(table: DataTable) -> bytes:
    """One table: headings, then rows, with line ends as the standard for CSV has them."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    # A line of one blank alone would be no row, so that the writer puts it in quotes.
    writer.writerows([plain(value) for value in row] for row in table.rows)
    return file_bytes(stream.getvalue())


def plain(value: Value) -> str:
    """A value as it stands in the file; moments in the time of Greenwich, blank for what was not said."""
    if value is None:
        return ""
    if isinstance(value, str):
        return protected(visible(value))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return moment_text(value)
    return value.isoformat() if isinstance(value, date) else repr(value)


def moment_text(value: datetime) -> str:
    """A moment in UTC; as it is where that would be before the first year or after the last."""
    try:
        moment = value.astimezone(UTC) if value.tzinfo else value
    except OverflowError:
        moment = value
    return f"{moment.replace(tzinfo=None).isoformat(timespec='seconds')}Z"


def file_bytes(text: str) -> bytes:
    return (BOM + text).encode()


def readme(report: Report) -> str:
    """What to know before the files are opened."""
    content = report.content
    tables = [f"{file_name(table)}: {table.description}" for table in report.tables]
    parts = (
        visible(f"{content.title}\n{content.running}\n{content.footer}"),
        WHAT_IT_IS,
        WHAT_TO_KNOW,
        PROTECTION,
        "The files:\n" + "\n".join(tables),
    )
    return "\n\n".join(parts).replace("\n", "\r\n") + "\r\n"


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """The files in one, packed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, OLDEST_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = READABLE
            package.writestr(entry, content)
    return stream.getvalue()
