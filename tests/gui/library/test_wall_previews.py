"""Every shipped framework can be looked at on the wall before there is a workshop."""

import pytest

from icbo_desktop.domain.route import PlaceKind
from icbo_desktop.services.shelf import framework_at_hand, frameworks_at_hand
from icbo_desktop.ui.library.wall_previews import Trial

PACKS = [pack.id for pack in frameworks_at_hand() if pack.source == "program"]


def half_as_wide_as_high(text: str, size: float, _is_bold: bool) -> float:
    return len(text) * size / 2


@pytest.mark.parametrize("framework_id", PACKS)
def test_every_place_of_a_shipped_framework_has_a_name_and_pages(framework_id: str) -> None:
    trial = Trial(framework_at_hand(framework_id), half_as_wide_as_high)

    assert trial.shown
    assert all(shown.name.strip() for shown in trial.shown)
    assert all(page.reading for shown in trial.shown for page in trial.pages(shown.place))


def test_preview_begins_with_the_first_standard() -> None:
    trial = Trial(framework_at_hand("icbo-2018"), half_as_wide_as_high)

    assert trial.shown[trial.first].place.kind is PlaceKind.STANDARD
