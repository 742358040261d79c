"""The middle where each partner counts once: the record says it as the wall did, or says that it is left out and why."""

import pytest

from icbo_desktop.domain.edits.rating import MarkRevealed, SetTally
from icbo_desktop.domain.rounds import current_round
from icbo_desktop.domain.rows import Attribution
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.wall import WallView
from icbo_desktop.figures.wall.summary import spread_summary
from icbo_desktop.records.record_model import record_of
from tests.builders import group_id, make_item, make_workshop
from tests.unit.figures.rooms import measure
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import FRAMEWORK, content_of, texts_in
from tests.unit.records.spoken_texts import docx_texts, html_texts, pdf_texts

ITEM = make_item()
READERS = {"html": html_texts, "docx": docx_texts, "pdf": pdf_texts}
Room = dict[str, tuple[int, ...]]
LARGE: Room = {"Council": (8,) * 9, "NHS": (4,) * 3, "Providers": (3,) * 3}
# Two groups below three become one in every record; in the room each counts.
SMALL: Room = {
    "Council": (8,) * 9,
    "NHS": (5,) * 3,
    "Voluntary": (2, 2),
    "Lived experience": (3, 3),
}
ALIKE: Room = {"Council": (6,) * 4, "NHS": (6,) * 3}
# All are below three, and told as one.
NONE_ALONE: Room = {"Council": (8, 8), "NHS": (3,)}


def rated(room: Room) -> Workshop:
    sizes = {name: len(values) for name, values in room.items()}
    empty = make_workshop(groups=sizes)
    tallies = (SetTally(ITEM, group_id(empty, name), 1, values) for name, values in room.items())
    return make_workshop(*tallies, MarkRevealed(ITEM, 1), groups=sizes)


def once_in(texts: list[str]) -> set[str]:
    """The sentences that begin as the wall's does; the one that explains the figure names no number."""
    pieces = (piece for text in texts for piece in text.replace("\n", " ").split(". "))
    found = {
        piece.rstrip(". ") for piece in pieces if piece.startswith("With each partner counted")
    }
    return {piece for piece in found if any(sign.isdigit() for sign in piece)}


def on_the_wall(workshop: Workshop) -> set[str]:
    revealed = frozenset({current_round(workshop, ITEM)})
    view = WallView(workshop, {FRAMEWORK.id: FRAMEWORK}, measure, revealed=revealed)
    scale = FRAMEWORK.scale_of(ITEM.item_id)
    assert scale is not None
    return once_in([sentence.text for sentence in spread_summary(view, ITEM, scale)])


@pytest.mark.parametrize(
    ("room", "said"),
    [
        (LARGE, {"With each partner counted once, the middle is 4"}),
        (ALIKE, set[str]()),
    ],
)
def test_the_record_says_of_partners_what_the_wall_said(room: Room, said: set[str]) -> None:
    workshop = rated(room)

    assert on_the_wall(workshop) == said
    assert once_in(list(texts_in(content_of(workshop)))) == said


@pytest.mark.parametrize(("room", "middle"), [(SMALL, "4"), (NONE_ALONE, "between 5 and 6")])
def test_the_room_counts_its_smallest_partners_and_the_record_does_not_tell_of_them(
    room: Room, middle: str
) -> None:
    workshop = rated(room)

    assert on_the_wall(workshop) == {f"With each partner counted once, the middle is {middle}"}
    assert once_in(list(texts_in(content_of(workshop)))) == set()


@pytest.mark.parametrize("kind", READERS)
def test_every_record_to_read_says_it(kind: str) -> None:
    made = record_of(rated(LARGE), {FRAMEWORK.id: FRAMEWORK}, OPTIONS, history=())

    texts = READERS[kind](made)  # pyright: ignore[reportArgumentType] - its parts are said once
    said = " ".join(" ".join(texts).split())
    assert "With each partner counted once, the middle is 4." in said


@pytest.mark.parametrize(
    ("room", "attribution", "told"),
    [
        (LARGE, "group", "a large group weighs no more than a small one"),
        (SMALL, "group", "left out here, because small groups are shown together"),
        (LARGE, "none", ""),
    ],
)
def test_how_the_figures_are_made_explains_it_or_why_it_is_left_out(
    room: Room, attribution: Attribution, told: str
) -> None:
    method = " ".join(texts_in(content_of(rated(room), attribution).part("method")))

    assert ("each partner counted once" in method) == bool(told)
    assert told in method
