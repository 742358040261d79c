"""The sources of modules stay unread by PySide6."""

import linecache
import sys
from pathlib import Path

import pytest

from icbo_desktop.services.unread_sources import ASKING, FEATURES, leave_sources_unread


def test_the_source_of_a_module_is_not_kept_when_it_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given
    features = sys.modules[FEATURES]
    monkeypatch.setattr(features, ASKING, getattr(features, ASKING))  # put back afterwards
    source = tmp_path / "imported_after_pyside.py"
    source.write_text("PLACE = __file__\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    # when
    leave_sources_unread()
    module = __import__(source.stem)  # PySide6 listens to this way only
    # then
    assert module.PLACE not in linecache.cache


def test_a_pyside_that_asks_in_another_way_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    # given
    monkeypatch.delattr(sys.modules[FEATURES], ASKING)
    # when
    leave_sources_unread()
    # then
    assert not hasattr(sys.modules[FEATURES], ASKING)
