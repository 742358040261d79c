"""The close-down: what is unset is named in order, and each can be set or honestly left."""

from dataclasses import replace
from datetime import date

import pytest

from icbo_desktop.domain.close_down import CloseDown, Lack, close_down, lacking, name_of, place_at
from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView, AddParkedItem
from icbo_desktop.domain.edits.closing import (
    AddReflection,
    ChangeReflection,
    CompleteAction,
    LeaveActionOpen,
    MakeActionOfParked,
    SetOutcome,
)
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import (
    AgreeToDiffer,
    SetAgreedRating,
    SetNoActionReason,
    SetStatus,
)
from icbo_desktop.domain.edits.setting import SetScope
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import WHOLE, Action, Item, ParkedItem, Status
from icbo_desktop.domain.session_rows import Reflection
from icbo_desktop.domain.workshop import Workshop
from tests.builders import (
    make_cell,
    make_change,
    make_framework,
    make_grid_framework,
    make_grid_workshop,
    make_item,
    make_workshop,
)

FRAMEWORKS = {"made-up": make_framework()}
ONE, TWO = make_item("d1.one"), make_item("d1.two")
SUMMARY = Place(PlaceKind.SUMMARY)


def ends(*edits: Edit) -> CloseDown:
    return close_down(make_workshop(*edits), FRAMEWORKS)


def decisions(*edits: Edit) -> dict[str, tuple[Lack, ...]]:
    return {end.item.item_id: end.lacks for end in ends(*edits).decisions}


def acted(edit: Edit, workshop: Workshop) -> Action:
    change = make_change(edit, workshop, minutes=30)
    after = change.rows[0].after if change.rows else workshop.rows(Action)[0]
    assert isinstance(after, Action)
    return after


def test_standards_not_reached_come_in_the_order_of_the_route() -> None:
    found = ends().decisions

    assert [end.item.item_id for end in found] == ["d1.one", "d1.two", "d2.one", "d2.two"]
    assert {end.lacks_words for end in found} == {"not reached"}
    assert found[0].text == "1 · I  Short d1.one"


def test_a_standard_spoken_to_without_a_rating_is_undecided() -> None:
    found = decisions(AddDifferingView(ONE, "We are told after."))

    assert found["d1.one"] == (Lack.RATING,)
    assert found["d1"] == (Lack.RATING,)


@pytest.mark.parametrize("status", ["discussed", "parked", "not_applicable"])
def test_a_standard_honestly_left_is_decided(status: Status) -> None:
    edits = (AddDifferingView(ONE, "We are told after."), SetStatus(ONE, status, "No time"))

    assert "d1.one" not in decisions(*edits)


@pytest.mark.parametrize("edit", [SetAgreedRating(ONE, 6), AgreeToDiffer(ONE)])
def test_a_standard_that_the_room_settled_is_decided(edit: Edit) -> None:
    assert "d1.one" not in decisions(edit)


def test_a_domain_waits_for_its_own_rating_once_a_standard_was_reached() -> None:
    rated = SetAgreedRating(ONE, 6)

    assert "d1" in decisions(rated)
    assert "d1" not in decisions(rated, SetAgreedRating(make_item("d1"), 5))
    assert "d1" not in decisions(rated, SetStatus(make_item("d1"), "discussed"))


def test_what_is_out_of_scope_is_never_unset() -> None:
    assert set(decisions(SetScope("made-up", ("d1", "d2.one")))) == {"d2.two"}


def test_a_standard_only_discussed_needs_no_rating() -> None:
    framework = make_framework()
    first = replace(framework.domains[0].standards[0], scale="")
    domain = replace(framework.domains[0], standards=(first, *framework.domains[0].standards[1:]))
    plain = replace(framework, domains=(domain, framework.domains[1]))

    found = close_down(make_workshop(AddDifferingView(ONE, "Words")), {"made-up": plain})

    assert ONE not in [end.item for end in found.decisions]


def test_options_are_decided_cell_by_cell() -> None:
    frameworks = {"grids-and-lists": make_grid_framework()}
    domain = next(each for each in make_grid_framework().domains if each.options)
    criteria = [each.id for each in domain.standards if not each.options]
    first, second, *_ = domain.options
    part = SetAgreedRating(make_cell(criteria[0], first.id), 2)
    every = [SetAgreedRating(make_cell(each, second.id), 2) for each in criteria]

    found = close_down(make_grid_workshop(part, *every), frameworks).decisions

    lacks = {end.item.option_id: end.lacks for end in found if end.place.kind is PlaceKind.OPTION}
    assert lacks[first.id] == (Lack.RATING,)
    assert second.id not in lacks
    assert Lack.REACHED in {lack for each in lacks.values() for lack in each}


def test_parked_items_wait_for_review() -> None:
    workshop = make_workshop(AddParkedItem(ONE, "Who pays"), AddParkedItem(WHOLE, "The name"))

    found = close_down(workshop, FRAMEWORKS).parked

    assert [(end.text, end.place) for end in found] == [
        ("Who pays", Place(PlaceKind.STANDARD, ONE)),
        ("The name", SUMMARY),
    ]
    assert found[0].record_id == workshop.rows(ParkedItem)[0].id


