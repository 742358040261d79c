"""The tables of a record: whole, typed, under the rule of attribution, and blank where nothing was said."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest

from icbo_desktop.domain.edits.capture import AddDifferingView, AddNote
from icbo_desktop.domain.edits.rating import (
    MarkRevealed,
    SetAgreedRating,
    SetFinding,
    SetFindingNote,
    SetStatus,
    SetTally,
)
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.history import Change
from icbo_desktop.domain.rows import Visit
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.record_model import RecordModel, record_of
from icbo_desktop.records.tables.data_table import DataTable, Value
from tests.builders import (
    MORNING,
    group_id,
    make_cell,
    make_change,
    make_grid_framework,
    make_grid_workshop,
    make_history,
    make_item,
    make_workshop,
)
from tests.recorded_everywhere import everywhere
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import FRAMEWORK
from tests.unit.records.tables_made import model_of, row_at, rows_of, table_of

ITEM = make_item()
PLACE = "made-up/d1.one"
LARGE = {"Council": 5, "NHS": 5}
KINDS: dict[str, tuple[type, ...]] = {
    "text": (str,),
    "whole number": (int,),
    "number": (float, int),
    "date": (date,),
    "moment": (datetime,),
    "yes or no": (bool,),
}


@pytest.fixture(scope="module", params=["made up", "grids", "rich"])
def full_record(
    request: pytest.FixtureRequest, rich_workshop: Workshop, rich_framework: Framework
) -> RecordModel:
    """Records with something everywhere."""
    if request.param == "rich":
        return model_of(rich_workshop, framework=rich_framework)
    framework = FRAMEWORK if request.param == "made up" else make_grid_framework()
    return model_of(everywhere(framework)[0], framework=framework)


def cells(record: RecordModel) -> Iterator[tuple[DataTable, int, Value]]:
    for table in record.tables:
        for row in table.rows:
            for position, value in enumerate(row):
                yield table, position, value


def test_every_row_is_as_long_as_its_table_is_wide(full_record: RecordModel) -> None:
    for table in full_record.tables:
        assert {len(row) for row in table.rows} <= {len(table.columns)}, table.name


def test_every_value_is_of_its_kind_and_one_of_its_choices(full_record: RecordModel) -> None:
    for table, position, value in cells(full_record):
        column = table.columns[position]
        if value is None:
            continue
        assert type(value) in KINDS[column.kind], (table.name, column.name, value)
        assert not column.choices or value in column.choices, (table.name, column.name, value)


def test_no_text_is_blank_but_not_nothing(full_record: RecordModel) -> None:
    assert [table.name for table, _, value in cells(full_record) if value == ""] == []


def test_the_key_names_one_row(full_record: RecordModel) -> None:
    for table in full_record.tables:
        places = [[column.name for column in table.columns].index(name) for name in table.key]
        keys = [tuple(row[place] for place in places) for row in table.rows]
        assert places
        assert len(set(keys)) == len(keys), table.name
        assert None not in {value for key in keys for value in key}, table.name


def test_what_a_column_refers_to_is_there(full_record: RecordModel) -> None:
    keys = {
        table.name: {row[table.key[0]] for row in rows_of(full_record, table.name)}
        for table in full_record.tables
    }
    for table, position, value in cells(full_record):
        refers_to = table.columns[position].refers_to
        assert not refers_to or value is None or value in keys[refers_to], (table.name, value)


def test_names_of_tables_and_columns_are_unlike_each_other(full_record: RecordModel) -> None:
    names = [table.name for table in full_record.tables]
    assert len(set(names)) == len(names)
    for table in full_record.tables:
        own = [column.name for column in table.columns]
        assert len(set(own)) == len(own), table.name


def test_the_dictionary_tells_of_every_column(full_record: RecordModel) -> None:
    told = {(row["table"], row["column"]) for row in rows_of(full_record, "data_dictionary")}
    columns = {
        (table.name, column.name) for table in full_record.tables for column in table.columns
    }

    assert columns - told == {
        ("data_dictionary", column.name) for column in full_record.tables[-1].columns
    }


def test_what_was_not_reached_is_blank_and_never_nought() -> None:
    row = row_at(model_of(make_workshop()), "overview", PLACE)

    assert row["standing"] == "not reached"
    names = ("agreed", "agreed_words", "people", "rounds", "round_shown", "agreed_to_differ")
    assert [row[name] for name in names] == [None] * 6


def test_the_overview_says_where_a_standard_stands() -> None:
    reason = "The finance lead has to be here."
    workshop = make_workshop(SetStatus(ITEM, "parked", reason))

    row = row_at(model_of(workshop), "overview", PLACE)

    assert (row["number"], row["title"], row["standing"]) == ("1.I", "Short d1.one", "parked")
    assert (row["reason"], row["agreed"]) == (reason, None)


def test_the_overview_says_how_much_of_a_domain_is_rated() -> None:
    record = model_of(make_workshop(SetAgreedRating(ITEM, 6)))

    assert row_at(record, "overview", "made-up/d1")["coverage"] == "1 of 2 standards rated"
    assert row_at(record, "overview", PLACE)["agreed_words"] == "6"


def test_ratings_are_told_one_by_one_by_group_and_counted() -> None:
    council = group_id(make_workshop(groups=LARGE), "Council")
    workshop = make_workshop(SetTally(ITEM, council, 1, (5, 7, 7)), groups=LARGE)
    record = model_of(workshop)

    ratings, tallies = rows_of(record, "ratings"), rows_of(record, "tallies")

    assert [(row["group"], row["seat"], row["value"]) for row in ratings] == [
        ("Council", 1, 5),
        ("Council", 2, 7),
        ("Council", 3, 7),
    ]
    assert [(row["value"], row["people"]) for row in tallies] == [(5, 1), (7, 2)]
    wide = table_of(record, "ratings_wide")
    assert [column.title for column in wide.columns[4:-2]] == ["Council, round 1"]
    assert wide.rows[0][4] == "1 at 5, 2 at 7"


def test_divergence_says_what_the_page_says_and_the_measures_for_analysts() -> None:
    council, nhs = (group.id for group in make_workshop(groups=LARGE).groups)
    record = model_of(
        make_workshop(
            SetTally(ITEM, council, 1, (1, 1, 1, 1, 1)),
            SetTally(ITEM, nhs, 1, (10, 10, 10, 10, 10)),
            MarkRevealed(ITEM, 1),
            SetTally(ITEM, council, 2, (7, 7, 7, 7, 7)),
            groups=LARGE,
        )
    )

    first, second = rows_of(record, "divergence")

    assert (first["middle"], first["window_low"], first["window_high"]) == (5.5, 1, 10)
    assert (first["spread"], first["two_camps"], first["group_gap"]) == ("wide apart", True, 9)
    assert (first["lower_groups"], first["partners_middle"]) == ("Council", 5.5)
    assert first["interquartile_range"] == 9
    assert first["agreement_van_der_eijk"] == -1
    assert first["consensus_tastle_wierman"] == pytest.approx(0)
    assert (first["shown"], second["shown"], second["moved"]) == (True, False, 5)


def test_a_choice_of_names_has_no_figures_but_words() -> None:
    scale = replace(FRAMEWORK.scales[0], kind="nominal", shape="choice", aggregate="none")
    framework = replace(FRAMEWORK, scales=(scale,))
    council = group_id(make_workshop(), "Council")
    workshop = make_workshop(SetTally(ITEM, council, 1, (1, 2, 2)))

    (row,) = rows_of(model_of(workshop, framework=framework), "divergence")

    assert row["words"] == "2 of 3 people: 2. 1: 1."
    assert row["middle"] is row["spread"] is row["consensus_tastle_wierman"] is None


def test_small_groups_are_one_in_every_table() -> None:
    lived = group_id(make_workshop(), "Lived experience")
    workshop = make_workshop(
        SetTally(ITEM, lived, 1, (2, 3)), AddDifferingView(ITEM, "Told after.", "groups", (lived,))
    )

    said = {str(value) for _, _, value in cells(model_of(workshop))}

    assert "Other partners" in said
    assert not {one for one in said if "Lived experience" in one or lived in one}


def test_no_group_is_named_where_nothing_is_attributed() -> None:
    workshop = make_workshop()
    council = group_id(workshop, "Council")
    workshop = make_workshop(
        SetTally(ITEM, council, 1, (2, 3, 4, 5)),
        AddDifferingView(ITEM, "Why?", "groups", (council,)),
    )

    said = " ".join(str(value) for _, _, value in cells(model_of(workshop, "none")))

    assert "Council" not in said
    assert council not in said


def test_evidence_that_was_only_noted_was_discussed_and_the_rest_is_blank() -> None:
    workshop = make_workshop(
        SetFinding(ITEM, "d1.one.e1", "none"), SetFindingNote(ITEM, "d1.one.e2", "Ask again.")
    )

    rows = [row for row in rows_of(model_of(workshop), "evidence") if row["place"] == PLACE]

    assert [(row["found"], row["note"]) for row in rows] == [
        ("None seen", None),
        ("Discussed", "Ask again."),
        (None, None),
    ]


def test_a_grid_tells_what_comes_of_its_options() -> None:
    workshop = make_grid_workshop(
        SetAgreedRating(make_cell("d1.money", "d1.loose"), 4),
        SetAgreedRating(make_cell("d1.safety", "d1.loose"), 2),
    )
    record = model_of(workshop, framework=make_grid_framework())

    row = row_at(record, "grid_results", "grids-and-lists/d1:d1.loose")

    assert (row["middle"], row["rated"], row["counted"], row["leads"]) == (3, 2, 3, None)
    assert {one["set_by_room"] for one in rows_of(record, "weights")} == {False}


def test_the_history_says_what_was_done_and_where_but_not_what_was_written() -> None:
    edits = (AddNote(ITEM, "A secret note."), SetTally(ITEM, "new-5", 1, ()))
    changes = make_history(AddNote(ITEM, "A secret note."))
    record = record_of(make_workshop(edits[0]), {FRAMEWORK.id: FRAMEWORK}, OPTIONS, history=changes)

    rows = rows_of(record, "history")

    assert [(row["done"], row["place"]) for row in rows] == [
        ("make the workshop", None),
        ("add note", PLACE),
    ]
    assert "secret" not in str(rows)


def test_the_history_does_not_name_a_paper() -> None:
    label = "attach Letter from Ms Field.pdf"
    workshop, _ = everywhere(FRAMEWORK)
    paper = next(row for row in workshop if row.table == "attachment")
    change = make_change(AddNote(ITEM, "x"), make_workshop())
    attached = replace(change, label=label, rows=(replace(change.rows[0], after=paper),))

    record = record_of(make_workshop(), {FRAMEWORK.id: FRAMEWORK}, OPTIONS, history=[attached])

    assert [row["done"] for row in rows_of(record, "history")] == ["attach a paper"]


def test_a_history_that_is_not_to_hand_is_said() -> None:
    table = table_of(model_of(make_workshop()), "history")

    assert table.rows == ()
    assert "not at hand" in table.description


def test_a_change_that_touched_several_places_names_none_of_them() -> None:
    one, two = (
        make_history(AddNote(ITEM, "x"))[1],
        make_history(AddNote(make_item("d1.two"), "x"))[1],
    )
    both = Change("both", MORNING, "move", (*one.rows, *two.rows))

    record = record_of(make_workshop(), {FRAMEWORK.id: FRAMEWORK}, OPTIONS, history=[both])

    (row,) = rows_of(record, "history")
    assert (row["places"], row["place"]) == (2, None)


def test_time_stands_beside_the_agenda() -> None:
    left = MORNING.replace(minute=37)
    visit = Visit(
        id="v",
        framework_id="made-up",
        item_id="d1.one",
        step_key="made-up/d1.one/standard",
        entered_at=MORNING,
        left_at=left,
    )
    record = model_of(make_workshop().with_row(visit))

    (row,) = [one for one in rows_of(record, "time") if one["place"] == PLACE]
    (stay,) = rows_of(record, "visits")

    assert (row["stage"], row["taken"], row["by_hand"]) == ("Standard", 7.0, False)
    assert (stay["entered_at"], stay["minutes"]) == (MORNING, 7.0)


def test_the_same_workshop_gives_the_same_tables() -> None:
    assert model_of(make_workshop()).tables == model_of(make_workshop()).tables
