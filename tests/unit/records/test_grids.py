"""Grids in a record: the table, the result of each option in words, and what was said of them."""

import json
from dataclasses import replace

from icbo_desktop.domain.edits.capture import AddAction, AddNote
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetStatus, SetWeight
from icbo_desktop.domain.rows import Item
from icbo_desktop.records.json_record import json_bytes
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import Content, Paragraph, Part, Table
from tests.builders import make_cell, make_grid_framework, make_grid_workshop
from tests.unit.records.conftest import OPTIONS

FRAMEWORK = make_grid_framework()
DOMAIN = next(domain for domain in FRAMEWORK.domains if domain.options)
CRITERIA = [standard.id for standard in DOMAIN.standards]
CHOICES = [option.id for option in DOMAIN.options]
KEY = f"{FRAMEWORK.id}/{DOMAIN.id}"


def rated(option: str, *values: int) -> tuple[SetAgreedRating, ...]:
    return tuple(
        SetAgreedRating(make_cell(criterion, option), value)
        for criterion, value in zip(CRITERIA, values, strict=False)
    )


def content_after(*edits: Edit) -> Content:
    return record_of(make_grid_workshop(*edits), {FRAMEWORK.id: FRAMEWORK}, OPTIONS).content


def content_without_a_middle(*edits: Edit) -> Content:
    """The same where the scale of the grid says that nothing is summed up."""
    scales = tuple(replace(scale, aggregate="none") for scale in FRAMEWORK.scales)
    framework = replace(FRAMEWORK, scales=scales)
    return record_of(make_grid_workshop(*edits), {FRAMEWORK.id: framework}, OPTIONS).content


def tables(part: Part) -> list[list[list[str]]]:
    found = [table for table in part.of(Table) if isinstance(table, Table)]
    return [[[cell.text for cell in row] for row in table.rows] for table in found]


def sentences(part: Part) -> str:
    return " ".join(block.text for block in part.of(Paragraph) if isinstance(block, Paragraph))


def test_the_table_holds_a_value_or_a_state_for_every_cell() -> None:
    parked = SetStatus(make_cell(CRITERIA[1], CHOICES[0]), "parked", "Not now.")
    part = content_after(*rated(CHOICES[0], 3), parked).part(KEY)

    ratings = tables(part)[0]
    assert [row[1] for row in ratings] == ["3", "parked", "–"]  # noqa: RUF001 - an en dash
    assert "– not rated" in sentences(part)  # noqa: RUF001 - an en dash


def test_weights_have_a_column_only_where_they_are_set() -> None:
    weight = SetWeight(Item(FRAMEWORK.id, CRITERIA[0]), 3)

    plain = tables(content_after(*rated(CHOICES[0], 3)).part(KEY))[0]
    weighed = tables(content_after(*rated(CHOICES[0], 3), weight).part(KEY))[0]

    assert len(plain[0]) == 1 + len(CHOICES)
    assert [row[1] for row in weighed] == ["3", "1", "1"]


def test_a_weight_alone_is_not_lost() -> None:
    part = content_after(SetWeight(Item(FRAMEWORK.id, CRITERIA[0]), 7)).part(KEY)

    assert tables(part)[0][0][1] == "7"


def test_each_option_has_its_result_and_the_leading_one_is_said() -> None:
    edits = (*rated(CHOICES[0], 3, 3, 3), *rated(CHOICES[1], 1, 2, 1))
    part = content_after(*edits).part(KEY)

    first, second, third = tables(part)[1][:3]
    assert first[2:] == ["all 3", "3 of 3", "3 of 3"]
    assert second[2:] == ["1 to 2", "3 of 3", "0 of 3"]
    assert third[1:] == ["Not rated", "", "0 of 3", ""]
    assert f"{DOMAIN.options[0].name} leads." in sentences(part)
    assert "That stays so" in sentences(part)


def test_favourable_is_counted_of_all_criteria_and_explained() -> None:
    content = content_after(*rated(CHOICES[0], 4, 5))

    first = tables(content.part(KEY))[1][0]
    assert first[1:] == ["between 4 and 5", "4 to 5", "2 of 3", "2 of 3"]
    said = "Favourable: rated above the middle of the scale."
    assert [sentences(content.part(key)).count(said) for key in (KEY, "summary")] == [1, 1]


