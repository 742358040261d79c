"""Breakout groups' workbook files made into one new file; they are only read, and it appears whole or not at all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from icbo_desktop.domain.cleaning import clean_line
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.merging import (
    MergeChoices,
    Merged,
    merge,
    require_same_frameworks,
)
from icbo_desktop.domain.merging_lineage import Breakout
from icbo_desktop.domain.rows import Record
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.services.clock import Clock, new_uuid, system_clock
from icbo_desktop.services.library import require_ending
from icbo_desktop.services.worded import WordedFrameworks
from icbo_desktop.store.attachments import Paper
from icbo_desktop.store.workbook_file import (
    Check,
    WorkbookFile,
    checked,
    go_on,
    open_workbook,
    write_new,
)
from icbo_desktop.translation import marked, tr, translated

LABEL = marked("merge the workbooks of breakout groups")
ROWS_OF_A_CHANGE = 5_000  # a change is one entry of the history, which has a longest
TOO_FEW_FILES = marked("Choose at least two workbooks to merge.")


@dataclass(frozen=True, slots=True)
class MergeRequest:
    """The workbooks to merge, where the merged one goes, and what was decided."""

    files: tuple[Path, ...]
    out: Path
    choices: MergeChoices = field(default_factory=MergeChoices)


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merge would come to. `fingerprints` are those of the files, in the order in which they were given."""

    merged: Merged
    fingerprints: tuple[str, ...]


def preview(files: Sequence[Path], choices: MergeChoices | None = None) -> MergePreview:
    """What merging these workbooks would come to; nothing is written. Raises UserFacingError."""
    opened = _opened(files)
    try:
        breakouts = list(map(_breakout, opened, files))
        merged = _merged(breakouts, choices or MergeChoices())
    finally:
        _close(opened)
    return MergePreview(merged, tuple(each.fingerprint for each in breakouts))


def merge_files(
    request: MergeRequest,
    prefer: Path | None = None,
    clock: Clock = system_clock,
    check: Check = go_on,
) -> Merged:
    """Write the merged workbook. `prefer` is the file whose words are kept where nothing else was chosen.

    Returns what was done. Raises UserFacingError, or what `check` raises to stop it, with nothing written.
    """
    require_ending(request.out)
    opened = _opened(request.files)
    try:
        breakouts = list(map(_breakout, opened, request.files))
        choices = request.choices
        if prefer is not None:
            choices = replace(choices, prefer=_preferred(request.files, breakouts, prefer))
        merged = _merged(breakouts, choices)
        lost: list[str] = []
        changes = _changes(merged, clock)
        papers = checked(_papers(merged, opened, lost), check)
        # Protected as the first of them that is: what was said in confidence stays so.
        key = next((file.key for file in opened if file.key is not None), None)
        write_new(request.out, checked(changes, check), papers=papers, key=key)
    finally:
        _close(opened)
    notes = [
        tr("“{name}” could not be read, so it is not in the merged workbook.", name=name)
        for name in lost
    ]
    return replace(merged, notes=(*merged.notes, *notes))


def _opened(files: Sequence[Path]) -> list[WorkbookFile]:
    """The files, open to be read. Raises WorkbookError."""
    if len(files) < 2:  # noqa: PLR2004 - one cannot be merged
        raise WorkbookError(translated(TOO_FEW_FILES))
    opened: list[WorkbookFile] = []
    try:
        opened.extend(map(_open, files))
    except WorkbookError:
        _close(opened)
        raise
    return opened


def _open(file: Path) -> WorkbookFile:
    try:
        return open_workbook(file, read_only=True)
    except WorkbookError as error:
        if file.name in error.sentence:
            raise
        # Among several files it has to be said which one.
        raise WorkbookError(f"“{file.name}”: {error.sentence}") from error


def _close(opened: Sequence[WorkbookFile]) -> None:
    for file in opened:
        file.close()


def _breakout(file: WorkbookFile, path: Path) -> Breakout:
    return Breakout(file.fingerprint, file.workshop, file.changes, clean_line(path.stem))


def _merged(breakouts: Sequence[Breakout], choices: MergeChoices) -> Merged:
    """Raises WorkbookError where they cannot be merged, and PackError."""
    require_same_frameworks(breakouts)
    title = clean_line(choices.title)
    owned = [WordedFrameworks().own(each.workshop) for each in breakouts]
    frameworks = {key: framework for own in owned for key, framework in own.items()}
    return merge(breakouts, frameworks, replace(choices, title=title))


def _preferred(files: Sequence[Path], breakouts: Sequence[Breakout], prefer: Path) -> str:
    for file, breakout in zip(files, breakouts, strict=True):
        if file == prefer or file.resolve() == prefer.resolve():
            return breakout.fingerprint
    raise WorkbookError(tr("“{name}” is not one of the workbooks to merge.", name=prefer.name))


def _changes(merged: Merged, clock: Clock) -> Iterator[Change]:
    """The merged workshop as the first changes of its history."""
    at, rows = clock(), iter(merged.workshop)
    while found := list(islice(rows, ROWS_OF_A_CHANGE)):
        yield Change(new_uuid(), at, LABEL, tuple(map(_added, found)), "log")


def _added(row: Record) -> RowChange:
    return RowChange(None, row)


def _papers(merged: Merged, opened: Sequence[WorkbookFile], lost: list[str]) -> Iterator[Paper]:
    """The bytes of everything that is attached, from whichever file has them; the names of the others."""
    for attachment in merged.workshop.rows(Attachment):
        for file in opened:
            paper = file.paper(attachment.id)
            if paper is not None:
                yield paper
                break
        else:
            lost.append(attachment.name)
