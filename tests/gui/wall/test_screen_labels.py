"""Names on the screens for a few seconds."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.wall.screen_labels import ScreenLabels, label_on

# The offscreen platform says this of every tool window and nobody sees it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


def shown_labels() -> list[QLabel]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QLabel) and widget.isVisible()
    ]


def test_every_screen_gets_its_name(qtbot: QtBot):
    labels = ScreenLabels()
    labels.show_names()
    qtbot.waitUntil(lambda: len(shown_labels()) == 2)
    assert [text.splitlines()[0] for text in labels.texts] == ["Screen 1", "Screen 2"]
    labels.hide_names()


def test_a_label_stands_on_its_own_screen(qtbot: QtBot):
    screen = QGuiApplication.screens()[1]
    label = label_on(screen, 2)
    qtbot.addWidget(label)
    assert screen.geometry().contains(label.geometry())


def test_names_go_by_themselves(qtbot: QtBot):
    labels = ScreenLabels()
    labels.show_names(seconds=0.01)
    qtbot.waitUntil(lambda: labels.texts == ())
    assert shown_labels() == []


def test_asking_again_shows_each_name_once(qtbot: QtBot):
    labels = ScreenLabels()
    labels.show_names()
    labels.show_names()
    qtbot.waitUntil(lambda: len(shown_labels()) == 2)
    labels.hide_names()
