"""What stands in a record, by value: no page in sight."""

import subprocess
import sys
from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.capture import (
    AddAction,
    AddDifferingView,
    AddGoodPractice,
    AddNote,
    AddParkedItem,
)
from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.edits.rating import (
    AgreeToDiffer,
    SetAgreedRating,
    SetFinding,
    SetFindingNote,
    SetNoActionReason,
    SetStatus,
    SetTally,
)
from icbo_desktop.domain.edits.setting import SetScope
from icbo_desktop.domain.rows import WHOLE, Action, DifferingView
from icbo_desktop.records.tree import (
    Arrow,
    Bullets,
    Content,
    Facts,
    Heading,
    Legend,
    Paragraph,
    Part,
    Profile,
    Table,
    Voice,
)
from tests.builders import group_id, make_item, make_workshop
from tests.unit.records.making import content_after, content_of, texts_in

ITEM = make_item()
KEY = "made-up/d1.one"
COUNCIL = group_id(make_workshop(), "Council")
NHS = group_id(make_workshop(), "NHS")
LARGE = {"Council": 5, "NHS": 5}


def sentences(part: Part) -> str:
    return " ".join(block.text for block in part.of(Paragraph) if isinstance(block, Paragraph))


def table(part: Part) -> list[list[str]]:
    (found,) = part.of(Table)
    assert isinstance(found, Table)
    return [[cell.text for cell in row] for row in found.rows]


def keys(content: Content) -> list[str]:
    return [part.key for part in content.parts]


def tallies(low: tuple[int, ...], high: tuple[int, ...], number: int = 1) -> tuple[SetTally, ...]:
    ids = {group.name: group.id for group in make_workshop(groups=LARGE).groups}
    return (SetTally(ITEM, ids["Council"], number, low), SetTally(ITEM, ids["NHS"], number, high))


def test_parts_follow_the_walk_through_the_workshop() -> None:
    content = content_after(SetAgreedRating(ITEM, 6), SetAgreedRating(make_item("d1"), 5))

    assert keys(content) == [
        "summary",
        "made-up/d1",
        KEY,
        "made-up/d1/close",
        "made-up/d2",
        "key-actions",
        "method",
        "about:made-up",
    ]


def test_the_agreed_rating_is_said_first() -> None:
    part = content_after(SetAgreedRating(ITEM, 6)).part(KEY)

    said = next(iter(part.of(Paragraph)))
    assert isinstance(said, Paragraph)
    assert said.phrases[0].text == "The room put itself at 6."
    assert said.phrases[0].is_strong


def test_spread_is_said_in_plain_words() -> None:
    workshop = make_workshop(*tallies((4, 4, 5, 6, 6), (5, 6, 7, 7, 9)), groups=LARGE)

    said = sentences(content_of(workshop).part(KEY))

    assert "Middle 6. 8 in 10 people rated it 4 to 7: some spread." in said


@pytest.mark.parametrize(
    ("in_council", "is_said"), [(6, True), (4, False)], ids=["not everybody", "everybody"]
)
def test_how_many_rated_is_said_where_not_everybody_did(in_council: int, is_said: bool) -> None:
    groups = {"Council": in_council, "NHS": 4}
    workshop = make_workshop(*tallies((4, 4, 5, 6), (5, 6, 7, 7)), groups=groups)

    said = sentences(content_of(workshop).part(KEY))

    assert ("8 of 10 people rated. Middle" in said) is is_said


def test_partners_that_see_it_differently_are_said_with_their_middles() -> None:
    workshop = make_workshop(*tallies((7, 8, 8, 8, 9), (3, 4, 4, 4, 5)), groups=LARGE)

    said = sentences(content_of(workshop).part(KEY))

    assert "Partners see this differently. Lower: NHS." in said
    assert "Middle by group: Council 8, NHS 4." in said


def test_a_second_round_says_how_the_room_moved() -> None:
    first = tallies((3, 3, 4, 4, 5), (4, 5, 5, 5, 6))
    second = tallies((6, 6, 6, 6, 6), (6, 6, 6, 6, 6), number=2)
    workshop = make_workshop(*first, *second, groups=LARGE)

    said = sentences(content_of(workshop).part(KEY))

    assert "Round 2: middle between 4 and 5 to 6; 9 moved." in said


def test_the_arrow_shows_dots_by_group_and_the_legend_names_them() -> None:
    workshop = make_workshop(*tallies((4, 5), (7,)), SetAgreedRating(ITEM, 6), groups=LARGE)

    part = content_of(workshop).part(KEY)

    (arrow,) = part.of(Arrow)
    (legend,) = part.of(Legend)
    assert isinstance(arrow, Arrow)
    assert isinstance(legend, Legend)
    assert [(group.name, group.ratings) for group in arrow.picture.groups] == [
        ("Council", (4, 5)),
        ("NHS", (7,)),
    ]
    assert [key.name for key in legend.keys] == ["Council", "NHS"]


