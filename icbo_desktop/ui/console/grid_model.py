"""The cells of a grid as a table model: criteria down, options across, and how much each criterion counts."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from icbo_desktop.domain.framework import Option, Standard
from icbo_desktop.domain.grid import Grid, values_of
from icbo_desktop.domain.rows import Item, Weight
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import marked, tr, translated

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
WEIGHT_COLUMN = 0
VALUE_ROLE = Qt.ItemDataRole.UserRole
NOT_RATED = marked("not rated")
TEXTS = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class GridModel(QAbstractTableModel):
    """Column 0 holds the weights, each further column an option; `show_view` is the only way in."""

    def __init__(self, grid: Grid) -> None:
        super().__init__()
        self.grid = grid
        self._values: dict[str, dict[str, int]] = {}
        self._weights: dict[str, int] = {}

    def show_view(self, view: SessionView) -> None:
        """Take the values and weights as they now are; only what differs is told."""
        grid, workshop = self.grid, view.workshop
        before = (self._values, self._weights)
        self._values = {option.id: values_of(workshop, grid, option) for option in grid.options}
        self._weights = {
            each.id: rows[0].weight
            for each in grid.criteria
            if (rows := workshop.at(Weight, Item(grid.item.framework_id, each.id)))
        }
        if before != (self._values, self._weights):
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def criterion(self, row: int) -> Standard:
        """The criterion of a row."""
        return self.grid.criteria[row]

    def option(self, column: int) -> Option | None:
        """The option of a column; None for the weights."""
        return None if column == WEIGHT_COLUMN else self.grid.options[column - 1]

    def column_of(self, option_id: str) -> int:
        """The column of an option; the first option's where there is none of that id."""
        ids = [option.id for option in self.grid.options]
        return 1 + (ids.index(option_id) if option_id in ids else 0)

    def value(self, row: int, column: int) -> int | None:
        """The agreed value or the weight of a cell; None where the room set none."""
        option = self.option(column)
        held = self._weights if option is None else self._values.get(option.id, {})
        return held.get(self.criterion(row).id)

    def cell(self, row: int, column: int) -> Item | None:
        """Where the cell's rating is kept; None for a weight."""
        option = self.option(column)
        return self.grid.cell(self.criterion(row), option) if option is not None else None

    def criterion_item(self, row: int) -> Item:
        """The criterion itself, where its weight is kept."""
        return Item(self.grid.item.framework_id, self.criterion(row).id)

    def has_weights(self) -> bool:
        """Whether the room said of any criterion how much it counts."""
        return bool(self._weights)

    def words(self, row: int, column: int) -> str:
        """A cell in full, as a screen reader says it."""
        value, option = self.value(row, column), self.option(column)
        name = criterion_name(self.criterion(row))
        if option is None:
            return tr(
                "{criterion}, weight: {weight}",
                criterion=name,
                weight=tr("counts once") if value is None else value,
            )
        said = translated(NOT_RATED) if value is None else self.grid.scale.words(value)
        return f"{name}, {option.name}: {said}"

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.grid.criteria)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.grid.options) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        value = self.value(index.row(), index.column())
        if role == VALUE_ROLE:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if value is None else str(value)
        return self.words(index.row(), index.column()) if role in TEXTS else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, *TEXTS):
            return None
        if orientation is Qt.Orientation.Vertical:
            criterion = self.criterion(section)
            is_short = role == Qt.ItemDataRole.DisplayRole
            return criterion_name(criterion) if is_short else criterion.title
        option = self.option(section)
        if option is None:
            is_short = role == Qt.ItemDataRole.DisplayRole
            return tr("Weight") if is_short else tr("Weight: 0 to 10; blank counts once")
        return option.name if role == Qt.ItemDataRole.DisplayRole else option.title


def criterion_name(criterion: Standard) -> str:
    """A criterion in short, with its number."""
    return f"{criterion.number} {criterion.short_title}".strip()
