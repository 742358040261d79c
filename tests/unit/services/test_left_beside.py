"""What the program set aside beside a workbook goes with it, by name; what is another workbook's stays, by name."""

import ast
import os
import shutil
from pathlib import Path

import pytest

import icbo_desktop
from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.new_workshop import NewWorkshop
from icbo_desktop.domain.rows import Item
from icbo_desktop.services.backup_jobs import BackupJobs
from icbo_desktop.services.backup_list import backup_lines, open_copy, put_in_place
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.deleting import delete_workbook
from icbo_desktop.services.demo import make_demo
from icbo_desktop.services.library import make_workbook
from icbo_desktop.services.ratings_gone import take_ratings_out
from icbo_desktop.services.what_goes import what_goes
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.store.names_beside import (
    LONGEST_STEM,
    conflict_name,
    is_made_of,
    rescued_name,
    set_aside_name,
)
from icbo_desktop.store.protection import part_of, protect

pytestmark = pytest.mark.usefixtures("qapp")
AT = system_clock()
# Every function that makes a name beside a file, or in a workbook's folder, with what deleting does about it.
PLACES_WHERE_A_NAME_IS_MADE = {
    "store": {
        "lock_notes.note_beside": "goes: the note",
        "lock_notes.write_lock": "goes: ~$….lock.part of a copy; another laptop's is named",
        "names_beside._free": "set aside goes; from backup and rescued are named",
        "names_beside.conflict_name": "is named",
        "opening.journal_of": "goes: the journal",
        "opening.unfinished_beside": "goes: the -wal of another program",
        "opening._keep_old_version": "goes: Name.v1.icbo; its part is cleared away or named",
        "backups.folder_beside": "goes: the backups",
        "publishing.previous_of": "goes: (previous) and Name.v1.icbo",
        "publishing._publish": "goes: ~$….icbo.part of a copy; another laptop's is named",
        "publishing._keep_previous": "goes: ~$….previous.part of a copy; another laptop's is named",
        "protection.part_of": "goes: its one half-written name",
        "wiping.wipe": "cleared away or named",
        "workbook_file.write_new": "cleared away or named",
        "high_water.note_mark": "not beside a workbook",
        "high_water.forget_place": "not beside a workbook",
    },
    "services": {
        "what_goes.journals_of": "goes: journals",
        "what_goes._older_states": "finds only",
        "what_goes._files_of": "finds only",
        "left_beside.parts_of": "finds only",
        "backup_list._checked_part": "cleared away or named",
        "ratings_gone.begin_anew": "cleared away or named",
        "attachment_files.write_out": "cleared away or named",
        "demo.was_cleared": "takes away only",
        "window_requests.ask": "not beside a workbook",
    },
}


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    make_demo(tmp_path / "North.icbo")
    return tmp_path / "North.icbo"


def put_aside(workbook: Path, source: Path | None = None) -> Path:
    aside = set_aside_name(workbook, AT)
    shutil.copyfile(source or workbook, aside)
    return aside


def worked_on(path: Path) -> None:
    """A session that leaves a backup."""
    service = open_service(path)
    jobs = BackupJobs(service, system_clock)
    service.apply(AddNote(Item("icbo-2018", "d1.leadership"), "One more"))
    service.file.flush(5)
    jobs.make_if_changed()
    jobs.wait()
    service.close()
    jobs.close()


def another(folder: Path, name: str = "Other.icbo") -> Path:
    """A workbook of another workshop."""
    path = folder / name
    make_workbook(path, NewWorkshop(title="Another", framework_ids=("icbo-2018",)))
    return path


def test_what_a_backup_set_aside_is_listed_by_name_and_goes(workbook):
    worked_on(workbook)
    aside = put_in_place(backup_lines(workbook, AT)[0].path, workbook, AT)

    lines = what_goes(workbook).lines
    done = delete_workbook(workbook)

    assert any(f"“{aside.name}”" in line for line in lines)
    assert any(f"“{aside.name}”" in line for line in done.gone)
    assert done.places == (aside,)
    assert list(workbook.parent.iterdir()) == []


def test_journal_and_backups_of_what_was_set_aside_go_with_it(workbook):
    aside = put_aside(workbook)
    worked_on(aside)
    aside.with_name(f"{aside.name}-journal").write_bytes(b"\0")

    told = " ".join(what_goes(workbook).lines)
    delete_workbook(workbook)

    assert f"1 backup beside it, in “{aside.stem} backups”" in told
    assert list(workbook.parent.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["North set aside club.icbo", "North set aside 2026-11-22 1400 club.icbo", "Northern set aside 2026-11-22 1400.icbo"]
)  # fmt: skip
def test_workbook_whose_name_begins_alike_stays(workbook, name):
    club = another(workbook.parent, name)

    delete_workbook(workbook)

    assert [path.name for path in workbook.parent.glob("*.icbo")] == [club.name]


