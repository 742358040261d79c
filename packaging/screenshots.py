"""Writes a picture of every window and of every kind of wall page, for people to look at.

    python3 packaging/dev.py screenshots            into build/screenshots

Names sort by window, then place, then size and text size.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from icbo_desktop.app import App
from icbo_desktop.desk.computer import this_computer
from icbo_desktop.desk.desk import Desk
from icbo_desktop.desk.library_desk import view_of
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.rounds import current_round
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services import library
from icbo_desktop.services.carry_forward import earlier_workshop
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.crash_report import Fault, report_text
from icbo_desktop.services.demo import make_demo
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.ui.dialogs.carry_forward_dialog import CarryForwardDialog
from icbo_desktop.ui.dialogs.crash_dialog import CrashDialog
from icbo_desktop.ui.dialogs.keys_dialog import KeysDialog
from icbo_desktop.ui.dialogs.new_workshop_dialog import NewWorkshopDialog
from icbo_desktop.ui.dialogs.problem_dialog import ProblemDialog
from icbo_desktop.ui.dialogs.report_dialog import ReportDialog
from icbo_desktop.ui.library.library_dialog import LibraryDialog
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.wall.screens import width_over_height
from screenshots_editor import picture_editor
from screenshots_frameworks import picture_frameworks
from screenshots_help import picture_help
from screenshots_passwords import picture_passwords
from screenshots_readme import picture_record, picture_room
from unseen import settle, start_unseen, take

FRAMEWORK = "icbo-2018"
SHOWN = Item(FRAMEWORK, "d1.leadership")  # rated twice, with views, actions and findings
DOMAIN = Item(FRAMEWORK, "d1")
AFTER_FAULT = (
    "Something went wrong in the program, and the last thing may not have been done.",
    "Everything that was typed is saved.",
    "The wall is covered: the room sees nothing of this.",
)
TEXT_SIZES = {"100": 1.0, "200": 2.0}
LAPTOPS = {"1440x900": (1440, 900), "1366x768": (1366, 768)}
WALL_HEIGHT = 1080

PLACES = {
    "1-welcome": Place(PlaceKind.WELCOME),
    "2-domain-opening": Place(PlaceKind.DOMAIN_OPENING, DOMAIN),
    "3-standard": Place(PlaceKind.STANDARD, SHOWN),
    "4-standard-not-reached": Place(PlaceKind.STANDARD, Item(FRAMEWORK, "d4.awareness")),
    "5-domain-close": Place(PlaceKind.DOMAIN_CLOSE, DOMAIN),
    "6-summary": Place(PlaceKind.SUMMARY),
    "7-closing": Place(PlaceKind.CLOSING),
}
LOOKS = {
    "light-100": WallLook(),
    "light-130": WallLook(text_scale=1.3),
    "dark-100": WallLook(theme="dark"),
    "dark-130": WallLook(theme="dark", text_scale=1.3),
    "16x10-light-100": WallLook(ratio="16:10"),
    "4x3-light-100": WallLook(ratio="4:3"),
    "4x3-dark-130": WallLook(ratio="4:3", theme="dark", text_scale=1.3),
}


class Camera:
    """Writes pictures under `out`, those whose name holds `only`."""

    def __init__(self, out: Path, only: str) -> None:
        self._out = out
        self._only = only
        self.taken = 0

    def wants(self, name: str) -> bool:
        return self._only in name

    def wants_some(self, folder: str) -> bool:
        """Whether a name in that folder may be wanted."""
        only = self._only
        return "/" not in only or only.startswith(folder) or folder.startswith(only)

    def take(self, widget: QWidget, name: str) -> None:
        if self.wants(name):
            take(widget, self._out / f"{name}.png")
            self.taken += 1

    def keep(self, picture: QImage, name: str) -> None:
        """Write a picture that was drawn without a window."""
        if self.wants(name):
            path = self._out / f"{name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            picture.save(str(path))
            self.taken += 1


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("build/screenshots"))
    parser.add_argument("--only", default="", help="a part of the names to take, such as wall/")
    parser.add_argument("--readme", action="store_true", help="the README's pictures alone, anew")
    arguments = parser.parse_args()
    camera = Camera(arguments.out, arguments.only)
    with tempfile.TemporaryDirectory() as home:
        application = start_unseen(Path(home))
        demo = Path(home) / "Northborough.icbo"
        make_demo(demo)
        if arguments.readme:
            picture_record(demo)  # before a window has the workbook
            desk = shown_desk(Path(home), demo, "readme")
            picture_room(desk, step_of(desk, PLACES["3-standard"]))
            desk.close()
            return 0
        for text, scale in TEXT_SIZES.items():
            apply_look(application, scale)
            picture_start(camera, Path(home), demo, text)
            picture_desk(camera, Path(home), demo, text)
            picture_editor(camera, text)
        picture_help(camera, application, Path(home), demo)
        apply_look(application)
        picture_frameworks(camera, Path(home))
    print(f"{camera.taken} pictures in {arguments.out}")
    return 0 if camera.taken else 1


def picture_start(camera: Camera, home: Path, demo: Path, text: str) -> None:
    """The start screen, empty and with recent workbooks, and the dialogs that open over it."""
    settings = Settings(home / f"start-{text}.ini")
    for state in ("first-time", "recent"):
        app = App(settings)
        app.start.show()
        camera.take(app.start, f"start/{state}-{text}")
        app.start.close()
        settings.remember(home / "gone" / "Southborough spring review.icbo")
        settings.remember(demo)
    app.start.stopped.show_stop(demo, has_wall=True, has_report=True)
    app.start.show()
    camera.take(app.start, f"start/stopped-{text}")
    app.start.close()
    app.start.show()
    picture_passwords(camera, app.start, text)
    app.start.close()
    for name, make in start_dialogs(app.start):
        app.start.show()
        picture_dialog(camera, make(), f"dialog/{name}-{text}")
    app.start.close()


def start_dialogs(parent: QWidget) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The dialogs over the start screen, each with what makes it."""
    busy = "This workbook is open somewhere else. Open read-only, or make a copy to merge later."
    damaged = "This workbook is damaged: entry 12 of the history was changed."
    yield (
        "new-workshop",
        lambda: NewWorkshopDialog(library.frameworks_at_hand(), library.framework_at_hand, parent),
    )
    yield "carry-forward", lambda: CarryForwardDialog((), earlier_workshop, parent)
    yield "problem-in-use", lambda: ProblemDialog(busy, parent, can_read=True)
    yield "problem-damaged", lambda: ProblemDialog(damaged, parent, faults=(damaged,) * 3)
    report = report_text(Fault("KeyError", ("app.py:1 in open",)), system_clock(), this_computer())
    yield "crash", lambda: CrashDialog(AFTER_FAULT, report, Path("report.txt"), parent)
    yield "crash-report", lambda: ReportDialog(report, Path("report.txt"), parent)
    yield "keys", lambda: KeysDialog(parent)
    yield "library", lambda: LibraryDialog(library.frameworks_at_hand(), view_of, parent)


