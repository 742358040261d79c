"""What each edit does to a workshop."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView, AddGoodPractice
from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.edits.rating import (
    AgreeToDiffer,
    SetAgreedRating,
    SetFinding,
    SetFindingNote,
    SetStatus,
    SetTally,
)
from icbo_desktop.domain.edits.setting import (
    ChangeDetails,
    EnterStep,
    LeaveStep,
    SetGroups,
    SetScope,
)
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.rows import (
    Action,
    DifferingView,
    FrozenFramework,
    GoodPractice,
    PartnerGroup,
    ViewRating,
    Visit,
)
from icbo_desktop.domain.workshop import Workshop
from tests.builders import group_id, make_change, make_item, make_stamp, make_workshop

ONE, TWO = make_item("d1.one"), make_item("d1.two")


def test_words_are_kept_as_said_without_the_blanks_around_them() -> None:
    workshop = make_workshop(AddAction(ONE, "  Publish a map\nof decisions "))

    assert workshop.rows(Action)[0].text == "Publish a map\nof decisions"


@pytest.mark.parametrize("text", ["", "  \n "])
def test_an_empty_capture_is_refused_in_words(text: str) -> None:
    with pytest.raises(EditRefusedError, match="type some words first"):
        AddDifferingView(ONE, text).rows(make_workshop(), make_stamp())


def test_a_view_held_by_a_group_says_so() -> None:
    nhs = group_id(make_workshop(), "NHS")

    (view,) = make_workshop(AddDifferingView(ONE, "Not so.", held_by=(nhs,))).rows(DifferingView)

    assert (view.holder, view.held_by) == ("groups", (nhs,))


def test_setting_the_same_rating_again_changes_nothing() -> None:
    workshop = make_workshop(SetAgreedRating(ONE, 6))

    assert SetAgreedRating(ONE, 6).rows(workshop, make_stamp(2)) == ()


def test_an_agreed_rating_ends_parking_and_agreeing_to_differ() -> None:
    workshop = make_workshop(
        SetStatus(ONE, "parked", "No time."), AgreeToDiffer(ONE), SetAgreedRating(ONE, 6)
    )

    assessment = workshop.assessment(ONE)
    assert assessment is not None
    assert (assessment.status, assessment.agreed_to_differ, assessment.agreed) == ("open", False, 6)


def test_clearing_the_rating_makes_it_blank_and_not_the_lowest() -> None:
    workshop = make_workshop(SetAgreedRating(ONE, 6), SetAgreedRating(ONE, None))

    assessment = workshop.assessment(ONE)
    assert assessment is not None
    assert assessment.agreed is None


def test_a_tally_seats_each_person_of_the_group_from_one() -> None:
    council = group_id(make_workshop(), "Council")

    workshop = make_workshop(
        SetTally(ONE, council, 1, (6, 7)), SetTally(ONE, council, 1, (8, 7, 7))
    )

    rows = workshop.at(ViewRating, ONE)
    assert [(row.seat, row.value) for row in rows] == [(1, 8), (2, 7), (3, 7)]


@pytest.mark.parametrize(("asked", "people"), [(3, 4), (5, 5), (9, 9)])
def test_a_tally_resizes_its_group_though_never_below_what_rated(asked: int, people: int) -> None:
    council = group_id(make_workshop(), "Council")
    elsewhere = SetTally(make_item("d1.two"), council, 1, (5, 5, 5, 5))
    other_round = SetTally(ONE, council, 2, (5, 5))

    workshop = make_workshop(
        elsewhere, other_round, SetTally(ONE, council, 1, (6, 6), people=asked)
    )

    assert workshop.get(PartnerGroup, council).people == people


def test_rounds_and_groups_have_seats_of_their_own() -> None:
    council, nhs = (group_id(make_workshop(), name) for name in ("Council", "NHS"))

    workshop = make_workshop(
        SetTally(ONE, council, 1, (6, 5)),
        SetTally(ONE, nhs, 1, (4,)),
        SetTally(ONE, council, 2, (7,)),
    )

    seats = [(row.group_id, row.round, row.seat) for row in workshop.at(ViewRating, ONE)]
    assert seats == [(council, 1, 1), (council, 1, 2), (nhs, 1, 1), (council, 2, 1)]


def test_a_finding_without_a_word_or_a_mark_is_gone() -> None:
    workshop = make_workshop(
        SetFinding(ONE, "d1.one.e1", "some"), SetFinding(ONE, "d1.one.e1", None)
    )

    assert workshop.finding(ONE, "d1.one.e1") is None


def test_a_note_on_evidence_stays_when_the_finding_goes() -> None:
    workshop = make_workshop(
        SetFinding(ONE, "d1.one.e1", "some"),
        SetFindingNote(ONE, "d1.one.e1", "Only in the north."),
        SetFinding(ONE, "d1.one.e1", None),
    )

    finding = workshop.finding(ONE, "d1.one.e1")
    assert finding is not None
    assert (finding.found, finding.note) == (None, "Only in the north.")


def test_attribution_can_be_tightened_and_not_loosened() -> None:
    workshop = make_workshop()
    tighter = replace(workshop.details, attribution="none")

    tightened = apply(workshop, make_change(ChangeDetails(tighter), workshop))

    with pytest.raises(EditRefusedError, match="tightened, not loosened"):
        ChangeDetails(workshop.details).rows(tightened, make_stamp(2))


def test_details_changed_in_a_dialog_leave_what_was_kept_meanwhile() -> None:
    before = make_workshop().details
    meanwhile = make_workshop(ChangeDetails(replace(before, narrative="Close on most of it.")))

    retitle = ChangeDetails(replace(before, title="A new title"), before)
    details = apply(meanwhile, make_change(retitle, meanwhile, minutes=2)).details

    assert (details.title, details.narrative) == ("A new title", "Close on most of it.")


def test_a_group_that_has_rated_cannot_be_removed() -> None:
    council = group_id(make_workshop(), "Council")
    workshop = make_workshop(SetTally(ONE, council, 1, (6,)))

    with pytest.raises(EditRefusedError, match="Council has given ratings"):
        SetGroups(workshop.groups[1:]).rows(workshop, make_stamp(2))


def test_removed_groups_are_taken_off_what_they_held_in_one_step() -> None:
    groups = make_workshop().groups
    held_by = (groups[0].id, groups[1].id)
    workshop = make_workshop(
        AddDifferingView(ONE, "Not so.", held_by=held_by), AddGoodPractice(ONE, "So.", held_by)
    )

    after = apply(workshop, make_change(SetGroups(groups[2:]), workshop, minutes=3))

    (view,), (practice,) = after.rows(DifferingView), after.rows(GoodPractice)
    assert (view.holder, view.held_by, practice.held_by) == ("not_attributed", (), ())
    assert [(group.name, group.position) for group in after.groups] == [("Lived experience", 0)]


def test_groups_are_renamed_reordered_and_grown_in_one_step() -> None:
    workshop = make_workshop()
    council, nhs, lived = workshop.groups
    bigger = replace(nhs, name="NHS trusts", people=9)

    after = apply(workshop, make_change(SetGroups((bigger, council, lived)), workshop))

    assert [group.name for group in after.groups] == ["NHS trusts", "Council", "Lived experience"]
    assert after.get(PartnerGroup, nhs.id).people == 9


def test_entering_a_step_closes_the_visit_before() -> None:
    workshop = make_workshop(EnterStep("a", ONE), EnterStep("b", TWO), LeaveStep())

    first, second = workshop.rows(Visit)
    assert (first.left_at, second.left_at) == (make_stamp(2).at, make_stamp(3).at)


def test_a_clock_gone_back_makes_no_negative_visit() -> None:
    workshop = make_workshop(EnterStep("a", ONE))
    (visit,) = workshop.rows(Visit)

    (change,) = LeaveStep().rows(workshop, make_stamp(-60))

    assert isinstance(change.after, Visit)
    assert change.after.left_at == visit.entered_at


def test_scope_is_kept_with_the_framework() -> None:
    workshop = make_workshop(SetScope("made-up", ("d1.two",)))

    assert workshop.rows(FrozenFramework)[0].left_out == ("d1.two",)
    assert not workshop.in_scope(TWO)


def test_changing_what_is_gone_is_refused() -> None:
    workshop = make_workshop(AddAction(ONE, "Publish a map"))
    (action,) = workshop.rows(Action)
    gone = Workshop({**workshop.tables, "action": {}})

    with pytest.raises(EditRefusedError, match="no longer there"):
        ChangeRecord(replace(action, who="Chair")).rows(gone, make_stamp(2))


def test_undo_names_the_narrative_where_nothing_else_was_changed() -> None:
    before = make_workshop().details
    narrated = replace(before, narrative="We agree on most of it.")

    labels = [
        ChangeDetails(after, before).label for after in (narrated, replace(before, title="T"))
    ]

    assert labels == ["change the narrative", "change workshop details"]
