"""The console says what the room really sees: under a cover, while frozen, and while Enter would reveal."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.rounds import RatedRound
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.wall_state import Cover, WallState
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.console.room_words import ratings_line, room_line, step_shown
from icbo_desktop.ui.console.standard_cards import QuestionsCard
from tests.builders import LIVE_WALL, group_id, make_item, make_session_view, make_workshop
from tests.gui.console.conftest import MakeDesk

ITEM = make_item()
HERE = RatedRound(ITEM)
COUNCIL, NHS = (group_id(make_workshop(), name) for name in ("Council", "NHS"))
SEES_IT = ("The room sees these ratings", "On screen")
WALLS = {
    "black": WallState(is_shown=True, cover=Cover.BLACK),
    "white": WallState(is_shown=True, cover=Cover.WHITE),
    "holding": WallState(is_shown=True, cover=Cover.HOLDING),
    "frozen": WallState(is_shown=True, cover=Cover.NONE, is_frozen=True),
    "no wall": WallState(is_shown=False, cover=Cover.NONE),
}


def at_scale(wall: WallState = LIVE_WALL, *edits: SetTally) -> SessionView:
    """The session at the scale of the first standard, with its first round revealed."""
    view = make_session_view(*edits, wall=replace(wall, revealed=frozenset({HERE})))
    step = next(
        number
        for number, one in enumerate(view.route)
        if one.item == ITEM and one.kind.value == "arrow"
    )
    position = replace(view.state.position, step=step)
    return replace(view, state=replace(view.state, position=position))


def test_room_sees_revealed_ratings_on_a_live_wall_at_their_step():
    assert (ratings_line(at_scale(), HERE), step_shown(at_scale())) == SEES_IT


@pytest.mark.parametrize("name", WALLS)
def test_nothing_is_said_to_be_seen_under_a_cover(name: str):
    view = at_scale(WALLS[name])

    assert SEES_IT[0] != ratings_line(view, HERE)
    assert SEES_IT[1] != step_shown(view)


def test_revealed_ratings_are_not_seen_while_the_room_is_at_another_step():
    view = make_session_view(step=1, wall=replace(LIVE_WALL, revealed=frozenset({HERE})))

    assert ratings_line(view, HERE) == "Revealed; the room is at another step"


def test_picture_before_the_step_hides_it_in_words_too():
    view = at_scale()
    view = replace(view, state=replace(view.state, picture="photo"))

    assert ratings_line(view, HERE) == "Revealed, but under a picture"
    assert step_shown(view) == "Under picture"
    assert room_line(view) == "The room sees a picture. Next or Back takes it off."


def test_frozen_wall_is_not_said_to_hide_what_it_may_still_show():
    view = at_scale(replace(WALLS["frozen"]))
    hidden = replace(view, state=replace(view.state, wall=WALLS["frozen"]))

    assert ratings_line(hidden, HERE) == "The wall is frozen; then hidden until R, Enter"


@pytest.mark.parametrize(
    ("name", "words"), [("holding", "under the holding slide"), ("no wall", "not shown")]
)
def test_pad_follows_the_cover(make_desk: MakeDesk, name: str, words: str):
    desk = make_desk(at_scale())
    desk.console.run_command("tally")
    pad = desk.console.centre.findChild(RatingCard).tally
    before = pad.room_words

    desk.show(at_scale(WALLS[name]))

    assert before == "The room sees these ratings"
    assert words in pad.room_words


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("black", "Under black"),
        ("frozen", "Frozen"),
        ("holding", "Under holding"),
        ("no wall", "No wall"),
    ],
)
def test_question_is_on_screen_only_where_the_room_sees_it(
    make_desk: MakeDesk, name: str, said: str
):
    desk = make_desk(make_session_view(step=2, wall=WALLS[name]))

    button = desk.console.centre.findChild(QuestionsCard).button("d1.one.q2")

    assert button.text() == said
    assert button.property("role") == "small"
    assert button.accessibleName().startswith(f"{said}. ")


@pytest.mark.parametrize("name", WALLS)
def test_route_says_that_the_room_is_here_only_on_a_live_wall(make_desk: MakeDesk, name: str):
    desk = make_desk(make_session_view(wall=WALLS[name]))

    rows = [row.words for row in desk.console.route.model_rows if row.is_here]

    assert [words.rpartition(", ")[2] for words in rows] == ["the session is here"]


def test_armed_reveal_names_who_has_not_rated():
    wall = replace(LIVE_WALL, is_armed=True)
    view = at_scale(wall, SetTally(ITEM, COUNCIL, 1, (6, 6, 7)))

    assert room_line(view) == (
        "6 of 9 have not rated: Council 1, NHS 3, Lived experience 2. Enter reveals all the same."
    )


def test_armed_reveal_before_anybody_rated_says_so():
    assert room_line(at_scale(replace(LIVE_WALL, is_armed=True))) == (
        "Nobody has rated yet. Enter reveals all the same."
    )


def test_armed_reveal_says_when_everybody_is_in(make_desk: MakeDesk):
    view = at_scale(replace(LIVE_WALL, is_armed=True))
    groups = view.workshop.groups
    tallies = [SetTally(ITEM, group.id, 1, (6,) * group.people) for group in groups]

    desk = make_desk(at_scale(replace(LIVE_WALL, is_armed=True), *tallies))

    assert desk.console.deck.line_words == "Everyone has rated. Enter reveals."
    assert desk.console.deck.reveal.accessibleDescription() == desk.console.deck.line_words


def test_armed_second_round_counts_its_own_ratings():
    wall = replace(LIVE_WALL, is_armed=True)
    first, second = SetTally(ITEM, NHS, 1, (5, 6, 7)), SetTally(ITEM, NHS, 2, (6, 6))

    assert room_line(at_scale(wall, first, second)).startswith(
        "7 of 9 have not rated: Council 4, NHS 1, "
    )


@pytest.mark.parametrize("width", [1440, 700])
def test_armed_words_are_in_sight_also_where_there_is_little_room_and_no_wall(
    make_desk: MakeDesk, width: int
):
    desk = make_desk(at_scale(WallState(cover=Cover.NONE, is_armed=True)))

    desk.console.resize(width, 800)

    assert desk.console.deck._line.text().startswith("Nobody has rated yet.")
