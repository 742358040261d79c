"""The seats of a large group: a digit draws its own seat anew, and not everybody's."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.ui.console.seat_strip import SeatStrip
from icbo_desktop.ui.console.tally_keys import Typed

COUNCIL = PartnerGroup(id="1", name="Council", people=24, mark="circle", colour="#1f4e8c")


class Painted(QObject):
    """Keeps the rectangles that a widget paints."""

    def __init__(self, widget: SeatStrip) -> None:
        super().__init__(widget)
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


@pytest.fixture
def strip(qtbot: QtBot) -> SeatStrip:
    strip = SeatStrip(COUNCIL)
    qtbot.addWidget(strip)
    strip.resize(340, 200)
    strip.show_seats(COUNCIL, Typed(values=(5, 5, 6)), "")
    strip.show()
    qtbot.waitExposed(strip)
    QApplication.processEvents()
    return strip


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        (Typed(values=(5, 5, 6, 7)), 3),
        (Typed(values=(5, 5, 6), waiting=(7,)), 3),
        (Typed(values=(5, 5, 6), times=3), 3),
        (Typed(values=(5, 5)), 2),
        (Typed(values=(5, 4, 6)), 1),
    ],
    ids=["rated", "asked", "counting", "taken back", "changed"],
)
def test_only_the_seat_that_changes_is_drawn_anew(
    strip: SeatStrip, typed: Typed, place: int
) -> None:
    painted = Painted(strip)

    strip.show_seats(COUNCIL, typed, "")
    QApplication.processEvents()

    assert painted.rects == [strip._cell(place).toAlignedRect()]


def test_all_seats_are_drawn_anew_when_the_group_changes(strip: SeatStrip) -> None:
    painted = Painted(strip)
    larger = PartnerGroup(id="1", name="Council", people=25, mark="square", colour="#1f4e8c")

    strip.show_seats(larger, Typed(values=(5, 5, 6)), "")
    QApplication.processEvents()

    assert strip.rect() in painted.rects
