"""The figures of the summary. Nothing is summed, and blank is never the lowest."""

from dataclasses import replace

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetStatus, SetTally
from icbo_desktop.records.opening import coverage_paragraph, summary_part
from icbo_desktop.records.scope import Scope
from icbo_desktop.records.summary_rows import (
    Placed,
    placed,
    profile_rows,
    strongest,
    weakest,
    widest,
)
from icbo_desktop.records.tree import Facts
from tests.builders import group_id, make_framework, make_item, make_workshop

FRAMEWORK = make_framework({"d1": tuple(f"d1.s{number}" for number in range(1, 9))})


def scope_after(*edits: Edit) -> Scope:
    return Scope(make_workshop(*edits), {FRAMEWORK.id: FRAMEWORK}, "group")


def rated(*values: int) -> tuple[SetAgreedRating, ...]:
    return tuple(
        SetAgreedRating(make_item(f"d1.s{number}"), value)
        for number, value in enumerate(values, start=1)
    )


def placed_after(*edits: Edit) -> list[Placed]:
    scope = scope_after(*edits)
    return placed(scope, scope.standards)


def coverage_of_first(scope: Scope) -> str:
    return coverage_paragraph(scope, scope.live[0]).text


def facts_of(scope: Scope) -> dict[str, str]:
    (facts,) = summary_part(scope).of(Facts)
    assert isinstance(facts, Facts)
    return {fact.name: fact.text for fact in facts.rows}


def test_summary_leads_to_where_the_actions_stand() -> None:
    some = summary_part(scope_after(AddAction(make_item("d1.s1"), "Publish the log"))).of(Facts)
    (facts,) = some
    assert isinstance(facts, Facts)

    (found,) = (fact for fact in facts.rows if fact.key)
    assert found.key == "key-actions"
    assert "“Agreed ratings and key actions”" in found.text


def test_summary_without_an_action_leads_to_none() -> None:
    assert "All actions" not in facts_of(scope_after(*rated(5)))


def test_strongest_are_the_three_highest() -> None:
    found = strongest(placed_after(*rated(5, 9, 7, 3, 8)))

    assert [one.value for one in found] == [9, 8, 7]


def test_weakest_are_the_three_lowest_of_those_rated() -> None:
    found = weakest(placed_after(*rated(5, 9, 7, 3, 8)))

    assert [one.value for one in found] == [3, 5, 7]


def test_equal_to_the_third_place_counts_too() -> None:
    found = strongest(placed_after(*rated(9, 8, 7, 7, 2)))

    assert [one.value for one in found] == [9, 8, 7, 7]


def test_a_crowd_at_the_third_place_is_left_out() -> None:
    found = strongest(placed_after(*rated(9, 8, 7, 7, 7, 7, 7, 7)))

    assert [one.value for one in found] == [9, 8]


def test_coverage_says_the_states_of_the_rest() -> None:
    edits = (*rated(5, 9), SetStatus(make_item("d1.s3"), "parked"))

    said = coverage_of_first(scope_after(*edits))

    assert said == "2 of 8 standards rated. The others: 5 not reached and 1 parked."


def test_widest_apart_names_the_range_and_comes_widest_first() -> None:
    council = group_id(make_workshop(), "Council")
    nhs = group_id(make_workshop(), "NHS")
    near = (SetTally(make_item("d1.s1"), council, 1, (5, 5, 6, 6, 5)),)
    wide = (SetTally(make_item("d1.s2"), council, 1, (1, 4, 5, 8, 9)),)
    wider = (SetTally(make_item("d1.s3"), nhs, 1, (1, 3, 6, 9, 10)),)

    scope = scope_after(*near, *wide, *wider)

    assert [scoped.standard.id for scoped, _ in widest(scope, scope.standards)] == [
        "d1.s3",
        "d1.s2",
    ]
    assert facts_of(scope)["Widest apart"].startswith(
        "1.I Short d1.s3: 8 in 10 people rated it 3 to 10."
    )


def test_a_profile_row_says_why_there_is_no_rating() -> None:
    scope = scope_after(SetStatus(make_item("d1.s1"), "not_applicable"))

    rows = list(profile_rows(scope, scope.standards))

    assert rows[0].word == "not applicable"
    assert rows[1].word == "not reached"
    assert rows[0].agreed is None


def test_a_place_in_an_order_is_shown_where_nothing_is_summed_up() -> None:
    council = group_id(make_workshop(), "Council")
    tally = SetTally(make_item("d1.s1"), council, 1, (5, 5, 6, 6, 5))
    scales = tuple(replace(scale, aggregate="none") for scale in FRAMEWORK.scales)
    told = replace(
        scope_after(*rated(6), tally), frameworks={FRAMEWORK.id: replace(FRAMEWORK, scales=scales)}
    )

    first = next(iter(profile_rows(told, [one for one in told.standards if one.has_profile])))

    assert (first.agreed, first.window, first.word) == (6, None, "")


def test_nothing_is_called_strongest_where_nothing_is_rated() -> None:
    assert "Strongest" not in facts_of(scope_after())


def test_what_is_strongest_and_weakest_at_once_is_named_once() -> None:
    facts = facts_of(scope_after(*rated(6)))

    assert "Strongest" not in facts
    assert "Weakest" not in facts
    assert "(6)" in facts["Rated"]


def test_the_whole_profile_stands_in_the_summary() -> None:
    texts = [type(block).__name__ for block in summary_part(scope_after(*rated(5))).blocks]

    assert texts.count("Profile") == 1
