"""A workbook from a stranger, at every door by which one comes in: refused in words, untouched, and soon."""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.services.carry_forward import earlier_workshop
from icbo_desktop.services.comparing import compare_files
from icbo_desktop.services.demo import make_demo
from icbo_desktop.services.merging import MergeRequest, merge_files
from icbo_desktop.services.programme_reading import read_folder
from icbo_desktop.services.records import export_file
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.store.workbook_file import open_workbook

SOON = 1.0  # seconds of work; reliability.md section 6
WORD = "wretchedplan0001z"


def by_statement(statement: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()

    return change


def by_bytes(at: int, content: bytes) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(at)
            file.write(content)

    return change


def grow(path: Path) -> None:
    """600 MB on paper; the disk holds nothing of it."""
    with path.open("r+b") as file:
        file.truncate(600 * 1024 * 1024)


DOCTORED = f"UPDATE action SET text = '{WORD}'"  # noqa: S608 - a word of ours
TRAP = "BEGIN DELETE FROM action; DELETE FROM history; END"
HOSTILE = {
    "trigger": (by_statement(f"CREATE TRIGGER trap AFTER INSERT ON history {TRAP}"), "trigger"),
    "view": (by_statement("CREATE VIEW spy AS SELECT text FROM note"), "view"),
    "virtual table": (by_statement("CREATE VIRTUAL TABLE hidden USING fts5(x)"), "table"),
    "extra column": (by_statement("ALTER TABLE note ADD COLUMN said_by TEXT"), "column"),
    "own function in an index": (
        by_statement("CREATE INDEX calls ON note (upper(hex(text)))"),
        "index",
    ),
    "another program's mark": (by_bytes(68, b"EVIL"), "another program"),
    "future version": (by_bytes(60, (999).to_bytes(4, "big")), "newer version"),
    "over 512 MB": (grow, "too large"),
    "a change after the history": (by_statement(DOCTORED), "damaged"),
}
DOORS: dict[str, Callable[[Path, Path], object]] = {
    "open": lambda path, _: open_service(path),
    "read": lambda path, _: open_workbook(path, read_only=True),
    "export": lambda path, out: export_file(path, ExportRequest(out / "record.pdf", "pdf")),
    "merge": lambda path, out: merge_files(
        MergeRequest((path, out / "sound.icbo"), out / "whole.icbo")
    ),
    "compare": lambda path, out: compare_files(path, out / "sound.icbo", out / "moved.pdf"),
    "carry forward": lambda path, _: earlier_workshop(path),
}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("demo") / "demo.icbo"
    make_demo(path)
    return path.read_bytes()


@pytest.fixture
def hostile(request: pytest.FixtureRequest, tmp_path: Path, demo: bytes) -> tuple[Path, str]:
    change, words = HOSTILE[request.param]
    (tmp_path / "theirs").mkdir()
    path = tmp_path / "theirs" / "stranger.icbo"
    path.write_bytes(demo)
    change(path)
    return path, words


def trace(path: Path) -> tuple[int, int, bytes]:
    found = path.stat()
    with path.open("rb") as file:
        return found.st_size, found.st_mtime_ns, file.read(1_000_000)


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("hostile", HOSTILE, indirect=True)
def test_it_is_refused_in_words_and_soon_and_left_alone(qapp, hostile, tmp_path, demo, door):
    path, words = hostile
    out = tmp_path / "ours"
    out.mkdir()
    (out / "sound.icbo").write_bytes(demo)
    before, began = trace(path), time.process_time()

    with pytest.raises(UserFacingError) as caught:
        DOORS[door](path, out)

    assert words in caught.value.sentence
    assert WORD not in caught.value.sentence
    assert time.process_time() - began < SOON
    assert trace(path) == before
    assert names_in(path.parent) == ["stranger.icbo"]
    assert names_in(out) == ["sound.icbo"]


@pytest.mark.parametrize("hostile", HOSTILE, indirect=True)
def test_a_programme_names_it_and_does_the_rest(hostile, demo):
    path, words = hostile
    (path.parent / "sound.icbo").write_bytes(demo)
    before = trace(path)

    reading = read_folder(path.parent)

    assert len(reading.workshops) == 1
    assert [each.file for each in reading.skipped] == ["stranger.icbo"]
    assert words in reading.skipped[0].reason
    assert trace(path) == before
