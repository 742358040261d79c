"""What a framework asks the room to fill in: answers on a sheet, points for and against, checklists."""

from dataclasses import replace

from icbo_desktop.domain.edits.capture import AddArgument, AddNote, SetAnswer
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetFinding, SetFindingNote, SetTally
from icbo_desktop.domain.framework import (
    Framework,
    Level,
    ListItem,
    Prompt,
    Scale,
    ScalePoint,
    Text,
    TextList,
)
from icbo_desktop.domain.rows import Item
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import Bullets, Content, Heading, Paragraph, Part, Table
from tests.builders import group_id, make_framework, make_item, make_workshop
from tests.unit.records.conftest import OPTIONS

ITEM = make_item()
KEY = "made-up/d1.one"
SOURCES = TextList(
    "sources",
    "Sources of evidence",
    (ListItem("src.plan", "The plan", "Papers"), ListItem("src.talk", "Talks", "People")),
    "checklist",
)
PROMPTS = (Prompt("how", "How are we doing?"), Prompt("impact", "Evidence of impact"))
STEPS = Scale(
    "arrow",
    "ordinal",
    "steps",
    (
        ScalePoint(1, "apart", "Apart", "Each alone."),
        ScalePoint(2, "joint", "Joint", "As partners."),
    ),
)


def asking(**standard: object) -> Framework:
    """The made-up framework with prompts and a checklist, and these fields on its first standard."""
    framework = replace(make_framework(evidence=0), prompts=PROMPTS, lists=(SOURCES,))
    first, *domains = framework.domains
    one, *standards = first.standards
    changed = replace(one, **standard)  # pyright: ignore[reportArgumentType] - a test passes plain values on
    first = replace(first, standards=(changed, *standards))
    return replace(framework, domains=(first, *domains))


def content_on(framework: Framework, *edits: Edit) -> Content:
    return record_of(make_workshop(*edits), {framework.id: framework}, OPTIONS).content


def rows(part: Part, number: int = 0) -> list[list[str]]:
    table = list(part.of(Table))[number]
    assert isinstance(table, Table)
    return [[cell.text for cell in row] for row in table.rows]


def sentences(part: Part) -> str:
    return " ".join(block.text for block in part.of(Paragraph) if isinstance(block, Paragraph))


def test_answers_stand_on_the_sheet_at_the_close_of_a_rated_domain() -> None:
    answers = SetAnswer(ITEM, "how", "Well enough."), SetAnswer(ITEM, "impact", "Fewer wait.")

    content = content_on(asking(), *answers)

    part = content.part("made-up/d1/close")
    table = next(iter(part.of(Table)))
    assert isinstance(table, Table)
    assert [column.title for column in table.columns] == [
        "Standard",
        "How are we doing?",
        "Evidence of impact",
    ]
    assert rows(part) == [["1.I Short d1.one", "Well enough.", "Fewer wait."]]


def test_answers_of_a_domain_that_is_only_discussed_stand_at_its_opening() -> None:
    framework = asking()
    domains = tuple(
        replace(domain, scale="", standards=tuple(replace(s, scale="") for s in domain.standards))
        for domain in framework.domains
    )

    content = content_on(replace(framework, domains=domains), SetAnswer(ITEM, "how", "Well."))

    part = content.part("made-up/d1")
    assert sentences(part) == "1 of 2 standards discussed."
    assert rows(part) == [["1.I Short d1.one", "Well.", ""]]
    assert KEY not in [one.key for one in content.parts]


def test_points_of_the_framework_and_of_the_room_stand_side_by_side() -> None:
    framework = asking(points_for=(Text("f1", "It is simple."),))
    added = (AddArgument(ITEM, "for", "It is ours."), AddArgument(ITEM, "against", "It is new."))

    part = content_on(framework, *added).part(KEY)

    table = next(iter(part.of(Table)))
    assert isinstance(table, Table)
    assert rows(part) == [["It is simple.", "It is new."], ["It is ours.", ""]]
    assert [cell.details for cell in table.rows[1]] == [("Added by the room",), ()]


def test_a_checklist_of_the_framework_has_a_part_with_every_item_under_its_group() -> None:
    item = Item("made-up", "sources")
    ticks = SetFinding(item, "src.plan", "clear"), SetFindingNote(item, "src.plan", "Of 2025")

    part = content_on(asking(), *ticks, AddNote(item, "Ask again.")).part("made-up/sources")

    assert part.title == "Sources of evidence"
    assert rows(part) == [
        ["Papers", "The plan", "Clear", "Of 2025"],
        ["People", "Talks", "Not discussed", ""],
    ]
    assert Bullets(("Ask again.",)) in part.blocks


def test_a_checklist_that_nobody_ticked_has_no_part() -> None:
    keys = [part.key for part in content_on(asking(), SetAgreedRating(ITEM, 6)).parts]

    assert "made-up/sources" not in keys


def test_the_text_of_the_level_that_the_room_chose_is_printed() -> None:
    levels = (
        Level("apart", (Text("l1", "Nobody asks."),)),
        Level("joint", (Text("l2", "Both plan."), Text("l3", "Both pay."))),
    )
    framework = replace(asking(levels=levels), scales=(STEPS,))

    blocks = content_on(framework, SetAgreedRating(ITEM, 2)).part(KEY).blocks

    at = blocks.index(Heading("What the framework says of 2 Joint"))
    assert blocks[at + 1] == Bullets(("Both plan.", "Both pay."))


def test_without_levels_the_point_is_described() -> None:
    framework = replace(asking(), scales=(STEPS,))

    part = content_on(framework, SetAgreedRating(ITEM, 2)).part(KEY)

    assert "The room put itself at 2 (“Joint”). 2 Joint: As partners." in sentences(part)


def test_choices_are_told_in_a_table_with_their_counts_and_in_the_summary() -> None:
    scale = replace(STEPS, kind="nominal", shape="choice", aggregate="none")
    council = group_id(make_workshop(), "Council")
    edits = (
        SetTally(ITEM, council, 1, (1, 2, 2, 2)),
        SetAgreedRating(ITEM, 2),
        SetAgreedRating(make_item("d1.two"), 1),
    )

    content = content_on(replace(asking(), scales=(scale,)), *edits)

    assert rows(content.part("made-up/d1")) == [
        ["1.I Short d1.one", "Joint", "3 of 4 people: Joint. 1: Apart."],
        ["1.I Short d1.two", "Apart", ""],
    ]
    keys = [part.key for part in content.parts]
    assert KEY in keys  # it was voted on, so it is drawn
    assert "made-up/d1.two" not in keys
    assert any("Apart: 1, Joint: 1" in str(block) for block in content.part("summary").blocks)