def picture_dialog(camera: Camera, dialog: QWidget | None, name: str) -> None:
    if dialog is not None:
        dialog.show()
        camera.take(dialog, name)
        dialog.close()
        settle()


def picture_desk(camera: Camera, home: Path, demo: Path, text: str) -> None:
    """Console, the dialogs over it, and the wall, all of one open workshop."""
    desk = shown_desk(home, demo, text)
    picture_console(camera, desk, text)
    picture_desk_dialogs(camera, desk, text)
    if text == "100":
        picture_walls(camera, desk)
    desk.close()


def shown_desk(home: Path, demo: Path, name: str) -> Desk:
    """The desk of the workshop with its wall shown; its settings are kept under the name."""
    desk = Desk(open_service(demo), Settings(home / f"desk-{name}.ini"))
    desk.show()
    desk.placing.choose(desk.placing.choice().candidates[0])
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    return desk


def picture_console(camera: Camera, desk: Desk, text: str) -> None:
    for size, (width, height) in LAPTOPS.items():
        desk.console.resize(width, height)
        for name, place in PLACES.items():
            go_to(desk, place)
            camera.take(desk.console, f"console/{name}-{size}-{text}")
        go_to(desk, PLACES["3-standard"])
        desk.runner.browse(PLACES["4-standard-not-reached"])
        desk.console.show_problem("Not saved: the disk is full. Free some space.")
        camera.take(desk.console, f"console/8-browsing-with-a-problem-{size}-{text}")
        desk.runner.browse()
        desk.console.show_problem("")
        desk.console.run_command("capture_view")
        camera.take(desk.console, f"console/9-capturing-{size}-{text}")


