"""The library in a language that nobody speaks: what is still English then is content, or was forgotten."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from icbo_desktop.desk.library_desk import LibraryDesk
from icbo_desktop.domain.overlay import ItemWords, Overlay
from icbo_desktop.locations import own_frameworks_dir
from icbo_desktop.packs.yaml_text import pack_yaml
from icbo_desktop.services.own_packs import save_own_overlay
from icbo_desktop.services.shelf import framework_at_hand, frameworks_at_hand
from icbo_desktop.ui.library.library_dialog import LibraryDialog
from tests.gui.english_left import Content, english_left, made_up_language
from tests.gui.library.conftest import own_framework


@pytest.fixture(autouse=True)
def spoken() -> Iterator[None]:
    with made_up_language():
        yield


@pytest.fixture
def broken() -> Path:
    """An own framework that cannot be used."""
    pack = own_frameworks_dir() / "broken" / "pack.yaml"
    pack.parent.mkdir(parents=True)
    pack.write_text(pack_yaml(replace(own_framework(), id="broken", domains=())), encoding="utf-8")
    return pack


@pytest.fixture
def own_words() -> Overlay:
    """The words of a place for ICBO 2018."""
    first = framework_at_hand("icbo-2018").domains[0]
    words = ItemWords(first.id, title="Our own domain")
    overlay = Overlay("ours", "icbo-2018", "1.0.0", "Northborough", "local", items=(words,))
    save_own_overlay(overlay)
    return overlay


def left(dialog: LibraryDialog, *content: object) -> list[str]:
    at_hand = [replace(pack, faults=()) for pack in frameworks_at_hand()]
    shown = [framework_at_hand(pack.id) for pack in at_hand if pack.id == "icbo-2018"]
    return english_left(dialog, Content(at_hand, shown, *content))


def test_shipped_framework_is_described_in_the_language(desk: LibraryDesk) -> None:
    assert desk.dialog is not None
    assert left(desk.dialog) == []


def test_own_words_are_described_in_the_language(own_words: Overlay, desk: LibraryDesk) -> None:
    assert desk.dialog is not None
    assert left(desk.dialog, own_words) == []


def test_broken_framework_is_described_in_the_language(broken: Path, desk: LibraryDesk) -> None:
    assert desk.dialog is not None
    desk.dialog.list.go_to("own/broken")

    keys = ("domains", "broken/pack.yaml", str(broken), str(broken.parent))
    assert left(desk.dialog, keys) == []


def test_removing_asks_in_the_language(broken: Path, dialog: LibraryDialog) -> None:
    dialog.list.go_to("own/broken")

    dialog.detail.remove_button.click()

    assert dialog.problem
    assert left(dialog, "domains", "broken/pack.yaml", str(broken.parent)) == []
