"""What a conflict of merged workbooks is about, in words: the record, and in what its versions differ."""

from collections.abc import Mapping
from dataclasses import fields

from icbo_desktop.domain.edits.recorded import KINDS
from icbo_desktop.domain.merging_conflicts import Conflict, Version
from icbo_desktop.domain.rows import Record
from icbo_desktop.domain.wording import listed
from icbo_desktop.translation import marked, tr, translated

_MAIN = ("text", "title", "name")
_NAMES = {
    "would_change": marked("what would change it"),
    "held_by": marked("held by"),
    "how_many": marked("how many"),
    "by_when": marked("by when"),
    "no_date_reason": marked("why there is no date"),
    "left_at": marked("until"),
    "status": marked("status"),
    "priority": marked("priority"),
    "who": marked("who"),
    "measure": marked("measure"),
    "carried_from": marked("carried from"),
    "holder": marked("holder"),
    "evidence": marked("evidence"),
    "rating": marked("rating"),
    "outcome": marked("outcome"),
    "caption": marked("caption"),
}


def conflict_words(conflict: Conflict) -> str:
    """What kind of record it is: "Action"."""
    row = conflict.versions[0].row
    one = translated(KINDS.get(type(row), (row.table.replace("_", " "), ""))[0])
    return one[:1].upper() + one[1:]


def version_words(conflict: Conflict, version: Version) -> str:
    """The version's own words, and what else it says otherwise than the others."""
    said = [_main_of(version.row)]
    for name in _differing(conflict):
        if name not in _MAIN:
            value = getattr(version.row, name)
            shown = tr("nothing") if value in (None, "", ()) else str(value)
            said.append(f"{translated(_NAMES.get(name, name.replace('_', ' ')))}: {shown}")
    return ", ".join(part for part in said if part)


def holders_of(version: Version, names: Mapping[str, str]) -> str:
    """Which workbooks have that version."""
    return listed([names[each] for each in version.fingerprints if each in names])


def _main_of(row: Record) -> str:
    return next((getattr(row, name) for name in _MAIN if getattr(row, name, "")), "")


def _differing(conflict: Conflict) -> list[str]:
    rows = [version.row for version in conflict.versions]
    names = [field.name for field in fields(rows[0])]
    return [name for name in names if len({repr(getattr(row, name)) for row in rows}) > 1]
