"""Texts under each other that are changed as a whole."""

from pytestqt.qtbot import QtBot

from icbo_desktop.ui.shared.paragraphs import Paragraphs


def test_all_lines_are_shown_unless_there_is_a_most(qtbot: QtBot) -> None:
    paragraphs = Paragraphs()
    qtbot.addWidget(paragraphs)

    paragraphs.show_lines([str(number) for number in range(60)])

    assert len(paragraphs.lines) == 60


def test_lines_past_the_most_are_counted(qtbot: QtBot) -> None:
    paragraphs = Paragraphs()
    qtbot.addWidget(paragraphs)

    paragraphs.show_lines(["one", "two", "three", "four"], most=2)

    assert paragraphs.lines == ("one", "two", "… and 2 more.")
