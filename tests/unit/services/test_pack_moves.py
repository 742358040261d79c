"""A workbook finds the newer version of its pack, shows what would change, and moves in one step."""

from dataclasses import replace
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.history import Change, apply
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.rows import Assessment, FrozenFramework, FrozenOverlay, Item
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.packs.frozen import thaw_all
from icbo_desktop.services.own_packs import save_own_overlay, save_own_pack
from icbo_desktop.services.pack_moves import move_to_newer, preview_move
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import (
    MORNING,
    make_framework,
    make_frozen,
    make_scale,
    make_stamp,
    make_workshop,
)
from tests.unit.services.conftest import SetClock


@pytest.fixture
def workshop() -> Workshop:
    workshop = make_workshop().with_row(make_frozen(make_framework()))
    return workshop.with_row(Assessment(id="a", framework_id="made-up", item_id="d1.one", agreed=9))


@pytest.fixture
def newer() -> Framework:
    newer = replace(make_framework(), version="1.1.0", scales=(make_scale(6),))
    save_own_pack(newer)
    return newer


def test_unknown_framework_has_no_move(workshop: Workshop):
    with pytest.raises(PackError, match="There is no framework “gone” in this workbook"):
        preview_move(workshop, "gone")


def test_framework_that_is_not_at_hand_has_no_move(workshop: Workshop):
    with pytest.raises(PackError, match="There is no framework “made-up” here"):
        preview_move(workshop, "made-up")


def test_higher_version_at_hand_is_shown_with_what_it_touches(workshop: Workshop, newer: Framework):
    found = preview_move(workshop, "made-up")

    assert (found.old_version, found.new_version) == ("1.0.0", "1.1.0")
    assert sum(change.values for change in found.scales) == 1


def test_moved_workbook_holds_the_newer_pack_and_its_overlays(workshop: Workshop, newer: Framework):
    overlay = Overlay("easy", "made-up", "1.0.0", "Easy", "local", framework_title="Easy words")
    save_own_overlay(overlay)
    edit = move_to_newer(workshop, "made-up", {"arrow": "rescale"})

    after = apply(workshop, Change("c", MORNING, edit.label, edit.rows(workshop, make_stamp())))

    assert thaw_all(after)["made-up"] == newer
    assert after.get(Assessment, "a").agreed == 5
    assert after.find(FrozenOverlay, "made-up/easy") is not None
    assert after.get(FrozenFramework, "made-up@1.0.0").is_retired


def test_session_goes_on_after_a_move_and_after_its_undo(
    service: WorkbookService, newer: Framework, path: Path, clock: SetClock
):
    item = Item("made-up", "d1.one")
    service.apply(SetAgreedRating(item, 9))

    assert service.apply(move_to_newer(service.workshop, "made-up", {}))
    moved = service.workshop
    assert service.frameworks["made-up"].version == "1.1.0"
    assert service.frameworks["made-up@1.0.0"].scale_of("d1.one") == make_scale()
    assert moved.assessment(item).agreed is None

    service.undo()
    assert service.workshop.assessment(item).agreed == 9
    assert list(service.frameworks) == ["made-up"]

    service.redo()
    service.close()
    again = WorkbookService(open_workbook(path), clock)
    assert set(again.workshop) == set(moved)
    again.close()
