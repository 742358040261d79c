"""A damaged workbook gives back what proves itself, and nothing that was never there."""

import shutil
from pathlib import Path
from statistics import median

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.store.rescue import rescue
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import MORNING, make_item, make_workbook_file
from tests.rescue_tries import Case, tried

SEEDS = range(44)
ENOUGH = 0.99


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> list[Case]:
    """What a rescue gives back of each damaged copy of the sample that opening refuses."""
    return list(tried(tmp_path_factory.mktemp("rescue"), SEEDS))


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


def test_no_damaged_copy_is_changed_by_its_rescue(cases):
    assert [each for each in cases if not each.is_untouched] == []


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
