"""The JSON record: canonical, complete, and under the same rule of attribution."""

import json
from base64 import b64decode
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.edits.capture import AddDifferingView, AddNote
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetTally
from icbo_desktop.domain.edits.setting import EnterStep
from icbo_desktop.domain.errors import RecordError, WorkbookDamagedError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.json_form import LIST_NAMES, keys_of, listed_kinds
from icbo_desktop.records.json_record import json_bytes, write
from icbo_desktop.records.record_model import record_of
from tests.builders import group_id, make_item, make_workshop
from tests.recorded_everywhere import PICTURE, Recorder
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import FRAMEWORK

ITEM = make_item()
LARGE = {"Council": 5, "NHS": 5}


def tree_of(workshop: Workshop) -> dict[str, list[dict[str, object]]]:
    return json.loads(json_bytes(record_of(workshop, {FRAMEWORK.id: FRAMEWORK}, OPTIONS)))


def test_every_field_of_every_row_is_in_it(
    rich_workshop: Workshop, rich_framework: Framework
) -> None:
    tree = json.loads(
        json_bytes(record_of(rich_workshop, {rich_framework.id: rich_framework}, OPTIONS))
    )

    for kind in listed_kinds():
        rows = tree[LIST_NAMES[kind.table]]
        assert len(rows) == len(rich_workshop.rows(kind))
        assert all(list(row) == list(keys_of(kind).values()) for row in rows)


def test_the_same_workshop_gives_the_same_bytes(
    rich_workshop: Workshop, rich_framework: Framework
) -> None:
    frameworks = {rich_framework.id: rich_framework}

    assert json_bytes(record_of(rich_workshop, frameworks, OPTIONS)) == json_bytes(
        record_of(rich_workshop, frameworks, OPTIONS)
    )


def test_it_names_its_form_and_no_moment_of_its_own() -> None:
    record = record_of(make_workshop(), {FRAMEWORK.id: FRAMEWORK}, OPTIONS)
    later = replace(OPTIONS, made_at=OPTIONS.made_at + timedelta(days=9), app_version="9.9")

    tree = json.loads(json_bytes(record))

    assert (tree["record"], tree["version"]) == ("icbo_desktop workshop record", 2)
    assert tree["$schema"] == "urn:icbo-desktop:workshop-record:2"
    assert json_bytes(replace(record, options=later)) == json_bytes(record)


def picture_workshop() -> Workshop:
    recorder = Recorder()
    recorder.paper(ITEM)
    return make_workshop().with_row(recorder.rows[0])


def test_an_attachment_is_in_it_with_its_bytes() -> None:
    record = record_of(
        picture_workshop(), {FRAMEWORK.id: FRAMEWORK}, OPTIONS, read_content=lambda _: PICTURE
    )

    tree = json.loads(json_bytes(record))

    assert b64decode(tree["attachments"][0]["content"]) == PICTURE
    assert "attachments_left_out" not in tree


def test_attachments_can_be_left_out_and_are_counted() -> None:
    options = replace(OPTIONS, with_attachments=False)

    record = record_of(
        picture_workshop(), {FRAMEWORK.id: FRAMEWORK}, options, read_content=lambda _: PICTURE
    )

    tree = json.loads(json_bytes(record))
    assert (tree["attachments"], tree["attachments_left_out"]) == ([], 1)


def test_an_attachment_that_cannot_be_read_makes_no_half_record(tmp_path: Path) -> None:
    def damaged(_row: Attachment) -> bytes:
        raise WorkbookDamagedError("damaged")

    record = record_of(picture_workshop(), {FRAMEWORK.id: FRAMEWORK}, OPTIONS, read_content=damaged)

    with pytest.raises(RecordError, match="Leave the attachments out"):
        write(record, tmp_path / "record.json")
    assert list(tmp_path.iterdir()) == []


def test_more_attachments_than_can_be_read_in_again_are_refused(tmp_path: Path) -> None:
    workshop = picture_workshop()
    (row,) = workshop.rows(Attachment)
    workshop = workshop.with_row(replace(row, size=90 * 1024 * 1024))

    record = record_of(workshop, {FRAMEWORK.id: FRAMEWORK}, OPTIONS, read_content=lambda _: PICTURE)

    with pytest.raises(RecordError, match="too much for one JSON record"):
        write(record, tmp_path / "record.json")


@pytest.mark.parametrize(
    "text",
    [
        "<b>&",
        "=1+1",
        "a\u2028b",
        "😀 漢字",
        "lone \ud800 one",
        "\x00\x1b",
        '"quoted" \\ back',
        "مرحبا",
    ],
)
def test_a_text_comes_out_exactly_as_it_was_typed(text: str) -> None:
    tree = tree_of(make_workshop(AddNote(ITEM, f"x{text}x")))

    assert tree["notes"][0]["text"] == f"x{text}x"


@given(st.text(max_size=200))
def test_any_text_comes_out_exactly_as_it_was_typed(text: str) -> None:
    tree = tree_of(make_workshop(AddNote(ITEM, f"x{text}x")))

    assert tree["notes"][0]["text"] == f"x{text}x"


