"""Search as you type: everything captured, then the framework's own texts. Enter goes there, privately."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.session import SessionView
from icbo_desktop.services.search import SearchHit
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.destinations import Destination, destinations_of
from icbo_desktop.ui.dialogs.go_to_dialog import AnyIndex, Asks, DestinationModel, GoToDialog
from icbo_desktop.ui.shared.row_list import DETAIL_ROLE, USABLE_ROLE, RowDelegate

HINT = marked(
    "The beginnings of words, in any order. Up and Down choose, Enter looks at it privately, "
    "Shift+Enter shows it to the room."
)
NONE_WORDS = marked("These words stand nowhere in the framework or in what was captured.")
LEFT_OUT = marked(
    "It is kept, but this workshop leaves out where it was said, so there is nowhere to go."
)
LONGEST_PASTED = 10_000  # characters; a field this long still answers at once

Ask = Callable[[str], Sequence[SearchHit]]


class FoundModel(DestinationModel):
    """The places while nothing is typed; then those of that very number, and the texts found."""

    def __init__(self, destinations: Sequence[Destination], ask: Ask) -> None:
        super().__init__(destinations)
        self._ask = ask

    def narrow(self, typed: str) -> None:
        """Show what these words lead to."""
        numbered = (one for one in self._all if not typed.strip() or one.is_exact(typed))
        # Asked also for nothing: that makes the index as the dialog opens, not under the first letter.
        texts = [found_text(hit) for hit in self._ask(typed)]
        self.beginResetModel()
        self._shown = (*numbered, *texts)
        self.endResetModel()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # pyright: ignore[reportIncompatibleMethodOverride] - a row of two lines says more
        """Two lines to a row: what was found, and where and what it is."""
        if not index.isValid():
            return None
        one = self._shown[index.row()]
        whole = ". ".join(part for part in (one.text, one.detail) if part)
        texts = {
            Qt.ItemDataRole.DisplayRole: one.text,
            Qt.ItemDataRole.ToolTipRole: whole,
            Qt.ItemDataRole.AccessibleTextRole: whole,
            DETAIL_ROLE: one.detail,
        }
        return one.place is not None if role == USABLE_ROLE else texts.get(role)


class SearchDialog(GoToDialog):
    """Asks `ask` at each letter, which answers from an index in memory within a few milliseconds."""

    def __init__(self, view: SessionView, ask: Ask, parent: QWidget | None = None) -> None:
        asks = Asks(
            destinations_of(view),
            title=tr("Search"),
            field_name=tr("Words", "to look for"),
            hint=translated(HINT),
            list_name=tr("Texts found"),
            none_words=translated(NONE_WORDS),
            width=860,
        )
        super().__init__(view, parent, asks)
        self.filter.setMaxLength(LONGEST_PASTED)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.model = FoundModel(asks.destinations, ask)
        self.list.setModel(self.model)
        self._narrow("")
        self._start_at(view.place)

    def accept(self) -> None:
        """Look at the place privately, or say why that cannot be."""
        if not self._says_left_out():
            super().accept()

    def _show(self) -> None:
        if not self._says_left_out():
            super()._show()

    def _narrow(self, typed: str) -> None:
        self.show_problem("")
        super()._narrow(typed)

    def _says_left_out(self) -> bool:
        """Whether the row chosen leads nowhere; then the dialog says so and stays."""
        leads_nowhere = self.list.currentIndex().isValid() and self.current is None
        if leads_nowhere:
            self.show_problem(translated(LEFT_OUT))
        return leads_nowhere


def found_text(hit: SearchHit) -> Destination:
    """A text on its row: what was found, and below it where and what it is."""
    return Destination(hit.place, hit.snippet, frozenset(), (), f"{hit.where} · {hit.source}")