@pytest.mark.parametrize("outcome", ["later", "dropped", "action"])
def test_a_reviewed_parked_item_is_no_longer_unset(outcome) -> None:
    workshop = make_workshop(AddParkedItem(ONE, "Who pays"))
    edit = SetOutcome(workshop.rows(ParkedItem)[0].id, outcome)

    reviewed = workshop.with_row(make_change(edit, workshop).rows[0].row)

    assert close_down(reviewed, FRAMEWORKS).parked == ()


def test_a_parked_item_becomes_an_action_in_one_step() -> None:
    workshop = make_workshop(AddParkedItem(ONE, "Who pays"))
    parked = workshop.rows(ParkedItem)[0]

    rows = make_change(MakeActionOfParked(parked.id, who=" NHS "), workshop).rows

    made = rows[1].after
    assert rows[0].after == replace(parked, outcome="action")
    assert isinstance(made, Action)
    assert (made.text, made.who, made.item_id) == ("Who pays", "NHS", "d1.one")


def test_an_action_names_what_it_lacks() -> None:
    found = ends(AddAction(ONE, "Publish the map")).actions

    assert [end.lacks_words for end in found] == ["no who, no date, no measure"]


def test_a_reason_for_no_date_counts_as_one() -> None:
    workshop = make_workshop(AddAction(ONE, "Publish the map", who="Council"))
    action = workshop.rows(Action)[0]

    assert lacking(replace(action, no_date_reason="The budget is not known")) == (Lack.MEASURE,)


@pytest.mark.parametrize("status", ["done", "dropped"])
def test_an_action_that_is_over_lacks_nothing(status) -> None:
    workshop = make_workshop(AddAction(ONE, "Publish the map"))
    over = replace(workshop.rows(Action)[0], status=status)

    assert close_down(workshop.with_row(over), FRAMEWORKS).actions == ()


def test_what_an_action_lacks_is_set_at_once() -> None:
    workshop = make_workshop(AddAction(ONE, "Publish the map"))
    action = workshop.rows(Action)[0]
    edit = CompleteAction(action.id, who=" NHS ", by_when=date(2027, 1, 31), measure="Online")

    assert lacking(acted(edit, workshop)) == ()
    assert acted(edit, workshop).who == "NHS"


def test_what_is_not_named_stays_as_it_is() -> None:
    workshop = make_workshop(AddAction(ONE, "Publish the map", by_when=date(2027, 1, 31)))
    action = workshop.rows(Action)[0]

    assert acted(CompleteAction(action.id, who="NHS"), workshop) == replace(action, who="NHS")
    assert acted(CompleteAction(action.id, measure="Online"), workshop).who == ""


def test_a_date_takes_the_place_of_a_reason_and_the_other_way_round() -> None:
    workshop = make_workshop(AddAction(ONE, "Publish the map"))
    action = workshop.rows(Action)[0]
    reasoned = acted(CompleteAction(action.id, no_date_reason="Waits for the budget"), workshop)

    dated = acted(CompleteAction(action.id, by_when=date(2027, 1, 31)), workshop.with_row(reasoned))

    assert (reasoned.by_when, reasoned.no_date_reason) == (None, "Waits for the budget")
    assert (dated.by_when, dated.no_date_reason) == (date(2027, 1, 31), "")


def test_what_is_left_open_says_so_and_nothing_else_is_touched() -> None:
    workshop = make_workshop(AddAction(ONE, "Publish the map", who="Council"))
    action = workshop.rows(Action)[0]

    left = acted(LeaveActionOpen(action.id, tuple(Lack)), workshop)

    assert left == replace(action, who="Council", no_date_reason="left open", measure="left open")
    assert lacking(left) == ()


def test_only_what_is_named_is_left_open() -> None:
    workshop = make_workshop(AddAction(ONE, "Publish the map"))

    left = acted(LeaveActionOpen(workshop.rows(Action)[0].id, (Lack.WHO,)), workshop)

    assert lacking(left) == (Lack.BY_WHEN, Lack.MEASURE)


def test_a_rated_standard_without_an_action_asks_why() -> None:
    rated = SetAgreedRating(ONE, 6)

    assert [end.item for end in ends(rated).without_action] == [ONE]
    assert ends(rated, AddAction(ONE, "Publish")).without_action == ()
    assert ends(rated, SetNoActionReason(ONE, "It works")).without_action == ()


def test_a_record_of_what_left_the_route_leads_to_the_summary() -> None:
    found = ends(AddAction(ONE, "Publish"), SetScope("made-up", ("d1",))).actions

    assert [end.place for end in found] == [SUMMARY]


def test_a_cell_of_a_grid_leads_to_its_option() -> None:
    framework = make_grid_framework()
    domain = next(each for each in framework.domains if each.options)
    criterion = next(each for each in domain.standards if not each.options)

    place = place_at(framework, make_cell(criterion.id, domain.options[0].id))

    assert place == Place(PlaceKind.OPTION, Item(framework.id, domain.id, domain.options[0].id))


