"""The frameworks of a workshop: which it holds, in which order, which could come in, and what each needs."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from icbo_desktop.domain.edits.setting import OrderFrameworks, RemoveFramework
from icbo_desktop.services.workbook_frameworks import HeldFramework, Shelves
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.dialogs.scrolled_body import list_height
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.columns import turn_columns
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.pack_words import is_unusual, pack_row
from icbo_desktop.ui.shared.row_list import Row, RowList, RowModel

WIDTH, WIDTH_FOR_TWO_COLUMNS = 980, 800
LIST_HEIGHT, HELD_HEIGHT = 246, 106


class WorkshopFrameworksDialog(CalmDialog):
    """Stays open: each change is made at once, and `show_shelves` tells what came of it.

    `edit_requested` carries an edit; the other signals carry a framework's id.
    """

    edit_requested = Signal(object)
    add_requested = Signal(str)
    take_words_requested = Signal(str)
    move_requested = Signal(str)
    scope_requested = Signal()

    def __init__(self, found: Shelves, parent: QWidget | None = None, *, why_not: str = "") -> None:
        super().__init__(tr("Frameworks of this workshop"), parent, width=WIDTH)
        self._why_not = why_not
        self._found = found
        self.held = RowList(RowModel(), tr("In this workshop"))
        self.held.setMinimumHeight(list_height(self, HELD_HEIGHT))
        self.to_add = RowList(RowModel(), tr("At hand"))
        self.to_add.setMinimumHeight(list_height(self, LIST_HEIGHT))
        self.filter = QLineEdit()
        self.filter.textEdited.connect(self._narrow)
        self._make_buttons()
        self._lay_out()
        close = self.add_button(tr("Close"), is_default=True)
        close.clicked.connect(self.reject)
        self.held.chosen.connect(self._follow)
        self.to_add.chosen.connect(self._follow)
        self.show_shelves(found)
        self.show_problem(why_not)
        self.held.setFocus()

    def show_shelves(self, found: Shelves) -> None:
        """Show what the workbook holds now; the keyboard stays on its row."""
        self._found = found
        stands = self.held.current_key
        self.held.rows.set_rows([held_row(framework) for framework in found.held])
        self.held.go_to(stands)
        self.to_add.rows.set_rows([pack_row(pack) for pack in sorted(found.to_add, key=is_unusual)])
        self.to_add.rows.narrow(self.filter.text())
        self.show_problem(self._why_not)
        self._follow()

    @property
    def current(self) -> HeldFramework | None:
        """The framework of the workbook that is chosen."""
        key = self.held.current_key
        return next((framework for framework in self._found.held if framework.id == key), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        turn_columns(self._columns, event, WIDTH_FOR_TWO_COLUMNS)
        super().resizeEvent(event)

    def _make_buttons(self) -> None:
        self.up_button = Button(
            tr("Earlier", "in the order of the workshop"), name=tr("Earlier in the workshop")
        )
        self.up_button.clicked.connect(self._move_up)
        self.down_button = Button(
            tr("Later", "in the order of the workshop"), name=tr("Later in the workshop")
        )
        self.down_button.clicked.connect(self._move_down)
        self.scope_button = Button(tr("Scope…"))
        self.scope_button.clicked.connect(self.scope_requested)
        self.words_button = Button(tr("Take new words in"))
        self.words_button.clicked.connect(self._take_words)
        self.move_button = Button(tr("Move to a newer version…"))
        self.move_button.clicked.connect(self._move_on)
        self.remove_button = Button(tr("Remove"))
        self.remove_button.clicked.connect(self._remove)
        self.add_framework_button = Button(tr("Add to the workshop"))
        self.add_framework_button.clicked.connect(self._add)

    def _lay_out(self) -> None:
        self._detail = Caption("", "soft")
        buttons = FlowLayout(gap=scaled(8))
        for button in (
            self.up_button,
            self.down_button,
            self.scope_button,
            self.remove_button,
            self.words_button,
            self.move_button,
        ):
            buttons.addWidget(button)
        left = column_of(Caption(tr("In this workshop, in the order of the route"), "strong"))
        left.addWidget(self.held, 1)
        left.addWidget(self._detail)
        left.addLayout(buttons)
        right = column_of(Field(tr("Add another: find a framework"), self.filter))
        right.addWidget(self.to_add, 1)
        adding = FlowLayout(gap=scaled(8))
        adding.addWidget(self.add_framework_button)
        right.addLayout(adding)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(scaled(32))
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        hint = tr(
            "The workbook holds a copy of each framework, so nothing on this laptop changes it. "
            "Undo takes every change here back."
        )
        self.rows.addWidget(Caption(hint, "soft"))
        self.rows.addLayout(self._columns, 1)

    def _follow(self) -> None:
        framework, can = self.current, not self._why_not
        on_route = [each.id for each in self._found.held if not each.is_retired]
        place = on_route.index(framework.id) if framework and framework.id in on_route else -1
        self.up_button.setEnabled(can and place > 0)
        self.down_button.setEnabled(can and 0 <= place < len(on_route) - 1)
        self.scope_button.setEnabled(can and place >= 0)
        self.remove_button.setEnabled(can and place >= 0 and len(on_route) > 1)
        self.words_button.setVisible(bool(framework and framework.new_words))
        self.words_button.setEnabled(can)
        self.move_button.setVisible(bool(framework and framework.newer))
        self.move_button.setEnabled(can)
        self.add_framework_button.setEnabled(can and bool(self.to_add.current_key))
        self._detail.show_words(detail_words(framework) if framework else "")

    def _narrow(self, typed: str) -> None:
        self.to_add.rows.narrow(typed)

    def _move_up(self) -> None:
        self._reorder(-1)

    def _move_down(self) -> None:
        self._reorder(1)

    def _reorder(self, steps: int) -> None:
        ids = [each.id for each in self._found.held if not each.is_retired]
        here = ids.index(self.held.current_key)
        ids.insert(here + steps, ids.pop(here))
        self.edit_requested.emit(OrderFrameworks(tuple(ids)))

    def _remove(self) -> None:
        self.edit_requested.emit(RemoveFramework(self.held.current_key))

    def _take_words(self) -> None:
        self.take_words_requested.emit(self.held.current_key)

    def _move_on(self) -> None:
        self.move_requested.emit(self.held.current_key)

    def _add(self) -> None:
        self.add_requested.emit(self.to_add.current_key)


def column_of(first: QWidget) -> QVBoxLayout:
    """A column that begins with its heading."""
    column = QVBoxLayout()
    column.setSpacing(scaled(6))
    column.addWidget(first)
    return column


def held_row(framework: HeldFramework) -> Row:
    """A framework of the workbook as a row."""
    if framework.is_retired:
        detail = tr("retired · version {version} · kept for the record", version=framework.version)
        return Row(framework.id, framework.title, detail)
    parts = (
        tr("yours", "a framework") if framework.is_own else "",
        tr("version {version}", version=framework.version),
        framework.coverage,
    )
    return Row(framework.id, framework.title, " · ".join(part for part in parts if part))


def detail_words(framework: HeldFramework) -> str:
    """What else there is to know of a framework, and what could be done."""
    if framework.is_retired:
        return tr("What was recorded here before the move stays readable, and is in the record.")
    held = tr("No other words.")
    if framework.overlays:
        held = tr_n(
            "Holds {n} sets of other words.", "Holds 1 set of other words.", framework.overlays
        )
    lines = [held]
    if framework.newer:
        lines.append(tr("Version {newer} is at hand.", newer=framework.newer))
    if framework.new_words:
        names = ", ".join(f"{each.title} {each.version}" for each in framework.new_words)
        lines.append(tr("New words at hand: {names}.", names=names))
    return " ".join(lines)
