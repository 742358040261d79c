"""Passwords as the windows ask for them: nothing plain stays on the laptop, and nothing is lost."""

import ast
import gc
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icbo_desktop.domain.carry_forward import CarryForward
from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.errors import (
    PasswordRefusedError,
    WorkbookError,
    WorkbookInUseError,
    WorkbookProtectedError,
    WrongPasswordError,
)
from icbo_desktop.domain.file_places import FilePlace, Working
from icbo_desktop.domain.rows import Note
from icbo_desktop.locations import state_dir
from icbo_desktop.services import protection
from icbo_desktop.services.backup_jobs import BackupJobs
from icbo_desktop.services.backup_list import backup_lines, open_copy
from icbo_desktop.services.carry_forward import carry_forward
from icbo_desktop.services.clean_copy import work_without_history
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.merging import MergeRequest, merge_files
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.services.working_copies import open_where_it_lives, publish_copy, unpublished
from icbo_desktop.store import keys
from icbo_desktop.store.backups import folder_beside
from icbo_desktop.store.keys import held_key
from icbo_desktop.store.lock_notes import LockNote, write_lock
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import make_item

PASSWORD = "three random words"  # noqa: S105 - of no use anywhere
OTHER = "another three words"
KEPT, TYPED, ADDED = "Marmalade", "Thistledown", "Quillwort"
SERVICES = Path(protection.__file__).parent
MAKERS = {"write_new", "create_workbook", "write_file"}
FROM_NOTHING = {"demo", "library", "record_import"}  # no workbook stands behind what these make
ON_USB = FilePlace(Working.WORKING_COPY, "USB", "The file is on a memory stick or card.")


def write(workbook, text):
    workbook.apply(AddNote(make_item(), text))
    workbook.save_draft("note", f"{TYPED} of {text}")
    assert workbook.file.flush(10)


def drive(path):
    """A session with an edit, a draft, a backup and its end."""
    workbook = open_service(path)
    jobs = BackupJobs(workbook, system_clock)
    write(workbook, KEPT)
    jobs.make_if_changed()
    jobs.wait()
    workbook.close()
    jobs.close()


def sit_down(path):
    """A session on a working copy."""
    sitting = open_where_it_lives(path, ask=lambda _: ON_USB)
    assert sitting.publishing is not None
    return sitting.workbook, sitting.publishing


def files_with(words, *folders):
    """The files below the folders in which a word can be read, in any of the usual encodings."""
    forms = [word.encode(form) for word in words for form in ("utf-8", "utf-16-le")]
    found = [each for folder in folders for each in folder.rglob("*") if each.is_file()]
    return sorted(each.name for each in found if any(form in each.read_bytes() for form in forms))


def test_words_of_a_plain_workbook_are_found_which_the_other_tests_rely_on(qtbot, path):
    drive(path)

    assert "north.icbo" in files_with((KEPT, TYPED), path.parent, state_dir())


def test_after_a_password_no_word_is_readable_anywhere_once_the_older_files_are_deleted(
    qtbot, path, own_home
):
    drive(path)
    made = protection.protect(path, PASSWORD)
    _, stayed = protection.delete_older(made.older)

    drive(path)

    assert stayed == ()
    assert files_with((KEPT, TYPED, PASSWORD), path.parent, own_home) == []
    assert len(list(folder_beside(path).iterdir())) == 1


