"""Every theme of the windows has the contrast that WCAG 2.2 asks for, calculated from its colours."""

import pytest
from PySide6.QtGui import QPalette

from icbo_desktop.figures.palette import DOMAIN_COLOURS, contrast
from icbo_desktop.ui.shared.look import apply_look, style_sheet
from icbo_desktop.ui.shared.tones import (
    COLOURS,
    FIGURES,
    TONES,
    accent_tone,
    is_dark,
    tones_in_use,
    use_tones,
)

TEXT, CONTROL = 4.5, 3.0
GROUNDS = ("paper", "mist", "tint", "warning")
TEXTS = [
    *[(ink, ground) for ink in ("ink", "soft") for ground in GROUNDS],
    *[(ink, ground) for ink in ("high", "medium", "good", "low", "accent") for ground in ("paper", "mist")],
    ("off", "paper"), ("medium", "warning"), ("high", "warning"), ("paper", "ink"), ("paper", "accent"),
    ("on_band", "band"), ("band_strong", "band"), ("high", "paper"), ("band", "band_strong"),
]  # fmt: skip
CONTROLS = [
    ("edge", "paper"), ("edge", "mist"), ("band_edge", "band"), ("accent", "paper"), ("accent", "mist"),
    ("soft", "paper"), ("soft", "mist"),
]  # fmt: skip


@pytest.fixture(autouse=True)
def usual_tones():
    yield
    use_tones("light")


@pytest.mark.parametrize("theme", sorted(TONES))
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_can_be_read(theme: str, ink: str, ground: str):
    assert contrast(TONES[theme][ink], TONES[theme][ground]) >= TEXT


@pytest.mark.parametrize("theme", sorted(TONES))
@pytest.mark.parametrize(("edge", "ground"), CONTROLS)
def test_control_can_be_told_from_its_ground(theme: str, edge: str, ground: str):
    assert contrast(TONES[theme][edge], TONES[theme][ground]) >= CONTROL


@pytest.mark.parametrize("theme", sorted(TONES))
@pytest.mark.parametrize("ground", ["paper", "mist", "accent", "ink"])
def test_ring_of_the_focus_is_seen_on_every_ground(theme: str, ground: str):
    # The ring has two lines, so that one of them is seen wherever it lies.
    tones = TONES[theme]

    assert max(contrast(tones[line], tones[ground]) for line in ("focus", "ring")) >= CONTROL


@pytest.mark.parametrize("theme", sorted(TONES))
@pytest.mark.parametrize("colour", DOMAIN_COLOURS)
def test_colour_of_a_domain_is_seen(theme: str, colour: str):
    use_tones(theme)

    assert contrast(accent_tone(colour), COLOURS["paper"]) >= CONTROL


@pytest.mark.parametrize("theme", sorted(TONES))
def test_figures_lie_on_a_ground_like_the_cards(theme: str):
    assert contrast(FIGURES[theme].ground, TONES[theme]["paper"]) < 1.1


def test_themes_have_the_same_colours_by_name():
    assert len({frozenset(tones) for tones in TONES.values()}) == 1


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_look_takes_sheet_and_palette_from_the_theme(qapp, theme: str):
    apply_look(qapp, 1.0, theme)

    palette = qapp.palette()
    assert tones_in_use() == theme
    assert COLOURS["paper"] in qapp.styleSheet()
    assert palette.color(QPalette.ColorRole.Window).name().upper() == COLOURS["paper"]
    assert palette.color(QPalette.ColorRole.Link).name().upper() == COLOURS["accent"]
    apply_look(qapp)


def test_unknown_theme_is_the_light_one(qapp):
    apply_look(qapp, 1.0, "sepia")

    assert tones_in_use() == "light"


def test_dark_windows_have_light_arrows():
    use_tones("dark")

    assert is_dark()
    assert "on_dark/down.svg" in style_sheet()
