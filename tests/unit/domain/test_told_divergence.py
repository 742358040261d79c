"""Who stands lower is the same for the wall, the console and the record, whatever sizes the groups have."""

from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.attribution import names_told
from icbo_desktop.domain.divergence import divergence_of, group_sentence
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.attribution import shield
from tests.builders import group_id, make_item, make_scale, make_workshop

ITEM, TEN = make_item(), make_scale(10)
SIZES = {"Council": 4, "NHS": 3, "Providers": 3, "Voluntary": 2, "Lived experience": 2}


def rated(groups: dict[str, int], tallies: dict[str, tuple[int, ...]]) -> Workshop:
    ids = make_workshop(groups=groups)
    edits = (SetTally(ITEM, group_id(ids, name), 1, values) for name, values in tallies.items())
    return make_workshop(*edits, groups=groups)


def sentence(workshop: Workshop) -> str:
    found = divergence_of(workshop, ITEM, TEN)
    return group_sentence(found, names_told(workshop)) if found is not None else ""


def test_small_groups_stand_lower_together_when_their_middle_is_the_lowest():
    workshop = rated(
        SIZES,
        {
            "Council": (5, 5, 6, 6),
            "NHS": (3, 4, 5),
            "Providers": (7, 7, 8),
            "Voluntary": (3, 3),
            "Lived experience": (3,),
        },
    )

    assert sentence(workshop) == "Partners see this differently. Lower: Other partners."
    assert sentence(shield(workshop, "group")) == sentence(workshop)


def test_nothing_is_said_of_small_groups_when_two_people_of_them_rated():
    workshop = rated(SIZES, {"Council": (8, 8, 8), "Voluntary": (2,), "Lived experience": (2,)})

    assert sentence(workshop) == ""


@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.lists(st.integers(1, 10), max_size=5)),
        min_size=2,
        max_size=5,
    )
)
def test_record_says_what_the_room_heard_whatever_the_groups(rooms: list[tuple[int, list[int]]]):
    names = [f"Group {number}" for number in range(len(rooms))]
    sizes = {
        name: max(people, len(values)) for name, (people, values) in zip(names, rooms, strict=True)
    }
    tallies = {
        name: tuple(values) for name, (_, values) in zip(names, rooms, strict=True) if values
    }
    workshop = rated(sizes, tallies)

    assert sentence(shield(workshop, "group")) == sentence(workshop)
