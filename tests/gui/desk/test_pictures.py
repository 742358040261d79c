"""Pictures out of the session: the wall's page and a rating's figure, read back from file and clipboard."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetTally
from icbo_desktop.domain.route import Place, PlaceKind, Step, StepKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.ui.shared.scene_painter import scene_image

RATED = Item("icbo-2018", "d1.relationships")
UNRATED = Item("icbo-2018", "d4.innovation")


@pytest.fixture(autouse=True)
def closed_dialogs(desk: Desk) -> Iterator[None]:
    yield
    for dialog in desk.console.findChildren(QFileDialog):
        dialog.done(0)


def step_at(desk: Desk, item: Item, kind: StepKind = StepKind.ARROW) -> Step:
    place = Place(PlaceKind.STANDARD, item)
    return next(step for step in desk.runner.route if (step.place, step.kind) == (place, kind))


def unrated(desk: Desk) -> Item:
    """A standard on which nothing was rated."""
    return next(
        step.place.item
        for step in desk.runner.route
        if step.kind is StepKind.ARROW
        and desk.workbook.workshop.assessment(step.place.item) is None
    )


def saved(qtbot: QtBot, desk: Desk, command_id: str, path: Path) -> None:
    desk.console.run_command(command_id)
    assert desk.pictures.dialog is not None
    with qtbot.waitSignal(desk.pictures.saved):
        desk.pictures.dialog.fileSelected.emit(str(path))


def words_of(path: Path) -> list[str]:
    return list(ET.fromstring(path.read_bytes()).itertext())  # noqa: S314 - our own, and small


def said(desk: Desk) -> str:
    return desk.console.copy_bar.words.text()


def test_picture_is_named_by_its_domain_and_standard(desk: Desk) -> None:
    desk.runner.go_to_step(step_at(desk, RATED))

    desk.console.run_command("save_wall_picture")

    assert desk.pictures.dialog is not None
    (suggested,) = desk.pictures.dialog.selectedFiles()
    assert " 1 · I " in Path(suggested).name


def test_wall_picture_is_saved_as_the_room_sees_it(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    saved(qtbot, desk, "save_wall_picture", tmp_path / "wall.png")

    image = QImage(str(tmp_path / "wall.png"))
    assert image.size() == QSize(3840, 2160)
    assert said(desk) == f"The picture is saved: {tmp_path / 'wall.png'}"


def test_wall_picture_as_svg_holds_the_words_of_the_wall(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    saved(qtbot, desk, "save_wall_picture", tmp_path / "wall.svg")

    words = " ".join(words_of(tmp_path / "wall.svg"))
    assert all(line.text in words for line in desk.feed.room_scene.texts)


def test_wall_picture_goes_to_the_clipboard(desk: Desk) -> None:
    desk.console.run_command("copy_wall_picture")

    image = QGuiApplication.clipboard().image()
    assert image.size() == QSize(1920, 1080)
    wanted = scene_image(desk.feed.room_scene, 1920).convertToFormat(image.format())
    assert image == wanted
    assert said(desk) == "The wall picture is copied."


def test_black_wall_gives_the_page_that_would_stand_there(desk: Desk) -> None:
    desk.runner.handle_wall_event(WallEvent.TOGGLE_BLACK)

    desk.console.run_command("copy_wall_picture")

    image = QGuiApplication.clipboard().image()
    assert image == scene_image(desk.feed.own_scene, 1920).convertToFormat(image.format())


def test_wall_picture_never_holds_ratings_before_their_reveal(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    item = unrated(desk)
    desk.runner.go_to_step(step_at(desk, item))
    council = desk.workbook.workshop.groups[0].id

    for number, values in enumerate(((2, 9, 9), (5, 5, 5))):
        desk.workbook.apply(SetTally(item, council, 1, values))
        saved(qtbot, desk, "save_wall_picture", tmp_path / f"{number}.svg")

    assert (tmp_path / "0.svg").read_bytes() == (tmp_path / "1.svg").read_bytes()


def test_wall_picture_puts_small_groups_together_which_the_room_knows(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    desk.runner.go_to_step(step_at(desk, RATED))
    for event in (WallEvent.ARM_REVEAL, WallEvent.CONFIRM_REVEAL):
        desk.runner.handle_wall_event(event)

    saved(qtbot, desk, "save_wall_picture", tmp_path / "wall.svg")

    seen = " ".join(line.text for line in desk.feed.room_scene.texts)
    words = " ".join(words_of(tmp_path / "wall.svg"))
    assert ("Voluntary sector" in seen, "Other partners" in seen) == (True, False)
    assert ("Voluntary sector" in words, "Other partners" in words) == (False, True)


def test_frozen_wall_gives_the_picture_that_the_room_keeps(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    desk.runner.go_to_step(step_at(desk, RATED))
    desk.runner.handle_wall_event(WallEvent.TOGGLE_FREEZE)
    desk.runner.go_to_step(step_at(desk, unrated(desk)))

    saved(qtbot, desk, "save_wall_picture", tmp_path / "wall.svg")

    words = words_of(tmp_path / "wall.svg")
    assert all(line.text in words for line in desk.feed.room_scene.texts)
    assert not all(line.text in words for line in desk.feed.own_scene.texts)


def test_rating_figure_before_its_reveal_is_refused_with_a_sentence(desk: Desk) -> None:
    item = unrated(desk)
    desk.runner.go_to_step(step_at(desk, item))
    council = desk.workbook.workshop.groups[0].id
    desk.workbook.apply(SetTally(item, council, 1, (2, 9, 9)))
    QGuiApplication.clipboard().clear()

    desk.console.run_command("copy_figure")
    desk.console.run_command("save_figure")

    assert "were not shown to the room" in said(desk)
    assert QGuiApplication.clipboard().image().isNull()
    assert desk.pictures.dialog is None


def test_rating_figure_of_the_place_looked_at_is_copied(desk: Desk) -> None:
    desk.runner.browse(Place(PlaceKind.STANDARD, RATED))

    desk.console.run_command("copy_figure")

    assert QGuiApplication.clipboard().image().width() == 1920
    assert said(desk) == "The rating figure is copied."


def test_rating_figure_is_saved_with_what_was_agreed(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    item = unrated(desk)
    desk.runner.browse(Place(PlaceKind.STANDARD, item))
    desk.workbook.apply(SetAgreedRating(item, 7))

    saved(qtbot, desk, "save_figure", tmp_path / "figure.svg")

    words = words_of(tmp_path / "figure.svg")
    assert "7" in words
    assert words[-1].startswith("Northborough peer challenge")


def test_picture_that_cannot_be_written_says_why(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.console.run_command("save_wall_picture")
    assert desk.pictures.dialog is not None

    with qtbot.waitSignal(desk.pictures.failed):
        desk.pictures.dialog.fileSelected.emit(str(tmp_path / "gone" / "wall.png"))

    assert "the folder “gone” is not there" in said(desk)


def test_preview_of_the_wall_and_the_cards_offer_their_picture(desk: Desk) -> None:
    for widget, first in ((desk.console.deck.thumbnail, "wall"), (desk.console.centre, "rating")):
        assert widget.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
        assert first in widget.actions()[0].text()