def test_without_a_middle_an_option_is_told_by_how_many_ratings_were_made() -> None:
    part = content_without_a_middle(*rated(CHOICES[0], 3, 3, 3)).part(KEY)

    name = DOMAIN.options[0].name
    assert tables(part)[1][0] == [name, "3 of 3"]
    assert "are not summed up, so no option leads" in sentences(part)
    assert "median" not in sentences(part)


def test_without_a_middle_the_part_of_an_option_and_the_key_actions_name_none() -> None:
    option = Item(FRAMEWORK.id, DOMAIN.id, CHOICES[0])
    content = content_without_a_middle(*rated(CHOICES[0], 3, 3, 3), AddAction(option, "Do it"))

    assert sentences(content.part(f"{KEY}:{CHOICES[0]}")) == "3 of 3 ratings made."
    assert [row[1] for row in tables(content.part("key-actions"))[0]] == [""]


def test_a_criterion_has_no_scale_of_its_own_in_the_json_record() -> None:
    workshop = make_grid_workshop(*rated(CHOICES[0], 3))

    tree = json.loads(json_bytes(record_of(workshop, {FRAMEWORK.id: FRAMEWORK}, OPTIONS)))

    whole, cell, *_ = (one for one in tree["computed"]["figures"] if one["item_id"] == CRITERIA[0])
    assert (whole["scale"], cell["scale"]) == (None, "agree")


def test_what_was_said_of_an_option_has_a_part_and_of_a_cell_stands_at_its_criterion() -> None:
    option = Item(FRAMEWORK.id, DOMAIN.id, CHOICES[0])
    cell = make_cell(CRITERIA[0], CHOICES[1])
    content = content_after(AddNote(option, "Of the option."), AddNote(cell, "Of the cell."))

    assert content.part(f"{KEY}:{CHOICES[0]}").title == DOMAIN.options[0].title
    part = content.part(f"{FRAMEWORK.id}/{CRITERIA[0]}")
    assert any("Of the cell." in getattr(block, "items", ()) for block in part.blocks)


def test_the_key_actions_name_criterion_and_option_and_the_middle_of_options() -> None:
    cell = make_cell(CRITERIA[0], CHOICES[0])
    part = content_after(*rated(CHOICES[0], 3, 3, 3), AddAction(cell, "Do it")).part("key-actions")

    rows = tables(part)[0]
    assert [row[2] for row in rows] == ["Do it", "No action"]
    assert rows[0][0].endswith(f"· {DOMAIN.options[0].name}")
    middle = FRAMEWORK.scales_by_id["agree"].words(3)
    assert rows[1][:2] == [DOMAIN.options[0].name, f"Middle: {middle}"]


def key_headings(*edits: Edit) -> list[str]:
    (table,) = content_after(*edits).part("key-actions").of(Table)
    assert isinstance(table, Table)
    return [column.title for column in table.columns[:2]]


def test_the_key_actions_are_headed_by_what_their_rows_are() -> None:
    words, option = FRAMEWORK.words, rated(CHOICES[0], 3)
    on_cell = AddAction(make_cell(CRITERIA[0], CHOICES[0]), "Do it")
    on_domain = AddAction(Item(FRAMEWORK.id, DOMAIN.id), "Do it")

    assert key_headings(*option) == ["Option", "Middle"]
    assert key_headings(*option, on_cell) == [f"{words.standard} or option", "Rating"]
    assert key_headings(on_cell) == [words.standard, "Rating"]
    assert key_headings(on_domain) == [words.domain, "Rating"]


def test_a_table_of_options_alone_says_the_middle_in_its_heading() -> None:
    rows = tables(content_after(*rated(CHOICES[0], 4, 5)).part("key-actions"))[0]

    assert rows[0][:2] == [DOMAIN.options[0].name, "between 4 and 5"]


def test_the_json_record_holds_each_grid_with_its_results() -> None:
    workshop = make_grid_workshop(*rated(CHOICES[0], 3, 3, 3), *rated(CHOICES[1], 1, 2, 1))

    tree = json.loads(json_bytes(record_of(workshop, {FRAMEWORK.id: FRAMEWORK}, OPTIONS)))

    (grid,) = (one for one in tree["computed"]["grids"] if one["item_id"] == DOMAIN.id)
    assert grid["leading"] == [CHOICES[0]]
    assert [one["middle"] for one in grid["options"]][:3] == [3.0, 1.0, None]
    cell = next(one for one in tree["computed"]["figures"] if one["option_id"] == CHOICES[1])
    assert (cell["agreed"], cell["standing"]) == (1, "rated")
