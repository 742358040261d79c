"""The card with the rating arrow: the room's marker, what to say where there is none, and the tally."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from icbo_desktop.domain.edits.rating import (
    AgreeToDiffer,
    SetAgreedRating,
    SetNoActionReason,
    SetStatus,
)
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.rows import Action, Assessment, Item, Status
from icbo_desktop.domain.session import SessionView
from icbo_desktop.ui.console.arrow_picture import arrow_picture, spread_remark
from icbo_desktop.ui.console.card import Card
from icbo_desktop.ui.console.place_words import standing_words
from icbo_desktop.ui.console.rating_arrow_widget import RatingArrow
from icbo_desktop.ui.console.tally import TallyTable
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.line_field import LineField
from icbo_desktop.ui.shared.look import scaled

TALLY = "tally"
NO_RATING = "no rating"
DIFFER = "differ"
CLEAR = "clear"
WIDEST_STANDING_LINE = "Discussed without"  # the longest standing takes two lines
TEN = 10
STATUS_BUTTONS: tuple[tuple[str, str], ...] = (
    ("discussed", "Discussed without a rating"),
    ("parked", "Park it for later"),
    ("not_applicable", "Not applicable"),
    (DIFFER, "Agree to differ"),
    (CLEAR, "Clear"),
)


class RatingSpin(QSpinBox):
    """The arrow's twin for screen readers and for whoever would rather type. Enter or leaving it sets."""

    value_typed = Signal(object)

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self._none = scale.lowest - 1
        self._kept: int | None = None
        self.setRange(self._none, scale.highest)
        self.setSpecialValueText(NO_RATING)
        self.lineEdit().setTextMargins(scaled(6), 0, scaled(6), 0)
        self.setAccessibleName("Agreed rating")
        self.setAccessibleDescription("The same as the rating arrow. Enter sets it.")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().returnPressed.connect(self._commit)

    def show_value(self, value: int | None) -> None:
        """Show the agreed rating, unless another is being typed."""
        if value != self._kept or not self.hasFocus():
            self.setValue(self._none if value is None else value)
        self._kept = value

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._commit()

    def _commit(self) -> None:
        value = None if self.value() == self._none else self.value()
        if value != self._kept:
            self.value_typed.emit(value)


class StatusButton(Button):
    """One of the buttons under the arrow."""

    picked = Signal(str)

    def __init__(self, key: str, words: str) -> None:
        super().__init__(words, "quiet")
        self._key = key
        self.clicked.connect(self._pick)

    def _pick(self) -> None:
        self.picked.emit(self._key)


class FoldButton(StatusButton):
    """Opens and folds a part of the card, and tells which it is."""

    def __init__(self, key: str, words: str) -> None:
        super().__init__(key, words)
        self._words = words

    def show_state(self, *, is_open: bool) -> None:
        """Say whether the part is open."""
        self.set_words(f"{self._words} {'▴' if is_open else '▾'}")
        self.setAccessibleName(f"{self._words}, {'open' if is_open else 'folded'}")


