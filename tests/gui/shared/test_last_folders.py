"""File dialogs open where a file of that kind was chosen last, also after a restart."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from icbo_desktop.desk.kept_folders import KeptFolders
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.shared.last_folders import (
    FileKind,
    LastFolders,
    documents_folder,
    last_folders,
)


@pytest.fixture(autouse=True)
def nothing_chosen(qapp: QApplication) -> Iterator[None]:
    last_folders().use({})
    yield
    last_folders().use({})


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_dialog_opens_in_the_documents_until_a_file_was_chosen():
    assert LastFolders().folder(FileKind.PACK) == documents_folder()


def test_each_kind_has_its_own_folder(stick: Path):
    folders = LastFolders()

    assert folders.remember(FileKind.ATTACHMENT, stick / "photo.png") == stick / "photo.png"

    assert folders.folder(FileKind.ATTACHMENT) == stick
    assert folders.folder(FileKind.RECORD, stick.parent) == stick.parent


def test_a_folder_that_is_gone_is_not_offered(stick: Path):
    folders = LastFolders()
    folders.remember(FileKind.COPY, stick / "copy.icbo")

    stick.rmdir()

    assert folders.folder(FileKind.COPY) == documents_folder()


@pytest.mark.parametrize("kind", FileKind)
def test_the_folder_is_there_after_a_restart(tmp_path: Path, stick: Path, kind: FileKind):
    first = KeptFolders(Settings(tmp_path / "settings.ini"))
    last_folders().remember(kind, stick / "file")
    first.deleteLater()
    last_folders().use({})

    KeptFolders(Settings(tmp_path / "settings.ini"))

    assert last_folders().folder(kind) == stick
