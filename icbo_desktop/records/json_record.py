"""The JSON record: everything that may leave the console, row for row, so that it can be read back.

The form is canonical: keys in the order of the records, rows in the order in which they were made, two
blanks to indent, UTF-8, one line end at the close, and no moment of its own, so that reading a record in
and writing it again gives the same bytes, whatever is spoken: its sentences are English. `computed` is calculated from the rest and for reading only; so
is `history`. A text is exactly as it was typed; what UTF-8 cannot hold is written as JSON's own escape.
"""

import json
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import msgspec

from icbo_desktop.domain.attachment_kinds import size_words
from icbo_desktop.domain.errors import RecordError, WorkbookError
from icbo_desktop.domain.rows import FrozenFramework, Record
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.files import write_beside
from icbo_desktop.records.json_figures import computed
from icbo_desktop.records.json_form import (
    COMPUTED,
    CONTENT,
    HISTORY,
    KIND,
    LARGEST_RECORD,
    LEFT_OUT,
    LIST_NAMES,
    SCHEMA_ID,
    VERSION,
    WORKSHOP,
    Json,
    listed_kinds,
    row_tree,
)
from icbo_desktop.records.json_history import history_figures
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.records.record_model import RecordModel
from icbo_desktop.translation import ENGLISH, speaking, tr, tr_n

MOST_ATTACHED = LARGEST_RECORD // 4 * 3 - 8 * 1024 * 1024  # bytes; base64 makes four of three


def write(record: RecordModel, path: Path, progress: Progress = told_to_nobody) -> None:
    """Write the record; the file appears whole or not at all. Raises RecordError."""
    content = json_bytes(record, progress)
    if len(content) > LARGEST_RECORD:
        message = tr(
            "The record would be {size}, and one of more than {largest} cannot be read in again, so it was "
            "not written.",
            size=size_words(len(content)),
            largest=size_words(LARGEST_RECORD),
        )
        raise RecordError(message)
    write_beside(path, content)


def json_bytes(record: RecordModel, progress: Progress = told_to_nobody) -> bytes:
    """The record in its canonical form. Raises RecordError where an attachment cannot be read."""
    tree = json_tree(record, progress)
    progress(0.9)
    try:
        return msgspec.json.format(msgspec.json.encode(tree), indent=2) + b"\n"
    except UnicodeEncodeError:
        # A lone surrogate becomes its own JSON escape, and comes back as it was.
        text = json.dumps(tree, ensure_ascii=False, indent=2)
        return (text + "\n").encode("utf-8", "backslashreplace")


def json_tree(record: RecordModel, progress: Progress = told_to_nobody) -> dict[str, Json]:
    """The record as plain values."""
    workshop = record.scope.workshop
    tree: dict[str, Json] = {
        "$schema": SCHEMA_ID,
        "record": KIND,
        "version": VERSION,
        WORKSHOP: row_tree(workshop.details),
    }
    kinds = listed_kinds()
    for number, kind in enumerate(kinds):
        progress(0.4 * number / len(kinds))
        if kind is not Attachment:
            tree[LIST_NAMES[kind.table]] = [row_tree(row) for row in ordered(workshop, kind)]
            continue
        attached = workshop.rows(Attachment)
        if record.read_content is None:
            tree[LEFT_OUT] = len(attached)
            attached = ()
        tree[LIST_NAMES[kind.table]] = list(attachment_trees(record, attached, progress))
    progress(0.6)
    with speaking(ENGLISH):
        tree[COMPUTED] = msgspec.to_builtins(computed(record.scope))
    if record.options.with_history:
        tree[HISTORY] = msgspec.to_builtins(history_figures(record.changes))
    return tree


def attachment_trees(
    record: RecordModel, rows: tuple[Attachment, ...], progress: Progress
) -> Iterator[Json]:
    """Each attachment with its bytes. Raises RecordError."""
    if sum(row.size for row in rows) > MOST_ATTACHED:
        message = tr_n(
            "The workbook holds {n} attachments that come to more than {largest}: too much for one JSON record. "
            "Leave the attachments out of it.",
            "The workbook holds 1 attachment that come to more than {largest}: too much for one JSON record. "
            "Leave the attachments out of it.",
            len(rows),
            largest=size_words(MOST_ATTACHED),
        )
        raise RecordError(message)
    for number, row in enumerate(rows):
        progress(0.3 + 0.3 * number / len(rows))
        yield row_tree(row) | {CONTENT: content_of(record, row)}


def content_of(record: RecordModel, row: Attachment) -> str:
    """The bytes of an attachment in base64. Raises RecordError."""
    try:
        content = record.read_content(row) if record.read_content is not None else b""
    except WorkbookError as error:
        message = tr(
            "“{file}” cannot be read from the workbook any more, so the record would not be "
            "complete. Leave the attachments out of it.",
            file=row.name,
        )
        raise RecordError(message) from error
    return b64encode(content).decode("ascii")


def ordered(workshop: Workshop, kind: type[Record]) -> tuple[Record, ...]:
    """The rows of a kind; frameworks and groups by their position."""
    if kind is FrozenFramework:
        return workshop.frameworks
    return workshop.groups if kind.table == "partner_group" else workshop.rows(kind)
