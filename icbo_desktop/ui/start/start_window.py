"""The start screen: the recent workbooks, a new one, an existing one, the sample, the library."""

from itertools import pairwise
from pathlib import Path
from string import Template

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from icbo_desktop import __version__
from icbo_desktop.domain.file_names import is_record_name, is_workbook_name
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.dialog_style import dialog_style
from icbo_desktop.ui.dialogs.scrolled_body import ScrolledBody, scrolled
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.columns import turn_columns
from icbo_desktop.ui.shared.keys_in_use import command_now, keys_in_use, tell_keys
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.problem_line import ProblemLine
from icbo_desktop.ui.shared.scrolling import TabInSight
from icbo_desktop.ui.shared.tones import COLOURS
from icbo_desktop.ui.start.opening_notice import OpeningNotice
from icbo_desktop.ui.start.recent_list import RecentList
from icbo_desktop.ui.start.stopped_offer import StoppedOffer
from icbo_desktop.ui.start.unpublished_list import UnpublishedList

PRODUCT = "icbo_desktop"
PURPOSE = marked("Workshops that look at how well health and care are commissioned together.")
WIDTH_FOR_TWO_COLUMNS = 760
START_STYLE = Template("""
QFrame#startBand { background: $band; }
QFrame#startBand QLabel { color: $band_strong; }
QFrame#startBand QLabel[role="soft"] { color: $on_band; }
QFrame#startFoot { background: $mist; }
QPushButton[role="recent"] { text-align: left; padding: 0px; font-weight: normal; }
""")


