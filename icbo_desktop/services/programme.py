"""The overview of a folder of workbooks: what is asked for, and the report in the format of its name."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import cast

from icbo_desktop import __version__
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.export_request import RecordFormat
from icbo_desktop.domain.file_names import is_workbook_name
from icbo_desktop.domain.programme_overview import overview_of
from icbo_desktop.domain.programme_places import counted_once, parsed_aliases, placed
from icbo_desktop.domain.wording import listed
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.programme import ProgrammeReport
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.programme_reading import Reading, read_folder
from icbo_desktop.services.record_writers import writer_of

ProgrammeWriter = Callable[[ProgrammeReport, Path, Progress], None]
Pairs = tuple[tuple[str, str], ...]

FORMATS: dict[str, RecordFormat] = {
    ".pdf": "pdf",
    ".xlsx": "xlsx",
    ".html": "html",
    ".docx": "docx",
    ".zip": "csv",
}
"""What an overview can be written as, by the ending of the file's name; a folder of CSV files besides."""

READING_SHARE = 0.85  # of the work; the rest is writing
ALL_COPIES = "Nothing in “{name}” could be used: {why}"


@dataclass(frozen=True, slots=True)
class ProgrammeRequest:
    """Read `folder` and write the overview to `out`. `aliases` are other names and the places they stand for."""

    folder: Path
    out: Path
    aliases: Pairs = ()


def write_folder(
    request: ProgrammeRequest,
    progress: Progress = told_to_nobody,
    made_at: datetime | None = None,
    kind: RecordFormat | None = None,
) -> ProgrammeReport:
    """Read the folder and write its overview. Raises UserFacingError with nothing written."""
    chosen = kind or format_of(request.out)
    refuse_place(request)
    reading = read_folder(request.folder, lambda share: progress(READING_SHARE * share))
    report = report_of(reading, request.aliases, made_at or system_clock())
    write_report(
        report,
        request.out,
        chosen,
        lambda share: progress(READING_SHARE + (1 - READING_SHARE) * share),
    )
    return report


def report_of(
    reading: Reading, aliases: Iterable[tuple[str, str]], made_at: datetime
) -> ProgrammeReport:
    """What was read as a report. Raises RecordError where nothing in it can be used, or an alias makes no sense."""
    pairs = tuple(aliases)
    by_key = parsed_aliases(pairs)
    if not reading.workshops:
        why = reading.skipped[0].reason if reading.skipped else "it is empty."
        raise RecordError(ALL_COPIES.format(name=reading.folder.name, why=why))
    workshops, copies = counted_once(reading.workshops, by_key)
    named = placed(workshops, by_key)
    ids = dict.fromkeys(part.framework_id for _, each in named for part in each.frameworks)
    return ProgrammeReport(
        folder=reading.folder.resolve().name or str(reading.folder),
        workshops=named,
        overviews=tuple(overview_of(reading.frameworks[each], named) for each in sorted(ids)),
        options=RecordOptions(made_at=made_at, app_version=__version__),
        copies=copies,
        skipped=tuple((each.file, each.reason) for each in reading.skipped),
        aliases=pairs,
    )


def write_report(
    report: ProgrammeReport, out: Path, kind: RecordFormat, progress: Progress = told_to_nobody
) -> None:
    """Write the overview. Raises RecordError with nothing written."""
    # These writers know of a report only what an overview has too.
    write = cast("ProgrammeWriter", writer_of(kind))
    write(report, out, progress)


def format_of(out: Path) -> RecordFormat:
    """The format that a name asks for. Raises RecordError where its ending is not one of them."""
    kind = FORMATS.get(out.suffix.lower())
    if kind is None:
        message = f"“{out.name}” does not say in which format: let its name end in {listed(list(FORMATS))}."
        raise RecordError(message)
    return kind


def refuse_place(request: ProgrammeRequest) -> None:
    """Raise RecordError where the overview would take the place of a workbook."""
    if is_workbook_name(request.out):
        message = "An overview cannot take the place of a workbook. Choose another name."
        raise RecordError(message)
