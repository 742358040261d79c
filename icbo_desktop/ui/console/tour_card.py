"""The card of the tour: it lies on the console beside what it speaks of, and the console goes on working under it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.console.tour_places import PANES
from icbo_desktop.ui.console.tour_rings import TourRings
from icbo_desktop.ui.console.tour_steps import TourStep, tour_steps
from icbo_desktop.ui.shared.announcing import announce
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.key_dispatcher import OWN_ESCAPE
from icbo_desktop.ui.shared.keys_in_use import TELLS_COMMAND
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight, is_out_of_sight, seen_place

if TYPE_CHECKING:
    from icbo_desktop.ui.console.console_window import ConsoleWindow

WIDTH, SHARE = 400, 0.48
MARGIN = 16
FRAME = 2
COUNT = 5
EDGE = 12  # to the window's edge, and from what is marked


class TourBody(QWidget):
    """The words: as high as they need at the width they get, where Qt would ask for that of the narrowest."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class TourCard(QFrame):
    """Esc on the card ends the tour; anywhere else on the console it means what it always means.

    `over` is emitted once, however the tour ends; `guide_requested` after it.
    """

    over = Signal()
    guide_requested = Signal()

    def __init__(self, console: "ConsoleWindow", *, is_sample: bool) -> None:
        super().__init__(console)
        self._console = console
        self._number = 0
        self.setProperty("role", "tour")
        self.setAccessibleName(tr("Tour in five steps"))
        self.rings = TourRings(console)
        self.count = Caption("", "small")
        self.head = Caption("", "heading")
        self.words = Caption("")
        self.marked = Caption("", "small")
        self.counts = Caption(
            tr("This is the made-up workshop: try it.")
            if is_sample
            else tr("This is your own workshop: what you press counts."),
            "small",
        )
        self._body = TourBody()
        rows = QVBoxLayout(self._body)
        air = scaled(MARGIN)
        rows.setContentsMargins(air, air, air, scaled(6))
        rows.setSpacing(scaled(6))
        for caption in (self.count, self.head, self.words, self.marked, self.counts):
            rows.addWidget(caption)
        rows.addStretch(1)
        self._rows = rows
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._body)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(*[FRAME] * 4)
        column.addWidget(self._area, 1)
        column.addLayout(self._made_foot())
        self.rings.moved.connect(self._lie_beside)
        console.laid_over.append((self, self.next_button))
        # Where a control stands in a pane that was just brought is known only once the layout has been worked out.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._bring_into_sight)
        self._show()
        self.show()
        self.raise_()
        self.take_keyboard()

    @property
    def number(self) -> int:
        """Which step is shown, from 1."""
        return self._number + 1

    def take_keyboard(self) -> None:
        """Asked for again, the tour is where it was."""
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """The next step; after the last one the tour is over."""
        if self.number == COUNT:
            self.close()
            return
        self._number += 1
        self._show()

    def go_back(self) -> None:
        """The step before."""
        self._number = max(0, self._number - 1)
        if not self._number:
            self.take_keyboard()
        self._show()

    def close(self) -> bool:
        """End the tour. The keyboard goes back to the room, where its keys work."""
        if self.rings.places or self.isVisible():
            self.rings.moved.disconnect(self._lie_beside)
            self._soon.stop()
            self.rings.mark(())
            self._console.laid_over.remove((self, self.next_button))
            has_keyboard = self.isAncestorOf(self._console.focusWidget() or self._console)
            self.hide()
            if has_keyboard:
                self._console.centre.setFocus(Qt.FocusReason.OtherFocusReason)
            self.deleteLater()
            self.over.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _made_foot(self) -> QHBoxLayout:
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(scaled(MARGIN), scaled(6), scaled(MARGIN), scaled(MARGIN))
        self._foot.setSpacing(scaled(8))
        self.end_button = Button(tr("End the tour"), "quiet")
        self.end_button.clicked.connect(self.close)
        self.guide_button = Button(tr("Open the guide"), "quiet")
        self.guide_button.clicked.connect(self._open_guide)
        self.back_button = Button(tr("Back"), name=tr("Back in the tour"))
        self.back_button.clicked.connect(self.go_back)
        self.next_button = Button(tr("Next"), "main")
        self.next_button.clicked.connect(self.go_on)
        self._foot.addWidget(self.end_button)
        self._foot.addWidget(self.guide_button)
        self._foot.addStretch(1)
        self._foot.addWidget(self.back_button)
        self._foot.addWidget(self.next_button)
        for button in (self.end_button, self.guide_button, self.back_button, self.next_button):
            button.setProperty(OWN_ESCAPE, True)
        return self._foot

    def _step(self) -> TourStep:
        """With the keys of now, and with what the button for the wall does now."""
        shows_wall = str(self._console.deck.button("show_from_start").property(TELLS_COMMAND))
        return tour_steps(shows_wall)[self._number]

    def _show(self) -> None:
        step, is_last = self._step(), self.number == COUNT
        self.count.set_words(tr("Step {number} of {count}", number=self.number, count=COUNT))
        self.head.set_words(step.title)
        self.words.set_words(step.words)
        self.end_button.setVisible(not is_last)
        self.guide_button.setVisible(is_last)
        self.back_button.setEnabled(self._number > 0)
        self.next_button.set_words(tr("Done", "with the tour") if is_last else tr("Next"))
        self.next_button.setAccessibleName(
            tr("Done", "with the tour") if is_last else tr("Next step of the tour")
        )
        for name in step.places:
            if name in PANES:
                self._console.bring_pane(PANES[name])
        self.rings.mark(step.places)
        self._soon.start()
        told = f"{step.title}. {step.words} {self.marked.text()}"
        self.next_button.setAccessibleDescription(told)
        announce(self, f"{self.count.text()}. {told}")

    def _bring_into_sight(self) -> None:
        for place in self.rings.places:
            if is_out_of_sight(place.widget):
                bring_into_sight(place.widget)
        self.rings.lie_anew()

    def _lie_beside(self) -> None:
        """Say what is marked, and lie where it hides as little of that as can be, and near it."""
        seen = [place for place in self.rings.seen if not place.isEmpty()]
        together = zip(self.rings.places, self.rings.seen, strict=True)
        names = ", ".join(f"“{place.name}”" for place, where in together if not where.isEmpty())
        self.marked.show_words(tr("Ringed: {controls}.", controls=names) if names else "")
        # Over the middle it hides nothing that a person would try just now; where the text is large it needs more.
        size, middle = self._fitting_size(), seen_place(self._console.centre)
        free = middle.size() - QSize(2 * EDGE, 2 * EDGE)
        has_room = size.width() <= free.width() and size.height() <= free.height()
        self.setGeometry(best_place(size, middle if has_room else self._console.rect(), seen))

    def _fitting_size(self) -> QSize:
        """As wide as designed and as high as the words need, but never more than the window has."""
        room = self._console.size() - QSize(2 * EDGE, 2 * EDGE)
        width = min(max(scaled(WIDTH), round(room.width() * 0.3)), round(room.width() * SHARE))
        edges = self.contentsMargins()
        around = QSize(edges.left() + edges.right(), edges.top() + edges.bottom())
        around += QSize(2 * FRAME, 2 * FRAME)
        needed = self._foot.sizeHint().width() + around.width()
        is_narrow = needed > room.width()
        directions = QBoxLayout.Direction
        self._foot.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        width = min(max(width, needed), room.width())
        words = self._rows.totalHeightForWidth(width - around.width())
        height = words + self._foot.sizeHint().height() + around.height()
        return QSize(width, min(height, room.height()))

    def _open_guide(self) -> None:
        self.close()
        self.guide_requested.emit()


def best_place(size: QSize, window: QRect, marked: list[QRect]) -> QRect:
    """Where a card of that size hides least of what is marked; of equal places the one nearest to it."""
    room = window.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    columns = (room.left(), room.center().x() - size.width() // 2, room.right() - size.width() + 1)
    lines = (room.top(), room.center().y() - size.height() // 2, room.bottom() - size.height() + 1)
    first = marked[0].center() if marked else room.center()

    def fault(place: QRect) -> tuple[int, int]:
        hidden = (place.intersected(each.adjusted(-EDGE, -EDGE, EDGE, EDGE)) for each in marked)
        area = sum(each.width() * each.height() for each in hidden if not each.isEmpty())
        return area, (place.center() - first).manhattanLength()

    return min((QRect(QPoint(x, y), size) for x in columns for y in lines), key=fault)
