"""A JSON record read back, strictly: a whole workshop with its attachments, or every fault with its path.

The bytes may be anyone's. What is calculated (`computed`) and what was done (`history`) is not read.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.rows import FrozenFramework, FrozenOverlay, Record, WorkshopDetails
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.json_checks import check_rows, known_in
from icbo_desktop.records.json_faults import Faults
from icbo_desktop.records.json_form import (
    COMPUTED,
    CONTENT,
    HISTORY,
    KIND,
    LEFT_OUT,
    LIST_NAMES,
    SCHEMA_ID,
    VERSION,
    WORKSHOP,
    Json,
    listed_kinds,
)
from icbo_desktop.records.json_packs import Thaw, read_content, read_framework, read_overlay
from icbo_desktop.records.json_rows import read_object, read_row, tell_keys
from icbo_desktop.records.json_text import parsed, refuse
from icbo_desktop.translation import tr

ROOT = "$"


@dataclass(frozen=True, slots=True)
class ReadRecord:
    """What a record holds. `contents` are the bytes of its attachments by id."""

    workshop: Workshop
    contents: Mapping[str, bytes]


@dataclass(slots=True)
class _Reading:
    """One record on its way in: its rows by their paths.

    `named` are the ids of every list, also of rows with faults: whoever names one of those is not at fault.
    """

    faults: Faults
    thaw: Thaw
    rows: dict[str, Record] = field(default_factory=dict[str, Record])
    named: dict[str, set[str]] = field(default_factory=lambda: defaultdict[str, set[str]](set))
    contents: dict[str, bytes] = field(default_factory=dict[str, bytes])
    frameworks: dict[str, Framework] = field(default_factory=dict[str, Framework])

    def take_workshop(self, value: Json) -> None:
        path = f"{ROOT}.{WORKSHOP}"
        row = read_row(WorkshopDetails, value, path, self.faults)
        if row is not None:
            self.rows[path] = row

    def take_list(self, kind: type[Record], value: Json) -> None:
        path = f"{ROOT}.{LIST_NAMES[kind.table]}"
        if not isinstance(value, list):
            self.faults.add(path, tr("this should be a list"))
            return
        seen = self.named[kind.table]
        for number, each in enumerate(value):
            own_id = each.get("id") if isinstance(each, dict) else None
            if isinstance(own_id, str):
                if own_id in seen:
                    self.faults.add(f"{path}[{number}].id", tr("this id is there twice"))
                seen.add(own_id)
            row = read_row(kind, each, f"{path}[{number}]", self.faults)
            if row is None:
                continue
            self.rows[f"{path}[{number}]"] = row
            if isinstance(row, Attachment) and isinstance(each, dict):
                self.contents[row.id] = read_content(
                    row, each[CONTENT], f"{path}[{number}]", self.faults
                )

    def take_packs(self) -> None:
        """Read the text of every framework and overlay, and check what wears which."""
        for path, row in self.rows.items():
            if isinstance(row, FrozenFramework):
                found = read_framework(row, path, self.thaw, self.faults)
                if found is not None:
                    self.frameworks[row.id] = found
        known = self.named[FrozenFramework.table]
        found_rows = [row for row in self.rows.values() if isinstance(row, FrozenFramework)]
        if len(found_rows) == len(known) and all(row.is_retired for row in found_rows):
            self.faults.add(f"{ROOT}.frameworks", tr("a workshop needs a framework"))
        for path, row in self.rows.items():
            if isinstance(row, FrozenOverlay):
                read_overlay(row, path, self.thaw, self.faults, known)

    def workshop(self) -> Workshop:
        tables: dict[str, dict[str, Record]] = {}
        for row in self.rows.values():
            tables.setdefault(row.table, {})[row.id] = row
        return Workshop(tables)


def read_record(content: bytes, file: str, thaw: Thaw) -> ReadRecord:
    """The record that the bytes hold; `file` is its name. Raises RecordFaultsError with every fault."""
    faults = Faults(file)
    tree = head_of(parsed(content, faults), faults)
    reading = _Reading(faults, thaw)
    lists = {LIST_NAMES[kind.table]: kind for kind in listed_kinds()}
    required = {"$schema", "record", "version", WORKSHOP, COMPUTED, *lists}
    optional = {LEFT_OUT, HISTORY}
    tell_keys(tree, required | (tree.keys() & optional), ROOT, faults)
    if WORKSHOP in tree:
        reading.take_workshop(tree[WORKSHOP])
    for name, kind in lists.items():
        if name in tree:
            reading.take_list(kind, tree[name])
    reading.take_packs()
    check_rows(reading.rows, known_in(reading.named, reading.frameworks), faults)
    faults.raise_any()
    return ReadRecord(reading.workshop(), reading.contents)


def head_of(value: Json, faults: Faults) -> Mapping[str, Json]:
    """The record's fields, if it is one of ours that this version knows. Raises RecordFaultsError."""
    if not isinstance(value, dict) or value.get("record") != KIND:
        refuse(faults, tr("this is not a JSON record of this program"))
    version = value.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        refuse(faults, tr("it does not say which form it has"))
    if version > VERSION:
        refuse(
            faults,
            tr(
                "it was written by a newer version of this program (form {form}; this one knows {known})",
                form=version,
                known=VERSION,
            ),
        )
    if version < VERSION:
        refuse(
            faults,
            tr("it has an old form ({form}); write it again with this version", form=version),
        )
    tree = read_object(value, ROOT, faults) or {}
    if tree.get("$schema") != SCHEMA_ID:
        faults.add(f"{ROOT}.$schema", tr("this should be {text}", text=SCHEMA_ID))
    return tree
