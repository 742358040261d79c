"""The recent workbooks on the start screen: file name and folder, never what is inside."""

from pathlib import Path
from threading import Thread

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled


class RecentSearch(QObject):
    """Tells which files are gone.

    A lost network share may take a minute to say so, hence a thread that neither the window nor the end
    of the program waits for.
    """

    missing_found = Signal(object)

    def start(self, paths: tuple[Path, ...]) -> None:
        """Look for the files; `missing_found` follows with a frozenset of paths."""
        Thread(target=tell_missing, args=(self, paths), daemon=True).start()


def tell_missing(search: RecentSearch, paths: tuple[Path, ...]) -> None:
    """Look at the disk. Runs on a thread of its own; the signal brings the answer over."""
    missing = frozenset(path for path in paths if not is_there(path))
    if shiboken6.isValid(search):
        search.missing_found.emit(missing)


def is_there(path: Path) -> bool:
    """Whether the file can be seen; one that may not be looked at counts as gone."""
    try:
        return path.is_file()
    except OSError:
        return False


class WorkbookButton(Button):
    """A button of two lines: the file's name, and where it lies."""

    def __init__(self, path: Path) -> None:
        super().__init__("", "recent")
        self.path = path
        self._name = Caption(path.name, "strong")
        self._place = Caption(str(path.parent), "soft")
        self._lines = column = QVBoxLayout(self)
        column.setContentsMargins(*[scaled(10)] * 4)
        column.setSpacing(scaled(2))
        for label in (self._name, self._place):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self._say(str(path.parent))

    def offer_to_go_on(self) -> None:
        """The program stopped while this was open: say that it can go on."""
        self._name.setText(tr("Go on with {name}", name=self.path.name))
        self._say(tr("It was open when the program stopped. {folder}", folder=self.path.parent))
        self.setAccessibleName(self._name.text())

    def show_missing(self) -> None:
        """Say that the file is no longer there; the button stays, for a stick that comes back."""
        self._say(tr("Not found in {folder}", folder=self.path.parent))

    def sizeHint(self) -> QSize:
        return self._lines.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._lines.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines.totalHeightForWidth(width)

    def _say(self, place: str) -> None:
        self._place.setText(place)
        self.setAccessibleName(tr("Open {name}", name=self.path.name))
        self.setAccessibleDescription(place)


class RecentRow(QWidget):
    """One workbook: open it, take it off the list, look at its backups, or delete it with all of them."""

    open_requested = Signal(object)
    forget_requested = Signal(object)
    backups_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.workbook = WorkbookButton(path)
        self.workbook.clicked.connect(self._open)
        self.forget = Button(
            tr("Take off this list"), "quiet", name=tr("Take off this list: {name}", name=path.name)
        )
        self.forget.setToolTip(tr("The file stays where it is."))
        self.forget.clicked.connect(self._forget)
        self.more = Button(tr("More"), "quiet", name=tr("More for {name}", name=path.name))
        menu = QMenu(self.more)
        self.backups = menu.addAction(tr("Backups…"))
        self.backups.triggered.connect(self._ask_for_backups)
        self.delete = menu.addAction(tr("Delete it and its backups…"))
        self.delete.triggered.connect(self._ask_to_delete)
        self.more.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(10))
        row.addWidget(self.workbook, 1)
        beside = QVBoxLayout()
        beside.setSpacing(scaled(2))
        beside.addStretch(1)
        beside.addWidget(self.forget)
        beside.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        row.addLayout(beside)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """In the order in which Tab goes through them."""
        return self.workbook, self.forget, self.more

    def _open(self) -> None:
        self.open_requested.emit(self.path)

    def _forget(self) -> None:
        self.forget_requested.emit(self.path)

    def _ask_for_backups(self) -> None:
        self.backups_requested.emit(self.path)

    def _ask_to_delete(self) -> None:
        self.delete_requested.emit(self.path)


class RecentList(QWidget):
    """The workbooks opened last, the newest first. The signals carry the path of one."""

    open_requested = Signal(object)
    forget_requested = Signal(object)
    backups_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[RecentRow] = []
        self._empty = Caption(
            tr("Workbooks that you make or open are listed here, by file name."), "soft"
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(8))
        self._column.addWidget(self._empty)
        self._search = RecentSearch(self)
        self._search.missing_found.connect(self._show_missing)

    @property
    def rows(self) -> tuple[RecentRow, ...]:
        return tuple(self._rows)

    def show_paths(self, paths: tuple[Path, ...]) -> None:
        """List these files; the keyboard stays where it was on the list."""
        focused = next(
            (place for place, row in enumerate(self._rows) if row.forget.hasFocus()), None
        )
        for row in self._rows:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [self._make_row(path) for path in paths]
        self._empty.setVisible(not self._rows)
        if focused is not None and self._rows:
            self._rows[min(focused, len(self._rows) - 1)].forget.setFocus()
        if paths:
            self._search.start(paths)

    def offer_to_go_on(self, path: Path) -> WorkbookButton | None:
        """Mark the workbook that was never closed; None where it is not on the list."""
        row = next((row for row in self._rows if row.path == path), None)
        if row is None:
            return None
        row.workbook.offer_to_go_on()
        return row.workbook

    def _make_row(self, path: Path) -> RecentRow:
        row = RecentRow(path)
        row.open_requested.connect(self.open_requested)
        row.forget_requested.connect(self.forget_requested)
        row.backups_requested.connect(self.backups_requested)
        row.delete_requested.connect(self.delete_requested)
        self._column.addWidget(row)
        row.show()  # now, not in the event loop's next round: Tab passes over what is hidden
        return row

    def _show_missing(self, missing: frozenset[Path]) -> None:
        for row in self._rows:
            if row.path in missing:
                row.workbook.show_missing()