@pytest.mark.parametrize(
    ("item_id", "option_id", "kind"),
    [
        ("d1.safety", "", PlaceKind.STANDARD),
        ("d1.money", "", PlaceKind.GRID),
        ("d1.money", "d1.loose", PlaceKind.OPTION),
        ("d1", "d1.loose", PlaceKind.OPTION),
        ("d3.pilot", "d3.pilot.north", PlaceKind.OPTION),
        ("sources", "", PlaceKind.CHECKLIST),
        ("d2", "", PlaceKind.DOMAIN_CLOSE),
    ],
)
def test_an_action_leads_to_a_place_of_the_route(
    item_id: str, option_id: str, kind: PlaceKind
) -> None:
    grids = make_grid_framework()
    workshop = make_grid_workshop(AddAction(Item(grids.id, item_id, option_id), "Do it"))

    (end,) = close_down(workshop, {grids.id: grids}).actions

    assert end.place.kind is kind


@pytest.mark.parametrize(("item_id", "name"), [("sources", "What to look at"), ("gone", "")])
def test_a_list_is_called_by_its_title(item_id: str, name: str) -> None:
    grids = make_grid_framework()

    assert name_of(grids, Item(grids.id, item_id)) == name


def test_stages_come_in_the_order_of_the_room() -> None:
    headings = [heading for heading, _ in ends().stages]

    assert headings == ["Decisions", "Parked items", "Actions", "Standards without an action"]


def test_how_much_is_open_is_said_in_one_sentence() -> None:
    scope = SetScope("made-up", ("d2", "d1.two"))
    done = (SetAgreedRating(ONE, 6), SetAgreedRating(make_item("d1"), 6))

    assert ends(scope, *done, AddParkedItem(ONE, "x")).words == (
        "Still open: 1 parked item and 1 standard without an action."
    )
    settled = ends(scope, *done, SetNoActionReason(ONE, "It works"))
    assert (settled.words, settled.is_settled) == ("Nothing is unset.", True)


def test_reflections_are_kept_changed_and_taken_out() -> None:
    workshop = make_workshop(AddReflection("plus", " We listened "), AddReflection("delta", "Tea"))
    plus = workshop.rows(Reflection)[0]

    changed = make_change(ChangeReflection(plus.id, "We heard"), workshop).rows[0].after
    gone = make_change(ChangeReflection(plus.id, " "), workshop).rows[0].after

    assert [(row.kind, row.text) for row in workshop.rows(Reflection)] == [
        ("plus", "We listened"), ("delta", "Tea"),
    ]  # fmt: skip
    assert (changed, gone) == (replace(plus, text="We heard"), None)
    assert AddReflection("plus", "x").label == "add a plus"


@pytest.mark.parametrize(
    "edit",
    [
        SetOutcome("gone", "later"),
        MakeActionOfParked("gone"),
        CompleteAction("gone", who="x"),
        LeaveActionOpen("gone", (Lack.WHO,)),
        ChangeReflection("gone", "x"),
    ],
)
def test_what_is_gone_is_refused_in_a_sentence(edit: Edit) -> None:
    with pytest.raises(EditRefusedError, match="is no longer there"):
        make_workshop(edit)


def test_a_reflection_needs_words() -> None:
    with pytest.raises(EditRefusedError, match="type some words first"):
        make_workshop(AddReflection("plus", "  "))


def test_an_option_that_was_spoken_to_and_one_honestly_left() -> None:
    frameworks = {"grids-and-lists": make_grid_framework()}
    domain = next(each for each in make_grid_framework().domains if each.options)
    options = [Item("grids-and-lists", domain.id, each.id) for each in domain.options]
    edits = (AddDifferingView(options[0], "Too far"), SetStatus(options[1], "not_applicable"))

    found = close_down(make_grid_workshop(*edits), frameworks).decisions

    lacks = {end.item: end.lacks for end in found}
    assert lacks[options[0]] == (Lack.RATING,)
    assert options[1] not in lacks


def test_a_cell_that_does_not_apply_is_not_waited_for() -> None:
    frameworks = {"grids-and-lists": make_grid_framework()}
    domain = next(each for each in make_grid_framework().domains if each.options)
    option = domain.options[0]
    first, *others = [
        make_cell(each.id, option.id) for each in domain.standards if not each.options
    ]
    edits = [SetAgreedRating(first, 2), *(SetStatus(cell, "not_applicable") for cell in others)]

    found = close_down(make_grid_workshop(*edits), frameworks).decisions

    assert Item("grids-and-lists", domain.id, option.id) not in [end.item for end in found]


def test_a_record_on_a_list_leads_to_it() -> None:
    assert place_at(make_grid_framework(), Item("grids-and-lists", "any-list")) == Place(
        PlaceKind.CHECKLIST, Item("grids-and-lists", "any-list")
    )


def test_a_domain_that_lacks_its_rating_is_named_with_its_number() -> None:
    found = ends(SetAgreedRating(ONE, 6)).decisions

    assert [end.text for end in found if end.item == make_item("d1")] == ["1  Short d1"]
