"""The published schema of the JSON record: every record is valid under it, and what it forbids is refused."""

import json
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.history import replay
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.reader import read_pack
from icbo_desktop.records.json_form import form_of, listed_kinds
from icbo_desktop.records.json_schema import record_schema, row_schema
from icbo_desktop.services.demo import demo_changes
from icbo_desktop.services.records import RecordSource
from icbo_desktop.store.record_rows import LONGEST_TEXT
from tests.builders import make_grid_framework
from tests.recorded_everywhere import PICTURE, everywhere
from tests.unit.records.json_records import PICTURES, frozen_in, record_bytes

PACKS = sorted(folder.name for folder in frameworks_dir().iterdir() if folder.is_dir())
SCHEMA = record_schema()
CHECKER = Draft202012Validator(SCHEMA, format_checker=FormatChecker())


def faults(content: bytes) -> list[str]:
    return [
        f"{fault.json_path}: {fault.message}" for fault in CHECKER.iter_errors(json.loads(content))
    ]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", PACKS)
def test_a_record_of_any_framework_is_valid(name: str) -> None:
    framework = read_pack(frameworks_dir() / name)

    assert faults(record_bytes(frozen_in(everywhere(framework)[0], framework))) == []


def test_a_record_with_grids_is_valid() -> None:
    framework = make_grid_framework()

    assert faults(record_bytes(frozen_in(everywhere(framework)[0], framework))) == []


def test_a_rich_record_is_valid(rich_workshop: Workshop, rich_framework: Framework) -> None:
    assert faults(record_bytes(frozen_in(rich_workshop, rich_framework))) == []


@pytest.mark.parametrize("options", [{}, {"with_history": True}, {"with_attachments": False}])
def test_the_record_of_the_sample_is_valid(options: dict[str, bool]) -> None:
    changes = demo_changes()
    workshop, _ = replay(changes)
    source = replace(PICTURES, changes=tuple(changes))

    assert faults(record_bytes(workshop, source=source, **options)) == []


@pytest.mark.parametrize("key", ["actions", "workshop", "computed", "record", "frameworks"])
def test_a_record_without_a_part_is_not_valid(key: str) -> None:
    framework = make_grid_framework()
    tree = json.loads(record_bytes(frozen_in(everywhere(framework)[0], framework)))

    del tree[key]

    assert faults(json.dumps(tree).encode()) != []


def test_every_key_of_a_row_has_its_schema_and_no_other_is_allowed() -> None:
    for kind in listed_kinds():
        schema: Any = deepcopy(row_schema(kind))
        if kind is Attachment:
            schema["properties"].pop("content")
        assert list(schema["properties"]) == [form.key for form in form_of(kind)]
        assert schema["additionalProperties"] is False


def test_a_text_may_be_as_long_as_in_the_workbook() -> None:
    texts = [
        form.longest for kind in listed_kinds() for form in form_of(kind) if form.key == "text"
    ]

    assert set(texts) == {LONGEST_TEXT}


def test_history_tells_the_bytes_of_nothing() -> None:
    changes = demo_changes()
    workshop, _ = replay(changes)
    source = RecordSource(tuple(changes), lambda _row: PICTURE)

    text = record_bytes(workshop, source=source, with_history=True).decode()

    assert "view_rating" not in text[text.index('"history"') :]


def test_the_schema_says_that_small_groups_are_put_together() -> None:
    assert "groups of fewer than three people are put together" in str(
        record_schema()["description"]
    )
