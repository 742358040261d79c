"""Each framework is run from the start screen to its PDF by the keyboard alone, through the real windows.

At the first place of each kind the facilitator does what that place is for; every step is gone to by Page Down.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from icbo_desktop.app import App
from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import StepKind, plan_route
from icbo_desktop.domain.rows import Action, Answer, Argument, Assessment, Finding, Visit
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.frozen import thaw_all
from icbo_desktop.self_test.hands import CONTROL, Keyboard, first_named, press, write, write_in
from icbo_desktop.self_test.tour_steps import (
    desk_of,
    dialog_of,
    end,
    make_workshop,
    save_record,
    show_wall,
)
from icbo_desktop.services.settings import Settings
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.ui.console.grid_table import GridTable
from icbo_desktop.ui.console.points_control import PointButton
from icbo_desktop.ui.console.prompts_card import AnswerField
from icbo_desktop.ui.console.rating_arrow_widget import RatingArrow
from icbo_desktop.ui.console.standard_cards import EvidenceRow
from icbo_desktop.ui.dialogs.new_workshop_dialog import NewWorkshopDialog
from icbo_desktop.ui.shared.look import apply_look

PACKS = sorted(path.parent.name for path in frameworks_dir().glob("*/pack.yaml"))
FILE = "Northborough"
ARGUMENT = "It keeps decisions close to people."
ANSWER = "Better than last year, worse than we hoped."
ACTION = "Ask the neighbours how they did it"
HANDS = Keyboard()


@dataclass
class Run:
    """What came of a run, and the route it had to take."""

    folder: Path
    walls: dict[str, str] = field(default_factory=dict)
    done: list[StepKind] = field(default_factory=list)

    @property
    def workbook(self) -> Path:
        return self.folder / f"{FILE}.icbo"

    @property
    def workshop(self) -> Workshop:
        return open_workbook(self.workbook, read_only=True).workshop

    @property
    def record(self) -> str:
        reader = pypdf.PdfReader(self.folder / f"{FILE}.pdf")
        return " ".join(" ".join(page.extract_text().split()) for page in reader.pages)


@pytest.fixture(scope="module", params=PACKS)
def run(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Run]:
    folder = tmp_path_factory.mktemp("run")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(folder))
        for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(folder / "state"))
        apply_look(qapp)
        app = App(Settings(folder / "state" / "settings.ini"))
        app.show()
        yield taken(Run(folder), app, request.param)


def taken(run: Run, app: App, pack_id: str) -> Run:
    for moment in make_workshop(app, HANDS):
        if moment.name == "new-workshop":
            choose_framework(dialog_of(app, NewWorkshopDialog), pack_id)
    desk = desk_of(app)
    list(show_wall(desk, HANDS))
    walk_route(run, desk)
    list(save_record(desk, HANDS))
    list(end(app, desk, HANDS))
    app.start.close()
    app.start.deleteLater()
    return run


def choose_framework(dialog: NewWorkshopDialog, pack_id: str) -> None:
    """Find the framework by its name, tick it, and untick the one that is ticked from the start."""
    section = dialog.frameworks
    for wanted in [pack_id, *section.framework_ids]:
        write_in(section.filter, wanted, HANDS)
        is_right = (pack_id == wanted) == (wanted in section.framework_ids)
        if not is_right:
            HANDS.use(section.list)
            press(Qt.Key.Key_Home)
            press(Qt.Key.Key_Space)
    assert section.framework_ids == (pack_id,)


def walk_route(run: Run, desk: Desk) -> None:
    """Page Down to the last page, with what each kind of step is for done once."""
    for _ in range(len(desk.runner.route) * 20):
        step, scene = desk.runner.view.step, desk.wall.scene
        run.walls[step.key] = scene.alt
        act = ACTS.get(step.kind)
        if act is not None and step.kind not in run.done and act(desk):
            run.done.append(step.kind)
            HANDS.rest(desk.console.centre)
        press(Qt.Key.Key_PageDown)
        if desk.runner.view.step == step == desk.runner.route[-1] and desk.wall.scene == scene:
            return
    message = "Page Down does not come to an end."
    raise AssertionError(message)


def rate(desk: Desk) -> bool:
    """Place the room by a digit, on the arrow or on the points."""
    for control in shown(desk, RatingArrow, PointButton):
        HANDS.use(control)
        press(Qt.Key.Key_2)
        return True
    return False


def fill_option(desk: Desk) -> bool:
    """A digit for each criterion; the table goes down by itself."""
    (table,) = shown(desk, GridTable)
    HANDS.use(table)
    for _ in range(table.model().rowCount()):
        press(Qt.Key.Key_2)
    return True


def tick(desk: Desk) -> bool:
    """Say what was found of the first line."""
    for row in shown(desk, EvidenceRow):
        HANDS.use(first_named(row.findChildren(QWidget), "None"))
        press(Qt.Key.Key_2)
        return True
    return False


def argue(desk: Desk) -> bool:
    HANDS.use(first_named(desk.console.centre.findChildren(QPlainTextEdit), "Add a point for"))
    write(ARGUMENT)
    press(Qt.Key.Key_Return)
    return True


def answer(desk: Desk) -> bool:
    for prompt in shown(desk, AnswerField):
        HANDS.use(prompt)
        write(ANSWER)
        return True
    return False


def act_on(desk: Desk) -> bool:
    press(Qt.Key.Key_4, CONTROL)
    write(ACTION)
    press(Qt.Key.Key_Return)
    return True


ACTS: dict[StepKind, Callable[[Desk], bool]] = {
    StepKind.ARROW: rate,
    StepKind.OPTION: fill_option,
    StepKind.LIST: tick,
    StepKind.EVIDENCE: tick,
    StepKind.ARGUMENTS: argue,
    StepKind.STANDARD: answer,
    StepKind.JOINT_ACTIONS: act_on,
}


def shown(desk: Desk, *kinds: type[QWidget]) -> list[QWidget]:
    """The controls of those kinds on the page, in its order."""
    found = desk.console.centre.findChildren(QWidget)
    return [widget for widget in found if isinstance(widget, kinds) and widget.isVisible()]


def test_every_step_was_reached_by_page_down(run: Run):
    workshop = run.workshop
    route = [step.key for step in plan_route(workshop, thaw_all(workshop))]

    assert list(run.walls) == route
    assert {visit.step_key for visit in workshop.rows(Visit)} == set(route)


def test_every_step_says_something_on_the_wall(run: Run):
    assert [key for key, words in run.walls.items() if not words.strip()] == []


def test_what_each_kind_of_step_is_for_is_in_the_workbook(run: Run):
    workshop = run.workshop
    kinds = {
        StepKind.ARROW: Assessment,
        StepKind.OPTION: Assessment,
        StepKind.LIST: Finding,
        StepKind.EVIDENCE: Finding,
        StepKind.ARGUMENTS: Argument,
        StepKind.STANDARD: Answer,
        StepKind.JOINT_ACTIONS: Action,
    }

    assert StepKind.JOINT_ACTIONS in run.done
    assert [kind for kind in run.done if not workshop.rows(kinds[kind])] == []


def test_whatever_is_rated_was_rated(run: Run):
    workshop = run.workshop
    rateable = {"arrow", "option"} & {key.split("/")[-1] for key in run.walls}

    assert {kind.value for kind in run.done} & {"arrow", "option"} == rateable
    assert bool(workshop.rows(Assessment)) == bool(rateable)


def test_the_record_holds_what_was_said(run: Run):
    words = {
        StepKind.ARGUMENTS: ARGUMENT,
        StepKind.STANDARD: ANSWER,
        StepKind.JOINT_ACTIONS: ACTION,
    }
    record = run.record

    assert [text for kind, text in words.items() if kind in run.done and text not in record] == []


def test_the_workbook_is_sound(run: Run):
    assert check_workbook(run.workbook) == ()
