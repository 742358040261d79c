"""The tally pad: view ratings by partner group, each key or click a person, a round at a time."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.divergence import last_round, ratings_by_group
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rounds import RatedRound
from icbo_desktop.domain.rows import Item, PartnerGroup
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.arrow_picture import spread_sentences
from icbo_desktop.ui.console.drafts import DraftLookup
from icbo_desktop.ui.console.room_words import ratings_line
from icbo_desktop.ui.console.seat_strip import SeatStrip
from icbo_desktop.ui.console.standing_part import StatusButton
from icbo_desktop.ui.console.tally_buttons import TallyButtons
from icbo_desktop.ui.console.tally_keys import (
    allowed_words,
    hint_words,
    taken_back,
    with_digit,
    with_times,
    with_value,
)
from icbo_desktop.ui.console.tally_row import TallyRow
from icbo_desktop.ui.console.tally_typing import TallyTyping
from icbo_desktop.ui.shared.buttons import SegmentedButtons
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight
from icbo_desktop.ui.shared.tab_order import chain_after

FIRST, SECOND = "1", "2"


class TallyPad(QWidget):
    """A row of seats for each partner group, a choice of round, and beneath them what may be said of it.

    Every key is kept at once, so that a pulled plug loses nothing. What needs a "yes" waits as a draft.
    """

    edit_requested = Signal(object)
    draft_typed = Signal(str, str)
    round_chosen = Signal()

    def __init__(self, item: Item, scale: Scale) -> None:
        super().__init__()
        self._item = item
        self._scale = scale
        self._view: SessionView | None = None
        self._rows: dict[str, TallyRow] = {}
        self.typing = TallyTyping(item, scale)
        self._built_for: tuple[object, ...] = ()
        self.was_entered = False
        # Where Tab stops, in order: the rounds, each group's seats, the way out.
        self.stops: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        self._total = Caption("", "strong", wraps=False)
        self._hidden = Caption("", "soft", wraps=False)
        self.rounds = SegmentedButtons(
            ((FIRST, tr("First round")), (SECOND, tr("Second round"))),
            tr("View ratings"),
            can_clear=False,
        )
        self.rounds.chosen.connect(self._choose_round)
        top = QWidget()
        flow = FlowLayout(top, scaled(10))
        for part in (self.rounds, self._total, self._hidden):
            flow.addWidget(part)
        column.addWidget(top)
        self.by_mouse = TallyButtons(scale)
        self.by_mouse.used.connect(self._go_to)
        self.by_mouse.value_picked.connect(self._take_value)
        self.by_mouse.taken_back.connect(self._take_back)
        self.by_mouse.went_on.connect(self._go_below)
        column.addWidget(self.by_mouse)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(8))
        self._grid.setVerticalSpacing(scaled(4))
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 7)
        column.addLayout(self._grid)
        # Tab comes here from the last group: a digit typed on blindly does nothing on it.
        self.done = StatusButton("tally", tr("Done with the tally"))
        column.addLayout(hints_beside(self.done, scale))
        self._sentences = Caption("", "body")
        column.addWidget(self._sentences)
        self.rounds.set_current(FIRST)

    @property
    def total_words(self) -> str:
        """How many are in: "9 of 14 in"."""
        return self._total.text()

    @property
    def room_words(self) -> str:
        """Whether the room sees the round in hand."""
        return self._hidden.text()

    @property
    def sentence_words(self) -> str:
        """What is said of the round in hand."""
        return self._sentences.text()

    def strip(self, group_id: str) -> SeatStrip:
        """The seats of a partner group."""
        return self._rows[group_id].strip

    def row(self, group_id: str) -> TallyRow:
        """The whole row of a partner group."""
        return self._rows[group_id]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that a group did not want: with a question at another one it leads there, and leaves nothing out unseen."""
        asking = self.typing.first_asking()
        if event.key() == Qt.Key.Key_Escape and asking is not None:
            self._go_to(asking)
            return
        super().keyPressEvent(event)

    def take_keyboard(self) -> None:
        """Put the keyboard where somebody is still out, from the first group; else to the first."""
        first = next(iter(self._rows), None)
        group_id = self.typing.first_out() or first
        if group_id is not None:
            bring_into_sight(self)
            self._go_to(group_id)
            self._rows[group_id].bring_strip()

    def show_view(self, view: SessionView) -> None:
        """Show the ratings as they are kept; the round in hand stays chosen."""
        is_first = self._view is None
        self._view = view
        groups = view.workshop.groups
        built_for = tuple(replace(group, people=0) for group in groups)
        if built_for != self._built_for:
            self._build(groups)
            self._built_for = built_for
        self.typing.show_view(view)
        if is_first:
            number = min(2, max(1, last_round(view.workshop, self._item)))
            self.rounds.set_current(str(number))
            self.typing.set_round(number)
        self._fill()

    def set_drafts(self, lookup: DraftLookup, number: int) -> None:
        """Where it is found what waits for a "yes"; the first round in which something does, 0 for none."""
        self.typing.set_drafts(lookup)
        if number and number != self.typing.round_number:
            self.rounds.set_current(str(number))
            self.typing.set_round(number)
        self._fill()

    def _build(self, groups: tuple[PartnerGroup, ...]) -> None:
        for row in self._rows.values():
            row.take_away()
        self._rows.clear()
        for number, group in enumerate(groups):
            row = TallyRow(group)
            row.place_in(self._grid, 2 * number)
            row.strip.digit_typed.connect(self._take_digit)
            row.strip.times_typed.connect(self._take_times)
            row.strip.taken_back.connect(self._take_back)
            row.strip.went_on.connect(self._go_below)
            row.strip.went_back.connect(self._go_back)
            row.strip.entered.connect(self._bring)
            row.strip.agreed.connect(self._agree)
            row.strip.refused.connect(self._refuse)
            row.agreed.connect(self._agree)
            row.refused.connect(self._refuse)
            self._rows[group.id] = row
        self.stops = [self.rounds, *(row.strip for row in self._rows.values()), self.done]
        chain_after(self.rounds.button(SECOND), self.stops[1:])

    def _fill(self) -> None:
        if self._view is None:
            return
        view, workshop = self._view, self._view.workshop
        self.typing.show_view(view)
        for group in workshop.groups:
            typed = self.typing.typed(group.id)
            self._rows[group.id].show_typed(group, typed, self.typing.room(group))
        self._show_in_hand(self.by_mouse.group_id)
        ratings = sum(len(self.typing.typed(group.id).values) for group in workshop.groups)
        people = workshop.people
        waits = sum(len(self.typing.typed(group.id).waiting) for group in workshop.groups)
        total = (
            tr("{ratings} of {people} in", ratings=ratings, people=people)
            if people >= ratings
            else tr("{ratings} in", ratings=ratings)
        )
        self._total.set_words(
            tr("{total}, {waits} to be confirmed", total=total, waits=waits) if waits else total
        )
        self._hidden.set_words(ratings_line(view, RatedRound(self._item, self.typing.round_number)))
        self._sentences.show_words(said_of(view, self._item, self._scale, self.typing.round_number))

    def _show_in_hand(self, group_id: str) -> None:
        """Let a click add to this group, or where it is gone to the first with somebody out."""
        groups = self.typing.groups
        wanted = group_id if group_id in self._rows else self.typing.first_out()
        group = next((each for each in groups if each.id == wanted), next(iter(groups), None))
        self.by_mouse.setVisible(group is not None)
        if group is not None:
            self.by_mouse.show_group(group, self.typing.typed(group.id))

    def _take_digit(self, group_id: str, digit: int) -> None:
        edit = self.typing.changed(group_id, lambda typed, room: with_digit(typed, digit, room))
        self._keep(group_id, edit)

    def _take_value(self, group_id: str, value: int) -> None:
        edit = self.typing.changed(group_id, lambda typed, room: with_value(typed, value, room))
        self._keep(group_id, edit)

    def _take_times(self, group_id: str) -> None:
        self._keep(group_id, self.typing.changed(group_id, lambda typed, _: with_times(typed)))

    def _take_back(self, group_id: str) -> None:
        self._keep(group_id, self.typing.changed(group_id, lambda typed, _: taken_back(typed)))

    def _agree(self, group_id: str) -> None:
        """A "yes" to what waits; where nothing does, the key means nothing."""
        if not self.typing.typed(group_id).waiting:
            return
        self._keep(group_id, self.typing.agreed(group_id))
        self._go_to(group_id)

    def _refuse(self, group_id: str) -> None:
        """A "no": what waits is left out."""
        self.typing.refused(group_id)
        self._keep(group_id, None)
        self._go_to(group_id)

    def _keep(self, group_id: str, edit: SetTally | None) -> None:
        """Ask for what is to be kept, and keep as a draft what waits."""
        if edit is not None:
            self.edit_requested.emit(edit)
        # Where it was refused nothing came back, and what is kept is shown again.
        self._fill()
        for key, text in self.typing.unsent_drafts():
            self.draft_typed.emit(key, text)
        self._bring(group_id)

    def _choose_round(self, key: str) -> None:
        """Another round: an empty pad or what was typed for it. A question waits with its round."""
        self.typing.set_round(int(key))
        self._fill()
        self.round_chosen.emit()
        self.take_keyboard()

    def _go_below(self, group_id: str) -> None:
        """On to the next group, and from the last to who is still out. What waits for a "yes" goes on waiting."""
        following = self.typing.after(group_id)
        if following is not None:
            self._go_to(following)

    def _go_back(self, group_id: str) -> None:
        ids = list(self._rows)
        self._go_to(ids[max(0, ids.index(group_id) - 1)])

    def _go_to(self, group_id: str) -> None:
        self._rows[group_id].strip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring(group_id)

    def _bring(self, group_id: str) -> None:
        """Bring the seats into sight, with what is asked below them; under a mouse nothing moves but for that."""
        self.was_entered = True
        self._show_in_hand(group_id)
        row, is_asked = self._rows[group_id], bool(self.typing.typed(group_id).waiting)
        if is_asked:
            row.bring_question()
        elif not self.by_mouse.is_clicked:
            bring_into_sight(row.strip)


def hints_beside(done: StatusButton, scale: Scale) -> QGridLayout:
    """How the pad is typed and what may be typed, and beside it the way out."""
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.addWidget(Caption(hint_words(scale), "small"), 0, 0)
    grid.addWidget(done, 0, 1, Qt.AlignmentFlag.AlignTop)
    allowed = allowed_words(scale)
    if allowed:
        grid.addWidget(Caption(allowed, "soft"), 1, 0, 1, 2)
    return grid


def said_of(view: SessionView, item: Item, scale: Scale, number: int) -> str:
    """What may be said of a round; of a second one that was just begun, where the first is."""
    if number > 1 and not ratings_by_group(view.workshop, item, number):
        return tr("Nobody is in yet. The first round stays, as outlines.")
    return " ".join(spread_sentences(view, item, scale, number))
