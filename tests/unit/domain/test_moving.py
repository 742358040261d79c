"""A move to a newer pack: one undo step, and no sentence, no value and no row is ever lost."""

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.edits.moving import MovePack
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.framework import Framework, ListItem, TextList
from icbo_desktop.domain.history import Change, Timeline, apply
from icbo_desktop.domain.pack_move import is_there
from icbo_desktop.domain.rows import (
    Assessment,
    DifferingView,
    Finding,
    FrozenFramework,
    FrozenOverlay,
    Item,
    Note,
    ViewRating,
    Visit,
    item_of,
)
from icbo_desktop.domain.rules import require_sound
from icbo_desktop.domain.workshop import Workshop
from tests.builders import MORNING, make_scale, make_stamp, make_workshop
from tests.unit.domain.moving_rooms import STEPS, make_old, newer, workshops

OLD = make_old()
NEW_COPY = FrozenFramework(id="made-up", version="2.0.0", sha256="2" * 64, text="new")
ONE = Item("made-up", "d1.one")
RETIRED = "made-up@1.0.0"
CHOICES = st.dictionaries(
    st.sampled_from(("arrow", "steps", "d1.one", "grid.one")),
    st.sampled_from(("keep", "reset", "rescale")),
)


def moved(workshop: Workshop, new: Framework, choices: dict[str, str] | None = None) -> Workshop:
    return apply(workshop, change_of(workshop, new, choices))


def change_of(workshop: Workshop, new: Framework, choices: dict[str, str] | None = None) -> Change:
    edit = MovePack(OLD, new, NEW_COPY, choices=choices or {})
    return Change("move", MORNING, edit.label, edit.rows(workshop, make_stamp(5)))


def with_rows(*rows: object) -> Workshop:
    workshop = make_workshop().with_row(replace(NEW_COPY, version="1.0.0", sha256="1" * 64))
    for row in rows:
        workshop = workshop.with_row(row)
    return workshop


def at(item: Item, row_id: str = "row") -> dict[str, str]:
    return {
        "id": row_id,
        "framework_id": item.framework_id,
        "item_id": item.item_id,
        "option_id": item.option_id,
    }


def agreed(value: int, item: Item = ONE) -> Assessment:
    return Assessment(**at(item, "agreed"), agreed=value, no_action_reason="It is fine.")


def view(value: int, seat: int = 1, item: Item = ONE) -> ViewRating:
    group = make_workshop().groups[0].id
    return ViewRating(
        **at(item, f"view-{seat}"),
        group_id=group,
        seat=seat,
        round=1,
        value=value,
        created_at=MORNING,
    )


def with_scale(framework: Framework, highest: int) -> Framework:
    return replace(framework, version="2.0.0", scales=(make_scale(highest), *framework.scales[1:]))


def without(framework: Framework, standard_id: str) -> Framework:
    domains = tuple(
        replace(
            domain,
            standards=tuple(each for each in domain.standards if each.id != standard_id),
        )
        for domain in framework.domains
    )
    return replace(framework, version="2.0.0", domains=domains)


def sentences(workshop: Workshop) -> Iterator[str]:
    for row in workshop:
        if not isinstance(row, FrozenFramework | FrozenOverlay):
            yield from (
                getattr(row, each.name)
                for each in fields(row)
                if each.name
                in {"text", "note", "status_reason", "no_action_reason", "would_change"}
            )


@settings(max_examples=150)
@given(workshop=workshops(), new=newer(), choices=CHOICES)
def test_no_sentence_no_row_and_no_value_is_ever_lost(workshop, new, choices):
    after = moved(workshop, new, choices)

    assert set(sentences(workshop)) <= set(sentences(after))
    for row in workshop:
        kept = after.find(type(row), row.id)
        assert kept is not None
        if isinstance(row, ViewRating):
            assert (kept.value, kept.group_id, kept.seat) == (row.value, row.group_id, row.seat)
        if isinstance(row, Assessment | DifferingView):
            assert_value_is_kept(row, kept, after)


def assert_value_is_kept(row, kept, after: Workshop) -> None:
    """The value stands where it stood, or its note says it, and an agreed one stands in the old copy."""
    name = "agreed" if isinstance(row, Assessment) else "rating"
    value = getattr(row, name)
    if value is None or getattr(kept, name) == value:
        return
    notes = " ".join(note.text for note in after.at(Note, item_of(row)))
    assert f" {value}," in notes or f" {value} (" in notes
    if isinstance(row, Assessment):
        there = after.assessment(replace(item_of(row), framework_id=RETIRED))
        assert there is not None
        assert there.agreed == value


@settings(max_examples=150)
@given(workshop=workshops(), new=newer(), choices=CHOICES)
def test_every_row_lies_where_a_framework_explains_it(workshop, new, choices):
    after = moved(workshop, new, choices)

    frameworks = {"made-up": new, RETIRED: replace(OLD, id=RETIRED)}
    for row in after:
        require_sound(row, frameworks)
        item = item_of(row)
        if item.framework_id:
            assert is_there(frameworks[item.framework_id], item)
    items = [item_of(row) for row in after.rows(Assessment)]
    assert len(items) == len(set(items))


