"""Changes, undo and redo as pure functions."""

import pytest

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.domain.edits.edit import DeleteRecord, MoveCapture
from icbo_desktop.domain.edits.rating import MarkRevealed, SetAgreedRating
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import Timeline, apply, changes_of, replay
from icbo_desktop.domain.rows import Action, Assessment, DifferingView
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP
from tests.builders import make_change, make_first_change, make_item, make_stamp, make_workshop


def test_undo_then_redo_gives_the_same_workshop_again() -> None:
    before = make_workshop()
    change = make_change(AddAction(make_item(), "Publish a map"), before)
    done = apply(before, change)
    timeline = Timeline().after(change)

    undo = timeline.undo(done, "undo-1", make_stamp(2).at)
    undone = apply(done, undo)
    redo = timeline.after(undo).redo(undone, "redo-1", make_stamp(3).at)

    assert undone.rows(Action) == ()
    assert apply(undone, redo) == done


def test_new_edit_after_undo_empties_the_redo_stack() -> None:
    workshop = make_workshop()
    first = make_change(AddAction(make_item(), "One"), workshop)
    timeline = Timeline().after(first)
    timeline = timeline.after(timeline.undo(workshop, "undo-1", make_stamp(2).at))

    timeline = timeline.after(make_change(AddAction(make_item(), "Two"), workshop, minutes=3))

    assert timeline.redoable == ()
    assert [change.id for change in timeline.undoable] == ["change-3"]


def test_replay_of_the_history_leads_to_the_same_workshop_and_stacks() -> None:
    first = make_first_change()
    workshop = apply(EMPTY_WORKSHOP, first)
    rate = make_change(SetAgreedRating(make_item(), 6), workshop)
    timeline = Timeline().after(first).after(rate)
    undo = timeline.undo(apply(workshop, rate), "undo-1", make_stamp(2).at)
    expected = apply(apply(workshop, rate), undo)

    replayed, stacks = replay([first, rate, undo])

    assert replayed == expected
    assert stacks == timeline.after(undo)


def test_the_making_of_the_workshop_cannot_be_undone() -> None:
    timeline = Timeline().after(make_first_change())

    with pytest.raises(EditRefusedError, match="nothing to undo"):
        timeline.undo(EMPTY_WORKSHOP, "undo-1", make_stamp().at)


def test_a_change_made_for_another_state_is_refused() -> None:
    workshop = make_workshop()
    change = make_change(AddAction(make_item(), "Once"), workshop)

    with pytest.raises(EditRefusedError, match="has changed in the meantime"):
        apply(apply(workshop, change), change)


def test_a_move_touches_both_standards() -> None:
    workshop = make_workshop(AddDifferingView(make_item("d1.one"), "We are told after."))
    (view,) = workshop.rows(DifferingView)

    change = make_change(MoveCapture(view, make_item("d1.two")), workshop, minutes=2)

    assert changes_of(change).items == {make_item("d1.one"), make_item("d1.two")}
    assert apply(workshop, change).at(DifferingView, make_item("d1.two"))[0].text == view.text


def test_undoing_a_deletion_brings_the_record_back_as_it_was() -> None:
    workshop = make_workshop(AddDifferingView(make_item(), "We are told after."))
    (view,) = workshop.rows(DifferingView)
    delete = make_change(DeleteRecord(view), workshop, minutes=2)
    timeline = Timeline().after(delete)

    restored = apply(apply(workshop, delete), timeline.undo(workshop, "undo-1", make_stamp(3).at))

    assert restored.rows(DifferingView) == (view,)


def test_an_edit_before_a_reveal_can_be_undone_and_the_room_has_still_seen_it() -> None:
    workshop = make_workshop(SetAgreedRating(make_item(), 4))
    rate = make_change(SetAgreedRating(make_item(), 6), workshop, minutes=2)
    shown = apply(workshop, rate)
    shown = apply(shown, make_change(MarkRevealed(make_item()), shown, minutes=3))

    undo = Timeline().after(rate).undo(shown, "undo-1", make_stamp(4).at)

    assessment = apply(shown, undo).assessment(make_item())
    assert assessment is not None
    assert (assessment.agreed, assessment.revealed_round) == (4, 1)


def test_an_edit_undone_before_a_reveal_can_be_redone_on_the_same_assessment() -> None:
    workshop = make_workshop()
    rate = make_change(SetAgreedRating(make_item(), 6), workshop)
    timeline = Timeline().after(rate)
    timeline = timeline.after(timeline.undo(apply(workshop, rate), "undo-1", make_stamp(2).at))
    shown = apply(workshop, make_change(MarkRevealed(make_item()), workshop, minutes=3))

    redone = apply(shown, timeline.redo(shown, "redo-1", make_stamp(4).at))

    (assessment,) = redone.rows(Assessment)
    assert (assessment.agreed, assessment.revealed_round) == (6, 1)
