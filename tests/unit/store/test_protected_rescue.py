"""What can be read of a damaged protected workbook, with its password."""

import pytest

from icbo_desktop.domain.edits.capture import AddAction, AddNote
from icbo_desktop.domain.errors import WorkbookError, WorkbookProtectedError
from icbo_desktop.store import keys, protection
from icbo_desktop.store.engine import connect, one_value
from icbo_desktop.store.rescue import rescue
from tests.builders import MORNING, make_item, make_workbook_file

PASSWORD = "three random words"  # noqa: S105 - of no use anywhere
PAGE = 4096


@pytest.fixture
def path(tmp_path):
    """A workbook of many entries, so that its history is on several pages."""
    edits = [AddNote(make_item(), f"Note {number} {'x' * 500}") for number in range(40)]
    return make_workbook_file(tmp_path, AddAction(make_item(), "Share the plan"), *edits)


def damaged(path, page):
    """The file with a flipped bit on that page; the first is 1."""
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE + 99] ^= 1
    path.write_bytes(content)


def page_of(path, table):
    db = connect(path, "read")
    try:
        return one_value(db, f"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'")  # noqa: S608 - a name of our own
    finally:
        db.close()


def test_all_of_a_sound_protected_workbook_is_read(path, tmp_path):
    plain = rescue(path, MORNING, tmp_path)
    key = protection.protect(path, PASSWORD)

    found = rescue(path, MORNING, tmp_path)

    assert found.is_whole
    assert found == plain
    assert key is not None


def test_a_lost_page_costs_what_stood_on_it_and_no_more(path, tmp_path):
    key = protection.protect(path, PASSWORD)
    sound = path.read_bytes()
    missing = []
    for page in range(len(sound) // PAGE - 8, len(sound) // PAGE):
        path.write_bytes(sound)
        damaged(path, page)
        missing.append(rescue(path, MORNING, tmp_path).entries_missing)

    assert 0 < max(missing) < 10
    assert key is not None


def test_a_lost_table_comes_back_from_the_history(path, tmp_path):
    key = protection.protect(path, PASSWORD)
    damaged(path, page_of(path, "action"))

    assert rescue(path, MORNING, tmp_path).is_whole
    assert key is not None


def test_nothing_is_read_where_what_tells_the_tables_is_lost(path, tmp_path):
    key = protection.protect(path, PASSWORD)
    content = path.read_bytes()
    path.write_bytes(content[:PAGE] + bytes(len(content) - PAGE))

    with pytest.raises(WorkbookError, match="Nothing in"):
        rescue(path, MORNING, tmp_path)
    assert key is not None


def test_a_locked_workbook_asks_for_its_password(path, tmp_path):
    protection.protect(path, PASSWORD)

    with pytest.raises(WorkbookProtectedError):
        rescue(path, MORNING, tmp_path)
    assert keys.held_key(path) is None
