"""The versions of a record that a merge does not take: no words of them are lost.

The version that is taken stays where it is. Each other one is kept on the same place: of a differing view or an
example of good practice as a second one, of anything else as a note that says whose it was. Their ids follow from
what they say, so that merging again adds nothing; what was deleted after a merge does not come back.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from uuid import NAMESPACE_OID, uuid5

from icbo_desktop.domain.merging_conflicts import Conflict, Version
from icbo_desktop.domain.merging_lineage import Breakout
from icbo_desktop.domain.merging_words import conflict_words, holders_of, version_words
from icbo_desktop.domain.rows import DifferingView, GoodPractice, Note, Record
from icbo_desktop.translation import tr

_NOT_WORDS = ("held_by", "position")


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """A version that was not taken, as the record that keeps it; `of` is the id of the one it is a version of."""

    row: Record
    of: str
    fingerprints: tuple[str, ...]


def kept_versions(
    conflicts: Iterable[Conflict], found: Sequence[Breakout], names: Mapping[str, str]
) -> list[KeptVersion]:
    """The versions that were not taken, each as a record of its own."""
    kept: list[KeptVersion] = []
    for conflict in conflicts:
        for place, version in enumerate(conflict.versions):
            row = None if place == conflict.chosen else _as_record(conflict, version, names)
            if row is not None and not _was_deleted(row, found):
                kept.append(KeptVersion(row, version.row.id, version.fingerprints))
    return kept


def _as_record(conflict: Conflict, version: Version, names: Mapping[str, str]) -> Record | None:
    """The version as a record; None for what stands on no place, as a break does."""
    row = version.row
    new_id = str(uuid5(NAMESPACE_OID, f"{conflict.key}/{_said_by(row)}"))
    if isinstance(row, DifferingView | GoodPractice):
        return replace(row, id=new_id)
    item_id = getattr(row, "item_id", None)
    created_at = getattr(row, "created_at", None)
    if item_id is None or not isinstance(created_at, datetime):
        return None
    kind = conflict_words(conflict)
    kind = kind[:1].lower() + kind[1:]
    return Note(
        id=new_id,
        framework_id=getattr(row, "framework_id", ""),
        item_id=item_id,
        option_id=getattr(row, "option_id", ""),
        evidence_id=row.evidence_id if isinstance(row, Note) else "",
        text=tr(
            "{holders_of} had this {kind} as: {version}",
            holders_of=holders_of(version, names),
            kind=kind,
            version=version_words(conflict, version),
        ),
        created_at=created_at,
    )


def _said_by(row: Record) -> str:
    """What the record says, whichever groups it is held by now."""
    return repr([getattr(row, each.name) for each in fields(row) if each.name not in _NOT_WORDS])


def _was_deleted(row: Record, found: Sequence[Breakout]) -> bool:
    return any(
        row.id in each.last_changes and each.workshop.find(type(row), row.id) is None
        for each in found
    )
