"""The library over real packs in a home folder of its own."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.library_desk import LibraryDesk
from icbo_desktop.domain.framework import Framework
from icbo_desktop.packs.yaml_text import pack_yaml
from icbo_desktop.ui.library.library_dialog import LibraryDialog
from icbo_desktop.ui.shared.look import apply_look
from tests.builders import make_framework


def own_framework(version: str = "1.0.0", title: str = "Our own framework") -> Framework:
    return replace(
        make_framework(), id="ours", version=version, title=title, short_title="Ours", notes=("N.",)
    )


@pytest.fixture
def pack_file(tmp_path: Path) -> Path:
    path = tmp_path / "given" / "ours.yaml"
    path.parent.mkdir()
    path.write_text(pack_yaml(own_framework()), encoding="utf-8")
    return path


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[LibraryDesk]:
    apply_look(qapp)
    desk = LibraryDesk()
    desk.open()
    assert desk.dialog is not None
    qtbot.waitUntil(desk.dialog.isActiveWindow)
    yield desk
    if desk.dialog is not None:
        desk.dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk.close()
    desk.deleteLater()


@pytest.fixture
def dialog(desk: LibraryDesk) -> LibraryDialog:
    assert desk.dialog is not None
    return desk.dialog
