"""Breakout groups become one workshop: nothing is lost, nobody's rating wins, and order does not matter."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.edits.capture import (
    AddAction,
    AddDifferingView,
    AddGoodPractice,
    AddNote,
    AddParkedItem,
    SetAnswer,
)
from icbo_desktop.domain.edits.edit import ChangeRecord, DeleteRecord, Edit
from icbo_desktop.domain.edits.rating import (
    AgreeToDiffer,
    SetAgreedRating,
    SetFinding,
    SetFindingNote,
    SetStatus,
    SetTally,
)
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.merging import (
    MergeChoices,
    Merged,
    merge,
    names_of,
    origins,
    require_same_frameworks,
)
from icbo_desktop.domain.merging_standings import stand_of
from icbo_desktop.domain.merging_whole import proposed_title
from icbo_desktop.domain.rows import (
    Action,
    Answer,
    Assessment,
    DifferingView,
    Finding,
    FrozenFramework,
    GoodPractice,
    Item,
    Note,
    ViewRating,
    item_of,
)
from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.domain.standing import Standing, standing_of
from icbo_desktop.domain.workshop import Workshop
from tests.builders import group_id, make_framework, make_item
from tests.unit.domain.breakouts import Room, breakout_of, content

ITEM = make_item()
OTHER = make_item("d2.two")
FRAMEWORKS = {"made-up": make_framework()}


def room(name: str, *edits: Edit) -> Room:
    return Room(name).begin().play(*edits)


def merged(*rooms: Room, choices: MergeChoices | None = None) -> Merged:
    return merge([each.breakout for each in rooms], FRAMEWORKS, choices or MergeChoices())


def agreed(workshop: Workshop) -> int | None:
    found = workshop.assessment(ITEM)
    return found.agreed if found else None


def test_groups_of_one_name_are_one_and_their_people_are_added():
    groups = merged(room("A"), room("B")).workshop.groups
    assert [(group.name, group.people) for group in groups] == [("Council", 8), ("NHS", 6)]


def test_it_is_said_why_a_group_has_more_people_than_before():
    assert "Council: 4 and 4 people become 8, because each" in " ".join(
        merged(room("A"), room("B")).notes
    )
    first = room("A")
    copies = [tally(first.copy(name), 3, 4, 5) for name in "BC"]
    assert "Council: 4 people become 6, because so many rated" in " ".join(merged(*copies).notes)


def test_names_are_matched_whatever_their_case_and_spaces():
    one = Room("A").begin({"Lived  experience": 2})
    other = Room("B").begin({"lived experience ": 3})
    assert [group.people for group in merged(one, other).workshop.groups] == [5]


def test_copies_of_one_workbook_do_not_count_their_people_twice():
    first = room("A")
    groups = merged(first, first.copy("B")).workshop.groups
    assert [(group.name, group.people) for group in groups] == [("Council", 4), ("NHS", 3)]


def tally(in_room: Room, *values: int, number: int = 1) -> Room:
    council = group_id(in_room.workshop, "Council")
    return in_room.play(SetTally(ITEM, council, number, values))


def test_seats_are_numbered_anew_and_no_rating_is_lost():
    both = merged(tally(room("A"), 3, 4), tally(room("B"), 7, 8, 9)).workshop
    ratings = both.rows(ViewRating)
    assert sorted(row.value for row in ratings) == [3, 4, 7, 8, 9]
    assert sorted(row.seat for row in ratings) == [1, 2, 3, 4, 5]
    assert {row.group_id for row in ratings} == {group_id(both, "Council")}


def test_rounds_are_kept_apart():
    one = tally(tally(room("A"), 3, 4), 5, 5, number=2)
    both = merged(one, tally(room("B"), 7)).workshop
    rounds = [(row.round, row.value) for row in both.rows(ViewRating)]
    assert sorted(rounds) == [(1, 3), (1, 4), (1, 7), (2, 5), (2, 5)]


def test_views_are_held_by_the_merged_groups():
    one, other = room("A"), room("B")
    for each in (one, other):
        nhs = group_id(each.workshop, "NHS")
        each.play(AddGoodPractice(ITEM, f"Shared notes in {each.name}", held_by=(nhs,)))
    both = merged(one, other).workshop
    practices = both.rows(GoodPractice)
    assert {row.held_by for row in practices} == {(group_id(both, "NHS"),)}


def test_two_notes_on_one_line_stand_under_their_groups_names():
    one = room(
        "A", SetFinding(ITEM, "d1.one.e1", "clear"), SetFindingNote(ITEM, "d1.one.e1", "Seen")
    )
    other = room(
        "B", SetFinding(ITEM, "d1.one.e1", "none"), SetFindingNote(ITEM, "d1.one.e1", "Not")
    )
    both = merged(one, other)
    assert both.notes[-1].startswith("1 finding differs: the lesser is kept")
    (found,) = both.workshop.rows(Finding)
    assert found.found == "none"
    assert found.note == "A: Seen\nB: Not\nA saw clear evidence.\nB saw none."


def test_every_text_says_where_it_came_from():
    one, other = room("A", AddNote(ITEM, "Of A")), room("B", AddNote(ITEM, "Of B"))
    both = merged(one, other).workshop
    told = origins(both)
    assert {row.text: told[row.id] for row in both.rows(Note)} == {"Of A": "A", "Of B": "B"}


def test_the_originals_stand_in_it_with_their_fingerprints():
    one, other = room("A"), room("B")
    sources = merged(one, other).workshop.rows(MergedSource)
    assert {row.title: row.sha256 for row in sources} == {
        "A": one.breakout.fingerprint,
        "B": other.breakout.fingerprint,
    }


def test_workbooks_of_one_title_are_told_by_their_files_in_the_order_given():
    found = [replace(room("Day").breakout, fingerprint=key) for key in "cab"]
    named = [replace(each, file_name=f"Table {n}") for n, each in enumerate(found)]
    assert list(names_of(found, named).values()) == ["Table 0", "Table 1", "Table 2"]
    assert list(names_of(found, found).values()) == ["Day", "Day (2)", "Day (3)"]
    whole = merge(named, FRAMEWORKS).workshop
    assert {row.sha256: row.title for row in whole.rows(MergedSource)}["c"] == "Table 0"


def test_the_proposed_title_is_never_that_of_one_of_the_workbooks():
    assert proposed_title(["Day", "Day"]) == "Day, merged"
    assert proposed_title(["Day, merged", "Day"]) == "Day, merged"


def test_the_tightest_attribution_holds_and_titles_are_not_told_under_it():
    one, other = room("Carers' group", AddNote(ITEM, "Of A")), room("B")
    one.play(ChangeRecord(replace(one.workshop.details, attribution="none")))
    both = merged(one, other).workshop
    assert both.details.attribution == "none"
    assert all(row.title.startswith("Breakout group ") for row in both.rows(MergedSource))


def edited_copies() -> tuple[Room, Room]:
    """Two copies in which the same action reads differently."""
    first = room("A", AddAction(ITEM, "Publish the map"))
    second = first.copy("B")
    for each, words in ((first, "Publish it in May"), (second, "Publish it in June")):
        each.play(ChangeRecord(replace(each.workshop.rows(Action)[0], text=words)))
    return first, second


def texts(found: Merged) -> list[str]:
    return [row.text for row in found.workshop.rows(Action)]


def test_what_both_copies_changed_is_a_conflict_and_the_last_change_is_kept():
    found = merged(*edited_copies())
    (conflict,) = found.conflicts
    assert len(conflict.versions) == 2
    assert texts(found) == ["Publish it in June"]


def test_a_conflict_is_settled_as_it_was_chosen():
    first, second = edited_copies()
    key = merged(first, second).conflicts[0].key
    choices = MergeChoices(versions={key: first.breakout.fingerprint})
    assert texts(merged(first, second, choices=choices)) == ["Publish it in May"]


def test_a_preferred_workbook_settles_all_conflicts():
    first, second = edited_copies()
    choices = MergeChoices(prefer=first.breakout.fingerprint)
    assert texts(merged(first, second, choices=choices)) == ["Publish it in May"]


def test_what_only_one_copy_changed_is_no_conflict():
    first = room("A", AddAction(ITEM, "Publish the map"))
    second = first.copy("B")
    first.play(ChangeRecord(replace(first.workshop.rows(Action)[0], text="Publish two")))
    found = merged(first, second)
    assert (found.conflicts, texts(found)) == ((), ["Publish two"])


def test_what_one_copy_deleted_stays_deleted():
    first = room("A", AddNote(ITEM, "A name that slipped out"))
    second = first.copy("B")
    first.play(DeleteRecord(first.workshop.rows(Note)[0]))
    assert merged(first, second).workshop.rows(Note) == ()


def test_a_rating_that_one_copy_changed_is_no_difference():
    first = room("A", SetAgreedRating(ITEM, 5))
    second = first.copy("B")
    first.play(SetAgreedRating(ITEM, 6))
    both = merged(first, second).workshop
    assert (agreed(both), both.rows(DifferingView)) == (6, ())


def test_what_a_person_changed_in_one_copy_is_kept():
    first = tally(room("A"), 8, 4)
    second = first.copy("B")
    tally(first, 3, 4)
    assert sorted(row.value for row in merged(first, second).workshop.rows(ViewRating)) == [3, 4]


def test_an_answer_that_one_copy_deleted_stays_deleted():
    first = room("A", SetAnswer(ITEM, "how", "A name that slipped out"))
    second = first.copy("B")
    first.play(DeleteRecord(first.workshop.rows(Answer)[0]))
    assert merged(first, second).workshop.rows(Answer) == ()


def test_individual_ratings_that_were_deleted_do_not_come_back():
    first = tally(room("A"), 8, 4)
    second = first.copy("B")
    tally(first)
    assert merged(first, second).workshop.rows(ViewRating) == ()


def test_other_versions_of_a_framework_are_refused_with_what_to_do():
    one, other = room("A"), room("B")
    frozen = replace(other.workshop.get(FrozenFramework, "made-up"), version="2.0.0", sha256="1")
    newer = breakout_of(other.workshop.with_row(frozen))
    with pytest.raises(WorkbookError, match="move it to the newer version"):
        require_same_frameworks([one.breakout, newer])


def test_the_title_is_made_of_the_titles_or_as_it_was_chosen():
    rooms = (room("B"), room("A"))
    assert merged(*rooms).workshop.details.title == "A and B"
    named = merged(*rooms, choices=MergeChoices(title="Together"))
    assert named.workshop.details.title == "Together"


ITEMS = st.sampled_from([ITEM, OTHER, make_item("d1")])
WORDS = st.sampled_from(["one", "two", "three"])
EDITS = st.one_of(
    st.builds(AddNote, ITEMS, WORDS),
    st.builds(AddAction, ITEMS, WORDS),
    st.builds(AddParkedItem, ITEMS, WORDS),
    st.builds(AddDifferingView, ITEMS, WORDS),
    st.builds(SetAgreedRating, ITEMS, st.integers(1, 10)),
    st.builds(
        SetStatus, ITEMS, st.sampled_from(["parked", "not_applicable", "open", "discussed"]), WORDS
    ),
    st.builds(AgreeToDiffer, ITEMS),
    st.builds(SetFindingNote, st.just(ITEM), st.just("d1.one.e1"), WORDS),
    st.builds(SetFinding, st.just(ITEM), st.just("d1.one.e1"), st.sampled_from(["none", "clear"])),
)
TALLIES = st.lists(st.integers(1, 10), max_size=4)


def reword(in_room: Room, words: str) -> None:
    """Change the first action that there is."""
    actions = in_room.workshop.rows(Action)
    if actions:
        in_room.play(ChangeRecord(replace(actions[0], text=words)))


@st.composite
def rooms(draw: st.DrawFn) -> list[Room]:
    """Two or three workbooks, copies of one or each its own, after edits of their own."""
    first = room("A", *draw(st.lists(EDITS, max_size=4)))
    names = draw(st.sampled_from(["B", "BC"]))
    found = [first, *(first.copy(name) if draw(st.booleans()) else room(name) for name in names)]
    for each in found:
        each.play(*draw(st.lists(EDITS, max_size=5)))
        tally(each, *draw(TALLIES))
        if draw(st.booleans()):
            reword(each, f"{draw(WORDS)} as {each.name} has it")
    return found


@settings(deadline=None)
@given(rooms(), st.randoms(use_true_random=False))
def test_the_order_of_the_workbooks_does_not_matter(found: list[Room], random: Random):
    mixed = list(found)
    random.shuffle(mixed)
    assert content(merged(*mixed).workshop) == content(merged(*found).workshop)


@settings(deadline=None)
@given(rooms(), st.data())
def test_merging_one_again_changes_nothing(found: list[Room], data: st.DataObject):
    first = breakout_of(merged(*found).workshop)
    again = data.draw(st.sampled_from(found)).breakout
    assert content(merge([again, first], FRAMEWORKS).workshop) == content(first.workshop)


@settings(deadline=None)
@given(rooms())
def test_a_workbook_merged_with_itself_is_itself(found: list[Room]):
    one = found[0]
    assert content(merged(one, one).workshop) == content(one.workshop)


@settings(deadline=None)
@given(st.lists(st.lists(EDITS, max_size=6), min_size=2, max_size=3))
def test_no_standing_is_the_rooms_that_not_all_breakouts_share(edits: list[list[Edit]]):
    found = [room(name, *each) for name, each in zip("ABC", edits, strict=False)]
    both = merged(*found).workshop
    for row in both.rows(Assessment):
        item = item_of(row)
        told = stand_of(both, item)
        if told is not None:
            stands = {stand_of(each.workshop, item) for each in found if was_reached(each, item)}
            assert stands == {told}


@settings(deadline=None)
@given(rooms())
def test_the_words_of_every_version_stand_somewhere(found: list[Room]):
    both = merged(*found)
    whole = repr(content(both.workshop))
    for conflict in both.conflicts:
        for version in conflict.versions:
            assert getattr(version.row, "text", "") in whole


def was_reached(in_room: Room, item: Item) -> bool:
    return standing_of(in_room.workshop, item) is not Standing.NOT_REACHED


@settings(deadline=None)
@given(rooms())
def test_no_text_and_no_rating_of_independent_workbooks_is_lost(found: list[Room]):
    alone = [
        found[0],
        *(each for each in found[1:] if len(each.changes) and not _is_copy(each, found[0])),
    ]
    both = merged(*alone).workshop if len(alone) > 1 else alone[0].workshop
    for each in alone:
        for kind in (Note, Action, DifferingView, ViewRating):
            kept = {row.id for row in both.rows(kind)}
            assert {row.id for row in each.workshop.rows(kind)} <= kept
        for row in each.workshop.rows(Assessment):
            whole = repr(content(both))
            assert row.status_reason in whole
            if row.agreed is not None and row.status == "open":
                assert f"{row.agreed}" in whole


def _is_copy(one: Room, other: Room) -> bool:
    return one.changes[0] == other.changes[0]


@settings(deadline=None)
@given(rooms(), st.lists(EDITS, max_size=4))
def test_a_group_that_worked_on_can_be_merged_again_without_loss(
    found: list[Room], late: list[Edit]
):
    first = breakout_of(merged(*found).workshop)
    found[-1].play(AddNote(ITEM, "a late thought"), *late)
    people = [group.people for group in first.workshop.groups]

    again = merge([first, found[-1].breakout], FRAMEWORKS).workshop

    for kind in (Note, Action, DifferingView, ViewRating):
        ids = {row.id for each in (first.workshop, found[-1].workshop) for row in each.rows(kind)}
        assert ids <= {row.id for row in again.rows(kind)}
    assert [group.people for group in again.groups] == people


@settings(deadline=None)
@given(rooms())
def test_a_place_has_one_assessment_and_a_seat_one_person(found: list[Room]):
    both = merged(*found).workshop
    places = [item_of(row) for row in both.rows(Assessment)]
    assert len(places) == len(set(places))
    seats = [(item_of(row), row.round, row.group_id, row.seat) for row in both.rows(ViewRating)]
    assert len(seats) == len(set(seats))
    for group in both.groups:
        assert all(
            row.seat <= group.people for row in both.rows(ViewRating) if row.group_id == group.id
        )
