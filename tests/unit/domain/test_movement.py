"""Which way a rating went between two workshops, and whether it can be said at all."""

import pytest

from icbo_desktop.domain.movement import direction_of, same_scale, scale_key
from tests.builders import make_scale


@pytest.mark.parametrize(("then", "now", "way"), [(2, 4, "up"), (4, 2, "down"), (3, 3, "same")])
def test_rating_on_a_scale_with_an_order_goes_up_or_down(then: int, now: int, way: str) -> None:
    assert direction_of(make_scale(5), then, now) == way


def test_scales_of_other_points_are_not_the_same() -> None:
    assert same_scale(make_scale(5), make_scale(5))
    assert not same_scale(make_scale(5), make_scale(4))


def test_no_scale_is_the_same_as_none() -> None:
    assert not same_scale(make_scale(5), None)
    assert scale_key(None) == ""
