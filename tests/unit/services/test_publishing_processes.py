"""Two instances with a state folder each on one shared folder, as two laptops; and one that is killed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from icbo_desktop.domain.rows import Note
from icbo_desktop.store.workbook_file import create_workbook, open_workbook
from icbo_desktop.store.working_copies import copies_in, is_published
from tests.builders import make_first_change, make_frozen

LAPTOP = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.file_places import FilePlace, Working
from icbo_desktop.services.working_copies import open_where_it_lives
from icbo_desktop.services import working_copies
from tests.builders import make_item
application = QCoreApplication([])
working_copies.read_lock = lambda _: None  # advice that nobody took
place = FilePlace(Working.WORKING_COPY, "the network drive", "It is on a share.")
sitting = open_where_it_lives(Path(sys.argv[1]), ask=lambda _: place)
print("open", flush=True)
for line in sys.stdin:
    word, _, text = line.strip().partition(" ")
    if word == "write":
        sitting.workbook.apply(AddNote(make_item(), text))
        assert sitting.workbook.file.flush(30)
    else:
        sitting.workbook.close()
        sitting.publishing.finish()
        sitting.publishing.wait()
        sitting.publishing.close()
    print("done", flush=True)
"""


class Laptop:
    """A process with a home of its own that does what it is told, and says when it has."""

    def __init__(self, home: Path, state: Path) -> None:
        self.state = state
        self._process = subprocess.Popen(
            [sys.executable, "-c", LAPTOP, str(home)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "XDG_STATE_HOME": str(state)},
        )
        assert self._said() == "open"

    def do(self, what: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{what}\n")
        self._process.stdin.flush()
        assert self._said() == "done"

    def end(self, *, is_killed: bool = False) -> None:
        if is_killed:
            self._process.kill()
        self._process.communicate(timeout=30)

    def _said(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


def texts_in(path: Path) -> list[str]:
    workshop = open_workbook(path, read_only=True).workshop
    return sorted(note.text for note in workshop.rows(Note))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    path = folder / "north.icbo"
    create_workbook(path, make_first_change(frozen=make_frozen()))
    return path


@pytest.mark.parametrize("first", [0, 1])
def test_two_laptops_on_one_share_lose_nothing_whichever_ends_first(
    home: Path, tmp_path: Path, first: int
) -> None:
    laptops = [Laptop(home, tmp_path / name) for name in ("one", "two")]
    for number, laptop in enumerate(laptops):
        laptop.do(f"write of laptop {number}")

    for laptop in (laptops[first], laptops[1 - first]):
        laptop.do("end")
        laptop.end()

    (conflict,) = home.parent.glob("* (conflict, *.icbo")
    assert texts_in(home) == [f"of laptop {first}"]
    assert texts_in(conflict) == [f"of laptop {1 - first}"]


def test_work_that_was_saved_before_a_kill_is_on_the_laptop_and_known_as_unpublished(
    home: Path, tmp_path: Path
) -> None:
    laptop = Laptop(home, tmp_path / "one")
    laptop.do("write just before the kill")
    laptop.end(is_killed=True)

    folder = laptop.state / "icbo-desktop" / "work"
    (copy,) = copies_in(folder)
    assert texts_in(home) == []
    assert texts_in(copy.file(folder)) == ["just before the kill"]
    assert not is_published(copy, folder)
