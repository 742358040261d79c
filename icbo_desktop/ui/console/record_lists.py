"""The lists under the capture field: what was captured at this place, as cards that open into an editor."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from icbo_desktop.domain.edits.edit import KIND_WORDS, ChangeRecord, DeleteRecord, MoveCapture
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import (
    WHOLE,
    Action,
    Capture,
    DifferingView,
    GoodPractice,
    Note,
    ParkedItem,
    PartnerGroup,
)
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.wording import listed, short_day_words
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.console.drafts import DraftLookup, no_draft
from icbo_desktop.ui.console.record_drafts import record_draft, record_draft_key
from icbo_desktop.ui.console.record_editor import RecordEditor
from icbo_desktop.ui.console.record_form import PRIORITIES
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.key_dispatcher import TAKES_KEYS
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight
from icbo_desktop.ui.shared.spoken import Role
from icbo_desktop.ui.shared.tab_order import chain_after
from icbo_desktop.ui.shared.tones import COLOURS, mark_tone

LISTS: tuple[tuple[type[Capture], str], ...] = (
    (DifferingView, marked("Differing views")),
    (GoodPractice, marked("Good practice")),
    (Action, marked("Actions")),
    (ParkedItem, marked("Parked")),
    (Note, marked("Evidence and notes")),
)
WAITING = marked("Typed here and not kept. Open it to go on.")
LONGEST_ON_A_CARD = 280
MOST_CARDS = 60
STATUS_WORDS = {
    "resolved": marked("resolved"),
    "agree_to_differ": marked("agreed to differ"),
    "parked": marked("parked"),
    "done": marked("done"),
    "dropped": marked("dropped"),
}


@dataclass(frozen=True, slots=True)
class CardFace:
    """What a card shows of a record: its words, a strong word, the rest of the line, the bar's colour."""

    text: str
    strong: str
    details: str
    colour: str


def card_face(record: Capture, view: SessionView) -> CardFace:
    """A record as its card shows it."""
    text = shortened(record.text, LONGEST_ON_A_CARD)
    if isinstance(record, Action):
        date = short_day_words(record.by_when) if record.by_when else tr("not set")
        who = shortened(record.who, 60) or tr("not set")
        parts = [tr("who: {who}", who=who), tr("by {date}", date=date)]
        parts += [translated(STATUS_WORDS[record.status])] if record.status != "open" else []
        parts += (
            [tr("From: {workshop}", workshop=shortened(record.carried_from, 60))]
            if record.carried_from
            else []
        )
        priority = translated(dict(PRIORITIES)[record.priority])
        return CardFace(text, priority, " · ".join(parts), COLOURS[record.priority])
    held_by = record.held_by if isinstance(record, DifferingView | GoodPractice) else ()
    parts = [_holder(record, view)] if isinstance(record, DifferingView | GoodPractice) else []
    parts.append(f"{record.created_at:%H:%M}")
    if isinstance(record, DifferingView):
        parts += [tr_n("{n} people", "1 person", record.how_many)] if record.how_many else []
        parts += [tr("rated {rating}", rating=record.rating)] if record.rating is not None else []
        parts += [translated(STATUS_WORDS[record.status])] if record.status != "open" else []
    return CardFace(text, "", " · ".join(part for part in parts if part), _colour(held_by, view))


def _holder(record: DifferingView | GoodPractice, view: SessionView) -> str:
    names = view.workshop.group_names(record.held_by)
    if names:
        return listed([shortened(name, 40) for name in names])
    if isinstance(record, GoodPractice):
        return ""
    return tr("Several groups") if record.holder == "several" else tr("Not attributed")


def _colour(held_by: tuple[str, ...], view: SessionView) -> str:
    groups = [view.workshop.find(PartnerGroup, group_id) for group_id in held_by]
    colours = [group.colour for group in groups if group is not None]
    return mark_tone(colours[0]) if len(colours) == 1 else COLOURS["soft"]


