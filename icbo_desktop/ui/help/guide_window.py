"""The guide: contents and search on the left, the page on the right. Offline, and never on the wall."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icbo_desktop.services.help_pages import FIRST, HelpHit, HelpPage, HelpPages, read_help
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.dialogs.dialog_style import dialog_style
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.help.command_tables import command_tables
from icbo_desktop.ui.help.help_text import HelpText
from icbo_desktop.ui.help.place_rows import PlaceDelegate
from icbo_desktop.ui.shared.announcing import announce
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.key_dispatcher import OWN_KEYS
from icbo_desktop.ui.shared.keys_in_use import keys_in_use
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.row_list import DETAIL_ROLE
from icbo_desktop.ui.shared.scrolling import TabInSight
from icbo_desktop.ui.shared.tones import tones_in_use

AnyIndex = QModelIndex | QPersistentModelIndex
WIDTH, HEIGHT, LEFT_WIDTH, NARROW_BELOW = 1060, 760, 330, 760
QWIDGETSIZE_MAX = 16_777_215  # Qt's word for "no limit"
SEARCH_SHARE = 0.6  # of a narrow window's height, while places are listed
INDENT = "      "
Line = tuple[str, str, str, str]
ONCE_MORE = marked("This leaves the program: {address}. Press “Open in the browser” to go there.")


class PlacesModel(QAbstractListModel):
    """Lines of words, some with a softer text below them, each with the page and the anchor that it leads to."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these: words, the text below them, page, anchor."""
        if lines != self._lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def place(self, row: int) -> tuple[str, str]:
        """Page and anchor of a line."""
        return self._lines[row][2:]

    def row_of(self, page: str, anchor: str = "") -> int:
        """The line that leads there, or -1."""
        places = [line[2:] for line in self._lines]
        return places.index((page, anchor)) if (page, anchor) in places else -1

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        words, detail = self._lines[index.row()][:2]
        whole = ". ".join(part for part in (words.strip(), detail) if part)
        texts = {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.ToolTipRole: whole,
            Qt.ItemDataRole.AccessibleTextRole: whole,
            DETAIL_ROLE: detail,
        }
        return texts.get(role)


def found_words(hits: tuple[HelpHit, ...]) -> str:
    """How many places there are, and whether they hold everything that was looked for."""
    if not hits:
        return tr("These words stand nowhere in the guide.")
    if hits[0].missing:
        return tr_n(
            "No place has all these words; {n} have some of them",
            "No place has all these words; 1 has some of them",
            len(hits),
        )
    return tr_n("{n} places", "1 place", len(hits))


