"""How a record explains its figures: on the scales that the workshop has, and on no other."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.divergence import Spread, diverge
from icbo_desktop.domain.framework import Framework, Scale, ScalePoint
from icbo_desktop.records.method import camps_line, gap_line, spread_line
from icbo_desktop.records.record_model import record_of
from tests.builders import make_framework, make_grid_framework, make_grid_workshop, make_workshop
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import texts_in


def scale_to(highest: int) -> Scale:
    points = tuple(ScalePoint(value) for value in range(1, highest + 1))
    return Scale(id=f"to{highest}", kind="ordinal", shape="steps", points=points)


def rescaled(highest: int) -> Framework:
    """The made-up framework with every scale of it of that length."""
    made = make_framework()
    return replace(
        made, scales=tuple(replace(each, points=scale_to(highest).points) for each in made.scales)
    )


def method_of(framework: Framework) -> str:
    content = record_of(make_workshop(), {framework.id: framework}, OPTIONS).content
    return " ".join(texts_in(content.part("method")))


def test_the_limits_are_told_for_the_scale_that_is_there() -> None:
    said = method_of(rescaled(5))

    assert "On a scale of 1 to 5, that is 2 or less and 4 or more." in said
    assert "at least 1.5 points apart on a scale of 1 to 5." in said
    assert "1 to 10" not in said


def test_a_scale_of_ten_keeps_the_limits_of_the_rules() -> None:
    scale = scale_to(10)

    assert spread_line([scale]) == (
        "On a scale of 1 to 10, that stretch is called close together where its ends lie up to 2 points apart, "
        "some spread up to 3 points, and wide apart beyond."
    )
    assert gap_line([scale]).endswith("lie at least 3 points apart on a scale of 1 to 10.")
    assert camps_line([scale]).endswith("On a scale of 1 to 10, that is 4 or less and 7 or more.")


def test_scales_with_the_same_limits_are_told_together() -> None:
    scales = [scale_to(5), scale_to(4), scale_to(10)]

    assert spread_line(scales).count("On a scale of") == 2
    assert "On a scale of 1 to 4 or 1 to 5, that stretch" in spread_line(scales)
    assert "1 point apart on a scale of 1 to 4, 1.5 points" in gap_line(scales)


@pytest.mark.parametrize("highest", [2, 3, 4, 5, 6, 7, 10])
def test_exactly_the_words_that_a_scale_can_show_are_explained(highest: int) -> None:
    scale = scale_to(highest)
    shown = {diverge({"a": [1, 1, top, top, top]}, scale).spread for top in scale.values}

    explained = {word for word in Spread if f"{word} " in spread_line([scale])}

    assert explained == shown


def test_where_people_rate_nothing_nothing_is_said_of_people() -> None:
    framework = make_grid_framework()
    domains = tuple(domain for domain in framework.domains if domain.options)
    grid = replace(framework, domains=domains)
    content = record_of(make_grid_workshop(), {grid.id: grid}, OPTIONS).content
    said = " ".join(texts_in(content.part("method")))

    assert "The agreed rating is where the room put itself." in said
    assert not any(words in said for words in ("8 in 10", "Two camps", "On a scale"))


def test_of_a_choice_only_counts_are_promised() -> None:
    made = make_framework()
    nominal = replace(
        made, scales=tuple(replace(each, kind="nominal", aggregate="none") for each in made.scales)
    )

    said = method_of(nominal)

    assert "only said how many people chose what" in said
    assert "places in an order" not in said
