"""Contrast and colours of both themes."""

import pytest

from icbo_desktop.figures.palette import (
    DARK,
    DOMAIN_COLOURS,
    GOOD,
    HIGH,
    LIGHT,
    LOW,
    MARK_CONTRAST,
    MEDIUM,
    TEXT_CONTRAST,
    Theme,
    contrast,
    domain_colour,
    mixed,
    readable,
)

THEMES = [LIGHT, DARK]
GROUP_COLOURS = ("#1F4E8C", "#00736A", "#A34F00", "#6F3A94", "#B0215E", "#3F4A5A")


def test_black_on_white_has_the_largest_contrast():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
def test_inks_are_readable_on_the_ground(theme: Theme):
    assert contrast(theme.ink, theme.ground) >= 12
    assert contrast(theme.soft_ink, theme.ground) >= TEXT_CONTRAST


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("colour", DOMAIN_COLOURS)
def test_a_domain_colour_can_be_written_in_and_written_on(theme: Theme, colour: str):
    accent = theme.accent(colour)
    assert contrast(accent, theme.ground) >= TEXT_CONTRAST
    assert contrast(accent, theme.on_accent) >= TEXT_CONTRAST


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("colour", [HIGH, MEDIUM, LOW, GOOD])
def test_a_state_is_readable_as_a_word(theme: Theme, colour: str):
    assert contrast(theme.word(colour), theme.ground) >= TEXT_CONTRAST


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("colour", GROUP_COLOURS)
def test_a_group_mark_stands_out(theme: Theme, colour: str):
    assert contrast(theme.mark(colour), theme.ground) >= MARK_CONTRAST


def test_a_readable_colour_stays_as_it_is():
    assert readable("#1F4E8C", "#FFFFFF") == "#1F4E8C"


@pytest.mark.parametrize("colour", ["", "blue", "#12", "#ZZZZZZ"])
def test_a_colour_that_is_none_counts_as_ink(colour: str):
    assert mixed(colour, colour, 0) == "#14213D"


def test_colours_begin_again_after_the_last_domain():
    assert domain_colour(6) == domain_colour(0)
