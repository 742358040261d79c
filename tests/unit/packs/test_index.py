"""The index makes listing quick and is never wrong: it goes by what is in the files, not by their times."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from icbo_desktop.packs import index, shelf
from icbo_desktop.packs.shelf import Shelf
from tests.unit.packs.pack_texts import EVERY_FIELD


@pytest.fixture
def at_hand(tmp_path: Path) -> Shelf:
    shutil.copytree(EVERY_FIELD, tmp_path / "program" / "every-field")
    return Shelf(tmp_path / "program", tmp_path / "own", tmp_path / "cache" / "frameworks.json")


@pytest.fixture
def read_packs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The packs that were read because the index did not know them."""
    read: list[str] = []
    really = shelf._read_summary

    def noted(folder: Path, *rest: object) -> object:
        read.append(folder.name)
        return really(folder, *rest)

    monkeypatch.setattr(shelf, "_read_summary", noted)
    return read


def changed(path: Path, old: bytes, new: bytes) -> None:
    """Change a file's text to one of the same size, and put its times back."""
    assert len(old) == len(new)
    status = path.stat()
    path.write_bytes(path.read_bytes().replace(old, new))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def test_text_of_the_same_size_and_time_is_seen(at_hand: Shelf):
    at_hand.summaries()

    changed(
        at_hand.program / "every-field" / "pack.yaml", b"publisher: Nobody", b"publisher: Nemo42"
    )

    assert at_hand.summaries()[0].publisher == "Nemo42"


def test_overlay_of_the_same_size_and_time_is_seen(at_hand: Shelf):
    at_hand.summaries()
    path = at_hand.program / "every-field" / "overlays" / "every-word.yaml"

    changed(path, b"title: Every word", b"title: Other word")

    assert at_hand.summaries()[0].overlays[0].title == "Other word"


def test_own_overlay_that_comes_and_goes_is_seen(at_hand: Shelf):
    at_hand.summaries()
    folder = at_hand.own / "every-field" / "overlays"
    folder.mkdir(parents=True)
    shutil.copy(EVERY_FIELD / "overlays" / "every-word.yaml", folder / "mine.yaml")

    came = [each.id for each in at_hand.summaries()[0].overlays]
    (folder / "mine.yaml").unlink()

    assert came == ["every-word", "mine"]
    assert [each.id for each in at_hand.summaries()[0].overlays] == ["every-word"]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe", b'{"entries":{"x":{"id":1}}}', b"[" * 100_000]
)
def test_damaged_index_is_made_anew(at_hand: Shelf, content: bytes):
    before = at_hand.summaries()
    assert at_hand.index is not None
    sound = at_hand.index.read_bytes()
    at_hand.index.write_bytes(content)

    assert at_hand.summaries() == before
    assert at_hand.index.read_bytes() == sound


def test_broken_pack_is_not_remembered(at_hand: Shelf, read_packs: list[str]):
    (at_hand.program / "every-field" / "pack.yaml").write_text("format: [", encoding="utf-8")

    at_hand.summaries()
    at_hand.summaries()

    assert read_packs == ["every-field", "every-field"]


def test_index_that_cannot_be_written_is_done_without(at_hand: Shelf):
    assert at_hand.index is not None
    at_hand.index.parent.parent.mkdir(exist_ok=True)
    at_hand.index.parent.write_text("a file in its place", encoding="utf-8")

    assert at_hand.summaries()[0].is_usable


def test_folder_that_cannot_be_listed_makes_nothing_forgotten(
    at_hand: Shelf, monkeypatch: pytest.MonkeyPatch
):
    at_hand.summaries()
    assert at_hand.index is not None
    before = at_hand.index.read_bytes()

    def refuse(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)

    assert at_hand.summaries() == ()
    assert at_hand.index.read_bytes() == before


def test_known_pack_is_not_read_again(at_hand: Shelf, read_packs: list[str]):
    first = at_hand.summaries()

    assert at_hand.summaries() == first
    assert read_packs == ["every-field"]


def test_index_of_another_version_of_the_program_is_not_believed(
    at_hand: Shelf, read_packs: list[str], monkeypatch: pytest.MonkeyPatch
):
    at_hand.summaries()
    monkeypatch.setattr(index, "_code_fingerprint", lambda: b"another")

    at_hand.summaries()

    assert len(read_packs) == 2


def test_pack_that_is_gone_is_forgotten(at_hand: Shelf):
    at_hand.summaries()
    shutil.rmtree(at_hand.program / "every-field")

    assert at_hand.summaries() == ()
    assert at_hand.index is not None
    assert b"every-field" not in at_hand.index.read_bytes()


def test_listing_known_packs_does_not_load_yaml():
    code = (
        "import sys; from icbo_desktop.services.shelf import frameworks_at_hand as f; f();"
        "[sys.modules.pop(name) for name in list(sys.modules) if name.startswith(('yaml', 'icbo'))];"
        "from icbo_desktop.services.shelf import frameworks_at_hand as f; f();"
        "sys.exit('yaml' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