class GuideWindow(TabInSight, QWidget):
    """Esc closes it. `tour_requested` asks for the tour again."""

    tour_requested = Signal()

    def __init__(self, parent: QWidget | None = None, pages: HelpPages | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty(OWN_KEYS, True)
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Guide"))
        self._pages = pages or read_help({"commands": command_tables(keys_in_use().keymap)})
        self._shown = self._pages.page(FIRST)
        self._before: list[tuple[str, int]] = []  # pages, and how far each was scrolled
        self._tones = tones_in_use()
        self._address = ""
        self._is_wide = True
        self._make_parts()
        self._lay_out()
        self._connect()
        self.setStyleSheet(dialog_style())
        free = self.screen().availableGeometry()
        self.resize(
            min(scaled(WIDTH), round(free.width() * 0.92)),
            min(scaled(HEIGHT), round(free.height() * 0.88)),
        )
        self._show(FIRST)
        self.search.setFocus()

    @property
    def page(self) -> HelpPage:
        """The page that is shown."""
        return self._shown

    def show_page(self, name: str, anchor: str = "") -> None:
        """Turn to a page, at a heading; Back leads here again."""
        if name and name != self._shown.name:
            self._before.append((self._shown.name, self.text.verticalScrollBar().value()))
            self._show(name)
        if anchor:
            self.text.go_to(anchor)
        if not self.search.text():
            self._mark(anchor)

    def go_back(self) -> None:
        """The page before, where it was read."""
        if self._before:
            name, scrolled_to = self._before.pop()
            self._show(name)
            self.text.verticalScrollBar().setValue(scrolled_to)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = event.size().width() >= scaled(NARROW_BELOW)
        direction = (
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        self._panes.setDirection(direction)
        self._left.setMaximumWidth(scaled(LEFT_WIDTH) if is_wide else QWIDGETSIZE_MAX)
        self._is_wide = is_wide
        self._make_room()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A guide that stays open wears the colours of the settings, its page too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._tones != tones_in_use():
            self._tones = tones_in_use()
            self.setStyleSheet(dialog_style())
            self.text.show_page(self._shown)

    def _make_room(self) -> None:
        """In a narrow window the list stands there only while something is looked for; links lead on as well."""
        is_searching = bool(self.search.text().strip())
        self.list.setVisible(self._is_wide or is_searching)
        self.found.setVisible(self._is_wide or is_searching)
        layout = self._left.layout()
        if self._is_wide or layout is None:
            highest = QWIDGETSIZE_MAX
        elif is_searching:
            highest = round(self.height() * SEARCH_SHARE)
        else:
            highest = layout.totalHeightForWidth(self.width())
        self._left.setMaximumHeight(highest)

    def _make_parts(self) -> None:
        self.search = QLineEdit()
        self.search.setMaxLength(200)
        self.search.setClearButtonEnabled(True)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(tr("Clear what is looked for"))
        self.found = Caption("", "soft")
        self.model = PlacesModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("Contents of the guide"))
        self.list.setItemDelegate(PlaceDelegate(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSpacing(scaled(1))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = HelpText()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.back_button = Button(tr("Back"), "quiet")
        self.contents_button = Button(tr("Contents"), "quiet")
        self.tour_button = Button(tr("Tour in five steps"), "quiet")
        self.close_button = Button(tr("Close"), "quiet", name=tr("Close the guide"))
        self.outside = Caption("", "warn")
        self.outside.hide()
        self.outside_button = Button(tr("Open in the browser"), "small")
        self.outside_button.hide()

    def _lay_out(self) -> None:
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(scaled(16), scaled(16), scaled(8), scaled(16))
        left.setSpacing(scaled(8))
        left.addWidget(Field(tr("Find in all pages"), self.search))
        left.addWidget(self.found)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8))
        tools = QWidget()
        row = FlowLayout(tools)
        for button in (self.back_button, self.contents_button, self.tour_button, self.close_button):
            row.addWidget(button)
        right.addWidget(tools)
        right.addWidget(self.outside)
        right.addWidget(self.outside_button, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.text, 1)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.addWidget(self._left, 1)
        self._panes.addLayout(right, 2)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(self._take_first)
        self.list.clicked.connect(self._take)
        self.list.activated.connect(self._take)
        self.back_button.clicked.connect(self.go_back)
        self.contents_button.clicked.connect(self._show_contents)
        self.tour_button.clicked.connect(self.tour_requested)
        self.close_button.clicked.connect(self.close)
        self.text.page_asked.connect(self._turn)
        self.text.outside_asked.connect(self._ask_outside)
        self.outside_button.clicked.connect(self._open_outside)
        for key, slot in (
            ("Esc", self.close),
            ("Ctrl+F", self._go_to_search),
            ("Alt+Left", self.go_back),
            ("Alt+Down", self.text.go_to_next),
            ("Alt+Up", self.text.go_to_previous),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    def _show(self, name: str) -> None:
        self._shown = self._pages.page(name)
        self.text.show_page(self._shown)
        title = tr("{title} – Guide", title=self._shown.title)  # noqa: RUF001 - a dash between two titles
        self.setWindowTitle(tr("Guide") if self._shown.name == FIRST else title)
        self.back_button.setEnabled(bool(self._before))
        self._ask_outside("")
        if not self.search.text():
            self._mark()

    def _mark(self, anchor: str = "") -> None:
        """The contents, with the headings of the page that is open below it, and where one is in it."""
        lines: list[Line] = []
        for page in self._pages.pages:
            lines.append((page.title, "", page.name, ""))
            if page is self._shown and page.name != FIRST:
                lines += [
                    (f"{INDENT}{section.heading}", "", page.name, section.anchor)
                    for section in page.sections[1:]
                ]
        self.model.show_lines(tuple(lines))
        self.found.set_words(tr("Contents"))
        row = self.model.row_of(self._shown.name, anchor)
        self.list.setCurrentIndex(self.model.index(max(0, row)))

    def _look(self, typed: str) -> None:
        self._make_room()
        if not typed.strip():
            self._mark()
            return
        hits = self._pages.find(typed)
        self.model.show_lines(
            tuple((hit.where, hit.snippet, hit.page.name, hit.section.anchor) for hit in hits)
        )
        self.found.set_words(found_words(hits))
        announce(self.found, self.found.text())

    def _take_first(self) -> None:
        if self.search.text().strip() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
            self._take(self.model.index(0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.show_page(*self.model.place(index.row()))

    def _turn(self, name: str, anchor: str) -> None:
        self.search.clear()
        self.show_page(name or self._shown.name, anchor)

    def _show_contents(self) -> None:
        self._turn(FIRST, "")

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _ask_outside(self, address: str) -> None:
        self._address = address
        self.outside.show_words(translated(ONCE_MORE, address=address) if address else "")
        self.outside_button.setVisible(bool(address))

    def _open_outside(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
        self._ask_outside("")
