"""What the file of a workbook is called."""

from pathlib import Path

import pytest

from icbo_desktop.domain.file_names import as_workbook_name


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
