"""The sources of modules stay unread by PySide6."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from icbo_desktop.services.unread_sources import ASKING, FEATURES, leave_sources_unread

# PySide6 listens to every import, and is asked to once in a process.
CHILD = """
import linecache
import sys
import PySide6.QtCore
from icbo_desktop.services.unread_sources import leave_sources_unread
if sys.argv[1] == "unread":
    leave_sources_unread()
import imported_after_pyside
print(imported_after_pyside.__file__ in linecache.cache)
"""


@pytest.mark.parametrize(("asked", "is_kept"), [("unread", False), ("as PySide6 does", True)])
def test_the_source_of_a_module_is_kept_only_where_nobody_asks_otherwise(
    tmp_path: Path, asked: str, is_kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given
    (tmp_path / "imported_after_pyside.py").write_text("PLACE = 1\n", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=os.pathsep)
    # when
    told = subprocess.run(
        [sys.executable, "-c", CHILD, asked], capture_output=True, text=True, check=True
    )
    # then
    assert told.stdout.strip() == str(is_kept), told.stderr


def test_a_pyside_that_asks_in_another_way_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    # given
    import_module("PySide6.QtCore")
    monkeypatch.delattr(sys.modules[FEATURES], ASKING)
    # when
    leave_sources_unread()
    # then
    assert not hasattr(sys.modules[FEATURES], ASKING)
