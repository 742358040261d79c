"""The tally pad: view ratings by partner group, each key a person, a round at a time."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.divergence import last_round, ratings_by_group
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rounds import RatedRound
from icbo_desktop.domain.rows import Item, PartnerGroup
from icbo_desktop.domain.session import SessionView
from icbo_desktop.ui.console.arrow_picture import spread_sentences
from icbo_desktop.ui.console.seat_strip import SeatStrip
from icbo_desktop.ui.console.tally_keys import (
    TallyRoom,
    Typed,
    agreed,
    allowed_words,
    hint_words,
    question_of,
    taken_back,
    with_digit,
    with_times,
)
from icbo_desktop.ui.console.tally_row import TallyRow
from icbo_desktop.ui.shared.buttons import SegmentedButtons
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight
from icbo_desktop.ui.shared.tab_order import chain_after

HIDDEN = "Hidden from the wall until R, then Enter"
SEEN = "The room sees these ratings"
FIRST, SECOND = "1", "2"


class TallyPad(QWidget):
    """A row of seats for each partner group, a choice of round, and beneath them what may be said of it.

    Every key is kept at once, so that a pulled plug loses nothing. Only what needs a "yes" waits.
    """

    edit_requested = Signal(object)
    round_chosen = Signal()

    def __init__(self, item: Item, scale: Scale) -> None:
        super().__init__()
        self._item = item
        self._scale = scale
        self._view: SessionView | None = None
        self._round = 1
        self._rows: dict[str, TallyRow] = {}
        self._typing: dict[str, Typed] = {}
        self._may_grow: set[str] = set()
        self._built_for: tuple[object, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        self._total = Caption("", "strong", wraps=False)
        self._hidden = Caption("", "soft", wraps=False)
        self._rounds = SegmentedButtons(
            ((FIRST, "First round"), (SECOND, "Second round")), "View ratings", can_clear=False
        )
        self._rounds.chosen.connect(self._choose_round)
        top = QWidget()
        flow = FlowLayout(top, scaled(10))
        for part in (self._rounds, self._total, self._hidden):
            flow.addWidget(part)
        column.addWidget(top)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(8))
        self._grid.setVerticalSpacing(scaled(4))
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 7)
        column.addLayout(self._grid)
        column.addWidget(Caption(hint_words(scale), "small"))
        allowed = allowed_words(scale)
        if allowed:
            column.addWidget(Caption(allowed, "soft"))
        self._sentences = Caption("", "body")
        column.addWidget(self._sentences)
        self._rounds.set_current(FIRST)

    @property
    def round_number(self) -> int:
        """The round in hand."""
        return self._round

    @property
    def rounds(self) -> SegmentedButtons:
        return self._rounds

    @property
    def total_words(self) -> str:
        """How many are in: "9 of 14 in"."""
        return self._total.text()

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

    def take_keyboard(self) -> None:
        """Put the keyboard where somebody is still out, from the first group; else to the first."""
        first = next(iter(self._rows), None)
        group_id = self._first_out() or first
        if group_id is not None:
            self._go_to(group_id)

    def show_view(self, view: SessionView) -> None:
        """Show the ratings as they are kept; the round in hand stays chosen."""
        is_first = self._view is None
        self._view = view
        groups = view.workshop.groups
        built_for = tuple(replace(group, people=0) for group in groups)
        if built_for != self._built_for:
            self._build(groups)
            self._built_for = built_for
        if is_first:
            self._round = min(2, max(1, last_round(view.workshop, self._item)))
            self._rounds.set_current(str(self._round))
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
            row.strip.went_on.connect(self._go_on)
            row.strip.went_back.connect(self._go_back)
            row.strip.entered.connect(self._bring)
            row.agreed.connect(self._agree)
            row.refused.connect(self._refuse)
            self._rows[group.id] = row
        chain_after(
            self._rounds.button(SECOND), [stop for row in self._rows.values() for stop in row.stops]
        )

    def _fill(self) -> None:
        if self._view is None:
            return
        view, workshop = self._view, self._view.workshop
        kept = ratings_by_group(workshop, self._item, self._round)
        for group in workshop.groups:
            values = tuple(kept.get(group.id, ()))
            typed = self._typing.get(group.id, Typed())
            if typed.values != values:
                # Undone, or changed elsewhere: an "x" must not take back what was not typed here.
                typed = replace(typed, values=values, recent=())
                self._typing[group.id] = typed
            self._rows[group.id].show_typed(group, typed, self._room(group))
        ratings = sum(len(values) for values in kept.values())
        people = workshop.people
        self._total.set_words(f"{ratings} of {people} in" if people >= ratings else f"{ratings} in")
        is_seen = RatedRound(self._item, self._round) in view.state.wall.revealed
        self._hidden.set_words(SEEN if is_seen else HIDDEN)
        self._sentences.show_words(said_of(view, self._item, self._scale, self._round))

    def _room(self, group: PartnerGroup) -> TallyRoom:
        assessment = self._view.workshop.assessment(self._item) if self._view is not None else None
        return TallyRoom(
            name=group.name[:60],
            people=group.people,
            scale=self._scale,
            may_grow=group.id in self._may_grow,
            is_not_applicable=assessment is not None and assessment.status == "not_applicable",
        )

    def _take_digit(self, group_id: str, digit: int) -> None:
        self._change(group_id, lambda typed, room: with_digit(typed, digit, room))

    def _take_times(self, group_id: str) -> None:
        self._change(group_id, lambda typed, _: with_times(typed))

    def _take_back(self, group_id: str) -> None:
        self._change(group_id, lambda typed, _: taken_back(typed))

    def _agree(self, group_id: str) -> None:
        """A "yes": the group grows, or the standard is rated all the same; it is asked once."""
        group = self._group(group_id)
        if group is None:
            return
        asked = question_of(self._typing[group_id], self._room(group))
        if asked == "grow":
            self._may_grow.add(group_id)
        self._change(group_id, agreed, reopens=asked == "not_applicable")
        self._go_to(group_id)

    def _refuse(self, group_id: str) -> None:
        """A "no": what waits is left out."""
        self._typing[group_id] = replace(self._typing[group_id], waiting=(), recent=())
        self._fill()
        self._go_to(group_id)

    def _change(
        self, group_id: str, step: Callable[[Typed, TallyRoom], Typed], *, reopens: bool = False
    ) -> None:
        """Let a key change what is typed, and ask for what is to be kept."""
        group = self._group(group_id)
        if group is None:
            return
        before = self._typing.get(group_id, Typed())
        after = step(before, self._room(group))
        self._typing[group_id] = after
        if after.values == before.values and not reopens:
            self._fill()
            return
        grows = group_id in self._may_grow and len(after.values) > group.people
        people = len(after.values) if grows else None
        self.edit_requested.emit(
            SetTally(self._item, group_id, self._round, after.values, people, reopens)
        )
        # Where it was refused nothing came back, and what is kept is shown again.
        self._fill()
        strip = self._rows[group_id].strip
        if strip.visibleRegion().boundingRect().height() < strip.height():
            self._bring(group_id)

    def _choose_round(self, key: str) -> None:
        """Another round: an empty pad or what was typed for it. A question goes with its round."""
        self._round = int(key)
        self._typing.clear()
        self._fill()
        self.round_chosen.emit()
        self.take_keyboard()

    def _group(self, group_id: str) -> PartnerGroup | None:
        if self._view is None:
            return None
        return self._view.workshop.find(PartnerGroup, group_id)

    def _first_out(self) -> str | None:
        """The first group with somebody still out."""
        groups = self._view.workshop.groups if self._view is not None else ()
        for group in groups:
            if len(self._typing.get(group.id, Typed()).values) < group.people:
                return group.id
        return None

    def _go_on(self, group_id: str) -> None:
        """Enter: what waits is kept; else on to the next group, and from the last to who is still out."""
        if self._typing.get(group_id, Typed()).waiting:
            self._agree(group_id)
            return
        ids = list(self._rows)
        place = ids.index(group_id) + 1
        following = ids[place] if place < len(ids) else self._first_out()
        if following is not None:
            self._go_to(following)

    def _go_back(self, group_id: str) -> None:
        ids = list(self._rows)
        self._go_to(ids[max(0, ids.index(group_id) - 1)])

    def _go_to(self, group_id: str) -> None:
        self._rows[group_id].strip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring(group_id)

    def _bring(self, group_id: str) -> None:
        bring_into_sight(self._rows[group_id].strip)


def said_of(view: SessionView, item: Item, scale: Scale, number: int) -> str:
    """What may be said of a round; of a second one that was just begun, where the first is."""
    if number > 1 and not ratings_by_group(view.workshop, item, number):
        return "Nobody is in yet. The first round stays, as outlines."
    return " ".join(spread_sentences(view, item, scale, number))
