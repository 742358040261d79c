"""Who may be told from a record, and who may not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.attribution import (
    OTHER_ID,
    OTHER_NAME,
    group_sizes,
    named_groups,
)
from icbo_desktop.domain.edits.capture import AddDifferingView, AddGoodPractice
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.rows import (
    Attribution,
    DifferingView,
    GoodPractice,
    PartnerGroup,
    ViewRating,
)
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.attribution import attribution_of, shield
from tests.builders import MORNING, group_id, make_change, make_item, make_workshop
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import content_of, texts_in

ITEM = make_item()
SIZES = st.lists(st.integers(0, 12), min_size=1, max_size=9)


def named(workshop: Workshop) -> dict[str, int]:
    return {group.name: group.people for group in workshop.groups}


@pytest.mark.parametrize("attribution", ["none", "group", "role"])
@given(SIZES, st.lists(st.integers(1, 10), max_size=6))
def test_to_shield_what_was_shielded_changes_nothing(
    attribution: Attribution, sizes: list[int], values: list[int]
) -> None:
    workshop = tallied(sizes, values)
    holders = tuple(group.id for group in workshop.groups[:2])
    edit = AddDifferingView(ITEM, "Seen otherwise", "groups", holders)
    workshop = apply(workshop, make_change(edit, workshop))

    once = shield(workshop, attribution)

    assert list(shield(once, attribution)) == list(once)


@given(SIZES, st.lists(st.integers(1, 10), max_size=4), st.integers(0, 12))
def test_a_group_that_joins_after_a_record_was_read_in_is_told_once(
    sizes: list[int], values: list[int], people: int
) -> None:
    shielded = shield(tallied(sizes, values), "group")
    joined = PartnerGroup(
        id="joined", name="Joined", people=people, mark="star", colour="#000000", position=99
    )
    rating = ViewRating(
        id="r", framework_id=ITEM.framework_id, item_id=ITEM.item_id, group_id="joined", seat=1,
        round=1, value=3, created_at=MORNING,
    )  # fmt: skip

    told = shield(shielded.with_row(joined).with_row(rating), "group")

    assert len(told.rows(ViewRating)) == len(shielded.rows(ViewRating)) + 1
    sizes_told = group_sizes(told)
    assert len(told.groups) == 1 or all(size >= 3 for size in sizes_told.values())
    assert {row.group_id for row in told.rows(ViewRating)} <= set(sizes_told)


def tallied(sizes: list[int], values: list[int]) -> Workshop:
    """A room of groups of these sizes, each of which rated so."""
    groups = {f"Group {number}": size for number, size in enumerate(sizes)}
    empty = make_workshop(groups=groups)
    tallies = (SetTally(ITEM, group.id, 1, tuple(values)) for group in empty.groups)
    return make_workshop(*tallies, groups=groups)


@given(SIZES, st.lists(st.integers(1, 10), max_size=6))
def test_every_rating_survives_for_any_room(sizes: list[int], values: list[int]) -> None:
    workshop = tallied(sizes, values)

    shielded = shield(workshop, "group")

    ids = {group.id for group in shielded.groups}
    told = shielded.rows(ViewRating)
    assert sorted(row.value for row in told) == sorted(
        row.value for row in workshop.rows(ViewRating)
    )
    assert {row.group_id for row in told} <= ids
    assert len({row.id for row in told}) == len(told)


def test_small_groups_become_other_partners() -> None:
    workshop = make_workshop(groups={"Council": 6, "Voluntary": 2, "Lived experience": 1})

    assert named(shield(workshop, "group")) == {"Council": 6, OTHER_NAME: 3}


def test_the_next_smallest_joins_when_one_small_group_stands_alone() -> None:
    workshop = make_workshop(groups={"Council": 6, "NHS": 4, "Lived experience": 2})

    assert named(shield(workshop, "group")) == {"Council": 6, OTHER_NAME: 6}


def test_groups_of_three_stay_as_they_are() -> None:
    workshop = make_workshop(groups={"Council": 6, "NHS": 3})

    assert named(shield(workshop, "group")) == {"Council": 6, "NHS": 3}


def test_a_group_without_people_or_words_is_left_out() -> None:
    workshop = make_workshop(groups={"Council": 6, "NHS": 3, "Peers": 0})

    assert named(shield(workshop, "group")) == {"Council": 6, "NHS": 3}


def test_a_group_left_at_nought_counts_by_its_ratings() -> None:
    groups = {"Council": 6, "NHS": 0}
    nhs = group_id(make_workshop(groups=groups), "NHS")
    workshop = make_workshop(SetTally(ITEM, nhs, 1, (4, 5, 6)), groups=groups)

    shown, _ = named_groups(workshop)

    assert [group.name for group in shown] == ["Council", "NHS"]


def test_the_mark_of_other_partners_is_nobody_elses() -> None:
    workshop = make_workshop(groups={"Council": 6, "NHS": 2, "Lived experience": 1})

    marks = [group.mark for group in shield(workshop, "group").groups]

    assert len(set(marks)) == len(marks)


def test_views_of_a_merged_group_are_held_by_other_partners() -> None:
    lived = group_id(make_workshop(), "Lived experience")
    workshop = make_workshop(
        AddDifferingView(ITEM, "We are told after.", "groups", (lived,)),
        AddGoodPractice(ITEM, "A good thing.", (lived,)),
    )

    shielded = shield(workshop, "group")

    assert shielded.rows(DifferingView)[0].held_by == (OTHER_ID,)
    assert shielded.rows(GoodPractice)[0].held_by == (OTHER_ID,)


def test_merged_ratings_follow_their_values_and_share_one_time() -> None:
    ids = {group.name: group.id for group in make_workshop().groups}
    workshop = make_workshop(
        SetTally(ITEM, ids["Lived experience"], 1, (9, 2)),
        SetTally(ITEM, ids["NHS"], 1, (5, 4, 3)),
    )

    rows = shield(workshop, "group").rows(ViewRating)

    assert [(row.seat, row.value) for row in rows] == [(1, 2), (2, 3), (3, 4), (4, 5), (5, 9)]
    assert len({row.created_at for row in rows}) == 1
    assert {row.id for row in rows}.isdisjoint(row.id for row in workshop.rows(ViewRating))


@pytest.mark.parametrize(
    ("how_many", "told"), [(1, (None, None)), (2, (None, None)), (None, (None, None)), (3, (3, 9))]
)
def test_numbers_of_a_view_stand_beside_a_group_only_from_three_people(
    how_many: int | None, told: tuple[int | None, int | None]
) -> None:
    council = group_id(make_workshop(), "Council")
    edit = AddDifferingView(ITEM, "We are told after.", "groups", (council,), how_many, 9)

    (view,) = shield(make_workshop(edit), "group").rows(DifferingView)

    assert (view.held_by, (view.how_many, view.rating)) == ((council,), told)


@pytest.mark.parametrize("attribution", ["none", "group"])
def test_numbers_of_a_view_that_no_group_holds_are_told(attribution: Attribution) -> None:
    edit = AddDifferingView(ITEM, "We are told after.", "not_attributed", (), 1, 9)

    (view,) = shield(make_workshop(edit), attribution).rows(DifferingView)

    assert (view.how_many, view.rating) == (1, 9)


def test_not_attributed_drops_every_group() -> None:
    council = group_id(make_workshop(), "Council")
    workshop = make_workshop(
        SetTally(ITEM, council, 1, (9, 2, 5, 6)),
        AddDifferingView(ITEM, "We are told after.", "groups", (council,)),
    )

    shielded = shield(workshop, "none")

    assert [group.people for group in shielded.rows(PartnerGroup)] == [9]
    assert shielded.rows(DifferingView)[0].holder == "not_attributed"
    assert shielded.rows(DifferingView)[0].held_by == ()


def test_no_group_name_is_in_a_record_that_is_not_attributed() -> None:
    council = group_id(make_workshop(), "Council")
    workshop = make_workshop(
        SetTally(ITEM, council, 1, (9, 2, 5, 6)), AddGoodPractice(ITEM, "Good.", (council,))
    )

    texts = " ".join(texts_in(content_of(workshop, "none")))

    assert not [group.name for group in workshop.groups if group.name in texts]


def test_merged_groups_are_named_nowhere_in_the_content() -> None:
    lived = group_id(make_workshop(), "Lived experience")
    workshop = make_workshop(
        SetTally(ITEM, lived, 1, (9, 2)),
        AddDifferingView(ITEM, "We are told after.", "groups", (lived,)),
    )

    texts = " ".join(texts_in(content_of(workshop)))

    assert "Lived experience" not in texts
    assert OTHER_NAME in texts


def test_attribution_can_be_tightened() -> None:
    assert attribution_of(make_workshop(), replace(OPTIONS, attribution="none")) == "none"


def test_attribution_is_that_of_the_workshop_unless_asked_for() -> None:
    assert attribution_of(make_workshop(), OPTIONS) == "group"


def test_attribution_is_never_loosened() -> None:
    with pytest.raises(RecordError, match="tightened, not loosened"):
        attribution_of(make_workshop(), replace(OPTIONS, attribution="role"))
