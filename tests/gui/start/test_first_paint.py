"""What the program has loaded by the time its start screen is painted: the start screen, and nothing of a workshop."""

import os
import subprocess
import sys

import pytest

from first_paint import RUN_START_SCREEN, UNTIL_PAINTED

# Painted once, and then asked what is there.
PAINTED = f"""
import sys
{UNTIL_PAINTED}
def at_the_end():
    built = {{"QtWidgets." + name for name in vars(QtWidgets)}}
    print(*sorted({{*sys.modules, *built}}), sep="\\n", flush=True)
    os._exit(0)
{RUN_START_SCREEN}
"""
# Rules of a workshop that the start screen itself says in words, and no more of them.
RULES = {"file_names", "wording"}
SERVICES = {"rest_collector", "settings", "unread_sources", "usual_choices"}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory) -> list[str]:
    home = str(tmp_path_factory.mktemp("home"))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": home}
    environment |= {"HOME": home, "LOCALAPPDATA": home}
    ended = subprocess.run(
        [sys.executable, "-c", PAINTED], env=environment, capture_output=True, text=True, check=True
    )
    return ended.stdout.split()


def within(loaded: list[str], package: str) -> set[str]:
    return {name.removeprefix(package) for name in loaded if name.startswith(package)}


def test_no_record_pack_or_store_is_loaded_before_the_first_paint(loaded):
    ours = within(loaded, "icbo_desktop.")

    assert "ui.start.start_window" in ours
    assert "app" not in ours
    assert not {name for name in ours if name.split(".")[0] in ("records", "packs", "store", "cli")}


def test_no_editor_console_wall_or_library_is_loaded_before_the_first_paint(loaded):
    windows = {name.split(".")[0] for name in within(loaded, "icbo_desktop.ui.")}

    assert windows <= {"start", "shared", "dialogs"}


def test_nothing_that_stands_behind_a_button_is_loaded_before_the_first_paint(loaded):
    assert within(loaded, "icbo_desktop.desk.") <= {"looks"}


def test_no_dialog_but_what_the_start_screen_is_made_of_is_loaded_before_the_first_paint(loaded):
    assert within(loaded, "icbo_desktop.ui.dialogs.") <= {"dialog_style", "scrolled_body"}


def test_no_chart_is_loaded_before_the_first_paint(loaded):
    assert within(loaded, "icbo_desktop.figures.") <= {"palette"}


def test_no_rule_of_a_workshop_is_loaded_before_the_first_paint(loaded):
    assert within(loaded, "icbo_desktop.domain.") <= RULES


def test_no_service_of_a_session_is_loaded_before_the_first_paint(loaded):
    assert within(loaded, "icbo_desktop.services.") <= SERVICES


def test_no_package_that_a_workbook_or_a_record_needs_is_loaded_before_the_first_paint(loaded):
    later = {
        "sqlite_utils",
        "sqlcipher3",
        "click",
        "msgspec",
        "yaml",
        "reportlab",
        "docx",
        "lxml",
        "PIL",
        "json",
        "uuid",
    }

    assert not later & set(loaded)


def test_no_large_class_of_qt_is_made_before_the_first_paint(loaded):
    built = within(loaded, "QtWidgets.")

    assert "QPushButton" in built
    assert not built & {"QStyle", "QCalendarWidget", "QFileDialog"}
