"""A framework's lists where they stand: to read, or to tick item by item."""

from icbo_desktop.domain.framework import EvidenceLine, TextList
from icbo_desktop.domain.route import Step, StepKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.ui.console.card import Card, TextCard
from icbo_desktop.ui.console.standard_cards import FindingsCard


class ListCard(TextCard):
    """A list to read, under its headings."""

    def __init__(self, shown: TextList) -> None:
        super().__init__(shown.title, "", "", ())
        self._id = shown.id
        for heading, items in shown.groups:
            self.add_points(tuple(item.text for item in items), heading)

    def belongs_to(self, step: Step) -> bool:
        return step.kind is StepKind.LIST and step.part_id == self._id


class ChecklistCard(FindingsCard):
    """A list that the room goes through: none, some or clear for each item, and a note."""

    def __init__(self, item: Item, checklist: TextList, caption: str = "") -> None:
        self._id = checklist.id
        groups = tuple(
            (heading, tuple(EvidenceLine(one.id, one.text) for one in items))
            for heading, items in checklist.groups
        )
        super().__init__(item, caption or checklist.title, groups)

    def belongs_to(self, step: Step) -> bool:
        return step.kind is StepKind.LIST and step.part_id == self._id


def list_cards(item: Item, lists: tuple[TextList, ...]) -> list[Card]:
    """A card for each list of a domain or a standard."""
    return [
        ChecklistCard(item, each) if each.use == "checklist" else ListCard(each) for each in lists
    ]
