"""The comparison as a report: what people read and what is counted, on each side as it may be told."""

from dataclasses import replace
from datetime import date

from icbo_desktop.domain.edits.capture import AddAction, AddGoodPractice
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetTally
from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.comparison import ComparisonReport
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import Bullets, DumbBells, Facts, Table
from tests.builders import MORNING, group_id, make_framework, make_item, make_workshop

ITEM = make_item()
FRAMEWORK = make_framework()
OPTIONS = RecordOptions(made_at=MORNING, app_version="1.0")


def report_of(then: Workshop, now: Workshop, notes: tuple[str, ...] = ()) -> ComparisonReport:
    frameworks = {FRAMEWORK.id: FRAMEWORK}
    scopes = [record_of(each, frameworks, OPTIONS).scope for each in (then, now)]
    return ComparisonReport(scopes[0], scopes[1], OPTIONS, notes)


def rated(value: int) -> Workshop:
    council = group_id(make_workshop(), "Council")
    return make_workshop(SetAgreedRating(ITEM, value), SetTally(ITEM, council, 1, (value, 5, 6, 7)))


def texts_of(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def test_the_summary_draws_every_standard_with_its_movement():
    summary = report_of(rated(4), rated(6)).content.part("summary")
    (bells,) = summary.of(DumbBells)
    assert isinstance(bells, DumbBells)
    assert bells.rows[0].word == "up 2, from 4 to 6"
    assert "1.I Short d1.one: up 2, from 4 to 6." in bells.alt
    assert len(bells.rows) == 6


def test_the_summary_counts_standards_and_never_adds_ratings():
    summary = report_of(rated(4), rated(6)).content.part("summary")
    facts = next(block for block in summary.blocks if isinstance(block, Facts))
    assert {fact.name: fact.text for fact in facts.rows} == {
        "Covered then": "1 of 4 standards rated.",
        "Covered now": "1 of 4 standards rated.",
        "Movement of Standards": "1 went up\n3 rated neither then nor now",
        "Versions": "Both went through version 1.0.0.",
    }


def test_domains_are_counted_apart_from_the_standards():
    then, now = (
        make_workshop(
            *(SetAgreedRating(make_item(each), 4) for each in ("d1.one", "d1.two")),
            SetAgreedRating(make_item("d1"), value),
        )
        for value in (4, 6)
    )

    summary = report_of(then, now).content.part("summary")

    facts = next(block for block in summary.blocks if isinstance(block, Facts))
    said = {fact.name: fact.text for fact in facts.rows}
    assert said["Movement of Standards"] == "2 stayed where they were\n2 rated neither then nor now"
    assert said["Movement of Domains"] == "1 went up\n1 rated neither then nor now"


def test_each_standard_says_where_the_room_stood_both_times():
    part = report_of(rated(4), rated(6)).content.part("compared:made-up/d1.one")
    table = next(block for block in part.blocks if isinstance(block, Table))
    assert texts_of(table)[0] == [
        "1.I Short d1.one",
        "Up 2, from 4 to 6",
        "Middle between 5 and 6; 4 people, 4 to 7",
        "Middle 6; 4 people, 5 to 7",
    ]


def test_actions_are_listed_by_what_became_of_them():
    then = make_workshop(AddAction(ITEM, "Publish the map"))
    action = next(iter(then.tables["action"].values()))
    now = then.with_row(replace(action, status="done"))
    part = report_of(then, now).content.part("actions")
    tables = {each.caption: each for each in part.blocks if isinstance(each, Table)}
    assert texts_of(tables["Closed since"])[0][0] == "Publish the map"


def test_a_note_on_the_order_stands_on_the_cover():
    cover = report_of(rated(4), rated(6), ("Taken the other way round.",)).content.cover
    assert Bullets(("Taken the other way round.",)) in cover.blocks


def test_the_data_hold_every_standard_and_action():
    then = make_workshop(AddAction(ITEM, "Publish the map"))
    standards, actions = report_of(then, rated(6)).tables
    rows = [
        dict(zip([c.name for c in standards.columns], row, strict=True)) for row in standards.rows
    ]
    assert [row["item_id"] for row in rows] == ["d1.one", "d1.two", "d1", "d2.one", "d2.two", "d2"]
    assert (rows[0]["agreed_then"], rows[0]["agreed_now"]) == (None, 6)
    assert [row[0] for row in actions.rows] == ["Not carried forward"]


def test_a_group_too_small_to_be_told_is_told_on_neither_side():
    small = {"Council": 4, "NHS": 3, "Solo voice": 1}
    then = make_workshop(AddGoodPractice(ITEM, "Shared notes"), groups=small)
    report = report_of(then, rated(6))
    assert "Solo voice" not in {row.name for row in report.earlier.workshop.rows(PartnerGroup)}
    assert "Solo voice" not in repr(report.content)


def test_each_side_keeps_its_own_attribution():
    then, now = rated(4), rated(6)
    then = then.with_row(replace(then.details, attribution="none", held_on=date(2025, 1, 1)))
    footer = report_of(then, now).content.footer
    assert footer.startswith("Then: No view is attributed")
    assert "Now: Views are recorded by partner group" in footer
