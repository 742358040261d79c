"""Every step of the real pack on the wall, at each ratio, in both themes and at larger text."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.divergence import last_round
from icbo_desktop.domain.rounds import RatedRound
from icbo_desktop.domain.route import Step, StepKind, plan_route
from icbo_desktop.domain.rows import Action, Assessment, DifferingView, PartnerGroup
from icbo_desktop.figures.shapes import Circle
from icbo_desktop.figures.wall import (
    WallOptions,
    WallView,
    black_page,
    holding_page,
    wall_pages,
    white_page,
    words,
)
from icbo_desktop.figures.wall.text_pages import beginning
from tests.unit.figures import rooms
from tests.unit.figures.legibility import faults
from tests.unit.figures.rooms import (
    bare_room,
    full_room,
    icbo,
    measure,
    ratings,
    wall_view,
    with_rows,
)

RATIOS = ("16:9", "16:10", "4:3")
THEMES = ("light", "dark")
NOW = datetime(2026, 11, 19, 10, tzinfo=UTC)
LONG_WORD = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 6
HARD_TEXTS = {
    "endless": "Nobody outside the board knows the route. " * 2500,
    "one word": LONG_WORD[:300],
    "Welsh": "Mae\u2019n hanfodol bod gwasanaethau\u2019n cydweithio ŵyl ŷd. " * 4,
    "Polish": "Zażółć gęślą jaźń, żeby wszyscy wiedzieli, kto decyduje. " * 4,
    "Arabic": "نحن نُبلَّغ بعد اتخاذ القرار ولا يُسأل أحد قبله. " * 5,
    "markup": "<b>not bold</b> & \x07 <img src=x> \ud800",
    "lines": "\n\n\n- one\n- two\n\n" * 30,
}


def route() -> tuple[Step, ...]:
    return plan_route(full_room(), {icbo().id: icbo()})


def step_of(kind: StepKind, nth: int = 0) -> Step:
    return rooms.first_step(full_room(), icbo(), kind, nth)


def texts(view: WallView, step: Step) -> list[str]:
    return [line.text for page in wall_pages(step, view) for line in page.texts]


@pytest.mark.parametrize(
    ("ratio", "theme", "text_scale"), list(product(RATIOS, THEMES, (1.0, 1.2)))
)
def test_every_page_of_the_real_pack_can_be_read(ratio: str, theme: str, text_scale: float):
    view = wall_view(ratio=ratio, theme=theme, text_scale=text_scale)
    hidden = replace(view, revealed=frozenset())
    bad = {
        f"{step.key} {number}": found
        for step, shown in product(route(), (view, hidden))
        if shown is view or step.kind is StepKind.ARROW
        for number, page in enumerate(wall_pages(step, shown), start=1)
        if (found := faults(page, measure))
    }
    assert bad == {}


@pytest.mark.parametrize("text_scale", [1.5, 2.0])
@pytest.mark.parametrize("ratio", RATIOS)
def test_every_page_can_be_read_at_large_text(ratio: str, text_scale: float):
    view = wall_view(ratio=ratio, text_scale=text_scale)
    bad = {
        step.key: found
        for step in route()
        for page in wall_pages(step, view)
        if (found := faults(page, measure))
    }
    assert bad == {}


@pytest.mark.parametrize("ratio", RATIOS)
def test_no_page_has_more_than_six_body_lines(ratio: str):
    view = wall_view(ratio=ratio)
    most = max(
        len({line.y for line in page.texts if line.size == view.frame.body})
        for step in route()
        for page in wall_pages(step, view)
    )
    assert most == 6


@pytest.mark.parametrize("step", [StepKind.STANDARD, StepKind.EVIDENCE, StepKind.DOMAIN_OPENING])
def test_no_word_of_the_pack_is_lost_between_pages(step: StepKind):
    view = wall_view()
    framework = icbo()
    for chosen in [one for one in route() if one.kind is step]:
        item = chosen.item.item_id
        standard = framework.standards_by_id.get(item)
        written = (
            [beginning(framework.domain(item).introduction)]
            if standard is None
            else [standard.statement]
        )
        if standard is not None and step is StepKind.EVIDENCE:
            written = [line.text for line in standard.evidence]
        shown = " ".join(texts(view, chosen)).split()
        missing = [word for word in " ".join(written).split() if word not in shown and word != "-"]
        assert missing == []


def test_no_page_of_an_introduction_ends_within_a_sentence():
    openings = [step for step in route() if step.kind is StepKind.DOMAIN_OPENING]
    framework = icbo()
    for step in openings:
        written = " ".join(framework.domain(step.item.item_id).introduction.split())
        pages = wall_pages(step, wall_view())
        last = -1 if len(pages) == 1 else -2  # the counter comes last where there are several
        ends = [page.reading[last] for page in pages]
        loose = [end for end in ends if end[-1] not in ".:?!\u2019)" and f"- {end}" not in written]
        assert loose == []


def test_an_opening_shows_the_room_no_more_than_two_pages():
    openings = [step for step in route() if step.kind is StepKind.DOMAIN_OPENING]

    assert max(len(wall_pages(step, wall_view())) for step in openings) <= 2


def test_the_beginning_of_an_introduction_takes_its_list_along():
    assert beginning("What counts:\n\n- trust\n- vision\n\nMore of it.") == (
        "What counts:\n\n- trust\n- vision"
    )
    assert beginning("One thing.\n\nAnother.") == "One thing."


def test_long_text_says_which_page_it_is():
    pages = wall_pages(step_of(StepKind.DOMAIN_OPENING), wall_view())
    said = [page.texts[-1].text for page in pages]
    counters = [f"{number} of {len(pages)}" for number in range(1, len(pages) + 1)]
    assert len(pages) > 1
    assert all(
        counter in [line.text for line in page.texts]
        for counter, page in zip(counters, pages, strict=True)
    ), said


def test_nothing_but_the_count_tells_of_ratings_before_the_reveal():
    silent = bare_room()
    item = step_of(StepKind.ARROW).item
    rated = with_rows(silent, *ratings(item, rooms.MOCK_UP))
    bare = wall_view(silent, revealed=frozenset())
    for step in route():
        before = wall_pages(step, bare)
        after = wall_pages(step, wall_view(rated, revealed=frozenset()))
        if step == step_of(StepKind.ARROW):
            assert "0 of 13 in" in texts(bare, step)
            before = tuple(
                replace(
                    page,
                    shapes=tuple(
                        replace(shape, text="13 of 13 in")
                        if getattr(shape, "text", "") == "0 of 13 in"
                        else shape
                        for shape in page.shapes
                    ),
                )
                for page in before
            )
        assert [page.shapes for page in before] == [page.shapes for page in after]


def test_the_agreed_rating_stays_hidden_until_the_reveal():
    item = step_of(StepKind.ARROW).item
    agreed = with_rows(
        bare_room(),
        Assessment(id="a", framework_id=item.framework_id, item_id=item.item_id, agreed=6),
    )
    hidden = wall_view(agreed, revealed=frozenset())
    none = wall_view(bare_room(), revealed=frozenset())
    step = step_of(StepKind.ARROW)
    assert wall_pages(step, hidden) == wall_pages(step, none)


def test_the_agreed_rating_is_large_once_revealed():
    view = wall_view()
    lines = [line for page in wall_pages(step_of(StepKind.ARROW), view) for line in page.texts]
    assert max(line.size for line in lines) >= 0.12 * view.frame.height


def test_a_revealed_arrow_says_what_divergence_says():
    shown = " ".join(texts(wall_view(), step_of(StepKind.ARROW)))
    assert "Middle 6. 8 in 10 people rated it 4 to 7." in shown
    assert "Some spread." in shown


def test_a_revealed_arrow_says_beside_the_middle_how_many_rated_where_some_did_not():
    item = step_of(StepKind.ARROW).item
    everybody = " ".join(texts(wall_view(), step_of(StepKind.ARROW)))
    workshop = with_rows(bare_room(), *ratings(item, {"c": (7,) * 5}))

    shown = " ".join(texts(wall_view(workshop), step_of(StepKind.ARROW)))

    assert "people rated. Middle" not in everybody
    assert f"5 of {workshop.people} people rated. Middle 7." in shown


def test_nobody_is_told_to_rate_where_the_room_steps_back_to_ratings_it_was_shown():
    step = step_of(StepKind.ARROW)
    workshop = with_rows(bare_room(), *ratings(step.item, rooms.MOCK_UP))
    second = with_rows(workshop, *ratings(step.item, {"c": (7,)}, 2))
    known = frozenset({RatedRound(step.item)})

    new, back, again = (
        " ".join(texts(replace(wall_view(room, shown=shown), revealed=frozenset()), step))
        for room, shown in ((workshop, frozenset()), (workshop, known), (second, known))
    )

    assert "in silence" in new
    assert "in silence" not in back
    assert "We have already rated this." in back
    assert "in silence" in again


def test_a_second_round_says_how_it_moved():
    item = step_of(StepKind.ARROW).item
    workshop = with_rows(
        bare_room(),
        *ratings(item, rooms.MOCK_UP),
        *ratings(item, {"c": (7,) * 5, "n": (7, 6, 6)}, 2),
    )
    assert last_round(workshop, item) == 2
    view = wall_view(workshop, shown=frozenset({RatedRound(item)}))
    assert "moved." in " ".join(texts(view, step_of(StepKind.ARROW)))


def test_a_second_round_shows_nothing_of_a_first_that_was_not_revealed_itself():
    item = step_of(StepKind.ARROW).item
    second = with_rows(bare_room(), *ratings(item, {"c": (7,) * 5, "n": (7, 6, 6)}, 2))
    both = with_rows(second, *ratings(item, {"c": (2,) * 5, "n": (3, 3, 3), "v": (4, 5)}))

    shown = wall_pages(step_of(StepKind.ARROW), wall_view(both))

    assert shown == wall_pages(step_of(StepKind.ARROW), wall_view(second))


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("not_applicable", "The room found that this does not apply here."),
        ("parked", "The room parked this."),
    ],
)
def test_a_standard_that_was_set_aside_keeps_its_dots_and_shows_no_agreed_rating(
    status: str, said: str
):
    item = step_of(StepKind.ARROW).item
    place = {"framework_id": item.framework_id, "item_id": item.item_id}
    aside = Assessment(id="a", agreed=6, status=status, **place)
    workshop = with_rows(bare_room(), *ratings(item, rooms.MOCK_UP), aside)

    page = wall_pages(step_of(StepKind.ARROW), wall_view(workshop))[0]

    assert said in " ".join(line.text for line in page.texts)
    assert "put itself at" not in page.alt
    assert "Middle 6." in page.alt


@pytest.mark.parametrize("kind", [StepKind.EVIDENCE, StepKind.DIFFERING_VIEWS, StepKind.ACTIONS])
def test_every_page_of_a_standard_s_list_names_the_standard(kind: StepKind):
    step = step_of(kind)
    own = next(
        standard.short_title
        for domain in rooms.icbo().domains
        for standard in domain.standards
        if standard.id == step.item.item_id
    )

    pages = wall_pages(step, wall_view())

    assert all(own in [line.text for line in page.texts] for page in pages)


@pytest.mark.parametrize("status", ["not_applicable", "parked"])
def test_nobody_is_waited_for_at_a_standard_that_was_set_aside(status: str):
    item = step_of(StepKind.ARROW).item
    place = {"framework_id": item.framework_id, "item_id": item.item_id}
    workshop = with_rows(bare_room(), Assessment(id="a", status=status, **place))

    shown = texts(wall_view(workshop), step_of(StepKind.ARROW))

    assert "Nobody has rated yet." not in shown


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("not_applicable", "The room found that this does not apply here."),
        ("parked", "The room parked this."),
        ("discussed", words.RATE_NOW),
    ],
)
def test_nobody_is_asked_to_rate_a_standard_that_was_set_aside(status: str, said: str):
    item = step_of(StepKind.ARROW).item
    place = {"framework_id": item.framework_id, "item_id": item.item_id}
    workshop = with_rows(bare_room(), Assessment(id="a", status=status, **place))

    shown = " ".join(texts(wall_view(workshop, revealed=frozenset()), step_of(StepKind.ARROW)))

    assert said in shown
    assert (words.RATE_NOW in shown) == (status == "discussed")


@pytest.mark.parametrize("kind", [StepKind.ARROW, StepKind.DIFFERING_VIEWS])
def test_no_group_is_named_where_nothing_is_attributed(kind: StepKind):
    silent = replace(full_room().details, attribution="none")
    view = wall_view(full_room().with_row(silent))
    shown = " ".join(
        " ".join((page.alt, *page.reading, *(line.text for line in page.texts)))
        for page in wall_pages(step_of(kind), view)
    )
    assert not any(group.name in shown for group in rooms.GROUPS)


def test_a_spread_is_not_shown_before_its_ratings_were():
    item = step_of(StepKind.ARROW).item
    place = {"framework_id": item.framework_id, "item_id": item.item_id}
    workshop = with_rows(
        bare_room(),
        Assessment(id="a", agreed=6, **place),
        *ratings(item, rooms.MOCK_UP),
    )
    step = step_of(StepKind.DOMAIN_PROFILE)
    assert "some spread" not in texts(wall_view(workshop, revealed=frozenset()), step)
    assert "some spread" in texts(wall_view(workshop, revealed=frozenset({RatedRound(item)})), step)


def test_a_profile_keeps_to_the_round_that_the_room_has_seen():
    item = step_of(StepKind.ARROW).item
    place = {"framework_id": item.framework_id, "item_id": item.item_id}
    first = with_rows(
        bare_room(),
        Assessment(id="a", agreed=6, revealed_round=1, **place),
        *ratings(item, rooms.MOCK_UP),
    )
    again = with_rows(first, *ratings(item, {"c": (6,) * 5}, 2))
    step = step_of(StepKind.DOMAIN_PROFILE)
    seen = frozenset({RatedRound(item)})
    shown = texts(wall_view(again, revealed=frozenset(), shown=seen), step)

    assert shown == texts(wall_view(first, revealed=frozenset(), shown=seen), step)
    both = wall_view(again, revealed=frozenset({RatedRound(item, 2)}))
    assert "some spread" in shown
    assert "some spread" not in texts(both, step)


def test_an_unrated_standard_reads_as_not_rated():
    assert texts(wall_view(bare_room()), step_of(StepKind.DOMAIN_PROFILE)).count("not rated") == 8


def test_a_dropped_action_is_not_shown():
    item = step_of(StepKind.ACTIONS).item
    dropped = Action(
        id="x",
        framework_id=item.framework_id,
        item_id=item.item_id,
        text="Forget it",
        status="dropped",
        created_at=NOW,
    )
    view = wall_view(with_rows(bare_room(), dropped))
    assert "Forget it" not in texts(view, step_of(StepKind.ACTIONS))


def test_the_attribution_is_printed_at_the_welcome():
    shown = " ".join(texts(wall_view(), step_of(StepKind.WELCOME)))
    assert "Views are recorded by partner group, never by name." in shown


def test_the_rating_of_an_earlier_workshop_is_said():
    item = step_of(StepKind.ARROW).item
    view = wall_view(options=WallOptions(previous={item: 4}))
    assert "after 4 last time" in wall_pages(step_of(StepKind.ARROW), view)[0].alt


@pytest.mark.parametrize("name", HARD_TEXTS)
@pytest.mark.parametrize("ratio", ["16:9", "4:3"])
def test_any_text_a_person_types_can_be_read(name: str, ratio: str):
    view = wall_view(typed_room(HARD_TEXTS[name]), ratio=ratio)
    bad = {
        f"{step.key} {number}": found
        for step in typed_steps()
        for number, page in enumerate(wall_pages(step, view), start=1)
        if (found := faults(page, measure))
    }
    assert bad == {}


def test_an_endless_text_stops_and_says_so():
    view = wall_view(typed_room(HARD_TEXTS["endless"]))
    pages = wall_pages(step_of(StepKind.DIFFERING_VIEWS), view)
    assert len(pages) == 8
    assert "The rest is in the record." in [line.text for line in pages[-1].texts]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    text=st.text(max_size=600),
    scale=st.floats(min_value=0.5, max_value=2),
    ratio=st.sampled_from(RATIOS),
)
def test_whatever_is_typed_stays_on_the_page(text: str, scale: float, ratio: str):
    view = wall_view(typed_room(text), ratio=ratio, text_scale=scale)
    for step in typed_steps():
        for page in wall_pages(step, view):
            assert faults(page, measure) == []


@pytest.mark.parametrize("people", [5, 23, 60])
@pytest.mark.parametrize("ratio", RATIOS)
def test_sixty_people_fit_on_one_value(people: int, ratio: str):
    item = step_of(StepKind.ARROW).item
    place = {"framework_id": item.framework_id, "item_id": item.item_id}
    workshop = with_rows(
        bare_room(),
        Assessment(id="a", agreed=6, **place),
        *ratings(item, {"c": (6,) * people, "n": (7,) * people}),
    )
    pages = wall_pages(step_of(StepKind.ARROW), wall_view(workshop, ratio=ratio))
    legend_foot = 250
    dots = [
        shape
        for shape in pages[0].shapes
        if isinstance(shape, Circle) and shape.radius < 40 and shape.y > legend_foot
    ]
    assert len(dots) == people
    assert all(dot.y - dot.radius > legend_foot for dot in dots)


@pytest.mark.parametrize("timer", ["", "09:41"])
def test_the_holding_page_can_be_read(timer: str):
    page = holding_page(wall_view(), timer)
    assert faults(page, measure) == []
    assert timer in [line.text for line in page.texts] or not timer


def test_black_and_white_hold_nothing():
    view = wall_view()
    assert (black_page(view).shapes, black_page(view).ground) == ((), "#000000")
    assert (white_page(view).shapes, white_page(view).ground) == ((), "#FFFFFF")


def test_every_page_reads_aloud_what_it_shows():
    for step in route():
        for page in wall_pages(step, wall_view()):
            assert page.alt
            heard = f"{page.alt} {' '.join(page.reading)}"
            bodies = [line.text for line in page.texts if line.size > 60 and len(line.text) > 3]
            assert [text for text in bodies if text not in heard] == []


def typed_steps() -> list[Step]:
    kinds = (StepKind.WELCOME, StepKind.DIFFERING_VIEWS, StepKind.ACTIONS, StepKind.ARROW)
    return [step_of(kind) for kind in (*kinds, StepKind.OVERALL_ACTIONS)]


def typed_room(text: str):
    """A room in which the same text was typed wherever a person can type."""
    item = step_of(StepKind.ACTIONS).item
    place = {"framework_id": item.framework_id, "item_id": item.item_id}
    workshop = bare_room(title=text or "x", place=text, ground_rules=text)
    return with_rows(
        workshop,
        PartnerGroup(id="c", name=text or "x", people=3, mark="star", colour="#123456"),
        DifferingView(
            id="d", text=text, holder="groups", held_by=("c", "n"), created_at=NOW, **place
        ),
        Action(
            id="t",
            text=text,
            who=text,
            priority="high",
            no_date_reason=text,
            created_at=NOW,
            **place,
        ),
        Assessment(id="a", no_action_reason=text, **place),
        *ratings(item, {"c": (2, 2, 3), "n": (8, 9, 9)}),
    )
