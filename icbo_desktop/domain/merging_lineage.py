"""The workbooks to merge, and which of them went on from what another holds: copies have a history in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from icbo_desktop.domain.history import Change
from icbo_desktop.domain.rows import Record
from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.domain.workshop import Workshop

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Breakout:
    """One workbook to merge. `fingerprint` is the SHA-256 of the end of its history, which proves all of it.

    `file_name` is its file's, without the ending, which tells it from others of one title; empty where it has none.
    """

    fingerprint: str
    workshop: Workshop
    changes: tuple[Change, ...] = ()
    file_name: str = ""

    @property
    def known_as(self) -> str:
        """What it is called to whoever chose the files."""
        return self.file_name or self.title

    @property
    def title(self) -> str:
        return self.workshop.details.title

    @property
    def sources(self) -> tuple[MergedSource, ...]:
        """What it was merged from itself; none of a workbook that is no merge."""
        return self.workshop.rows(MergedSource)

    @cached_property
    def change_ids(self) -> frozenset[str]:
        return frozenset(change.id for change in self.changes)

    @cached_property
    def last_changes(self) -> dict[str, Change]:
        """The last change to each row, by the row's id."""
        return {row.row.id: change for change in self.changes for row in change.rows}


def newest(holders: Sequence[tuple[Breakout, R]]) -> list[tuple[Breakout, R]]:
    """Whoever holds a record, without those whose content another one knew and has changed since.

    All hold a record of one id, or records of one place.
    """
    left = [
        (each, row)
        for each, row in holders
        if not any(
            theirs != row and theirs.id == row.id and knew(other, each, row.id)
            for other, theirs in holders
        )
    ]
    return left or list(holders)


def knew(other: Breakout, each: Breakout, row_id: str) -> bool:
    """Whether one workbook went on from the other's last change to the row."""
    last = each.last_changes.get(row_id)
    return last is not None and last.id in other.change_ids and other is not each


def is_deleted(found: Sequence[Breakout], holders: Sequence[tuple[Breakout, Record]]) -> bool:
    """Whether a workbook that knew the record as all others hold it has deleted it."""
    having = [each for each, _ in holders]
    row_id = holders[0][1].id
    return any(
        all(knew(each, other, row_id) for other in having) for each in found if each not in having
    )
