"""What a grid comes to on the wall: all options to be compared at a glance, each no higher than it needs."""

from fractions import Fraction

import pytest

from icbo_desktop.domain.framework import Scale, ScalePoint
from icbo_desktop.domain.route import Step, StepKind, plan_route
from icbo_desktop.figures.option_results import ResultRow, result_pages, result_words
from icbo_desktop.figures.profile import ProfileSizes
from icbo_desktop.figures.wall import wall_pages
from tests.unit.figures.legibility import drawn_faults
from tests.unit.figures.pack_rooms import pack_view, silent_room, talkative_room
from tests.unit.figures.rooms import measure

GRID = "stp-option-appraisal"
SCALE = Scale(
    "agree", kind="ordinal", shape="steps", points=tuple(ScalePoint(value) for value in range(1, 6))
)
WIDE = ProfileSizes(width=1714, text=54, row=79, circle=37, track=22)


def row(name: str, **fields: object) -> ResultRow:
    shown = {
        "middle": Fraction(3),
        "lowest": 1,
        "highest": 5,
        "favourable": "6 of 14 favourable",
        "rated": "12 of 14 rated",
        "is_complete": True,
    }
    return ResultRow(name, **{**shown, **fields})  # type: ignore[arg-type] - a test passes plain values on


UNRATED = {"middle": None, "lowest": None, "highest": None, "rated": "not rated"}


def height_of(*rows: ResultRow, width: float = 1714) -> float:
    sizes = ProfileSizes(width=width, text=54, row=79, circle=37, track=22)
    (scene,) = result_pages(rows, SCALE, sizes, measure, height=10_000)
    assert drawn_faults(scene, scene.width, scene.height) == []
    return scene.height


def result_step(pack_id: str) -> Step:
    view = pack_view(talkative_room(pack_id), pack_id)
    route = plan_route(view.workshop, view.frameworks)
    return next(step for step in route if step.kind is StepKind.GRID_RESULT)


@pytest.mark.parametrize("room", [talkative_room(GRID), silent_room(GRID)])
def test_seven_options_take_at_most_two_pages(room: object):
    pages = wall_pages(result_step(GRID), pack_view(room, GRID))  # type: ignore[arg-type] - a workshop
    shown = [
        page for page in pages if "Loose federation:" in page.alt or "Lead provider:" in page.alt
    ]
    assert 1 <= len(shown) <= 2


def test_what_the_ratings_come_to_is_said_after_all_options():
    pages = wall_pages(result_step(GRID), pack_view(talkative_room(GRID), GRID))
    last_option = next(n for n, page in enumerate(pages) if "Single provider (merger):" in page.alt)
    hangs = next(n for n, page in enumerate(pages) if "That hangs on the weights:" in page.reading)
    assert hangs > last_option


def test_an_option_that_nobody_rated_takes_one_line():
    rated, blank = row("Alliance"), row("Merger", **UNRATED)
    for width in (1714, 900):
        more = height_of(rated, blank, width=width) - height_of(rated, width=width)
        assert more < 2 * 1.25 * 54


def test_an_option_that_nobody_rated_says_so_once():
    (scene,) = result_pages([row("Merger", **UNRATED)], SCALE, WIDE, measure, height=900)
    assert [line.text for line in scene.texts].count("not rated") == 1
    assert result_words(row("Merger", **UNRATED)) == "Merger: not rated."


def test_ratings_that_are_all_one_are_said_once():
    said = result_words(row("Alliance", middle=Fraction(3), lowest=3, highest=3))

    assert said.startswith("Alliance: middle 3, all 3, ")


def test_only_an_option_with_gaps_says_how_much_is_rated():
    rows = [row("Alliance"), row("Merger", is_complete=False)]
    (scene,) = result_pages(rows, SCALE, WIDE, measure, height=900)
    assert [line.text for line in scene.texts].count("12 of 14 rated") == 1


def test_long_names_stand_above_their_tracks():
    name = "An alliance of all providers in one place with a shared budget"
    narrow = height_of(row(name), width=1200)
    assert narrow > height_of(row("Alliance"), width=1200) + 1.25 * 54
