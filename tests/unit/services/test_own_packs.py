"""Own packs are kept in the user's folder, and offered like those that come with the program."""

from dataclasses import replace
from pathlib import Path

import pytest

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.new_workshop import NewWorkshop
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.locations import own_frameworks_dir
from icbo_desktop.services.library import make_workbook
from icbo_desktop.services.own_packs import (
    remove_own_overlay,
    remove_own_pack,
    save_own_overlay,
    save_own_pack,
)
from icbo_desktop.services.shelf import framework_at_hand, frameworks_at_hand, overlay_at_hand
from tests.builders import make_framework

EASY = Overlay("mine", "icbo-2018", "1.0.0", "Our words", "local", framework_title="Our title")


def test_shipped_pack_is_never_written_over():
    shipped = framework_at_hand("icbo-2018")

    with pytest.raises(PackError, match="comes with the program"):
        save_own_pack(replace(shipped, title="Ours", version="9.0.0"))

    assert not own_frameworks_dir().exists()


def test_overlay_that_fits_nothing_is_not_kept():
    with pytest.raises(PackError, match="and there is no such framework here"):
        save_own_overlay(replace(EASY, framework_id="nowhere"))


def test_saved_pack_is_listed_and_a_workbook_is_made_on_it(tmp_path: Path):
    save_own_pack(make_framework())

    assert [pack.id for pack in frameworks_at_hand() if pack.source == "own"] == ["made-up"]
    make_workbook(tmp_path / "plan.icbo", NewWorkshop("Plan", ("made-up",)))
    assert (tmp_path / "plan.icbo").exists()


def test_own_pack_goes_and_comes_by_the_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    save_own_pack(make_framework())
    monkeypatch.setenv("ICBO_DESKTOP_FRAMEWORKS", str(tmp_path / "share"))
    with pytest.raises(PackError, match="There is no framework “made-up” here"):
        framework_at_hand("made-up")

    save_own_pack(make_framework())
    remove_own_pack("made-up")

    assert list((tmp_path / "share").iterdir()) == []


def test_own_overlay_of_a_shipped_pack_is_kept_and_removed():
    save_own_overlay(EASY)
    assert overlay_at_hand("icbo-2018", "mine") == EASY

    remove_own_overlay("icbo-2018", "mine")
    with pytest.raises(PackError, match="has no overlay “mine”"):
        overlay_at_hand("icbo-2018", "mine")
