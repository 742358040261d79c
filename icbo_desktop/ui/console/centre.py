"""The centre: the page of the place that the facilitator works on, in a scroll area."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.route import Step
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.card import Card, Page, air
from icbo_desktop.ui.console.drafts import DraftLookup, no_draft
from icbo_desktop.ui.console.grid_cards import GridCard
from icbo_desktop.ui.console.pages import make_page
from icbo_desktop.ui.console.place_words import place_name
from icbo_desktop.ui.console.rating_card import LEVELS, RatingCard
from icbo_desktop.ui.console.route_list import RouteList
from icbo_desktop.ui.console.seat_strip import SeatStrip
from icbo_desktop.ui.console.standard_cards import FindingsCard
from icbo_desktop.ui.shared.focus_ring import QUIET_FOCUS
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.tab_order import chain_after

LEAST_HEIGHT = (
    40  # in the design's pixels: where text is large, the bars above need their words whole
)
GAP = 18  # between a card that is brought into sight and the edge, in the design's pixels
TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, SeatStrip)


class Centre(QScrollArea):
    """Keeps one page. A new place gets a new page; a change is shown by the page in hand.

    It follows the room: the card of the step on the wall comes into sight, but never under the hands of
    a facilitator who is typing here, who pressed a button of this page, or who looks at another place.
    """

    edit_requested = Signal(object)
    step_requested = Signal(object)
    draft_typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._place: object = None
        self._page: Page | None = None
        self._made_from: object = None
        self._view: SessionView | None = None
        self._is_leaving = False
        self._open_parts: set[str] = {LEVELS}
        self._drafts: DraftLookup = no_draft
        self._followed: Step | None = None
        self._asked_here: Step | None = None
        self._wanted: QWidget | None = None
        # Where a part stands is known only once the layout has been worked out.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._bring_into_sight)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setProperty("role", "mist")
        self.setProperty("role", "mist")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(scaled(LEAST_HEIGHT))
        self.setAccessibleName(tr("The place you work on"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The pane wears the ring where somebody came to it by keyboard, not after each click or step."""
        reasons = Qt.FocusReason
        by_keyboard = (reasons.TabFocusReason, reasons.BacktabFocusReason)
        self.setProperty(QUIET_FOCUS, event.reason() not in by_keyboard)
        super().focusInEvent(event)
        self._tell_grid()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell_grid()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit at an option rates: no field has the keyboard, and the keys that move the wall go on working."""
        is_digit = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        grid = self._grid_card if self.hasFocus() and is_digit and is_plain else None
        if grid is None or not grid.take_digit(event):
            super().keyPressEvent(event)

    @property
    def page(self) -> Page | None:
        return self._page

    def show_session(self, view: SessionView) -> None:
        """Show the place worked on; the page stays where the place is the same."""
        self._view = view
        if self._is_leaving:
            return
        if self._page is not None and view.place == self._place and self._is_fresh(view):
            self._page.show_view(view)
            self._follow(view)
            return
        newest = self._leave(view)
        self._place, self._made_from = newest.place, self._basis(newest)
        page = make_page(newest, newest.place, self._open_parts)
        page.edit_requested.connect(self.edit_requested)
        page.step_requested.connect(self._ask_for_step)
        page.sight_requested.connect(self._want)
        page.draft_typed.connect(self.draft_typed)
        page.set_drafts(self._drafts)
        self._page, self._wanted, self._followed = page, None, None
        self.setWidget(page)
        chain_after(self, [page])
        self.verticalScrollBar().setValue(0)
        self._tell_grid()
        self.setAccessibleDescription(place_name(newest, newest.place))
        self._follow(newest)

    def set_drafts(self, lookup: DraftLookup) -> None:
        """Where typed words from before a restart are found."""
        self._drafts = lookup
        if self._page is not None:
            self._page.set_drafts(lookup)

    def open_tally(self) -> bool:
        """Open the tally pad of this place and give it the keyboard; False where nothing is rated so."""
        card = None if self._page is None else self._page.findChild(RatingCard)
        if card is None:
            return False
        card.open_tally()
        return True

    def scroll_to_end(self, *, is_last: bool) -> None:
        """The first or the last part of the place looked at."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if is_last else bar.minimum())

    def take_agreed(self) -> None:
        """Give the keyboard to what a digit sets the agreed rating on, where this place has one."""
        card = None if self._page is None else self._page.findChild(RatingCard)
        if card is not None:
            card.take_keyboard()

    @property
    def findings(self) -> FindingsCard | None:
        """The lines of evidence, or of a checklist, that this place has."""
        card = None if self._page is None else self._page.findChild(FindingsCard)
        return card if isinstance(card, FindingsCard) else None

    def send_drafts(self) -> None:
        """Send what was typed on the page and waits for a pause."""
        if self._page is not None:
            self._page.send_drafts()

    def note_changes(self, changes: Changes, view: SessionView) -> None:
        """Show what changed, if it can be seen here."""
        if changes.touches("visit") and len(changes.tables) == 1:
            return
        self.show_session(view)

    def _ask_for_step(self, step: Step) -> None:
        self._asked_here = step
        self.step_requested.emit(step)
        self._asked_here = None

    def _follow(self, view: SessionView) -> None:
        """Bring the card of the wall's step into sight when the step is another one."""
        if view.state.browsing is not None or view.step == self._followed:
            return
        self._followed = view.step
        self._hand_over()
        focus = self.focusWidget()
        is_typing = isinstance(focus, TYPED_INTO) and focus.hasFocus() and self.isAncestorOf(focus)
        if self._page is None or is_typing or view.step == self._asked_here:
            return
        card = self._page.card_of(view.step)
        if card is not None:
            self._want(card)

    @property
    def _grid_card(self) -> GridCard | None:
        return None if self._page is None else self._page.findChild(GridCard)

    def _tell_grid(self) -> None:
        """Let the grid say whether a digit reaches it from here."""
        grid = self._grid_card
        if grid is not None:
            grid.note_pane(self.hasFocus())

    def _hand_over(self) -> None:
        """An option that was sent to the wall from the route list is rated next: its table gets the keyboard."""
        grid = self._grid_card
        if grid is not None and isinstance(self.window().focusWidget(), RouteList):
            grid.take_keyboard()

    def _want(self, part: QWidget) -> None:
        self._wanted = part
        self._soon.start()

    def _bring_into_sight(self) -> None:
        """A card of the wall's step with its top at the top; any other part just wholly in sight."""
        part, page = self._wanted, self._page
        self._wanted = None
        if part is None or page is None or not page.isAncestorOf(part):
            return
        margin = air(GAP)
        if isinstance(part, Card) and self._followed is not None:
            top = part.mapTo(page, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(top - margin)
            part = part.part_of(self._followed)
            if isinstance(part, GridCard):
                part.bring_cell_into_sight()
            if isinstance(part, Card):
                return
        self.ensureWidgetVisible(part, 0, margin)

    def _leave(self, view: SessionView) -> SessionView:
        """Take the focus out of the page, and give the view to go on with.

        A field that is left keeps its words, which brings a newer view; the page must outlive that. What has the
        keyboard in another pane keeps it.
        """
        if self.widget() is not None and self.focusWidget() is not None:
            self._is_leaving = True
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._is_leaving = False
        return self._view or view

    def _is_fresh(self, view: SessionView) -> bool:
        return self._basis(view) == self._made_from

    def _basis(self, view: SessionView) -> object:
        """What the page's fixed texts depend on, without the narrative, which is typed on a page."""
        details = view.workshop.details
        shown = (details.title, details.place, details.held_on, details.facilitators)
        # A grid leaves criteria out with the scope, also those that have no place on the route.
        framed = (view.route, view.frameworks, view.workshop.frameworks)
        return (*shown, details.attribution, details.ground_rules, *framed)
