"""A record that is a folder appears whole or not at all."""

import errno
from pathlib import Path

import pytest

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.records import folders
from icbo_desktop.records.folders import write_folder

FILES = {"mark.json": b"{}", "one.csv": b"a"}


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    path = tmp_path / "record"
    path.mkdir()

    write_folder(path, FILES, "mark.json")

    assert {file.name: file.read_bytes() for file in path.iterdir()} == FILES


def test_nothing_is_left_where_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(path: Path, content: bytes) -> None:
        if path.name == "one.csv":
            raise OSError(errno.ENOSPC, "No space left on device")
        path.write_bytes(content)

    monkeypatch.setattr(folders, "write_through", fill)
    with pytest.raises(RecordError, match="cannot be written: the disk is full"):
        write_folder(tmp_path / "record", FILES, "mark.json")

    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="cannot be written"):
        write_folder(tmp_path / ("n" * 300), FILES, "mark.json")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="the folder “gone” is not there"):
        write_folder(tmp_path / "gone" / "record", FILES, "mark.json")
