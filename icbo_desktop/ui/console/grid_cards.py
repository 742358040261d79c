"""The cards of a grid: the table with the criterion in hand, and what the ratings say of each option."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QWidget

from icbo_desktop.domain.divergence import middle_words
from icbo_desktop.domain.edits.rating import CountAllTheSame
from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.grid import (
    Grid,
    OptionResult,
    lead_sentence,
    not_compared_sentence,
    results_of,
    sensitivity_sentence,
)
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.wording import reach_words
from icbo_desktop.figures.figure_table import NOTHING, FigureTable
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.card import Card
from icbo_desktop.ui.console.grid_model import WEIGHT_COLUMN, GridModel, criterion_name
from icbo_desktop.ui.console.grid_table import GridTable
from icbo_desktop.ui.console.points_control import PointsControl
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, rule
from icbo_desktop.ui.shared.figure_or_table import FigureOrTable
from icbo_desktop.ui.shared.look import scaled

HINT = marked("A digit rates and goes on · arrow keys move · Delete clears · Tab leaves")
READY_HINT = marked("A digit rates and goes on · Tab or click into the table for the arrow keys")
FAR_HINT = marked("Tab or click into the table, then a digit rates and goes on")
RESULT_HEADINGS = (
    marked("Option"),
    marked("Middle"),
    marked("Lowest to highest"),
    marked("Rated"),
    marked("Favourable"),
)
MARGIN = 60  # between the row in hand and the edge of what is seen: a row or two


class GridCard(Card):
    """All ratings of a grid, filled by keys or by clicking a point of the scale below.

    With an option its column is marked, and a digit comes to the table while the pane has the keyboard: so the
    room's keys and the clicker work there as everywhere, and no mouse is needed. Without an option, at the
    result, all columns are alike, and a digit needs the table to be entered first.
    """

    step_kinds = (StepKind.OPTION,)

    def __init__(self, framework: Framework, grid: Grid, option_id: str, accent: str) -> None:
        super().__init__(tr("Ratings"))
        self._framework = framework
        self._option_id = option_id
        self._is_placed = False
        self.model = GridModel(grid)
        domain = framework.domains_by_id.get(grid.item.item_id)
        question = domain.rating_question if domain is not None else None
        if question is not None:
            self.body.addWidget(Caption(question.text, "strong"))
        self.table = GridTable(self.model, accent)
        self.table.edit_requested.connect(self.edit_requested)
        self.table.cell_changed.connect(self._follow_cell)
        self.table.focus_changed.connect(self._say_how)
        if grid.scale.low_label or any(point.label for point in grid.scale.points):
            self.body.addWidget(Caption(legend(grid.scale), "small"))
        row = QHBoxLayout()
        row.setSpacing(scaled(10))
        self.hint = Caption(translated(FAR_HINT), "small")
        row.addWidget(self.hint, 1)
        self.same_button = Button(tr("Give all criteria the same weight"), "quiet")
        self.same_button.setToolTip(
            tr("Take back every weight, so that each criterion counts once")
        )
        self.same_button.clicked.connect(self._count_all_the_same)
        row.addWidget(self.same_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addWidget(self.table)
        self._title = Caption("", "strong")
        self._more = Caption("", "soft")
        self.points = PointsControl(grid.scale, accent, tr("Rating of the cell in hand"))
        self.points.value_set.connect(self._set_value)
        self._weight_words = Caption(
            tr("Weight of this criterion: 0 to 10. 0 leaves it out, blank counts it once."), "soft"
        )
        for part in (self._title, self._weight_words, self.points, self._more):
            self.body.addWidget(part)

    def show_view(self, view: SessionView) -> None:
        self.model.show_view(view)
        if not self._is_placed:
            self._is_placed = True
            self.table.mark_option(self._option_id)
        self.same_button.setVisible(self.model.rowCount() > 1)
        self.same_button.setEnabled(self.model.has_weights())
        self.remark.set_words(self._coverage())
        self._show_cell()

    def note_pane(self, has_keyboard: bool) -> None:
        """Take in whether the pane itself has the keyboard, and no field or button in it."""
        self.table.set_ready(has_keyboard and bool(self._option_id))
        self._say_how()

    def take_keyboard(self) -> None:
        """Give the table of an option the keyboard."""
        if self._option_id:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_digit(self, event: QKeyEvent) -> bool:
        """Give the table the keyboard with a digit that was pressed in the pane; False where it is not its own."""
        if not self.table.is_ready:
            return False
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.table.keyPressEvent(event)
        return True

    def bring_cell_into_sight(self) -> None:
        """Scroll the page as little as it takes to see the row in hand, and a row or two beside it."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        page = area.widget() if area is not None else None
        if area is None or page is None:
            return
        row = self.table.row_rect()
        middle = self.table.mapTo(page, row.center()).y()
        area.ensureVisible(0, middle, 0, row.height() // 2 + scaled(MARGIN))

    def _follow_cell(self) -> None:
        self._show_cell()
        if self.table.hasFocus():
            self.bring_cell_into_sight()

    def _say_how(self) -> None:
        """Only what works now is said."""
        has_keyboard = self.table.hasFocus()
        is_ready = self.table.is_ready
        self.hint.set_words(
            translated(HINT)
            if has_keyboard
            else translated(READY_HINT)
            if is_ready
            else translated(FAR_HINT)
        )

    def _coverage(self) -> str:
        options = [
            option for option in self.model.grid.options if self._option_id in ("", option.id)
        ]
        rows = range(self.model.rowCount())
        cells = [(row, self.model.column_of(option.id)) for option in options for row in rows]
        rated = sum(self.model.value(row, column) is not None for row, column in cells)
        return tr("{rated} of {count} rated", rated=rated, count=len(cells))

    def _show_cell(self) -> None:
        """Say below the table what the criterion in hand is, and where it is rated."""
        index = self.table.currentIndex()
        if not index.isValid():
            return
        criterion = self.model.criterion(index.row())
        option = self.model.option(index.column())
        titled = f"{criterion.number} {criterion.title}".strip()
        self._title.set_words(f"{titled} · {option.name}" if option is not None else titled)
        said = [criterion.statement, *(f"• {point.text}" for point in criterion.points)]
        said += [question.text for question in criterion.questions]
        self._more.show_words("\n".join(part for part in said if part))
        self._weight_words.setVisible(index.column() == WEIGHT_COLUMN)
        self.points.setVisible(index.column() != WEIGHT_COLUMN)
        if option is not None:
            self.points.setAccessibleName(f"{criterion_name(criterion)}, {option.name}")
            self.points.show_ratings(self.model.value(index.row(), index.column()), (), {}, {})

    def _set_value(self, value: object) -> None:
        """A point clicked rates the cell in hand; the next criterion is gone to by the keys alone."""
        self.table.set_value(value if isinstance(value, int) else None)

    def _count_all_the_same(self) -> None:
        items = tuple(self.model.criterion_item(row) for row in range(self.model.rowCount()))
        self.edit_requested.emit(CountAllTheSame(items))


class GridResultCard(Card):
    """What the room's ratings say of each option, and how much of it hangs on the weights."""

    step_kinds = (StepKind.GRID_RESULT,)

    def __init__(self, grid: Grid, open_parts: set[str], caption: str = "") -> None:
        title = caption or tr("What comes of it")
        super().__init__(title)
        self._grid = grid
        self._leading = Caption("", "heading")
        self._left = Caption("", "soft")
        self._sensitivity = Caption()
        self.body.addWidget(self._leading)
        self.body.addWidget(self._left)
        self.body.addWidget(self._sensitivity)
        self._cells: dict[str, tuple[Caption, ...]] = {}
        drawn = QWidget()
        table = QGridLayout(drawn)
        table.setContentsMargins(0, 0, 0, 0)
        table.setHorizontalSpacing(scaled(14))
        table.setVerticalSpacing(scaled(6))
        for column, words in enumerate(RESULT_HEADINGS):
            table.addWidget(
                Caption(translated(words), "caption"), 0, column, Qt.AlignmentFlag.AlignBottom
            )
            table.setColumnStretch(column, 3 if column == 0 else 2)
        for number, option in enumerate(grid.options):
            row = 2 * number + 2
            table.addWidget(rule(), row - 1, 0, 1, len(RESULT_HEADINGS))
            name = Caption(option.name, "strong")
            name.setToolTip(option.title)
            table.addWidget(name, row, 0)
            cells = tuple(Caption() for _ in RESULT_HEADINGS[1:])
            for column, cell in enumerate(cells, start=1):
                table.addWidget(cell, row, column)
            self._cells[option.id] = cells
        self.figure = FigureOrTable(drawn, title, open_parts)
        self.figure.table_wanted.connect(self._show_table)
        self.figure.turned.connect(self.sight_requested)
        self.body.addWidget(self.figure)
        self.body.addWidget(
            Caption(
                tr(
                    "The middle is the median, each criterion counted as often as it weighs. "
                    "Favourable: rated above the middle of the scale. Nothing is added up."
                ),
                "small",
            )
        )

    def result_words(self, option_id: str) -> tuple[str, ...]:
        """What stands beside an option: middle, lowest to highest, how many rated, how many favourable."""
        return tuple(cell.text() for cell in self._cells[option_id])

    @property
    def sentences(self) -> tuple[str, str]:
        """Which option leads, and how much hangs on the weights."""
        return self._leading.text(), self._sensitivity.text()

    def show_view(self, view: SessionView) -> None:
        for result in results_of(view.workshop, self._grid):
            cells = zip(
                self._cells[result.option.id], result_words(result, self._grid.scale), strict=True
            )
            for cell, words in cells:
                cell.set_words(words)
        if self.figure.is_table:
            self._show_table()
        self._leading.set_words(lead_sentence(view.workshop, self._grid))
        self._left.show_words(not_compared_sentence(view.workshop, self._grid))
        self._sensitivity.show_words(sensitivity_sentence(view.workshop, self._grid))

    def _show_table(self) -> None:
        heads = tuple(translated(words) for words in RESULT_HEADINGS)
        rows = tuple((option.name, *self.result_words(option.id)) for option in self._grid.options)
        self.figure.show_table(FigureTable(heads, rows))


def legend(scale: Scale) -> str:
    """What the points of a scale mean, in a line: "1 Strongly disagree · 2 Disagree"."""
    if any(point.label for point in scale.points):
        return " · ".join(scale.words(point.value) for point in scale.points)
    ends = ((scale.lowest, scale.low_label), (scale.highest, scale.high_label))
    return " · ".join(f"{value} {label}" for value, label in ends if label)


def result_words(result: OptionResult, scale: Scale) -> tuple[str, str, str, str]:
    """An option's result in a few words each."""
    rated = tr("{number} of {count}", number=result.rated, count=result.counted)
    if result.middle is None or result.lowest is None or result.highest is None:
        return NOTHING, NOTHING, rated, NOTHING
    is_point = result.middle.denominator == 1
    middle = scale.words(int(result.middle)) if is_point else middle_words(float(result.middle))
    reach = reach_words(result.lowest, result.highest)
    favourable = tr("{number} of {count}", number=result.favourable, count=result.counted)
    return middle, reach, rated, favourable