def test_a_protected_workbook_on_a_stick_is_plain_nowhere(qtbot, path, own_home, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    home = path.rename(stick / path.name)
    key = protection.protect(home, PASSWORD).key
    workbook, publishing = sit_down(home)
    write(workbook, KEPT)
    workbook.save_draft("note", TYPED)
    workbook.file.flush(10)
    while_open = files_with((KEPT, TYPED), tmp_path, own_home)
    publishing.publish_now()
    publishing.wait()
    workbook.close()
    publishing.close()

    assert unpublished() == ()
    assert while_open == files_with((KEPT, TYPED), tmp_path, own_home) == []
    assert KEPT in str(open_workbook(home, read_only=True).changes)
    assert key is not None


def test_a_working_copy_that_is_locked_is_still_offered(qtbot, path, tmp_path):
    made = protection.protect(path, PASSWORD)
    workbook, publishing = sit_down(path)
    write(workbook, KEPT)
    workbook.close()
    publishing.close()
    copy = workbook.file.path
    del made, workbook, publishing
    gc.collect()

    (left,) = unpublished()

    with pytest.raises(WorkbookProtectedError):
        publish_copy(left.copy_id)
    assert copy == protection.working_copy_file(left.copy_id)
    key = protection.unlock(copy, PASSWORD)
    publish_copy(left.copy_id)
    assert KEPT in str(open_workbook(path, read_only=True).changes)
    assert key is not None


def test_one_field_takes_the_password_or_the_phrase(path):
    phrase = protection.protect(path, PASSWORD).phrase

    by_password = protection.unlock_typed(path, PASSWORD)

    assert protection.unlock_typed(path, phrase.lower()) == by_password
    assert protection.unlock_typed(path, phrase.replace(" ", "")) == by_password
    with pytest.raises(PasswordRefusedError, match="Group 3 "):
        protection.unlock_typed(
            path, f"{phrase[:12]}{'7' if phrase[12] != '7' else '8'}{phrase[13:]}"
        )
    with pytest.raises(WrongPasswordError):
        protection.unlock_typed(path, OTHER)


def test_typed_words_are_held_against_the_key_of_an_open_workbook(path):
    made = protection.protect(path, PASSWORD)

    for right in (PASSWORD, made.phrase, made.phrase.lower().replace(" ", "-")):
        protection.require_typed(made.key, right)
    for wrong in (OTHER, keys.new_key(PASSWORD).phrase):
        with pytest.raises(WrongPasswordError):
            protection.require_typed(made.key, wrong)


def test_what_is_left_plain_is_told_of_and_deleted_only_when_asked(qtbot, path):
    drive(path)

    made = protection.protect(path, PASSWORD)

    backups = list(folder_beside(path).iterdir())
    assert [file for going in made.older for file in going.files] == backups
    assert files_with((KEPT,), path.parent) == [each.name for each in backups]


def test_phrase_is_given_although_nobody_can_look_for_older_files(path, monkeypatch):
    def fail(_: Path) -> object:
        raise PermissionError(13, "held by another program")

    monkeypatch.setattr(protection, "what_goes", fail)

    made = protection.protect(path, PASSWORD)

    assert made.older == ()
    assert protection.unlock_with_phrase(path, made.phrase) == made.key


def test_backups_under_the_password_before_are_told_of(qtbot, path):
    made = protection.protect(path, PASSWORD)
    drive(path)

    changed = protection.change_password(path, OTHER)

    assert made.older == ()
    assert [file for going in changed.older for file in going.files] == list(
        folder_beside(path).iterdir()
    )


def test_the_old_file_is_blanked_when_it_loses_its_last_name(path, tmp_path):
    with path.open("rb") as held:
        protection.protect(path, PASSWORD)
        left = held.read()

    assert set(left) == {0}


def test_another_name_of_the_old_file_keeps_its_content(path, tmp_path):
    if not hasattr(os, "link"):
        pytest.skip("This system has no second names.")
    before = path.read_bytes()
    os.link(path, tmp_path / "second name")

    protection.protect(path, PASSWORD)

    assert (tmp_path / "second name").read_bytes() == before


def test_backups_of_a_locked_workbook_are_listed_and_open_once_unlocked(qtbot, path):
    made = protection.protect(path, PASSWORD)
    drive(path)
    del made
    gc.collect()
    now = system_clock()

    (line,) = backup_lines(path, now)

    assert line.is_locked
    with pytest.raises(WorkbookProtectedError):
        open_copy(line.path, path, now)
    key = protection.unlock(line.path, PASSWORD)
    assert held_key(open_copy(line.path, path, now)) == key
    assert [each.is_locked for each in backup_lines(path, now)] == [False]


def test_a_plain_backup_of_a_protected_workbook_is_named_as_one(qtbot, path):
    drive(path)
    made = protection.protect(path, PASSWORD)

    (line,) = backup_lines(path, system_clock())

    assert "not protected" in line.lacks
    assert made is not None


def test_a_short_password_is_refused_before_anything_happens(path):
    before = path.read_bytes()

    with pytest.raises(PasswordRefusedError, match="at least 10 characters"):
        protection.protect(path, "short")

    assert path.read_bytes() == before


def test_unpublished_work_has_to_be_published_first(qtbot, path):
    workbook, publishing = sit_down(path)
    write(workbook, KEPT)
    workbook.close()
    publishing.close()

    with pytest.raises(WorkbookError, match="Publish it from the start screen first"):
        protection.protect(path, PASSWORD)


def test_a_workbook_that_another_laptop_has_open_keeps_its_password(path):
    now = datetime(2026, 11, 22, 10, tzinfo=UTC)
    note = LockNote(copy_id="other", machine="HALL-2", who="", since=now, beat=now)
    write_lock(path, note)

    with pytest.raises(WorkbookInUseError, match="HALL-2"):
        protection.protect(path, PASSWORD, lambda: now)


@pytest.mark.parametrize("without_history", [False, True])
def test_a_protected_copy_has_a_password_of_its_own(service, tmp_path, without_history):
    service.apply(AddNote(make_item(), KEPT))
    work = protection.protected_copy(
        service, tmp_path / "send", PASSWORD, without_history=without_history
    )

    made, lost = work()

    copy = tmp_path / "send.icbo"
    assert lost == ()
    assert files_with((KEPT,), tmp_path) == ["north.icbo"]
    phrase = made.phrase
    del made
    key = protection.unlock_with_phrase(copy, phrase)
    opened = open_workbook(copy, read_only=True)
    assert [note.text for note in opened.workshop.rows(Note)] == [KEPT]
    assert (len(opened.changes) == 1) is without_history
    assert key is opened.key


def test_a_protected_copy_of_a_protected_workbook_takes_only_its_own_password(
    qtbot, path, tmp_path
):
    key = protection.protect(path, PASSWORD).key
    service = open_service(path)
    copied = protection.protected_copy(service, tmp_path / "send.icbo", OTHER)()
    service.close()
    del copied

    with pytest.raises(WrongPasswordError):
        protection.unlock(tmp_path / "send.icbo", PASSWORD)
    assert key is not None


def test_what_is_made_from_a_protected_workbook_is_protected_like_it(qtbot, path, tmp_path):
    key = protection.protect(path, PASSWORD).key
    service = open_service(path)
    service.file.write_copy(tmp_path / "copy.icbo")
    work_without_history(service, tmp_path / "clean.icbo")()
    service.close()
    carry_forward(path, tmp_path / "next.icbo", CarryForward("Next year"))
    merge_files(MergeRequest((path, tmp_path / "copy.icbo"), tmp_path / "merged.icbo"))

    made = ("copy.icbo", "clean.icbo", "next.icbo", "merged.icbo")
    assert [held_key(tmp_path / name) for name in made] == [key] * 4


@pytest.mark.parametrize("module", sorted(SERVICES.glob("*.py")), ids=lambda path: path.stem)
def test_whoever_makes_a_workbook_from_another_says_how_it_is_protected(module):
    tree = ast.parse(module.read_text(encoding="utf-8"))
    calls = [each for each in ast.walk(tree) if isinstance(each, ast.Call)]
    made = [each for each in calls if getattr(each.func, "id", "") in MAKERS]
    silent = [each.lineno for each in made if "key" not in ast.unparse(each)]

    assert not silent or module.stem in FROM_NOTHING


def test_a_record_of_a_protected_workbook_carries_a_warning(path):
    plain = protection.record_warning(path)
    key = protection.protect(path, PASSWORD).key

    assert plain == ""
    assert "this record is not" in protection.record_warning(path)
    assert "this record is not" in protection.record_warning(open_workbook(path, read_only=True))
    assert key is not None


def test_no_key_outlives_its_session(qtbot, path):
    made = protection.protect(path, PASSWORD)
    workbook = open_service(path)
    workbook.close()

    del made, workbook
    gc.collect()

    assert held_key(path) is None


def test_a_password_that_was_set_shows_in_no_text_of_what_comes_back(path):
    made = protection.protect(path, PASSWORD)

    assert made.phrase not in f"{made!r} {made}"
    assert made.key.raw.hex() not in f"{made!r} {made.key!r}"
