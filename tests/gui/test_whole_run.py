"""One whole run by real events through the real windows: from the start screen to the PDF and back.

The steps are those of icbo_desktop/self_test/tour_steps.py, taken once by the keyboard alone and once with the mouse.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from icbo_desktop.app import App
from icbo_desktop.domain.divergence import ratings_by_group
from icbo_desktop.domain.route import plan_route
from icbo_desktop.domain.rows import Action, DifferingView, Item, Visit
from icbo_desktop.domain.standing import agreed_value
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.shapes import Scene, Shape, TextLine
from icbo_desktop.packs.frozen import thaw_all
from icbo_desktop.self_test.hands import Hands, Keyboard, Mouse
from icbo_desktop.self_test.tour_steps import FILE_NAME, TALLY, TITLE, walk
from icbo_desktop.services.settings import Settings
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.ui.shared.look import apply_look

FIRST = Item("icbo-2018", "d1.relationships")
LAPTOP, PROJECTOR = "laptop", "projector"


@dataclass
class Run:
    """What came of a run: the folder of the workbook and the PDF, and what the room saw when."""

    folder: Path
    recent: tuple[Path, ...] = ()
    walls: dict[str, Scene] = field(default_factory=dict)
    screens: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def workbook(self) -> Path:
        return self.folder / f"{FILE_NAME}.icbo"

    @property
    def workshop(self) -> Workshop:
        return open_workbook(self.workbook, read_only=True).workshop

    def names(self) -> list[str]:
        return sorted(each.name for each in self.folder.iterdir() if each.name != "state")


@pytest.fixture(scope="module", params=[Keyboard, Mouse], ids=["keyboard", "mouse"])
def run(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Run]:
    """The run, taken once by these hands; the tests ask what came of it."""
    folder = tmp_path_factory.mktemp("run")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(folder))
        for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(folder / "state"))
        apply_look(qapp)
        settings = Settings(folder / "state" / "settings.ini")
        yield taken(Run(folder), App(settings), request.param(), settings)


def taken(run: Run, app: App, hands: Hands, settings: Settings) -> Run:
    app.show()
    for moment in walk(app, hands):
        if app.desk is not None:
            run.walls[moment.name] = app.desk.wall.scene
            shown = (app.desk.console.screen().name(), app.desk.wall.screen().name())
            run.screens[moment.name] = shown
    run.recent = settings.recent
    app.start.close()
    app.start.deleteLater()
    return run


def test_the_run_leaves_a_sound_workbook_and_its_pdf(run):
    assert check_workbook(run.workbook) == ()
    assert run.names() == [f"{FILE_NAME} backups", f"{FILE_NAME}.icbo", f"{FILE_NAME}.pdf"]


def test_everything_typed_is_in_the_workbook(run):
    workshop = run.workshop
    (view,) = workshop.at(DifferingView, FIRST)
    (action,) = workshop.at(Action, FIRST)

    assert workshop.details.title == TITLE
    assert workshop.details.place == "Town Hall"
    assert view.text == "We are told after, not asked before."
    assert group_names(workshop, view.held_by) == ["Lived experience"]
    assert action.text == "Publish a one-page map of who decides what"
    assert (action.priority, action.who) == ("high", "Chief officers")
    assert action.by_when.isoformat() == "2027-01-31"


def test_ratings_are_kept_by_group_and_apart_from_what_the_room_agreed(run):
    workshop = run.workshop
    by_group = ratings_by_group(workshop, FIRST, 1)

    assert {
        name: " ".join(map(str, by_group[group.id]))
        for group in workshop.groups
        for name in TALLY
        if group.name == name
    } == TALLY
    assert agreed_value(workshop, FIRST) == 6


def test_every_step_was_reached_by_page_down(run):
    workshop = run.workshop
    frameworks = thaw_all(workshop)
    visited = {visit.step_key for visit in workshop.rows(Visit)}
    route = [step.key for step in plan_route(workshop, frameworks)]

    # The few that were passed over: from the first standard the run went to the third.
    assert set(route[-100:]) <= visited
    assert visited <= set(route)


def test_the_pdf_holds_what_was_said(run):
    reader = pypdf.PdfReader(run.folder / f"{FILE_NAME}.pdf")
    text = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)

    assert reader.metadata.title == TITLE
    assert "We are told after, not asked before." in text
    assert "Publish a one-page map of who decides what" in text
    assert "Chief officers" in text


def test_ratings_reach_the_wall_only_when_they_are_revealed(run):
    assert run.walls["armed"] == run.walls["tally"]
    assert drawn(run.walls["tally"]) == drawn(run.walls["arrow"])
    assert "9 of 14 in" in run.walls["tally"].reading
    assert drawn(run.walls["revealed"]) != drawn(run.walls["armed"])


def test_the_wall_changes_only_when_it_is_sent_something(run):
    assert run.walls["go-to"] == run.walls["browsing"] == run.walls["action"]
    assert run.walls["shown"] != run.walls["browsing"]
    assert run.walls["frozen"] == run.walls["shown"]
    assert run.walls["black"].alt == "Black"
    assert run.walls["record"] == run.walls["closing"]


def test_the_console_stays_on_the_laptop_and_the_wall_fills_the_projector(run):
    assert set(run.screens.values()) == {(LAPTOP, LAPTOP), (LAPTOP, PROJECTOR)}
    assert run.screens["closing"] == (LAPTOP, PROJECTOR)


def test_the_start_screen_knows_the_workbook_afterwards(run):
    assert run.recent == (run.workbook,)


def drawn(scene: Scene) -> list[Shape]:
    """What a scene holds beside its words."""
    return [shape for shape in scene.shapes if not isinstance(shape, TextLine)]


def group_names(workshop: Workshop, ids: tuple[str, ...]) -> list[str]:
    return [group.name for group in workshop.groups if group.id in ids]
