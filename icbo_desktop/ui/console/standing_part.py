"""What may be said of an item where there is no rating: discussed, parked, not applicable, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from icbo_desktop.domain.edits.rating import (
    AgreeToDiffer,
    SetAgreedRating,
    SetNoActionReason,
    SetStatus,
)
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.rows import Action, Assessment, Item, Status
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.card import Card
from icbo_desktop.ui.console.drafts import DraftLookup
from icbo_desktop.ui.console.place_words import standing_words
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import set_property
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.line_field import LineField
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight

DIFFER = "differ"
CLEAR = "clear"
STATUSES: dict[str, Status] = {
    "discussed": "discussed",
    "parked": "parked",
    "not_applicable": "not_applicable",
}
STATUS_WORDS = (
    ("parked", marked("Park it for later")),
    ("not_applicable", marked("Not applicable")),
    (DIFFER, marked("Agree to differ")),
    (CLEAR, marked("Clear")),
)
DISCUSSED_WORDS = {True: marked("Discussed without a rating"), False: marked("Discussed")}


class StatusButton(Button):
    """One of the buttons of a card."""

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

    def show_state(self, *, is_open: bool, is_asking: bool = False) -> None:
        """Say whether the part is open, and folded whether a question waits in it."""
        words = (
            tr("{words}: a question waits", words=self._words)
            if is_asking and not is_open
            else self._words
        )
        self.set_words(f"{words} {'▴' if is_open else '▾'}")
        self.setAccessibleName(
            tr("{words}, open", words=words) if is_open else tr("{words}, folded", words=words)
        )


def no_action_draft_key(item: Item) -> str:
    """The name of the draft of an item's reason for having no action."""
    parts = ("no-action", item.framework_id, item.item_id, item.option_id)
    return "/".join(part for part in parts if part)


class ReasonField(LineField):
    """A reason in one line; `reason_typed` on Enter and when the field is left with other words."""

    reason_typed = Signal(str)

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(name, hint)
        self.editingFinished.connect(self.commit)

    def commit(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.reason_typed.emit(self.text())


class StandingPart(QWidget):
    """A button for each standing, a line for its reason, and one for why there is no action."""

    edit_requested = Signal(object)
    draft_typed = Signal(str, str)

    def __init__(self, item: Item, *, is_rated: bool) -> None:
        super().__init__()
        self._item = item
        self._sent = ""
        self._assessment: Assessment | None = None
        self._buttons: dict[str, StatusButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, scaled(6))
        row = QWidget()
        flow = FlowLayout(row, scaled(6))
        for key, words in (("discussed", DISCUSSED_WORDS[is_rated]), *STATUS_WORDS):
            button = StatusButton(key, translated(words))
            button.picked.connect(self._set_standing)
            flow.addWidget(button)
            self._buttons[key] = button
        column.addWidget(row)
        self.reason = ReasonField(tr("Why this standing"), tr("Why? One line for the record"))
        self.reason.reason_typed.connect(self._set_reason)
        self.reason.typing_paused.connect(self.reason.commit)
        column.addWidget(self.reason)
        self.no_action = ReasonField(tr("No action, because"), tr("No action, because…"))
        self.no_action.reason_typed.connect(self._set_no_action)
        # The room reads this one: half of it is a draft, and nothing on the wall.
        self.no_action.typing_paused.connect(self.send_drafts)
        column.addWidget(self.no_action)

    def take_keyboard(self) -> None:
        """Bring the choices into sight, with the keyboard on the one that is on, else on the first."""
        bring_into_sight(self)
        chosen = (each for each in self._buttons.values() if each.property("tone") == "on")
        first = next(iter(self._buttons.values()))
        next(chosen, first).setFocus(Qt.FocusReason.TabFocusReason)

    def button(self, key: str) -> StatusButton:
        """The button of a standing: "discussed", "parked", "not_applicable", "differ", "clear"."""
        return self._buttons[key]

    def show_view(self, view: SessionView) -> None:
        """Show which standing is on, and the reasons that are kept."""
        assessment = view.workshop.assessment(self._item)
        self._assessment = assessment
        on = "" if assessment is None else assessment.status
        differs = assessment is not None and assessment.agreed_to_differ
        for key, button in self._buttons.items():
            is_on = differs if key == DIFFER else key == on
            set_property(button, "tone", "on" if is_on else "")
            button.setAccessibleDescription(tr("on") if is_on else tr("off"))
        needs_reason = assessment is not None and assessment.status != "open"
        self.reason.setVisible(needs_reason)
        self.reason.show_kept(assessment.status_reason if assessment is not None else "")
        has_actions = bool(view.workshop.at(Action, self._item))
        said = assessment.no_action_reason if assessment is not None else ""
        self.no_action.setVisible(not has_actions or bool(said))
        self.no_action.show_kept(said)

    def set_drafts(self, lookup: DraftLookup) -> None:
        """Bring back what was typed here before a restart."""
        draft = lookup(no_action_draft_key(self._item))
        if draft and not self.no_action.isModified():
            self._sent = draft
            self.no_action.setText(draft)
            self.no_action.setModified(True)

    def send_drafts(self) -> None:
        """Send what is typed and not kept, if it is another."""
        text = self.no_action.text() if self.no_action.isModified() else ""
        if text != self._sent:
            self._sent = text
            self.draft_typed.emit(no_action_draft_key(self._item), text)

    def _set_standing(self, key: str) -> None:
        before = self._assessment
        if key == DIFFER:
            differs = before is not None and before.agreed_to_differ
            self.edit_requested.emit(AgreeToDiffer(self._item, not differs))
        elif key == CLEAR:
            self._clear(before)
        else:
            is_on = before is not None and before.status == key
            status: Status = "open" if is_on else STATUSES[key]
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
        self.send_drafts()


class StandingCard(Card):
    """Where the room stands with something that is only discussed: nothing here is rated."""

    step_kinds = (StepKind.DIFFERING_VIEWS, StepKind.ACTIONS)

    def __init__(self, item: Item, caption: str) -> None:
        super().__init__(caption)
        self._item = item
        self.part = StandingPart(item, is_rated=False)
        self.part.edit_requested.connect(self.edit_requested)
        self.part.draft_typed.connect(self.draft_typed)
        self.body.addWidget(self.part)

    def set_drafts(self, lookup: DraftLookup) -> None:
        self.part.set_drafts(lookup)

    def send_drafts(self) -> None:
        self.part.send_drafts()

    def show_view(self, view: SessionView) -> None:
        words = standing_words(view, self._item)
        self.remark.set_words(words[:1].upper() + words[1:])
        self.part.show_view(view)
