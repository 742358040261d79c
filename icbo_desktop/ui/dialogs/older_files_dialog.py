"""Files that a new password does not open: what they are, and whether they go."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption

WHAT = marked(
    "These were made before and are not protected by the new password: whoever finds them can read them without it, "
    "or with the password from before."
)
WHAT_DELETING_DOES = marked(
    "Deleted files are written over first. There is no undo. What an SSD, a stick or a synced folder still keeps of "
    "them no program can reach."
)
DELETING = marked("Deleting…")


class OlderFilesDialog(CalmDialog):
    """`delete_requested` once they are to go; keeping them is the answer to Esc."""

    delete_requested = Signal()

    def __init__(self, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Files from before the password"), parent, width=700)
        self.heading = Caption(tr("Delete what the new password does not protect?"), "heading")
        self.rows.addWidget(self.heading)
        self.what = Caption(translated(WHAT))
        self.rows.addWidget(self.what)
        self._listed: list[Caption] = []
        self.note = Caption(translated(WHAT_DELETING_DOES), "soft")
        self.rows.addWidget(self.note)
        self._list(lines)
        self.rows.addStretch(1)
        self.keep_button = self.add_button(tr("Keep them"))
        self.keep_button.clicked.connect(self.reject)
        self.delete_button = self.add_button(tr("Delete them"))
        self.delete_button.clicked.connect(self._delete)
        self.keep_button.setFocus()

    @property
    def told(self) -> tuple[str, ...]:
        """What is listed, from the top."""
        return tuple(caption.text() for caption in self._listed)

    def show_done(self, gone: Sequence[str], stayed: Sequence[str]) -> None:
        """Say what went and what stayed."""
        self._end(tr("Not all of it could be deleted") if stayed else tr("They are deleted"))
        self._list((*stayed, *gone))

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong."""
        self._end(tr("Not all of it could be deleted"))
        super().show_problem(sentence)

    def _end(self, heading: str) -> None:
        self.heading.set_words(heading)
        self.what.show_words("")
        self.note.hide()
        for words in self._listed:
            words.hide()
            self.rows.removeWidget(words)
            words.deleteLater()
        self._listed.clear()
        self.delete_button.hide()
        self.keep_button.set_words(tr("Close"))
        self.keep_button.setAccessibleName(tr("Close"))
        self.keep_button.setFocus()

    def _list(self, lines: Sequence[str]) -> None:
        for line in lines:
            words = Caption(f"•  {line}")
            self.rows.insertWidget(self.rows.indexOf(self.note), words)
            self._listed.append(words)

    def _delete(self) -> None:
        self.delete_button.setEnabled(False)
        self.what.set_words(translated(DELETING))
        self.delete_requested.emit()
