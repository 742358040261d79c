"""The one model that every format of a record is written from: a workshop as it may be told."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.history import Change
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.attribution import attribution_of, shield, shielded_changes
from icbo_desktop.records.content import content_in
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.said_once import said_once
from icbo_desktop.records.scope import Scope
from icbo_desktop.records.shown_words import NO_OVERLAYS
from icbo_desktop.records.tables.data_table import DataTable
from icbo_desktop.records.tables.record_tables import record_tables
from icbo_desktop.records.told_history import ToldHistory, told_history
from icbo_desktop.records.tree import Content

# The proved bytes of an attachment. Raises WorkbookError.
ReadContent = Callable[[Attachment], bytes]


@dataclass(frozen=True)
class RecordModel:
    """`content` is what people read: PDF, Word and HTML. `tables` are what is counted and listed.

    `history` is None where it was not to hand. `read_content` and `changes` are for JSON alone, and None and
    empty where attachments and history are not wanted in it.
    """

    scope: Scope
    options: RecordOptions
    history: ToldHistory | None = None
    read_content: ReadContent | None = None
    changes: tuple[Change, ...] = ()

    @said_once
    def content(self) -> Content:
        """The record as a tree of parts and blocks, in reading order."""
        return content_in(self.scope, self.options)

    @said_once
    def tables(self) -> tuple[DataTable, ...]:
        """The record as tables: Excel and CSV."""
        return record_tables(self.scope, self.history)


def record_of(
    workshop: Workshop,
    frameworks: Mapping[str, Framework],
    options: RecordOptions,
    overlays: Mapping[str, Overlay] = NO_OVERLAYS,
    history: Iterable[Change] | None = None,
    read_content: ReadContent | None = None,
) -> RecordModel:
    """The record of a workshop. `frameworks` in their own words and `overlays`, by the ids of their rows.

    `history` are the changes that led to the workshop, and `read_content` gives an attachment's bytes, where
    they are to hand.

    Raises RecordError where the attribution would be loosened.
    """
    attribution = attribution_of(workshop, options)
    scope = Scope(shield(workshop, attribution), frameworks, attribution, overlays)
    changes = None if history is None else tuple(history)
    return RecordModel(
        scope,
        options,
        None if changes is None else told_history(changes),
        read_content if options.with_attachments else None,
        shielded_changes(workshop, attribution, changes or ()) if options.with_history else (),
    )
