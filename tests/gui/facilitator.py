"""A facilitator with a clicker and a keyboard, who holds a whole workshop and keeps account of every reveal."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from icbo_desktop.app import App
from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.wall_state import Banner
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.self_test.hands import (
    CONTROL,
    SHIFT,
    Keyboard,
    find_button,
    name_of,
    press,
    wait_until,
    write,
)
from icbo_desktop.self_test.tour_steps import (
    FILE_NAME,
    end,
    is_open,
    make_workshop,
    save_record,
    show_wall,
    step_to,
)
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.ui.console.rating_arrow_widget import RatingArrow
from icbo_desktop.ui.console.standard_cards import EvidenceRow
from icbo_desktop.ui.dialogs.agenda_dialog import AgendaDialog
from icbo_desktop.ui.dialogs.close_down_dialog import CloseDownDialog
from tests.gui.room_watch import Room, RoomWatch, words_of

TIES, LEAD, VISION, PRIORITIES = (
    "Strong relationships",
    "Shared leadership",
    "Shared vision",
    "Shared priorities",
)
IDS = {
    TIES: "d1.relationships",
    LEAD: "d1.leadership",
    VISION: "d1.vision",
    PRIORITIES: "d1.priorities",
}
GROUPS = ("Council", "NHS", "Providers", "Voluntary sector", "Lived experience")
DIGITS = {
    (TIES, 1): ("7768", "675", "455", "44", "34"),
    (TIES, 2): ("7767", "666", "566", "56", "55"),
    (LEAD, 1): ("8898", "788", "344", "33", "23"),
    (VISION, 1): ("5556", "554", "566", "55", "44"),
    (PRIORITIES, 1): ("2223", "233", "233", "22", "11"),
    (PRIORITIES, 2): ("7778", "776", "788", "77", "66"),
}
TALLIES = {
    one: dict(zip(GROUPS, (tuple(map(int, digits)) for digits in all_digits), strict=True))
    for one, all_digits in DIGITS.items()
}
# The smallest reach that holds 12 of the 14, by hand.
WINDOWS = {(TIES, 1): (4, 7), (TIES, 2): (5, 7), (LEAD, 1): (3, 8), (PRIORITIES, 2): (6, 8)}
VIEW = "We hear of decisions, we do not share them. "
Key = Qt.Key


@dataclass
class Workshopped:
    """What came of the workshop: where it lies, what the watch saw, and what stood on the wall when."""

    folder: Path
    looked: int = 0
    told: int = 0
    faults: list[str] = field(default_factory=list)
    walls: dict[str, str] = field(default_factory=dict)
    banners: dict[str, Banner] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        return self.folder / f"{FILE_NAME}.icbo"

    @property
    def workshop(self) -> Workshop:
        return open_workbook(self.path, read_only=True).workshop


class Facilitator:
    """Somebody with a clicker in one hand and the keyboard under the other, who keeps account of every reveal."""

    def __init__(self, app: App, desk: Desk, kept: Workshopped) -> None:
        self.app, self.desk, self.kept = app, desk, kept
        self.hands = Keyboard()
        self.room = Room(TALLIES, WINDOWS)
        self.watch = RoomWatch(desk.wall, self.room)

    def note(self, moment: str) -> None:
        """Remember what the room reads at this moment, or that there is nothing."""
        scene = self.desk.wall.scene
        is_up = self.desk.wall.isVisible() and scene is not None
        self.kept.walls[moment] = words_of(scene) if is_up else ""
        self.kept.banners[moment] = self.desk.runner.state.wall.banner

    def click_to(self, kind: StepKind, title: str = "") -> None:
        """The clicker's Page Down until there; what it leaves without an agreed rating hides."""
        for _ in range(200):
            step = self.desk.runner.view.step
            if step.kind is kind and step.item.item_id == IDS.get(title, step.item.item_id):
                return
            press(Key.Key_PageDown)
        pytest.fail(f"Page Down does not lead to {kind} of {title}.")

    def rest(self) -> None:
        self.hands.rest(self.desk.console.centre)

    def type_round(self, title: str, number: int) -> None:
        """V opens the pad; each digit is a person, and Enter goes to the next group."""
        self.rest()
        press(Key.Key_V)
        if number > 1:
            self.tab_back_to("First round")
            press(Key.Key_Right)
            press(Key.Key_Space)
        for digits in DIGITS[title, number]:
            write(digits[0])
            self.room.hide(title)  # a new rating is not one that was revealed
            write(digits[1:])
            press(Key.Key_Return)

    def tab_back_to(self, name: str) -> None:
        for _ in range(40):
            if name_of(QApplication.focusWidget()).startswith(name):
                return
            press(Key.Key_Backtab, SHIFT)
        pytest.fail(f"Shift+Tab does not lead to {name}.")

    def reveal(self, title: str, number: int) -> None:
        """R and Enter, and not before Enter."""
        self.rest()
        press(Key.Key_R)
        self.room.reveal(title, number)
        press(Key.Key_Return)
        wait_until(lambda: self.desk.runner.view.is_revealed, "a reveal")

    def agree(self, key: Qt.Key) -> None:
        (arrow,) = self.desk.console.centre.findChildren(RatingArrow)
        self.hands.use(arrow)
        press(key)
        self.rest()

    def pull_cable(self, moment: str) -> None:
        """The projector goes and comes back, and a key then shows what was there."""
        watcher, projector = self.desk.placing.watcher, QGuiApplication.screens()[1]
        watcher.screen_removed(projector)
        self.note(f"{moment}, unplugged")
        press(Key.Key_F9)
        press(Key.Key_F9)
        watcher.screen_added(projector)
        wait_until(self.desk.wall.isVisible, "the wall comes back")
        self.note(f"{moment}, plugged")
        press(Key.Key_F5, SHIFT)
        self.note(f"{moment}, shown again")


