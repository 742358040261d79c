"""The places of a programme as a table: as they are written, and the name that each counts under."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from icbo_desktop.domain.programme_places import place_key
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.shared.look import scaled

WRITTEN, COUNTS_AS, WORKSHOPS = range(3)
TITLES = (marked("Written as"), marked("Counts as"), marked("Workshops"))
MOST_ROWS_SEEN = 8
Index = QModelIndex | QPersistentModelIndex


class PlacesModel(QAbstractTableModel):
    """A row for each place; the second column is what a person may change."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, int]] = []
        self._names: dict[str, str] = {}

    @property
    def aliases(self) -> tuple[tuple[str, str], ...]:
        """What was written, and the place it counts as, where they differ."""
        return tuple(
            (written, name)
            for written, _ in self._rows
            if place_key(name := self._names.get(place_key(written), written)) != place_key(written)
        )

    def show_places(self, rows: list[tuple[str, int]]) -> None:
        """Other places; what was typed for one that is still there stays."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return translated(TITLES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{translated(TITLES[index.column()])}: {self._text(index)}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(index)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != COUNTS_AS:
            return False
        written = self._rows[index.row()][0]
        # An empty name is no place: the written one comes back.
        self._names[place_key(written)] = " ".join(str(value).split()) or written
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == COUNTS_AS else flags

    def _text(self, index: Index) -> str:
        written, count = self._rows[index.row()]
        if index.column() == WRITTEN:
            return written
        if index.column() == WORKSHOPS:
            return str(count)
        return self._names.get(place_key(written), written)


class PlacesTable(QTableView):
    """The table; Tab leaves it, F2 or typing changes a name."""

    def __init__(self, model: PlacesModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setAccessibleName(tr("Places and the names they count under"))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(WORKSHOPS, QHeaderView.ResizeMode.ResizeToContents)
        model.modelReset.connect(self._fit)

    def _fit(self) -> None:
        """As high as its rows, up to eight of them."""
        rows = min(self._model.rowCount(), MOST_ROWS_SEEN)
        high = self.verticalHeader().defaultSectionSize() * rows
        self.setFixedHeight(high + self.horizontalHeader().sizeHint().height() + scaled(4))
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, COUNTS_AS))