def test_what_was_set_aside_of_another_workshop_stays_by_name(workbook, tmp_path_factory):
    aside = put_aside(workbook, another(tmp_path_factory.mktemp("elsewhere")))

    what = what_goes(workbook)
    done = delete_workbook(workbook)

    assert what.stays == done.spared == (f"Set aside, but of another workshop: “{aside.name}”.",)
    assert aside.exists()


def test_protected_file_that_was_set_aside_goes_without_its_password(workbook):
    aside = put_aside(workbook)
    protect(aside, "three random words")

    delete_workbook(workbook)

    assert not aside.exists()


def test_damaged_file_that_was_set_aside_goes(workbook):
    aside = put_aside(workbook)
    aside.write_bytes(workbook.read_bytes()[:6000])

    delete_workbook(workbook)

    assert not aside.exists()


@pytest.mark.parametrize("words", [b"", b"minutes of the club"])
def test_file_with_that_name_that_is_no_workbook_stays_by_name(workbook, words):
    aside = set_aside_name(workbook, AT)
    aside.write_bytes(words)

    done = delete_workbook(workbook)

    assert any(f"not to be read as a workbook: “{aside.name}”" in line for line in done.spared)
    assert aside.read_bytes() == words


def test_link_with_that_name_stays_by_name(workbook, tmp_path_factory):
    kept = another(tmp_path_factory.mktemp("elsewhere"))
    aside = set_aside_name(workbook, AT)
    aside.symlink_to(kept)

    done = delete_workbook(workbook)

    assert any("A link with the name" in line and aside.name in line for line in done.spared)
    assert kept.exists()


def test_what_may_be_of_another_workbook_with_a_long_name_stays_by_name(tmp_path):
    stem = "N" * LONGEST_STEM
    ours, other = tmp_path / f"{stem} one.icbo", tmp_path / f"{stem} two.icbo"
    make_demo(ours)
    shutil.copyfile(ours, other)
    aside = put_aside(ours)

    done = delete_workbook(ours)

    assert any("may be of another workbook" in line and aside.name in line for line in done.spared)
    assert aside.exists()


def test_set_aside_file_that_cannot_go_is_named_and_goes_the_next_time(workbook, monkeypatch):
    worked_on(workbook)  # so that this laptop knows whose it is
    aside = put_aside(workbook)
    real = os.replace

    def refusing(source, target):
        if Path(source) == aside:
            raise PermissionError(13, "in use")
        real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refusing)
        done = delete_workbook(workbook)
    again = delete_workbook(workbook)

    assert any(f"“{aside.name}” cannot be deleted" in line for line in done.stayed)
    assert again.stayed == ()
    assert not aside.exists()


def test_set_aside_file_that_is_open_here_stays_by_name(workbook):
    aside = put_aside(workbook)
    service = open_service(aside)

    done = delete_workbook(workbook)
    service.close()

    assert any("open in this program" in line and aside.name in line for line in done.spared)
    assert aside.exists()


def test_taking_ratings_out_deletes_no_file_that_was_set_aside_and_names_it(workbook, monkeypatch):
    monkeypatch.setattr("icbo_desktop.services.ratings_gone.begin_anew", lambda *_: None)
    aside = put_aside(workbook)

    told = take_ratings_out(workbook).words

    assert f"“{aside.name}”" in told.partition("What may still hold them")[2]
    assert aside.exists()


def test_whatever_else_the_program_made_of_it_stays_by_name(workbook):
    backup = workbook.with_name("kept")
    shutil.copyfile(workbook, backup)
    made = [
        open_copy(backup, workbook, AT),
        rescued_name(workbook),
        conflict_name(workbook, "HALL-2", AT),
    ]
    made.append(conflict_name(workbook, "###", AT))
    for path in made:
        shutil.copyfile(workbook, path)

    done = delete_workbook(workbook)

    assert [path.name for path in made if f"“{path.name}”" not in " ".join(done.spared)] == []
    assert all(path.exists() and is_made_of(path, workbook) for path in made)


def test_half_written_file_of_its_own_goes_and_one_of_nobody_is_named(workbook):
    own = part_of(workbook)
    theirs = [
        workbook.with_name("~$1a2b3c4d.previous.part"),
        workbook.with_name(".1a2b3c4d.icbo.part"),
    ]
    for path in (own, *theirs):
        path.write_bytes(b"words")

    done = delete_workbook(workbook)

    assert not own.exists()
    assert all(f"“{path.name}”" in " ".join(done.spared) for path in theirs)


def makers(package: str) -> set[str]:
    """The functions of a package that give a file a name beside another one."""
    found: set[str] = set()
    for file in (Path(icbo_desktop.__file__).parent / package).glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and any(map(_is_beside, ast.walk(node))):
                found.add(f"{file.stem}.{node.name}")
    return found


def _is_beside(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in {
        "with_name",
        "with_stem",
        "with_suffix",
    }


@pytest.mark.parametrize("package", sorted(PLACES_WHERE_A_NAME_IS_MADE))
def test_every_place_where_a_name_beside_a_file_is_made_is_known_here(package):
    assert makers(package) == set(PLACES_WHERE_A_NAME_IS_MADE[package])
