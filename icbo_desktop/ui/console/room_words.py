"""What the room really sees, in words: the one place from which every part of the console says it."""

from icbo_desktop.domain.rounds import RatedRound, still_out
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.wall_state import Banner
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.console.place_words import step_name

BANNER_MEANINGS = {
    Banner.LIVE: marked("The room sees every step you take."),
    Banner.FROZEN: marked("The room keeps its picture while you look ahead."),
    Banner.BLACK: marked("The room sees a black wall."),
    Banner.WHITE: marked("The room sees a white wall."),
    Banner.HOLDING: marked("The room sees the holding slide."),
    Banner.NO_WALL: marked(
        "The wall is not shown. F5 shows it from the start, Shift+F5 from here."
    ),
}
# What the room sees while the facilitator looks elsewhere, where it is not the step.
COVERED_WORDS = {
    Banner.FROZEN: marked("The room keeps its frozen picture"),
    Banner.BLACK: marked("The room sees a black wall"),
    Banner.WHITE: marked("The room sees a white wall"),
    Banner.HOLDING: marked("The room sees the holding slide"),
    Banner.NO_WALL: marked("Only you see this: the wall is not shown"),
}
COUNTING_LINE = marked("The room sees the step, and above it the time that is left here.")
PICTURE_LINE = marked("The room sees a picture. Next or Back takes it off.")
HIDDEN = marked("Hidden from the wall until R, then Enter")
SEEN = marked("The room sees these ratings")
ELSEWHERE = marked("Revealed; the room is at another step")
# A frozen wall may show anything from before, so nothing is said of what stands on it.
FROZEN_RATINGS = {
    True: marked("The wall is frozen; then these ratings show"),
    False: marked("The wall is frozen; then hidden until R, Enter"),
}
COVERED_RATINGS = {
    Banner.BLACK: marked("Revealed, but under a black wall"),
    Banner.WHITE: marked("Revealed, but under a white wall"),
    Banner.HOLDING: marked("Revealed, but under the holding slide"),
    Banner.NO_WALL: marked("Revealed, but the wall is not shown"),
}
PICTURE_OVER_RATINGS = marked("Revealed, but under a picture")
ON_SCREEN, UNDER_PICTURE = marked("On screen"), marked("Under picture")
COVERED_STEP = {
    Banner.FROZEN: marked("Frozen"),
    Banner.BLACK: marked("Under black"),
    Banner.WHITE: marked("Under white"),
    Banner.HOLDING: marked("Under holding"),
    Banner.NO_WALL: marked("No wall"),
}


def room_line(view: SessionView) -> str:
    """What the room sees, in a sentence; while it is frozen, what it will see after that.

    While Enter would reveal, who has not rated stands here instead: it warns and never blocks.
    """
    banner = view.state.wall.banner
    if view.state.wall.is_armed:
        return reveal_line(view)
    if banner is Banner.FROZEN:
        return tr("Frozen. Next on the wall: {step}", step=step_name(view, view.step))
    if banner is Banner.LIVE and view.state.picture:
        return translated(PICTURE_LINE)
    if banner is Banner.LIVE and view.state.is_counting:
        return translated(COUNTING_LINE)
    return translated(BANNER_MEANINGS[banner])


def reveal_line(view: SessionView) -> str:
    """What an Enter now would do, and who has not rated."""
    here, people = view.rated_round, view.workshop.people
    if not here.number:
        return tr("Nobody has rated yet. Enter reveals all the same.")
    out = still_out(view.workshop, here)
    missing = sum(number for _, number in out)
    if not missing:
        return tr("Everyone has rated. Enter reveals.") if people else tr("Enter reveals.")
    named = ", ".join(f"{group.name[:60]} {number}" for group, number in out)
    return tr_n(
        "{n} of {people} have not rated: {named}. Enter reveals all the same.",
        "1 of {people} has not rated: {named}. Enter reveals all the same.",
        missing,
        people=people,
        named=named,
    )


def ratings_line(view: SessionView, here: RatedRound) -> str:
    """Whether the room sees the ratings of a round, and if not, what it sees instead."""
    wall, step = view.state.wall, view.step
    is_revealed = here in wall.revealed
    if wall.banner is Banner.FROZEN:
        return translated(FROZEN_RATINGS[is_revealed])
    if not is_revealed:
        return translated(HIDDEN)
    if wall.banner is not Banner.LIVE:
        return translated(COVERED_RATINGS[wall.banner])
    if view.state.picture:
        return translated(PICTURE_OVER_RATINGS)
    is_there = step.kind is StepKind.ARROW and step.item == here.item
    return translated(SEEN) if is_there else translated(ELSEWHERE)


def step_shown(view: SessionView) -> str:
    """How far the room sees the session's own step, in a word or two for a button."""
    banner = view.state.wall.banner
    if banner in COVERED_STEP:
        return translated(COVERED_STEP[banner])
    return translated(UNDER_PICTURE) if view.state.picture else translated(ON_SCREEN)


def room_words(view: SessionView) -> str:
    """What the room sees where that is not the session's own step; else empty."""
    banner = view.state.wall.banner
    if banner in COVERED_WORDS:
        return translated(COVERED_WORDS[banner])
    return tr("The room sees a picture") if view.state.picture else ""
