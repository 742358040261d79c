"""Copies that changed one record differently: one version is taken, and the words of the others are kept beside it."""

from dataclasses import replace

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.domain.edits.edit import ChangeRecord, DeleteRecord
from icbo_desktop.domain.merging import MergeChoices, Merged, merge, origins
from icbo_desktop.domain.rows import Action, DifferingView, Note
from icbo_desktop.domain.workshop import Workshop
from tests.builders import make_framework, make_item
from tests.unit.domain.breakouts import Room, breakout_of, content

ITEM = make_item()
FRAMEWORKS = {"made-up": make_framework()}


def merged(*rooms: Room, choices: MergeChoices | None = None) -> Merged:
    return merge([each.breakout for each in rooms], FRAMEWORKS, choices or MergeChoices())


def copies_with_an_action() -> tuple[Room, Room]:
    first = Room("A").begin().play(AddAction(ITEM, "Publish the map"))
    second = first.copy("B")
    for each, words in ((first, "Publish it in May"), (second, "Publish it in June")):
        each.play(ChangeRecord(replace(each.workshop.rows(Action)[0], text=words, who=each.name)))
    return first, second


def copies_with_a_view() -> tuple[Room, Room]:
    first = Room("A").begin().play(AddDifferingView(ITEM, "Not for us", rating=3))
    second = first.copy("B")
    for each, words, rating in ((first, "Never for us", 2), (second, "For some of us", 5)):
        row = each.workshop.rows(DifferingView)[0]
        each.play(ChangeRecord(replace(row, text=words, rating=rating)))
    return first, second


def notes(workshop: Workshop) -> list[str]:
    return [row.text for row in workshop.rows(Note)]


def test_an_action_that_was_not_taken_is_kept_as_a_note_with_whose_it_was():
    both = merged(*copies_with_an_action()).workshop
    assert [row.text for row in both.rows(Action)] == ["Publish it in June"]
    assert notes(both) == ["A had this action as: Publish it in May, who: A"]
    assert origins(both)[both.rows(Note)[0].id] == "A"


def test_the_other_one_is_kept_where_the_first_was_chosen():
    first, second = copies_with_an_action()
    both = merged(first, second, choices=MergeChoices(prefer=first.breakout.fingerprint)).workshop
    assert notes(both) == ["B had this action as: Publish it in June, who: B"]


def test_a_differing_view_that_was_not_taken_is_kept_as_a_second_one():
    both = merged(*copies_with_a_view()).workshop
    told = origins(both)
    views = [(row.text, row.rating, told.get(row.id)) for row in both.rows(DifferingView)]
    assert ("Never for us", 2, "A") in views
    assert [(text, rating) for text, rating, _ in views if text == "For some of us"] == [
        ("For some of us", 5)
    ]


def test_the_order_of_the_workbooks_changes_nothing_of_it():
    for first, second in (copies_with_an_action(), copies_with_a_view()):
        there, back = merged(first, second).workshop, merged(second, first).workshop
        assert content(there) == content(back)


def test_merging_again_with_a_copy_that_worked_on_adds_no_second_note():
    first, second = copies_with_an_action()
    once = merged(first, second).workshop
    second.play(AddAction(ITEM, "Another"))
    prefer = MergeChoices(prefer=second.breakout.fingerprint)
    again = merge([breakout_of(once), second.breakout], FRAMEWORKS, prefer).workshop
    assert notes(again) == notes(once)


def test_a_kept_version_that_was_deleted_after_the_merge_stays_deleted():
    first, second = copies_with_an_action()
    whole = Room("Whole", workshop=merged(first, second).workshop)
    whole.play(DeleteRecord(whole.workshop.rows(Note)[0]))
    whole.play(AddAction(ITEM, "The room's own"))
    first.play(AddAction(ITEM, "Another"))
    prefer = MergeChoices(prefer=whole.breakout.fingerprint)
    again = merge([whole.breakout, first.breakout], FRAMEWORKS, prefer).workshop
    assert notes(again) == []
