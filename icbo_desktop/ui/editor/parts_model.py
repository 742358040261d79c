"""The tree of parts as a model: the outline of what is edited, with marks in words."""

from collections.abc import Collection, Iterator, Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from icbo_desktop.domain.editing.outline import Node
from icbo_desktop.domain.editing.places import Place
from icbo_desktop.translation import marked, tr, translated

PLACE_ROLE = Qt.ItemDataRole.UserRole
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 1
MARK_ROLE = Qt.ItemDataRole.UserRole + 2
MARKS = {"changed": marked("changed", "mark"), "new": marked("new", "mark")}
AnyIndex = QModelIndex | QPersistentModelIndex


class Line:
    """A line of the tree: its node, where it hangs, and the words that stand there now."""

    def __init__(self, node: Node, row: int, above: "Line | None") -> None:
        self.node = node
        self.words = node.words
        self.says = node.says
        self.row = row
        self.above = above
        self.below = [Line(child, number, self) for number, child in enumerate(node.children)]

    def everything(self) -> Iterator["Line"]:
        """This line and all under it."""
        yield self
        for line in self.below:
            yield from line.everything()


class PartsModel(QAbstractItemModel):
    """Shown anew where parts come or go; a keystroke changes one line only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: list[Line] = []
        self._by_place: dict[Place, Line] = {}
        self._marks: Mapping[str, str] = {}
        self._faulty: frozenset[str] = frozenset()
        self._bold = QFont(QApplication.font())
        self._bold.setBold(True)

    def show_outline(self, nodes: Collection[Node], marks: Mapping[str, str]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._top = [Line(node, row, None) for row, node in enumerate(nodes)]
        self._by_place = {line.node.place: line for top in self._top for line in top.everything()}
        self._marks = marks
        self.endResetModel()

    def show_words(self, place: Place, words: str, says: str, marks: Mapping[str, str]) -> None:
        """Show other words and marks on one line; `says` is what a search finds it by."""
        self._marks = marks
        line = self._by_place.get(place)
        if line is not None:
            line.words, line.says = words, says
            index = self.index_of(place)
            self.dataChanged.emit(index, index)

    def show_faulty(self, places: Collection[Place]) -> None:
        """Mark the lines where something is to be mended."""
        lines = (self._by_place.get(place) for place in places)
        found = frozenset(line.node.key for line in lines if line is not None)
        if found != self._faulty:
            self._faulty = found
            for line in self._by_place.values():
                index = self.index_of(line.node.place)
                self.dataChanged.emit(index, index)

    def index_of(self, place: Place) -> QModelIndex:
        """The line of that place, or no index."""
        line = self._by_place.get(place)
        return QModelIndex() if line is None else self.createIndex(line.row, 0, line)

    def key_at(self, place: Place) -> str | None:
        """What the part at a place is known by; None where the tree has no such line."""
        line = self._by_place.get(place)
        return None if line is None else line.node.key

    def places(self) -> tuple[Place, ...]:
        """Every place of the tree from the top down."""
        return tuple(self._by_place)

    # ---- Qt's side

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        lines = self._lines(parent)
        if column != 0 or not 0 <= row < len(lines):
            return QModelIndex()
        return self.createIndex(row, 0, lines[row])

    def parent(self, index: AnyIndex) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride] - QObject.parent is another one
        line = index.internalPointer() if index.isValid() else None
        if not isinstance(line, Line) or line.above is None:
            return QModelIndex()
        return self.createIndex(line.above.row, 0, line.above)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return len(self._lines(parent))

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: ARG002, B008 - Qt's signature
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = index.internalPointer() if index.isValid() else None
        if not isinstance(line, Line):
            return None
        if role == Qt.ItemDataRole.FontRole:
            return self._bold if self._is_strong(line) else None
        return self._said(line).get(role)

    def _said(self, line: Line) -> dict[int, object]:
        """What is said of a line, by role."""
        mark = self._mark(line)
        return {
            Qt.ItemDataRole.DisplayRole: line.words + mark,
            Qt.ItemDataRole.AccessibleTextRole: line.words + mark,
            SEARCH_ROLE: f"{line.words}\n{line.says}",
            PLACE_ROLE: line.node.place,
            MARK_ROLE: mark,
        }

    def _mark(self, line: Line) -> str:
        """What is said behind the words of a line."""
        mark = self._marks.get(line.node.key, "")
        words = translated(MARKS[mark], "mark") if mark else ""
        if line.node.key in self._faulty:
            words = tr("to mend")
        return f" · {words}" if words else ""

    def _is_strong(self, line: Line) -> bool:
        place = line.node.place
        return line.above is None and not line.node.is_group and place[:1] in {(), ("domains",)}

    def _lines(self, parent: AnyIndex) -> list[Line]:
        if not parent.isValid():
            return self._top
        line = parent.internalPointer()
        return line.below if isinstance(line, Line) else []
