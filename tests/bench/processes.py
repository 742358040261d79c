"""Whole processes against the least that any such process costs: the start screen, `show`, the PDF."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from first_paint import BARE_WINDOW, START_SCREEN

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 9
PDF_ROUNDS = 3

SHOW = "import sys; from icbo_desktop.__main__ import main; sys.exit(main())"


def start_seconds(home: Path) -> tuple[float, float]:
    """From the process's start until the start screen is painted, and the same for a bare window."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(home)}
    return in_turn(["-c", START_SCREEN], ["-c", BARE_WINDOW], environment)


def show_seconds(demo: Path) -> tuple[float, float]:
    """`icbo-desktop show` as the installed script does it, and Python doing nothing."""
    return in_turn(["-c", SHOW, "show", str(demo)], ["-c", ""], {})


def list_seconds(home: Path) -> tuple[float, float]:
    """`icbo-desktop frameworks list` in a new process, its index there from the time before, and bare Python."""
    return in_turn(["-c", SHOW, "frameworks", "list"], ["-c", ""], {"XDG_CACHE_HOME": str(home)})


def pdf_seconds(demo: Path) -> float:
    """`icbo-desktop export --to pdf`, the whole command."""
    out = str(demo.with_suffix(".pdf"))
    command = ["-c", SHOW, "export", str(demo), "--to", "pdf", "--out", out, "--replace"]
    return min(seconds_of(command, {}) for _ in range(PDF_ROUNDS))


def in_turn(ours: list[str], bare: list[str], more: dict[str, str]) -> tuple[float, float]:
    """The medians of both, measured in turn; the first of each only warms the disk's cache."""
    pairs = [(seconds_of(ours, more), seconds_of(bare, more)) for _ in range(ROUNDS + 1)][1:]
    return median(one for one, _ in pairs), median(other for _, other in pairs)


def seconds_of(words: list[str], more: dict[str, str]) -> float:
    environment = {**as_installed(), "PYTHONPATH": str(ROOT), **more}
    begun = perf_counter()
    subprocess.run([sys.executable, *words], env=environment, capture_output=True, check=True)
    return perf_counter() - begun


def as_installed() -> dict[str, str]:
    """The environment, in which compiled modules are kept as in any installation: a first round writes them."""
    return {key: text for key, text in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