@settings(max_examples=100)
@given(workshop=workshops(), new=newer(), choices=CHOICES)
def test_undo_brings_everything_back(workshop, new, choices):
    change = change_of(workshop, new, choices)
    after = apply(workshop, change)

    undone = Timeline((change,)).undo(after, "undo", MORNING)

    assert set(apply(after, undone)) == set(workshop)


def test_framework_that_has_changed_meanwhile_is_not_moved():
    edit = MovePack(replace(OLD, version="0.9"), with_scale(OLD, 6), NEW_COPY)

    with pytest.raises(EditRefusedError, match="so nothing was moved"):
        edit.rows(with_rows(), make_stamp())


def test_another_pack_does_not_take_its_place():
    edit = MovePack(OLD, replace(OLD, id="another"), NEW_COPY)

    with pytest.raises(EditRefusedError, match="so nothing was moved"):
        edit.rows(with_rows(), make_stamp())


def test_same_text_moves_nothing():
    edit = MovePack(OLD, OLD, replace(NEW_COPY, version="1.0.0", sha256="1" * 64))

    assert edit.rows(with_rows(agreed(4)), make_stamp()) == ()


def test_reworded_pack_changes_only_the_copy():
    new = replace(OLD, version="2.0.0", title="Reworded")

    rows = change_of(with_rows(agreed(4), view(3)), new).rows

    assert [row.row.id for row in rows] == ["made-up"]


def test_scope_is_kept_for_what_is_still_there():
    workshop = with_rows().with_row(
        replace(
            NEW_COPY, version="1.0.0", sha256="1" * 64, left_out=("d1.one", "d2.two"), position=3
        )
    )

    after = moved(workshop, without(OLD, "d1.one")).get(FrozenFramework, "made-up")

    assert (after.version, after.left_out, after.position) == ("2.0.0", ("d2.two",), 3)


def test_retired_standard_stays_readable_in_the_old_copy():
    after = moved(with_rows(agreed(4), view(3)), without(OLD, "d1.one"))

    retired = after.get(FrozenFramework, RETIRED)
    assert (retired.is_retired, retired.version, retired.sha256) == (True, "1.0.0", "1" * 64)
    assert {"d1", "d1.one"}.isdisjoint(retired.left_out)
    assert {"d1.two", "d2", "d2.one"} <= set(retired.left_out)
    there = after.assessment(Item(RETIRED, "d1.one"))
    assert there is not None
    assert there.id == "agreed"


def test_retired_standard_with_nothing_recorded_leaves_no_copy():
    after = moved(with_rows(agreed(4)), without(OLD, "d1.two"))

    assert [each.id for each in after.frameworks] == ["made-up"]


def test_finding_on_a_retired_line_stays_with_the_old_copy():
    finding = Finding(**at(ONE), evidence_id="d1.one.e1", found="clear")
    new = replace(OLD, version="2.0.0", domains=(
        replace(OLD.domains[0], standards=(
            replace(OLD.domains[0].standards[0], evidence=()), OLD.domains[0].standards[1],
        )), *OLD.domains[1:],
    ))  # fmt: skip

    after = moved(with_rows(finding, agreed(4)), new)

    assert after.get(Finding, "row").framework_id == RETIRED
    assert after.get(Assessment, "agreed").framework_id == "made-up"


def test_kept_value_stays_where_the_new_scale_has_it():
    after = moved(with_rows(agreed(4), view(3), view(9, 2)), with_scale(OLD, 6))

    assert after.get(Assessment, "agreed").agreed == 4
    assert after.get(ViewRating, "view-1").framework_id == "made-up"
    assert after.get(ViewRating, "view-2").framework_id == RETIRED


def test_value_off_the_new_scale_is_reset_and_told():
    after = moved(with_rows(agreed(9)), with_scale(OLD, 6))

    kept = after.get(Assessment, "agreed")
    assert (kept.agreed, kept.no_action_reason) == (None, "It is fine.")
    (note,) = after.at(Note, ONE)
    assert note.text == (
        "Rated on version 1.0.0 of the framework, and moved to version 2.0.0. "
        "The agreed rating was 9, on a scale from 1 to 10."
    )


def test_reset_takes_every_value_off_and_keeps_it_in_the_old_copy():
    after = moved(with_rows(agreed(4), view(3)), with_scale(OLD, 6), {"arrow": "reset"})

    assert after.get(Assessment, "agreed").agreed is None
    assert after.at(ViewRating, ONE) == ()
    assert [row.value for row in after.at(ViewRating, Item(RETIRED, "d1.one"))] == [3]
    assert "1 view rating given then stayed with the old version." in after.at(Note, ONE)[0].text


