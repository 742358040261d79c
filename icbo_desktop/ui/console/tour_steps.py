"""What the five steps of the tour say: one thing to do each, with its key, and where on the console that is."""

from dataclasses import dataclass

from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.keys_in_use import command_now


@dataclass(frozen=True, slots=True)
class TourStep:
    """`places` names parts of the console, as tour_places.py finds them."""

    title: str
    words: str
    places: tuple[str, ...]


def key_of(command_id: str) -> str:
    """The key that the command has now; without one, its words on the menu."""
    command = command_now(command_id)
    return command.first_key or command.said


def tour_steps(shows_wall: str = "show_from_start") -> tuple[TourStep, ...]:
    """The five steps, in the order of a session, with the keys of now; `shows_wall` is what the button for it does now."""
    return (
        TourStep(
            tr("Show the room its wall"),
            tr(
                "Press {key} to put the wall on the projector: the room sees what this small picture shows, and nothing else.",
                key=key_of(shows_wall),
            ),
            ("show", "room"),
        ),
        TourStep(
            tr("Take the room on"),
            tr(
                "Press {key} or your clicker to take the room to the next step and {back_key} to go back; "
                "a click on the route looks ahead privately.",
                key=key_of("next"),
                back_key=key_of("back"),
            ),
            ("next", "route"),
        ),
        TourStep(
            tr("Rate, then reveal"),
            tr(
                "At the rating arrow press {tally_key} and type the ratings by partner group; "
                "the room sees none of them until you press {reveal_key} and then Enter.",
                tally_key=key_of("tally"),
                reveal_key=key_of("reveal_arm"),
            ),
            ("tally", "reveal"),
        ),
        TourStep(
            tr("Write down what is said"),
            tr(
                "Press {first_key} to {last_key} and type a differing view, good practice, an evidence note, an action "
                "or a parked item: it is saved as you type, and {undo_key} takes it back.",
                first_key=key_of("capture_view"),
                last_key=key_of("capture_parked"),
                undo_key=key_of("undo"),
            ),
            ("capture",),
        ),
        TourStep(
            tr("Leave with a record"),
            tr(
                "Choose “Save a record” on the Workshop menu for a PDF, a Word file and more; "
                "{guide_key} opens the guide, and {keys_key} shows all keys.",
                guide_key=key_of("help"),
                keys_key=key_of("keys"),
            ),
            ("menus",),
        ),
    )
