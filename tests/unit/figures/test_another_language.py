"""The wall in another language than English says nothing in English but the words of frameworks and people."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from icbo_desktop import translation
from icbo_desktop.domain.route import plan_route
from icbo_desktop.figures.wall import WallView, wall_pages
from icbo_desktop.translation import learn, speaking
from tests.made_up_language import MADE_UP, Content, made_up, untold_on
from tests.unit.figures.pack_rooms import PACKS, pack, pack_view, silent_room, talkative_room


@pytest.fixture(autouse=True)
def another_language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(translation, "_catalogues", {})
    learn(MADE_UP, made_up)
    with speaking(MADE_UP):
        yield


def views_of(pack_id: str) -> tuple[WallView, ...]:
    said = pack_view(talkative_room(pack_id), pack_id)
    silent = replace(said, workshop=silent_room(pack_id), revealed=frozenset())
    return said, replace(said, revealed=frozenset(), shown=frozenset()), silent


@pytest.mark.parametrize("pack_id", PACKS)
def test_no_page_of_a_pack_says_anything_in_english(pack_id: str):
    views = views_of(pack_id)
    content = Content(pack(pack_id), *(view.workshop for view in views))

    untold = {
        found: step.key
        for view in views
        for step in plan_route(view.workshop, view.frameworks)
        for page in wall_pages(step, view)
        for found in untold_on(page, content)
    }

    assert untold == {}
