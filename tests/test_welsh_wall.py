"""The draft in Welsh covers the wall: whatever a room reads there is in one language, but for what was typed."""

import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from catalogues import ROOT, TRANSLATIONS, build_catalogues
from icbo_desktop.domain.history import replay
from icbo_desktop.domain.new_workshop import usual_rules
from icbo_desktop.domain.rounds import current_round
from icbo_desktop.domain.route import plan_route
from icbo_desktop.domain.wall_state import Banner
from icbo_desktop.figures.wall import WallView, wall_pages
from icbo_desktop.services.demo import demo_changes
from icbo_desktop.services.languages import QtCatalogue
from icbo_desktop.services.worded import WordedFrameworks
from icbo_desktop.translation import Catalogue, learn, speaking, translated
from tests.catalogue_checks import calls_in
from tests.unit.figures.rooms import measure

CATALOGUE = TRANSLATIONS / "icbo_desktop_cy.ts"
MADE = "made-cy"
ON_THE_WALL = ("figures", "ui/wall")


@pytest.fixture(scope="module")
def welsh(tmp_path_factory: pytest.TempPathFactory) -> QtCatalogue:
    """The catalogue as it stands in the code, built here."""
    folder = tmp_path_factory.mktemp("welsh")
    shutil.copy(CATALOGUE, folder)
    build_catalogues(folder)
    return QtCatalogue(folder / "icbo_desktop_cy.qm")


def noting(asked: set[str], catalogue: Catalogue) -> Catalogue:
    """The same catalogue, which notes what it was asked for and does not have."""

    def ask(text: str, comment: str, count: int | None) -> str:
        said = catalogue(text, comment, count)
        if not said:
            asked.add(text)
        return said

    return ask


def words_said_in(folder: Path) -> set[tuple[str, str]]:
    return {
        (call.words.source, call.words.comment)
        for file in folder.rglob("*.py")
        for call in calls_in(file.read_text(encoding="utf-8"))
    }


@pytest.mark.parametrize("folder", ON_THE_WALL)
def test_every_word_of_the_wall_has_its_welsh(folder: str) -> None:
    lacking = {
        (message.findtext("source") or "", message.findtext("comment") or "")
        for message in ET.parse(CATALOGUE).iter("message")  # noqa: S314 - ours
        if not "".join(
            text for part in message.iter("translation") for text in part.itertext()
        ).strip()
    }

    assert words_said_in(ROOT / "icbo_desktop" / folder) & lacking == set()


def test_no_page_of_the_sample_lacks_a_word_of_welsh(welsh: QtCatalogue) -> None:
    asked: set[str] = set()
    learn(MADE, noting(asked, welsh))
    workshop = replay(demo_changes())[0]
    frameworks = WordedFrameworks().own(workshop)
    route = plan_route(workshop, frameworks)
    seen = frozenset(current_round(workshop, step.item) for step in route)

    with speaking(MADE):
        for revealed in (seen, frozenset()):
            view = WallView(workshop, frameworks, measure, revealed=revealed)
            for step in route:
                wall_pages(step, view)

    assert asked == set()


def test_the_console_says_in_welsh_what_the_wall_does(welsh: QtCatalogue) -> None:
    learn(MADE, welsh)

    with speaking(MADE):
        same = [banner for banner in Banner if translated(banner.value) == banner.value]

    assert same == []


def test_a_workshop_made_in_welsh_begins_with_rules_in_welsh(welsh: QtCatalogue) -> None:
    learn(MADE, welsh)

    with speaking(MADE):
        rules = usual_rules()

    assert len(rules) == len(usual_rules())
    assert not set(rules) & set(usual_rules())
