"""Cards of the summary: the overview in words, lists of lines, and the narrative on how far partners agree."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout

from icbo_desktop.domain.edits.setting import ChangeDetails
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.rows import WorkshopDetails
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.card import Card, title_caption
from icbo_desktop.ui.console.kept_edit import KeptEdit
from icbo_desktop.ui.console.overview import framework_overview, overview
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.look import scaled

Lines = Callable[[SessionView], tuple[str, ...]]
MOST_LINES = 200
LONGEST_LINE = 400


class LinesCard(Card):
    """A card of one line each, made from the workshop."""

    def __init__(
        self, caption: str, lines: Lines, remark: Callable[[SessionView], str] | None = None
    ) -> None:
        super().__init__(caption)
        self._lines = lines
        self._make_remark = remark
        self._shown: tuple[str, ...] | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(scaled(5))
        self.body.addLayout(self._column)

    def show_view(self, view: SessionView) -> None:
        lines = self._lines(view)
        make = self._make_remark
        self.remark.set_words(str(len(lines)) if make is None else make(view))
        if lines == self._shown:
            return
        self._shown = lines
        while (entry := self._column.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines[:MOST_LINES] or (tr("Nothing yet."),):
            self._column.addWidget(Caption(shortened(line, LONGEST_LINE)))
        if len(lines) > MOST_LINES:
            self._column.addWidget(
                Caption(tr("… and {left} more", left=len(lines) - MOST_LINES), "soft")
            )


class OverviewCard(Card):
    """Strongest, lowest, widest apart; how much was captured; what is still unset.

    With a framework, of that one alone: the summary of several has a card for each.
    """

    step_kinds = (StepKind.OVERALL_PROFILE,)

    def __init__(self, framework: Framework | None = None) -> None:
        title = framework.short_title if framework is not None else tr("Where we are, over all")
        super().__init__(title)
        self._framework = framework
        self._title = title_caption()
        self._extremes = Caption()
        self._counts = Caption("", "soft")
        self._unset_caption = Caption(tr("Still unset"), "caption")
        self._unset = Caption()
        for part in (self._title, self._extremes, self._counts, self._unset_caption, self._unset):
            self.body.addWidget(part)

    def show_view(self, view: SessionView) -> None:
        if self._framework is None:
            found = overview(view)
        else:
            found = framework_overview(view, self._framework)
        self._title.set_words(found.counts[0])
        self._extremes.show_words("\n".join(found.extremes))
        self._counts.show_words(" · ".join(found.counts[1:]))
        self._unset_caption.setVisible(bool(found.unset))
        self._unset.show_words("\n".join(found.unset))


class NarrativeCard(Card):
    """The narrative of the summary, kept in the workshop's details.

    `ask` is what the framework wants it to speak to; without it, how far the partners agree.
    """

    def __init__(self, ask: str = "") -> None:
        super().__init__(tr("Narrative") if ask else tr("How far the partners agree"))
        self._details: object = None
        self.remark.set_words(tr("Kept as you type"))
        if ask:
            self.body.addWidget(Caption(ask))
        self.edit = KeptEdit(
            tr("Narrative: how far the partners agree"),
            tr("How far do the partners agree, and on what not?"),
        )
        self.edit.text_kept.connect(self._keep)
        self.body.addWidget(self.edit)

    def show_view(self, view: SessionView) -> None:
        self._details = view.workshop.details
        self.edit.show_text(view.workshop.details.narrative)

    def send_drafts(self) -> None:
        self.edit.keep()

    def _keep(self, text: str) -> None:
        if isinstance(self._details, WorkshopDetails):
            after = replace(self._details, narrative=text)
            self.edit_requested.emit(ChangeDetails(after, self._details))