class RecordCard(QFrame):
    """One record. Click or Enter opens its editor in its place."""

    edit_requested = Signal(object)
    opened = Signal(object)
    draft_typed = Signal(str, str)

    def __init__(self, record: Capture) -> None:
        super().__init__()
        self.record = record
        self.editor: RecordEditor | None = None
        self._view: SessionView | None = None
        self._face: CardFace | None = None
        self._drafts: DraftLookup = no_draft
        self.setProperty("role", "record")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Space opens the card; it does not move the wall.
        self.setProperty(TAKES_KEYS, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(14), scaled(7), scaled(10), scaled(8))
        self._column.setSpacing(scaled(2))
        self._text = Caption()
        self._details = Caption("", "small")
        self._column.addWidget(self._text)
        self._column.addWidget(self._details)
        self._waiting = Caption("", "bad")
        self._waiting.hide()
        self._column.addWidget(self._waiting)

    @property
    def spoken_role(self) -> Role:
        return Role.Button if self.editor is None else Role.Grouping

    @property
    def waiting_words(self) -> str:
        """What is said of words that were typed into this record before and not kept."""
        return self._waiting.text()

    def set_drafts(self, lookup: DraftLookup) -> None:
        """Where words are found that were typed into the record before a restart."""
        self._drafts = lookup
        self._say_waiting()

    def _say_waiting(self) -> None:
        waits = self.editor is None and bool(self._drafts(record_draft_key(self.record)))
        self._waiting.show_words(translated(WAITING) if waits else "")

    def show_record(self, record: Capture, view: SessionView) -> None:
        """Show the record as it now is; an open editor keeps what is typed into it."""
        self.record, self._view = record, view
        self._say_waiting()
        face = card_face(record, view)
        if face == self._face:
            return
        self._face = face
        self._text.set_words(face.text)
        self._details.set_words(" · ".join(part for part in (face.strong, face.details) if part))
        self.update()
        kind = translated(KIND_WORDS[record.table])
        self.setAccessibleName(f"{kind[:1].upper()}{kind[1:]}: {face.text}, {self._details.text()}")
        self.setAccessibleDescription(tr("Enter opens it to change, move or delete it."))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card as the style sheet has it, and the bar in the group's or the priority's colour."""
        super().paintEvent(event)
        if self._face is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            corner = scaled(6)
            outline = QPainterPath()
            outline.addRoundedRect(QRectF(self.rect()), corner, corner)
            bar = QPainterPath()
            bar.addRect(QRectF(0, 0, scaled(5), self.height()))
            painter.fillPath(outline.intersected(bar), QColor(self._face.colour))

    def open_editor(self) -> None:
        """Put the editor in the card's place."""
        if self.editor is not None or self._view is None:
            return
        draft = self._drafts(record_draft_key(self.record))
        self.editor = RecordEditor(self.record, self._view, draft)
        self.editor.edit_requested.connect(self.edit_requested)
        self.editor.draft_typed.connect(self.draft_typed)
        self._say_waiting()
        self.editor.closed.connect(self.close_editor)
        self._text.hide()
        self._details.hide()
        self._column.addWidget(self.editor)
        chain_after(self, [self.editor])
        self.opened.emit(self)
        self.editor.text.setFocus(Qt.FocusReason.OtherFocusReason)

    spoken_press = open_editor

    def close_editor(self) -> None:
        """Back to the card, which takes the focus if the editor had it."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        self._text.show()
        self._details.show()
        self._say_waiting()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        self._column.removeWidget(editor)
        editor.deleteLater()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.editor is None:
            self.open_editor()
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if opens and self.editor is None:
            self.open_editor()
            return
        super().keyPressEvent(event)


class RecordLists(QScrollArea):
    """The lists by kind with their counts. One editor is open at a time."""

    edit_requested = Signal(object)
    draft_typed = Signal(str, str)

    def __init__(self, anchor: QWidget) -> None:
        """`anchor` is the widget that Tab comes from."""
        super().__init__()
        self._anchor = anchor
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Space and the arrow keys stay here where Tab stops at an empty list, and do not move the wall.
        self.setProperty(TAKES_KEYS, True)
        self.setAccessibleName(tr("Captured at this place"))
        self._cards: dict[str, RecordCard] = {}
        self._drafts: DraftLookup = no_draft
        self._place: Place | None = None
        self._view: SessionView | None = None
        self._shown: tuple[object, ...] = ()
        self._wanted: type[Capture] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._bring_wanted)
        inside = QWidget()
        inside.setProperty("role", "paper")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(scaled(6), scaled(4), scaled(16), scaled(14))
        self._column.setSpacing(scaled(8))
        self._sections: dict[str, tuple[Caption, QVBoxLayout, Caption]] = {}
        for kind, _ in LISTS:
            caption, rows, more = Caption("", "caption"), QVBoxLayout(), Caption("", "soft")
            rows.setSpacing(scaled(7))
            self._column.addWidget(caption)
            self._column.addLayout(rows)
            self._column.addWidget(more)
            self._sections[kind.table] = (caption, rows, more)
        self._empty = Caption(tr("Nothing captured here yet."), "soft")
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        return QSize(scaled(300), scaled(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, scaled(120))

    @property
    def cards(self) -> tuple[RecordCard, ...]:
        return tuple(self._cards.values())

    def card(self, record_id: str) -> RecordCard:
        """The card of a record."""
        return self._cards[record_id]

    def show_view(self, view: SessionView) -> None:
        """Show the records of the place; cards of records that stay keep their focus and their editor."""
        self._view = view
        if view.place != self._place:
            self._place = view.place
            self.verticalScrollBar().setValue(0)
            self.keep_open()
            # Keeping has shown a newer view meanwhile.
            view = self._view
        for card in self.cards:
            if card.editor is not None:
                card.editor.show_view(view)
        records = {kind.table: records_at(view, view.place, kind) for kind, _ in LISTS}
        shown = (*records.values(), view.workshop.groups)
        if shown == self._shown:
            return
        self._shown = shown
        self._drop_gone({row.id for rows in records.values() for row in rows})
        for kind, words in LISTS:
            self._fill(kind, words, records[kind.table], view)
        self._empty.setVisible(not any(records.values()))
        shown_cards = [
            self._cards[row.id] for rows in records.values() for row in rows[:MOST_CARDS]
        ]
        chain_after(self._anchor, shown_cards)

    def bring(self, kind: type[Capture]) -> None:
        """Bring the list of a kind into sight, once the layout has been worked out."""
        self._wanted = kind
        self._soon.start()

    def _bring_wanted(self) -> None:
        if self._wanted is None:
            return
        caption, _, _ = self._sections[self._wanted.table]
        self._wanted = None
        if not caption.isHidden():
            bring_into_sight(caption)
            self.verticalScrollBar().setValue(caption.y() - scaled(4))

    def set_drafts(self, lookup: DraftLookup) -> None:
        """Where words are found that were typed into a record before a restart."""
        self._drafts = lookup
        for card in self.cards:
            card.set_drafts(lookup)

    def send_drafts(self) -> None:
        """Send what was typed into an open editor and waits for a pause."""
        for card in self.cards:
            if card.editor is not None:
                card.editor.send_draft()

    def keep_open(self) -> None:
        """Keep what stands in an open editor, because the card is about to go out of sight."""
        for card in self.cards:
            if card.editor is not None:
                card.editor.keep()

    def _fill(
        self, kind: type[Capture], words: str, records: tuple[Capture, ...], view: SessionView
    ) -> None:
        caption, rows, more = self._sections[kind.table]
        caption.show_words(f"{translated(words)} · {len(records)}" if records else "")
        for number, record in enumerate(records[:MOST_CARDS]):
            card = self._cards.get(record.id)
            if card is None:
                card = RecordCard(record)
                card.set_drafts(self._drafts)
                card.edit_requested.connect(self._ask)
                card.draft_typed.connect(self.draft_typed)
                card.opened.connect(self._close_others)
                self._cards[record.id] = card
                rows.insertWidget(number, card)
            card.show_record(record, view)
        left = len(records) - MOST_CARDS
        more.show_words(
            tr("… and {left} more; the record holds them all", left=left) if left > 0 else ""
        )

    def _ask(self, edit: ChangeRecord | MoveCapture | DeleteRecord) -> None:
        """Pass an edit on; where it was refused, what was typed is still there when the card is opened."""
        record = edit.after if isinstance(edit, ChangeRecord) else edit.record
        key = record_draft_key(record)
        self.edit_requested.emit(edit)
        card = self._cards.get(record.id)
        self.draft_typed.emit(key, "" if card is None else record_draft(card.record, record))
        if card is not None:
            card.set_drafts(self._drafts)

    def _drop_gone(self, kept: set[str]) -> None:
        for record_id in [known for known in self._cards if known not in kept]:
            card = self._cards.pop(record_id)
            card.hide()
            card.deleteLater()

    def _close_others(self, opened: RecordCard) -> None:
        for card in self._cards.values():
            if card is not opened and card.editor is not None:
                card.editor.keep()
        if opened.editor is not None:
            bring_into_sight(opened)
            bring_into_sight(opened.editor.text)


def records_at(view: SessionView, place: Place, kind: type[Capture]) -> tuple[Capture, ...]:
    """The records of a kind at a place; at the welcome and the summary those of the workshop as a whole."""
    if place.kind in (PlaceKind.WELCOME, PlaceKind.SUMMARY, PlaceKind.CLOSING, PlaceKind.BREAK):
        return view.workshop.at(kind, WHOLE)
    return view.workshop.at(kind, place.item)
