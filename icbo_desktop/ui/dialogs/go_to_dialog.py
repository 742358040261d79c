"""Go to a standard: type a number or a few letters, look at it privately or show it to the room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget

from icbo_desktop.domain.route import Place
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.destinations import Destination, destinations_of, found
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.dialogs.scrolled_body import list_height
from icbo_desktop.ui.shared.announcing import announce
from icbo_desktop.ui.shared.captions import Caption

HINT = marked(
    "Such as 1.2, II or a few letters. Up and Down choose, Enter looks at it privately, "
    "Shift+Enter shows it to the room."
)
MOVING_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class DestinationModel(QAbstractListModel):
    """The places that the typed words leave."""

    def __init__(self, destinations: Sequence[Destination]) -> None:
        super().__init__()
        self._all = tuple(destinations)
        self._shown = self._all

    @property
    def shown(self) -> tuple[Destination, ...]:
        return self._shown

    def narrow(self, typed: str) -> None:
        """Leave only what is meant by these words."""
        self.beginResetModel()
        self._shown = found(self._all, typed)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        one = self._shown[index.row()]
        words = f"{one.text}   ({one.detail})" if one.detail else one.text
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return words if role in texts else None


@dataclass(frozen=True, slots=True)
class Asks:
    """What the dialog looks through, and its words."""

    destinations: tuple[Destination, ...]
    title: str
    field_name: str
    hint: str
    list_name: str
    none_words: str
    width: int = 640


def asks_for_standard(view: SessionView) -> Asks:
    """Looking for a place by its number or title."""
    return Asks(
        destinations_of(view),
        title=tr("Go to a standard"),
        field_name=tr("Number or title"),
        hint=translated(HINT),
        list_name=tr("Standards found"),
        none_words=tr("Nothing by that number or title."),
    )


class GoToDialog(CalmDialog):
    """`place_chosen` asks to browse privately, `show_requested` to show the place to the room."""

    place_chosen = Signal(object)
    show_requested = Signal(object)

    def __init__(
        self, view: SessionView, parent: QWidget | None = None, asks: Asks | None = None
    ) -> None:
        self._asks = asks or asks_for_standard(view)
        super().__init__(self._asks.title, parent, width=self._asks.width)
        self.filter = QLineEdit()
        self.filter.textEdited.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.model = DestinationModel(self._asks.destinations)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self._asks.list_name)
        self.list.setMinimumHeight(list_height(self, 300))
        self.list.doubleClicked.connect(self.accept)
        self._none = Caption(self._asks.none_words, "strong")
        self.rows.addWidget(Field(self._asks.field_name, self.filter, self._asks.hint))
        self.rows.addWidget(self._none)
        self.rows.addWidget(self.list, 1)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.show_button = self.add_button(tr("Show to the room"))
        self.show_button.clicked.connect(self._show)
        self.look_button = self.add_button(tr("Look at it privately"), is_default=True)
        self.look_button.clicked.connect(self.accept)
        self._narrow("")
        self._start_at(view.place)
        self.filter.setFocus()

    @property
    def current(self) -> Place | None:
        """The place that is chosen in the list."""
        index = self.list.currentIndex()
        return self.model.shown[index.row()].place if index.isValid() else None

    def accept(self) -> None:
        """Ask to browse, and close."""
        place = self.current
        if place is not None:
            self.place_chosen.emit(place)
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Enter takes the room along."""
        is_shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if is_shift and event.key() in ENTER_KEYS:
            self._show()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move along the list while the typing goes on."""
        pressed = event if event.type() == QEvent.Type.KeyPress else None
        if watched is not self.filter or not isinstance(pressed, QKeyEvent):
            return super().eventFilter(watched, event)
        if pressed.key() in MOVING_KEYS:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        """Close first: the keys of the room must not go to a window that lies over what is shown."""
        place = self.current
        if place is not None:
            super().accept()
            self.show_requested.emit(place)

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        has_some = bool(self.model.shown)
        self._none.setVisible(not has_some)
        self.look_button.setEnabled(has_some)
        self.show_button.setEnabled(has_some)
        if has_some:
            self.list.setCurrentIndex(self.model.index(0))
        if typed:
            announce(self.filter, self._found_words())

    def _found_words(self) -> str:
        """What a screen reader says while the typing goes on: the keyboard stays in the field."""
        shown = self.model.shown
        if not shown:
            return self._asks.none_words
        return tr_n("{n} found. {first}", "1 found. {first}", len(shown), first=shown[0].text)

    def _start_at(self, place: Place) -> None:
        for row, one in enumerate(self.model.shown):
            if one.place == place:
                self.list.setCurrentIndex(self.model.index(row))
                self.list.scrollTo(self.model.index(row))
