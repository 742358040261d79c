"""On the start screen: the last session ended without closing, and how to go on with it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.look import scaled


class StoppedOffer(QWidget):
    """Takes no room after a tidy end."""

    go_on_requested = Signal()
    report_requested = Signal()
    set_aside = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said = Caption("", "strong")
        self._place = Caption("", "soft")
        self.go_on_button = Button(tr("Go on where it was"), "main")
        self.report_button = Button(tr("Look at the report"))
        self.aside_button = Button(tr("Not now"), "quiet")
        self.go_on_button.clicked.connect(self.go_on_requested)
        self.report_button.clicked.connect(self.report_requested)
        self.aside_button.clicked.connect(self.set_aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(self._said)
        column.addWidget(self._place)
        buttons = QWidget()
        row = FlowLayout(buttons, scaled(6))
        for button in (self.go_on_button, self.report_button, self.aside_button):
            row.addWidget(button)
        column.addWidget(buttons)
        self.hide()

    @property
    def words(self) -> str:
        """All that is said."""
        return f"{self._said.text()} {self._place.text()}".strip()

    def show_stop(
        self, path: Path | None, *, has_wall: bool, has_report: bool, why: str = ""
    ) -> None:
        """Say it; `path` is the workbook that was open, None where none was."""
        self._said.set_words(why or tr("The last session ended without closing."))
        self._place.show_words(went_on_with(path, has_wall=has_wall))
        self.go_on_button.setVisible(path is not None)
        if path is not None:
            self.go_on_button.setAccessibleName(tr("Go on where it was: {name}", name=path.name))
        self.report_button.setVisible(has_report)
        self.show()


def went_on_with(path: Path | None, *, has_wall: bool) -> str:
    if path is None:
        return tr("No workbook was open. A report tells where the program failed.")
    if has_wall:
        return tr(
            "“{name}” was open. What was saved is safe, and the workbook opens at the step where it was. "
            "The room sees the holding slide until you show the step.",
            name=path.name,
        )
    return tr(
        "“{name}” was open. What was saved is safe, and the workbook opens at the step where it was.",
        name=path.name,
    )
