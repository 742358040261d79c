"""The console window: puts the parts together, shows what it is given, and asks for everything else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.wall_state import Banner, WallEvent
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.services.command_trail import note_command
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.bars import CAPTURE, ROUTE, BrowsingBar, HeaderBar, ProblemBar
from icbo_desktop.ui.console.busy_bar import BusyBar
from icbo_desktop.ui.console.capture_panel import CapturePanel
from icbo_desktop.ui.console.capture_words import CaptureKind
from icbo_desktop.ui.console.centre import Centre
from icbo_desktop.ui.console.deck import Deck
from icbo_desktop.ui.console.drafts import DraftLookup
from icbo_desktop.ui.console.menus import ConsoleMenus
from icbo_desktop.ui.console.notice_bar import NoticeBar
from icbo_desktop.ui.console.pane_walk import pane_after
from icbo_desktop.ui.console.place_bar import PlaceBar
from icbo_desktop.ui.console.route_list import RouteList
from icbo_desktop.ui.console.status_speaker import StatusSpeaker
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import TabInSight, bring_into_sight

if TYPE_CHECKING:
    from icbo_desktop.services.save_state import SaveState
    from icbo_desktop.services.session_runner import ClockFace

WALL_EVENTS = {
    "show_from_start": WallEvent.SHOW_FROM_START,
    "show_from_here": WallEvent.SHOW_FROM_HERE,
    "black": WallEvent.TOGGLE_BLACK,
    "white": WallEvent.TOGGLE_WHITE,
    "freeze": WallEvent.TOGGLE_FREEZE,
    "hold": WallEvent.TOGGLE_HOLDING,
    "escape": WallEvent.ESCAPE,
    "reveal_arm": WallEvent.ARM_REVEAL,
    "reveal_confirm": WallEvent.CONFIRM_REVEAL,
    "reveal_disarm": WallEvent.DISARM_REVEAL,
    "hide_ratings": WallEvent.HIDE_RATINGS,
}
# What acts on the place before the eyes while it is looked at privately.
OF_BROWSING = ("escape", "first", "last")
# What the console does by itself.
OF_THE_CONSOLE = ("tally", "agree", "next_pane", "previous_pane")
# What the wall's preview and the cards offer on a right click, too.
PICTURES_OF_WALL = ("save_wall_picture", "copy_wall_picture")
PICTURES_OF_RATING = ("save_figure", "copy_figure")
# What the desk does without anything more to say.
OF_THE_SESSION = (
    "countdown",
    "borrow",
    "agenda",
    "earlier_actions",
    "close_down",
    "compare",
    "delete_ratings",
    "clean_copy",
    "protected_copy",
    "password",
    "attachments",
    "backups",
    "delete_workbook",
    "wall_language",
    "settings",
    "help",
    "tour",
    "about",
    *PICTURES_OF_WALL,
    *PICTURES_OF_RATING,
)
TEXT_SCALES = {"text_larger": 1, "text_smaller": -1, "text_fit": 0}
ROUTE_WIDTH, ROUTE_SHARE = 250, 0.24
CAPTURE_WIDTH, CAPTURE_SHARE = 382, 0.31
COMPACT_BELOW, BESIDE_SHARE = 1_000, 0.42


class ConsoleWindow(TabInSight, QMainWindow):
    """A pure view. `run_command` turns a command of the table into a request or moves the focus.

    `session_requested` carries the id of a command about the session's time or its close.
    """

    edit_requested = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()
    next_requested = Signal()
    back_requested = Signal()
    first_requested = Signal()
    last_requested = Signal()
    browse_requested = Signal(object)
    commit_browsing_requested = Signal()
    stop_browsing_requested = Signal()
    step_requested = Signal(object)
    wall_event_requested = Signal(object)
    timer_requested = Signal()
    draft_typed = Signal(str, str)
    export_requested = Signal()
    details_requested = Signal()
    groups_requested = Signal()
    scope_requested = Signal()
    frameworks_requested = Signal()
    library_requested = Signal()
    words_requested = Signal()
    retry_requested = Signal()
    text_size_requested = Signal()
    keys_requested = Signal()
    go_to_requested = Signal()
    search_requested = Signal()
    save_copy_requested = Signal()
    save_now_requested = Signal()
    end_requested = Signal()
    text_scale_requested = Signal(int)
    theme_requested = Signal()
    ratio_requested = Signal()
    name_screens_requested = Signal()
    swap_screens_requested = Signal()
    choose_screen_requested = Signal()
    room_check_requested = Signal()
    change_key_requested = Signal()
    session_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._view: SessionView | None = None
        self.menus = ConsoleMenus()
        self.header = HeaderBar(self.menus)
        self.route = RouteList()
        self.browsing_bar = BrowsingBar()
        self.problem_bar = ProblemBar()
        self.notice_bar = NoticeBar()
        self.place_bar = PlaceBar()
        self.copy_bar = BusyBar()
        self.centre = Centre()
        self.capture = CapturePanel()
        self.deck = Deck()
        # What lies over the panes for a while, and where the keyboard stops in it: F6 comes by there as well.
        self.laid_over: list[tuple[QWidget, QWidget]] = []
        self._speaker = StatusSpeaker(self)
        self._route_pane = self._framed(self.route)
        self._capture_pane = self._scrolled(self.capture)
        self.setCentralWidget(self._laid_out())
        self._connect_parts()
        self._plain_requests = self._requests()
        self.setMinimumSize(640, 480)
        self.resize(1440, 900)

    def show_session(self, view: SessionView) -> None:
        """Show a session as it now stands."""
        self._view = view
        title = view.workshop.details.title[:80]
        self.setWindowTitle(
            tr("{title} – console, protected", title=title)  # noqa: RUF001 - a dash
            if self.header.is_protected
            else tr("{title} – console", title=title)  # noqa: RUF001 - a dash
        )
        self.header.show_view(view)
        self.route.show_session(view)
        self.browsing_bar.show_view(view)
        self.centre.show_session(view)
        # A field that the centre left has kept its words, and a newer view came in meanwhile.
        newest = self._view
        self.capture.show_session(newest)
        self.deck.show_view(newest)
        self._speaker.show_view(newest)

    def note_changes(self, changes: Changes, view: SessionView) -> None:
        """Refresh what shows the things that changed; focus, scroll and typed words stay."""
        self._view = view
        self._speaker.note_changes(changes, view)
        if changes.touches("workshop", "framework", "overlay", "partner_group"):
            self.show_session(view)
            self.capture.note_changes(changes, view)
            return
        self.capture.note_changes(changes, view)
        self.centre.note_changes(changes, view)
        if changes.tables != {"visit"}:
            self.route.show_session(view)

    def show_room(self, scene: Scene, banner: Banner) -> None:
        """Show what the room sees now."""
        self.deck.show_room(scene, banner)

    def show_own_scene(self, scene: Scene) -> None:
        """Tell what stands at the facilitator's own position, which a frozen or covered wall hides."""
        self.deck.show_own(scene)

    def show_save_state(self, state: "SaveState") -> None:
        """Say whether everything is on the disk."""
        self.header.show_save_state(state)
        self.problem_bar.show_save_state(state)
        self._speaker.show_save_state(state)

    def show_clock(self, face: "ClockFace") -> None:
        """Show the timer, the end of the session and the pace."""
        self.deck.show_clock(face)
        self._speaker.show_clock(face)

    def show_problem(self, sentence: str) -> None:
        """Tell of a problem in the bar over the centre; an empty sentence takes it away."""
        self.problem_bar.show_problem(sentence)

    def show_drafts(self, lookup: DraftLookup) -> None:
        """Where the words are that were typed and not yet kept."""
        self.capture.set_drafts(lookup)
        self.centre.set_drafts(lookup)

    def show_undo(self, undo_label: str, redo_label: str) -> None:
        """Say on the menu what undo and redo would do."""
        self.menus.show_undo(undo_label, redo_label)

    def run_command(self, command_id: str) -> None:
        """Do what a key, a menu or a button asks for."""
        note_command(command_id)
        is_browsing = self._view is not None and self._view.state.browsing is not None
        if is_browsing and command_id in OF_BROWSING:
            self._run_private(command_id)
        elif command_id in WALL_EVENTS:
            self.wall_event_requested.emit(WALL_EVENTS[command_id])
        elif command_id in TEXT_SCALES:
            self.text_scale_requested.emit(TEXT_SCALES[command_id])
        elif command_id.startswith("capture_"):
            self.bring_pane(CAPTURE)
            self.capture.start(CaptureKind(command_id.removeprefix("capture_")))
        elif command_id == "commit_browsing":
            if is_browsing:
                self.commit_browsing_requested.emit()
        elif command_id in OF_THE_CONSOLE:
            self._run_own(command_id)
        elif command_id in self._plain_requests:
            getattr(self, self._plain_requests[command_id]).emit()
        elif command_id in OF_THE_SESSION:
            self.session_requested.emit(command_id)

    def _run_private(self, command_id: str) -> None:
        """Home and End go to the ends of what is looked at, Esc comes back to the room, which sees nothing of it."""
        if command_id != "escape":
            self.centre.scroll_to_end(is_last=command_id == "last")
            return
        if self._view is not None and self._view.state.wall.is_armed:
            # Esc takes back an armed reveal wherever it is pressed: a later Enter must not reveal.
            self.wall_event_requested.emit(WallEvent.DISARM_REVEAL)
        self.stop_browsing_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in a field, which the field did not want: back to where the keys of the room work."""
        if event.key() == Qt.Key.Key_Escape:
            self.centre.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whatever is being typed is sent before the window goes."""
        self.centre.send_drafts()
        self.capture.send_drafts()
        self.capture.lists.keep_open()
        super().closeEvent(event)

    def _share_width(self) -> None:
        """The panes at the design's width; where text is large only one of them beside the standard."""
        width = self.width()
        is_compact = width < scaled(COMPACT_BELOW)
        self.header.set_compact(is_compact)
        self.deck.set_compact(is_compact)
        self._show_beside(self.header.beside.current)
        if is_compact:
            beside = round(width * BESIDE_SHARE)
            self._route_pane.setFixedWidth(beside)
            self._capture_pane.setFixedWidth(beside)
            return
        self._route_pane.setFixedWidth(min(scaled(ROUTE_WIDTH), round(width * ROUTE_SHARE)))
        self._capture_pane.setFixedWidth(min(scaled(CAPTURE_WIDTH), round(width * CAPTURE_SHARE)))

    def _show_beside(self, pane: str) -> None:
        """In a narrow window, show the route or the capture panel; in a wide one both."""
        is_compact = self.width() < scaled(COMPACT_BELOW)
        self._route_pane.setVisible(not is_compact or pane == ROUTE)
        self._capture_pane.setVisible(not is_compact or pane == CAPTURE)

    def bring_pane(self, pane: str) -> None:
        """Show the route or the capture panel, where the window has room for one of them."""
        self.header.beside.set_current(pane)
        self._show_beside(pane)

    def _laid_out(self) -> QWidget:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.notice_bar)
        for part in (
            self.problem_bar,
            self.place_bar,
            self.copy_bar,
            self.browsing_bar,
            self.centre,
        ):
            middle.addWidget(part)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self._route_pane)
        panes.addLayout(middle, 1)
        panes.addWidget(self._capture_pane)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(panes, 1)
        column.addWidget(self.deck)
        return whole

    def _framed(self, route: RouteList) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "left-pane")
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, scaled(12), 0, scaled(6))
        column.addWidget(route)
        return frame

    def _scrolled(self, capture: CapturePanel) -> QScrollArea:
        """The capture panel; its lists scroll, and where the window is low all of it does."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(capture)
        return area

    def _connect_parts(self) -> None:
        self.header.beside.chosen.connect(self._show_beside)
        self.menus.asked.connect(self.run_command)
        for widget, offered in (
            (self.deck.thumbnail, PICTURES_OF_WALL),
            (self.centre, PICTURES_OF_RATING),
        ):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            widget.addActions([self.menus.action_of(command_id) for command_id in offered])
        self.header.asked.connect(self.run_command)
        self.deck.asked.connect(self.run_command)
        self.problem_bar.save_again_requested.connect(self.retry_requested)
        self.problem_bar.save_copy_requested.connect(self.save_copy_requested)
        self.route.place_chosen.connect(self.browse_requested)
        self.route.show_requested.connect(self.commit_browsing_requested)
        self.browsing_bar.show_requested.connect(self.commit_browsing_requested)
        self.browsing_bar.back_requested.connect(self.stop_browsing_requested)
        self.centre.edit_requested.connect(self.edit_requested)
        self.centre.step_requested.connect(self.step_requested)
        self.centre.draft_typed.connect(self.draft_typed)
        self.capture.edit_requested.connect(self.edit_requested)
        self.capture.draft_typed.connect(self.draft_typed)

    def _requests(self) -> dict[str, str]:
        """The commands that are asked for as they are, with the names of their signals."""
        named = (
            "undo redo next back first last timer export details groups scope retry text_size keys go_to search "
            "save_copy save_now end theme ratio name_screens swap_screens choose_screen room_check change_key "
            "frameworks library words"
        )
        return {command_id: f"{command_id}_requested" for command_id in named.split()}

    def _run_own(self, command_id: str) -> None:
        if command_id == "tally":
            self.centre.open_tally()
        elif command_id == "agree":
            self.centre.take_agreed()
        else:
            self._move_pane(1 if command_id == "next_pane" else -1)

    def _move_pane(self, steps: int) -> None:
        findings = self.centre.findings
        # The lines of evidence stand far down in the centre, many stops of Tab away: they are a stop of their own.
        lines = [(findings, findings.first_stop)] if findings is not None else []
        panes: tuple[tuple[QWidget, QWidget], ...] = (
            (self._route_pane, self.route),
            (self.centre, self.centre),
            *lines,
            (self.capture, self.capture.field),
            (self.deck, self.deck.button("next")),
            *self.laid_over,
        )
        pane, target = pane_after(panes, self.focusWidget(), steps)
        if pane in (self._route_pane, self.capture):
            self.bring_pane(ROUTE if pane is self._route_pane else CAPTURE)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(target)
