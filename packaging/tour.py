"""Drives the program's own windows, unseen, through a short made-up workshop and leaves what comes of it.

    python3 packaging/dev.py run                    where there is no display; into build/tour

The workbook, the PDF, and a picture of console, wall and dialog at each moment, numbered in order.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from icbo_desktop.app import App
from icbo_desktop.self_test.hands import Hands, Keyboard, Mouse, OutOfReachError
from icbo_desktop.self_test.tour_steps import FILE_NAME, is_open, walk
from icbo_desktop.services.settings import Settings
from unseen import start_unseen, take

HANDS: dict[str, type[Keyboard] | type[Mouse]] = {"keyboard": Keyboard, "mouse": Mouse}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("build/tour"))
    parser.add_argument("--hands", choices=HANDS, default="mouse")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        # The new workbook is suggested in the person's own folder.
        for name in ("HOME", "USERPROFILE"):
            os.environ[name] = home
        start_unseen(Path(home) / "state")
        app = App(Settings(Path(home) / "settings.ini"))
        app.show()
        try:
            lead(app, HANDS[arguments.hands](), arguments.out)
        except OutOfReachError as error:
            print(f"The tour stopped: {error}", file=sys.stderr)
            return 1
        finally:
            for left in sorted(Path(home).glob(f"{FILE_NAME}.*")):
                shutil.copy(left, arguments.out)
        app.start.close()
    print(f"The workbook, the PDF and the pictures are in {arguments.out}.")
    return 0


def lead(app: App, hands: Hands, out: Path) -> None:
    """Take the tour, with a line and the pictures for each moment."""
    out.mkdir(parents=True, exist_ok=True)
    for old in (*out.glob("*.png"), *out.glob(f"{FILE_NAME}.*")):
        old.unlink()
    for number, moment in enumerate(walk(app, hands), start=1):
        print(f"{number:2}  {moment.sentence}", flush=True)
        for name, window in windows(app).items():
            take(window, out / f"{number:02}-{moment.name}-{name}.png")


def windows(app: App) -> dict[str, QWidget]:
    """What can be seen now, by name."""
    desk = app.desk
    dialog = desk.dialogs.dialog if desk is not None else app.dialog
    console, wall = (desk.console, desk.wall) if desk is not None else (None, None)
    every = {"start": app.start, "console": console, "wall": wall, "dialog": dialog}
    return {
        name: window for name, window in every.items() if window is not None and is_open(window)
    }


if __name__ == "__main__":
    sys.exit(main())
