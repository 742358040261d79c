"""The frameworks of an open workshop, through their dialog: added, ordered, removed, moved, refused in words."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.overlay import ItemWords, Overlay
from icbo_desktop.domain.rows import FrozenFramework, Note
from icbo_desktop.services import pack_moves
from icbo_desktop.services.own_packs import save_own_overlay
from icbo_desktop.services.shelf import framework_at_hand
from icbo_desktop.ui.dialogs.move_pack_dialog import MovePackDialog
from icbo_desktop.ui.dialogs.scope_dialog import ScopeDialog
from icbo_desktop.ui.dialogs.workshop_frameworks_dialog import WorkshopFrameworksDialog

ICBO = "icbo-2018"


@pytest.fixture(autouse=True)
def closed_again(desk: Desk) -> Iterator[None]:
    """Leave no dialog open over a console that is about to go."""
    yield
    if desk.frameworks.frameworks is not None:
        desk.frameworks.frameworks.reject()


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> WorkshopFrameworksDialog:
    return opened(desk, qtbot)


def opened(desk: Desk, qtbot: QtBot) -> WorkshopFrameworksDialog:
    desk.console.run_command("frameworks")
    dialog = desk.frameworks.dialog
    assert isinstance(dialog, WorkshopFrameworksDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press(qtbot: QtBot, button) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.keyClick(button, Qt.Key.Key_Return)


def add(qtbot: QtBot, dialog: WorkshopFrameworksDialog, framework_id: str) -> None:
    dialog.to_add.go_to(framework_id)
    press(qtbot, dialog.add_framework_button)


def held(desk: Desk) -> list[str]:
    return [framework.id for framework in desk.workbook.workshop.frameworks]


def test_framework_is_added_at_the_end_of_the_route(
    desk: Desk, dialog: WorkshopFrameworksDialog, qtbot: QtBot
) -> None:
    before = desk.runner.view.step

    add(qtbot, dialog, "ipc-matrix-2008")

    assert held(desk) == [ICBO, "ipc-matrix-2008"]
    assert [row.key for row in dialog.held.rows.shown] == held(desk)
    assert "ipc-matrix-2008" not in [row.key for row in dialog.to_add.rows.shown]
    assert any(step.item.framework_id == "ipc-matrix-2008" for step in desk.runner.route)
    assert desk.runner.view.step == before


def test_framework_without_records_is_removed_and_undo_brings_it_back(
    desk: Desk, dialog: WorkshopFrameworksDialog, qtbot: QtBot
) -> None:
    add(qtbot, dialog, "ipc-matrix-2008")
    dialog.held.go_to("ipc-matrix-2008")

    press(qtbot, dialog.remove_button)
    assert held(desk) == [ICBO]
    desk.workbook.undo()

    assert held(desk) == [ICBO, "ipc-matrix-2008"]


def test_framework_that_the_room_stands_in_can_be_removed(
    desk: Desk, dialog: WorkshopFrameworksDialog, qtbot: QtBot
) -> None:
    add(qtbot, dialog, "ipc-matrix-2008")
    inside = [step for step in desk.runner.route if step.item.framework_id == "ipc-matrix-2008"]
    desk.runner.go_to_step(inside[3])
    dialog.held.go_to("ipc-matrix-2008")

    press(qtbot, dialog.remove_button)

    assert desk.runner.view.step.item.framework_id == ICBO
    assert desk.feed.room_scene.reading


def test_framework_with_records_stays_and_the_dialog_says_why(
    desk: Desk, dialog: WorkshopFrameworksDialog, qtbot: QtBot
) -> None:
    add(qtbot, dialog, "ipc-matrix-2008")
    dialog.held.go_to(ICBO)

    press(qtbot, dialog.remove_button)

    assert dialog.problem.startswith("It holds 23 ratings or statuses")
    assert held(desk) == [ICBO, "ipc-matrix-2008"]


def test_frameworks_are_put_in_another_order(
    desk: Desk, dialog: WorkshopFrameworksDialog, qtbot: QtBot
) -> None:
    add(qtbot, dialog, "ipc-matrix-2008")
    dialog.held.go_to("ipc-matrix-2008")

    press(qtbot, dialog.up_button)

    assert held(desk) == ["ipc-matrix-2008", ICBO]
    assert dialog.held.current_key == "ipc-matrix-2008"


def test_newly_installed_words_are_taken_in(desk: Desk, qtbot: QtBot) -> None:
    words = ItemWords("d1.leadership", statement="Who leads here?")
    save_own_overlay(Overlay("ours", ICBO, "1.0.0", "Our words", "local", items=(words,)))
    dialog = opened(desk, qtbot)

    press(qtbot, dialog.words_button)

    overlays = [row.overlay_id for row in desk.workbook.workshop.overlays(ICBO)]
    assert overlays == ["easy-read", "terms-2026", "ours"]
    assert not dialog.words_button.isVisible()


def test_scope_leads_to_its_own_dialog(
    desk: Desk, dialog: WorkshopFrameworksDialog, qtbot: QtBot
) -> None:
    press(qtbot, dialog.scope_button)

    assert isinstance(desk.dialogs.dialog, ScopeDialog)
    assert desk.frameworks.frameworks is None
    desk.dialogs.dialog.reject()


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A version 1.1.0 of ICBO at hand, without the last standard of its first domain."""
    old = framework_at_hand(ICBO)
    first = replace(old.domains[0], standards=old.domains[0].standards[:-1])
    new = replace(old, version="1.1.0", domains=(first, *old.domains[1:]))
    monkeypatch.setattr(pack_moves, "framework_at_hand", lambda _id: new)
    monkeypatch.setattr(pack_moves, "overlays_at_hand", lambda _id: ())
    monkeypatch.setattr(
        "icbo_desktop.services.workbook_frameworks.is_higher", lambda one, _two: one == "1.0.0"
    )


