"""The panel on the right: pick a kind, type, press Enter; below it everything captured at this place."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.route import Place, Step, StepKind
from icbo_desktop.domain.rows import Action, Capture, DifferingView
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.console.capture_action import ActionLines
from icbo_desktop.ui.console.capture_field import CaptureField
from icbo_desktop.ui.console.capture_forms import not_understood, saved_as_typed
from icbo_desktop.ui.console.capture_notice import CaptureNotice
from icbo_desktop.ui.console.capture_words import (
    HINTS,
    KIND_BUTTONS,
    KINDS_WITH_GROUPS,
    NO_WORDS,
    ActionWords,
    Captured,
    CaptureKind,
    capture_edit,
    group_word,
    read_capture,
    with_lines,
)
from icbo_desktop.ui.console.drafts import DraftLookup, no_draft
from icbo_desktop.ui.console.keep_line import KeepLine
from icbo_desktop.ui.console.name_warning import NameWarning
from icbo_desktop.ui.console.record_lists import RecordLists
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.keys_in_use import tell_keys
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight
from icbo_desktop.ui.shared.tab_order import chain_after

LISTED_AT: dict[StepKind, type[Capture]] = {
    StepKind.DIFFERING_VIEWS: DifferingView,
    StepKind.ACTIONS: Action,
}


def draft_key(place: Place, kind: CaptureKind) -> str:
    """The name of a draft in the workbook: one for each place and kind."""
    item = place.item
    parts = ("capture", place.kind, item.framework_id, item.item_id, item.option_id, kind)
    return "/".join(part for part in parts if part)


def first_day(view: SessionView | None) -> date:
    """The day that "by 31 Jan" counts from: the workshop's own, so that a replay reads the same."""
    details = view.workshop.details if view is not None else None
    if details is None:
        return date.min
    return details.held_on or details.created_at.date()


def indented(widget: QWidget) -> QWidget:
    """The widget with room on its right, where the lists below have their scroll bar."""
    holder = QWidget()
    row = QVBoxLayout(holder)
    row.setContentsMargins(scaled(2), scaled(2), scaled(18), scaled(2))
    row.addWidget(widget)
    return holder


class KindButton(Button):
    """One of the five kinds."""

    picked = Signal(object)

    def __init__(self, kind: CaptureKind, words: str, name: str) -> None:
        super().__init__(words, "kind", tr("Capture: {name}", name=name))
        self._kind = kind
        self.setCheckable(True)
        tell_keys(self, f"capture_{kind}")
        self.clicked.connect(self._pick)

    def _pick(self) -> None:
        self.picked.emit(self._kind)


class GroupChip(Button):
    """A partner group named with @; pressing it takes it off again."""

    dropped = Signal(str)

    def __init__(self, group_id: str, name: str) -> None:
        super().__init__(f"{name[:40]} ×", "chip", tr("Take off: {name}", name=name))  # noqa: RUF001 - the sign for "take off"
        self._group_id = group_id
        self.clicked.connect(self._drop)

    def _drop(self) -> None:
        self.dropped.emit(self._group_id)


