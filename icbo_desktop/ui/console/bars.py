"""The bars of the console: the header on ink, the browsing bar, and the bar that tells of a problem."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenuBar,
    QSizePolicy,
    QWidget,
)

from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.wall_state import Banner
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.console.place_words import (
    counted_standards,
    frameworks_on_route,
    place_name,
    standard_count,
)
from icbo_desktop.ui.console.room_words import COVERED_WORDS, room_words
from icbo_desktop.ui.console.route_rows import browsing_words
from icbo_desktop.ui.shared.announcing import announce
from icbo_desktop.ui.shared.buttons import Button, CommandButton, SegmentedButtons
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.elided_label import ElidedLabel
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.look import scaled

if TYPE_CHECKING:
    from icbo_desktop.services.publishing import PublishState
    from icbo_desktop.services.save_state import SaveState

MOST_SHOWN = 500
TAKES_ON = marked("Page Down takes the room on from there")
SHOWS_FIRST = marked("Page Down shows that page first")
NOT_SAVED = marked("NOT SAVED")
SEARCH = marked("Search {key}")  # CommandButton writes the key in
ROUTE, CAPTURE = "route", "capture"
ROOM_FOR_ONE_ROW = 1_180
WIDTH_FOR_ONE_ROW = 560  # of the browsing bar


def framework_words(view: SessionView) -> list[str]:
    """What the workshop goes through: one framework with its count, or how many there are."""
    frameworks = frameworks_on_route(view)
    if len(frameworks) == 1:
        (only,) = frameworks
        return [only.short_title, counted_standards(only, standard_count(view))]
    return [tr_n("{n} frameworks", "1 framework", len(frameworks))]


def looking_words(view: SessionView) -> str:
    """What the room really sees while the facilitator looks elsewhere, and what Page Down does to it; else empty."""
    words = browsing_words(view)
    if not words:
        return ""
    banner = view.state.wall.banner
    if banner is Banner.NO_WALL:
        return f"{translated(COVERED_WORDS[banner])}."
    place = place_name(view, view.step.place)
    covered = room_words(view)
    seen = tr("{covered} over {place}", covered=covered, place=place) if covered else words
    return f"{seen}. {translated(SHOWS_FIRST) if view.is_page_hidden else translated(TAKES_ON)}."


class HeaderBar(QWidget):
    """Workshop, framework and people; the menus; whether everything is saved; search."""

    asked = Signal(str)

    def __init__(self, menus: QMenuBar) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._menus = menus
        self._save_state: SaveState | None = None
        self._publish_state: PublishState | None = None
        self.is_protected = False
        menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._title = ElidedLabel("", "workshop")
        self._context = ElidedLabel("")
        self.saved = Caption(tr("Saving…"), wraps=False)
        self.saved.setContentsMargins(scaled(5), 0, scaled(5), 0)
        self._search = CommandButton(translated(SEARCH), "search", role="")
        self._search.setAccessibleName(tr("Search"))
        self._search.asked.connect(self.asked)
        self.beside = SegmentedButtons(
            ((ROUTE, tr("Route")), (CAPTURE, tr("Capture"))),
            tr("beside the standard"),
            can_clear=False,
        )
        self.beside.set_current(CAPTURE)
        self.beside.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(scaled(18), scaled(8), scaled(10), scaled(8))
        self._grid.setHorizontalSpacing(scaled(14))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(3, 1)
        self._is_one_row: bool | None = None
        self._arrange(True)

    def show_view(self, view: SessionView) -> None:
        """Show the workshop's title, its frameworks and how many people are in the room."""
        self._title.set_words(view.workshop.details.title)
        people = view.workshop.people
        parts = [
            *framework_words(view),
            tr_n("{n} people", "1 person", people),
        ]
        self._context.set_words(" · ".join(parts))
        named = (
            f"{each.short_title}: {counted_standards(each, standard_count(view, each))}"
            for each in frameworks_on_route(view)
        )
        self._context.setToolTip("\n".join(named))

    def show_save_state(self, state: "SaveState") -> None:
        """Say what the disk has said; a failure stands out in two words, and the problem bar says why."""
        self._save_state = state
        is_bad = state.state in ("not_saved", "read_only")
        published = self._publish_state
        words = state.words if published is None else published.words_with(state)
        shown = translated(NOT_SAVED) if state.state == "not_saved" else words
        self.saved.set_words(self._with_lock(shown))
        words = self._with_lock(words)
        self.saved.setToolTip(words)
        self.saved.set_tone("bad" if is_bad else "")
        self.saved.setAccessibleName(words)

    def show_protected(self, *, is_protected: bool) -> None:
        """Say beside the state of saving that the workbook has a password."""
        self.is_protected = is_protected
        if self._save_state is not None:
            self.show_save_state(self._save_state)

    def _with_lock(self, words: str) -> str:
        return tr("{saved} · Protected", saved=words) if self.is_protected else words

    def show_publish_state(self, state: "PublishState") -> None:
        """Say how far that is where the workbook lives as well."""
        self._publish_state = state
        if self._save_state is not None:
            self.show_save_state(self._save_state)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # pyright: ignore[reportArgumentType] - Qt's own event
        # The names of the menus are the last to give way; half the header is enough for them.
        self._menus.setMinimumWidth(min(self._menus.sizeHint().width(), self.width() // 2))
        self._arrange(self.width() >= scaled(ROOM_FOR_ONE_ROW))

    def set_compact(self, is_compact: bool) -> None:
        """Offer the choice of what stands beside the standard, where both do not fit."""
        self.beside.setVisible(is_compact)
        self._context.setVisible(not is_compact)

    def _arrange(self, is_one_row: bool) -> None:
        """The menus beside the title, or under it where the window is narrow or the text large."""
        if is_one_row == self._is_one_row:
            return
        self._is_one_row = is_one_row
        parts = (self._title, self._context, self._menus, self.beside, self.saved, self._search)
        for part in parts:
            self._grid.removeWidget(part)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        if is_one_row:
            for column, part in ((0, self._title), (1, self._context), (2, self._menus)):
                self._grid.addWidget(part, 0, column)
            self._grid.addWidget(self.beside, 0, 3, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(self.saved, 0, 4, right)
            self._grid.addWidget(self._search, 0, 5, right)
            return
        self._grid.addWidget(self._title, 0, 0, 1, 4)
        self._grid.addWidget(self.saved, 0, 4, 1, 2, right)
        self._grid.addWidget(self._menus, 1, 0)
        self._grid.addWidget(self._context, 1, 1, 1, 2)
        self._grid.addWidget(self.beside, 1, 3, right)
        self._grid.addWidget(self._search, 1, 4, 1, 2, right)


class BrowsingBar(QFrame):
    """Stands over the centre while the facilitator looks at something that the room does not see."""

    show_requested = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(scaled(22), scaled(8), scaled(22), scaled(8))
        self.words = Caption("", "strong")
        self._row.addWidget(self.words, 1)
        self.show_button = Button(tr("Show to the room (Enter)"), "main")
        self.show_button.clicked.connect(self.show_requested)
        self.back_button = Button(tr("Back to the room"))
        self.back_button.clicked.connect(self.back_requested)
        buttons = QHBoxLayout()
        buttons.addWidget(self.show_button)
        buttons.addWidget(self.back_button)
        self._row.addLayout(buttons)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words stand over the buttons where one row has no room for both."""
        has_room = event.size().width() >= scaled(WIDTH_FOR_ONE_ROW)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if has_room else directions.TopToBottom)
        super().resizeEvent(event)

    def show_view(self, view: SessionView) -> None:
        """Say what the room still sees, or go away."""
        words = looking_words(view)
        self.words.set_words(words)
        self.setVisible(bool(words))


class ProblemBar(QFrame):
    """A sentence on what went wrong and what to do; it goes when it is dismissed, and never blocks."""

    dismissed = Signal()
    save_again_requested = Signal()
    save_copy_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "problem")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(scaled(17), scaled(8), scaled(22), scaled(8))
        self.words = Caption("", "strong")
        self.words.setAccessibleName(tr("Problem"))
        self._row.addWidget(self.words, 1)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, scaled(6))
        self.save_again = Button(tr("Try again to save"))
        self.save_again.clicked.connect(self.save_again_requested)
        self.save_copy = Button(tr("Save a copy…"))
        self.save_copy.clicked.connect(self.save_copy_requested)
        for button in (self.save_again, self.save_copy):
            button.hide()
            row.addWidget(button)
        self.dismiss = Button(tr("Dismiss"), "quiet", tr("Dismiss this message"))
        self.dismiss.clicked.connect(self._go)
        row.addWidget(self.dismiss)
        self._row.addWidget(self._buttons)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words stand over the buttons where one row has no room for both."""
        super().resizeEvent(event)
        self._arrange()

    def show_save_state(self, state: "SaveState") -> None:
        """Tell that words are not on the disk, with a button to try again, until they are."""
        if state.state == "not_saved":
            self.show_problem(state.words, can_save_again=True)
        elif self.save_again.isVisibleTo(self):
            self.show_problem("")

    def show_problem(self, sentence: str, *, can_save_again: bool = False) -> None:
        """Show a sentence; it takes the place of the one before."""
        self.save_again.setVisible(can_save_again)
        self.save_copy.setVisible(can_save_again)
        self._arrange()
        self.words.set_words(sentence, MOST_SHOWN)
        self.words.setAccessibleName(tr("Problem: {text}", text=self.words.text()))
        self.setVisible(bool(sentence))
        if not can_save_again:  # what is not saved is said where saving is
            announce(self, self.words.text(), is_urgent=True)

    def _arrange(self) -> None:
        """The words get half of the bar at least."""
        needed = self._buttons.sizeHint().width()
        directions = QBoxLayout.Direction
        has_room = self.width() >= 2 * needed
        self._row.setDirection(directions.LeftToRight if has_room else directions.TopToBottom)

    def _go(self) -> None:
        self.hide()
        self.dismissed.emit()
