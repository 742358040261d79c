"""Pictures of every framework: its whole route on the wall as sheets, and each kind of page large.

Called by screenshots.py. `filled_workbook` makes the workbook that the pictures are taken of; pictures of
the console can be taken of it likewise.
"""

import math
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.edits.capture import AddArgument
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetFinding, SetTally, SetWeight
from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.grid import grid_at
from icbo_desktop.domain.new_workshop import NewWorkshop
from icbo_desktop.domain.rounds import current_round
from icbo_desktop.domain.route import Step, StepKind, rated_items
from icbo_desktop.domain.rows import Found, Item, PartnerGroup
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.services.library import make_workbook
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.services.workbook_service import WorkbookService, open_service
from icbo_desktop.ui.shared.scene_painter import paint_scene

LOOKS = {
    "light-100": WallLook(),
    "dark-130": WallLook(theme="dark", text_scale=1.3),
    "4x3-light-200": WallLook(ratio="4:3", text_scale=2.0),
}
SEVERAL = ("icbo-2018", "ipc-matrix-2008", "stp-scope")
FOUND: tuple[Found | None, ...] = ("none", "some", "clear", None)
ON_A_SHEET, COLUMNS, SMALL_WIDTH, GAP = 24, 4, 480, 8


class Taker(Protocol):
    """What takes pictures: the camera of screenshots.py."""

    def wants_some(self, folder: str) -> bool: ...
    def keep(self, picture: QImage, name: str) -> None: ...


def picture_frameworks(camera: Taker, home: Path) -> None:
    """The wall of each shipped framework, and of a workshop that goes through several."""
    shipped = sorted(file.parent.name for file in frameworks_dir().glob("*/pack.yaml"))
    walks = {framework_id: (framework_id,) for framework_id in shipped} | {"several": SEVERAL}
    for name, framework_ids in walks.items():
        if not camera.wants_some(f"wall/frameworks/{name}/"):
            continue
        path = home / f"{name}.icbo"
        desk = Desk(filled_workbook(path, framework_ids), Settings(home / f"{name}.ini"))
        for look_name, look in LOOKS.items():
            desk.feed.set_look(look)
            pages = list(pages_of(desk))
            if look == WallLook():
                picture_sheets(camera, pages, f"wall/frameworks/{name}/sheet")
            for kind, scene in dict(reversed(pages)).items():
                camera.keep(drawn(scene), f"wall/frameworks/{name}/{kind}-{look_name}")
        desk.close()


def picture_sheets(camera: Taker, pages: list[tuple[str, Scene]], name: str) -> None:
    """All pages of a route, in order."""
    for number, start in enumerate(range(0, len(pages), ON_A_SHEET), start=1):
        some = [scene for _, scene in pages[start : start + ON_A_SHEET]]
        camera.keep(sheet(some), f"{name}-{number:02}")


def pages_of(desk: Desk) -> Iterator[tuple[str, Scene]]:
    """Every page of the route with the name of its kind; scales empty and then revealed."""
    for step in desk.runner.route:
        yield from ((str(step.kind), scene) for scene in desk.feed.pages(step, frozenset()))
        if step.kind is StepKind.ARROW:
            yield from ((f"{step.kind}-revealed", scene) for scene in revealed(desk, step))


def revealed(desk: Desk, step: Step) -> tuple[Scene, ...]:
    return desk.feed.pages(step, frozenset({current_round(desk.workbook.workshop, step.item)}))


def sheet(scenes: list[Scene]) -> QImage:
    """Small pictures of the scenes in rows."""
    height = round(SMALL_WIDTH * scenes[0].height / scenes[0].width)
    rows = math.ceil(len(scenes) / COLUMNS)
    picture = QImage(
        COLUMNS * (SMALL_WIDTH + GAP), rows * (height + GAP), QImage.Format.Format_RGB32
    )
    picture.fill(QColor("#808080"))
    painter = QPainter(picture)
    for index, scene in enumerate(scenes):
        row, column = divmod(index, COLUMNS)
        place = QRectF(column * (SMALL_WIDTH + GAP), row * (height + GAP), SMALL_WIDTH, height)
        painter.fillRect(place, QColor(scene.ground))
        paint_scene(scene, painter, place)
    painter.end()
    return picture


def drawn(scene: Scene) -> QImage:
    """One page at its own size."""
    picture = QImage(round(scene.width), round(scene.height), QImage.Format.Format_RGB32)
    picture.fill(QColor(scene.ground))
    painter = QPainter(picture)
    paint_scene(scene, painter, QRectF(picture.rect()))
    painter.end()
    return picture


def filled_workbook(path: Path, framework_ids: tuple[str, ...]) -> WorkbookService:
    """A workbook on those frameworks in which a made-up room has said something everywhere."""
    make_workbook(path, NewWorkshop("Northborough, all frameworks", framework_ids))
    workbook = open_service(path)
    for framework in workbook.frameworks.values():
        for edit in edits_on(workbook, framework):
            workbook.apply(edit)
    return workbook


def edits_on(workbook: WorkbookService, framework: Framework) -> Iterator[Edit]:
    """Ratings, agreed values, findings, points and weights over the whole framework."""
    workshop = workbook.workshop
    numbers = count()
    for domain in framework.domains:
        for item in rated_items(workshop, framework, domain):
            yield from rating_edits(item, framework, workshop.groups, next(numbers))
        if domain.scale and not domain.options:
            yield from rating_edits(Item(framework.id, domain.id), framework, workshop.groups, 2)
        if grid_at(workshop, framework, domain.id) is not None:
            yield SetWeight(Item(framework.id, domain.standards[0].id), 3)
    for standard in framework.standards():
        if standard.has_arguments:
            item = Item(framework.id, standard.id)
            yield AddArgument(item, "for", "We already share one budget officer.")
            yield AddArgument(item, "against", "Two IT systems that do not talk to each other.")
    for each in framework.lists:
        if each.use == "checklist":
            item = Item(framework.id, each.id)
            for number, line in enumerate(each.items):
                yield SetFinding(item, line.id, FOUND[number % len(FOUND)])


def rating_edits(
    item: Item, framework: Framework, groups: tuple[PartnerGroup, ...], number: int
) -> Iterator[Edit]:
    """What the room agreed, and outside a grid everybody's own rating; every fifth is left open."""
    scale = framework.scale_of(item.item_id)
    if scale is None or (number % 5 == 4 and not item.option_id):  # noqa: PLR2004 - every fifth
        return
    yield SetAgreedRating(item, scale.values[(2 * number + 1) % len(scale.values)])
    if not item.option_id:
        for position, group in enumerate(groups):
            yield SetTally(item, group.id, 1, tally(scale, group.people, number + position % 2))


def tally(scale: Scale, people: int, start: int) -> tuple[int, ...]:
    """Values near the start, one of them further off."""
    shifts = (0, 0, 1, 0, 2, 1)
    values = scale.values
    return tuple(
        values[(start + shifts[seat % len(shifts)]) % len(values)] for seat in range(people)
    )
