"""Asks before a workbook and everything that is kept of it are deleted: what goes, what stays, what nobody can reach."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption

LOOKING = marked("Looking for everything that is kept of it…")
DELETING = marked("Deleting. This takes a moment, and goes on when this is closed.")
NO_UNDO = marked("There is no undo: nobody can bring it back, and nor can we.")
SESSION_ENDS = marked("The session is ended and closed first.")
AGREE = marked("I have read this. Delete all of it for good.")
COPIES = marked(
    "Copies that were saved elsewhere, on sticks and other laptops; protected copies; files that were sent; and the "
    "records that were saved of it: PDF, Word, Excel and the rest."
)
BESIDE = marked(
    "In the same folder: protected copies that were saved under names of their own, and the records that were saved "
    "of it. Delete them yourself if they are to go as well, and what is named here."
)
EARLIER = marked(
    "Earlier versions that a synced folder or a share keeps, and what other programs back up."
)
REMAINS = marked(
    "What the disk itself may keep. The files are overwritten before they are deleted, but an SSD or a stick may "
    "hold older pieces that special tools can read. Only a disk that is encrypted as a whole prevents that."
)


class Goes(Protocol):
    """What goes and what stays, in words."""

    @property
    def lines(self) -> tuple[str, ...]: ...
    @property
    def stays(self) -> tuple[str, ...]: ...


class Done(Protocol):
    """What went and what stayed after all, in words."""

    @property
    def gone(self) -> tuple[str, ...]: ...
    @property
    def stayed(self) -> tuple[str, ...]: ...
    @property
    def spared(self) -> tuple[str, ...]: ...


class DeleteWorkbookDialog(CalmDialog):
    """`delete_requested` once the person has ticked and pressed; keeping it is the answer to Enter and to Esc."""

    delete_requested = Signal()

    def __init__(
        self, name: str, parent: QWidget | None = None, *, ends_session: bool = False
    ) -> None:
        super().__init__(tr("Delete a workbook and its backups"), parent, width=720)
        self._name = name
        self.heading = Caption(tr("Delete “{name}” and its backups?", name=name), "heading")
        self.rows.addWidget(self.heading)
        self.state = Caption(translated(LOOKING))
        self.rows.addWidget(self.state)
        self._listed: list[Caption] = []
        warned = (NO_UNDO, SESSION_ENDS) if ends_session else (NO_UNDO,)
        self.warning = Caption(" ".join(translated(each) for each in warned), "warn")
        self.agree = QCheckBox(translated(AGREE))
        self.agree.setEnabled(False)
        self.agree.toggled.connect(self._arm)
        self.rows.addWidget(self.warning)
        self.rows.addWidget(self.agree)
        self.rows.addStretch(1)
        self.delete_button = self.add_button(tr("Delete for good"))
        self.delete_button.setEnabled(False)
        self.delete_button.clicked.connect(self._delete)
        self.keep_button = self.add_button(tr("Keep it"), is_default=True)
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setFocus()

    @property
    def told(self) -> tuple[str, ...]:
        """Everything that is listed, from the top."""
        return tuple(caption.text() for caption in self._listed)

    def show_what_goes(self, goes: Goes) -> None:
        """List it; now it can be agreed to."""
        self.state.show_words("")
        self._list(tr("This goes"), goes.lines)
        self._list(tr("This stays"), goes.stays)
        self._list(
            tr("This cannot be reached from here"),
            tuple(map(translated, (COPIES, EARLIER, REMAINS))),
        )
        self.agree.setEnabled(True)

    def show_busy(self) -> None:
        """Say that it is being deleted; it cannot be stopped half-way, and need not be waited for."""
        self._empty()
        self.state.show_words(translated(DELETING))
        self._offer_to_close()

    def show_done(self, done: Done) -> None:
        """Say what went and what stayed."""
        self._end()
        self.heading.set_words(
            tr("Not all of “{name}” could be deleted", name=self._name)
            if done.stayed
            else tr("“{name}” is deleted", name=self._name)
        )
        self._list(tr("This could not be deleted"), done.stayed)
        self._list(tr("This is gone"), done.gone)
        self._list(tr("This was not touched"), (*done.spared, translated(BESIDE)))

    def show_problem(self, sentence: str) -> None:
        """Say why nothing was deleted, or what could not be looked for."""
        self._end()
        self.state.show_words(sentence)

    def _end(self) -> None:
        self._empty()
        self.state.show_words("")
        self._offer_to_close()

    def _offer_to_close(self) -> None:
        for part in (self.agree, self.warning, self.delete_button):
            part.hide()
        self.keep_button.set_words(tr("Close"))
        self.keep_button.setAccessibleName(tr("Close"))
        self.keep_button.setFocus()

    def _arm(self, is_agreed: bool) -> None:
        self.delete_button.setEnabled(is_agreed)

    def _delete(self) -> None:
        self.delete_requested.emit()

    def _list(self, heading: str, lines: tuple[str, ...]) -> None:
        """Put them below what is listed already, above the warning."""
        if not lines:
            return
        for words in (Caption(heading, "strong"), *(Caption(f"•  {line}") for line in lines)):
            self.rows.insertWidget(self.rows.indexOf(self.warning), words)
            self._listed.append(words)

    def _empty(self) -> None:
        for words in self._listed:
            words.hide()
            self.rows.removeWidget(words)
            words.deleteLater()
        self._listed.clear()
