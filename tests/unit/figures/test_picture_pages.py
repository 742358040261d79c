"""The wall page of an attached picture, at each ratio and text size, with and without a caption."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest

from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.figures.shapes import Picture, Pixels, Scene
from icbo_desktop.figures.wall.picture_pages import NO_CAPTION, WallPicture, picture_page
from tests.unit.figures.legibility import faults
from tests.unit.figures.rooms import full_room, measure, wall_view

PHOTO = Pixels(4, 3, 12, bytes(36))
PORTRAIT = Pixels(3, 400, 12, bytes(4_800))
ATTACHMENT = Attachment(
    id="a",
    framework_id="icbo-2018",
    item_id="d1.leadership",
    name="Anna Smith.jpg",
    content_type="image/jpeg",
    size=36,
    sha256="0" * 64,
    caption="What the morning came to",
    created_at=datetime(2026, 11, 19, tzinfo=UTC),
)


def page(pixels: Pixels = PHOTO, row: Attachment = ATTACHMENT, **look: object) -> Scene:
    view = replace(wall_view(full_room()), **look)
    return picture_page(WallPicture(row, pixels), view)


def photo_on(scene: Scene) -> Picture:
    return next(shape for shape in scene.shapes if isinstance(shape, Picture))


@pytest.mark.parametrize(
    ("ratio", "scale", "pixels"),
    list(product(("16:9", "16:10", "4:3"), (1.0, 2.0), (PHOTO, PORTRAIT))),
)
def test_page_keeps_the_rules_of_the_room(ratio: str, scale: float, pixels: Pixels):
    scene = page(pixels, ratio=ratio, text_scale=scale)
    shown = photo_on(scene)

    assert faults(scene, measure) == []
    assert shown.width / shown.height == pytest.approx(pixels.width / pixels.height)
    assert shown.y > 0.1 * scene.height
    assert shown.y + shown.height <= 0.93 * scene.height + 1


def test_photo_takes_most_of_the_wall():
    scene = page()

    assert photo_on(scene).height > 0.7 * scene.height


def test_room_reads_the_caption_and_never_the_name_of_the_file():
    scene = page()

    assert "What the morning came to" in scene.alt
    assert "Anna" not in " ".join((scene.alt, *scene.reading, *(text.text for text in scene.texts)))


@pytest.mark.parametrize("item_id", ["", "gone"])
def test_picture_of_no_standard_is_shown_without_a_tag(item_id: str):
    scene = page(row=replace(ATTACHMENT, item_id=item_id, caption=""))

    assert photo_on(scene).height > 0.7 * scene.height
    assert scene.alt == NO_CAPTION
