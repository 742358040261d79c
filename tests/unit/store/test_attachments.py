"""Attachments in the file: one transaction with the history, proved when read, carried by copies."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from random import Random

import pytest

from icbo_desktop.domain.edits.attachments import AddAttachment
from icbo_desktop.domain.errors import WorkbookDamagedError
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.store import engine
from icbo_desktop.store.attachments import Paper, packed, proven_content
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import SaveResult, WorkbookFile
from tests.attached_files import make_png
from tests.builders import make_change, make_item, make_workbook_file, make_workshop

CONTENT = make_png()
# The same every time, and nothing that deflating shortens.
RANDOM = Random(1).randbytes(50_000)  # noqa: S311 - no secret


def attached(content: bytes = CONTENT, name: str = "flip.png", row_id: str = "a1") -> Change:
    """The change that attaches these bytes."""
    digest = hashlib.sha256(content).hexdigest()
    edit = AddAttachment(make_item(), row_id, name, "image/png", len(content), digest)
    return make_change(edit, make_workshop(), minutes=int(row_id[1:]))


def row_of(change: Change) -> Attachment:
    row = change.rows[0].after
    assert isinstance(row, Attachment)
    return row


def append(file: WorkbookFile, change: Change, *papers: Paper) -> SaveResult:
    answers: SimpleQueue[SaveResult] = SimpleQueue()
    file.append(change, answers.put, papers)
    return answers.get(timeout=10)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_workbook_file(tmp_path)


@pytest.fixture
def filled(path: Path, open_file: Callable[..., WorkbookFile]) -> Path:
    """A closed workbook with a picture and something that does not get shorter."""
    file = open_file(path)
    append(file, attached(), packed("a1", CONTENT))
    append(file, attached(RANDOM, "noise.bin", "a2"), packed("a2", RANDOM))
    file.close()
    return path


def spoil(path: Path, sql: str, *values: object) -> None:
    db = engine.connect(path, "write")
    db.execute(sql, values)
    db.close()


@pytest.mark.parametrize(("row_id", "content"), [("a1", CONTENT), ("a2", RANDOM)])
def test_bytes_come_back_after_the_file_was_closed(
    filled: Path, open_file: Callable[..., WorkbookFile], row_id: str, content: bytes
):
    file = open_file(filled)

    attachment = file.workshop.get(Attachment, row_id)
    assert proven_content(file.paper(row_id), attachment) == content


def test_bytes_can_be_read_while_they_wait_to_be_written(path, open_file):
    file = open_file(path)
    path.rename(path.with_name("away.icbo"))
    result = append(file, attached(), packed("a1", CONTENT))

    assert result.error is not None
    assert proven_content(file.paper("a1"), row_of(attached())) == CONTENT


def test_archive_tools_read_the_table(filled: Path):
    db = engine.connect(filled, "read")
    rows = db.execute("SELECT name, mode, sz, length(data) FROM sqlar ORDER BY name").fetchall()
    db.close()

    sizes = [(name, size) for name, _mode, size, _stored in rows]
    assert sizes == [("a1", len(CONTENT)), ("a2", len(RANDOM))]
    assert rows[1][3] == len(RANDOM), "what deflating does not shorten is stored as it is"


def test_change_that_is_not_written_leaves_no_bytes(path, open_file):
    file = open_file(path)
    row = row_of(attached())
    orphan = Change("x", attached().at, "delete", (RowChange(row, None),))

    result = append(file, orphan, packed("a1", CONTENT))
    file.close(abandon_unsaved=True)

    assert result.error is not None
    assert check_workbook(path) == ()
    assert open_file(path).paper("a1") is None


def test_bytes_stay_when_the_attachment_is_taken_away(filled: Path, open_file):
    file = open_file(filled)
    row = file.workshop.get(Attachment, "a1")
    append(file, Change("gone", attached().at, "delete attachment", (RowChange(row, None),)))
    file.close()

    assert check_workbook(filled) == ()
    assert proven_content(open_file(filled).paper("a1"), row) == CONTENT


def test_copy_carries_everything_that_was_attached(filled: Path, open_file, tmp_path: Path):
    file = open_file(filled)
    append(file, attached(b"third", "third.txt", "a3"), packed("a3", b"third"))

    lost = file.write_copy(tmp_path / "copy.icbo")

    assert lost == ()
    assert check_workbook(tmp_path / "copy.icbo") == ()


def test_copy_is_made_without_what_cannot_be_read(filled: Path, open_file, tmp_path: Path):
    spoil(filled, "DELETE FROM sqlar WHERE name = 'a2'")

    lost = open_file(filled).write_copy(tmp_path / "copy.icbo")

    assert lost == ("noise.bin",)
    assert [row[1:10] for row in check_workbook(tmp_path / "copy.icbo")] == ["noise.bin"]


@pytest.mark.parametrize(
    ("sql", "fault"),
    [
        ("UPDATE sqlar SET data = zeroblob(50000) WHERE name = 'a2'", "“noise.bin” is damaged"),
        ("UPDATE sqlar SET data = x'00' WHERE name = 'a1'", "“flip.png” is damaged"),
        ("UPDATE sqlar SET sz = 3 WHERE name = 'a1'", "“flip.png” is damaged"),
        ("UPDATE sqlar SET data = NULL WHERE name = 'a1'", "“flip.png” is damaged"),
        ("DELETE FROM sqlar WHERE name = 'a1'", "“flip.png” is not in this workbook"),
        ("INSERT INTO sqlar (name, sz, data) VALUES ('x', 1, x'00')", "This file holds “x”"),
    ],
)
def test_damage_is_said_and_never_shown(filled: Path, open_file, sql: str, fault: str):
    spoil(filled, sql)

    assert [each[: len(fault)] for each in check_workbook(filled)] == [fault]
    file = open_file(filled)
    if "is damaged" in fault:
        row_id = "a2" if "noise" in fault else "a1"
        with pytest.raises(WorkbookDamagedError, match="is damaged in this workbook"):
            proven_content(file.paper(row_id), file.workshop.get(Attachment, row_id))


def test_content_that_unpacks_to_more_than_it_says_is_not_unpacked():
    paper = Paper("a1", 0, 10, packed("a1", bytes(5_000_000)).stored)

    with pytest.raises(WorkbookDamagedError):
        proven_content(paper, row_of(attached(bytes(10))))


def test_opening_does_not_read_large_attachments(path: Path, open_file):
    file = open_file(path)
    big = Random(2).randbytes(12 * 1024 * 1024)  # noqa: S311 - no secret
    for number in (1, 2, 3):
        row_id = f"a{number}"
        append(file, attached(big, f"{row_id}.bin", row_id), packed(row_id, big))
    file.close()
    offset = path.read_bytes().index(big[5_000_000:5_000_100])
    with path.open("r+b") as raw:
        raw.seek(offset)
        raw.write(bytes(100))

    assert open_file(path).workshop.rows(Attachment)[2].name == "a3.bin"


def test_flipped_byte_of_a_large_attachment_is_noticed_by_the_check(path: Path, open_file):
    file = open_file(path)
    append(file, attached(RANDOM, "noise.bin", "a1"), packed("a1", RANDOM))
    file.close()
    offset = path.read_bytes().index(RANDOM[20_000:20_100])
    with path.open("r+b") as raw:
        raw.seek(offset)
        raw.write(bytes(100))

    assert check_workbook(path) == ("“noise.bin” is damaged in this workbook, so it is not shown.",)


@pytest.mark.parametrize("statement", ["INSERT OR REPLACE INTO sqlar", "COMMIT"])
def test_bytes_and_history_are_written_together_or_not_at_all(
    path: Path, open_file, monkeypatch, statement: str
):
    file = open_file(path)
    failing_statement(file, monkeypatch, statement)

    result = append(file, attached(), packed("a1", CONTENT))
    file.close()

    assert result.error is None, "the second attempt went through"
    assert check_workbook(path) == ()


def failing_statement(file: WorkbookFile, monkeypatch, statement: str) -> None:
    """Let the first such statement of the connection that is open fail as a bad disk does."""
    db = file._pen._db
    assert db is not None
    execute = db.execute

    def fail_once(sql: str, *parameters: object) -> object:
        if sql.startswith(statement):
            message = "disk I/O error"
            raise engine.Error(message)
        return execute(sql, *parameters)

    monkeypatch.setattr(db, "execute", fail_once)
