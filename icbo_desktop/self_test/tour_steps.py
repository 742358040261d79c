"""A short made-up workshop, from the start screen to the PDF and back, by real events on the real windows.

The tour takes a picture at each moment; the test of the whole run asks what came of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from icbo_desktop.app import App
from icbo_desktop.desk.desk import Desk
from icbo_desktop.desk.desk_dialogs import DeskDialogs
from icbo_desktop.desk.record_dialogs import RecordDialogs
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.wall_state import Banner
from icbo_desktop.self_test.hands import (
    CONTROL,
    Hands,
    Mouse,
    OutOfReachError,
    find_button,
    first_named,
    press,
    wait_until,
    write,
    write_in,
)
from icbo_desktop.ui.console.rating_arrow_widget import RatingArrow
from icbo_desktop.ui.console.seat_strip import SeatStrip
from icbo_desktop.ui.console.tour_card import COUNT, TourCard
from icbo_desktop.ui.dialogs.end_session_dialog import EndSessionDialog
from icbo_desktop.ui.dialogs.export_dialog import ExportDialog
from icbo_desktop.ui.dialogs.go_to_dialog import GoToDialog
from icbo_desktop.ui.dialogs.new_workshop_dialog import NewWorkshopDialog
from icbo_desktop.ui.dialogs.screen_dialog import ScreenDialog

TITLE = "Northborough rehearsal"
FILE_NAME = "Northborough"
TALLY = {"Council": "7 7 6 8", "NHS": "6 7 5", "Lived experience": "3 4"}
AGREED = Qt.Key.Key_6
VIEW = "We are told after, not asked before. "
ACTION = "Publish a one-page map of who decides what !high >Chief officers by 31 Jan 2027"
GO_TO = "III"
D = TypeVar("D", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Moment:
    """What stands on the windows now: a short name, and a sentence for whoever follows."""

    name: str
    sentence: str


def walk(app: App, hands: Hands) -> Iterator[Moment]:
    """The whole workshop. Raises OutOfReachError where a step cannot be taken by these hands."""
    yield from make_workshop(app, hands)
    desk = desk_of(app)
    yield from look_round(app, desk, hands)
    yield from show_wall(desk, hands)
    yield from take_standard(desk, hands)
    yield from go_on(desk, hands)
    yield from save_record(desk, hands)
    yield from end(app, desk, hands)


def make_workshop(app: App, hands: Hands) -> Iterator[Moment]:
    wait_until(app.start.isActiveWindow, "the start screen has the keyboard")
    yield Moment("start", "The start screen.")
    hands.use(app.start.new_button)
    dialog = dialog_of(app, NewWorkshopDialog)
    write_in(dialog.about.title.line, TITLE, hands)
    write_in(dialog.about.place.line, "Town Hall", hands)
    write_in(dialog.file.name.line, FILE_NAME, hands)
    yield Moment("new-workshop", "A new workshop: only the title is needed.")
    hands.use(dialog.make_button)
    wait_until(lambda: app.desk is not None, "the workshop opens")
    wait_until(desk_of(app).console.isActiveWindow, "the console has the keyboard")
    yield Moment("console", "The console opens; no wall is shown yet.")


def look_round(app: App, desk: Desk, hands: Hands) -> Iterator[Moment]:
    """The tour of the Help menu, over the console, to its end."""
    hands.choose(desk.console.menus, "Help", "Tour in five steps")
    wait_until(lambda: isinstance(app.guide.tour, TourCard), "the tour begins")
    card = app.guide.tour
    if not isinstance(card, TourCard):
        message = "The tour did not stay."
        raise OutOfReachError(message)
    for number in range(1, COUNT + 1):
        wait_until(card.next_button.hasFocus, f"step {number} of the tour has the keyboard")
        yield Moment(f"tour-{number}", f"Step {number} of the tour rings its controls.")
        hands.use(card.next_button)
    wait_until(lambda: not is_open(card), "the tour is over")
    wait_until(desk.console.centre.hasFocus, "the keys of the room work again")


def show_wall(desk: Desk, hands: Hands) -> Iterator[Moment]:
    press(Qt.Key.Key_F5)
    dialog = dialog_of(desk.dialogs, ScreenDialog)
    yield Moment("screen", "The screen for the wall is asked for once.")
    # Where nothing but the laptop is there, the wall is rehearsed in a window of its own.
    is_alone = len(QApplication.screens()) == 1
    hands.use(dialog.rehearsal_button if is_alone else dialog.use_button)
    wait_until(lambda: desk.runner.state.wall.banner is Banner.LIVE, "the wall is live")
    wait_until(desk.console.isActiveWindow, "the console has the keyboard again")
    yield Moment("welcome", "The wall shows the welcome.")


def take_standard(desk: Desk, hands: Hands) -> Iterator[Moment]:
    """The live sequence of the first standard (room_rules.md section 5)."""
    sentences = {
        StepKind.DOMAIN_OPENING: "The first domain opens.",
        StepKind.STANDARD: "The first standard.",
        StepKind.QUESTION: "A question for the room.",
        StepKind.EVIDENCE: "The evidence of progress.",
        StepKind.ARROW: "The rating arrow, before anybody has rated.",
    }
    for kind, sentence in sentences.items():
        step_to(desk, kind)
        yield Moment(kind, sentence)
    yield from rate(desk, hands)
    step_to(desk, StepKind.DIFFERING_VIEWS)
    press(Qt.Key.Key_1, CONTROL)
    write(f"{VIEW}@lived")
    yield Moment("capturing", "A differing view is typed, with the group that holds it.")
    press(Qt.Key.Key_Tab)  # takes the group that is offered
    press(Qt.Key.Key_Return)
    yield Moment("differing-view", "The differing view is kept and on the wall.")
    step_to(desk, StepKind.ACTIONS)
    press(Qt.Key.Key_4, CONTROL)
    write(ACTION)
    press(Qt.Key.Key_Return)
    yield Moment("action", "An action with its priority, who and by when.")


def rate(desk: Desk, hands: Hands) -> Iterator[Moment]:
    """The tally while the wall hides it, the reveal, and where the room puts itself."""
    console = desk.console
    hands.use(find_button(console.centre, "Ratings by group"))
    for group, values in TALLY.items():
        hands.use(first_named(console.centre.findChildren(SeatStrip), f"Ratings of {group}"))
        write(values)
    press(Qt.Key.Key_Return)
    yield Moment("tally", "The cards are counted by group; the wall still hides them.")
    if isinstance(hands, Mouse):
        hands.use(console.deck.reveal)
    else:
        hands.rest(console.centre)
        press(Qt.Key.Key_R)
    yield Moment("armed", "One more key reveals.")
    press(Qt.Key.Key_Return)
    wait_until(lambda: desk.runner.view.is_revealed, "a reveal")
    yield Moment("revealed", "The ratings are revealed.")
    (arrow,) = console.centre.findChildren(RatingArrow)
    hands.use(arrow)
    press(AGREED)
    yield Moment("agreed", "The room agrees a rating.")


def go_on(desk: Desk, hands: Hands) -> Iterator[Moment]:
    """Look at another standard privately, show it, then step through the rest to the closing."""
    press(Qt.Key.Key_G, CONTROL)
    dialog = dialog_of(desk.dialogs, GoToDialog)
    write(GO_TO)
    yield Moment("go-to", "Another standard is looked for.")
    press(Qt.Key.Key_Return)
    wait_until(lambda: not is_open(dialog), "the dialog closes")
    yield Moment("browsing", "It is looked at privately; the wall stays.")
    hands.use(find_button(desk.console.browsing_bar, "Show"))
    yield Moment("shown", "Now the room sees it.")
    press(Qt.Key.Key_F9)
    press(Qt.Key.Key_PageDown)
    yield Moment("frozen", "The wall is frozen while the facilitator looks ahead.")
    press(Qt.Key.Key_F9)
    press(Qt.Key.Key_F8)
    yield Moment("black", "The wall is black.")
    press(Qt.Key.Key_F8)
    hands.rest(desk.console.centre)
    press(Qt.Key.Key_Escape)
    yield Moment("holding", "The holding slide.")
    for kind, sentence in (
        (StepKind.DOMAIN_PROFILE, "The domain's profile."),
        (StepKind.OVERALL_PROFILE, "The overall profile."),
        (StepKind.CLOSING, "The closing."),
    ):
        step_to(desk, kind)
        yield Moment(kind, sentence)


def save_record(desk: Desk, hands: Hands) -> Iterator[Moment]:
    hands.choose(desk.console.menus, "Workshop", "Save a record")
    dialog = dialog_of(desk.records, ExportDialog)
    hands.use(dialog.opens_folder)
    yield Moment("record", "A record is asked for.")
    path = dialog.requests[0].path
    hands.use(dialog.save_button)
    wait_until(path.is_file, "the PDF is written")
    wait_until(dialog.back_button.isVisible, "the dialog says so")
    yield Moment("saved", "The PDF is written beside the workbook.")
    hands.use(dialog.close_button)
    wait_until(lambda: not is_open(dialog), "the dialog closes")


def end(app: App, desk: Desk, hands: Hands) -> Iterator[Moment]:
    hands.choose(desk.console.menus, "Workshop", "End the session")
    dialog = dialog_of(desk.dialogs, EndSessionDialog)
    yield Moment("end", "What is still unset, before the session ends.")
    hands.use(dialog.close_button)
    wait_until(app.start.isVisible, "the start screen comes back")
    yield Moment("back", "Back at the start screen, which knows the workbook now.")


def step_to(desk: Desk, kind: StepKind) -> None:
    """Page Down until the session stands at a step of that kind."""
    for _ in range(len(desk.runner.route) * 4):
        if desk.runner.view.step.kind is kind:
            return
        press(Qt.Key.Key_PageDown)
    message = f"Page Down does not lead to the {kind}."
    raise OutOfReachError(message)


def desk_of(app: App) -> Desk:
    if app.desk is None:
        message = "No workshop is open."
        raise OutOfReachError(message)
    return app.desk


def dialog_of(holder: App | DeskDialogs | RecordDialogs, kind: type[D]) -> D:
    """The dialog of that kind, once it is there and has the keyboard."""
    wait_until(lambda: is_open(holder.dialog) and isinstance(holder.dialog, kind), kind.__name__)
    dialog = holder.dialog
    if not isinstance(dialog, kind):
        message = f"{kind.__name__} did not stay."
        raise OutOfReachError(message)
    wait_until(dialog.isActiveWindow, f"{kind.__name__} has the keyboard")
    return dialog


def is_open(dialog: QWidget | None) -> bool:
    """Whether a dialog, which deletes itself, is still there to be seen."""
    return dialog is not None and isValid(dialog) and dialog.isVisible()
