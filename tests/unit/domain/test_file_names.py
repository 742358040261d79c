"""What the file of a workbook is called."""

from pathlib import Path

import pytest

from icbo_desktop.domain.file_names import as_workbook_name, is_device_name, is_record_name


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("north", "north.icbo"),
        ("north v1.2", "north v1.2.icbo"),
        ("north.icbo", "north.icbo"),
        ("NORTH.ICBO", "NORTH.ICBO"),
    ],
)
def test_a_workbook_always_gets_its_ending_once(typed: str, name: str) -> None:
    assert as_workbook_name(Path("plans") / typed) == Path("plans") / name


@pytest.mark.parametrize(
    ("name", "is_record"), [("a.json", True), ("A.JSON", True), ("a.icbo", False), ("json", False)]
)
def test_a_json_record_is_known_by_its_ending(name: str, is_record: bool) -> None:
    assert is_record_name(Path(name)) is is_record


@pytest.mark.parametrize("name", ["con", "NUL.txt", "Com1 .pdf", "lpt9"])
def test_a_device_keeps_its_name_whatever_follows_it(name: str) -> None:
    assert is_device_name(name)


@pytest.mark.parametrize("name", ["conference", "com10", "a.con", ""])
def test_a_name_that_only_holds_a_devices_is_free(name: str) -> None:
    assert not is_device_name(name)
