"""Merge breakout groups: which workbooks, what comes of it, and where the merged one goes."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.merging import MergeChoices, Merged
from icbo_desktop.domain.rows import Action, DifferingView, GoodPractice, Note
from icbo_desktop.domain.wording import listed
from icbo_desktop.services.merging import TOO_FEW_FILES, MergeRequest
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import LineField
from icbo_desktop.ui.dialogs.file_section import FileSection, workbooks_folder
from icbo_desktop.ui.dialogs.merge_conflicts import MergeConflicts
from icbo_desktop.ui.dialogs.merge_files import MergeFiles
from icbo_desktop.ui.shared.captions import Caption

LEAD = marked(
    "One new workbook of several that went through the same framework. Groups of one name become one, every text "
    "says where it came from. Where a standard stands is taken over only where all groups that came to it share that; "
    "otherwise it is left open for the whole room, with each group's beside it. What one group alone worked on stands, "
    "and says so. The workbooks are only read."
)
READING = marked("Reading the workbooks…")
WRITING = marked("Merging…")


class MergeDialog(CalmDialog):
    """`preview_requested` carries paths, `merge_requested` a `MergeRequest`; the dialog stays until it is made."""

    preview_requested = Signal(object)
    merge_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Merge breakout groups"), parent, width=760)
        self._is_busy = False
        self.files = MergeFiles()
        self.conflicts = MergeConflicts()
        self.title_field = LineField(tr("Title of the merged workshop"))
        self.file = FileSection(workbooks_folder())
        self.rows.addWidget(Caption(translated(LEAD), "soft"))
        self.add_heading(tr("The breakout groups' workbooks"))
        self.rows.addWidget(self.files)
        self.rows.addWidget(self.conflicts)
        self.add_heading(tr("The merged workbook"))
        self.rows.addWidget(self.title_field)
        self.rows.addWidget(self.file)
        self.rows.addStretch(1)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.merge_button = self.add_button(tr("Merge"), is_default=True)
        self.merge_button.clicked.connect(self.accept)
        self.files.changed.connect(self._look)
        self.title_field.line.textEdited.connect(self._follow)
        self.files.add_button.setFocus()

    def holds_words(self) -> bool:
        return bool(self.files.paths)

    def accept(self) -> None:
        """Ask for the merged workbook, or go to what needs a look."""
        if self._is_busy:
            return
        if len(self.files.paths) < 2:  # noqa: PLR2004 - one cannot be merged
            self.files.fault.show_words(translated(TOO_FEW_FILES))
            self.go_to_widget(self.files.add_button)
            return
        faulty = self.file.check()
        if faulty is not None:
            self.go_to_widget(faulty)
            return
        self.show_problem("")
        self._set_busy(is_busy=True)
        choices = MergeChoices(self.title_field.text, versions=self.conflicts.versions)
        self.merge_requested.emit(MergeRequest(self.files.paths, self.file.path, choices))

    def show_merged(self, paths: tuple[Path, ...], merged: Merged) -> None:
        """Say what merging these workbooks would come to, unless there are others by now."""
        if paths != self.files.paths:
            return
        self._set_busy(is_busy=False)
        self.conflicts.show_merged(merged, preview_words(merged))
        details = merged.workshop.details
        if not self.title_field.text:
            self.title_field.line.setText(details.title)
            self.title_field.line.setCursorPosition(0)
            self.file.suggest(details.title, details.held_on)

    def show_problem(self, sentence: str) -> None:
        """Say why they cannot be merged; it can be tried again."""
        self._set_busy(is_busy=False)
        if sentence:
            self.conflicts.clear()
        super().show_problem(sentence)

    def _look(self) -> None:
        """Ask what would come of it, whenever there are other workbooks."""
        self.files.fault.show_words("")
        super().show_problem("")
        if len(self.files.paths) < 2:  # noqa: PLR2004 - one cannot be merged
            self._set_busy(is_busy=False)
            self.conflicts.clear()
            return
        self._set_busy(is_busy=True)
        self.conflicts.clear(translated(READING))
        self.preview_requested.emit(self.files.paths)

    def _follow(self) -> None:
        self.file.suggest(self.title_field.text, None)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.merge_button.setEnabled(not is_busy)


def preview_words(merged: Merged) -> str:
    """What a merge would come to: how much there is, what was settled, and how much is to be chosen."""
    workshop = merged.workshop
    groups, actions = len(workshop.groups), len(workshop.rows(Action))
    views, notes = len(workshop.rows(DifferingView)), len(workshop.rows(Note))
    practice = len(workshop.rows(GoodPractice))
    found = (
        (groups, tr_n("{n} partner groups", "1 partner group", groups)),
        (actions, tr_n("{n} actions", "1 action", actions)),
        (views, tr_n("{n} differing views", "1 differing view", views)),
        (
            practice,
            tr_n("{n} examples of good practice", "1 example of good practice", practice),
        ),
        (notes, tr_n("{n} notes", "1 note", notes)),
    )
    counts = [words for count, words in found if count]
    said = [tr("Together: {counts}.", counts=listed(counts))] if counts else []
    said += merged.notes
    if merged.conflicts:
        said.append(
            tr_n(
                "{n} records differ between copies of a workbook. Choose which to take; what the others say is kept beside it:",
                "1 record differs between copies of a workbook. Choose which to take; what the others say is kept beside it:",
                len(merged.conflicts),
            )
        )
    return "\n".join(said)
