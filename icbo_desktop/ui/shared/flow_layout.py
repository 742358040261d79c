"""A layout that puts widgets in a row and goes on in the next row where the width ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of widgets, each at its own size; widgets of a row share its middle line."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._entries: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._entries.append(item)

    def count(self) -> int:
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt allows none
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt allows none
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def sizeHint(self) -> QSize:
        """All in one row."""
        shown = [entry.sizeHint() for entry in self._entries if not entry.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for entry in self._entries:
            if not entry.isEmpty():
                size = size.expandedTo(entry.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        """Lay the rows out in `rect`; gives the height they need."""
        top = rect.top()
        for row in self._rows(rect.width()):
            height = max(size.height() for _, size in row)
            left = rect.left()
            for entry, size in row:
                if moves:
                    corner = QPoint(left, top + (height - size.height()) // 2)
                    entry.setGeometry(QRect(corner, size))
                left += size.width() + self._gap
            top += height + self._gap
        return max(0, top - self._gap - rect.top())

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for entry in self._entries:
            if entry.isEmpty():
                continue
            wanted = entry.sizeHint()
            size = QSize(min(wanted.width(), max(width, 1)), wanted.height())
            if entry.hasHeightForWidth() and size.width() < wanted.width():
                size.setHeight(entry.heightForWidth(size.width()))
            if rows and used + self._gap + size.width() <= width:
                rows[-1].append((entry, size))
                used += self._gap + size.width()
            else:
                rows.append([(entry, size)])
                used = size.width()
        return rows
