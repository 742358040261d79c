"""Nothing that was not revealed is ever on the wall: a listener looks at every scene of a whole standard."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.new_workshop import NewGroup, NewWorkshop
from icbo_desktop.domain.rounds import RatedRound
from icbo_desktop.domain.route import Step, StepKind
from icbo_desktop.domain.rows import Item, ViewRating
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.wall_state import Cover, WallEvent
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall import wall_pages
from icbo_desktop.services.library import make_workbook
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.screens import connected_screens

LEADERSHIP = Item("icbo-2018", "d1.leadership")
GROUPS = {"Council": 4, "NHS": 3, "Lived experience": 2}
Key = Qt.Key
NAMED = {"+": Key.Key_Return, "<": Key.Key_Backspace, ">": Key.Key_PageDown, "~": Key.Key_Escape}


class Watch:
    """Looks at each scene that comes to the wall, and at the wall's own after every key.

    A hidden round is drawn a second time with every rating replaced: the scene must be the same, so nothing
    that anybody rated can be read off it.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.looked = 0
        self.leaks: list[str] = []
        desk.feed.scene_changed.connect(self.look)

    def look(self, scene: Scene) -> None:
        """Note the scene where it tells of a round that is hidden."""
        self.looked += 1
        view = self.desk.runner.view
        if view.step.item == LEADERSHIP and not view.is_revealed and self.tells(scene):
            self.leaks.append(scene.alt)

    def tells(self, scene: Scene) -> bool:
        """Whether the page would look otherwise had everybody rated otherwise. A cover tells nothing."""
        view = self.desk.runner.view
        if view.state.wall.cover is not Cover.NONE:
            return False
        twin = replace(self.desk.feed.view(view.state.wall.revealed), workshop=blurred(view))
        return scene not in wall_pages(view.step, twin)


def blurred(view: SessionView) -> Workshop:
    """The same workshop where everybody, in every round, rated something else."""
    workshop = view.workshop
    for row in workshop.at(ViewRating, LEADERSHIP):
        workshop = workshop.with_row(replace(row, value=row.value % 10 + 1))
    return workshop


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A desk at the scale of one standard, the wall live on the projector, and nothing rated."""
    apply_look(qapp)
    path = tmp_path / "room.icbo"
    groups = tuple(NewGroup(name, people) for name, people in GROUPS.items())
    make_workbook(path, NewWorkshop(title="Room", framework_ids=("icbo-2018",), groups=groups))
    desk = Desk(open_service(path), Settings(tmp_path / "settings.ini"))
    desk.show()
    qtbot.waitExposed(desk.console)
    desk.placing.choose(connected_screens()[1])
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    desk.runner.go_to_step(scale_step(desk))
    yield desk
    if desk.is_open:
        desk.close()
    desk.deleteLater()


@pytest.fixture
def watch(desk: Desk) -> Watch:
    return Watch(desk)


def scale_step(desk: Desk) -> Step:
    steps = (step for step in desk.runner.route if step.item == LEADERSHIP)
    return next(step for step in steps if step.kind is StepKind.ARROW)


def press(qtbot: QtBot, watch: Watch, keys: str) -> None:
    """Press these where the keyboard is, and look at the wall after each."""
    for key in keys:
        widget: QWidget = watch.desk.console.focusWidget() or watch.desk.console
        if key in NAMED:
            qtbot.keyClick(widget, NAMED[key])
        else:
            qtbot.keyClicks(widget, key)
        watch.look(watch.desk.feed.room_scene)


def shown(desk: Desk) -> str:
    scene = desk.wall.scene
    assert scene is not None
    return " ".join(line.text for line in scene.texts)


def test_room_sees_only_how_many_are_in_until_r_and_enter(qtbot: QtBot, desk: Desk, watch: Watch):
    press(qtbot, watch, "v6670+567+3")
    hidden = shown(desk)
    press(qtbot, watch, "r+")

    assert watch.leaks == []
    assert watch.tells(desk.feed.room_scene)
    assert "8 of 9 in" in hidden
    assert "Middle" not in hidden
    assert "Middle 6." in shown(desk)


def test_r_alone_and_any_key_after_it_reveals_nothing(qtbot: QtBot, desk: Desk, watch: Watch):
    press(qtbot, watch, "v6670+567+34r5+r<+")

    assert not desk.runner.view.is_revealed
    assert watch.leaks == []


def test_second_round_hides_the_first_until_it_is_revealed_itself(
    qtbot: QtBot, desk: Desk, watch: Watch
):
    press(qtbot, watch, "v4455+456+34+r+")
    assert "Middle 4." in shown(desk)

    desk.console.centre.findChild(RatingCard).tally.rounds.button("2").click()
    press(qtbot, watch, "6666+666+55+")
    hidden = shown(desk)
    press(qtbot, watch, "r+")

    assert watch.leaks == []
    assert "Second time round: 9 of 9 in" in hidden
    assert "Middle 4 to 6; 8 moved." in shown(desk)


def test_second_round_shows_no_outlines_of_a_first_that_was_not_revealed(
    qtbot: QtBot, desk: Desk, watch: Watch
):
    press(qtbot, watch, "v4455+456+34+")

    desk.console.centre.findChild(RatingCard).tally.rounds.button("2").click()
    press(qtbot, watch, "6666+666+55+r+")

    assert "Middle 6. " in shown(desk)
    assert "moved" not in shown(desk)
    assert "round before" not in " ".join(desk.feed.room_scene.reading)


def test_ratings_hide_again_when_the_standard_is_left_without_an_agreed_rating(
    qtbot: QtBot, desk: Desk, watch: Watch
):
    press(qtbot, watch, "v6670+567+34r+")
    other = next(step for step in desk.runner.route if step.item.item_id == "d1.vision")

    desk.runner.go_to_step(other)
    desk.runner.go_to_step(scale_step(desk))
    watch.look(desk.feed.room_scene)

    assert RatedRound(LEADERSHIP) not in desk.runner.state.wall.revealed
    assert watch.leaks == []


def profile_row(desk: Desk) -> str:
    """What the domain's profile says of the standard, on the wall."""
    step = next(step for step in desk.runner.route if step.kind is StepKind.DOMAIN_PROFILE)
    desk.runner.go_to_step(step)
    return next(text for text in desk.feed.room_scene.reading if "Shared leadership" in text)


def test_profile_tells_nothing_of_ratings_that_were_changed_after_they_were_hidden(
    qtbot: QtBot, desk: Desk, watch: Watch
):
    press(qtbot, watch, "v6670+567+34r+")
    assert "8 in 10 people at" in profile_row(desk)

    desk.runner.go_to_step(scale_step(desk))
    press(qtbot, watch, "v<<98")
    assert profile_row(desk) == "II Shared leadership: not rated"

    desk.runner.go_to_step(scale_step(desk))
    desk.console.centre.setFocus()
    press(qtbot, watch, "r+")
    assert "8 in 10 people at" in profile_row(desk)


@pytest.mark.parametrize(
    "event", [WallEvent.UNPLUGGED, WallEvent.PLUGGED, WallEvent.ESCAPE, WallEvent.FOCUS_LOST]
)
def test_nothing_that_happens_by_itself_reveals_a_typed_tally(
    qtbot: QtBot, desk: Desk, watch: Watch, event: WallEvent
):
    press(qtbot, watch, "v6670+567+34")

    desk.runner.handle_wall_event(event)
    desk.runner.handle_wall_event(WallEvent.CONFIRM_REVEAL)

    assert not desk.runner.view.is_revealed
    assert watch.leaks == []
    assert watch.looked > 9