def test_rescaled_value_is_nearest_in_proportion():
    after = moved(
        with_rows(agreed(10), view(1), view(5, 2)), with_scale(OLD, 4), {"arrow": "rescale"}
    )

    assert after.get(Assessment, "agreed").agreed == 4
    assert [row.value for row in after.at(ViewRating, ONE)] == [1, 2]


def test_choice_for_an_item_goes_before_that_for_its_scale():
    choices = {"arrow": "reset", "d1.one": "keep"}

    after = moved(with_rows(agreed(4)), with_scale(OLD, 6), choices)

    assert after.get(Assessment, "agreed").agreed == 4


def test_note_names_the_label_of_a_point():
    old = replace(OLD, domains=tuple(
        replace(domain, standards=tuple(replace(s, scale="steps") for s in domain.standards))
        for domain in OLD.domains
    ))  # fmt: skip
    new = replace(
        old, version="2.0.0", scales=(OLD.scales[0], replace(STEPS, points=STEPS.points[:2]))
    )
    edit = MovePack(old, new, NEW_COPY)
    workshop = with_rows(agreed(3))

    after = apply(workshop, Change("c", MORNING, "", edit.rows(workshop, make_stamp())))

    assert "was 3 (Level 3), on a scale from 0 to 3." in after.at(Note, ONE)[0].text


def test_a_finding_on_a_list_of_a_standard_stays_behind_with_its_line():
    def listed(*ids: str) -> Framework:
        lines = tuple(ListItem(each, f"Source {each}") for each in ids)
        lists = (TextList("one.sources", "Sources", lines, use="checklist"),)
        (domain, *others) = OLD.domains
        (standard, *rest) = domain.standards
        held = replace(domain, standards=(replace(standard, lists=lists), *rest))
        return replace(OLD, domains=(held, *others))

    found = Finding(
        id="f", framework_id="made-up", item_id="d1.one", evidence_id="gone", found="clear"
    )
    new = replace(listed("kept"), version="2.0.0")
    workshop = with_rows(found)

    edit = MovePack(listed("kept", "gone"), new, NEW_COPY)
    after = apply(workshop, Change("c", MORNING, "", edit.rows(workshop, make_stamp())))

    assert after.get(Finding, "f").framework_id == RETIRED


def test_second_move_keeps_an_old_copy_of_its_own():
    first = moved(with_rows(agreed(4)), without(OLD, "d1.one"))
    there = first.get(FrozenFramework, RETIRED)
    back = first.with_row(replace(NEW_COPY, version="1.0.0", sha256="1" * 64)).with_row(
        agreed(5, Item("made-up", "d1.two"))
    )

    after = moved(back, without(OLD, "d1.two"))

    assert after.get(FrozenFramework, RETIRED) == there
    assert after.get(FrozenFramework, f"{RETIRED}-2").is_retired


def overlay(text: str, framework_id: str = "made-up") -> FrozenOverlay:
    return FrozenOverlay(
        id=f"{framework_id}/easy", framework_id=framework_id, overlay_id="easy", version="1",
        sha256="", text=text,
    )  # fmt: skip


def test_overlay_that_the_room_has_seen_stays_with_the_old_copy():
    visit = Visit(**at(ONE, "visit"), step_key="x", entered_at=MORNING, overlay="easy")
    workshop = with_rows(overlay("old"), visit)
    edit = MovePack(OLD, with_scale(OLD, 6), NEW_COPY, overlays=(overlay("new"),))

    after = apply(workshop, Change("c", MORNING, "", edit.rows(workshop, make_stamp())))

    assert after.get(FrozenOverlay, "made-up/easy").text == "new"
    assert after.get(FrozenOverlay, f"{RETIRED}/easy").text == "old"
    assert after.get(FrozenFramework, RETIRED).is_retired


def test_worn_overlay_stays_on_and_goes_with_what_is_retired():
    workshop = with_rows(overlay("old"), agreed(4)).with_row(
        replace(NEW_COPY, version="1.0.0", sha256="1" * 64, overlay="easy")
    )

    after = moved(workshop, without(OLD, "d1.one"))

    assert [each.overlay for each in after.frameworks] == ["easy", "easy"]
    assert {row.id for row in after.rows(FrozenOverlay)} == {"made-up/easy", f"{RETIRED}/easy"}


def test_same_overlay_again_changes_nothing():
    workshop = with_rows(overlay("old"))
    edit = MovePack(OLD, with_scale(OLD, 6), NEW_COPY, overlays=(overlay("old"),))

    assert [change.row.id for change in edit.rows(workshop, make_stamp())] == ["made-up"]


def test_room_has_seen_nothing_where_all_view_ratings_stayed_behind():
    seen = replace(agreed(4), agreed=None, revealed_round=2)

    after = moved(with_rows(seen, view(3)), with_scale(OLD, 6), {"arrow": "reset"})

    assert after.get(Assessment, "agreed").revealed_round == 0
