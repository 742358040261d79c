"""One command each: set up, run, test, measure and picture icbo_desktop.

    python3 packaging/dev.py run          set up what is missing and open the program
    python3 packaging/dev.py test         set up what is missing and run every check

Standard library only, so that a machine with nothing but Python 3.11 to 3.13 can start here.
"""

import sys

if not (3, 11) <= sys.version_info[:2] <= (3, 13):
    # Above the imports: an older Python would stop at their syntax, with a traceback.
    sys.exit(
        "icbo_desktop needs Python 3.11, 3.12 or 3.13; this is {}.{}. "
        "Start packaging/dev.py with one of those.".format(*sys.version_info[:2])
    )

import argparse
import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from dev_environment import (
    ROOT,
    Level,
    SetupError,
    ensure_checkers,
    ensure_environment,
    is_sound_venv,
    venv_python,
    write_locks,
)
from dev_system import (
    ensure_build_programs,
    ensure_system,
    ensure_test_programs,
    x_server_answers,
)

INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    words = list(sys.argv[1:] if arguments is None else arguments)
    # Only the first word is ours; what follows belongs to the command, options included.
    command, _summary = COMMANDS[_parser().parse_args(words[:1]).command]
    try:
        return command(words[1:])
    except SetupError as problem:
        print(problem, file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return INTERRUPTED
    except OSError as error:
        about = f" ({error.filename})" if error.filename else ""
        print(f"The machine refused: {error.strerror or error}{about}.", file=sys.stderr)
    return 1


def set_up(passed_on: list[str]) -> int:
    _refuse_arguments(passed_on)
    prepare(Level.DEV, with_display=has_display())
    ensure_checkers()
    print("Ready. Next: python3 packaging/dev.py run")
    return 0


def run(passed_on: list[str]) -> int:
    """Open the program; with no display, drive its windows through a short workshop instead."""
    named = has_display()
    prepare(Level.RUN, with_display=named)
    if named and is_reached():
        # From where the person is: a workbook may be named relative to that.
        return call([venv_python(), "-m", "icbo_desktop", *passed_on], folder=Path.cwd())
    print("No display: a short made-up workshop is run unseen. See build/tour.", flush=True)
    return _script("packaging/tour.py", ["--out", "build/tour", *passed_on])


def check(passed_on: list[str]) -> int:
    """Run every check, the later ones too when one fails; pytest's closing line is printed last."""
    prepare(Level.DEV)
    ensure_checkers()
    ensure_test_programs()
    python = venv_python()
    steps: dict[str, list[str | Path]] = {
        "ruff check": [python, "-m", "ruff", "check"],
        "ruff format": [python, "-m", "ruff", "format", "--check"],
        "pyright": [python, "-m", "pyright", "--pythonpath", python],
        "lint-imports": [
            python,
            "-c",
            "from importlinter.cli import lint_imports_command as f; f()",
            "--no-logo",
        ],
    }
    failed: list[str] = []
    for name, step in steps.items():
        print(f"== {name}", flush=True)
        if call(step) != 0:
            failed.append(name)
    print("== pytest", flush=True)
    if failed:
        print(f"Failed before pytest: {', '.join(failed)}.", flush=True)
    code = call([python, "-m", "pytest", "-q", *passed_on])
    return code or (1 if failed else 0)


def bench(passed_on: list[str]) -> int:
    prepare(Level.DEV)
    return _script("tests/bench/run.py", passed_on)


def faults(passed_on: list[str]) -> int:
    """Kill, cut, fill and damage: the full matrix; `test` runs a short form of it."""
    prepare(Level.DEV)
    ensure_test_programs()
    return _script("tests/faults/run.py", passed_on)


def screenshots(passed_on: list[str]) -> int:
    prepare(Level.RUN)
    return _script("packaging/screenshots.py", ["--out", "build/screenshots", *passed_on])


def build(passed_on: list[str]) -> int:
    """Build the program for this system into build/bundle; what xcb needs has to be here to be taken along."""
    prepare(Level.DEV, with_display=True)
    ensure_build_programs()
    return _script("packaging/build.py", passed_on)


def installers(passed_on: list[str]) -> int:
    """The setup program and the MSI for Windows, of a bundle that was built there."""
    prepare(Level.DEV)
    ensure_test_programs()
    return _script("packaging/windows/installers.py", passed_on)


def windows_wheels(passed_on: list[str]) -> int:
    """Fetch what is pinned as Windows would, and hold the libraries in it against the allow-list."""
    _refuse_arguments(passed_on)
    prepare(Level.DEV)
    return _script("packaging/windows_wheels.py", [])


def lock(passed_on: list[str]) -> int:
    _refuse_arguments(passed_on)
    write_locks()
    return 0


def catalogues(passed_on: list[str]) -> int:
    """Note what the program says now in the catalogues of other languages, and build them."""
    _refuse_arguments(passed_on)
    prepare(Level.RUN)
    return _script("packaging/catalogues.py", ["--note"])


def pack_versions(passed_on: list[str]) -> int:
    _refuse_arguments(passed_on)
    prepare(Level.RUN)
    return _script("packaging/pack_versions.py", [])


COMMANDS: Mapping[str, tuple[Callable[[list[str]], int], str]] = {
    "setup": (set_up, "make the environment in .venv, with everything a developer needs"),
    "run": (run, "open the program, or a workbook: run FILE"),
    "test": (check, "run every check; further words go to pytest: test -k wall"),
    "bench": (bench, "measure; exit 1 and the line named where a limit is missed"),
    "faults": (faults, "try every kind of fault; exit 1 where anything was lost: faults kill"),
    "screenshots": (screenshots, "write a picture of every window to build/screenshots"),
    "catalogues": (catalogues, "note what the program says now in resources/translations"),
    "build": (build, "build the program for this system in build/bundle, with its packages"),
    "installers": (installers, "make the setup program and the MSI of a bundle built on Windows"),
    "windows-wheels": (windows_wheels, "fetch the pins for Windows and look at their libraries"),
    "pack-versions": (pack_versions, "note the text of each new version of a shipped pack"),
    "lock": (lock, "write packaging/lock-*.txt anew from pyproject.toml"),
}


def prepare(level: Level, *, with_display: bool = False) -> None:
    """Leave the machine and .venv with everything the command needs."""
    ensure_system(with_display=with_display, with_venv=not is_sound_venv())
    ensure_environment(level)


def has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def is_reached() -> bool:
    """Whether the display that is named is there. Qt would abort where it is not."""
    elsewhere = sys.platform != "linux" or bool(os.environ.get("WAYLAND_DISPLAY"))
    return elsewhere or x_server_answers()


def call(command: Sequence[str | Path], *, folder: Path = ROOT, unseen: bool = False) -> int:
    """Run a command and give its exit code, 1 where a signal ended it."""
    environment = dict(os.environ)
    # Pyright's wrapper would ask a registry whether there is a newer one.
    environment["PYRIGHT_PYTHON_IGNORE_WARNINGS"] = "1"
    if unseen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    code = subprocess.run(
        list(map(str, command)), cwd=folder, env=environment, check=False
    ).returncode
    if code < 0:
        print(f"Ended by signal {-code}: {command[-1]}", file=sys.stderr)
        return 1
    return code


def _script(path: str, arguments: Sequence[str]) -> int:
    if not (ROOT / path).is_file():
        message = f"{path} is not in this checkout."
        raise SetupError(message)
    return call([venv_python(), ROOT / path, *arguments], unseen=True)


def _refuse_arguments(passed_on: list[str]) -> None:
    if passed_on:
        message = f"Not understood here: {' '.join(passed_on)}"
        raise SetupError(message)


def _parser() -> argparse.ArgumentParser:
    summaries = "\n".join(f"  {name:<15}{summary}" for name, (_, summary) in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="dev.py",
        usage="dev.py COMMAND [words for the command]",
        description=(__doc__ or "").splitlines()[0],
        epilog=f"commands:\n{summaries}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help="see below")
    return parser


if __name__ == "__main__":
    sys.exit(main())
