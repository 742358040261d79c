"""Values lie on their scale and groups have a number of people that fits a room."""

import pytest

from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetTally
from icbo_desktop.domain.edits.setting import SetGroups
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.new_workshop import new_group
from icbo_desktop.domain.rules import require_sound_rows
from tests.builders import group_id, make_framework, make_item, make_stamp, make_workshop

FRAMEWORKS = {"made-up": make_framework()}
WORKSHOP = make_workshop()
COUNCIL = group_id(WORKSHOP, "Council")


@pytest.mark.parametrize(
    "edit",
    [
        SetAgreedRating(make_item(), 0),
        SetAgreedRating(make_item(), 11),
        SetTally(make_item(), COUNCIL, 1, (6, 11)),
        SetGroups((*WORKSHOP.groups, new_group("g", "Public", 61, 3))),
    ],
)
def test_a_number_that_does_not_fit_is_refused(edit: Edit) -> None:
    rows = edit.rows(WORKSHOP, make_stamp())

    with pytest.raises(EditRefusedError):
        require_sound_rows(rows, FRAMEWORKS)


@pytest.mark.parametrize("value", [1, 10])
def test_both_ends_of_the_scale_are_allowed(value: int) -> None:
    rows = SetAgreedRating(make_item(), value).rows(WORKSHOP, make_stamp())

    require_sound_rows(rows, FRAMEWORKS)

    assert len(rows) == 1
