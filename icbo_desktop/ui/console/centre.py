"""The centre: the page of the place that the facilitator works on, in a scroll area."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea

from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.session import SessionView
from icbo_desktop.ui.console.card import Page
from icbo_desktop.ui.console.pages import make_page
from icbo_desktop.ui.console.place_words import place_name
from icbo_desktop.ui.shared.tab_order import chain_after


class Centre(QScrollArea):
    """Keeps one page. A new place gets a new page; a change is shown by the page in hand."""

    edit_requested = Signal(object)
    step_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._place: object = None
        self._page: Page | None = None
        self._made_from: object = None
        self._view: SessionView | None = None
        self._is_leaving = False
        self._open_parts: set[str] = set()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setProperty("role", "mist")
        self.setProperty("role", "mist")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("The place you work on")

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
            return
        newest = self._leave(view)
        self._place, self._made_from = newest.place, self._basis(newest)
        page = make_page(newest, newest.place, self._open_parts)
        page.edit_requested.connect(self.edit_requested)
        page.step_requested.connect(self.step_requested)
        self._page = page
        self.setWidget(page)
        chain_after(self, [page])
        self.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(place_name(newest, newest.place))

    def note_changes(self, changes: Changes, view: SessionView) -> None:
        """Show what changed, if it can be seen here."""
        if changes.touches("visit") and len(changes.tables) == 1:
            return
        self.show_session(view)

    def _leave(self, view: SessionView) -> SessionView:
        """Take the focus out of the page, and give the view to go on with.

        A field that is left keeps its words, which brings a newer view; the page must outlive that.
        """
        if self.widget() is not None and self.isAncestorOf(self.focusWidget() or self):
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
        return (*shown, details.attribution, details.ground_rules, view.route)
