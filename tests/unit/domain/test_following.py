"""A workshop that follows another keeps what was found out over it, and never anything stale."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.domain.edits.edit import ChangeRecord, Edit
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetStatus, SetTally
from icbo_desktop.domain.edits.setting import SetGroups
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.rows import RECORD_TYPES, DifferingView, Item, item_of
from icbo_desktop.domain.standing import standing_of
from icbo_desktop.domain.workshop import Workshop
from tests.builders import group_id, make_change, make_item, make_workshop

ONE, TWO = make_item("d1.one"), make_item("d1.two")
ITEMS = (ONE, TWO, make_item("d2.one"), make_item("d1"))


def looked_at(workshop: Workshop) -> dict[object, object]:
    """All that is found out over a workshop by item."""
    found: dict[object, object] = {item: standing_of(workshop, item) for item in ITEMS}
    kinds = [kind for kind in RECORD_TYPES if workshop.tables.get(kind.table)]
    return found | {(kind, item): workshop.at(kind, item) for kind in kinds for item in ITEMS}


def edits(workshop: Workshop) -> list[Edit]:
    council = group_id(workshop, "Council")
    return [
        SetTally(ONE, council, 1, (5, 6)),
        SetAgreedRating(ONE, 6),
        AddDifferingView(TWO, "We are told after, not asked before."),
        SetAgreedRating(ONE, None),
        SetTally(ONE, council, 1, ()),
        SetStatus(TWO, "parked", "for later"),
        AddAction(ONE, "Publish a map"),
        SetGroups(tuple(replace(group, people=9) for group in workshop.groups)),
    ]


def test_every_edit_leaves_what_is_found_out_true():
    workshop = make_workshop()
    for number, edit in enumerate(edits(workshop)):
        looked_at(workshop)
        workshop = apply(workshop, make_change(edit, workshop, minutes=number + 1))

        assert looked_at(workshop) == looked_at(Workshop(workshop.tables))


def test_record_that_moves_to_another_item_counts_there_and_no_longer_here():
    workshop = make_workshop(AddDifferingView(ONE, "We are told after, not asked before."))
    looked_at(workshop)
    (row,) = workshop.rows(DifferingView)
    moved = ChangeRecord(replace(row, item_id=TWO.item_id))

    after = apply(workshop, make_change(moved, workshop, minutes=5))

    assert item_of(after.rows(DifferingView)[0]) == TWO
    assert looked_at(after) == looked_at(Workshop(after.tables))


@pytest.mark.parametrize("item", ITEMS)
def test_workshop_before_the_edit_stays_as_it_was(item: Item):
    workshop = make_workshop()
    before = looked_at(workshop)

    apply(workshop, make_change(SetAgreedRating(item, 4), workshop, minutes=1))

    assert looked_at(workshop) == before
