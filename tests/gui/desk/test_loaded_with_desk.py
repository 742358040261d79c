"""What an open workshop loads: its windows, and no record, comparison, picture, editor or library before somebody asks."""

import subprocess
import sys

import pytest

LISTED = "import sys, icbo_desktop.desk.desk; print(*sys.modules)"
# The places where half-written records may lie; nothing of what a record says.
FILES = {"icbo_desktop.records", "icbo_desktop.records.files", "icbo_desktop.records.folders"}


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    ended = subprocess.run(
        [sys.executable, "-c", LISTED], capture_output=True, text=True, check=True
    )
    return set(ended.stdout.split())


def test_no_record_is_loaded_with_the_desk(loaded):
    assert {name for name in loaded if name.startswith("icbo_desktop.records")} <= FILES


def test_no_editor_and_no_page_of_the_guide_is_loaded_with_the_desk(loaded):
    assert not {
        name
        for name in loaded
        if name.startswith(("icbo_desktop.ui.editor", "icbo_desktop.ui.help"))
    }


def test_no_library_and_no_reader_of_foreign_packs_is_loaded_with_the_desk(loaded):
    readers = {
        "icbo_desktop.packs.installing",
        "icbo_desktop.packs.sheet_file",
        "yaml",
        "xml.etree",
    }

    assert not readers & loaded
    assert not {name for name in loaded if name.startswith("icbo_desktop.ui.library")}


def test_no_bus_of_a_linux_desktop_is_loaded_with_the_desk(loaded):
    assert "PySide6.QtDBus" not in loaded


def test_no_package_that_only_records_need_is_loaded_with_the_desk(loaded):
    assert "sqlite_utils" in loaded
    assert not {"reportlab", "docx", "lxml", "xlsxwriter", "openpyxl", "PIL", "uharfbuzz"} & loaded
