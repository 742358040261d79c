"""The demo holds what is promised, the same each time."""

from collections import Counter
from pathlib import Path

import pytest

from icbo_desktop.domain.divergence import last_round
from icbo_desktop.domain.history import Change, replay
from icbo_desktop.domain.route import items_in_scope
from icbo_desktop.domain.rows import Action, DifferingView, GoodPractice, Item, ViewRating
from icbo_desktop.domain.standing import standing_of
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.packs.frozen import thaw
from icbo_desktop.services.demo import demo_changes, fresh_demo
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import open_workbook


@pytest.fixture(scope="module")
def changes() -> list[Change]:
    return demo_changes()


@pytest.fixture(scope="module")
def workshop(changes: list[Change]) -> Workshop:
    return replay(changes)[0]


def items(workshop: Workshop) -> tuple[Item, ...]:
    return items_in_scope(workshop, thaw(workshop.frameworks[0].text))


def test_the_demo_is_the_same_every_time(changes: list[Change]) -> None:
    assert demo_changes() == changes


def test_the_demo_holds_what_the_sample_promises(workshop: Workshop) -> None:
    counts = [len(workshop.rows(kind)) for kind in (DifferingView, GoodPractice, Action)]

    assert counts == [30, 20, 25]
    assert (len(workshop.groups), workshop.people) == (5, 14)


def test_all_22_standards_stand_in_mixed_states(workshop: Workshop) -> None:
    standings = Counter(standing_of(workshop, item).value for item in items(workshop))

    assert standings == {
        "rated": 15,
        "discussed without a rating": 2,
        "agreed to differ": 1,
        "parked": 1,
        "not applicable": 1,
        "not reached": 2,
    }


def test_four_standards_have_two_rounds(workshop: Workshop) -> None:
    assert sum(last_round(workshop, item) == 2 for item in items(workshop)) == 4


def test_nobody_rates_more_often_than_people_came(workshop: Workshop) -> None:
    sizes = {group.id: group.people for group in workshop.groups}

    assert all(row.seat <= sizes[row.group_id] for row in workshop.rows(ViewRating))


def test_the_sample_starts_afresh_each_time(tmp_path: Path) -> None:
    first = fresh_demo(tmp_path)
    first.with_name(f"{first.name}-journal").write_bytes(b"left behind by a crash")
    first.write_bytes(b"spoilt")

    again = fresh_demo(tmp_path)

    assert again == first
    assert check_workbook(again) == ()


def test_a_sample_that_is_open_is_left_alone(tmp_path: Path) -> None:
    first = fresh_demo(tmp_path)
    opened = open_workbook(first)

    second = fresh_demo(tmp_path)

    opened.close()
    assert second != first
    assert check_workbook(first) == ()
