"""In which words the room reads a framework: tried on a picture of the wall, changed only when confirmed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout, QWidget

from icbo_desktop.domain.edits.setting import WearOverlay
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.overlay import Overlay, ReplacedTerm, overlaid
from icbo_desktop.domain.wording import day_words
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.columns import turn_columns
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.pack_words import OWN_WORDS, change_words, wording_words
from icbo_desktop.ui.shared.paragraphs import Paragraphs
from icbo_desktop.ui.shared.row_list import Row, RowList, RowModel
from icbo_desktop.ui.shared.wall_picture import WallPages

WIDTH, WIDTH_FOR_TWO_COLUMNS = 960, 800
MOST_ROWS = 5
NO_OTHERS = marked(
    "This workbook holds no other words for it. Take them in under Workshop, Frameworks of this workshop."
)


@dataclass(frozen=True, slots=True)
class WordsOffer:
    """A framework of the workbook in its own words, the overlays there are, and which one is worn now."""

    framework: Framework
    overlays: tuple[Overlay, ...]
    worn: str = ""


class WordsDialog(CalmDialog):
    """`edit_requested` carries a `WearOverlay`; `make_pages` draws the place at hand in a framework's words."""

    edit_requested = Signal(object)

    def __init__(
        self,
        offers: Sequence[WordsOffer],
        make_pages: Callable[[Framework], tuple[Scene, ...]],
        parent: QWidget | None = None,
        *,
        why_not: str = "",
    ) -> None:
        super().__init__(tr("Words of the framework"), parent, width=WIDTH)
        self._offers = tuple(offers)
        self._offer = self._offers[0]
        self._make_pages = make_pages
        self._why_not = why_not
        self.framework_choice = QComboBox()
        self.framework_choice.addItems([offer.framework.short_title for offer in self._offers])
        self.framework_choice.currentIndexChanged.connect(self._take_framework)
        self.list = RowList(RowModel(), tr("Words", "of a framework"))
        self.list.chosen.connect(self._preview)
        self.pages = WallPages(tr("The wall in these words"))
        self._hint = Caption("", "soft")
        self._notes = Paragraphs(tr("About these words"), "soft")
        self._terms = Paragraphs(tr("Names that have changed"), "soft")
        self._lay_out()
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.wear_button = self.add_button(tr("Read it in these words"), is_default=True)
        self.wear_button.clicked.connect(self.accept)
        self._take_framework(0)
        self.show_problem(why_not)
        self.list.setFocus()

    @property
    def overlay_id(self) -> str:
        """The words that are chosen in the list; "" for the framework's own."""
        return self.list.current_key

    def accept(self) -> None:
        """Ask for the change, if it is one, and close."""
        if self.overlay_id != self._offer.worn:
            self.edit_requested.emit(WearOverlay(self._offer.framework.id, self.overlay_id))
        super().accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        turn_columns(self._columns, event, WIDTH_FOR_TWO_COLUMNS)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self._title = Caption("", "heading")
        self.rows.addWidget(self._title)
        if len(self._offers) > 1:
            self.rows.addWidget(Field(tr("Framework"), self.framework_choice))
        self.rows.addWidget(
            Caption(
                tr("Ratings and notes stay as they are. The record says which words the room saw."),
                "soft",
            )
        )
        choices = QVBoxLayout()
        choices.setSpacing(scaled(6))
        choices.addWidget(Caption(tr("Read it in"), "strong"))
        choices.addWidget(self.list)
        choices.addWidget(self._hint)
        choices.addStretch(1)
        shown = QVBoxLayout()
        shown.setSpacing(scaled(6))
        shown.addWidget(
            Caption(tr("So it would look on the wall; nothing changes there yet"), "strong")
        )
        shown.addWidget(self.pages)
        shown.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(scaled(28))
        self._columns.addLayout(choices, 2)
        self._columns.addLayout(shown, 3)
        self.rows.addLayout(self._columns)
        self.rows.addWidget(self._notes)
        self.rows.addWidget(self._terms)
        self.rows.addStretch(1)

    def _fit(self) -> None:
        """Open as high as the longest of the words needs, so that no button moves when others are chosen."""
        super()._fit()
        highest = self._wanted_height()
        for overlay in self._offer.overlays:
            self._show_more(overlay)
            self._settle()
            highest = max(highest, self._wanted_height())
        self._show_more(self._overlay(self.overlay_id))
        self._settle()
        self.resize(self.width(), highest)

    def _grow(self) -> None:
        """Stay as high as it opened; what is longer scrolls."""

    def _settle(self) -> None:
        """Have the layouts count what was just shown."""
        for widget in (self._notes, self._terms):
            layout = widget.layout()
            if layout is not None:
                layout.activate()
            widget.updateGeometry()
        self.rows.invalidate()

    def _take_framework(self, number: int) -> None:
        self._offer = self._offers[number]
        self._title.set_words(self._offer.framework.title)
        rows = [own_row(self._offer)]
        rows += [overlay_row(overlay, self._offer) for overlay in self._offer.overlays]
        self.list.rows.set_rows(rows)
        high = self.list.sizeHintForRow(0) * min(len(rows), MOST_ROWS)
        self.list.setFixedHeight(high + 2 * scaled(6))
        self.list.go_to(self._offer.worn)

    def _preview(self, overlay_id: str) -> None:
        framework, overlay = self._offer.framework, self._overlay(overlay_id)
        worded = framework if overlay is None else overlaid(framework, overlay)
        self.pages.show_pages(self._make_pages(worded), self.pages.page)
        self._hint.show_words("" if self._offer.overlays else translated(NO_OTHERS))
        self._show_more(overlay)
        can_wear = bool(self._offer.overlays) and not self._why_not
        self.wear_button.setEnabled(can_wear)

    def _show_more(self, overlay: Overlay | None) -> None:
        """What there is to say of these words, and the names that have changed."""
        self._notes.show_lines(overlay.notes if overlay is not None else ())
        terms = overlay.terms if overlay is not None else ()
        self._terms.show_lines([term_words(term) for term in terms])

    def _overlay(self, overlay_id: str) -> Overlay | None:
        return next((each for each in self._offer.overlays if each.id == overlay_id), None)


def own_row(offer: WordsOffer) -> Row:
    """The framework's own words as a row."""
    detail = tr(
        "version {version} · {wording}",
        version=offer.framework.version,
        wording=wording_words(offer.framework.wording),
    )
    return Row("", translated(OWN_WORDS), detail_of(detail, is_worn=not offer.worn))


def overlay_row(overlay: Overlay, offer: WordsOffer) -> Row:
    return Row(
        overlay.id,
        overlay.title,
        detail_of(change_words(overlay), is_worn=overlay.id == offer.worn),
    )


def detail_of(detail: str, *, is_worn: bool) -> str:
    return tr("now · {detail}", detail=detail) if is_worn else detail


def term_words(term: ReplacedTerm) -> str:
    """A changed name: what it was, what it is now, since when and why."""
    now = term.now
    if term.since:
        now = tr("{name} (since {day})", name=now, day=since_words(term.since))
    return f"{term.was} → {now}. {term.reason}".rstrip()


def since_words(since: str) -> str:
    """A date as people write it, or the words of the overlay."""
    try:
        return day_words(date.fromisoformat(since))
    except ValueError:
        return since
