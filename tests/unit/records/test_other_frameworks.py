"""Records of frameworks that are not like the first: levels, choices, several in one workshop."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.rating import SetAgreedRating, SetTally
from icbo_desktop.domain.framework import Framework, Scale, ScalePoint, Words
from icbo_desktop.domain.rows import FrozenFramework
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pdf.writer import made_pdf
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import Arrow, Content, Paragraph
from tests.builders import group_id, make_framework, make_item, make_workshop
from tests.unit.records.conftest import OPTIONS

ITEM = make_item()
LEVELS = Scale(
    "arrow",
    "ordinal",
    "steps",
    tuple(ScalePoint(n, label=label) for n, label in enumerate(("Separate", "Joined", "One"), 1)),
)
CHOICE = replace(LEVELS, kind="nominal", shape="choice", aggregate="none")


def said(content: Content) -> str:
    blocks = content.part("made-up/d1.one").of(Paragraph)
    return " ".join(block.text for block in blocks if isinstance(block, Paragraph))


def content_on(framework: Framework, workshop: Workshop) -> Content:
    return record_of(workshop, {framework.id: framework}, OPTIONS).content


def test_a_point_with_a_label_is_named() -> None:
    framework = replace(make_framework(), scales=(LEVELS,))

    content = content_on(framework, make_workshop(SetAgreedRating(ITEM, 2)))

    assert "The room put itself at 2 (“Joined”)." in said(content)


def drawn(content: Content) -> Arrow:
    (found,) = content.part("made-up/d1.one").of(Arrow)
    assert isinstance(found, Arrow)
    return found


def test_a_choice_is_drawn_with_its_people_and_has_no_middle() -> None:
    council = group_id(make_workshop(), "Council")
    framework = replace(make_framework(), scales=(CHOICE,))

    content = content_on(framework, make_workshop(SetTally(ITEM, council, 1, (1, 3, 3, 3))))

    assert "3 of 4 people: One. 1: Separate." in said(content)
    assert "Middle" not in said(content)
    assert drawn(content).picture.window is None
    assert drawn(content).alt.startswith("A choice of 3: Separate; Joined; One.")


def test_a_choice_that_nobody_voted_on_stays_in_the_table_of_its_domain() -> None:
    framework = replace(make_framework(evidence=0), scales=(CHOICE,))

    content = content_on(framework, make_workshop(SetAgreedRating(ITEM, 2)))

    assert "made-up/d1.one" not in [part.key for part in content.parts]


def test_who_chose_anew_is_counted_where_there_is_no_middle() -> None:
    council = group_id(make_workshop(), "Council")
    framework = replace(make_framework(), scales=(CHOICE,))
    rounds = (
        SetTally(ITEM, council, 1, (1, 3, 3, 3)),
        SetTally(ITEM, council, 2, (1, 1, 3, 3)),
    )

    content = content_on(framework, make_workshop(*rounds))

    assert "Round 2: at least 1 moved. Outlined marks show the round before." in said(content)


def test_steps_are_drawn_with_the_agreed_one_and_nothing_is_named_without_attribution() -> None:
    council = group_id(make_workshop(), "Council")
    framework = replace(make_framework(), scales=(LEVELS,))
    edits = (SetTally(ITEM, council, 1, (1, 2, 2, 2, 3)), SetAgreedRating(ITEM, 2))
    options = replace(OPTIONS, attribution="none")

    content = record_of(make_workshop(*edits), {framework.id: framework}, options).content

    picture = drawn(content).picture
    assert (picture.agreed, {group.name for group in picture.groups}) == (2, {""})
    assert "The room put itself at 2 Joined." in drawn(content).alt


def test_the_frameworks_own_words_are_used() -> None:
    framework = replace(make_framework(), words=Words("Area", "Question"))

    content = content_on(framework, make_workshop(SetAgreedRating(ITEM, 2)))

    assert content.part("made-up/d1.one").kicker == "Area 1 · Question I"
    assert "1 of 4 questions rated." in [
        phrase.text
        for block in content.part("summary").of(Paragraph)
        if isinstance(block, Paragraph)
        for phrase in block.phrases
    ]


def test_a_framework_without_numbers_scales_or_evidence_makes_a_record() -> None:
    plain = make_framework(evidence=0, questions=0)
    domains = tuple(
        replace(
            domain,
            number="",
            scale="",
            closing_question=None,
            standards=tuple(replace(one, number="", scale="") for one in domain.standards),
        )
        for domain in plain.domains
    )
    framework = replace(plain, domains=domains, scales=())

    assert made_pdf(content_on(framework, make_workshop()), fonts_dir()).startswith(b"%PDF")


@pytest.mark.parametrize("count", [60])
def test_a_framework_of_many_standards_fits_its_pages(count: int) -> None:
    framework = make_framework({"d1": tuple(f"d1.s{number}" for number in range(count))})
    rated = (
        SetAgreedRating(make_item(f"d1.s{number}"), 1 + number % 10) for number in range(count)
    )

    content = content_on(framework, make_workshop(*rated))

    assert made_pdf(content, fonts_dir()).startswith(b"%PDF")


def test_two_frameworks_stand_one_after_the_other() -> None:
    first, second = make_framework(), replace(make_framework(), id="other", short_title="Other")
    frozen = FrozenFramework(id="other", version="1", sha256="0" * 64, text="{}", position=1)
    workshop = make_workshop().with_row(frozen)

    content = record_of(workshop, {"made-up": first, "other": second}, OPTIONS).content

    keys = [part.key for part in content.parts]
    assert keys.index("made-up/d2") < keys.index("other/d1")
    assert keys[-2:] == ["about:made-up", "about:other"]
