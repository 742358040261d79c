"""Save records: in which formats, where, how far they tell who said what; then how it goes and what is there."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from icbo_desktop.domain.export_request import ExportRequest, RecordOutcome
from icbo_desktop.domain.record_preview import RecordPreview
from icbo_desktop.domain.rows import Attribution
from icbo_desktop.services.record_choices import RecordChoice
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.dialogs.attribution_choice import AttributionChoice
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.export_formats import FormatChoices
from icbo_desktop.ui.dialogs.export_place import ExportPlace
from icbo_desktop.ui.dialogs.export_preview import PreviewPart
from icbo_desktop.ui.dialogs.export_progress import ProgressPart
from icbo_desktop.ui.dialogs.record_language import LanguageOffer, RecordLanguage
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.pdf_viewer import names_pdf_viewer

WHY_NOT = marked("Not possible: a record cannot tell more than the room agreed to.")
CHOOSE_ONE = marked("Choose at least one format.")
FIRST_CHOICE = RecordChoice()
NO_CHOICE = LanguageOffer()


class ExportDialog(CalmDialog):
    """Stays open while the records are written, and then lists them.

    `preview_requested` carries an attribution; `show_preview` answers it. `export_requested` carries the requests,
    one for each format; `progress` is told how they go, and `show_end` what came of them.
    """

    preview_requested = Signal(str)
    export_requested = Signal(object)
    stop_requested = Signal()

    def __init__(
        self,
        beside: Path,
        attribution: Attribution,
        last: RecordChoice = FIRST_CHOICE,
        parent: QWidget | None = None,
        languages: LanguageOffer = NO_CHOICE,
    ) -> None:
        """`beside` is the workbook; `last` is what was chosen for it the last time."""
        super().__init__(tr("Save a record"), parent, width=760)
        self._preview: RecordPreview | None = None
        self._requests: tuple[ExportRequest, ...] = ()
        self._pdf: Path | None = None
        self._written: tuple[Path, ...] = ()
        self.form = QWidget()
        self.language = RecordLanguage(languages)
        self.language_note = Caption("", "soft")
        self.language_note.show_words(languages.note)
        self._lay_out(beside, attribution, last)
        self.progress = ProgressPart()
        self.progress.hide()
        self.rows.addWidget(self.form)
        self.rows.addWidget(self.progress)
        self.rows.addStretch(1)
        self._add_buttons()
        self._follow_formats()
        next(box for box in self.formats.boxes.values() if box.isChecked()).setFocus()

    @property
    def requests(self) -> tuple[ExportRequest, ...]:
        """What is asked for."""
        return tuple(
            ExportRequest(
                self.place.path(kind),
                kind,
                self.attribution.current,
                self.formats.template.path if kind == "docx" else None,
                with_attachments=self.formats.json.attachments.isChecked(),
                with_history=kind == "json" and self.formats.json.history.isChecked(),
                language=self.language.code,
                with_sign_lines=self.formats.sign_lines.isChecked(),
            )
            for kind in self.formats.chosen
        )

    def waits_for(self, outcomes: Sequence[RecordOutcome]) -> bool:
        """Whether these are what it asked for, and not what was asked for before."""
        return self._requests == tuple(outcome.request for outcome in outcomes)

    def accept(self) -> None:
        """Ask for the records, or go to what needs a look."""
        if not self.save_button.isVisibleTo(self):
            return
        if not self.formats.chosen:
            self.show_problem(translated(CHOOSE_ONE))
            self.go_to_widget(self.formats.boxes["pdf"])
            return
        faulty = self.place.fault_at(self.formats.chosen)
        if faulty is not None:
            self.go_to_widget(faulty)
            return
        self.show_problem("")
        self._requests = self.requests
        self.progress.begin(self._requests)
        self._show_stage(is_writing=True)
        self.stop_button.setFocus()
        self.export_requested.emit(self._requests)

    def warn(self, sentence: str) -> None:
        """Say before anything is written what it means for the workbook's password; "" says nothing."""
        self.warning.show_words(sentence)

    def say_left(self, sentence: str) -> None:
        """Say what was typed and not kept, and so is in no record; "" says nothing."""
        self.left_words.show_words(
            tr("{left} That is not in the record.", left=sentence) if sentence else ""
        )

    def show_preview(self, preview: RecordPreview) -> None:
        """Show how it will be told; the answer to an attribution that is no longer chosen is left alone."""
        if preview.attribution == self.attribution.current:
            self._preview = preview
            self._follow_formats()

    def show_end(self, outcomes: Sequence[RecordOutcome]) -> None:
        """Say what is there, and open its folder if that was wished."""
        self.progress.show_end(outcomes)
        self._show_stage(is_writing=False, is_over=True)
        is_whole = all(outcome.is_written for outcome in outcomes)
        (self.close_button if is_whole else self.back_button).setFocus()
        written = [outcome.request.path for outcome in outcomes if outcome.is_written]
        self._pdf = next((path for path in written if path.suffix == ".pdf"), None)
        self._written = tuple(written)
        self.print_button.setVisible(self._pdf is not None)
        self.copy_button.setVisible(bool(written))
        if written and self.opens_folder.isChecked():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(written[0].parent)))

    def open_pdf(self) -> None:
        """Give the PDF to the viewer of the computer: paper, sides and printers are its matter."""
        if self._pdf is None:
            return
        # Asked before: a Linux desktop without a viewer takes the file and does nothing.
        is_named = names_pdf_viewer()
        place = self._pdf
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))):
            self.show_problem(tr("This computer has no program that opens “{path}”.", path=place))
        elif is_named:
            self.say_done(
                tr(
                    "The PDF opens in another program: print it there. It lies at {path}",
                    path=place,
                )
            )
        else:
            self.show_problem(
                tr(
                    "This computer names no program for PDF files, so nothing may open. The PDF lies at {path}",
                    path=place,
                )
            )

    def copy_places(self) -> None:
        """Put the paths of what was saved on the clipboard, each on a line."""
        QGuiApplication.clipboard().setText("\n".join(map(str, self._written)))
        copied = tr_n("{n} paths are copied.", "The path is copied.", len(self._written))
        self.say_done(copied)

    def go_back(self) -> None:
        """To the choices again; what is there now is asked about before it is replaced."""
        self._show_stage(is_writing=False)
        self.place.forget()
        self.save_button.setFocus()

    def _lay_out(self, beside: Path, attribution: Attribution, last: RecordChoice) -> None:
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        self.formats = FormatChoices(
            last.formats, last.template, with_sign_lines=last.with_sign_lines
        )
        self.place = ExportPlace(beside, last.folder)
        self.attribution = AttributionChoice(
            attribution, at_most=attribution, why_not=translated(WHY_NOT), reminds=False
        )
        self.preview = PreviewPart()
        self.opens_folder = QCheckBox(tr("Open the folder afterwards"))
        self.opens_folder.setChecked(True)
        self.warning = Caption("", "warn")
        self.warning.hide()
        self.left_words = Caption("", "soft")
        self.left_words.hide()
        column.addWidget(self.warning)
        column.addWidget(self.left_words)
        column.addWidget(Caption(tr("Formats"), "strong"))
        column.addWidget(self.formats)
        column.addWidget(self.language)
        column.addWidget(self.language_note)
        column.addWidget(self.place)
        column.addWidget(self.opens_folder)
        column.addSpacing(scaled(6))
        column.addWidget(Caption(tr("How words are attributed"), "strong"))
        column.addWidget(self.attribution)
        column.addWidget(self.preview)
        self.formats.changed.connect(self._follow_formats)
        self.attribution.chosen.connect(self._ask_for_preview)

    def _add_buttons(self) -> None:
        self.back_button = self.add_button(tr("Back to the choices"))
        self.back_button.clicked.connect(self.go_back)
        self.print_button = self.add_button(tr("Open the PDF to print it"))
        self.print_button.clicked.connect(self.open_pdf)
        self.copy_button = self.add_button(tr("Copy where it lies"))
        self.copy_button.clicked.connect(self.copy_places)
        self.stop_button = self.add_button(tr("Stop"))
        self.stop_button.clicked.connect(self._stop)
        self.close_button = self.add_button(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.save_button = self.add_button(tr("Save the record"), is_default=True)
        self.save_button.clicked.connect(self.accept)
        self._show_stage(is_writing=False)

    def _show_stage(self, *, is_writing: bool, is_over: bool = False) -> None:
        """The choices, the writing, or what came of it."""
        is_asking = not is_writing and not is_over
        self.form.setVisible(is_asking)
        self.progress.setVisible(not is_asking)
        self.save_button.setVisible(is_asking)
        self.back_button.setVisible(is_over)
        self.print_button.hide()
        self.copy_button.hide()
        self.show_problem("")
        self.stop_button.setVisible(is_writing)
        self.stop_button.setEnabled(is_writing)
        self.scroll_area.verticalScrollBar().setValue(0)

    def _ask_for_preview(self, attribution: str) -> None:
        self._preview = None
        self.preview.wait()
        self.preview_requested.emit(attribution)

    def _follow_formats(self) -> None:
        """Files, notes and the words on the button follow what is ticked."""
        chosen = self.formats.chosen
        self.place.show_formats(chosen)
        if self.problem == translated(CHOOSE_ONE) and chosen:
            self.show_problem("")
        # Where nothing is ticked yet, it is the record that one could still save.
        count = max(1, len(chosen))
        self.save_button.setText(tr_n("Save {n} records", "Save the record", count))
        self.save_button.setAccessibleName(self.save_button.text())
        if self._preview is not None:
            options = self.formats.json
            self.preview.show_preview(
                self._preview,
                chosen,
                with_attachments=options.attachments.isChecked(),
                with_history=options.history.isChecked(),
            )

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.close_button.setFocus()
        self.stop_requested.emit()
