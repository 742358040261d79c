"""Comparing two workbooks of one framework: what is asked for, and the report in the format of its name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import cast

from icbo_desktop import __version__
from icbo_desktop.domain.comparison import is_out_of_order, require_comparable
from icbo_desktop.domain.errors import EndingError, RecordError
from icbo_desktop.domain.record_formats import RecordFormat, ending_of
from icbo_desktop.domain.wording import listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.comparison import ComparisonReport, when_words
from icbo_desktop.records.files import is_same_file
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.record_writers import writer_of
from icbo_desktop.services.records import record_model
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.translation import language_for_records, marked, speaking, tr, translated

ComparisonWriter = Callable[[ComparisonReport, Path, Progress], None]

KINDS: tuple[RecordFormat, ...] = ("pdf", "docx", "xlsx", "html")
FORMATS: dict[str, RecordFormat] = {ending_of(kind): kind for kind in KINDS}
"""What a comparison can be written as, by the ending of the file's name."""

SAME_FILE = marked("That is the same workbook twice. Choose an earlier one to compare it with.")


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """Compare the open workshop with the workbook at `earlier`, and write it to `out`."""

    earlier: Path
    out: Path
    language: str = ""


def compare_files(earlier: Path, later: Path, out: Path, language: str = "") -> tuple[str, ...]:
    """Write the comparison of two workbook files; both are only read.

    Returns sentences on how they were taken. Raises UserFacingError with nothing written.
    """
    if is_same_file(earlier, later):
        raise RecordError(translated(SAME_FILE))
    _refuse_workbooks(out, (earlier, later))
    format_of(out)
    workshops = (workshop_of(earlier), workshop_of(later))
    return write_comparison(*workshops, out, system_clock(), language=language)


def write_comparison(
    earlier: Workshop,
    later: Workshop,
    out: Path,
    made_at: datetime,
    progress: Progress = told_to_nobody,
    *,
    language: str = "",
) -> tuple[str, ...]:
    """Write the comparison of two workshops. Pure but for the file. Raises UserFacingError, nothing written."""
    kind = format_of(out)
    require_comparable(earlier, later)
    # These writers know of a report only what a comparison has too.
    write = cast("ComparisonWriter", writer_of(kind))
    with speaking(language_for_records(language)):
        report = comparison_report(earlier, later, made_at)
        write(report, out, progress)
    return report.notes


def comparison_report(earlier: Workshop, later: Workshop, made_at: datetime) -> ComparisonReport:
    """The comparison of two workshops that can be compared, each side as it may be told. Raises RecordError.

    The dates say which is the earlier; where they say otherwise than what was asked for, that is noted.
    """
    options = RecordOptions(made_at=made_at, app_version=__version__)
    scopes = [record_model(each, options).scope for each in (earlier, later)]
    notes: tuple[str, ...] = ()
    if is_out_of_order(earlier, later):
        scopes.reverse()
        titles = [scope.workshop.details.title for scope in scopes]
        note = tr(
            "By their dates “{titles}”, {when}, was held before “{titles2}”, "
            "{when2}, so it is taken as the earlier one.",
            titles=titles[0],
            when=when_words(scopes[0]),
            titles2=titles[1],
            when2=when_words(scopes[1]),
        )
        notes = (note,)
    return ComparisonReport(scopes[0], scopes[1], options, notes)


def workshop_of(path: Path) -> Workshop:
    """The workshop of a file that is only read. Raises WorkbookError."""
    file = open_workbook(path, read_only=True)
    try:
        return file.workshop
    finally:
        file.close()


def format_of(out: Path) -> RecordFormat:
    """The format that a name asks for. Raises RecordError where its ending is not one of them."""
    kind = FORMATS.get(out.suffix.lower())
    if kind is None:
        endings = listed(list(FORMATS))
        message = tr(
            "“{name}” does not say in which format: let its name end in {endings}.",
            name=out.name,
            endings=endings,
        )
        raise EndingError(message)
    return kind


def _refuse_workbooks(out: Path, files: tuple[Path, ...]) -> None:
    if any(is_same_file(out, file) for file in files):
        message = tr("A comparison cannot take the place of a workbook. Choose another name.")
        raise RecordError(message)
