"""The wall on screens of other sizes, shapes and scale factors; each needs a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[2]
SHOW = """
import json
from PySide6.QtWidgets import QApplication
application = QApplication([])
from icbo_desktop.ui.wall.screens import connected_screens, find_screen, is_mirrored, ratio_of
from icbo_desktop.ui.wall.wall_window import WallWindow
screens = connected_screens()
wall = WallWindow()
wall.show_on(screens[-1])
place = wall.geometry()
wanted = find_screen(screens[-1]).geometry()
mirrored = is_mirrored(application.screens()[0])
wall.hide_wall()
wall.show_rehearsal(application.screens()[0])
print(json.dumps({
    "sizes": [[one.width, one.height] for one in screens],
    "ratio": ratio_of(screens[-1]),
    "fills": place == wanted,
    "mirrored": mirrored,
    "rehearsal": wall.width() / application.screens()[0].geometry().width(),
}))
"""


def shown_on(screens: Path) -> dict[str, object]:
    """What becomes of the wall on the last of these screens."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "PYTHONPATH": str(TESTS.parent),
    }
    told = subprocess.run(
        [sys.executable, "-c", SHOW], env=environment, check=True, capture_output=True, text=True
    )
    return json.loads(told.stdout)


@pytest.mark.parametrize(
    ("name", "sizes", "ratio"),
    [
        ("two_screens", [[1366, 768], [1920, 1080]], "16:9"),
        ("two_screens_16_10", None, "16:10"),
        ("two_screens_4_3", None, "4:3"),
        ("two_screens_scaled", None, "4:3"),
    ],
)
def test_wall_fills_each_kind_of_screen(name: str, sizes: list[list[int]] | None, ratio: str):
    told = shown_on(TESTS / f"{name}.json")

    assert (told["fills"], told["ratio"], told["mirrored"]) == (True, ratio, False)
    assert sizes in (None, told["sizes"])
    assert float(str(told["rehearsal"])) < 0.5


def test_screen_that_is_reported_twice_is_a_mirror(tmp_path: Path):
    screens = json.loads((TESTS / "two_screens.json").read_text())
    screens["screens"][1].update(x=0, width=1366, height=768)
    file = tmp_path / "mirrored.json"
    file.write_text(json.dumps(screens))

    assert shown_on(file)["mirrored"] is True


def test_rehearsal_on_the_only_screen_leaves_most_of_it_free():
    assert float(str(shown_on(TESTS / "one_screen.json")["rehearsal"])) < 0.5
