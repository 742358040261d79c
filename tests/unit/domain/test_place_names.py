"""What standards and options are called."""

import pytest

from icbo_desktop.domain.place_names import full_number, option_name
from tests.builders import make_cell, make_grid_framework


@pytest.mark.parametrize(
    ("above", "own", "number"),
    [
        ("1", "II", "1.II"),
        ("1", "1.2", "1.2"),
        ("1", "12", "1.12"),
        ("", "II", "II"),
        ("1", "", ""),
    ],
)
def test_standard_is_numbered_with_its_domain_unless_it_says_it(
    above: str, own: str, number: str
) -> None:
    assert full_number(above, own) == number


def test_option_that_is_gone_goes_by_its_id() -> None:
    framework = make_grid_framework()

    assert option_name(framework, make_cell("d1.money", "d1.loose")) != "d1.loose"
    assert option_name(framework, make_cell("d1.money", "d1.gone")) == "d1.gone"
    assert option_name(framework, make_cell("d1.money", "")) == ""
