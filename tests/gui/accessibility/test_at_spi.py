"""The console over AT-SPI on a D-Bus of its own, as Orca hears it: a real registry, a real screen that nobody sees."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHERS = tuple(
    Path(folder) / "at-spi-bus-launcher"
    for folder in ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2")
)
LONGEST_SECONDS = 55


def missing() -> list[str]:
    """What this needs and the machine has not: packages xvfb, xauth, dbus, at-spi2-core and python3-gi of Debian."""
    programs = ("xvfb-run", "dbus-run-session", SYSTEM_PYTHON)
    found = [program for program in programs if shutil.which(program) is None]
    if not any(path.exists() for path in LAUNCHERS):
        found.append("at-spi-bus-launcher")
    asked = [SYSTEM_PYTHON, "-c", "from gi.repository import Gio"]
    if not found and subprocess.run(asked, capture_output=True, check=False).returncode:
        found.append("python3-gi")
    return found


@pytest.fixture(scope="module")
def heard(tmp_path_factory) -> dict:
    """What a listener heard of the console in one short session."""
    if lacking := missing():
        pytest.skip(f"Not heard over AT-SPI: this machine lacks {', '.join(lacking)}.")
    home = tmp_path_factory.mktemp("at-spi")
    environment = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment |= {"HOME": str(home), "XDG_STATE_HOME": str(home), "PYTHONPATH": str(ROOT)}
    environment |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    listener = [SYSTEM_PYTHON, HERE / "at_spi_listener.py", sys.executable, home]
    ended = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", *listener],
        env=environment,
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    told = next((line for line in ended.stdout.splitlines() if line.startswith("{")), "")
    assert told, ended.stderr[-2000:]
    return json.loads(told)


def test_everything_that_takes_the_keyboard_has_a_name_on_the_bus(heard: dict):
    focusable = [node for node in heard["nodes"] if node["focusable"]]

    assert len(focusable) > 20
    assert [node for node in focusable if not node["name"]] == []


def test_screen_reader_sets_the_rating_by_the_arrow(heard: dict):
    assert heard["before"] != heard["after"] == 3.0


def test_step_and_saving_are_announced(heard: dict):
    announced = heard["announced"]

    assert "Changed and saved: rating." in announced
    assert announced[-1].startswith("Standard I Strong relationships, ")
