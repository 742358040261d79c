"""How the writing of records goes, a row for each format; then which files there are, and why others are not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from icbo_desktop.domain.export_request import ExportRequest, RecordOutcome
from icbo_desktop.domain.record_formats import FORMAT_NAMES
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.look import scaled

WAITING, WRITING, DONE, STOPPED, FAILED = (
    marked("Waiting"),
    marked("Writing…"),
    marked("Saved"),
    marked("Stopped"),
    marked("Not saved"),
)
STATES = (WAITING, WRITING, DONE, STOPPED, FAILED)
WHOLE = 100


class ProgressPart(QWidget):
    """Takes no keyboard. The heading says in words what the bars show."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = Caption("", "heading")
        self.rows: dict[ExportRequest, ProgressRow] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(14))
        self._grid.setVerticalSpacing(scaled(8))
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(12))
        column.addWidget(self.heading)
        column.addLayout(self._grid)
        column.addStretch(1)

    def begin(self, requests: Sequence[ExportRequest]) -> None:
        """A row for each; those of the last time go."""
        for row in self.rows.values():
            row.remove()
        self.rows = {}
        for request in requests:
            row = ProgressRow(request)
            number = self._grid.rowCount()
            self._grid.addWidget(row.name, number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(row.bar, number, 1, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(row.words, number, 1)
            self._grid.addWidget(row.state, number, 2, Qt.AlignmentFlag.AlignTop)
            self.rows[request] = row
        self._say(tr_n("Writing {n} records…", "Writing 1 record…", len(requests)))

    def show_begun(self, request: ExportRequest) -> None:
        """This one is being written now."""
        row = self.rows.get(request)
        if row is not None:
            row.show_state(translated(WRITING))
            row.show_share(None)
            self._say(tr("Writing {format}…", format=translated(FORMAT_NAMES[request.format])))

    def show_share(self, request: ExportRequest, share: float) -> None:
        """How far it has come, 0 to 1."""
        row = self.rows.get(request)
        if row is not None:
            row.show_share(share)

    def show_outcome(self, outcome: RecordOutcome) -> None:
        """Where it lies, or why there is none."""
        row = self.rows.get(outcome.request)
        if row is not None:
            row.show_outcome(outcome)

    def show_end(self, outcomes: Sequence[RecordOutcome]) -> None:
        """Sum up what came of all of them."""
        written = sum(outcome.is_written for outcome in outcomes)
        missing = len(outcomes) - written
        is_stopped = any(outcome.is_stopped for outcome in outcomes)
        if not missing:
            self._say(tr_n("{n} records are saved.", "The record is saved.", written))
        elif not written:
            self._say(tr("Stopped. Nothing was saved.") if is_stopped else tr("Nothing was saved."))
        elif is_stopped:
            self._say(
                tr(
                    "Stopped. {written} of {asked} records are saved.",
                    written=written,
                    asked=len(outcomes),
                )
            )
        else:
            self._say(
                tr("{written} of {asked} records are saved.", written=written, asked=len(outcomes))
            )

    def _say(self, words: str) -> None:
        self.heading.set_words(words)
        self.setAccessibleName(words)


class ProgressRow:
    """The parts of one row."""

    def __init__(self, request: ExportRequest) -> None:
        name = translated(FORMAT_NAMES[request.format])
        self.name = Caption(name, "strong", wraps=False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, WHOLE)
        self.bar.setValue(0)
        self.bar.setAccessibleName(name)
        self.state = Caption("", wraps=False)
        self.state.ensurePolished()
        metrics = self.state.fontMetrics()
        self.state.setMinimumWidth(
            max(metrics.horizontalAdvance(translated(each)) for each in STATES)
        )
        self.words = Caption("", "soft")
        self.words.hide()
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_state(translated(WAITING))

    def show_state(self, words: str) -> None:
        self.state.set_words(words)
        self.bar.setAccessibleDescription(words)

    def show_share(self, share: float | None) -> None:
        """None where nobody knows yet."""
        self.bar.setRange(0, 0 if share is None else WHOLE)
        self.bar.setValue(0 if share is None else round(share * WHOLE))

    def show_outcome(self, outcome: RecordOutcome) -> None:
        self.bar.hide()
        self.show_state(
            translated(DONE)
            if outcome.is_written
            else translated(STOPPED)
            if outcome.is_stopped
            else translated(FAILED)
        )
        set_property(self.words, "role", "soft" if outcome.is_written else "bad")
        words = "" if outcome.is_stopped else outcome.problem
        self.words.show_words(str(outcome.request.path) if outcome.is_written else words)

    def remove(self) -> None:
        for widget in (self.name, self.bar, self.state, self.words):
            widget.hide()
            widget.deleteLater()
