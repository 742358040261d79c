"""What is said before a record is written: real lines as they will stand, and what is merged or left out."""

from dataclasses import replace
from datetime import date

import pytest

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView, AddGoodPractice
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import MarkRevealed, SetTally
from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.domain.record_preview import RecordPreview
from icbo_desktop.domain.rows import Attribution
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.preview import LONGEST_LINE, preview_of
from icbo_desktop.records.record_model import record_of
from tests.builders import MORNING, group_id, make_item, make_workshop
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import FRAMEWORK, content_of, texts_in

ITEM = make_item()
COUNCIL = group_id(make_workshop(), "Council")
LIVED = group_id(make_workshop(), "Lived experience")
EVERYTHING: tuple[RecordFormat, ...] = ("pdf", "docx", "html", "xlsx", "csv", "json", "ics")


def preview(workshop: Workshop, attribution: Attribution = "group") -> RecordPreview:
    options = replace(OPTIONS, attribution=attribution)
    return preview_of(workshop, record_of(workshop, {FRAMEWORK.id: FRAMEWORK}, options).scope)


def notes(
    *edits: Edit,
    formats: tuple[RecordFormat, ...] = EVERYTHING,
    attribution: Attribution = "group",
    groups: dict[str, int] | None = None,
    attachments: tuple[Attachment, ...] = (),
    **chosen: bool,
) -> str:
    workshop = make_workshop(*edits, groups=groups)
    for row in attachments:
        workshop = workshop.with_row(row)
    wanted = {"with_attachments": True, "with_history": False, **chosen}
    return " ".join(preview(workshop, attribution).notes_for(formats, **wanted))


def photo(name: str, content_type: str = "image/png") -> Attachment:
    return Attachment(
        id=name, framework_id="made-up", item_id="d1.one", name=name, content_type=content_type,
        size=9, sha256="0" * 64, created_at=MORNING,
    )  # fmt: skip


def test_small_groups_are_named_with_what_they_become():
    said = notes(groups={"Council": 4, "Voluntary": 2, "Lived experience": 1})

    assert "Voluntary (2) and Lived experience (1) become “Other partners”" in said
    assert "Council" not in said


def test_group_that_has_to_join_them_is_named_with_the_reason():
    said = notes(groups={"Council": 4, "NHS": 3, "Lived experience": 2})

    assert "Lived experience (2) becomes “Other partners”" in said
    assert "NHS (3) goes with it: otherwise the total would tell it." in said


def test_nothing_merged_is_said_too():
    assert "Every partner group is told by its name" in notes(groups={"Council": 4, "NHS": 3})


def test_group_that_nobody_came_for_is_left_out():
    assert "Peers is left out: nobody came" in notes(groups={"Council": 4, "NHS": 3, "Peers": 0})


def test_not_attributed_counts_what_loses_its_holder():
    said = notes(
        AddDifferingView(ITEM, "Too slow.", "groups", (COUNCIL,)),
        AddGoodPractice(ITEM, "An hour on Fridays.", (LIVED,)),
        attribution="none",
    )

    assert "No partner group is named: the 3 groups are told as everyone in the room." in said
    assert "1 differing view and 1 good practice are told, but not from whom." in said


@pytest.mark.parametrize("attribution", ["none", "group"])
def test_lines_stand_in_the_record_as_they_are_shown(attribution):
    workshop = make_workshop(
        AddDifferingView(ITEM, "Too slow.", "groups", (COUNCIL,)),
        AddDifferingView(ITEM, "We hear of it last.", "groups", (LIVED,)),
        AddGoodPractice(ITEM, "An hour on Fridays.", (LIVED,)),
    )
    told = list(texts_in(content_of(workshop, attribution)))

    lines = preview(workshop, attribution).lines

    assert len(lines) >= 2
    assert all(line.holder in told for line in lines if line.holder)
    assert all(line.text.strip("“”") in told for line in lines)


def test_a_view_of_a_merged_group_is_shown_with_one_that_keeps_its_name():
    workshop = make_workshop(
        AddDifferingView(ITEM, "Too slow.", "groups", (COUNCIL,)),
        AddDifferingView(ITEM, "Too slow, too.", "groups", (COUNCIL,)),
        AddDifferingView(ITEM, "We hear of it last.", "groups", (LIVED,)),
    )

    assert [line.holder for line in preview(workshop).lines] == ["Council", "Other partners"]


def test_long_text_is_cut_in_the_preview():
    workshop = make_workshop(AddDifferingView(ITEM, "slow " * 500, "not_attributed"))

    (line,) = preview(workshop).lines

    assert len(line.text) <= LONGEST_LINE + 2
    assert line.text.endswith("…”")


def test_ratings_that_the_room_has_not_seen_are_named_until_they_are_revealed():
    tally = SetTally(ITEM, COUNCIL, 1, (4, 5, 5))

    assert "Ratings that were not shown to the room are told" in notes(tally)
    assert "not shown to the room" not in notes(tally, MarkRevealed(ITEM))


def test_photos_go_along_in_json_alone_and_can_stay_behind():
    papers = (photo("one.png"), photo("two.png"), photo("minutes.pdf", "application/pdf"))

    with_json = notes(formats=("json",), attachments=papers)
    without = notes(formats=("json",), attachments=papers, with_attachments=False)

    assert "2 photos and 1 document go along in JSON: they can show names." in with_json
    assert "2 photos and 1 document are left out of JSON." in without
    assert "only JSON can hold them" in notes(formats=("pdf",), attachments=papers)


def test_history_is_said_to_hold_words_that_were_deleted():
    assert "changed or deleted since" in notes(formats=("json",), with_history=True)
    assert "changed or deleted since" not in notes(formats=("json",))


def test_calendar_says_what_it_cannot_hold():
    dated, undated = AddAction(ITEM, "A", by_when=date(2027, 1, 31)), AddAction(ITEM, "B")

    assert "1 open action without a date is not in the calendar." in notes(dated, undated)
    assert "nothing for a calendar" in notes(undated, formats=("ics",))


def test_who_is_to_act_is_said_to_stay():
    assert "by name too" in notes(AddAction(ITEM, "A", who="Ann"), attribution="none")
    assert "by name too" not in notes(AddAction(ITEM, "A"))


@pytest.mark.parametrize("attribution", ["none", "group"])
def test_typed_words_are_said_to_go_along_with_the_names_in_them(attribution: Attribution):
    said = notes(attribution=attribution)

    assert "What was typed goes along word for word" in said
    assert "closing text" in said


def test_view_of_few_people_is_said_to_be_told_without_its_numbers():
    view = AddDifferingView(ITEM, "Too slow.", "groups", (COUNCIL,), 1, 9)

    assert "1 differing view of a group is told without how many" in notes(view)
    assert "told without how many" not in notes(view, attribution="none")
