"""The model of a disk with a cache keeps what was synced and may lose the rest; the recording sees every call."""

from random import Random

import pytest

from tests.faults.disk_model import MODELS, Disk
from tests.faults.recording import Call, Recording, whole_lines

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
