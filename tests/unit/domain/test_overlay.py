"""Laying an overlay over a framework changes words and nothing else."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.framework import Framework, GlossaryTerm
from icbo_desktop.domain.overlay import (
    ItemWords,
    LevelWords,
    Overlay,
    PointWords,
    ScaleWords,
    entries_of,
    overlaid,
    texts_of,
)
from tests.builders import make_framework


@pytest.fixture
def framework() -> Framework:
    return replace(
        make_framework(),
        introduction="What it is for.",
        glossary=(GlossaryTerm("ICB", "A board"), GlossaryTerm("CCG", "A group")),
    )


def overlay_for(framework: Framework, **parts: object) -> Overlay:
    fields = {"version": "1", "title": "Easy", "wording": "local", **parts}
    return Overlay(id="easy", framework_id=framework.id, **fields)


def test_overlay_of_another_framework_changes_nothing(framework: Framework):
    other = replace(overlay_for(framework, framework_title="Other"), framework_id="another")

    assert overlaid(framework, other) is framework


def test_retired_copy_of_a_pack_wears_its_overlay(framework: Framework):
    overlay = overlay_for(framework, framework_title="In other words")
    retired = replace(framework, id=f"{framework.id}@1.0.0")

    assert overlaid(retired, overlay).title == "In other words"


def test_words_for_what_is_not_there_are_passed_over(framework: Framework):
    overlay = overlay_for(
        framework,
        items=(ItemWords("gone", text="Words"), ItemWords(framework.id, title="Words")),
        scales=(ScaleWords("gone", low_label="Words"),),
        glossary=(GlossaryTerm("Gone", "Words"),),
    )

    assert overlaid(framework, overlay) == replace(framework, wording="local")


def test_text_that_the_pack_leaves_empty_stays_empty(framework: Framework):
    bare = replace(framework, introduction="")
    overlay = overlay_for(framework, introduction="Words")

    assert overlaid(bare, overlay).introduction == ""


def test_standard_and_what_it_holds_are_put_in_other_words(framework: Framework):
    standard = next(each for each in framework.standards() if each.questions and each.statement)
    question = standard.questions[0]
    overlay = overlay_for(
        framework,
        items=(
            ItemWords(standard.id, statement="In short."),
            ItemWords(question.id, text="So what?"),
        ),
    )

    after = overlaid(framework, overlay).standard(standard.id)

    assert (after.statement, after.title) == ("In short.", standard.title)
    assert after.questions[0].text == "So what?"


def test_other_standards_are_the_very_same(framework: Framework):
    first, *others = framework.standards()
    overlay = overlay_for(framework, items=(ItemWords(first.id, title="First"),))

    after = overlaid(framework, overlay)

    assert all(after.standard(other.id) is other for other in others)


def test_scale_keeps_its_values_in_other_words(framework: Framework):
    scale = replace(framework.scales[0], low_label="Low", high_label="")
    scale = replace(scale, points=(replace(scale.points[0], label="One"), *scale.points[1:]))
    framework = replace(framework, scales=(scale, *framework.scales[1:]))
    point = PointWords(scale.points[0].value, label="Least", description="Nothing yet")
    words = ScaleWords(scale.id, "Lowest", "Highest", (point,))

    after = overlaid(framework, overlay_for(framework, scales=(words,))).scales[0]

    assert (after.low_label, after.high_label) == ("Lowest", "")
    assert (after.points[0].label, after.points[0].description) == ("Least", "")
    assert after.values == scale.values


def test_framework_and_levels_and_terms_are_put_in_other_words(framework: Framework):
    overlay = overlay_for(
        framework,
        framework_title="Title",
        framework_short_title="Short",
        introduction="Intro",
        words=LevelWords(standard="Point"),
        glossary=(GlossaryTerm("ICB", "The board"),),
    )

    after = overlaid(framework, overlay)

    assert (after.title, after.short_title, after.introduction) == ("Title", "Short", "Intro")
    assert (after.words.domain, after.words.standard) == (framework.words.domain, "Point")
    assert [term.meaning for term in after.glossary] == ["The board", "A group"]
    assert (after.id, after.version) == (framework.id, framework.version)


def test_every_entry_keeps_its_id(framework: Framework):
    entries = entries_of(framework)
    overlay = overlay_for(
        framework,
        items=tuple(
            ItemWords(own, **dict.fromkeys(texts_of(entry), "x"))
            for own, entry in entries.items()
            if texts_of(entry)
        ),
    )

    after = entries_of(overlaid(framework, overlay))

    assert list(after) == list(entries)
    assert {text for entry in after.values() for text in texts_of(entry).values()} == {"x"}
