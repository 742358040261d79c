"""A record appears whole or not at all."""

import os
import stat
import sys
from pathlib import Path

import pytest

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.records.files import write_beside


def test_a_record_replaces_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    path.write_bytes(b"older")

    write_beside(path, b"newer")

    assert path.read_bytes() == b"newer"
    assert [entry.name for entry in tmp_path.iterdir()] == ["record.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows flushes no folders")
def test_the_record_is_flushed_before_its_name_and_its_name_before_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[tuple[bool, bool]] = []
    path = tmp_path / "record.pdf"

    def note(handle: int) -> None:
        flushed.append((stat.S_ISDIR(os.fstat(handle).st_mode), path.exists()))

    monkeypatch.setattr(os, "fsync", note)
    write_beside(path, b"newer")

    assert flushed == [(False, False), (True, True)]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="the folder “gone” is not there"):
        write_beside(tmp_path / "gone" / "record.pdf", b"newer")


def test_a_place_that_is_a_folder_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    path.mkdir()

    with pytest.raises(RecordError, match="cannot be written"):
        write_beside(path, b"newer")

    assert [entry.name for entry in tmp_path.iterdir()] == ["record.pdf"]


def test_a_place_that_may_not_be_written_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "record.pdf"
    path.write_bytes(b"older")

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "Access is denied", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(RecordError, match="open in another program"):
        write_beside(path, b"newer")

    assert path.read_bytes() == b"older"
    assert [entry.name for entry in tmp_path.iterdir()] == ["record.pdf"]