class StartWindow(TabInSight, QMainWindow):
    """Asks and shows; it opens nothing itself. `open_requested` carries a path, or None to choose one.

    `painted` comes once, when it is painted for the first time.
    """

    painted = Signal()
    new_requested = Signal()
    open_requested = Signal(object)
    sample_requested = Signal()
    library_requested = Signal()
    carry_requested = Signal()
    merge_requested = Signal()
    programme_requested = Signal()
    forget_requested = Signal(object)
    keys_requested = Signal()
    guide_requested = Signal()
    settings_requested = Signal()
    quit_requested = Signal()

    def __init__(self, recent: tuple[Path, ...] = ()) -> None:
        super().__init__()
        self.setWindowTitle(PRODUCT)
        self.setAcceptDrops(True)
        self._is_painted = False
        self._actions: dict[str, QAction] = {}
        self._hints: list[tuple[Button, Caption, str, str]] = []
        self._make_choices()
        self._recent = RecentList()
        self._recent.open_requested.connect(self.open_requested)
        self._recent.forget_requested.connect(self.forget_requested)
        self.stopped = StoppedOffer()
        self.unpublished = UnpublishedList()
        self.opening = OpeningNotice()
        self._problem = ProblemLine()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ground = QWidget()
        ground.setObjectName("startGround")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # Before it is filled: see `scrolled`.
        self.wear_look()
        self.setCentralWidget(ground)
        column.addWidget(self._scrolled(ground), 1)
        column.addWidget(self._foot())
        self._add_keys()
        self.resize(self._first_size()[0], self._first_size()[1])
        self.show_recent(recent)
        self.new_button.setFocus()

    @property
    def recent(self) -> RecentList:
        return self._recent

    @property
    def problem(self) -> str:
        """The sentence that is shown, or ""."""
        return self._problem.text()

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """List the workbooks opened last."""
        self._recent.show_paths(paths)
        # Rows made later would come last; Tab follows the eye.
        rows = (button for row in self._recent.rows for button in row.buttons)
        for before, after in pairwise(
            (self.sample_button, self.library_button, *rows, *self._foot_buttons())
        ):
            QWidget.setTabOrder(before, after)

    def offer_to_go_on(self, path: Path) -> None:
        """Put the keyboard on the workbook that was open when the program stopped: Enter goes on with it."""
        button = self._recent.offer_to_go_on(path)
        if button is not None:
            button.setFocus()

    def wear_look(self) -> None:
        """Take on the colours and the text size of now."""
        self.setStyleSheet(dialog_style() + START_STYLE.substitute(COLOURS))

    def show_problem(self, sentence: str) -> None:
        """Say in a sentence what went wrong; "" takes it away."""
        self._problem.show_sentence(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        turn_columns(self._columns, event, WIDTH_FOR_TWO_COLUMNS)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_workbook(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_workbook(event)
        if path is not None:
            self.open_requested.emit(path)

    def _make_choices(self) -> None:
        self.new_button = self._choice("start_new", is_primary=True)
        self.new_button.clicked.connect(self.new_requested)
        self.open_button = self._choice("start_open")
        self.open_button.clicked.connect(self._ask_for_file)
        self.carry_button = self._choice("start_carry")
        self.carry_button.clicked.connect(self.carry_requested)
        self.merge_button = self._choice("start_merge")
        self.merge_button.clicked.connect(self.merge_requested)
        self.programme_button = self._choice("start_programme")
        self.programme_button.clicked.connect(self.programme_requested)
        self.sample_button = Button(tr("Try the sample workshop"), "deck")
        self.sample_button.clicked.connect(self.sample_requested)
        self.library_button = self._choice("library")
        self.library_button.clicked.connect(self.library_requested)
        self.guide_button = Button(tr("Guide"), "quiet")
        tell_keys(self.guide_button, "help")
        self.guide_button.clicked.connect(self.guide_requested)
        self.settings_button = Button(tr("Settings"), "quiet")
        tell_keys(self.settings_button, "settings")
        self.settings_button.clicked.connect(self.settings_requested)
        self.keys_button = Button(tr("All keys on one page"), "quiet")
        tell_keys(self.keys_button, "keys")
        self.keys_button.clicked.connect(self.keys_requested)

    def _choice(self, command_id: str, *, is_primary: bool = False) -> Button:
        words = command_now(command_id).said
        button = Button(words, "deck-main" if is_primary else "deck", name=words.rstrip("…"))
        tell_keys(button, command_id)
        return button

    def _band(self) -> QFrame:
        band = QFrame()
        band.setObjectName("startBand")
        column = QVBoxLayout(band)
        column.setContentsMargins(scaled(40), scaled(18), scaled(40), scaled(18))
        column.setSpacing(scaled(4))
        column.addWidget(Caption(PRODUCT, "title"))
        column.addWidget(Caption(translated(PURPOSE), "soft"))
        return band

    def _scrolled(self, ground: QWidget) -> QScrollArea:
        everything = ScrolledBody()
        self._main = QWidget()
        column = QVBoxLayout(everything)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._band())
        column.addWidget(self._main, 1)
        outer = QVBoxLayout(self._main)
        outer.setContentsMargins(scaled(40), scaled(22), scaled(40), scaled(16))
        outer.setSpacing(scaled(16))
        outer.addWidget(self._problem)
        outer.addWidget(self.opening)
        outer.addWidget(self.stopped)
        outer.addWidget(self.unpublished)
        outer.addLayout(self._columns)
        outer.addStretch(1)
        self._columns.setSpacing(scaled(48))
        self._columns.addLayout(self._choices_column(), 1)
        self._columns.addLayout(self._recent_column(), 1)
        return scrolled(everything, ground)

    def _choices_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(scaled(6))
        column.addWidget(Caption(tr("Start", "heading of the start screen"), "heading"))
        hints = (
            (self.new_button, "start_new", tr("A few questions, then the first step.")),
            (
                self.open_button,
                "start_open",
                tr("Go on where you stopped, or begin from a JSON record."),
            ),
            (self.carry_button, "start_carry", tr("A year on, beside what was agreed.")),
            (self.merge_button, "start_merge", tr("One workbook of several rooms.")),
            (self.programme_button, "start_programme", tr("A folder of workbooks side by side.")),
            (
                self.sample_button,
                "",
                tr("A made-up place, filled in. Made afresh each time."),
            ),
            (self.library_button, "library", tr("What there is to work with; put in your own.")),
        )
        for button, command_id, hint in hints:
            caption = Caption(hint, "soft")
            self._hints.append((button, caption, command_id, hint))
            column.addSpacing(scaled(6))
            column.addWidget(button)
            column.addWidget(caption)
        column.addStretch(1)
        return column

    def _recent_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(scaled(12))
        column.addWidget(Caption(tr("Recent workbooks"), "heading"))
        column.addWidget(self._recent)
        column.addStretch(1)
        return column

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("startFoot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(scaled(40), scaled(10), scaled(40), scaled(10))
        row.addWidget(Caption(tr("Version {version}", version=__version__), "soft", wraps=False))
        row.addStretch(1)
        for button in self._foot_buttons():
            row.addWidget(button)
        return foot

    def _foot_buttons(self) -> tuple[Button, ...]:
        return self.guide_button, self.settings_button, self.keys_button

    def _add_keys(self) -> None:
        for command_id, slot in (
            ("start_new", self.new_requested.emit),
            ("start_open", self._ask_for_file),
            ("start_carry", self.carry_requested.emit),
            ("start_merge", self.merge_requested.emit),
            ("start_programme", self.programme_requested.emit),
            ("library", self.library_requested.emit),
            ("keys", self.keys_requested.emit),
            ("help", self.guide_requested.emit),
            ("settings", self.settings_requested.emit),
            ("start_quit", self.quit_requested.emit),
        ):
            action = QAction(self)
            action.setText(command_now(command_id).said)
            action.triggered.connect(slot)
            self.addAction(action)
            self._actions[command_id] = action
        self._say_keys()
        keys_in_use().changed.connect(self._say_keys)

    def _say_keys(self) -> None:
        """Listen for the keys of now, and say them under the buttons."""
        for command_id, action in self._actions.items():
            command = command_now(command_id)
            keys = (*command.keys, *command.free_keys)
            action.setShortcuts([QKeySequence(key) for key in keys])
        for button, caption, command_id, hint in self._hints:
            key = command_now(command_id).first_key if command_id else ""
            caption.set_words(f"{hint} {key}".strip())
            button.setAccessibleDescription(tr("Key: {key}", key=key) if key else "")

    def _ask_for_file(self) -> None:
        self.open_requested.emit(None)

    def _first_size(self) -> tuple[int, int]:
        free = self.screen().availableGeometry()
        wide, high = scaled(960), scaled(744)
        return min(wide, round(free.width() * 0.94)), min(high, round(free.height() * 0.92))


def dropped_workbook(event: QDropEvent) -> Path | None:
    """The workbook or JSON record that is being dropped on the window, if it is one."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and (is_workbook_name(path) or is_record_name(path)):
            return path
    return None
