"""Every pack that comes with the program loads and freezes, and its texts are fit for a room and a wall.

What is said here holds for all of them. What one framework alone must hold stands in that pack's own test.
"""

import re
from collections.abc import Iterator

import pytest

from icbo_desktop.domain.framework import Framework
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.frozen import frozen_copy, thaw
from icbo_desktop.packs.reader import read_pack
from icbo_desktop.packs.shelf import Shelf
from tests.unit.packs.pack_shape import (
    addresses_read_out,
    id_faults,
    sentence_faults,
    shipped,
    spelling_faults,
    title_faults,
)

SHIPPED = sorted(path.parent.name for path in frameworks_dir().glob("*/pack.yaml"))
# A text that starts as a sentence does, in quotation or out of it, or with a number.
SENTENCE_START = re.compile("[A-Z0-9\N{LEFT SINGLE QUOTATION MARK}]")


@pytest.fixture(params=SHIPPED)
def framework(request: pytest.FixtureRequest) -> Framework:
    return shipped(request.param)


@pytest.mark.parametrize("pack_id", SHIPPED)
def test_shipped_pack_loads_and_freezes(pack_id: str):
    folder = frameworks_dir() / pack_id

    framework = read_pack(folder)

    assert thaw(frozen_copy(framework).text) == framework


def test_no_shipped_pack_is_listed_as_broken():
    summaries = Shelf(frameworks_dir(), frameworks_dir() / "no-own-ones").summaries()

    faults = [str(fault) for summary in summaries for fault in summary.faults]

    assert faults == []


def test_no_text_has_a_slip_of_the_keyboard(framework: Framework):
    assert spelling_faults(framework) == []


def test_no_address_stands_in_what_is_read_out(framework: Framework):
    assert addresses_read_out(framework) == []


def test_ids_say_what_they_belong_to(framework: Framework):
    assert id_faults(framework) == []


def test_titles_are_unlike_each_other_and_end_as_titles(framework: Framework):
    assert title_faults(framework) == []


def test_texts_end_as_their_kind_ends(framework: Framework):
    assert sentence_faults(framework) == []


def test_criteria_evidence_and_options_are_sentences(framework: Framework):
    unfinished = [
        place
        for place, text in sentences(framework)
        if not SENTENCE_START.match(text) or not text.endswith((".", ".)", "?"))
    ]

    assert unfinished == []


def test_paragraphs_of_introductions_end_as_sentences_or_lead_to_a_list(framework: Framework):
    introductions = [framework.introduction, *(each.introduction for each in framework.domains)]
    paragraphs = [one for text in introductions if text for one in text.strip().split("\n\n")]

    unfinished = [one for one in paragraphs if not one.startswith("- ") and one[-1] not in ".:)?"]

    assert unfinished == []


def test_terms_are_explained_in_sentences_or_end_on_an_address(framework: Framework):
    unfinished = [
        term.term
        for term in framework.glossary
        if not re.search(r"[.?]\)?$|(www\.|https?://)\S+$", term.meaning)
    ]

    assert unfinished == []


def test_resources_are_described_in_sentences(framework: Framework):
    texts = [(one.id, text) for one in framework.resources for text in (one.what, one.who) if text]

    assert [place for place, text in texts if not text.endswith(".")] == []


def test_pack_says_whose_the_words_are(framework: Framework):
    assert framework.wording == "restated"
    assert framework.source.licence
    assert framework.source.where


def sentences(framework: Framework) -> Iterator[tuple[str, str]]:
    """The texts that a facilitator reads aloud one by one, with their places."""
    for domain in framework.domains:
        yield from ((each.id, each.text) for each in domain.options if each.text)
        for question in (domain.closing_question, domain.rating_question):
            if question is not None:
                yield question.id, question.text
    for standard in framework.standards():
        parts = (*standard.criteria, *standard.evidence, *standard.points_for)
        for part in (*parts, *standard.points_against):
            yield part.id, part.text
        yield from ((each.id, each.text) for each in standard.options if each.text)
