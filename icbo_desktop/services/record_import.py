"""A JSON record read into a new workbook file. Without Qt, for the command line too."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.merging_told import pooled_group
from icbo_desktop.domain.rows import Record
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.packs.frozen import thaw
from icbo_desktop.packs.frozen_overlay import thaw_overlay
from icbo_desktop.records.json_form import LARGEST_RECORD, Json
from icbo_desktop.records.json_import import ReadRecord, read_record
from icbo_desktop.records.json_packs import Thaw
from icbo_desktop.records.json_schema import record_schema
from icbo_desktop.records.json_text import MIB
from icbo_desktop.services.clock import Clock, new_uuid, system_clock
from icbo_desktop.services.library import require_ending
from icbo_desktop.services.whole_files import FileNotReadError, Why, whole_file
from icbo_desktop.store.attachments import Paper, packed
from icbo_desktop.store.workbook_file import require_free, write_new
from icbo_desktop.translation import marked, tr, tr_n, translated

LABEL = marked("read from a JSON record")
# Characters of text in one entry of the history, which holds at most 32 million once it is written.
MOST_IN_ENTRY = 4_000_000
NOT_READ: dict[Why, str] = {
    "open here": marked("“{name}” is a workbook that is open here, and no JSON record."),
    "folder": marked("“{name}” is not a file."),
    "no file": marked("“{name}” is not a file."),
    "gone": marked("“{name}” is not there."),
    "unreadable": marked("“{name}” cannot be read."),
}


def import_record(record: Path, workbook: Path, clock: Clock = system_clock) -> str:
    """Make a new workbook of a JSON record; it is there whole or not at all, and never replaces a file.

    Returns what of the workshop the record did not tell, in a sentence; "" where it told every group by its name.
    Raises RecordFaultsError with every fault of the record, RecordError where it cannot be read, and
    WorkbookError where the workbook cannot be made.
    """
    require_ending(workbook)
    require_free(workbook)
    read = read_record(read_bytes(record), record.name, Thaw(thaw, thaw_overlay))
    write_new(workbook, changes_of(read, clock), papers=papers_of(read))
    return pooled_words(read.workshop)


def pooled_words(workshop: Workshop) -> str:
    """That small groups came back as one group, where they did."""
    pooled = pooled_group(workshop)
    if pooled is None:
        return ""
    return tr_n(
        "“{group}” ({n} people) stands for groups that the record told together. Which they were, and who of them said "
        "what, is in the first workbook alone: keep that one.",
        "“{group}” (1 person) stands for groups that the record told together. Which they were, and who of them said "
        "what, is in the first workbook alone: keep that one.",
        pooled.people,
        group=pooled.name,
    )


def schema_of_records() -> dict[str, Json]:
    """The published JSON Schema of what `import_record` reads."""
    return record_schema()


def read_bytes(path: Path) -> bytes:
    """A record's bytes, never more than are read. Raises RecordError."""

    def require_size(size: int) -> None:
        if size > LARGEST_RECORD:
            message = tr(
                "“{name}” is larger than {limit} MB, so it is not read in.",
                name=path.name,
                limit=LARGEST_RECORD // MIB,
            )
            raise RecordError(message)

    try:
        return whole_file(path, LARGEST_RECORD, require_size)
    except FileNotReadError as error:
        raise RecordError(translated(NOT_READ[error.why], name=path.name)) from error


def changes_of(read: ReadRecord, clock: Clock) -> Iterator[Change]:
    """One act, in as few entries of the history as hold it; undo never takes the workshop away."""
    now = clock()
    for rows in in_entries(list(read.workshop)):
        changes = tuple(RowChange(None, row) for row in rows)
        yield Change(new_uuid(), now, LABEL, changes, "log")


def in_entries(rows: Sequence[Record]) -> Iterator[list[Record]]:
    """The rows in runs that an entry holds."""
    run: list[Record] = []
    length = 0
    for row in rows:
        size = length_of(row)
        if run and length + size > MOST_IN_ENTRY:
            yield run
            run, length = [], 0
        run.append(row)
        length += size
    yield run


def length_of(row: Record) -> int:
    """About how many characters a row takes: a text may double where it is full of quotes."""
    return 400 + sum(
        len(getattr(row, name)) for name in row.__slots__ if isinstance(getattr(row, name), str)
    )


def papers_of(read: ReadRecord) -> Iterator[Paper]:
    """The bytes of the attachments, as they are stored."""
    contents: Mapping[str, bytes] = read.contents
    for row in read.workshop.rows(Attachment):
        yield packed(row.id, contents[row.id], int(row.created_at.timestamp()))
