"""Saving records of the open workshop: the dialog, what it shows before, and the work off the window's thread."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from icbo_desktop.desk.desk_dialogs import leave_field
from icbo_desktop.domain.export_request import ExportRequest, RecordOutcome
from icbo_desktop.domain.left_words import left_words, left_words_sentence
from icbo_desktop.domain.record_formats import FORMAT_NAMES
from icbo_desktop.domain.record_preview import RecordPreview
from icbo_desktop.locations import state_dir
from icbo_desktop.services.clock import Clock
from icbo_desktop.services.languages import language_words, languages_at_hand
from icbo_desktop.services.protection import record_warning
from icbo_desktop.services.record_choices import RecordChoice
from icbo_desktop.services.record_jobs import RecordJobs
from icbo_desktop.services.record_preview import RecordPreviews
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import language_for_records, spoken, tr, translated
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.dialogs.export_dialog import ExportDialog
from icbo_desktop.ui.dialogs.record_language import LanguageOffer
from icbo_desktop.ui.shared.last_folders import documents_folder, is_folder

FEWEST_TO_CHOOSE = 2


class RecordDialogs(QObject):
    """Opens the dialog over the console, and writes on where it was closed meanwhile."""

    def __init__(
        self,
        console: ConsoleWindow,
        workbook: WorkbookService,
        feed: WallFeed,
        settings: Settings,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._console = console
        self._workbook = workbook
        self._feed = feed
        self._choices = settings.records
        self._usual = settings.usual
        self.jobs = RecordJobs(workbook, clock)
        self._previews = RecordPreviews(workbook, clock)
        self.dialog: ExportDialog | None = None
        self.jobs.began.connect(self._show_begun)
        self.jobs.progressed.connect(self._show_share)
        self.jobs.told.connect(self._show_outcome)
        self.jobs.finished.connect(self._show_end)
        self._previews.made.connect(self._show_preview)
        self._previews.failed.connect(self._show_no_preview)

    def ask_for_record(self) -> None:
        """In which formats, where to, and how far it tells who said what."""
        leave_field(self._console)
        path = self._workbook.file.home
        attribution = self._workbook.workshop.details.attribution
        last = self._choices.of(path)
        last = replace(last, folder=record_folder(path, last.folder, self._usual.now.record_folder))
        dialog = ExportDialog(path, attribution, last, self._console, self._languages())
        dialog.preview_requested.connect(self._previews.ask)
        dialog.export_requested.connect(self._write)
        dialog.stop_requested.connect(self.jobs.stop)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.warn(record_warning(self._workbook.file))
        dialog.say_left(self._left_words())
        self._previews.ask(attribution)
        dialog.open()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until every record is written. Whether it is so after at most so many seconds."""
        return self.jobs.wait(seconds)

    def close(self) -> None:
        """Finish what is being written, and end the threads."""
        self.jobs.close()
        self._previews.close()

    def _left_words(self) -> str:
        """What was typed and not kept, such as a rating that waits for a yes; "" where there is nothing."""
        self._console.capture.send_drafts()
        workbook = self._workbook
        drafts = {key: draft.text for key, draft in workbook.file.drafts.items()}
        return left_words_sentence(left_words(drafts, workbook.workshop, workbook.frameworks))

    def _languages(self) -> LanguageOffer:
        """What there is to choose from; where there is no choice and the windows speak otherwise, that is said."""
        offered = tuple((each.code, language_words(each)) for each in languages_at_hand("record"))
        chosen = language_for_records(self._usual.now.record_language)
        # The wall may have been turned to another language for this workshop alone.
        speaks_otherwise = bool({spoken(), self._feed.look.language} - {"", chosen})
        is_told = len(offered) < FEWEST_TO_CHOOSE and speaks_otherwise
        note = tr("The record is written in English.") if is_told else ""
        return LanguageOffer(offered, chosen, note)

    def _write(self, requests: Sequence[ExportRequest]) -> None:
        template = next((each.template for each in requests if each.template is not None), None)
        choice = RecordChoice(
            tuple(each.format for each in requests),
            requests[0].path.parent,
            template,
            requests[0].with_sign_lines,
        )
        self._choices.keep(self._workbook.file.home, choice)
        self.jobs.write(requests)

    def _show_begun(self, request: ExportRequest) -> None:
        if self.dialog is not None:
            self.dialog.progress.show_begun(request)

    def _show_share(self, request: ExportRequest, share: float) -> None:
        if self.dialog is not None:
            self.dialog.progress.show_share(request, share)

    def _show_outcome(self, outcome: RecordOutcome) -> None:
        if self.dialog is not None:
            self.dialog.progress.show_outcome(outcome)

    def _show_end(self, outcomes: Sequence[RecordOutcome]) -> None:
        if self.dialog is not None and self.dialog.waits_for(outcomes):
            self.dialog.show_end(outcomes)
            return
        # The dialog is gone: nobody would know otherwise.
        said = " ".join(_told(each) for each in outcomes)
        is_whole = all(each.is_written for each in outcomes)
        bar = self._console.copy_bar
        (bar.show_done if is_whole else bar.show_failed)(said)

    def _show_preview(self, preview: RecordPreview) -> None:
        if self.dialog is not None:
            self.dialog.show_preview(preview)

    def _show_no_preview(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.preview.show_problem(sentence)

    def _forget(self) -> None:
        self.dialog = None


def record_folder(workbook: Path, last: Path | None, usual: Path | None) -> Path | None:
    """Where records go at first, None for beside the workbook: where they went last, then where a person set it.

    The program's own folder, in which the sample lies, is hidden and nobody's to look for a record in.
    """
    own = state_dir()
    for known in (last, usual):
        if known is not None and is_folder(known) and not known.is_relative_to(own):
            return known
    return documents_folder() if workbook.is_relative_to(own) else None


def _told(outcome: RecordOutcome) -> str:
    """What came of one record, where it was written to or why it was not."""
    name = translated(FORMAT_NAMES[outcome.request.format])
    return (
        f"{name}: {outcome.problem}"
        if outcome.problem
        else tr("{record}: saved as {path}.", record=name, path=outcome.request.path)
    )