def test_a_line_of_a_megabyte_and_a_letter_of_forty_marks_come_out_whole() -> None:
    long, stacked = "x" * 1_000_000, "e" + "\u0301" * 40

    tree = tree_of(make_workshop(AddNote(ITEM, long), AddNote(ITEM, stacked)))

    assert [note["text"] for note in tree["notes"]] == [long, stacked]


def test_blank_is_never_a_value() -> None:
    tree = tree_of(make_workshop())

    figures = {figure["item_id"]: figure for figure in tree["computed"]["figures"]}
    assert figures["d1.one"]["agreed"] is None
    assert figures["d1.one"]["standing"] == "not reached"


def test_figures_say_what_the_page_says() -> None:
    ids = {group.name: group.id for group in make_workshop(groups=LARGE).groups}
    workshop = make_workshop(
        SetTally(ITEM, ids["Council"], 1, (4, 4, 5, 6, 6)),
        SetTally(ITEM, ids["NHS"], 1, (5, 6, 7, 7, 9)),
        SetAgreedRating(ITEM, 6),
        groups=LARGE,
    )

    figure = next(
        one for one in tree_of(workshop)["computed"]["figures"] if one["item_id"] == "d1.one"
    )

    (found,) = figure["rounds"]
    assert figure["agreed"] == 6
    assert (found["middle"], found["window"], found["spread"]) == (6, [4, 7], "some spread")
    assert found["words"][0] == "Middle 6. 8 in 10 people rated it 4 to 7."
    assert [each["name"] for each in found["group_middles"]] == ["Council", "NHS"]
    assert found["gap"]["size"] == 2


def test_each_round_has_its_figures_and_the_measures_for_analysts() -> None:
    ids = {group.name: group.id for group in make_workshop(groups=LARGE).groups}
    workshop = make_workshop(
        SetTally(ITEM, ids["Council"], 1, (1, 1, 1, 10, 10)),
        SetTally(ITEM, ids["NHS"], 1, (1, 1, 10, 10, 10)),
        SetTally(ITEM, ids["Council"], 2, (7, 7, 7, 7, 7)),
        SetTally(ITEM, ids["NHS"], 2, (7, 7, 7, 7, 7)),
        groups=LARGE,
    )

    figure: Any = next(
        one for one in tree_of(workshop)["computed"]["figures"] if one["item_id"] == "d1.one"
    )

    first, second = figure["rounds"]
    assert (first["round"], first["middle"], first["moved"]) == (1, 5.5, None)
    assert (second["round"], second["middle"], second["moved"]) == (2, 7, 10)
    names = ("interquartile_range", "agreement_van_der_eijk", "consensus_tastle_wierman")
    assert [round(first[name], 9) for name in names] == [9, -1, 0]
    assert [second[name] for name in names] == [0, 1, 1]


def test_a_choice_has_counts_by_round_and_no_measures() -> None:
    scale = replace(FRAMEWORK.scales[0], kind="nominal", shape="choice", aggregate="none")
    framework = replace(FRAMEWORK, scales=(scale,))
    council = group_id(make_workshop(), "Council")
    workshop = make_workshop(
        SetTally(ITEM, council, 1, (1, 2, 2)), SetTally(ITEM, council, 2, (2, 2, 2))
    )

    tree = json.loads(json_bytes(record_of(workshop, {framework.id: framework}, OPTIONS)))

    figure = next(one for one in tree["computed"]["figures"] if one["item_id"] == "d1.one")
    counts = [[one["people"] for one in each["points"]][:2] for each in figure["rounds"]]
    assert counts == [[1, 2], [0, 3]]
    assert figure["rounds"][0]["consensus_tastle_wierman"] is None
    assert figure["rounds"][0]["middle"] is None


def test_small_groups_are_merged_in_it_too() -> None:
    lived = group_id(make_workshop(), "Lived experience")
    workshop = make_workshop(
        SetTally(ITEM, lived, 1, (2, 3)), AddDifferingView(ITEM, "Told after.", "groups", (lived,))
    )

    text = json_bytes(record_of(workshop, {FRAMEWORK.id: FRAMEWORK}, OPTIONS)).decode()

    assert "Lived experience" not in text
    assert lived not in text


def test_visits_keep_their_times() -> None:
    tree = tree_of(make_workshop(EnterStep("made-up/d1.one/standard", ITEM)))

    assert tree["visits"][0]["step_key"] == "made-up/d1.one/standard"
    assert tree["visits"][0]["left_at"] is None


def test_no_record_loosens_attribution() -> None:
    with pytest.raises(RecordError):
        record_of(make_workshop(), {FRAMEWORK.id: FRAMEWORK}, replace(OPTIONS, attribution="role"))


def test_it_is_written_to_its_place(tmp_path: Path) -> None:
    path = tmp_path / "record.json"

    write(record_of(make_workshop(), {FRAMEWORK.id: FRAMEWORK}, OPTIONS), path)

    assert json.loads(path.read_text(encoding="utf-8"))["workshop"]["title"]
    assert [entry.name for entry in tmp_path.iterdir()] == ["record.json"]
