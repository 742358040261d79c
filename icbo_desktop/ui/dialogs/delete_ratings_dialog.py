"""Asks before the individual ratings are deleted, and says in plain words what stays behind and where."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from icbo_desktop.domain.edits.forgetting import IndividualRatings
from icbo_desktop.domain.wording import listed
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.keys_in_use import command_now

NOTHING = marked("This workbook holds no individual ratings.")
KEPT = marked(
    "In their place each standard keeps a note of how many people rated each point, without the group. Agreed "
    "ratings, differing views in their words, and actions stay."
)
RECORDS = marked(
    "Records made from now on no longer hold them. Records saved before do, and so do copies and backups."
)
HISTORY = marked(
    "The history of this file still holds them, so that {undo} can bring them back, also after a restart. "
    "Whoever has this file could find them there. To pass on a file that does not hold them, choose “Save a copy "
    "without its history…” in the menu Workshop afterwards."
)
RECORDS_ELSEWHERE = marked(
    "Records made from now on no longer hold them. Records saved before do, and so do copies elsewhere."
)
HISTORY_GONE = marked(
    "They are taken out of the history of this file and of the backups on this laptop, so that undo cannot bring them "
    "back. What was copied or sent elsewhere still holds them."
)

FOR_GOOD = marked("Take them out of the history and the backups as well, for good")
DELETED_BEFORE = marked(
    "If some were deleted before, the history of this file and its backups still hold them. They can be taken out "
    "there as well, for good."
)
WHAT_FOR_GOOD_DOES = marked(
    "The session is closed and opened again, and the wall is taken away. The workbook begins anew as it now stands: what "
    "was done until now can no longer be undone. A fresh backup is made, and the backups and earlier states on this "
    "laptop that still hold the ratings are deleted. Copies elsewhere, files that were sent and saved records stay, "
    "and another laptop that saved this workbook will say that it holds less."
)


class DeleteRatingsDialog(CalmDialog):
    """`delete_requested` once the person has said yes; keeping them is the answer to Enter.

    `for_good_requested` follows it where the history and the backups are to lose them as well.
    """

    delete_requested = Signal()
    for_good_requested = Signal()

    def __init__(self, held: IndividualRatings, parent: QWidget | None = None) -> None:
        super().__init__(tr("Delete the individual ratings"), parent, width=680)
        self.sentence = Caption(held_words(held), "heading")
        self.rows.addWidget(self.sentence)
        back = self._add_buttons() if held.is_any else self._add_later()
        back.clicked.connect(self.reject)
        back.setFocus()

    def _add_buttons(self) -> Button:
        self.rows.addWidget(Caption(translated(KEPT)))
        self.records = Caption(translated(RECORDS))
        self.rows.addWidget(self.records)
        self.add_heading(tr("What cannot be promised"))
        self.history = Caption(translated(HISTORY, undo=undo_words()))
        self.rows.addWidget(self.history)
        self.for_good = QCheckBox(translated(FOR_GOOD))
        self.for_good.toggled.connect(self._follow)
        self.rows.addWidget(self.for_good)
        self.rows.addWidget(Caption(translated(WHAT_FOR_GOOD_DOES), "soft"))
        self.rows.addStretch(1)
        self.delete_button = self.add_button(tr("Delete them"))
        self.delete_button.clicked.connect(self._delete)
        return self.add_button(tr("Keep them"), is_default=True)

    def _add_later(self) -> Button:
        """Nothing is left to delete; what was deleted before may still be in the history."""
        self.rows.addWidget(Caption(translated(DELETED_BEFORE)))
        self.rows.addWidget(Caption(translated(WHAT_FOR_GOOD_DOES), "soft"))
        self.rows.addStretch(1)
        self.take_out_button = self.add_button(tr("Take them out for good"))
        self.take_out_button.clicked.connect(self._take_out)
        return self.add_button(tr("Close"), is_default=True)

    def _follow(self, is_for_good: bool) -> None:
        """What undo and the backups can still bring back hangs on the tick."""
        self.records.set_words(translated(RECORDS_ELSEWHERE if is_for_good else RECORDS))
        history = translated(HISTORY, undo=undo_words())
        self.history.set_words(translated(HISTORY_GONE) if is_for_good else history)

    def _take_out(self) -> None:
        self.accept()
        self.for_good_requested.emit()

    def _delete(self) -> None:
        self.accept()
        self.delete_requested.emit()
        if self.for_good.isChecked():
            self.for_good_requested.emit()


def undo_words() -> str:
    """Undo and its keys, within a sentence."""
    keys = command_now("undo").key_words
    return tr("undo ({keys})", keys=keys) if keys else tr("undo")


def held_words(held: IndividualRatings) -> str:
    """What would be deleted, in a sentence."""
    if not held.is_any:
        return translated(NOTHING)
    parts = []
    if held.ratings:
        ratings = tr_n("{n} ratings of single people", "1 rating of single people", held.ratings)
        places = tr_n("{n} standards and domains", "1 standard or domain", held.items)
        parts.append(tr("{ratings} on {places}", ratings=ratings, places=places))
    if held.views:
        parts.append(
            tr_n(
                "the rating beside {n} differing views",
                "the rating beside 1 differing view",
                held.views,
            )
        )
    return tr("This deletes {ratings}.", ratings=listed(parts))