def test_the_arrow_has_one_nameless_group_when_not_attributed() -> None:
    workshop = make_workshop(*tallies((4, 5), (7,)), groups=LARGE)

    part = content_of(workshop, "none").part(KEY)

    (arrow,) = part.of(Arrow)
    assert isinstance(arrow, Arrow)
    assert [(group.name, sorted(group.ratings)) for group in arrow.picture.groups] == [
        ("", [4, 5, 7])
    ]
    assert not list(part.of(Legend))


def test_no_arrow_is_drawn_where_nothing_is_on_it() -> None:
    part = content_after(AddNote(ITEM, "A note.")).part(KEY)

    assert not list(part.of(Arrow))
    assert "The room discussed this without agreeing a rating." in sentences(part)


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (AgreeToDiffer(ITEM), "The room agreed to differ, so there is no agreed rating."),
        (SetStatus(ITEM, "parked", "No time."), "The room parked this. Why: No time."),
        (
            SetStatus(ITEM, "not_applicable", "No hospital."),
            "The room found that this does not apply here. Why: No hospital.",
        ),
        (SetStatus(ITEM, "discussed"), "The room discussed this without agreeing a rating."),
    ],
)
def test_every_standing_has_its_sentence(edit: AgreeToDiffer | SetStatus, said: str) -> None:
    part = content_after(edit).part(KEY)

    assert " ".join(sentences(part).split()).startswith(said)


def test_a_rating_set_before_parking_is_not_lost() -> None:
    part = content_after(SetAgreedRating(ITEM, 5), SetStatus(ITEM, "parked")).part(KEY)

    assert "Before that it had put itself at 5." in sentences(part)


def test_standards_not_reached_have_no_part_and_are_named_together() -> None:
    content = content_after()

    part = content.part("made-up/d1")
    assert KEY not in keys(content)
    assert "None of the 2 standards was reached:" in sentences(part)
    assert list(part.of(Bullets)) == [Bullets(("1.I Short d1.one", "1.I Short d1.two"))]


def test_a_reached_domain_opens_with_its_profile_and_coverage() -> None:
    part = content_after(SetAgreedRating(ITEM, 6)).part("made-up/d1")

    (shown,) = part.of(Profile)
    assert isinstance(shown, Profile)
    assert [(row.agreed, row.word) for row in shown.rows] == [(6, ""), (None, "not reached")]
    assert sentences(part) == "1 of 2 standards rated."
    assert list(part.of(Heading, Bullets)) == [
        Heading("Not reached"),
        Bullets(("1.I Short d1.two",), is_soft=True),
    ]


def test_a_view_keeps_everything_that_was_written_about_it() -> None:
    workshop = make_workshop(
        AddAction(ITEM, "Pay expenses"),
        AddDifferingView(ITEM, "We are told after.", "groups", (COUNCIL,)),
    )
    view = replace(
        workshop.rows(DifferingView)[0],
        evidence="The minutes.",
        would_change="A seat at the table.",
        rating=3,
        how_many=4,
        status="agree_to_differ",
        evidence_id="d1.one.e1",
        action_id=workshop.rows(Action)[0].id,
    )

    part = content_of(workshop.with_row(view)).part(KEY)

    (voice,) = part.of(Voice)
    assert isinstance(voice, Voice)
    assert voice.text == "We are told after."
    assert voice.holder == "Council · 4 people · would rate it 3 · we agree to differ"
    assert voice.details == (
        "Because: The minutes.",
        "What would change it: A seat at the table.",
        "On the evidence: Evidence line 1.",
        "Action that follows: Pay expenses",
    )


def test_a_view_without_a_holder_says_so() -> None:
    part = content_after(AddDifferingView(ITEM, "I see it lower.")).part(KEY)

    (voice,) = part.of(Voice)
    assert isinstance(voice, Voice)
    assert voice.holder == "Not attributed"


def test_evidence_lists_every_line_once_one_was_discussed() -> None:
    part = content_after(
        SetFinding(ITEM, "d1.one.e1", "clear"), SetFindingNote(ITEM, "d1.one.e3", "Ask again")
    ).part(KEY)

    assert table(part) == [
        ["Evidence line 1.", "Clear", ""],
        ["Evidence line 2.", "Not discussed", ""],
        ["Evidence line 3.", "Discussed", "Ask again"],
    ]


def test_evidence_is_one_sentence_where_none_was_discussed() -> None:
    part = content_after(SetAgreedRating(ITEM, 6)).part(KEY)

    assert "None of the 3 evidence lines was discussed." in sentences(part)
    assert not list(part.of(Table))


def test_the_summary_counts_open_actions_and_those_done_apart() -> None:
    workshop = make_workshop(*(AddAction(ITEM, f"Action {each}") for each in range(3)))
    for row, state in zip(workshop.rows(Action), ("open", "done", "dropped"), strict=True):
        workshop = workshop.with_row(replace(row, status=state))

    facts = [b for b in content_of(workshop).part("summary").blocks if isinstance(b, Facts)]

    said = {fact.name: fact.text for each in facts for fact in each.rows}
    assert said["Actions"] == "1 open: 1 medium priority; 1 done; 1 dropped"