def go_to(desk: Desk, place: Place) -> None:
    """Stand at the place's step."""
    desk.runner.go_to_step(step_of(desk, place))


def step_of(desk: Desk, place: Place) -> Step:
    """The place's arrow, or its first step where it has none."""
    steps = [step for step in desk.runner.route if step.place == place]
    arrows = [step for step in steps if step.kind is StepKind.ARROW]
    return (arrows or steps)[0]


def picture_desk_dialogs(camera: Camera, desk: Desk, text: str) -> None:
    dialogs = desk.dialogs
    openers: dict[str, Callable[[], None]] = {
        "details": dialogs.edit_details,
        "groups": dialogs.edit_groups,
        "scope": dialogs.edit_scope,
        "go-to": dialogs.go_to,
        "end-of-session": dialogs.ask_to_end,
        "screen": dialogs.ask_for_screen,
        "unsaved": lambda: dialogs.offer_rescue(WorkbookError("Not saved: the disk is full.")),
    }
    for name, opened in openers.items():
        opened()
        picture_dialog(camera, dialogs.dialog, f"dialog/{name}-{text}")
    for name, opened in {
        "frameworks": desk.frameworks.show_frameworks,
        "words": desk.frameworks.change_words,
    }.items():
        opened()
        picture_dialog(camera, desk.frameworks.dialog, f"dialog/{name}-{text}")
    session = desk.session
    for name, opened in {
        "agenda": session.show_agenda,
        "five-minutes-more": session.borrow,
        "close-down": session.close_down,
        "earlier-actions": session.review_earlier_actions,
    }.items():
        opened()
        picture_dialog(camera, session.dialog, f"dialog/{name}-{text}")
    desk.records.ask_for_record()
    picture_dialog(camera, desk.records.dialog, f"dialog/record-{text}")
    desk.papers.show()
    picture_dialog(camera, desk.papers.dialog, f"dialog/attachments-{text}")


def picture_walls(camera: Camera, desk: Desk) -> None:
    """Every kind of step, and the covers, in each shape, theme and size of text."""
    wall = desk.wall
    for look_name, look in LOOKS.items():
        wall.showNormal()
        wall.resize(round(WALL_HEIGHT * width_over_height(look.ratio)), WALL_HEIGHT)
        desk.feed.set_look(look)
        for number, step in enumerate(kinds_of_step(desk), start=1):
            revealed = (
                frozenset({current_round(desk.workbook.workshop, step.item)})
                if step.kind is StepKind.ARROW
                else frozenset()
            )
            for state, shown in {"": frozenset(), "-revealed": revealed}.items():
                if state and not shown:
                    continue
                for page, scene in enumerate(desk.feed.pages(step, shown), start=1):
                    wall.show_scene(scene)
                    name = f"wall/{number:02}-{step.kind}{state}-{page}-{look_name}"
                    camera.take(wall, name)
        desk.runner.handle_wall_event(WallEvent.TOGGLE_HOLDING)
        wall.show_scene(desk.feed.room_scene)
        camera.take(wall, f"wall/20-holding-1-{look_name}")
        desk.runner.handle_wall_event(WallEvent.TOGGLE_HOLDING)
        desk.runner.toggle_countdown()
        wall.show_scene(desk.feed.own_scene)
        camera.take(wall, f"wall/21-time-left-1-{look_name}")
        desk.runner.toggle_countdown()
    desk.feed.set_look(WallLook())


def kinds_of_step(desk: Desk) -> list[Step]:
    """One step of each kind, at the standard and the domain that hold most."""
    items = {SHOWN, DOMAIN, Item()}
    found = {step.kind: step for step in reversed(desk.runner.route) if step.item in items}
    return [found[kind] for kind in StepKind if kind in found]


if __name__ == "__main__":
    sys.exit(main())
