"""Protecting a workbook, unlocking it, and whatever is copied from it."""

import os
import sys
import threading
from datetime import UTC, datetime

import pytest

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.errors import (
    NotAWorkbookError,
    PasswordRefusedError,
    WorkbookDamagedError,
    WorkbookError,
    WorkbookInUseError,
    WorkbookProtectedError,
    WrongPasswordError,
)
from icbo_desktop.store import engine, keys, protection
from icbo_desktop.store.backups import holding_of, make_backup
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.opening import version_of
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.store.working_copies import is_in_use, mark_of, take_copy
from tests.builders import make_change, make_item, make_workbook_file, make_workshop
from tests.unit.store.conftest import names_in

PASSWORD = "three random words"  # noqa: S105 - of no use anywhere
OTHER = "another three words"
WORDS = "Marmalade and thistledown"


@pytest.fixture
def plain(tmp_path):
    """A workbook with words in its history and in a draft."""
    path = make_workbook_file(tmp_path, name="Plan.icbo")
    file = open_workbook(path)
    file.append(make_change(AddNote(make_item(), WORDS), make_workshop()), lambda _: None)
    file.save_draft("note", f"half {WORDS}", datetime(2026, 11, 22, 10, tzinfo=UTC), lambda _: None)
    file.close()
    return path


@pytest.fixture
def protected(plain):
    """The same, protected; the key is held by nobody."""
    protection.protect(plain, PASSWORD)
    return plain


def unlocked(path):
    """The workbook, opened with its password."""
    key = protection.unlock(path, PASSWORD)
    file = open_workbook(path, read_only=True)
    assert file.key is key
    return file


def contents(path):
    file = open_workbook(path, read_only=True)
    return file.workshop, file.drafts, file.saved_head


def test_a_protected_workbook_holds_what_the_plain_one_held(plain):
    before = contents(plain)

    key = protection.protect(plain, PASSWORD)

    assert contents(plain) == before
    assert check_workbook(plain) == ()
    assert names_in(plain.parent) == ["Plan.icbo"]
    assert open_workbook(plain, read_only=True).key == key


def test_no_byte_of_a_protected_workbook_can_be_read(protected):
    content = protected.read_bytes()

    assert b"SQLite" not in content
    assert b"Marmalade" not in content
    assert b"CREATE TABLE" not in content


def test_a_protected_workbook_asks_for_its_password(protected):
    with pytest.raises(WorkbookProtectedError, match=r"“Plan[.]icbo” is protected"):
        open_workbook(protected)


def test_the_key_is_gone_with_whoever_held_it(protected):
    key = protection.unlock(protected, PASSWORD)
    file = open_workbook(protected, read_only=True)
    del key
    assert keys.held_key(protected) is not None

    del file

    assert keys.held_key(protected) is None


def test_a_wrong_password_is_told_and_opens_nothing(protected):
    with pytest.raises(WrongPasswordError, match=r"does not open “Plan[.]icbo”"):
        protection.unlock(protected, OTHER)

    assert keys.held_key(protected) is None


def test_the_recovery_phrase_opens_it(plain):
    phrase = protection.protect(plain, PASSWORD).phrase
    assert keys.held_key(plain) is None

    key = protection.unlock_with_phrase(plain, phrase.lower())

    assert open_workbook(plain, read_only=True).key is key
    assert key.phrase == phrase


def test_a_changed_password_ends_the_old_one_and_its_phrase(protected):
    key = protection.unlock(protected, PASSWORD)
    before = contents(protected)

    changed = protection.change_password(protected, OTHER)

    assert contents(protected) == before
    assert changed.phrase != key.phrase
    with pytest.raises(WrongPasswordError):
        protection.unlock(protected, PASSWORD)
    with pytest.raises(WrongPasswordError, match="recovery phrase"):
        protection.unlock_with_phrase(protected, key.phrase)


def test_a_password_that_is_taken_off_leaves_a_plain_workbook(protected):
    key = protection.unlock(protected, PASSWORD)
    before = contents(protected)

    protection.unprotect(protected)

    del key
    assert contents(protected) == before
    assert protected.read_bytes().startswith(b"SQLite format 3")


def test_nothing_is_changed_of_a_workbook_that_is_locked(protected):
    before = protected.read_bytes()

    for change in (
        lambda: protection.change_password(protected, OTHER),
        lambda: protection.unprotect(protected),
    ):
        with pytest.raises(WorkbookProtectedError):
            change()

    assert protected.read_bytes() == before


def test_a_short_password_protects_nothing(plain):
    before = plain.read_bytes()

    with pytest.raises(PasswordRefusedError):
        protection.protect(plain, "short")

    assert plain.read_bytes() == before


def test_an_open_workbook_is_not_protected_under_its_session(plain):
    file = open_workbook(plain)

    with pytest.raises(WorkbookInUseError):
        protection.protect(plain, PASSWORD)

    file.close()


def test_a_second_protection_is_refused(protected):
    with pytest.raises(WorkbookError, match="protected already"):
        protection.protect(protected, OTHER)


@pytest.mark.parametrize("step", ["write_file", "replace_patiently"])
def test_a_full_disk_while_protecting_leaves_the_workbook_alone(plain, monkeypatch, step):
    before = plain.read_bytes()

    def fail(*_arguments):
        raise OSError(28, "full")

    monkeypatch.setattr(protection, step, fail)
    with pytest.raises(WorkbookError, match="the disk is full"):
        protection.protect(plain, PASSWORD)

    assert plain.read_bytes() == before
    assert names_in(plain.parent) == ["Plan.icbo"]


