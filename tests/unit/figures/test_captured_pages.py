"""Who is named on the wall as the holder of a differing view."""

import pytest

from icbo_desktop.domain.attribution import OTHER_NAME
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.rows import Attribution, DifferingView
from icbo_desktop.figures.wall import wall_pages
from tests.unit.figures import rooms

STEP = rooms.first_step(rooms.full_room(), rooms.icbo(), StepKind.DIFFERING_VIEWS)


def told(*held_by: str, attribution: Attribution = "group") -> tuple[str, ...]:
    """What the wall says of a view that these groups hold: drawn, and read aloud."""
    view = DifferingView(
        id="d",
        framework_id=STEP.item.framework_id,
        item_id=STEP.item.item_id,
        text="We hear of it after.",
        holder="groups",
        held_by=held_by,
        created_at=rooms.NOW,
    )
    room = rooms.with_rows(rooms.bare_room(attribution=attribution), view)
    (page,) = wall_pages(STEP, rooms.wall_view(room))
    return (*(line.text for line in page.texts), page.alt, *page.reading)


def test_a_group_of_three_or_more_is_named_on_the_wall() -> None:
    assert "Council" in told("c")


@pytest.mark.parametrize("group", ["p", "v", "l"])
def test_a_group_under_three_is_told_as_other_partners_on_the_wall(group: str) -> None:
    said = " ".join(told(group))

    assert OTHER_NAME in said
    assert not any(name in said for name in ("Providers", "Voluntary", "Lived"))


def test_small_groups_are_told_once_beside_a_large_one() -> None:
    said = told("l", "c", "v")

    assert said.count(OTHER_NAME) == 2  # drawn once and read once
    assert "Council" in said


def test_nobody_is_named_where_nothing_is_attributed() -> None:
    said = " ".join(told("c", "v", attribution="none"))

    assert OTHER_NAME not in said
    assert "Council" not in said
