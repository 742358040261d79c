"""Which pages of the wall show a part, for every part of every pack."""

import pytest

from icbo_desktop.domain.editing.beginnings import words_over
from icbo_desktop.domain.editing.edited import Edited
from icbo_desktop.domain.editing.outline import outline_of
from icbo_desktop.domain.editing.wall_preview import nearest_step, preview_steps, scratch_workshop
from icbo_desktop.figures.wall import WallView, wall_pages
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.reader import read_pack
from tests.builders import make_framework

STANDARD = ("domains", 0, "standards", 0)


def measure(text, size, is_bold):
    return 0.5 * size * len(text)


def places_of(nodes):
    for node in nodes:
        if not node.is_group:
            yield node.place
        yield from places_of(node.children)


def words_at(place):
    words = words_over(make_framework(), "o", "O")
    steps = preview_steps(words, place, scratch_workshop("made-up", "Made up"))
    return [step.words for step in steps], nearest_step(words, place, steps)


def test_standard_shows_all_that_the_room_reads_of_it():
    words, nearest = words_at(STANDARD)

    assert words == [
        "The standard", "Sample question 1", "Sample question 2", "Evidence lines", "The scale",
    ]  # fmt: skip
    assert nearest == 0


@pytest.mark.parametrize(
    ("place", "nearest"),
    [
        ((*STANDARD, "questions", 1), 2),
        ((*STANDARD, "evidence", 0), 3),
        ((*STANDARD, "points", 0), 0),
    ],
)
def test_line_is_shown_on_its_own_page(place, nearest):
    assert words_at(place)[1] == nearest


def test_scale_is_shown_as_the_arrow_of_a_standard():
    assert words_at(("scales", 0))[0] == ["The scale"]


@pytest.mark.parametrize("folder", sorted(frameworks_dir().iterdir()), ids=lambda path: path.name)
def test_every_part_of_every_pack_has_its_pages(folder):
    edited = Edited(read_pack(folder))
    framework = edited.framework
    workshop = scratch_workshop(framework.id, framework.title)
    view = WallView(workshop, {framework.id: framework}, measure)

    drawn = set()
    for place in places_of(outline_of(edited)):
        steps = preview_steps(edited, place, workshop)
        assert not steps or 0 <= nearest_step(edited, place, steps) < len(steps)
        drawn.update(step.step for step in steps)

    assert all(wall_pages(step, view) for step in drawn)
