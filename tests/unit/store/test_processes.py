"""Sudden deaths: what was said to be saved is there, and what is there is sound."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from icbo_desktop.domain.rows import Note
from icbo_desktop.store.checks import check_workbook
from tests.builders import make_workbook_file

WRITE_ON_AND_ON = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.rows import (Note)
from icbo_desktop.store.workbook_file import open_workbook

file = open_workbook(Path(sys.argv[1]))
start = len(file.changes)
at = datetime(2026, 11, 19, 9, 30, tzinfo=UTC)
file.save_draft("note", "half a sentence", at, lambda result: None)
for number in range(start, start + 100_000):
    note = Note(id=f"n{number}", framework_id="f", item_id="i", text=f"Note {number}", created_at=at)
    def say(result, note=note):
        if result.error is None:
            print(note.id, flush=True)
    file.append(Change(f"c{number}", at, "add note", (RowChange(None, note),)), say)
    file.flush(10)
"""


def kill_while_writing(path: Path, seconds: float) -> list[str]:
    """Kill -9 a process that writes without a pause; what it had said was saved by then."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITE_ON_AND_ON, str(path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        first = writer.stdout.readline()
        time.sleep(seconds)  # not to wait for something: the moment of death is what is tested
        writer.send_signal(signal.SIGKILL)
        rest = writer.stdout.read()
    return [line for line in (first + rest).split("\n")[:-1] if line]


@pytest.mark.timeout(120)
def test_every_acknowledged_change_and_draft_survives_a_kill(tmp_path, open_file):
    path = make_workbook_file(tmp_path)
    said: list[str] = []

    for seconds in (0.0, 0.004, 0.011, 0.029, 0.047):
        said += kill_while_writing(path, seconds)
        file = open_file(path)
        kept = {note.id for note in file.workshop.rows(Note)}
        assert set(said) <= kept
        assert file.drafts["note"].text == "half a sentence"
        file.close()

    assert len(said) > 4
    assert check_workbook(path) == ()
