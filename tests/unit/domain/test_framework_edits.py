"""Frameworks of a workbook: taken in, taken out, and shown in other words."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.agenda import AddBreak, SetPlannedTime
from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.setting import (
    AddFramework,
    AddOverlay,
    EnterStep,
    OrderFrameworks,
    RemoveFramework,
    WearOverlay,
)
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import FrozenFramework, FrozenOverlay, Visit, overlay_row_id
from icbo_desktop.domain.session_rows import AgendaBreak, PlannedTime
from icbo_desktop.domain.workshop import Workshop
from tests.builders import make_change, make_item, make_workshop

SECOND = FrozenFramework(id="second", version="1.0.0", sha256="1" * 64, text="{}")
EASY = FrozenOverlay(
    id=overlay_row_id("made-up", "easy"),
    framework_id="made-up",
    overlay_id="easy",
    version="1.0.0",
    sha256="2" * 64,
    text="{}",
)


def after(*edits: Edit) -> Workshop:
    return make_workshop(*edits)


def refusal(workshop: Workshop, edit: Edit) -> str:
    with pytest.raises(EditRefusedError) as refused:
        make_change(edit, workshop)
    return refused.value.sentence


def test_added_framework_comes_last():
    workshop = after(AddFramework(replace(SECOND, position=0)))

    assert [framework.id for framework in workshop.frameworks] == ["made-up", "second"]


def test_framework_brings_its_overlays():
    overlay = replace(EASY, id="second/easy", framework_id="second")

    workshop = after(AddFramework(SECOND, (overlay,)))

    assert workshop.overlays("second") == (overlay,)
    assert workshop.overlays("made-up") == ()


def test_framework_is_not_added_twice():
    assert refusal(after(AddFramework(SECOND)), AddFramework(SECOND)) == (
        "This framework is in the workshop already."
    )


def test_framework_without_records_is_removed_with_its_overlays():
    workshop = after(AddOverlay(EASY), AddFramework(SECOND), RemoveFramework("made-up"))

    assert [framework.id for framework in workshop.frameworks] == ["second"]
    assert workshop.overlays("made-up") == ()


def test_framework_with_a_record_stays():
    said = (AddNote(make_item(), "Said once"), AddNote(make_item(), "Said twice"))
    workshop = after(AddFramework(SECOND), *said)

    assert refusal(workshop, RemoveFramework("made-up")) == (
        "It holds 2 notes, so it stays. Leave it out of the scope instead."
    )


def test_framework_goes_with_the_times_planned_for_its_places():
    place = Place(PlaceKind.STANDARD, make_item())
    planned = (SetPlannedTime(place, 20), AddBreak(place, 10))

    workshop = after(AddFramework(SECOND), *planned, RemoveFramework("made-up"))

    assert [framework.id for framework in workshop.frameworks] == ["second"]
    assert workshop.rows(PlannedTime) + workshop.rows(AgendaBreak) == ()


def test_last_framework_on_the_route_stays_beside_a_retired_one():
    retired = replace(SECOND, id="made-up@0.9.0", is_retired=True)

    assert "A workshop needs a framework" in refusal(
        after(AddFramework(retired)), RemoveFramework("made-up")
    )


def test_framework_that_was_only_visited_is_removed():
    workshop = after(AddFramework(SECOND), EnterStep("made-up/d1.one/standard", make_item()))

    assert apply(workshop, make_change(RemoveFramework("made-up"), workshop)).frameworks == (
        replace(SECOND, position=1),
    )


def test_last_framework_stays():
    assert "needs a framework" in refusal(after(), RemoveFramework("made-up"))


def test_overlay_is_worn_and_taken_off():
    worn = after(AddOverlay(EASY), WearOverlay("made-up", "easy"))
    bare = after(AddOverlay(EASY), WearOverlay("made-up", "easy"), WearOverlay("made-up", ""))

    assert worn.frameworks[0].overlay == "easy"
    assert bare.frameworks[0].overlay == ""


def test_overlay_that_the_workbook_does_not_hold_is_refused():
    assert (
        refusal(after(), WearOverlay("made-up", "easy")) == "Those words are not in this workbook."
    )


def test_overlay_of_a_framework_that_is_not_there_is_refused():
    stray = replace(EASY, id="other/easy", framework_id="other")

    assert "not in this workshop" in refusal(after(), AddOverlay(stray))


def test_newer_version_of_an_overlay_takes_the_place_of_the_older():
    newer = replace(EASY, version="1.1.0")

    assert after(AddOverlay(EASY), AddOverlay(newer)).overlays("made-up") == (newer,)


def test_visit_keeps_the_words_that_the_room_read():
    item = make_item()
    workshop = after(
        AddOverlay(EASY),
        EnterStep("made-up/d1.one/standard", item),
        WearOverlay("made-up", "easy"),
        EnterStep("made-up/d1.one/standard", item),
    )

    assert [visit.overlay for visit in workshop.rows(Visit)] == ["", "easy"]


def test_frameworks_are_walked_in_the_order_asked_for():
    workshop = after(AddFramework(SECOND), OrderFrameworks(("second", "made-up")))

    assert [framework.id for framework in workshop.frameworks] == ["second", "made-up"]


def test_frameworks_that_are_not_named_come_after_as_they_were():
    third = replace(SECOND, id="third")

    workshop = after(AddFramework(SECOND), AddFramework(third), OrderFrameworks(("third",)))

    assert [framework.id for framework in workshop.frameworks] == ["third", "made-up", "second"]


def test_same_order_changes_nothing():
    workshop = after(AddFramework(SECOND))

    assert make_change(OrderFrameworks(("made-up", "second")), workshop).rows == ()
