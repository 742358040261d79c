"""One piece of work on files in a process of its own, which says "D name" when it has told that it is done.

python -m tests.faults.making_child WHAT FOLDER CONTROL
"""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.domain.rows import Item
from icbo_desktop.services.clean_copy import work_without_history
from icbo_desktop.services.merging import MergeRequest, merge_files
from icbo_desktop.services.ratings_gone import begin_anew
from icbo_desktop.services.record_import import import_record
from icbo_desktop.services.records import export_file
from icbo_desktop.services.workbook_service import WorkbookService, open_service
from icbo_desktop.store import protection
from icbo_desktop.store.workbook_file import create_workbook, open_workbook
from tests.builders import make_first_change, make_frozen, make_stamp
from tests.faults.acts import say
from tests.faults.controls import broken

DISK_PATIENCE = 10.0
PASSWORD, NEW_PASSWORD = "the password before", "three random words"


def make_new(folder: Path) -> None:
    create_workbook(folder / "New.icbo", make_first_change(frozen=make_frozen()))
    say("D New.icbo")


def save_copy(folder: Path) -> None:
    service = _with_a_note(folder)
    service.file.write_copy(folder / "New.icbo")
    say("D New.icbo")
    service.close()


def save_clean_copy(folder: Path) -> None:
    service = _with_a_note(folder)
    work_without_history(service, folder / "New.icbo")()
    say("D New.icbo")
    service.close()


def read_record_in(folder: Path) -> None:
    import_record(folder / "record.json", folder / "New.icbo")
    say("D New.icbo")


def merge(folder: Path) -> None:
    merge_files(MergeRequest((folder / "One.icbo", folder / "Two.icbo"), folder / "New.icbo"))
    say("D New.icbo")


def upgrade(folder: Path) -> None:
    file = open_workbook(folder / "Plan.icbo")
    say("D Plan.icbo")
    file.close()


def export(folder: Path) -> None:
    for ending in ("json", "pdf", "xlsx"):
        export_file(folder / "Plan.icbo", ExportRequest(folder / f"record.{ending}", ending))
        say(f"D record.{ending}")


def protect(folder: Path) -> None:
    protection.protect(folder / "Plan.icbo", NEW_PASSWORD)
    say("D Plan.icbo")


def change_password(folder: Path) -> None:
    key = protection.unlock(folder / "Plan.icbo", PASSWORD)
    changed = protection.change_password(folder / "Plan.icbo", NEW_PASSWORD)
    say("D Plan.icbo")
    del key, changed


def unprotect(folder: Path) -> None:
    key = protection.unlock(folder / "Plan.icbo", PASSWORD)
    protection.unprotect(folder / "Plan.icbo")
    say("D Plan.icbo")
    del key


def begin_without_history(folder: Path) -> None:
    begin_anew(folder / "Plan.icbo", make_stamp().at)
    say("D Plan.icbo")


def _with_a_note(folder: Path) -> WorkbookService:
    service = open_service(folder / "Plan.icbo")
    service.apply(AddNote(Item("made-up", "d1.one"), "Just before the copy"))
    service.file.flush(DISK_PATIENCE)
    return service


def open_and_close(folder: Path) -> None:
    service = open_service(folder / "Plan.icbo")
    say("D Plan.icbo")
    service.close()


WORKS: Mapping[str, Callable[[Path], None]] = {
    "new": make_new,
    "copy": save_copy,
    "clean copy": save_clean_copy,
    "import": read_record_in,
    "merge": merge,
    "upgrade": upgrade,
    "export": export,
    "open": open_and_close,
    "protect": protect,
    "change password": change_password,
    "unprotect": unprotect,
    "begin anew": begin_without_history,
}

if __name__ == "__main__":
    with broken(sys.argv[3] if len(sys.argv) > 3 else ""):
        WORKS[sys.argv[1]](Path(sys.argv[2]))