def test_actions_stand_by_priority_and_what_is_not_set_is_said() -> None:
    content = content_after(
        AddAction(ITEM, "Later", "low"), AddAction(ITEM, "First", "high", who="The chair")
    )

    assert table(content.part("key-actions")) == [
        ["1.I Short d1.one", "Discussed, not rated", "First", "High", "The chair", "Not set"],
        ["1.I Short d1.one", "Discussed, not rated", "Later", "Low", "Not set", "Not set"],
    ]


def test_an_action_says_why_it_has_no_date_and_how_it_will_be_known() -> None:
    workshop = make_workshop(AddAction(ITEM, "Map it"))
    action = replace(
        workshop.rows(Action)[0],
        no_date_reason="the budget is not settled",
        measure="it is online",
        status="done",
    )

    texts = set(texts_in(content_of(workshop.with_row(action)).part(KEY)))

    assert {"No date: the budget is not settled", "How we will know: it is online", "Done"} <= texts


def test_a_reason_for_no_action_is_in_the_part_and_in_the_table() -> None:
    content = content_after(SetAgreedRating(ITEM, 9), SetNoActionReason(ITEM, "it works"))

    assert "No action: it works" in sentences(content.part(KEY))
    assert table(content.part("key-actions"))[0][2] == "No action: it works"


def test_the_closing_question_stands_above_the_joint_actions() -> None:
    domain = make_item("d1")
    part = content_after(AddAction(domain, "Do it together")).part("made-up/d1/close")

    blocks = list(part.blocks)
    heading = blocks.index(Heading("Joint actions"))
    question = blocks[heading + 1]
    assert isinstance(question, Paragraph)
    assert question.text == "What will we do together?"


def test_parked_items_are_listed_with_where_they_came_from() -> None:
    content = content_after(AddParkedItem(ITEM, "Pooled budgets"), AddParkedItem(WHOLE, "Parking"))

    assert table(content.part("parked")) == [
        ["Pooled budgets", "1.I Short d1.one"],
        ["Parking", "Whole workshop"],
    ]


def test_what_was_said_of_the_whole_workshop_is_kept() -> None:
    content = content_after(AddNote(WHOLE, "A note for all."), AddGoodPractice(WHOLE, "Good tea."))

    assert {"A note for all.", "Good tea."} <= set(texts_in(content.part("beyond")))


def test_what_was_said_of_a_standard_left_out_later_is_kept() -> None:
    content = content_after(AddNote(ITEM, "Said early."), SetScope("made-up", ("d1.one",)))

    assert "Said early." in set(texts_in(content.part("beyond")))
    assert "Short d1.one" in set(texts_in(content.part("about:made-up")))
    assert KEY not in keys(content)


def test_the_narrative_stands_in_the_summary() -> None:
    workshop = make_workshop()
    details = replace(workshop.details, narrative="We agree on most.\n\nNot on money.")
    workshop = make_workshop(ChangeRecord(details))

    part = content_of(workshop).part("summary")

    assert Heading("How far the partners agree") in part.blocks
    assert "We agree on most.\n\nNot on money." in sentences(part)


def test_the_cover_says_who_when_where_and_under_which_rule() -> None:
    cover = content_after().cover

    (facts,) = (block for block in cover.blocks if isinstance(block, Facts))
    said = {fact.name: fact.text for fact in facts.rows}
    assert said["Place"] == "Northborough"
    assert said["Date"] == "19 November 2026"
    assert said["Time"] == "9:30 to 12:30"
    assert said["Facilitated by"] == "Lead facilitator"
    assert said["Attribution"] == "Views are recorded by partner group, never by name."


def test_the_cover_names_the_groups_with_their_people() -> None:
    cover = content_of(make_workshop(groups=LARGE)).cover

    (legend,) = (block for block in cover.blocks if isinstance(block, Legend))
    assert [(key.name, key.people) for key in legend.keys] == [("Council", 5), ("NHS", 5)]


def test_the_cover_counts_people_only_when_not_attributed() -> None:
    cover = content_of(make_workshop(groups=LARGE), "none").cover

    assert not [block for block in cover.blocks if isinstance(block, Legend)]
    assert "10 people. Their organisations are not recorded." in set(texts_in(cover))


@pytest.mark.parametrize(
    ("attribution", "footer"),
    [
        ("none", "No view is attributed to a person or a group by the program."),
        ("group", "Views are recorded by partner group, never by name."),
    ],
)
def test_the_footer_says_the_rule(attribution: str, footer: str) -> None:
    assert content_of(make_workshop(), attribution).footer == footer  # pyright: ignore[reportArgumentType] - a test passes plain values on


def test_content_is_made_without_the_pdf_library() -> None:
    script = (
        "import sys, icbo_desktop.records.content, icbo_desktop.records.json_record;"
        "sys.exit('reportlab' in sys.modules or 'uharfbuzz' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
