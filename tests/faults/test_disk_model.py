"""The model of a disk with a cache keeps what was synced and may lose the rest; the recording sees every call."""

from random import Random

import pytest

from tests.faults.disk_model import MODELS, Disk
from tests.faults.recording import (
    Call,
    CannotRecordError,
    Recording,
    record,
    whole_lines,
)

CREATE = Call("create", 1, "new")
WRITE = Call("write", 1, content=b"words")


def folders_after(*calls: Call, before: dict[str, bytes] | None = None) -> dict[str, dict]:
    disk = Disk.of(Recording(before or {}, calls))
    for call in calls:
        disk.take(call)
    return dict(disk.states(Random(1)))


def test_a_file_and_its_name_that_were_synced_are_kept_under_every_model():
    after = folders_after(CREATE, WRITE, Call("sync", 1), Call("sync", 0))

    assert after == {model: {"new": b"words"} for model in MODELS}


def test_what_was_not_synced_may_be_there_or_not():
    after = folders_after(CREATE, WRITE)

    assert after["all kept"] == {"new": b"words"}
    assert after["all dropped"] == {}
    assert after["names kept"] == {"new": b""}
    assert after["contents kept"] == {}


def test_a_name_that_was_moved_comes_back_until_the_folder_is_synced():
    move = Call("rename", name="part", to="plan")
    before = {"part": b"new", "plan": b"old"}

    assert folders_after(move, before=before)["all dropped"] == before
    assert folders_after(move, before=before)["all kept"] == {"plan": b"new"}
    assert folders_after(move, Call("sync", 0), before=before)["all dropped"] == {"plan": b"new"}


def test_a_deleted_journal_comes_back_until_the_folder_is_synced():
    after = folders_after(Call("unlink", name="journal"), before={"journal": b"old pages"})

    assert after["contents kept"] == {"journal": b"old pages"}
    assert after["names kept"] == {}


def test_a_second_name_is_lost_until_the_folder_is_synced_and_the_first_is_not():
    before = {"plan": b"old"}
    link = Call("link", 1, "kept")

    assert folders_after(link, before=before)["all dropped"] == before
    assert folders_after(link, before=before)["names kept"] == {"plan": b"old", "kept": b"old"}
    after = folders_after(link, Call("sync", 0), before=before)
    assert after["all dropped"] == {"plan": b"old", "kept": b"old"}


def test_what_is_written_by_one_name_is_read_by_the_other():
    calls = (Call("link", 1, "kept"), Call("write", 1, content=b"new"), Call("sync", 1))

    after = folders_after(*calls, before={"plan": b"old"})

    assert after["all kept"] == {"plan": b"new", "kept": b"new"}
    assert after["all dropped"] == {"plan": b"new"}


def test_file_keeps_its_second_name_when_another_takes_the_first():
    calls = (Call("link", 1, "kept"), Call("rename", name="part", to="plan"), Call("sync", 0))

    after = folders_after(*calls, before={"plan": b"old", "part": b"new"})

    assert after["all dropped"] == {"plan": b"new", "kept": b"old"}


def test_recording_sees_a_second_name_and_what_is_written_by_it(tmp_path):
    folder = tmp_path / "watched"
    folder.mkdir()
    (folder / "plan").write_bytes(b"old")

    try:
        seen = record(folder, "tests.faults.linking_child", str(folder), home=tmp_path)
    except CannotRecordError as reason:
        pytest.skip(str(reason))

    assert seen.error == ""
    assert [(call.kind, call.inode, call.name) for call in seen.calls if call.kind == "link"] == [
        ("link", 1, "kept")
    ]
    assert folders_after(*seen.calls, before={"plan": b"old"})["all dropped"] == {
        "plan": b"new",
        "kept": b"OLD",
    }


def test_a_write_is_torn_at_sectors():
    page = b"a" * 4096
    torn = set()
    for seed in range(20):
        disk = Disk.of(Recording({"plan": bytes(4096)}, ()))
        disk.take(Call("write", 1, content=page))
        torn.add(dict(disk.states(Random(seed)))["torn"]["plan"])

    assert len(torn) > 2
    assert all(content[at] == content[at - at % 512] for content in torn for at in range(4096))


@pytest.mark.parametrize(
    "log",
    [
        b'7 pwrite64(3, "\\x61", 1, 9) = 1\n',
        b'7 pwrite64(3, "\\x61", 1, 9 <unfinished ...>\n8 fsync(4) = 0\n7 <... pwrite64 resumed>) = 1\n',
    ],
)
def test_a_call_that_another_thread_interrupted_is_put_together(log: bytes):
    assert ("pwrite64", [b"3", b'"\\x61"', b"1", b"9"], 1) in list(whole_lines(log))
