"""Go to a standard: type a number or a few letters, look at it privately or show it to the room."""

import re
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

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.route import Place, PlaceKind, places
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.standing import agreed_value, standing_of
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.dialogs.scrolled_body import list_height
from icbo_desktop.ui.shared.captions import Caption

HINT = "Such as 1.2, II or a few letters. Up and Down choose, Enter looks at it privately."
MOVING_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
WORD = re.compile(r"[\w'\u2019]+")


@dataclass(frozen=True, slots=True)
class Destination:
    """A place as the list shows it and as it is searched.

    `numbers` are what a person may type for it exactly ("II", "1.2"); `words` are looked up by their
    beginnings.
    """

    place: Place
    text: str
    numbers: frozenset[str]
    words: tuple[str, ...]
    detail: str = ""

    def matches(self, typed: str) -> bool:
        """Whether every word typed is a number of this place or the beginning of one of its words."""
        asked = typed.casefold().split()
        return all(
            one in self.numbers or any(word.startswith(one) for word in self.words) for one in asked
        )


def found(destinations: Sequence[Destination], typed: str) -> tuple[Destination, ...]:
    """The places that are meant, in the order of the route; those whose number was typed come first."""
    asked = typed.casefold().split()
    matching = [destination for destination in destinations if destination.matches(typed)]
    exact = [one for one in matching if asked and all(word in one.numbers for word in asked)]
    return (*exact, *(one for one in matching if one not in exact))


def destinations_of(view: SessionView) -> tuple[Destination, ...]:
    """Every standard, every domain's close and the summary, in the order of the route."""
    shown = (PlaceKind.STANDARD, PlaceKind.DOMAIN_CLOSE, PlaceKind.SUMMARY)
    return tuple(destination(view, place) for place in places(view.route) if place.kind in shown)


def destination(view: SessionView, place: Place) -> Destination:
    framework = view.frameworks.get(place.item.framework_id)
    if framework is None:
        return Destination(place, "Summary of the workshop", frozenset(), ("summary", "workshop"))
    if place.kind is PlaceKind.STANDARD:
        return of_standard(view, place, framework)
    domain = framework.domain(place.item.item_id)
    text = f"{framework.words.domain} {domain.number}  {domain.short_title}: joint actions"
    return Destination(place, text, numbers_of(domain.number), words_of(text, domain.title))


def of_standard(view: SessionView, place: Place, framework: Framework) -> Destination:
    standard = framework.standard(place.item.item_id)
    domain = framework.domain_of_standard[standard.id]
    position = domain.standards.index(standard) + 1
    value = agreed_value(view.workshop, place.item)
    return Destination(
        place,
        f"{domain.number} · {standard.number}  {standard.short_title}",
        numbers_of(
            standard.number,
            domain.number,
            f"{domain.number}.{standard.number}",
            f"{domain.number}.{position}",
        ),
        words_of(standard.short_title, standard.title),
        f"rated {value}" if value is not None else standing_of(view.workshop, place.item).value,
    )


def numbers_of(*numbers: str) -> frozenset[str]:
    return frozenset(number.casefold() for number in numbers if number)


def words_of(*texts: str) -> tuple[str, ...]:
    return tuple(word for text in texts for word in WORD.findall(text.casefold()))


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
    """What the dialog looks through, and its words; those of going to a standard unless given."""

    destinations: tuple[Destination, ...]
    title: str = "Go to a standard"
    field_name: str = "Number or title"
    hint: str = HINT
    list_name: str = "Standards found"
    none_words: str = "Nothing by that number or title."
    width: int = 640


class GoToDialog(CalmDialog):
    """`place_chosen` asks to browse privately, `show_requested` to show the place to the room."""

    place_chosen = Signal(object)
    show_requested = Signal(object)

    def __init__(
        self, view: SessionView, parent: QWidget | None = None, asks: Asks | None = None
    ) -> None:
        self._asks = asks or Asks(destinations_of(view))
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
        cancel = self.add_button("Cancel")
        cancel.clicked.connect(self.reject)
        self.show_button = self.add_button("Show to the room")
        self.show_button.clicked.connect(self._show)
        self.look_button = self.add_button("Look at it privately", is_default=True)
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
        place = self.current
        if place is not None:
            self.show_requested.emit(place)
            super().accept()

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        has_some = bool(self.model.shown)
        self._none.setVisible(not has_some)
        self.look_button.setEnabled(has_some)
        self.show_button.setEnabled(has_some)
        if has_some:
            self.list.setCurrentIndex(self.model.index(0))

    def _start_at(self, place: Place) -> None:
        for row, one in enumerate(self.model.shown):
            if one.place == place:
                self.list.setCurrentIndex(self.model.index(row))
                self.list.scrollTo(self.model.index(row))
