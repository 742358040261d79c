"""Something went wrong in the program: what happened, what is safe, and how to go on."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.report_dialog import ReportDialog, ask_and_save
from icbo_desktop.ui.shared.captions import Caption


class CrashDialog(CalmDialog):
    """On the console alone. Esc and Enter go on; a fault never takes the choice away."""

    restart_requested = Signal()

    def __init__(
        self,
        sentences: tuple[str, ...],
        report: str,
        place: Path | None,
        parent: QWidget | None = None,
        *,
        has_step: bool = True,
    ) -> None:
        super().__init__(tr("Something went wrong"), parent, width=680)
        self._report, self._place = report, place
        self.report_dialog: ReportDialog | None = None
        first, *others = sentences
        self.rows.addWidget(Caption(first, "heading"))
        for sentence in others:
            self.rows.addWidget(Caption(sentence))
        self.said = Caption(
            tr(
                "A report tells where the program failed, without a word of the workshop. "
                "It is kept on this laptop and sent to nobody."
            ),
            "soft",
        )
        self.rows.addWidget(self.said)
        self.rows.addStretch(1)
        self.look_button = self.add_button(tr("Look at the report"))
        self.look_button.clicked.connect(self._look)
        self.save_button = self.add_button(tr("Save the report…"))
        self.save_button.clicked.connect(self._save)
        self.restart_button = self.add_button(
            tr("Restart into this step") if has_step else tr("Restart the program")
        )
        self.restart_button.clicked.connect(self._restart)
        self.go_on_button = self.add_button(tr("Go on"), is_default=True)
        self.go_on_button.clicked.connect(self.accept)
        self.go_on_button.setFocus()

    def _look(self) -> None:
        self.report_dialog = ReportDialog(self._report, self._place, self)
        self.report_dialog.open()

    def _save(self) -> None:
        ask_and_save(self._report, self, self.said.show_words)

    def _restart(self) -> None:
        self.accept()
        self.restart_requested.emit()
