"""A damaged workbook gives back what proves itself, and nothing that was never there."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.rows import Record
from icbo_desktop.services.demo import demo_changes
from icbo_desktop.store.rescue import rescue
from icbo_desktop.store.workbook_file import open_workbook, write_new
from tests.builders import MORNING, make_item, make_workbook_file
from tests.damage import damaged

SEEDS = range(44)
ENOUGH = 0.99


@dataclass(frozen=True)
class Case:
    seed: int
    kind: str
    share: float
    wrong: tuple[Record, ...]


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> list[Case]:
    """What a rescue gives back of each damaged copy of the sample that opening refuses."""
    return list(tried(tmp_path_factory.mktemp("rescue"), SEEDS))


def tried(folder: Path, seeds: range) -> Iterator[Case]:
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
            yield case(seed, kind, copy, truth, ever)
            assert copy.read_bytes() == content


def is_refused(path: Path) -> bool:
    try:
        open_workbook(path, read_only=True)
    except WorkbookError:
        return True
    return False


def case(
    seed: int, kind: str, path: Path, truth: dict[tuple[str, str], Record], ever: set[Record]
) -> Case:
    try:
        found = rescue(path, MORNING, path.parent / "scratch")
    except WorkbookError:
        return Case(seed, kind, 0, ())
    got = {(row.table, row.id): row for row in found.records}
    share = sum(got.get(key) == row for key, row in truth.items()) / len(truth)
    stand_in = () if found.has_title else ("workshop",)
    wrong = tuple(row for row in got.values() if row not in ever and row.table not in stand_in)
    return Case(seed, kind, share, wrong)


def test_the_median_of_damaged_copies_gives_nearly_everything_back(cases):
    shares = sorted(each.share for each in cases)
    print(  # noqa: T201 - the distribution is what this test is for
        f"\nrefused copies {len(shares)}: median {median(shares):.1%}, "
        f"10th percentile {shares[len(shares) // 10]:.1%}, least {shares[0]:.1%}"
    )
    assert median(shares) >= ENOUGH


def test_no_damaged_copy_gives_nothing_back(cases):
    assert [each for each in cases if each.share == 0] == []


def test_no_damaged_copy_gives_back_what_was_never_there(cases):
    assert [each for each in cases if each.wrong] == []


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_workbook_file(tmp_path, *[AddAction(make_item(), f"Action {n}") for n in range(9)])


def test_a_sound_file_is_read_with_its_history(path, tmp_path):
    found = rescue(path, MORNING, tmp_path)

    assert found.is_whole
    assert found.changes == open_workbook(path, read_only=True).changes


def test_a_lost_first_page_costs_nothing(path, tmp_path):
    content = path.read_bytes()
    expected = open_workbook(path, read_only=True).changes
    path.write_bytes(bytes(4096) + content[4096:])

    assert rescue(path, MORNING, tmp_path).changes == expected


def test_a_flipped_letter_of_the_history_is_mended(path, tmp_path):
    content = bytearray(path.read_bytes())
    expected = open_workbook(path, read_only=True).changes
    content[content.index(b"Action 4") + 2] ^= 4
    path.write_bytes(content)

    found = rescue(path, MORNING, tmp_path)

    assert found.changes == expected


@pytest.mark.parametrize("content", [b"", b"x" * 50_000, b"SQLite format 3\0" + bytes(100_000)])
def test_a_file_with_nothing_in_it_is_said_to_have_nothing(tmp_path, content):
    path = tmp_path / "Gone.icbo"
    path.write_bytes(content)

    with pytest.raises(WorkbookError, match="Nothing in “Gone"):
        rescue(path, MORNING, tmp_path)


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(WorkbookError, match="cannot be read"):
        rescue(tmp_path / "nowhere.icbo", MORNING, tmp_path)


def test_nothing_stays_of_the_private_copy(path, tmp_path):
    shutil.copy(path, f"{path}-journal")
    scratch = tmp_path / "scratch"

    rescue(path, MORNING, scratch)

    assert list(scratch.iterdir()) == []
