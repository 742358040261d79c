"""Damaged copies of the sample, rescued: how much comes back of each, and whether anything that was never there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.rows import Record
from icbo_desktop.services.demo import demo_changes
from icbo_desktop.store.rescue import rescue
from icbo_desktop.store.workbook_file import open_workbook, write_new
from tests.builders import MORNING
from tests.damage import damaged

Truth = dict[tuple[str, str], Record]


@dataclass(frozen=True)
class Case:
    """One damaged copy that opening refuses. `share` is how much of the truth came back, `wrong` what never was."""

    seed: int
    kind: str
    share: float
    wrong: tuple[Record, ...]
    is_untouched: bool = True


def tried(folder: Path, seeds: Iterable[int]) -> Iterator[Case]:
    """What a rescue gives back of each of these copies; one that opens needs none, and is passed over."""
    whole, copy = folder / "whole.icbo", folder / "copy.icbo"
    changes = demo_changes()
    write_new(whole, changes)
    truth = {(row.table, row.id): row for row in open_workbook(whole, read_only=True).workshop}
    sides = (side for each in changes for row in each.rows for side in (row.before, row.after))
    ever = {side for side in sides if side is not None}
    for seed in seeds:
        kind, content = damaged(whole.read_bytes(), seed)
        copy.write_bytes(content)
        if is_refused(copy):
            yield _rescued(seed, kind, copy, truth, ever)


def is_refused(path: Path) -> bool:
    """Whether opening refuses the file."""
    try:
        open_workbook(path, read_only=True)
    except WorkbookError:
        return True
    return False


def _rescued(seed: int, kind: str, path: Path, truth: Truth, ever: set[Record]) -> Case:
    content = path.read_bytes()
    try:
        found = rescue(path, MORNING, path.parent / "scratch")
    except WorkbookError:
        return Case(seed, kind, 0, (), path.read_bytes() == content)
    got = {(row.table, row.id): row for row in found.records}
    share = sum(got.get(key) == row for key, row in truth.items()) / len(truth)
    stand_in = () if found.has_title else ("workshop",)
    wrong = tuple(row for row in got.values() if row not in ever and row.table not in stand_in)
    return Case(seed, kind, share, wrong, path.read_bytes() == content)