def test_a_new_file_that_does_not_read_back_takes_no_place(plain, monkeypatch):
    before = plain.read_bytes()
    monkeypatch.setattr(protection, "unopened_faults", lambda *_: ("damaged",))

    with pytest.raises(WorkbookError, match="did not read back"):
        protection.protect(plain, PASSWORD)

    assert plain.read_bytes() == before


def test_damage_behind_the_first_page_is_damage_and_no_wrong_password(protected):
    content = bytearray(protected.read_bytes())
    content[5 * 4096 + 99] ^= 1
    protected.write_bytes(content)

    key = protection.unlock(protected, PASSWORD)

    with pytest.raises(WorkbookDamagedError):
        open_workbook(protected)
    assert key is not None


def test_a_flipped_bit_is_found_on_every_page(protected):
    key = protection.unlock(protected, PASSWORD)
    sound = protected.read_bytes()
    for page in range(len(sound) // 4096):
        content = bytearray(sound)
        content[page * 4096 + 2000] ^= 4
        protected.write_bytes(content)
        with pytest.raises(WorkbookDamagedError):
            open_workbook(protected, read_only=True)
    assert key is not None


def test_backups_and_working_copies_are_protected_with_the_same_key(protected, tmp_path):
    key = protection.unlock(protected, PASSWORD)
    file = open_workbook(protected)
    backup = make_backup(file.copy_file_to, tmp_path / "backups", "Plan", datetime.now(UTC))
    file.close()

    copy = take_copy(protected, "stick", tmp_path / "work")

    for path in (backup, copy.file(tmp_path / "work")):
        assert path.read_bytes()[:16] == protected.read_bytes()[:16] == key.salt
        assert b"Marmalade" not in path.read_bytes()
        assert mark_of(path) == mark_of(protected)
    assert holding_of(backup) is not None


def test_nothing_is_told_of_a_copy_whose_key_is_not_held(protected):
    assert holding_of(protected) is None
    assert mark_of(protected) is None


def test_a_locked_copy_on_the_laptop_is_in_use_only_while_somebody_has_it_open(protected):
    assert not is_in_use(protected)
    key = protection.unlock(protected, PASSWORD)
    db = engine.connect(protected, "write")
    engine.hold_alone(db)
    del key

    assert is_in_use(protected)

    db.close()


def test_a_saved_copy_is_protected(protected, tmp_path):
    key = protection.unlock(protected, PASSWORD)
    file = open_workbook(protected)

    file.write_copy(tmp_path / "Copy.icbo")
    file.close()

    assert keys.held_key(tmp_path / "Copy.icbo") == key


def test_keys_are_listed_while_another_thread_comes_to_hold_one():
    before = sys.getswitchinterval()
    is_over = threading.Event()

    def hold_many() -> None:
        while not is_over.is_set():
            # Let go of again after a while, so that the list grows and shrinks.
            _ = [keys.hold(keys.WorkbookKey(os.urandom(32), os.urandom(16))) for _ in range(50)]

    holding = threading.Thread(target=hold_many)
    sys.setswitchinterval(1e-6)
    holding.start()
    try:
        for _ in range(2_000):
            keys.held_keys()  # raised now and then: changed size during iteration
    finally:
        is_over.set()
        holding.join()
        sys.setswitchinterval(before)


def test_a_key_is_never_shown():
    key = keys.key_from_password(PASSWORD, bytes(16))

    assert key.raw.hex() not in f"{key!r} {key}"
    assert str(key.raw) not in f"{key!r} {key}"


def test_the_key_is_what_sqlcipher_makes_of_the_password(protected):
    db = engine.connect(protected, "read", None)
    db.execute(f"PRAGMA key = '{PASSWORD}'")

    assert engine.one_value(db, "PRAGMA application_id") == engine.APPLICATION_ID
    db.close()


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", bytes(8192), b"PK\x03\x04" + os.urandom(8192), b"\x89PNG" + os.urandom(8192)],
)
def test_what_is_not_random_from_its_first_page_is_no_protected_workbook(tmp_path, content):
    path = tmp_path / "Other.icbo"
    path.write_bytes(content)

    with pytest.raises(NotAWorkbookError):
        version_of(path)
    assert not keys.is_protected(path)


def test_what_a_sudden_end_left_half_written_goes_when_the_workbook_is_unlocked(protected):
    protection.part_of(protected).write_bytes(b"half")

    protection.unlock(protected, PASSWORD)

    assert names_in(protected.parent) == ["Plan.icbo"]


def test_a_workbook_whose_first_page_is_torn_opens_with_its_journal(protected, tmp_path):
    key = protection.unlock(protected, PASSWORD)
    db = engine.connect(protected, "write")
    engine.prepare_for_writing(db)
    db.execute("PRAGMA cache_spill = ON")
    db.execute("BEGIN IMMEDIATE")
    db.execute("PRAGMA cache_size = 1")
    db.execute("UPDATE meta SET value = value || ' ' WHERE key = 'made_by'")
    db.execute("CREATE TABLE spill (x)")
    db.execute("INSERT INTO spill VALUES (zeroblob(200000))")
    torn = tmp_path / "cut" / "Plan.icbo"
    torn.parent.mkdir()
    journal = protected.with_name("Plan.icbo-journal").read_bytes()
    content = protected.read_bytes()
    db.rollback()
    db.close()
    torn.write_bytes(content[:16] + os.urandom(1000) + content[1016:])
    torn.with_name("Plan.icbo-journal").write_bytes(journal)
    del key

    key = protection.unlock(torn, PASSWORD)

    assert WORDS in str(open_workbook(torn).changes)
    assert key is not None
