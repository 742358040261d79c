"""The library: every framework at hand, what is in it and what it looks like; put in, passed on, taken out."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from icbo_desktop.domain.pack_summary import PackSummary
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.dialogs.scrolled_body import ScrolledBody, list_height, scrolled
from icbo_desktop.ui.library.library_files import LibraryFiles, dropped_file
from icbo_desktop.ui.library.pack_detail import LookUp, PackDetail
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.columns import turn_columns
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.pack_words import is_unusual, pack_row
from icbo_desktop.ui.shared.paragraphs import MOST_FAULTS, Paragraphs
from icbo_desktop.ui.shared.row_list import Row, RowList, RowModel

WIDTH, WIDTH_FOR_TWO_COLUMNS = 1220, 900
LIST_WIDTH = 390
LIST_HEIGHT = 200
DETAIL_HEIGHT, DETAIL_SHARE = 620, 0.68


class LibraryDialog(CalmDialog):
    """A pure view: it asks, and is told by `show_packs`, `show_done` and `show_refusal` what came of it."""

    edit_requested = Signal(str)
    install_requested = Signal(object)
    share_requested = Signal(str, object)
    sheet_requested = Signal(str, object)
    remove_requested = Signal(str)
    remove_overlay_requested = Signal(str, str)

    def __init__(
        self, packs: Sequence[PackSummary], look_up: LookUp, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Library of frameworks"), parent, width=WIDTH)
        self.setAcceptDrops(True)
        self._look_up = look_up
        self._packs: dict[str, PackSummary] = {}
        self._asked = ""
        self.is_busy = False
        self.list = RowList(RowModel(), tr("Frameworks at hand"))
        self.filter = QLineEdit()
        self.filter.textEdited.connect(self._narrow)
        self.detail = PackDetail()
        self.refusal = Paragraphs(tr("Nothing was put in"))
        self._files = LibraryFiles(self)
        self._lay_out()
        self._add_buttons()
        self._connect_detail()
        self.list.chosen.connect(self._show_chosen)
        self.show_packs(packs)
        self.list.setFocus()

    @property
    def done_words(self) -> str:
        """The sentence that says what was done, or ""."""
        return self._done.text()

    def show_packs(self, packs: Sequence[PackSummary], go_to: str = "") -> None:
        """List these packs, and stand on one of them where it is named."""
        stands = go_to or self.list.current_key
        ordered = sorted(packs, key=is_unusual)
        # A broken own pack can have the id of one that comes with the program.
        self._packs = {key_of(pack): pack for pack in ordered}
        self.list.rows.set_rows([listed_row(pack) for pack in ordered])
        self._narrow(self.filter.text())
        self.list.go_to(stands)

    def show_busy(self, sentence: str) -> None:
        """Say what is being done. The library can be looked at and closed meanwhile."""
        self.show_problem("")
        self.refusal.show_lines(())
        self._done.show_words(sentence)
        self.is_busy = True

    def show_done(self, sentence: str) -> None:
        """Say what was done."""
        self.is_busy = False
        self.show_problem("")
        self.refusal.show_lines(())
        self._done.show_words(sentence)

    def show_refusal(self, sentence: str, faults: Sequence[str] = ()) -> None:
        """Say why something was not done, with each fault of a file on a line."""
        self.is_busy = False
        self._done.show_words("")
        self.show_problem(sentence)
        # A single fault is in the sentence already.
        told = [fault for fault in faults if fault not in sentence]
        self.refusal.show_lines(told, MOST_FAULTS)
        if told:
            self._scroll_to_top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = turn_columns(self._columns, event, WIDTH_FOR_TWO_COLUMNS)
        self._choices.setMaximumWidth(scaled(LIST_WIDTH) if is_wide else 16_777_215)
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            self.install_requested.emit(path)

    def _lay_out(self) -> None:
        self._done = Caption("", "strong")
        self._done.setAccessibleName(tr("Done"))
        self._done.hide()
        self._none = Caption(tr("No framework with these words."), "strong")
        self._none.hide()
        self._choices = QWidget()
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(scaled(6))
        choices.addWidget(Field(tr("Find a framework"), self.filter))
        choices.addWidget(self._none)
        choices.addWidget(self.list, 1)
        self.list.setMinimumHeight(list_height(self, LIST_HEIGHT))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(scaled(28))
        self._columns.addWidget(self._choices, 2)
        self._columns.addWidget(self._detail_area(), 3)
        self.rows.addWidget(self.refusal)
        self.rows.addLayout(self._columns, 1)

    def _detail_area(self) -> QScrollArea:
        """The detail scrolls by itself, so that the list stays beside it."""
        ground = ScrolledBody()
        column = QVBoxLayout(ground)
        column.setContentsMargins(scaled(6), scaled(6), scaled(12), scaled(6))
        column.addWidget(self.detail)
        self._detail_scroll = scrolled(ground)
        self._detail_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._detail_scroll.setAccessibleName(tr("About this framework"))
        high = round(self.screen().availableGeometry().height() * DETAIL_SHARE)
        self._detail_scroll.setMinimumHeight(min(scaled(DETAIL_HEIGHT), high))
        return self._detail_scroll

    def _add_buttons(self) -> None:
        self._buttons.insertWidget(1, self._done, 100)
        self.install_button = self.add_button(tr("Install from a file…"))
        self.install_button.clicked.connect(self._files.ask_what_to_install)
        self.close_button = self.add_button(tr("Close"))
        self.close_button.clicked.connect(self.reject)

    def _connect_detail(self) -> None:
        detail = self.detail
        detail.edit_requested.connect(self._edit)
        detail.share_requested.connect(self._choose_share)
        detail.sheet_requested.connect(self._choose_sheet)
        detail.remove_requested.connect(self._remove)
        detail.remove_overlay_requested.connect(self._remove_overlay)
        self._files.install_chosen.connect(self.install_requested)
        self._files.share_chosen.connect(self.share_requested)
        self._files.sheet_chosen.connect(self.sheet_requested)

    @property
    def current(self) -> PackSummary | None:
        """The pack that is chosen in the list."""
        return self._packs.get(self.list.current_key)

    def _show_chosen(self) -> None:
        self._asked = ""
        self.show_problem("")
        self.refusal.show_lines(())
        pack = self.current
        self.detail.show_pack(None if pack is None else self._look_up(pack))
        self._detail_scroll.verticalScrollBar().setValue(0)

    def _narrow(self, typed: str) -> None:
        self.list.rows.narrow(typed)
        self._none.setVisible(not self.list.rows.shown)

    def _edit(self) -> None:
        pack = self.current
        if pack is not None:
            self.edit_requested.emit(pack.id)

    def _remove(self) -> None:
        pack = self.current
        question = tr(
            "“{framework}” would go from this laptop; workbooks made on it keep their copies. "
            "Press Remove again to remove it.",
            framework=pack.title if pack else "",
        )
        if pack is not None and self._is_confirmed("pack", question):
            self.remove_requested.emit(pack.id)

    def _remove_overlay(self, overlay_id: str) -> None:
        pack = self.current
        question = tr(
            "These words would go from this laptop; workbooks keep their copies. Press Remove again."
        )
        if pack is not None and self._is_confirmed(f"overlay {overlay_id}", question):
            self.remove_overlay_requested.emit(pack.id, overlay_id)

    def _is_confirmed(self, what: str, question: str) -> bool:
        """Ask once; the second press of the same button is the answer."""
        if self._asked == what:
            self._asked = ""
            return True
        self._asked = what
        self._done.show_words("")
        self.show_problem(question)
        return False

    def _choose_share(self) -> None:
        pack = self.current
        if pack is not None:
            self._files.ask_where_to_share(pack)

    def _choose_sheet(self) -> None:
        pack = self.current
        if pack is not None:
            self._files.ask_where_to_write(pack)

    def _scroll_to_top(self) -> None:
        self.scroll_area.verticalScrollBar().setValue(0)


def listed_row(pack: PackSummary) -> Row:
    """A pack as a row; what is wrong with it stands beside the list, and is not said twice."""
    row = pack_row(pack, key_of(pack))
    if pack.is_usable:
        return row
    is_own = pack.source == "own"
    return replace(row, detail=tr("Yours. Cannot be used") if is_own else tr("Cannot be used"))


def key_of(pack: PackSummary) -> str:
    """What tells the packs of the list apart."""
    return f"{pack.source}/{pack.id}"
