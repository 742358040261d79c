"""A figure that can be turned into the table of its rows, and back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from icbo_desktop.figures.figure_table import FigureTable
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.figure_table_view import FigureTableView
from icbo_desktop.ui.shared.look import scaled

AS_TABLE = "table"


class FigureOrTable(QWidget):
    """One of the two at a time, with a button under it that turns to the other.

    `table_wanted` asks for `show_table`, and comes whenever the table comes into sight: it is made when it is first
    asked for. `turned` carries the button, which is to stay in sight. `open_parts` keeps the choice for the figures that are made later.
    """

    table_wanted = Signal()
    turned = Signal(object)

    def __init__(self, figure: QWidget, name: str, open_parts: set[str]) -> None:
        super().__init__()
        self._figure = figure
        self._name = name
        self._open_parts = open_parts
        self._table: FigureTableView | None = None
        self.is_table = AS_TABLE in open_parts
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(6))
        self._column.addWidget(figure)
        self.button = Button("", "quiet")
        self.button.clicked.connect(self._turn)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_which()

    @property
    def table(self) -> FigureTableView | None:
        """The table; None until it is first asked for."""
        return self._table

    def show_table(self, table: FigureTable) -> None:
        """Show these rows where the table is in sight."""
        if self._table is None:
            self._table = FigureTableView(self._name)
            self._table.resize(self._figure.size())  # so that its rows are as high as they stay
            self._column.insertWidget(1, self._table)
            # Qt puts a new widget last; the second call brings both back to where the button was.
            QWidget.setTabOrder(self.button, self._table)
            QWidget.setTabOrder(self._table, self.button)
        self._table.show_table(table)
        self._table.setVisible(self.is_table)

    def _turn(self) -> None:
        self.is_table = not self.is_table
        if self.is_table:
            self._open_parts.add(AS_TABLE)
            self.table_wanted.emit()
        else:
            self._open_parts.discard(AS_TABLE)
        self._show_which()
        self.turned.emit(self.button)

    def _show_which(self) -> None:
        self._figure.setVisible(not self.is_table)
        if self._table is not None:
            self._table.setVisible(self.is_table)
        if self.is_table:
            self.button.set_words(tr("Show as figure"))
            self.button.setAccessibleName(tr("Show as figure: {figure}", figure=self._name))
        else:
            self.button.set_words(tr("Show as table"))
            self.button.setAccessibleName(tr("Show as table: {figure}", figure=self._name))
