"""A whole workshop of 14 people through the real windows, by the keys of a clicker and a keyboard alone.

The wall's screen is pulled out and put back twice, and after every event the wall tells of no ratings but
those that the facilitator revealed. `Room` is kept here by hand, key by key; nobody asks the program.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hands import CONTROL, SHIFT, Keyboard, find_button, name_of, press, wait_until, write
from icbo_desktop.app import App
from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.divergence import ratings_by_group
from icbo_desktop.domain.rounds import RatedRound
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Action, DifferingView, Finding, Item, ParkedItem
from icbo_desktop.domain.session_rows import AgendaBreak
from icbo_desktop.domain.standing import agreed_value
from icbo_desktop.domain.wall_state import Banner
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall import WallView, wall_pages
from icbo_desktop.packs.frozen import thaw_all
from icbo_desktop.services.settings import Settings
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.ui.console.rating_arrow_widget import RatingArrow
from icbo_desktop.ui.console.standard_cards import EvidenceRow
from icbo_desktop.ui.dialogs.agenda_dialog import AgendaDialog
from icbo_desktop.ui.dialogs.close_down_dialog import CloseDownDialog
from icbo_desktop.ui.shared.fonts import qt_measure
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.wall_window import WallWindow
from tests.gui.room_watch import Room, RoomWatch, faults, words_of
from tour_steps import (
    FILE_NAME,
    end,
    is_open,
    make_workshop,
    save_record,
    show_wall,
    step_to,
)

pytestmark = [
    pytest.mark.timeout(300),
    # The offscreen platform says this of a window that is put in front, and nobody sees it.
    pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True),
]

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
    person.rest()
    press(Key.Key_H)
    press(Key.Key_T, CONTROL | SHIFT)
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


@pytest.fixture(scope="module")
def held(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshopped]:
    """The workshop, held once; the tests ask what came of it."""
    folder = tmp_path_factory.mktemp("workshop")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(folder))
        for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(folder / "state"))
        apply_look(qapp)
        app = App(Settings(folder / "state" / "settings.ini"))
        kept = Workshopped(folder)
        hold(app, kept)
        app.start.close()
        app.start.deleteLater()
        yield kept


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


def test_wall_never_tells_of_ratings_that_were_not_revealed(held):
    assert held.faults == []
    assert held.looked > 10_000
    assert held.told >= 10  # scenes that did speak of ratings


def test_room_sees_a_round_once_it_is_revealed_and_how_it_moved(held):
    assert "14 of 14 in" in held.walls["tally"]
    assert "Middle 5. 8 in 10 people rated it 4 to 7." in held.walls["revealed"]
    assert "Second time round: 14 of 14 in" in held.walls["second tally"]
    assert "Middle 5 to 6; 9 moved." in held.walls["second revealed"]


@pytest.mark.parametrize("moment", ["hidden", "revealed"])
def test_screen_that_was_pulled_comes_back_in_holding(held, moment: str):
    assert held.banners[f"{moment}, unplugged"] is Banner.NO_WALL
    assert held.banners[f"{moment}, plugged"] is Banner.HOLDING
    assert held.banners[f"{moment}, shown again"] is Banner.LIVE


def test_what_was_hidden_or_revealed_before_the_cable_is_so_again_after_it(held):
    assert held.walls["hidden, shown again"] == held.walls["tally"]
    assert held.walls["revealed, shown again"] == held.walls["revealed"]


def test_standard_left_without_an_agreed_rating_is_hidden_on_the_way_back(held):
    assert "Wide apart." in held.walls["far apart"]
    assert held.walls["still at the standard"].count("Wide apart.")
    assert "Nothing is marked on it yet" in held.walls["back again"]


def test_clicker_covers_the_wall_and_its_f5_takes_nothing_off(held):
    assert held.walls["black"] == "Black"
    assert "We go on in a moment" in held.walls["clicker Esc"]
    assert held.walls["clicker F5"] == held.walls["clicker Esc"]


def test_profile_tells_what_was_revealed_and_of_the_rest_what_was_agreed(held):
    profile = held.walls["profile"]

    assert "I Strong relationships: 6, 8 in 10 people at 5 to 7, close" in profile
    assert "III Shared vision: 5, agreed" in profile
    assert "IV Shared priorities: 7, 8 in 10 people at 6 to 8, close" in profile
    assert "3 of 8 rated" in held.walls["overall"]


def test_break_of_the_agenda_tells_the_room_when_it_goes_on(held):
    assert "We go on at" in held.walls["break"]
    assert held.banners["after the break"] is Banner.LIVE
    assert len(held.workshop.rows(AgendaBreak)) == 1


def test_everything_typed_is_in_a_sound_workbook(held):
    workshop, ties = held.workshop, item_of(TIES)
    names = {group.id: group.name for group in workshop.groups}
    kept = ratings_by_group(workshop, ties, 2)

    assert check_workbook(held.path) == ()
    assert {names[key]: tuple(values) for key, values in kept.items()} == TALLIES[TIES, 2]
    assert [finding.found for finding in workshop.at(Finding, ties)] == ["some", "clear"]
    assert [view.text for view in workshop.at(DifferingView, ties)] == [VIEW.strip()]
    assert [action.who for action in workshop.at(Action, ties)] == ["Chief officers"]
    assert [row.outcome for row in workshop.rows(ParkedItem)] == ["later"]
    agreed = [agreed_value(workshop, item_of(each)) for each in IDS]
    assert agreed == [6, None, 5, 7]


def test_record_tells_what_was_said_and_what_the_room_was_not_shown(held):
    reader = pypdf.PdfReader(held.folder / f"{FILE_NAME}.pdf")
    text = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)

    assert VIEW.strip() in text
    assert "Publish a map of who decides what" in text
    assert text.count("were not shown to the room") == 1  # the third standard's


@pytest.fixture
def arrow(held) -> Callable[[str, int], Scene]:
    """The arrow's page of a standard as it would be, were this round revealed."""
    workshop, frameworks = held.workshop, thaw_all(held.workshop)

    def page(title: str, *numbers: int) -> Scene:
        place = Place(PlaceKind.STANDARD, item_of(title))
        seen = frozenset(RatedRound(item_of(title), number) for number in numbers)
        view = WallView(workshop, frameworks, qt_measure(), revealed=seen)
        return wall_pages(Step(StepKind.ARROW, place), view)[0]

    return page


