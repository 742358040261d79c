"""Fixtures for the tests of the workbook file."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from icbo_desktop.store.workbook_file import WorkbookFile, open_workbook

NOBODY = 65534


def names_in(folder: Path) -> list[str]:
    """The names of what lies in a folder, in order."""
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
def open_file() -> Iterator[Callable[..., WorkbookFile]]:
    """Opens workbooks as `open_workbook` does, and lets go of them after the test."""
    opened: list[WorkbookFile] = []

    def open_and_note(path: Path, **options: object) -> WorkbookFile:
        opened.append(open_workbook(path, **options))
        return opened[-1]

    yield open_and_note
    for file in opened:
        file.close(abandon_unsaved=True)


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that every user of the machine can reach, unlike `tmp_path`."""
    folder = Path(tempfile.mkdtemp(prefix="icbo-"))
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Lay down the rights of root, to whom no file is read-only, for a moment."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
