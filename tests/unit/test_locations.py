"""The program finds its own files in a checkout, in a wheel and in a frozen build."""

import sys
from pathlib import Path

import pytest

from icbo_desktop import locations

CHECKOUT = Path(__file__).resolve().parents[2]


def test_checkout_holds_its_files_beside_the_package():
    assert locations.resources_dir() == CHECKOUT / "resources"
    assert locations.frameworks_dir() == CHECKOUT / "frameworks"


def test_wheel_holds_its_files_inside_the_package(tmp_path, monkeypatch):
    package = tmp_path / "icbo_desktop"
    (package / "_frameworks").mkdir(parents=True)
    monkeypatch.setattr(locations, "PACKAGE", package)

    assert locations.frameworks_dir() == package / "_frameworks"


def test_frozen_build_holds_its_files_where_it_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert locations.fonts_dir() == tmp_path / "resources" / "fonts"


@pytest.mark.parametrize(
    "name",
    [
        "AtkinsonHyperlegible-Regular.ttf",
        "AtkinsonHyperlegible-Bold.ttf",
        "AtkinsonHyperlegible-Italic.ttf",
        "SourceSans3-Regular.ttf",
        "SourceSans3-Bold.ttf",
        "NotoSansArabic-Regular.ttf",
        "NotoSansArabic-Bold.ttf",
        "AtkinsonHyperlegible-OFL.txt",
        "SourceSans3-OFL.txt",
        "NotoSansArabic-OFL.txt",
    ],
)
def test_every_font_is_there_with_its_licence(name):
    assert (locations.fonts_dir() / name).stat().st_size > 1_000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a rule of its own")
@pytest.mark.parametrize("stated", ["", "relative/state"])
def test_state_lies_in_the_home_folder_unless_an_absolute_path_is_stated(
    stated, own_home, monkeypatch
):
    monkeypatch.setenv("XDG_STATE_HOME", stated)

    assert locations.state_dir() == own_home / ".local" / "state" / "icbo-desktop"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a rule of its own")
def test_state_follows_the_stated_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))

    assert locations.state_dir() == tmp_path / "icbo-desktop"


def test_state_on_windows_stays_on_the_machine(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))

    assert locations.state_dir() == tmp_path / "icbo-desktop"


def test_asking_for_a_folder_makes_none(own_home):
    locations.state_dir()

    assert list(own_home.iterdir()) == []


def test_own_frameworks_lie_where_the_variable_says_if_that_is_a_whole_path(
    own_home, tmp_path, monkeypatch
):
    usual = locations.own_frameworks_dir()
    monkeypatch.setenv("ICBO_DESKTOP_FRAMEWORKS", "relative")
    assert locations.own_frameworks_dir() == usual

    monkeypatch.setenv("ICBO_DESKTOP_FRAMEWORKS", str(tmp_path))
    assert locations.own_frameworks_dir() == tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a rule of its own")
def test_own_frameworks_and_the_cache_lie_in_the_home_folder(own_home):
    assert locations.own_frameworks_dir() == own_home / ".local/share/icbo-desktop/frameworks"
    assert locations.cache_dir() == own_home / ".cache/icbo-desktop"


def test_windows_keeps_all_in_its_local_folder(own_home, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")

    assert locations.own_frameworks_dir() == own_home / "AppData/Local/icbo-desktop/frameworks"
    assert locations.cache_dir() == own_home / "AppData/Local/icbo-desktop/cache"
