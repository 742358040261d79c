"""A damaged workbook, or one that has gone back: its backups first, then a rescue into a new workbook."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption

MOST_FAULTS = 20
LOOKING = marked("Looking for backups…")
NO_BACKUP = marked("No backup of this workbook was found on this laptop.")
WHAT_A_RESCUE_DOES = marked(
    "A rescue reads what proves itself into a new workbook beside this one, and says what could not be read."
)
RESCUING = marked("Reading what can be read…")


class RescueDialog(CalmDialog):
    """The file was left untouched. `newest` comes later, by `show_newest`; what a rescue came to by `show_done`."""

    backups_requested = Signal()
    rescue_requested = Signal()
    anyway_requested = Signal()
    open_requested = Signal()

    def __init__(
        self,
        sentence: str,
        parent: QWidget | None = None,
        *,
        faults: Sequence[str] = (),
        is_sound: bool = False,
    ) -> None:
        super().__init__(tr("The workbook was not opened"), parent, width=680)
        self.sentence = Caption(sentence, "heading")
        self.rows.addWidget(self.sentence)
        for fault in [each for each in faults if each != sentence][:MOST_FAULTS]:
            self.rows.addWidget(Caption(fault, "body"))
        self.newest = Caption(translated(LOOKING), "body")
        self.rows.addWidget(self.newest)
        self.told = Caption("" if is_sound else translated(WHAT_A_RESCUE_DOES), "body")
        self.told.setVisible(not is_sound)
        self.rows.addWidget(self.told)
        self.rows.addWidget(Caption(tr("The file was left as it is."), "soft"))
        self.rows.addStretch(1)
        back = self.add_button(tr("Back"))
        back.clicked.connect(self.reject)
        self.other_button = self.add_button(
            tr("Open it anyway") if is_sound else tr("Rescue into a new workbook")
        )
        self.other_button.clicked.connect(self._open_anyway if is_sound else self._rescue)
        self.backups_button = self.add_button(tr("Backups…"), is_default=True)
        self.backups_button.clicked.connect(self.backups_requested)
        self.backups_button.setFocus()

    def show_newest(self, words: str) -> None:
        """Say what the newest backup is, "" where there is none."""
        self.newest.show_words(words or translated(NO_BACKUP))
        self.backups_button.setEnabled(bool(words))
        if not words:
            self.other_button.setFocus()

    def show_done(self, sentences: Sequence[str]) -> None:
        """Say what was read, and offer to open the new workbook."""
        self.told.show_words("\n".join(sentences))
        self.other_button.setText(tr("Open the rescued workbook"))
        self.other_button.setAccessibleName(tr("Open the rescued workbook"))
        self.other_button.clicked.disconnect(self._rescue)
        self.other_button.clicked.connect(self._open)
        self.other_button.setEnabled(True)
        self.other_button.setFocus()

    def show_problem(self, sentence: str) -> None:
        super().show_problem(sentence)
        self.other_button.setEnabled(True)

    def _rescue(self) -> None:
        self.other_button.setEnabled(False)
        self.told.show_words(translated(RESCUING))
        self.rescue_requested.emit()

    def _open_anyway(self) -> None:
        self.accept()
        self.anyway_requested.emit()

    def _open(self) -> None:
        self.accept()
        self.open_requested.emit()