@pytest.mark.usefixtures("newer")
def test_move_is_shown_first_and_done_in_one_undo_step(desk: Desk, qtbot: QtBot) -> None:
    before = desk.workbook.workshop
    dialog = opened(desk, qtbot)
    press(qtbot, dialog.move_button)
    preview = desk.frameworks.dialog
    assert isinstance(preview, MovePackDialog)
    assert desk.workbook.workshop == before

    preview.accept()

    assert dialog.problem == ""
    assert before.get(FrozenFramework, ICBO).version == "1.0.0"
    assert desk.workbook.workshop.get(FrozenFramework, ICBO).version == "1.1.0"
    assert dialog.held.rows.shown[0].title == dialog.held.rows.shown[1].title
    assert "retired" in dialog.held.rows.shown[1].detail
    desk.workbook.undo()
    assert desk.workbook.workshop.get(FrozenFramework, ICBO).version == "1.0.0"


@pytest.mark.usefixtures("newer")
def test_move_loses_nothing_that_was_recorded(desk: Desk, qtbot: QtBot) -> None:
    kept = {row.text for row in desk.workbook.workshop.rows(Note)}
    dialog = opened(desk, qtbot)
    press(qtbot, dialog.move_button)
    preview = desk.frameworks.dialog
    assert isinstance(preview, MovePackDialog)

    preview.accept()

    assert kept <= {row.text for row in desk.workbook.workshop.rows(Note)}
    assert desk.runner.view.frameworks.keys() == {ICBO, f"{ICBO}@1.0.0"}
    assert all(step.item.framework_id in ("", ICBO) for step in desk.runner.route)


def test_read_only_workbook_shows_its_frameworks_and_changes_none(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.workbook.file, "is_read_only", True)

    dialog = opened(desk, qtbot)

    assert dialog.problem == "This workbook is open read-only, so nothing can be changed."
    buttons = (dialog.add_framework_button, dialog.remove_button, dialog.scope_button)
    assert not any(button.isEnabled() for button in buttons)
