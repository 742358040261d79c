"""`icbo-desktop --self-test`: whether the program works on this machine, in a table, and in the exit code.

It works in a folder of its own, which is deleted at the end: nothing of the user's is read or written.
"""

import argparse
import importlib
import os
import pkgutil
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import icbo_desktop
from icbo_desktop.self_test.report import Report, heading

AT_FAULT = 1
REPORT_NAME = "self-test.txt"
KEPT_ENDINGS = (".pdf", ".icbo")
# Where the program, Qt and the desktop would look for what is the user's.
HOMES = (
    "HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA",
    "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME",
)  # fmt: skip
NOT_OURS = ("ICBO_DESKTOP_FRAMEWORKS",)


def run_self_test(words: Sequence[str]) -> int:
    """Make every check, print a line for each, and give 0 where all went well, else 1."""
    asked = parse(words)
    out: Path | None = asked.out.absolute() if asked.out is not None else None
    report = Report()
    print(heading(), flush=True)
    with own_home() as home:
        make_checks(report, home, is_on_screen=asked.on_screen)
        print(report.verdict(), flush=True)
        if out is not None:
            keep(report, home, out)
    return AT_FAULT if report.failed else 0


def parse(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="icbo-desktop --self-test",
        description="Try the program on this machine. Nothing of yours is read or written.",
    )
    parser.add_argument(
        "--on-screen", action="store_true", help="show the windows while it runs; takes the mouse"
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FOLDER",
        help="leave the table, the workbook, the PDF and a picture of every window there",
    )
    return parser.parse_args(words)


def make_checks(report: Report, home: Path, *, is_on_screen: bool) -> None:
    """Every check in its order. The first loads every module, so that one that is missing is a line of the table."""
    report.make("modules", load_every_module)
    if report.failed:
        return
    from icbo_desktop.self_test import checks, windows  # noqa: PLC0415 - only once all of them load

    work = home / "work"
    work.mkdir()
    report.make("files", checks.find_files)
    report.make("database", checks.ask_engine)
    report.make("frameworks", checks.read_frameworks)
    report.make("workbook formats", partial(checks.open_released_formats, work))
    report.make("records", partial(checks.write_records, work))
    report.make("several processes", partial(checks.read_programme, work))
    tour = partial(windows.take_tour, home, home / "pictures", is_on_screen=is_on_screen)
    report.make("windows and PDF", tour)


def load_every_module() -> str:
    """Most modules are loaded when they are needed: a build that lacks one would fail in the room."""
    if getattr(sys, "frozen", False):
        # PyInstaller's own listing of what is in its archive; no other start needs it (packaging/icbo_desktop.spec).
        importlib.import_module("pyi_rth_pkgutil")
    names = [
        each.name
        for each in pkgutil.walk_packages(icbo_desktop.__path__, "icbo_desktop.")
        if not each.name.endswith("__main__")
    ]
    for name in names:
        importlib.import_module(name)
    return f"{len(names)} modules load."


@contextmanager
def own_home() -> Iterator[Path]:
    """An empty home for this process and those that it starts."""
    came_from = Path.cwd()
    with tempfile.TemporaryDirectory(prefix="icbo-self-test-", ignore_cleanup_errors=True) as name:
        home = Path(name).resolve()
        for variable in HOMES:
            os.environ[variable] = str(home)
        for variable in NOT_OURS:
            os.environ.pop(variable, None)
        os.chdir(home)
        try:
            yield home
        finally:
            # Windows does not delete a folder that somebody works in.
            os.chdir(came_from)


def keep(report: Report, home: Path, out: Path) -> None:
    """Leave what came of it where the person asked for it. What is there of other names stays."""
    out.mkdir(parents=True, exist_ok=True)
    (out / REPORT_NAME).write_text(report.text(), encoding="utf-8")
    for path in sorted(home.iterdir()):
        if path.suffix in KEPT_ENDINGS:
            shutil.copyfile(path, out / path.name)
    pictures = home / "pictures"
    if pictures.is_dir():
        shutil.copytree(pictures, out / "pictures", dirs_exist_ok=True)
