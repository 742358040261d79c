"""The wall of the frameworks beside ICBO: choices, levels, grids, points for and against, profiles, several."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.choice import choice_sentence, choices_of
from icbo_desktop.domain.grid import grid_at, leading_sentence, sensitivity_sentence
from icbo_desktop.domain.route import Step, StepKind, plan_route
from icbo_desktop.domain.rows import Assessment, FrozenFramework
from icbo_desktop.figures.shapes import Circle, Rectangle, Scene
from icbo_desktop.figures.wall import WallView, wall_pages
from tests.unit.figures.legibility import faults
from tests.unit.figures.pack_rooms import (
    PACKS,
    pack,
    pack_view,
    silent_room,
    talkative_room,
    together,
)
from tests.unit.figures.rooms import measure

APART = ("close", "some spread", "wide apart", "middle", "8 in 10")
CHOICES = ("kings-fund-2015", "stp-route-map-2017", "commissioning-partnership")
GRIDS = ("stp-option-appraisal", "stp-scope", "stp-segmentation")


def steps_of(view: WallView, kind: StepKind, about: str = "") -> list[Step]:
    route = plan_route(view.workshop, view.frameworks)
    return [step for step in route if step.kind is kind and about in step.key]


def pages_of(view: WallView, kind: StepKind, about: str = "") -> list[Scene]:
    return [page for step in steps_of(view, kind, about) for page in wall_pages(step, view)]


def said_on(pages: list[Scene]) -> str:
    return " ".join(line.text for page in pages for line in page.texts)


def view_of(pack_id: str, *, is_silent: bool = False, **options: object) -> WallView:
    room = silent_room(pack_id) if is_silent else talkative_room(pack_id)
    return pack_view(room, pack_id, **options)


@pytest.mark.parametrize("pack_id", CHOICES)
def test_a_choice_has_no_middle_and_no_spread_anywhere(pack_id: str):
    view = view_of(pack_id)
    framework = pack(pack_id)
    chosen = [
        step
        for step in steps_of(view, StepKind.ARROW)
        if (scale := framework.scale_of(step.item.item_id)) is not None and scale.is_nominal
    ]
    for step in chosen:
        pages = wall_pages(step, view)
        words = " ".join((said_on(list(pages)), *(page.alt for page in pages))).lower()
        assert [word for word in APART if word in words] == []
    assert chosen


def test_a_choice_says_who_chose_what():
    view = view_of("stp-route-map-2017")
    step = steps_of(view, StepKind.ARROW)[1]
    scale = pack("stp-route-map-2017").scale_of(step.item.item_id)
    assert scale is not None
    sentence = choice_sentence(choices_of(view.workshop, step.item, scale))
    assert sentence in said_on(list(wall_pages(step, view)))


def test_a_question_that_is_asked_of_every_rating_stands_above_the_scale():
    view = view_of("multi-level-commissioning", is_revealed=False)
    page = wall_pages(steps_of(view, StepKind.ARROW)[0], view)[0]
    assert page.texts[2].text == "How well is this done in our area?"


def test_questions_beside_a_scale_have_a_page_before_it():
    view = view_of("cbo-2015", is_revealed=False)
    first, second = wall_pages(steps_of(view, StepKind.ARROW)[0], view)
    assert "While we decide" in said_on([first])
    assert "13 in" in said_on([second])


def test_a_reveal_begins_with_the_ratings():
    view = view_of("cbo-2015")
    first = wall_pages(steps_of(view, StepKind.ARROW)[0], view)[0]
    assert "8 in 10" in said_on([first])


def test_each_level_has_its_name_on_every_page():
    view = view_of("ipc-matrix-2008")
    standard = pack("ipc-matrix-2008").standards_by_id[
        steps_of(view, StepKind.STANDARD)[0].item.item_id
    ]
    pages = wall_pages(steps_of(view, StepKind.STANDARD)[0], view)
    names = ("1 Separate", "2 Parallel", "3 Joint", "4 Integrated")
    assert all(any(name in page.reading for name in names) for page in pages)
    words = said_on(list(pages)).split()
    written = " ".join(item.text for level in standard.levels for item in level.items).split()
    assert [word for word in written if word not in words] == []


def test_what_the_points_of_a_scale_mean_is_read_at_the_opening():
    said = said_on(pages_of(view_of("stp-route-map-2017"), StepKind.DOMAIN_OPENING, "planning"))
    assert "How we rate" in said
    assert "Kept with the commissioner" in said


def test_an_option_shows_every_criterion_with_number_word_and_marks():
    view = view_of("stp-option-appraisal")
    pages = wall_pages(steps_of(view, StepKind.OPTION)[0], view)
    said = said_on(list(pages))
    domain = pack("stp-option-appraisal").domains[0]
    assert all(each.short_title in said for each in domain.standards)
    marks = [shape for page in pages for shape in page.shapes if isinstance(shape, Circle)]
    assert len(marks) == 5 * len(domain.standards)


def test_an_unrated_criterion_has_no_marks():
    view = view_of("stp-option-appraisal", is_silent=True)
    pages = wall_pages(steps_of(view, StepKind.OPTION)[0], view)
    assert said_on(list(pages)).count("not rated yet") == 14
    assert not any(isinstance(shape, Circle) for page in pages for shape in page.shapes)


@pytest.mark.parametrize("pack_id", GRIDS)
def test_a_grid_ends_with_who_leads_and_what_that_hangs_on(pack_id: str):
    view = view_of(pack_id)
    step = steps_of(view, StepKind.GRID_RESULT)[0]
    grid = grid_at(view.workshop, pack(pack_id), step.item.item_id)
    assert grid is not None
    said = said_on(list(wall_pages(step, view)))
    assert leading_sentence(view.workshop, grid) in said
    hangs = sensitivity_sentence(view.workshop, grid).replace(";", "").rstrip(".").split()
    assert [word for word in hangs if word not in said.split()] == []
    assert "counts 3 times" in said
    assert " · leads" in said


def test_a_grid_without_weights_names_none():
    view = view_of("stp-option-appraisal", is_silent=True)
    assert "Weights set by the room" not in said_on(pages_of(view, StepKind.GRID_RESULT))


def test_an_opening_of_a_grid_lists_its_criteria_in_full():
    said = said_on(pages_of(view_of("stp-scope"), StepKind.DOMAIN_OPENING, "d2"))
    written = " ".join(each.title for each in pack("stp-scope").domains[1].standards).split()
    assert [word for word in written if word not in said.split()] == []


def test_short_sides_stand_beside_each_other():
    view = view_of("stp-form")
    page = wall_pages(steps_of(view, StepKind.ARGUMENTS)[0], view)[0]
    both = [line for line in page.texts if line.text in ("For", "Against")]
    assert [line.text for line in both] == ["For", "Against"]
    assert both[0].y == both[1].y


def test_long_sides_follow_each_other():
    view = view_of("kings-fund-2015")
    pages = wall_pages(steps_of(view, StepKind.ARGUMENTS)[0], view)
    sides = [line.text for page in pages for line in page.texts if line.text in ("For", "Against")]
    assert len(sides) == len(pages)
    assert sides == sorted(sides, reverse=True)


def test_points_of_the_room_say_so():
    assert "added here" in said_on(pages_of(view_of("stp-form"), StepKind.ARGUMENTS))
    silent = view_of("stp-form", is_silent=True)
    assert "added here" not in said_on(pages_of(silent, StepKind.ARGUMENTS))


def test_a_checklist_says_what_was_found_under_its_headings():
    said = said_on(pages_of(view_of("cbo-2015"), StepKind.LIST))
    assert "We see some of it" in said
    groups = ("Key documents and plans", "Local views", "Monitoring and outcomes data")
    assert all(group in said for group in groups)


def test_a_profile_names_the_step_and_the_choice():
    steps = said_on(pages_of(view_of("ipc-matrix-2008"), StepKind.DOMAIN_PROFILE))
    assert "Integrated" in steps
    chosen = said_on(pages_of(view_of("stp-route-map-2017"), StepKind.DOMAIN_PROFILE, "planning"))
    assert "Moved to delivery" in chosen
    assert "wide apart" not in chosen


def test_a_profile_says_what_was_only_discussed():
    view = view_of("kings-fund-2015", is_silent=True)
    said = said_on(pages_of(view, StepKind.DOMAIN_PROFILE, "d1"))
    assert said.count("not reached") == 4
    assert said.count("not rated") == 4


def test_domains_without_ratings_say_how_far_they_were_discussed():
    said = said_on(pages_of(view_of("kings-fund-2015"), StepKind.OVERALL_PROFILE))
    assert "0 of 3 discussed" in said
    assert "0 of 0" not in said


@pytest.mark.parametrize("ratio", ["16:9", "4:3"])
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_pages_of_several_frameworks_name_theirs_and_can_be_read(ratio: str, text_scale: float):
    chosen = ("icbo-2018", "ipc-matrix-2008", "stp-scope")
    view = pack_view(together(*chosen), *chosen, ratio=ratio, text_scale=text_scale)
    bad = {
        step.key: found
        for step in plan_route(view.workshop, view.frameworks)
        for page in wall_pages(step, view)
        if (found := faults(page, measure))
    }
    assert bad == {}
    page = wall_pages(steps_of(view, StepKind.ARROW, "ipc")[0], view)[0]
    assert "IPC matrix (2008)" in page.alt


def test_a_framework_left_behind_is_on_no_profile():
    room = together("icbo-2018", "stp-scope")
    frozen = room.get(FrozenFramework, "stp-scope")
    view = pack_view(room.with_row(replace(frozen, is_retired=True)), "icbo-2018", "stp-scope")
    said = said_on(pages_of(view, StepKind.OVERALL_PROFILE))
    assert pack("stp-scope").short_title not in said
    assert not view.has_several_frameworks


@pytest.mark.parametrize("pack_id", PACKS)
def test_nothing_of_a_rating_shows_before_the_reveal(pack_id: str):
    said, silent = view_of(pack_id, is_revealed=False), view_of(pack_id, is_silent=True)
    silent = replace(silent, revealed=frozenset())
    changed = [
        other.text
        for step in steps_of(said, StepKind.ARROW)
        for first, second in zip(wall_pages(step, silent), wall_pages(step, said), strict=True)
        for one, other in zip(first.texts, second.texts, strict=True)
        if one != other
    ]
    assert bool(changed) is bool(steps_of(said, StepKind.ARROW))
    assert all("in" in text.split() for text in changed)


def test_an_agreement_to_differ_is_said_of_a_choice():
    found = steps_of(view_of("commissioning-partnership"), StepKind.ARROW)
    item = found[0].item
    differs = Assessment(
        id="x", framework_id=item.framework_id, item_id=item.item_id, agreed_to_differ=True
    )
    room = silent_room("commissioning-partnership").with_row(differs)
    shown = pack_view(room, "commissioning-partnership")
    assert "The room agreed to differ." in said_on(list(wall_pages(found[0], shown)))


def test_a_short_introduction_is_shown_to_its_end():
    view = view_of("ipc-matrix-2008")
    pages = pages_of(view, StepKind.DOMAIN_OPENING)
    written = pack("ipc-matrix-2008").domains[0].introduction.replace("- ", " ").split()
    assert [word for word in written if word not in said_on(pages).split()] == []


def test_of_a_long_introduction_only_the_beginning_is_shown():
    view = view_of("ipc-matrix-2008")
    framework = pack("ipc-matrix-2008")
    long = "A first paragraph.\n\n" + "A second one goes on and on, and on again. " * 60
    domain = replace(framework.domains[0], introduction=long)
    changed = replace(framework, domains=(domain, *framework.domains[1:]))
    view = replace(view, frameworks={framework.id: changed})
    said = said_on(pages_of(view, StepKind.DOMAIN_OPENING))
    assert "A first paragraph." in said
    assert "A second one" not in said


def test_larger_text_leaves_nothing_of_an_introduction_out():
    said = [
        said_on(pages_of(view_of("ipc-matrix-2008", text_scale=scale), StepKind.DOMAIN_OPENING))
        for scale in (1.0, 2.0)
    ]
    ends = pack("ipc-matrix-2008").domains[0].introduction.split()[-3:]
    assert all(word in text.split() for text in said for word in ends)


def test_one_item_alone_has_no_bullet():
    view = view_of("ipc-matrix-2008")
    framework = pack("ipc-matrix-2008")
    step = steps_of(view, StepKind.STANDARD)[1]
    levels = framework.standard(step.item.item_id).levels
    assert {len(level.items) for level in levels} == {1}
    dots = [
        shape
        for page in wall_pages(step, view)
        for shape in page.shapes
        if isinstance(shape, Circle)
    ]
    assert dots == []


def test_an_option_is_named_once_on_each_page():
    view = view_of("stp-option-appraisal")
    for step in steps_of(view, StepKind.OPTION):
        option = pack("stp-option-appraisal").options_of(step.item.item_id)
        name = next(one.name for one in option if one.id == step.item.option_id)
        for page in wall_pages(step, view):
            assert [line.text for line in page.texts].count(name) == 1


@pytest.mark.parametrize("pack_id", ["stp-route-map-2017", "commissioning-partnership"])
def test_a_choice_is_called_a_choice_before_the_reveal(pack_id: str):
    view = view_of(pack_id, is_revealed=False)
    said = said_on(list(wall_pages(steps_of(view, StepKind.ARROW)[0], view)))
    assert "Choose on your own, in silence." in said
    assert "Rate on your own" not in said


def revealed_without_people(pack_id: str, agreed: int | None) -> list[Scene]:
    room = silent_room(pack_id)
    step = steps_of(pack_view(room, pack_id), StepKind.ARROW)[0]
    if agreed is not None:
        at = step.item
        row = Assessment(
            id="x",
            framework_id=at.framework_id,
            item_id=at.item_id,
            agreed=agreed,
            revealed_round=1,
        )
        room = room.with_row(row)
    return list(wall_pages(step, pack_view(room, pack_id)))


def test_a_choice_that_nobody_made_is_a_list_and_says_so():
    (page,) = revealed_without_people("stp-route-map-2017", None)
    said = said_on([page])
    assert "Kept with the commissioner" in said
    assert "Nobody has chosen yet." in said
    bar_and_tag = 2
    assert sum(isinstance(shape, Rectangle) for shape in page.shapes) == bar_and_tag


def test_a_choice_agreed_without_a_tally_stands_alone():
    (page,) = revealed_without_people("stp-route-map-2017", 2)
    assert [line.text for line in page.texts[2:]] == ["Moved to delivery · agreed"]


@pytest.mark.parametrize("pack_id", ["icbo-2018", "ipc-matrix-2008"])
def test_a_rating_agreed_without_a_tally_is_marked_and_nothing_else_is_said(pack_id: str):
    (page,) = revealed_without_people(pack_id, 3)
    assert [line.is_bold for line in page.texts if line.text == "3"] == [True]
    assert not any(word in said_on([page]) for word in ("Nobody", " of ", "middle"))


@pytest.mark.parametrize("pack_id", ["icbo-2018", "ipc-matrix-2008"])
def test_a_scale_that_nobody_rated_says_so_once_revealed(pack_id: str):
    assert "Nobody has rated yet." in said_on(revealed_without_people(pack_id, None))
