"""The workshop's details, to be changed at any time. Attribution can only be tightened."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from icbo_desktop.domain.edits.setting import ChangeDetails
from icbo_desktop.domain.rows import WorkshopDetails
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.about_section import About, AboutSection
from icbo_desktop.ui.dialogs.attribution_choice import AttributionChoice
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.dialogs.line_drafts import Editor, LineDrafts, no_draft

LINES_SHOWN = 5


class DetailsDialog(CalmDialog):
    """`edit_requested` carries a `ChangeDetails`, and is not emitted where nothing was changed."""

    edit_requested = Signal(object)

    def __init__(
        self,
        details: WorkshopDetails,
        parent: QWidget | None = None,
        draft_of: Callable[[str], str] = no_draft,
    ) -> None:
        """`draft_of` finds what was typed here before a crash and never kept."""
        super().__init__(tr("Workshop details"), parent, width=680)
        self._details = details
        self.about = AboutSection(
            About(
                details.title,
                details.place,
                details.held_on,
                details.starts_at,
                details.ends_at,
                details.facilitators,
                details.purpose,
            )
        )
        self.attribution = AttributionChoice(details.attribution, at_most=details.attribution)
        self.ground_rules = text_field(
            tr("Ground rules"),
            details.ground_rules,
            tr("One rule a line. The room sees them at the start."),
        )
        self.narrative = text_field(
            tr("How far the partners agree"), details.narrative, tr("Closing words for the record.")
        )
        self.rows.addWidget(self.about)
        self.add_heading(tr("How words are attributed"))
        self.rows.addWidget(self.attribution)
        self.add_heading(tr("Words for the room and the record"))
        self.rows.addWidget(self.ground_rules)
        self.rows.addWidget(self.narrative)
        self.rows.addStretch(1)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        keep = self.add_button(tr("Keep the changes"), is_default=True)
        keep.clicked.connect(self.accept)
        self.about.title.line.setFocus()
        self.drafts = LineDrafts(draft_of, self)
        for name, editor in (
            ("title", self.about.title.line),
            ("place", self.about.place.line),
            ("held-on", self.about.held_on.line),
            ("starts", self.about.starts_at.line),
            ("ends", self.about.ends_at.line),
            ("facilitators", self.about.facilitators.line),
            ("ground-rules", self.ground_rules.editor),
            ("narrative", self.narrative.editor),
        ):
            if isinstance(editor, Editor):
                self.drafts.follow(f"details/{name}", editor)

    @property
    def details(self) -> WorkshopDetails:
        """The details as they stand in the dialog."""
        about = self.about.about
        return replace(
            self._details,
            title=about.title,
            place=about.place,
            held_on=about.held_on,
            starts_at=about.starts_at,
            ends_at=about.ends_at,
            facilitators=about.facilitators,
            purpose=about.purpose,
            attribution=self.attribution.current,
            ground_rules=typed(self.ground_rules).strip(),
            narrative=typed(self.narrative).strip(),
        )

    def holds_words(self) -> bool:
        return self.details != self._details

    def done(self, result: int) -> None:
        """What was kept stands in the details now, and the rest was given up."""
        super().done(result)
        self.drafts.drop()

    def accept(self) -> None:
        """Ask for the change and close, or go to the field that needs a look."""
        faulty = self.about.check()
        if faulty is not None:
            self.go_to_widget(faulty)
            return
        if self.details != self._details:
            self.edit_requested.emit(ChangeDetails(self.details, self._details))
        super().accept()


def text_field(words: str, text: str, hint: str) -> Field:
    """A field of several lines; Tab leaves it."""
    editor = QPlainTextEdit()
    editor.setPlainText(text)
    editor.setTabChangesFocus(True)
    editor.setFixedHeight(editor.fontMetrics().lineSpacing() * (LINES_SHOWN + 1))
    return Field(words, editor, hint)


def typed(field: Field) -> str:
    """What stands in a field of several lines."""
    return field.editor.toPlainText() if isinstance(field.editor, QPlainTextEdit) else ""
