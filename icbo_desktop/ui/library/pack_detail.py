"""All that the library knows of one pack: where it is from, what it holds, what it looks like, what is wrong."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.pack_summary import PackSummary
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.library.wall_previews import Trial
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.fonts import qt_measure
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.pack_words import overlay_words, wording_words
from icbo_desktop.ui.shared.paragraphs import MOST_FAULTS, Paragraphs
from icbo_desktop.ui.shared.wall_picture import WallPages


@dataclass(frozen=True, slots=True)
class PackView:
    """A pack as it is shown: in short, its folder, and the framework where it can be read."""

    pack: PackSummary
    folder: str
    framework: Framework | None = None


class OverlayRow(QWidget):
    """One overlay; an own one can be removed. What is wrong with it stands under it, each on a line."""

    remove_requested = Signal(str)

    def __init__(
        self, words: str, overlay_id: str, faults: tuple[str, ...], *, is_own: bool
    ) -> None:
        super().__init__()
        self._overlay_id = overlay_id
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(3))
        self.words = Caption(words, "bad" if faults else "body")
        column.addWidget(self.words)
        self.faults = Paragraphs(role="soft")
        self.faults.show_lines(faults, MOST_FAULTS)
        column.addWidget(self.faults)
        self.remove_button = Button(
            tr("Remove these words…"), "quiet", name=tr("Remove {overlay}", overlay=words)
        )
        self.remove_button.setVisible(is_own)
        self.remove_button.clicked.connect(self._remove)
        if is_own:
            column.addWidget(self.remove_button)

    def _remove(self) -> None:
        self.remove_requested.emit(self._overlay_id)


class PackDetail(QWidget):
    """Shows one pack, and asks for what can be done with it. The signals carry no id: it is the pack shown."""

    edit_requested = Signal()
    share_requested = Signal()
    sheet_requested = Signal()
    remove_requested = Signal()
    remove_overlay_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._trial: Trial | None = None
        self._overlays: list[OverlayRow] = []
        self.title = Caption("", "heading")
        self.facts = Paragraphs()
        self.faults = Paragraphs(tr("Cannot be used"))
        self.licence = Paragraphs(tr("Licence"), "soft")
        self.notes = Paragraphs(tr("Notes: misprints, and what has changed since"), "soft")
        self.place_choice = QComboBox()
        self.place_choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.place_choice.setMinimumContentsLength(20)
        self.place_choice.currentIndexChanged.connect(self._show_place)
        self._place_field = Field(tr("On the wall"), self.place_choice)
        self.pages = WallPages()
        self._overlay_heading = Caption(tr("Other words"), "strong")
        self._make_buttons()
        self._lay_out()

    def show_pack(self, view: PackView | None) -> None:
        """Show this pack, or nothing."""
        self.setVisible(view is not None)
        if view is None:
            return
        pack = view.pack
        self.title.set_words(pack.title)
        self.facts.show_lines(fact_lines(view))
        self.faults.show_lines([str(fault) for fault in pack.faults], MOST_FAULTS)
        self.licence.show_lines([pack.licence] if pack.licence else [])
        self.notes.show_lines(view.framework.notes if view.framework is not None else ())
        self._show_overlays(pack)
        self._show_buttons(pack)
        self._show_preview(view.framework)

    def _make_buttons(self) -> None:
        self.edit_button = Button(tr("Change or make your own…"))
        self.edit_button.clicked.connect(self.edit_requested)
        self.share_button = Button(tr("Share as a file…"))
        self.share_button.clicked.connect(self.share_requested)
        self.sheet_button = Button(tr("Write as an Excel sheet…"))
        self.sheet_button.clicked.connect(self.sheet_requested)
        self.remove_button = Button(tr("Remove…"))
        self.remove_button.clicked.connect(self.remove_requested)
        self._buttons = FlowLayout(gap=scaled(8))
        for button in self._in_row:
            self._buttons.addWidget(button)

    @property
    def _in_row(self) -> tuple[Button, ...]:
        return self.edit_button, self.share_button, self.sheet_button, self.remove_button

    def _lay_out(self) -> None:
        self._overlay_column = QVBoxLayout()
        self._overlay_column.setSpacing(scaled(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        column.addWidget(self.title)
        column.addWidget(self.facts)
        column.addWidget(self.faults)
        column.addLayout(self._buttons)
        column.addWidget(self._place_field)
        column.addWidget(self.pages)
        column.addWidget(self._overlay_heading)
        column.addLayout(self._overlay_column)
        column.addWidget(self.notes)
        column.addWidget(self.licence)
        column.addStretch(1)

    def _show_buttons(self, pack: PackSummary) -> None:
        for button in (self.edit_button, self.share_button, self.sheet_button):
            button.setVisible(pack.is_usable)
        self.remove_button.setVisible(pack.source == "own")

    def _show_overlays(self, pack: PackSummary) -> None:
        for row in self._overlays:
            row.hide()
            self._overlay_column.removeWidget(row)
            row.deleteLater()
        self._overlays = [
            OverlayRow(
                overlay_words(overlay)
                if overlay.is_usable
                else tr("{overlay}: cannot be used", overlay=overlay.title),
                overlay.id,
                tuple(str(fault) for fault in overlay.faults),
                is_own=overlay.source == "own",
            )
            for overlay in pack.overlays
        ]
        for row in self._overlays:
            row.remove_requested.connect(self.remove_overlay_requested)
            self._overlay_column.addWidget(row)
        self._overlay_heading.setVisible(bool(self._overlays))

    def _show_preview(self, framework: Framework | None) -> None:
        self._trial = None if framework is None else Trial(framework, qt_measure())
        shown = () if self._trial is None else self._trial.shown
        self.place_choice.blockSignals(True)
        self.place_choice.clear()
        self.place_choice.addItems([place.name for place in shown])
        self.place_choice.blockSignals(False)
        for widget in (self._place_field, self.pages):
            widget.setVisible(bool(shown))
        if self._trial is not None and shown:
            self.place_choice.setCurrentIndex(self._trial.first)
            self._show_place(self._trial.first)

    def _show_place(self, number: int) -> None:
        if self._trial is not None and 0 <= number < len(self._trial.shown):
            self.pages.show_pages(self._trial.pages(self._trial.shown[number].place))


def fact_lines(view: PackView) -> tuple[str, ...]:
    """Where a pack is from, which version and wording it is, and how much it holds."""
    pack = view.pack
    where = (
        tr("Comes with the program.")
        if pack.source == "program"
        else tr("Yours, in {folder}", folder=view.folder)
    )
    if not pack.is_usable:
        return (where,)
    published = ", ".join(str(part) for part in (pack.publisher, pack.published) if part)
    version = tr(
        "Version {version}, {wording}. Its id is {id}.",
        version=pack.version,
        wording=wording_words(pack.wording),
        id=pack.id,
    )
    return tuple(line for line in (published, where, version, content_words(pack)) if line)


def content_words(pack: PackSummary) -> str:
    """Everything that is counted in a pack; what there is none of is not named."""
    counts = (
        (pack.domains, tr_n("{n} domains", "1 domain", pack.domains)),
        (pack.standards, tr_n("{n} standards", "1 standard", pack.standards)),
        (
            pack.evidence_lines,
            tr_n("{n} evidence lines", "1 evidence line", pack.evidence_lines),
        ),
        (
            pack.sample_questions,
            tr_n("{n} sample questions", "1 sample question", pack.sample_questions),
        ),
    )
    return ", ".join(words for count, words in counts if count)


LookUp = Callable[[PackSummary], PackView]