class CapturePanel(QFrame):
    """Everything that the room says goes in here."""

    edit_requested = Signal(object)
    draft_typed = Signal(str, str)
    _followed: Step | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "right-pane")
        self._view: SessionView | None = None
        self._place: Place | None = None
        self._kind = CaptureKind.VIEW
        self._drafts: DraftLookup = no_draft
        self._typed: dict[str, str] = {}
        self._typed_lines: dict[str, ActionWords] = {}
        self._group_ids: dict[str, None] = {}
        self._was_kept, self._names = False, NameWarning()
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(16), 0, 0)
        column.setSpacing(scaled(8))
        self._kinds = self._kind_row()
        column.addWidget(indented(self._kinds))
        self.field = CaptureField()
        self.field.save_requested.connect(self._save)
        self.field.draft_due.connect(self._send_draft)
        self.field.group_named.connect(self._add_group)
        column.addWidget(indented(self.field))
        self._chips = QWidget()
        self._chip_row = FlowLayout(self._chips, scaled(5))
        column.addWidget(indented(self._chips))
        self.lines = ActionLines(self.field)
        self.lines.save_requested.connect(self._save_and_go_on)
        self.lines.draft_due.connect(self._keep_lines)
        self.lines.left.connect(self._tell_unread)
        self._lines_holder = indented(self.lines)
        column.addWidget(self._lines_holder)
        self.notice = CaptureNotice((self.field,), (self.lines.who, self.lines.by_when))
        self.notice.typing_rested.connect(self._tell_unread)
        column.addWidget(self.notice)
        self.keeping = KeepLine()
        self.keeping.keep_requested.connect(self._save_and_go_on)
        column.addWidget(indented(self.keeping))
        self.lists = RecordLists(self.keeping.button)
        self.lists.edit_requested.connect(self.edit_requested)
        self.lists.draft_typed.connect(self.draft_typed)
        column.addWidget(self.lists, 1)
        self._show_kind()

    @property
    def kind(self) -> CaptureKind:
        return self._kind

    @property
    def told_words(self) -> str:
        """What is said under the field: what is not understood, or words that are missing."""
        return self.notice.words

    def show_session(self, view: SessionView) -> None:
        """Show the place worked on; what is being typed stays with the place it was typed at."""
        self._view = view
        self.lines.read_with(first_day(view), view.workshop.groups)
        if view.place != self._place:
            self.send_drafts()
            self._place = view.place
            self._fetch_draft()
        self._offer_groups()
        self.keeping.show_for(self._kind, self._place, view)
        self.lists.show_view(view)
        self._follow(view)
        stop = Qt.FocusPolicy.NoFocus if self.lists.cards else Qt.FocusPolicy.TabFocus
        self.lists.setFocusPolicy(stop)

    def _follow(self, view: SessionView) -> None:
        """With the room at the differing views or the actions, their list comes into sight."""
        if view.state.browsing is not None or view.step == self._followed:
            return
        self._followed = view.step
        kind = LISTED_AT.get(view.step.kind)
        focus = self.focusWidget()
        is_working = focus is not None and focus.hasFocus() and self.lists.isAncestorOf(focus)
        if kind is not None and not is_working:
            self.lists.bring(kind)

    def note_changes(self, changes: Changes, view: SessionView) -> None:
        """Show what changed, if it can be seen here."""
        self._was_kept = True
        if not (changes.touches("visit") and len(changes.tables) == 1):
            self.show_session(view)

    def set_drafts(self, lookup: DraftLookup) -> None:
        """Where typed words from before a restart are found."""
        self._drafts = lookup
        self.lists.set_drafts(lookup)
        self._typed.clear()
        self._typed_lines.clear()
        self._fetch_draft()

    def start(self, kind: CaptureKind) -> None:
        """Make the field take this kind, with what was typed of it here before."""
        if kind is not self._kind:
            self.send_drafts()
            self._kind = kind
            self._fetch_draft()
        self._show_kind()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bring_into_sight(self.field)

    def button(self, kind: CaptureKind) -> KindButton:
        """The button of a kind."""
        return self._buttons[kind]

    def _kind_row(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, scaled(6))
        self._buttons: dict[CaptureKind, KindButton] = {}
        for kind, words, name in KIND_BUTTONS:
            button = KindButton(kind, translated(words), translated(name))
            button.picked.connect(self.start)
            row.addWidget(button)
            self._buttons[kind] = button
        return holder

    def _show_kind(self) -> None:
        for kind, button in self._buttons.items():
            button.setChecked(kind is self._kind)
        names = {kind: name for kind, _, name in KIND_BUTTONS}
        self.field.setAccessibleName(translated(names[self._kind]))
        self.field.setPlaceholderText(translated(HINTS[self._kind]))
        self.keeping.show_for(self._kind, self._place, self._view)
        self._lines_holder.setVisible(self._kind is CaptureKind.ACTION)
        self._offer_groups()
        self._show_chips()

    def _offer_groups(self) -> None:
        groups = self._view.workshop.groups if self._view is not None else ()
        self.field.set_groups(groups, completes=self._kind in KINDS_WITH_GROUPS)

    def _key(self) -> str:
        return draft_key(self._place, self._kind) if self._place is not None else ""

    def _fetch_draft(self) -> None:
        key = self._key()
        self._group_ids.clear()
        self._show_chips()
        self.notice.tell("")
        if key:
            self.field.show_text(self._typed[key] if key in self._typed else self._drafts(key))
            self.lines.show_typed(self._typed_lines.get(key, NO_WORDS))

    def send_drafts(self) -> None:
        """Send what was typed and waits for a pause."""
        self.field.send_draft()
        self.lines.send()
        self.lists.send_drafts()

    def _send_draft(self, text: str) -> None:
        key = self._key()
        if not key:
            return
        if self._kind is CaptureKind.ACTION:
            lines = self.lines.words
            self._typed[key], self._typed_lines[key] = text, lines
            self.draft_typed.emit(key, with_lines(text, lines))
            return
        # Chips travel in the draft as the words they were made from.
        groups = self._view.workshop.groups if self._view is not None else ()
        named = [f"@{group_word(group)}" for group in groups if group.id in self._group_ids]
        self._typed[key] = " ".join([text, *named]).strip() if named else text
        self.draft_typed.emit(key, self._typed[key])

    def _keep_lines(self) -> None:
        self._send_draft(self.field.toPlainText())

    def _read(self) -> Captured:
        groups = self._view.workshop.groups if self._view is not None else ()
        text = self.field.toPlainText()
        return read_capture(self._kind, text, groups, first_day(self._view), self.lines.words)

    def _tell_unread(self) -> None:
        """Say what is not understood, while it can be put right; but of a word with "@" while groups are offered."""
        found = self._read()
        if (found.text or found.unread) and not self.field.offer.isVisible():
            groups = self._view.workshop.groups if self._view is not None else ()
            in_line = bool(self.lines.words.by_when)
            self.notice.tell(not_understood(self._kind, found, groups, in_line=in_line))

    def _save_and_go_on(self) -> None:
        """Enter in a line of the action: the next one begins with its words."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._save()
        bring_into_sight(self.field)

    def _save(self) -> None:
        if self._view is None or self._place is None:
            return
        found = self._read()
        named = {**self._group_ids, **dict.fromkeys(found.group_ids)}
        if not found.text:
            self.send_drafts()
            if named or found.who or found.by_when or found.unread:
                self.notice.tell(tr("Not saved yet: the words are missing."))
            return
        # Who does an action may be named; who said something may not without being asked.
        is_action = self._kind is CaptureKind.ACTION
        is_showing = self.keeping.is_showing
        asked = (
            ""
            if is_action
            else self._names.asked(found.text, self._view.workshop, is_showing=is_showing)
        )
        if asked:
            self.send_drafts()
            self.notice.tell(asked)
            return
        if self._kind in KINDS_WITH_GROUPS:
            found = replace(found, group_ids=tuple(named))
        self._was_kept = False
        self.edit_requested.emit(capture_edit(self._kind, self._place.item, found))
        if not self._was_kept:
            # It was refused, and the bar says why: the words stay where they are.
            return
        self._group_ids.clear()
        self._show_chips()
        self.field.show_text("")
        self.lines.show_typed(NO_WORDS)
        self._send_draft("")
        self.notice.tell(saved_as_typed(found))

    def _add_group(self, group_id: str) -> None:
        self._group_ids[group_id] = None
        self._show_chips()

    def _drop_group(self, group_id: str) -> None:
        self._group_ids.pop(group_id, None)
        self._show_chips()
        self._send_draft(self.field.toPlainText())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chips(self) -> None:
        while (entry := self._chip_row.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        names = (
            self._view.workshop.group_names(tuple(self._group_ids))
            if self._view is not None
            else ()
        )
        for group_id, name in zip(self._group_ids, names, strict=False):
            chip = GroupChip(group_id, name)
            chip.dropped.connect(self._drop_group)
            self._chip_row.addWidget(chip)
            chain_after(self.field, [chip])
        holder = self._chips.parentWidget()
        if holder is not None:
            holder.setVisible(bool(self._group_ids))
