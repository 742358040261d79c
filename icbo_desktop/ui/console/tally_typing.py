"""Where the typing stands in the tally pad, group by group, and the edit that comes of a key. No widgets."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from icbo_desktop.domain.divergence import ratings_by_group
from icbo_desktop.domain.edits.rating import SetTally, seats_elsewhere
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rows import Item, PartnerGroup
from icbo_desktop.domain.session import SessionView
from icbo_desktop.ui.console.drafts import DraftLookup, no_draft
from icbo_desktop.ui.console.tally_drafts import draft_text, tally_draft_key, with_draft
from icbo_desktop.ui.console.tally_keys import TallyRoom, Typed, agreed, question_of, resized_words


@dataclass(frozen=True, slots=True)
class Grown:
    """A group that grew by this pad: how many people it had, and how many it was given."""

    before: int
    people: int


KeyStep = Callable[[Typed, TallyRoom], Typed]


class TallyTyping:
    """Holds what is typed for one item and round. What waits for a "yes" is found again as a draft."""

    def __init__(self, item: Item, scale: Scale) -> None:
        self._item = item
        self._scale = scale
        self._round = 1
        self._view: SessionView | None = None
        self._typing: dict[str, Typed] = {}
        self._grown: dict[str, Grown] = {}
        self._drafts: DraftLookup = no_draft
        self._sent: dict[str, str] = {}

    @property
    def round_number(self) -> int:
        return self._round

    @property
    def groups(self) -> tuple[PartnerGroup, ...]:
        return self._view.workshop.groups if self._view is not None else ()

    @property
    def is_asking(self) -> bool:
        """Whether something that was typed waits for a "yes"."""
        return self.first_asking() is not None

    def typed(self, group_id: str) -> Typed:
        """Where the typing stands in a group."""
        return self._typing.get(group_id, Typed())

    def show_view(self, view: SessionView) -> None:
        """Take the kept ratings as they are now; what waits stays."""
        self._view = view
        kept = ratings_by_group(view.workshop, self._item, self._round)
        for group in view.workshop.groups:
            grown = self._grown.get(group.id)
            if grown is not None and grown.people != group.people:
                # Undone, or set by hand: a number that is not of this pad is none to take back.
                del self._grown[group.id]
            values = tuple(kept.get(group.id, ()))
            if group.id not in self._typing:
                found = with_draft(Typed(values), self._draft(group.id), self._scale)
                self._typing[group.id] = found
            elif self._typing[group.id].values != values:
                # Undone, or changed elsewhere: an "x" must not take back what was not typed here.
                typed = self._typing[group.id]
                self._typing[group.id] = replace(typed, values=values, recent=())

    def set_round(self, number: int) -> None:
        """Take another round in hand; what waits in this one is a draft until it is chosen again."""
        self._round = number
        self._typing.clear()
        if self._view is not None:
            self.show_view(self._view)

    def set_drafts(self, lookup: DraftLookup) -> None:
        """Where drafts from before are found. What is being typed comes first."""
        self._drafts = lookup
        for group_id, typed in self._typing.items():
            if not draft_text(typed):
                self._typing[group_id] = with_draft(typed, self._draft(group_id), self._scale)

    def unsent_drafts(self) -> list[tuple[str, str]]:
        """The drafts that changed, each with its name; they count as sent from now on."""
        found: list[tuple[str, str]] = []
        for group_id, typed in self._typing.items():
            key, text = self._key(group_id), draft_text(typed)
            if text != self._sent.get(key, self._drafts(key)):
                found.append((key, text))
                self._sent[key] = text
        return found

    def room(self, group: PartnerGroup) -> TallyRoom:
        """What the pad knows of a group."""
        assessment = self._view.workshop.assessment(self._item) if self._view is not None else None
        return TallyRoom(
            name=group.name[:60],
            people=group.people,
            scale=self._scale,
            is_told=self._view is not None and self._view.workshop.details.attribution != "none",
            is_not_applicable=assessment is not None and assessment.status == "not_applicable",
        )

    def changed(self, group_id: str, step: KeyStep, *, reopens: bool = False) -> SetTally | None:
        """Let a key change what is typed. Gives the edit that keeps it, where there is something to keep."""
        group = next((each for each in self.groups if each.id == group_id), None)
        if group is None:
            return None
        before = replace(self.typed(group_id), is_news=False)
        after = step(before, self.room(group))
        self._typing[group_id] = after
        if after.values == before.values and not reopens:
            return None
        people = self._resized(group, len(after.values))
        return SetTally(self._item, group_id, self._round, after.values, people, reopens)

    def _resized(self, group: PartnerGroup, ratings: int) -> int | None:
        """How many people the group has with so many ratings, where that is another number than now.

        It grows with what was agreed to. What it grew by here goes again with the ratings, as far as nobody
        of it rated elsewhere: a slip must not leave a small group one larger, which records would name.
        """
        grown = self._grown.get(group.id)
        if ratings > group.people:
            before = group.people if grown is None else grown.before
            self._grown[group.id] = Grown(before, ratings)
            return ratings
        if grown is None or self._view is None or ratings >= group.people:
            return None
        workshop = self._view.workshop
        elsewhere = seats_elsewhere(workshop, group.id, self._item, self._round)
        wanted = max(grown.before, ratings)
        people = max(wanted, elsewhere)
        told = resized_words(group.name[:60], people, wanted)
        self._typing[group.id] = replace(self.typed(group.id), told=told, is_news=True)
        if people == group.people:
            return None
        if people > grown.before:
            self._grown[group.id] = replace(grown, people=people)
        else:
            del self._grown[group.id]
        return people

    def agreed(self, group_id: str) -> SetTally | None:
        """A "yes": the group grows, or the standard is rated all the same."""
        group = next((each for each in self.groups if each.id == group_id), None)
        if group is None:
            return None
        asked = question_of(self.typed(group_id), self.room(group))
        return self.changed(group_id, agreed, reopens=asked == "not_applicable")

    def refused(self, group_id: str) -> None:
        """A "no": what waits is left out."""
        self._typing[group_id] = replace(self.typed(group_id), waiting=(), recent=())

    def first_out(self) -> str | None:
        """The first group with somebody still out, or with a rating that waits."""
        for group in self.groups:
            typed = self.typed(group.id)
            if typed.waiting or len(typed.values) < group.people:
                return group.id
        return None

    def first_asking(self) -> str | None:
        """The first group with a rating that waits for a "yes"."""
        return next((key for key, typed in self._typing.items() if typed.waiting), None)

    def after(self, group_id: str) -> str | None:
        """The group below; after the last one whoever is still out."""
        ids = [group.id for group in self.groups]
        place = ids.index(group_id) + 1
        return ids[place] if place < len(ids) else self.first_out()

    def _key(self, group_id: str) -> str:
        return tally_draft_key(self._item, group_id, self._round)

    def _draft(self, group_id: str) -> str:
        key = self._key(group_id)
        return self._sent.get(key, self._drafts(key))


def waits_in(view: SessionView, item: Item, drafts: DraftLookup) -> int:
    """The first round of an item in which something waits for a "yes", 0 where nothing does."""
    for number in (1, 2):
        for group in view.workshop.groups:
            if drafts(tally_draft_key(item, group.id, number)):
                return number
    return 0
