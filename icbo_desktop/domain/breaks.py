"""Breaks of a session: while the room has one, no place takes its time."""

from icbo_desktop.domain.agenda import place_of
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.session_rows import AgendaBreak
from icbo_desktop.domain.wall_state import Cover, WallState


def is_held(wall: WallState) -> bool:
    """Whether the room sees the holding slide; black over it is still the same rest."""
    return wall.is_shown and (wall.cover is Cover.HOLDING or wall.is_held_below)


def is_break_on(view: SessionView) -> bool:
    """Whether the room has its break: the holding slide is up at a place after which the agenda has one.

    Anywhere else a holding slide is a moment's cover, and the time is still that of the place.
    """
    place = view.step.place
    breaks = view.workshop.rows(AgendaBreak)
    return is_held(view.state.wall) and any(place_of(each) == place for each in breaks)
