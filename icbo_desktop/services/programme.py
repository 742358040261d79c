"""The overview of a folder of workbooks: what is asked for, and the report in the format of its name."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, cast

from icbo_desktop import __version__
from icbo_desktop.domain.errors import EndingError, RecordError
from icbo_desktop.domain.file_names import is_workbook_name
from icbo_desktop.domain.programme_overview import overview_of
from icbo_desktop.domain.programme_places import counted_once, merge_doubts, parsed_aliases, placed
from icbo_desktop.domain.record_formats import RecordFormat, ending_of
from icbo_desktop.domain.wording import listed
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.parquet import require_parquet, write_parquet
from icbo_desktop.records.programme import ProgrammeReport
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.programme_reading import Reading, read_folder
from icbo_desktop.services.record_writers import writer_of
from icbo_desktop.translation import language_for_records, marked, speaking, tr, translated

ProgrammeWriter = Callable[[ProgrammeReport, Path, Progress], None]
ProgrammeFormat = RecordFormat | Literal["parquet"]
Pairs = tuple[tuple[str, str], ...]

KINDS: tuple[RecordFormat, ...] = ("pdf", "xlsx", "html", "docx", "csv")
FORMATS: dict[str, RecordFormat] = {ending_of(kind): kind for kind in KINDS}
"""What an overview can be written as, by the ending of the file's name; a folder of CSV files besides."""

PARQUET: Literal["parquet"] = "parquet"
READING_SHARE = 0.85  # of the work; the rest is writing
NOTHING_USABLE = marked("Nothing in “{name}” could be used. The first file: {why}")


@dataclass(frozen=True, slots=True)
class ProgrammeRequest:
    """Read `folder` and write the overview to `out`. `aliases` are other names and the places they stand for.

    `kind` is a format's name where the ending does not say it: "csv" and "parquet" may be folders.
    """

    folder: Path
    out: Path
    aliases: Pairs = ()
    kind: ProgrammeFormat | None = None
    language: str = ""


def write_overview(
    request: ProgrammeRequest,
    progress: Progress = told_to_nobody,
    made_at: datetime | None = None,
) -> ProgrammeReport:
    """Read the folder and write its overview. Raises UserFacingError with nothing written."""
    # What is wrong with the request is said before a thousand workbooks are read.
    refuse_place(request)
    parsed_aliases(request.aliases)
    if kind_of(request) == PARQUET:
        require_parquet()
    with speaking(language_for_records(request.language)):
        reading = read_folder(request.folder, lambda share: progress(READING_SHARE * share))
        report = report_of(reading, request.aliases, made_at or system_clock())
    rest = 1 - READING_SHARE
    write_programme(report, request, lambda share: progress(READING_SHARE + rest * share))
    return report


def report_of(
    reading: Reading, aliases: Iterable[tuple[str, str]], made_at: datetime
) -> ProgrammeReport:
    """What was read as a report. Raises RecordError where nothing in it can be used, or an alias makes no sense."""
    pairs = tuple(aliases)
    by_key = parsed_aliases(pairs)
    if not reading.workshops:
        why = reading.skipped[0].reason if reading.skipped else tr("it is empty.")
        raise RecordError(translated(NOTHING_USABLE, name=reading.folder.name, why=why))
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
        has_backups=reading.has_backups,
        doubts=merge_doubts(workshops, copies, by_key),
    )


def write_programme(
    report: ProgrammeReport, request: ProgrammeRequest, progress: Progress = told_to_nobody
) -> None:
    """Write the overview. Raises RecordError with nothing written."""
    refuse_place(request)
    kind = kind_of(request)
    if kind == PARQUET:
        with speaking(language_for_records(request.language)):
            write_parquet(report, request.out, progress)
        return
    # These writers know of a report only what an overview has too.
    write = cast("ProgrammeWriter", writer_of(kind))
    with speaking(language_for_records(request.language)):
        write(report, request.out, progress)


def kind_of(request: ProgrammeRequest) -> ProgrammeFormat:
    """The format that is asked for, by name or by the ending. Raises RecordError where neither says it."""
    if request.kind is not None:
        return request.kind
    kind = FORMATS.get(request.out.suffix.lower())
    if kind is None:
        message = tr(
            "“{name}” does not say in which format: let its name end in {listed}.",
            name=request.out.name,
            listed=listed(list(FORMATS)),
        )
        raise EndingError(message)
    return kind


def refuse_place(request: ProgrammeRequest) -> None:
    """Raise RecordError where the overview would take the place of a workbook, or has no format."""
    if is_workbook_name(request.out):
        message = tr("An overview cannot take the place of a workbook. Choose another name.")
        raise RecordError(message)
    kind_of(request)