def test_watch_catches_every_way_in_which_hidden_ratings_are_told(arrow):
    found = " ".join(faults(arrow(VISION, 1), Room(TALLIES, WINDOWS)))

    assert "speaks of ratings" in found
    assert "says the ratings" in found
    assert "shows dots at [4, 4, 4, 5," in found


def test_watch_catches_a_first_round_that_comes_with_the_second(arrow):
    room = Room(TALLIES, WINDOWS)
    room.reveal(PRIORITIES, 2)

    found = " ".join(faults(arrow(PRIORITIES, 1, 2), room))

    assert "speaks of a round before" in found
    assert "says the ratings" in found
    assert "shows outlines at [1, 1, 2," in found
    assert faults(arrow(PRIORITIES, 2), room) == []


def test_watch_catches_a_profile_that_tells_of_hidden_ratings(held):
    workshop, frameworks = held.workshop, thaw_all(held.workshop)
    place = Place(PlaceKind.DOMAIN_CLOSE, Item("icbo-2018", "d1"))
    room = Room(TALLIES, WINDOWS, shown={(TIES, 2), (PRIORITIES, 2)})

    (page, *_) = wall_pages(
        Step(StepKind.DOMAIN_PROFILE, place), WallView(workshop, frameworks, qt_measure())
    )

    assert [fault.partition(": ")[2] for fault in faults(page, room)] == [
        "tells where 8 in 10 people stand on Shared leadership: (3, 8)"
    ]


def test_watch_looks_at_the_wall_before_it_is_painted(qtbot: QtBot, arrow):
    wall = WallWindow()
    qtbot.addWidget(wall)
    watch = RoomWatch(wall, Room(TALLIES, WINDOWS))

    wall.show_scene(arrow(VISION, 1))
    wall.show()
    qtbot.waitExposed(wall)

    assert watch.faults != []
    watch.stop()


def item_of(title: str) -> Item:
    return Item("icbo-2018", IDS[title])