def opening(person: Facilitator) -> None:
    """Reading, the questions and the evidence, with the clicker's three other buttons."""
    person.click_to(StepKind.STANDARD)
    write(".")
    person.note("black")
    write(".")
    press(Key.Key_Escape)
    person.note("clicker Esc")
    press(Key.Key_F5)
    person.note("clicker F5")
    person.click_to(StepKind.QUESTION)
    person.note("question")
    person.click_to(StepKind.EVIDENCE)
    rows = person.desk.console.centre.findChildren(EvidenceRow)
    rows[0].take_keyboard()
    write("23")
    person.rest()


def first_standard(person: Facilitator) -> None:
    """Two rounds, a cable pulled while hidden and again while revealed, a differing view, a rating, an action."""
    person.click_to(StepKind.ARROW, TIES)
    person.type_round(TIES, 1)
    person.note("tally")
    person.pull_cable("hidden")
    person.reveal(TIES, 1)
    person.note("revealed")
    person.pull_cable("revealed")
    press(Key.Key_1, CONTROL)
    write(f"{VIEW}@lived")
    press(Key.Key_Tab)
    press(Key.Key_Return)
    person.type_round(TIES, 2)
    person.note("second tally")
    person.reveal(TIES, 2)
    person.note("second revealed")
    person.agree(Key.Key_6)
    person.click_to(StepKind.ACTIONS)
    press(Key.Key_4, CONTROL)
    write("Publish a map of who decides what !high >Chief officers")
    press(Key.Key_Return)
    press(Key.Key_5, CONTROL)
    write("Who pays for the map?")
    press(Key.Key_Return)
    person.rest()


def second_standard(person: Facilitator) -> None:
    """Revealed and left without an agreed rating: on the way back the room sees nothing."""
    person.click_to(StepKind.ARROW, LEAD)
    person.type_round(LEAD, 1)
    person.reveal(LEAD, 1)
    person.note("far apart")
    press(Key.Key_PageDown)
    press(Key.Key_PageUp)
    person.note("still at the standard")
    person.click_to(StepKind.STANDARD, VISION)
    person.room.hide(LEAD)
    while person.desk.runner.view.step.kind is not StepKind.ARROW:
        press(Key.Key_PageUp)
    person.note("back again")


def third_and_fourth(person: Facilitator) -> None:
    """One is agreed without a reveal; of the other only the second round is revealed."""
    person.click_to(StepKind.ARROW, VISION)
    person.type_round(VISION, 1)
    person.agree(Key.Key_5)
    person.note("agreed and hidden")
    person.click_to(StepKind.ARROW, PRIORITIES)
    person.type_round(PRIORITIES, 1)
    person.type_round(PRIORITIES, 2)
    person.reveal(PRIORITIES, 2)
    person.note("only the second")
    person.agree(Key.Key_7)


def close_of_domain(person: Facilitator) -> None:
    """The profile, then a break with its time on the wall, planned in the agenda."""
    person.click_to(StepKind.DOMAIN_PROFILE)
    person.note("profile")
    press(Key.Key_J, CONTROL)
    dialog = session_dialog(person.desk, AgendaDialog)
    person.hands.use(find_button(dialog, "Add a break after this"))
    press(Key.Key_Escape)
    wait_until(lambda: not is_open(dialog), "the agenda closes")
    step_to(person.desk, StepKind.BREAK)
    person.rest()
    person.note("break")
    press(Key.Key_PageDown)
    person.note("after the break")


def close_down(person: Facilitator) -> None:
    """The rest by Page Down, the close-down, and what the room sees of it."""
    person.click_to(StepKind.OVERALL_PROFILE)
    person.note("overall")
    step_to(person.desk, StepKind.CLOSING)
    person.hands.choose(person.desk.console.menus, "Session", "Close-down")
    dialog = session_dialog(person.desk, CloseDownDialog)
    write("l")
    person.hands.use(find_button(dialog, "Show to the room: Decisions"))
    press(Key.Key_Escape)
    wait_until(lambda: not is_open(dialog), "the close-down closes")
    person.rest()


def session_dialog(desk: Desk, kind: type) -> AgendaDialog | CloseDownDialog:
    wait_until(lambda: is_open(desk.session.dialog), kind.__name__)
    assert isinstance(desk.session.dialog, kind)
    wait_until(desk.session.dialog.isActiveWindow, f"{kind.__name__} has the keyboard")
    return desk.session.dialog


def hold(app: App, kept: Workshopped) -> None:
    """From the start screen to the PDF and back."""
    hands = Keyboard()
    app.show()
    list(make_workshop(app, hands))
    desk = app.desk
    assert desk is not None
    person = Facilitator(app, desk, kept)
    list(show_wall(desk, hands))
    opening(person)
    first_standard(person)
    second_standard(person)
    third_and_fourth(person)
    close_of_domain(person)
    close_down(person)
    list(save_record(desk, hands))
    person.watch.stop()
    kept.looked, kept.told, kept.faults = (
        person.watch.looked,
        person.watch.told,
        person.watch.faults,
    )
    list(end(app, desk, hands))
