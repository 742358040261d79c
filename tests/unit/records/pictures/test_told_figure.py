"""A figure as a picture of its own: what was agreed and revealed, under the attribution, and nothing else."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.capture import AddDifferingView
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import MarkRevealed, SetAgreedRating, SetTally
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.rows import Attribution
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pictures.lettering import Lettering
from icbo_desktop.records.pictures.told_figure import profile_figure, rating_figure
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.scope import Scope
from tests.builders import group_id, make_item, make_workshop
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import FRAMEWORK

ITEM = make_item()
COUNCIL = group_id(make_workshop(), "Council")
LIVED = group_id(make_workshop(), "Lived experience")
TALLY = SetTally(ITEM, COUNCIL, 1, (2, 3, 3))
SECOND = SetTally(ITEM, COUNCIL, 2, (9, 9, 9))


def scope_after(*edits: Edit, attribution: Attribution = "group") -> Scope:
    options = replace(OPTIONS, attribution=attribution)
    return record_of(make_workshop(*edits), {FRAMEWORK.id: FRAMEWORK}, options).scope


def figure_after(*edits: Edit, attribution: Attribution = "group") -> Scene:
    scope = scope_after(*edits, attribution=attribution)
    return rating_figure(scope, ITEM, Lettering(fonts_dir()).measure)


def texts(scene: Scene) -> list[str]:
    return [line.text for line in scene.texts]


def test_figure_stands_by_itself_with_title_legend_and_origin():
    scene = figure_after(TALLY, MarkRevealed(ITEM), SetAgreedRating(ITEM, 3))

    assert texts(scene)[0].startswith("1.I") or "one" in texts(scene)[0].lower()
    assert "Council" in texts(scene)
    assert texts(scene)[-1] == "Northborough peer challenge · 19 November 2026"
    assert "3" in scene.alt


def test_ratings_before_their_reveal_are_refused():
    with pytest.raises(RecordError, match="were not shown to the room"):
        figure_after(TALLY)


def test_agreed_rating_is_drawn_without_ratings_that_were_not_revealed():
    scene = figure_after(TALLY, SetAgreedRating(ITEM, 5))

    assert scene == figure_after(SetAgreedRating(ITEM, 5))


def test_second_round_before_its_reveal_leaves_the_first():
    before = figure_after(TALLY, MarkRevealed(ITEM))

    assert figure_after(TALLY, MarkRevealed(ITEM), SECOND) == before
    assert figure_after(TALLY, MarkRevealed(ITEM), SECOND, MarkRevealed(ITEM, 2)) != before


def test_nothing_rated_is_refused_in_words():
    with pytest.raises(RecordError, match="Nothing was rated"):
        figure_after(AddDifferingView(ITEM, "Too slow.", "not_attributed"))


def test_small_group_is_drawn_as_other_partners():
    scene = figure_after(SetTally(ITEM, LIVED, 1, (2, 9)), TALLY, MarkRevealed(ITEM))

    assert "Other partners" in texts(scene)
    assert "Lived experience" not in " ".join([*texts(scene), scene.alt])


def test_not_attributed_names_no_group():
    scene = figure_after(TALLY, MarkRevealed(ITEM), attribution="none")

    assert "Council" not in " ".join([*texts(scene), scene.alt])


def test_profile_holds_no_spread_that_was_not_revealed():
    letters = Lettering(fonts_dir()).measure
    agreed = SetAgreedRating(ITEM, 3)
    nhs = SetTally(ITEM, group_id(make_workshop(), "NHS"), 1, (7, 8, 9))

    hidden = profile_figure(scope_after(TALLY, nhs, agreed), letters)

    assert hidden == profile_figure(scope_after(agreed), letters)
    assert hidden != profile_figure(scope_after(TALLY, nhs, agreed, MarkRevealed(ITEM)), letters)
