"""A scale that has an order and is not summed up: no middle, no spread, only who chose what."""

from dataclasses import replace

from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.session import SessionView
from icbo_desktop.ui.console.arrow_picture import arrow_picture, spread_remark, spread_sentences
from tests.builders import group_id
from tests.gui.console.shipped_views import shipped_view, standard_place
from tests.unit.packs.pack_shape import shipped

PLACE = standard_place("icbo-2018", "d1.leadership")
SCALE = replace(shipped("icbo-2018").scales[0], aggregate="none")


def rated() -> SessionView:
    """Six people at three points."""
    council = group_id(shipped_view("icbo-2018").workshop, "Council")
    return shipped_view("icbo-2018", edits=(SetTally(PLACE.item, council, 1, (3, 3, 3, 4, 4, 9)),))


def test_arrow_has_no_window():
    assert arrow_picture(rated(), PLACE.item, SCALE).window is None


def test_remark_says_only_how_many_are_in():
    remark = spread_remark(rated(), PLACE.item, SCALE)

    assert remark.endswith(" in")
    assert "Middle" not in remark


def test_sentence_says_who_chose_what():
    said = spread_sentences(rated(), PLACE.item, SCALE, 1)

    assert said == ("3 of 6 people: 3. 2: 4. 1: 9.",)
