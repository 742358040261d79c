"""The overview as a report: what people read and what is counted, and what neither holds."""

from dataclasses import replace

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.domain.programme import WorkshopSummary
from icbo_desktop.domain.programme_overview import overview_of
from icbo_desktop.domain.programme_places import Copy
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.programme import ProgrammeReport
from icbo_desktop.records.tables.data_table import DataTable
from icbo_desktop.records.tree import Content, Distributions, HeatMap, Table
from tests.builders import MORNING
from tests.unit.domain.programmes import FRAMEWORK, ITEM, acting, rated

OPTIONS = RecordOptions(made_at=MORNING, app_version="1.0")


def report_of(*workshops: WorkshopSummary) -> ProgrammeReport:
    named = tuple((each.place, each) for each in workshops)
    return ProgrammeReport("Region", named, (overview_of(FRAMEWORK, named),), OPTIONS)


def of_places(count: int) -> ProgrammeReport:
    return report_of(*(rated(f"Place {number}", 3 + number % 4) for number in range(count)))


def table(report: ProgrammeReport, name: str) -> DataTable:
    return next(each for each in report.tables if each.name == name)


def blocks(content: Content, kind: type) -> list:
    return [block for part in content.parts for block in part.blocks if isinstance(block, kind)]


def test_five_places_have_distributions_and_a_map():
    part = of_places(5).content.part("domain:made-up:d1")
    (bars,) = part.of(Distributions)
    (places,) = part.of(HeatMap)
    assert bars.rows[0].counts[2:6] == ((3, 2), (4, 1), (5, 1), (6, 1))
    assert bars.rows[0].word == "middle 4, 5 places"
    assert [row.name for row in places.rows] == [f"Place {number}" for number in range(5)]


def test_under_five_places_only_each_place_is_shown():
    content = of_places(4).content
    assert blocks(content, Distributions) == []
    assert len(blocks(content, HeatMap)) == 2
    assert "fewer than 5 places" in repr(content.part("framework:made-up"))


def test_under_five_places_that_is_said_once_and_not_in_each_cell():
    content = of_places(4).content

    cells = [cell.text for each in blocks(content, Table) for row in each.rows for cell in row]
    assert cells
    assert "fewer than 5 places" not in cells


def test_under_five_places_no_table_holds_a_figure_either():
    report = of_places(4)
    standards = table(report, "standards")
    at = [column.name for column in standards.columns].index("middle")
    assert {row[at] for row in standards.rows} == {None}
    assert table(report, "points").rows == []


def test_the_distributions_as_data_are_those_of_the_drawing():
    report = of_places(6)
    rows = [row[-3:] for row in table(report, "points").rows if row[1] == ITEM.item_id]
    (bars,) = report.content.part("domain:made-up:d1").of(Distributions)
    assert [(value, count) for value, _, count in rows] == list(bars.rows[0].counts)


def test_a_standard_without_a_rating_has_a_letter_in_the_map():
    report = report_of(*(rated(f"Place {number}", 5) for number in range(5)), rated("Vale", None))
    (places,) = report.content.part("domain:made-up:d1").of(HeatMap)
    cell = places.rows[-1].cells[0]
    assert (cell.text, cell.words, cell.share) == ("·", "not reached", None)


def test_nothing_that_somebody_said_is_in_the_overview():
    said = (
        AddDifferingView(ITEM, "We were never asked"),
        AddAction(ITEM, "Ring Mrs Okafor at home"),
    )
    report = report_of(*(rated(f"Place {number}", 5, *said) for number in range(4)))
    whole = repr(report.content) + repr(report.tables)
    for word in ("never asked", "okafor", "Okafor", "Ring"):
        assert word not in whole


def test_words_of_five_places_are_told():
    report = report_of(*(acting(f"Place {number}", "Map the budget") for number in range(5)))
    tables = blocks(report.content, Table)
    words = next(each for each in tables if each.caption == "Words that actions have in common")
    assert [[cell.text for cell in row][1:] for row in words.rows] == [
        ["budget", "5 of 5"],
        ["map", "5 of 5"],
    ]


def test_files_left_out_are_named_with_their_reason():
    copies = (Copy("b.icbo", "a.icbo", "a copy of the same workshop"),)
    report = replace(of_places(1), skipped=(("c.icbo", "It is locked."),), copies=copies)
    part = report.content.part("left-out")
    told = repr(part)
    assert "c.icbo" in told
    assert "It is locked." in told
    assert [row[0] for row in table(report, "left_out").rows] == ["c.icbo", "b.icbo"]


def test_versions_that_differ_are_said_to_be_matched_by_id():
    workshops = [rated(f"Place {number}", 5) for number in range(5)]
    (part,) = workshops[0].frameworks
    workshops[0] = replace(workshops[0], frameworks=(replace(part, version="0.9.0"),))
    told = repr(report_of(*workshops).content.part("framework:made-up"))
    assert "0.9.0: 1 workshop" in told
    assert "Matched by the ids" in told


def test_the_people_in_all_rooms_are_told_from_five_places_on():
    assert "In the rooms" in repr(of_places(5).content.cover)
    assert "In the rooms" not in repr(of_places(4).content.cover)
