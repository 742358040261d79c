"""A record to decide on: its buttons stand beside its words, and under them where there is little room."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from icbo_desktop.ui.shared.earlier_actions import DECISIONS
from icbo_desktop.ui.shared.review_row import ReviewRow

WORDS = "Send committee papers out ten working days ahead, with one page in plain words on top."


def shown(qtbot: QtBot, width: int) -> ReviewRow:
    row = ReviewRow("a", WORDS, "1 · II  Shared leadership", DECISIONS)
    qtbot.addWidget(row)
    row.resize(width, 300)
    with qtbot.waitExposed(row):
        row.show()
    return row


def test_buttons_stand_beside_the_words_where_there_is_room(qtbot: QtBot) -> None:
    row = shown(qtbot, 900)

    assert row.buttons.pos().x() > row.width() / 2


def test_buttons_stand_under_the_words_where_those_would_be_narrow(qtbot: QtBot) -> None:
    row = shown(qtbot, 360)

    qtbot.waitUntil(lambda: row.buttons.pos().x() == 0)
    assert row.buttons.mapTo(row, QPoint()).y() > 0