class ReasonField(LineField):
    """A reason in one line; `reason_typed` on Enter and when the field is left with other words."""

    reason_typed = Signal(str)

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(name, hint)
        self.editingFinished.connect(self._commit)

    def _commit(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.reason_typed.emit(self.text())


class ArrowCard(Card):
    """Where the room puts itself on a standard's or a domain's scale.

    Two parts fold away so that the card stays calm: the ratings by group, and what to say where there is
    no rating. `open_parts` is shared by the cards of a session, so a part stays open from place to place.
    """

    # Differing views and actions have no card of their own; what was rated is what they are about.
    step_kinds = (StepKind.ARROW, StepKind.DIFFERING_VIEWS, StepKind.ACTIONS)

    def __init__(self, item: Item, scale: Scale, caption: str, open_parts: set[str]) -> None:
        super().__init__(caption)
        self._item = item
        self._scale = scale
        self._open_parts = open_parts
        self._assessment: Assessment | None = None
        self.arrow = RatingArrow(scale)
        self.arrow.setAccessibleName(caption)
        self.arrow.value_set.connect(self._set_value)
        self.body.addWidget(self.arrow)
        self.body.addWidget(Caption(key_hint(scale), "small"))
        self.spin = RatingSpin(scale)
        self.spin.value_typed.connect(self._set_value)
        self._standing = standing_caption()
        self._buttons: dict[str, StatusButton] = {}
        self._folds: dict[str, FoldButton] = {}
        self.body.addWidget(self._twin_row())
        self._without = self._without_part()
        self.body.addWidget(self._without)
        self.tally = TallyTable(item, scale)
        self.tally.edit_requested.connect(self.edit_requested)
        self.body.addWidget(self.tally)
        self._show_parts()

    def show_view(self, view: SessionView) -> None:
        workshop = view.workshop
        assessment = workshop.assessment(self._item)
        self._assessment = assessment
        self.arrow.show_picture(arrow_picture(view, self._item, self._scale))
        self.remark.set_words(spread_remark(view, self._item, self._scale))
        self.spin.show_value(assessment.agreed if assessment is not None else None)
        self._standing.set_words(standing_words(view, self._item).capitalize())
        on = "" if assessment is None else assessment.status
        differs = assessment is not None and assessment.agreed_to_differ
        for key, button in self._buttons.items():
            is_on = differs if key == DIFFER else key == on
            set_property(button, "tone", "on" if is_on else "")
            button.setAccessibleDescription("on" if is_on else "off")
        needs_reason = assessment is not None and assessment.status != "open"
        self.reason.setVisible(needs_reason)
        self.reason.show_kept(assessment.status_reason if assessment is not None else "")
        has_actions = bool(workshop.at(Action, self._item))
        said = assessment.no_action_reason if assessment is not None else ""
        self.no_action.setVisible(not has_actions or bool(said))
        self.no_action.show_kept(said)
        self.tally.show_view(view)

    def open_part(self, key: str) -> None:
        """Open or fold the ratings by group ("tally") or what to say without a rating ("without")."""
        self._open_parts.symmetric_difference_update({key})
        self._show_parts()

    def button(self, key: str) -> StatusButton:
        """The button of a standing: "discussed", "parked", "not_applicable", "differ", "clear"."""
        return self._buttons[key]

    def fold(self, key: str) -> FoldButton:
        """The button that opens a part: "tally" or "without"."""
        return self._folds[key]

    def _twin_row(self) -> QWidget:
        holder = QWidget()
        outer = FlowLayout(holder, scaled(8))
        twin = QWidget()
        row = QHBoxLayout(twin)
        row.setContentsMargins(0, 0, 0, 0)
        label = Caption("Agreed rating", wraps=False)
        label.setBuddy(self.spin)
        row.addWidget(label)
        row.addWidget(self.spin)
        outer.addWidget(twin)
        for key, words in ((TALLY, "Ratings by group"), ("without", "Without a rating…")):
            fold = FoldButton(key, words)
            fold.picked.connect(self._fold)
            outer.addWidget(fold)
            self._folds[key] = fold
        outer.addWidget(self._standing)
        return holder

    def _fold(self, key: str) -> None:
        """Open or fold a part by its button; an opened tally takes the keyboard."""
        self.open_part(key)
        if key == TALLY and key in self._open_parts:
            self.tally.take_keyboard()

    def _show_parts(self) -> None:
        for key, part in ((TALLY, self.tally), ("without", self._without)):
            is_open = key in self._open_parts
            part.setVisible(is_open)
            self._folds[key].show_state(is_open=is_open)

    def _without_part(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, scaled(6))
        column.addWidget(self._status_row())
        self.reason = ReasonField("Why this standing", "Why? One line for the record")
        self.reason.reason_typed.connect(self._set_reason)
        column.addWidget(self.reason)
        self.no_action = ReasonField("No action, because", "No action, because…")
        self.no_action.reason_typed.connect(self._set_no_action)
        column.addWidget(self.no_action)
        return holder

    def _status_row(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, scaled(6))
        for key, words in STATUS_BUTTONS:
            button = StatusButton(key, words)
            button.picked.connect(self._set_standing)
            flow.addWidget(button)
            self._buttons[key] = button
        return holder

    def _set_value(self, value: object) -> None:
        kept = self._assessment.agreed if self._assessment is not None else None
        if isinstance(value, int) or kept is not None:
            self.edit_requested.emit(
                SetAgreedRating(self._item, value if isinstance(value, int) else None)
            )

    def _set_standing(self, key: str) -> None:
        before = self._assessment
        if key == DIFFER:
            differs = before is not None and before.agreed_to_differ
            self.edit_requested.emit(AgreeToDiffer(self._item, not differs))
        elif key == CLEAR:
            self._clear(before)
        else:
            is_on = before is not None and before.status == key
            status: Status = "open" if is_on else _status(key)
            self.edit_requested.emit(SetStatus(self._item, status))

    def _clear(self, before: Assessment | None) -> None:
        """Take back the last thing said: the rating, or the agreement to differ, or the standing."""
        if before is None:
            return
        if before.status != "open":
            self.edit_requested.emit(SetStatus(self._item, "open"))
        elif before.agreed is not None:
            self.edit_requested.emit(SetAgreedRating(self._item, None))
        elif before.agreed_to_differ:
            self.edit_requested.emit(AgreeToDiffer(self._item, False))

    def _set_reason(self, text: str) -> None:
        if self._assessment is not None:
            self.edit_requested.emit(SetStatus(self._item, self._assessment.status, text))

    def _set_no_action(self, text: str) -> None:
        self.edit_requested.emit(SetNoActionReason(self._item, text))


def key_hint(scale: Scale) -> str:
    """Which keys rate on this scale: one digit each, 0 for 10."""
    digits = [value for value in sorted(set(scale.values)) if 0 <= value < TEN]
    keys = f"{digits[0]} to {digits[-1]}" if digits else ""
    if TEN in scale.values:
        keys = f"{keys} and 0 for 10" if keys else "0 for 10"
    return f"Keys {keys} rate when the arrow has the keyboard." if keys else ""


def standing_caption() -> Caption:
    """The standing in words, with room for the longest, so that new words push nothing away."""
    caption = Caption("", "soft")
    caption.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    caption.ensurePolished()
    metrics = caption.fontMetrics()
    caption.setFixedWidth(metrics.horizontalAdvance(WIDEST_STANDING_LINE) + scaled(6))
    caption.setFixedHeight(2 * metrics.lineSpacing() + scaled(2))
    return caption


def _status(key: str) -> Status:
    statuses: dict[str, Status] = {
        "discussed": "discussed",
        "parked": "parked",
        "not_applicable": "not_applicable",
    }
    return statuses[key]
