"""The CSV record: a data package that other programs read, safe to open in a spreadsheet."""

import csv
import hashlib
import io
import json
import zipfile
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import validate

from icbo_desktop.domain.edits.capture import AddAction, AddNote
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.csv.safe_text import protected, unprotected
from icbo_desktop.records.csv.writer import moment_text, package_files, write
from icbo_desktop.records.tables.visible import visible
from tests.builders import group_id, make_item, make_workshop
from tests.unit.records.tables_made import model_of, noted

ITEM = make_item()
RISKY = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # noqa: RUF001 - the wide forms
NAME = {"type": "string", "pattern": "^[a-z0-9_.-]+$"}
# What version 1 of the Frictionless standards asks for, as far as we use it.
PACKAGE_SCHEMA = {
    "type": "object",
    "required": ["profile", "name", "resources", "textProtection"],
    "properties": {
        "profile": {"const": "tabular-data-package"},
        "name": NAME,
        "resources": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["profile", "name", "path", "schema", "encoding", "hash"],
                "properties": {
                    "profile": {"const": "tabular-data-resource"},
                    "name": NAME,
                    "path": {"type": "string", "pattern": "^[^/.][^/]*$"},
                    "encoding": {"const": "utf-8"},
                    "schema": {
                        "type": "object",
                        "required": ["fields", "missingValues", "primaryKey"],
                        "properties": {
                            "missingValues": {"const": [""]},
                            "fields": {
                                "type": "array",
                                "minItems": 1,
                                "items": {
                                    "type": "object",
                                    "required": ["name", "type", "title"],
                                    "properties": {
                                        "type": {
                                            "enum": [
                                                *("string", "integer", "number"),
                                                *("date", "datetime", "boolean"),
                                            ]
                                        }
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}


@pytest.fixture(scope="module")
def rich_files(rich_workshop: Workshop, rich_framework: Framework) -> dict[str, bytes]:
    return package_files(model_of(rich_workshop, framework=rich_framework))


def rows_in(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def note_read_back(text: str) -> str:
    files = package_files(model_of(noted(text)))
    (row,) = rows_in(files["notes.csv"])
    return row["text"]


def package_of(files: dict[str, bytes]) -> Any:
    return json.loads(files["datapackage.json"])


def test_the_description_is_a_tabular_data_package(rich_files: dict[str, bytes]) -> None:
    validate(package_of(rich_files), PACKAGE_SCHEMA)


def test_every_file_is_described_as_it_is(rich_files: dict[str, bytes]) -> None:
    resources = package_of(rich_files)["resources"]

    assert {each["path"] for each in resources} == {
        name for name in rich_files if name.endswith(".csv")
    }
    for each in resources:
        content = rich_files[each["path"]]
        assert each["bytes"] == len(content)
        assert each["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        (head,) = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))[:1]
        assert head == [field["name"] for field in each["schema"]["fields"]]


def test_every_reference_leads_to_the_key_of_a_file(rich_files: dict[str, bytes]) -> None:
    schemas = {each["name"]: each["schema"] for each in package_of(rich_files)["resources"]}

    found = [key for schema in schemas.values() for key in schema.get("foreignKeys", ())]

    assert found
    for key in found:
        reference = key["reference"]
        assert schemas[reference["resource"]]["primaryKey"] == [reference["fields"]]


def test_files_are_utf_8_with_a_mark_and_lines_end_as_the_standard_says(
    rich_files: dict[str, bytes],
) -> None:
    for name, content in rich_files.items():
        if name.endswith(".csv"):
            assert content.startswith(b"\xef\xbb\xbf")
            assert content.endswith(b"\r\n")


def test_each_value_has_one_form() -> None:
    council = group_id(make_workshop(), "Council")
    workshop = make_workshop(
        AddAction(ITEM, "Publish", by_when=date(2027, 1, 31)),
        SetTally(ITEM, council, 1, (4, 5, 5, 6)),
    )
    files = package_files(model_of(workshop))

    (action,) = rows_in(files["actions.csv"])
    (spread,) = rows_in(files["divergence.csv"])

    assert (action["by_when"], action["who"], action["status"]) == ("2027-01-31", "", "Open")
    assert (spread["people"], spread["middle"], spread["shown"]) == ("4", "5.0", "false")
    assert spread["spread"] == ""


@pytest.mark.parametrize("hours", [-10, 0, 10])
def test_a_moment_at_either_end_of_time_is_told(hours: int) -> None:
    zone = timezone(timedelta(hours=hours))

    first = datetime(1, 1, 1, 0, tzinfo=zone)
    last = datetime(9999, 12, 31, 23, tzinfo=zone)

    assert moment_text(first).startswith("0001-01-01T")
    assert moment_text(last).startswith("9999-12-31T")


@pytest.mark.parametrize("sign", RISKY)
@pytest.mark.parametrize("before", ["", "'", "''", " ", "'  "])
def test_no_cell_starts_like_a_formula(sign: str, before: str) -> None:
    cell = note_read_back(f"{before}{sign}1+1")

    assert cell.startswith("'")
    assert unprotected(cell) == visible(f"{before}{sign}1+1")


@given(st.text(alphabet=st.sampled_from("'=+-@ \t\nab")))
def test_protection_can_be_taken_back(text: str) -> None:
    assert unprotected(protected(text)) == text
    assert not protected(text).startswith(RISKY)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(min_size=1))
def test_any_text_is_read_back_as_it_may_be_seen(text: str) -> None:
    assert unprotected(note_read_back(f"x{text}x")) == visible(f"x{text}x")


@given(st.text())
def test_any_title_leaves_a_description_that_can_be_read(title: str) -> None:
    workshop = make_workshop(groups={f"x{title}": 4})

    package = package_of(package_files(model_of(workshop)))

    assert package["title"] == "Northborough peer challenge"


def test_the_same_record_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        write(model_of(make_workshop()), tmp_path / name)

    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_a_zip_holds_what_a_folder_would(tmp_path: Path) -> None:
    record = model_of(make_workshop())

    write(record, tmp_path / "record.ZIP")
    write(record, tmp_path / "record")

    with zipfile.ZipFile(tmp_path / "record.ZIP") as package:
        packed = {name: package.read(name) for name in package.namelist()}
    assert packed == {file.name: file.read_bytes() for file in (tmp_path / "record").iterdir()}
    assert {"README.txt", "datapackage.json", "overview.csv"} <= packed.keys()


def test_a_newer_record_takes_the_place_of_an_older(tmp_path: Path) -> None:
    path = tmp_path / "record"
    write(model_of(make_workshop()), path)
    (path / "left over.csv").write_text("older")

    write(model_of(make_workshop()), path)

    assert not (path / "left over.csv").exists()
    assert [entry.name for entry in tmp_path.iterdir()] == ["record"]


def test_a_folder_that_holds_other_things_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "Documents"
    path.mkdir()
    (path / "letter.txt").write_text("dear")

    with pytest.raises(RecordError, match="holds other things"):
        write(model_of(make_workshop()), path)

    assert [entry.name for entry in path.iterdir()] == ["letter.txt"]


def test_a_file_is_not_replaced_by_a_folder(tmp_path: Path) -> None:
    path = tmp_path / "record"
    path.write_text("mine")

    with pytest.raises(RecordError, match="is a file"):
        write(model_of(make_workshop()), path)

    assert path.read_text() == "mine"


def test_an_older_folder_comes_back_where_the_newer_cannot_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "record"
    write(model_of(make_workshop()), path)
    before = {file.name: file.read_bytes() for file in path.iterdir()}
    move = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise PermissionError
        return move(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(RecordError, match="cannot be written"):
        write(model_of(make_workshop(AddNote(ITEM, "newer"))), path)

    assert {file.name: file.read_bytes() for file in path.iterdir()} == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["record"]
