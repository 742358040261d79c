"""What a move to a newer pack would change is seen before it is made."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.framework import Scale, ScalePoint, Text
from icbo_desktop.domain.movement import same_scale
from icbo_desktop.domain.pack_move import can_rescale, compare, moved_value
from icbo_desktop.domain.rows import Answer, Assessment, Finding
from tests.builders import make_framework, make_scale, make_workshop
from tests.unit.domain.moving_rooms import CHOICE, STEPS, make_old


def newer(**changes):
    """The made-up framework with its first standard changed, or gone where `gone` is given."""
    old = make_framework()
    first = old.domains[0]
    standards = (replace(first.standards[0], **changes), *first.standards[1:])
    return replace(
        old, version="2.0.0", domains=(replace(first, standards=standards), old.domains[1])
    )


def states(old, new):
    return {
        (part.kind, part.id): part.state
        for part in compare(old, new).parts
        if part.state != "unchanged"
    }


def test_same_text_is_unchanged_throughout():
    found = compare(make_framework(), make_framework())

    assert {part.state for part in found.parts} == {"unchanged"}
    assert found.scales == ()


def test_new_and_retired_standards_are_named_with_what_they_hold():
    old = make_framework({"d1": ("d1.one", "d1.two")}, questions=1, evidence=1)
    new = make_framework({"d1": ("d1.one", "d1.three")}, questions=1, evidence=1)

    assert states(old, new) == {
        ("standard", "d1.two"): "retired",
        ("evidence", "d1.two.e1"): "retired",
        ("question", "d1.two.q1"): "retired",
        ("standard", "d1.three"): "new",
        ("evidence", "d1.three.e1"): "new",
        ("question", "d1.three.q1"): "new",
    }


def test_reworded_statement_touches_the_standard_alone():
    assert states(make_framework(), newer(statement="Other words.")) == {
        ("standard", "d1.one"): "reworded"
    }


def test_reworded_question_touches_the_question_alone():
    questions = (Text("d1.one.q1", "Why?"), Text("d1.one.q2", "Sample question 2?"))

    found = compare(make_framework(), newer(questions=questions)).of_state("reworded")

    assert [(part.id, part.item_id, part.before, part.after) for part in found] == [
        ("d1.one.q1", "d1.one", "Sample question 1?", "Why?")
    ]


def test_standard_in_another_domain_counts_as_reworded():
    old = make_framework({"d1": ("d1.one", "x"), "d2": ("d2.one",)})
    new = make_framework({"d1": ("d1.one",), "d2": ("d2.one", "x")})

    assert states(old, new) == {("standard", "x"): "reworded"}


def test_records_that_are_touched_are_counted():
    place = {"framework_id": "made-up", "item_id": "d1.one"}
    workshop = make_workshop().with_row(Assessment(id="a", **place, agreed=9))
    workshop = workshop.with_row(Finding(id="f", **place, evidence_id="d1.one.e1", found="some"))
    new = replace(newer(evidence=()), scales=(make_scale(6),))

    found = compare(make_framework(), new, workshop)

    line = next(part for part in found.parts if part.id == "d1.one.e1")
    change = next(each for each in found.scales if each.item_id == "d1.one")
    assert line.recorded == 1
    assert (change.values, change.kept) == (1, 0)
    assert can_rescale(change.before, change.after)


def test_standard_that_is_only_discussed_now_has_lost_its_scale():
    (change,) = compare(make_framework(), newer(scale="")).scales

    assert (change.item_id, change.after) == ("d1.one", None)
    assert not can_rescale(change.before, change.after)


def test_labels_may_change_and_the_scale_is_the_same():
    renamed = replace(STEPS, points=tuple(replace(p, label="New") for p in STEPS.points))

    assert same_scale(STEPS, renamed)
    assert not same_scale(STEPS, replace(STEPS, kind="nominal"))


@pytest.mark.parametrize(
    ("value", "highest", "after"),
    [(1, 4, 1), (10, 4, 4), (5, 4, 2), (7, 4, 3), (4, 19, 7), (5, 3, 2)],
)
def test_rescaled_value_keeps_its_share_of_the_way(value, highest, after):
    assert moved_value(value, make_scale(), make_scale(highest), "rescale") == after


def test_value_between_two_points_takes_the_lower():
    assert moved_value(2, make_scale(3), make_scale(2), "rescale") == 1


def test_nominal_value_is_never_rescaled():
    assert moved_value(1, CHOICE, make_scale(), "rescale") is None


def test_kept_value_follows_the_id_of_its_point():
    points = (ScalePoint(1, "level0", "Level 0"), ScalePoint(2, "level2", "Level 2"))
    new = Scale("steps", "ordinal", "steps", points)

    assert [moved_value(value, STEPS, new, "keep") for value in STEPS.values] == [1, None, 2, None]


def test_reset_value_is_none():
    assert moved_value(4, make_scale(), make_scale(6), "reset") is None


def test_same_scale_keeps_the_value_and_no_scale_keeps_none():
    assert moved_value(4, make_scale(), make_scale(), "rescale") == 4
    assert moved_value(4, make_scale(), None, "keep") is None
    assert moved_value(4, make_scale(), make_scale(3), "keep") is None


def test_lists_options_and_prompts_are_compared_too():
    old = make_old()
    grid = old.domains[2]
    new = replace(
        old,
        lists=(replace(old.lists[0], items=old.lists[0].items[1:]),),
        prompts=(),
        domains=(*old.domains[:2], replace(grid, options=grid.options[:1])),
    )
    workshop = make_workshop()
    place = {"id": "row", "framework_id": "made-up"}
    workshop = workshop.with_row(Finding(**place, item_id="list", evidence_id="list.1"))
    workshop = workshop.with_row(Answer(**place, item_id="d1", prompt_id="how", text="Well."))
    cell = Assessment(**place, item_id="grid.one", option_id="grid.b", agreed=3)

    found = compare(old, new, workshop.with_row(cell)).of_state("retired")

    assert {(part.kind, part.id, part.recorded) for part in found} == {
        ("list_item", "list.1", 1),
        ("prompt", "how", 1),
        ("option", "grid.b", 1),
    }
