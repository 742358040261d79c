"""A whole file that a person chose, or why it was not read."""

import os
from pathlib import Path

import pytest

from icbo_desktop.services.whole_files import FileNotReadError, whole_file


def any_size(_size: int) -> None:
    """Nothing is too large."""


def test_no_more_is_read_than_shows_that_it_is_too_much(tmp_path: Path) -> None:
    file = tmp_path / "grows.bin"
    file.write_bytes(b"12345")

    assert whole_file(file, 3, any_size) == b"1234"


def test_size_is_heard_before_anything_is_read(tmp_path: Path) -> None:
    file = tmp_path / "large.bin"
    file.write_bytes(b"12345")
    heard: list[int] = []

    whole_file(file, 3, heard.append)

    assert heard == [5]


def test_folder_and_what_is_gone_say_so(tmp_path: Path) -> None:
    for path, why in (
        (tmp_path, "folder"),
        (tmp_path / "gone", "gone"),
        (tmp_path / "\0", "unreadable"),
    ):
        with pytest.raises(FileNotReadError) as refusal:
            whole_file(path, 3, any_size)
        assert refusal.value.why == why


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
def test_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(FileNotReadError, match="no file"):
        whole_file(tmp_path / "pipe", 3, any_size)
