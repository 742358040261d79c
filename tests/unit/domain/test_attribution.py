"""Which partner groups may be told apart, and by which names."""

from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.attribution import OTHER_NAME, Holders, groups_to_merge
from tests.builders import group_id, make_workshop

SIZES = st.lists(st.integers(0, 12), min_size=1, max_size=9)


@given(SIZES)
def test_everybody_shown_is_one_of_three_or_more_for_any_room(sizes: list[int]) -> None:
    by_id = {str(number): size for number, size in enumerate(sizes)}

    merged = groups_to_merge(by_id)

    shown = [size for group_id, size in by_id.items() if group_id not in merged]
    together = sum(by_id[group_id] for group_id in merged)
    assert all(size >= 3 for size in shown)
    # The total less the groups shown is `together`; it tells of fewer than three only if nothing is shown.
    assert not merged or together >= 3 or not shown


@given(SIZES)
def test_no_group_is_merged_without_need_for_any_room(sizes: list[int]) -> None:
    by_id = {str(number): size for number, size in enumerate(sizes)}

    merged = groups_to_merge(by_id)

    large = [by_id[group_id] for group_id in merged if by_id[group_id] >= 3]
    small = sum(size for size in by_id.values() if size < 3)
    assert len(large) <= 1
    assert not large or small < 3


def test_holders_are_told_by_their_own_name_from_three_people() -> None:
    workshop = make_workshop(groups={"Council": 3, "NHS": 4})

    told = Holders(workshop).of((group_id(workshop, "Council"),))

    assert [group.name for group in told] == ["Council"]


def test_holders_of_small_groups_are_told_once_and_last() -> None:
    workshop = make_workshop(groups={"Council": 6, "Voluntary": 2, "Lived experience": 1})
    names = ("Voluntary", "Council", "Lived experience")

    told = Holders(workshop).of(tuple(group_id(workshop, name) for name in names))

    assert [group.name for group in told] == ["Council", OTHER_NAME]


def test_a_holder_that_is_gone_is_nobody() -> None:
    assert Holders(make_workshop()).of(("gone",)) == ()
