"""Starts the program: the words of the command line, the log, what happens on a bug, then run."""

import gc
import io
import os
import sys
import threading
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from icbo_desktop.locations import state_dir

if TYPE_CHECKING:
    from logging import Logger

LOG_BYTES = 500_000
AT_FAULT = 1
RESUME = "--resume"  # desk/restarting.py starts the program anew with it
SELF_TEST = "--self-test"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command or open the app, and give the exit code (design.md section 8)."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    write_any_letter()
    sys.excepthook = note_bug
    threading.excepthook = note_bug_of_thread
    if len(words) == 2 and words[0] == RESUME:  # noqa: PLR2004 - the argument and a file
        return open_app(None, resumed=Path(words[1]))
    if is_for_app(words):
        return open_app(Path(words[0]) if words else None)
    if words[0] == SELF_TEST:
        from icbo_desktop.self_test.run import run_self_test  # noqa: PLC0415 - as below

        return run_self_test(words[1:])
    # A command is over in a blink, and looking for garbage on the way would take a tenth of it.
    gc.disable()
    try:
        # Each way loads only what it needs: a terminal command no windows, the app no terminal.
        from icbo_desktop.cli import run  # noqa: PLC0415 - see above

        return run(words)
    finally:
        gc.freeze()
        gc.enable()


def is_for_app(words: Sequence[str]) -> bool:
    """Whether the words open the app: none at all, or one that is a file and no command or option."""
    if len(words) != 1:
        return not words
    word = words[0]
    if word.lower().endswith(".icbo"):
        return True
    if word.startswith("-") or not os.path.lexists(word):
        return False
    from icbo_desktop.cli import command_names  # noqa: PLC0415 - most words are settled above

    return word not in command_names()


def open_app(path: Path | None, resumed: Path | None = None) -> int:
    """Open the windows; `resumed` as in `run_app`. A file that is not there is told in the terminal that named it.

    Where a double click or a list of recent files named it, the start screen says so.
    """
    problem = fault_of(path) if is_told_in_terminal() else ""
    if problem:
        complain(problem)
        return AT_FAULT
    start_log()
    settle_python()
    from icbo_desktop.start_up import run_app  # noqa: PLC0415 - see main

    return run_app(path, resumed)


def fault_of(path: Path | None) -> str:
    """Why no window would come of this, "" where one does."""
    if path is not None and not os.path.exists(path):  # noqa: PTH110 - pathlib raises where a name is too long
        return f"“{path.name}” is not there."
    if path is not None and path.is_dir():
        return f"“{path.name}” is a folder, not a workbook."
    if lacks_display():
        return "There is no screen here to open a window on; see icbo-desktop --help for what works without."
    return ""


def settle_python() -> None:
    """How Python keeps house while windows are open. Before they are imported."""
    # Looking for garbage that often would cost the start a tenth, and now and then a step a frame.
    gc.set_threshold(20_000, 20, 20)
    from icbo_desktop.services.unread_sources import leave_sources_unread  # noqa: PLC0415 - see main

    leave_sources_unread()


def is_told_in_terminal() -> bool:
    """Whether somebody reads what is written there; without a screen there is nowhere else."""
    return lacks_display() or (sys.stderr is not None and sys.stderr.isatty())


def complain(sentence: str) -> None:
    """Say it in the terminal. The program of Windows that opens without one has no such stream."""
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")


def lacks_display() -> bool:
    """Whether Qt would find no screen, and end the program without a word of ours."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in named)


def write_any_letter() -> None:
    """Let a terminal that lacks a letter, such as ŵ on some Windows ones, show a ? for it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def start_log() -> "Logger":
    """Log to the user's state folder, or to nowhere where that cannot be written. Twice does nothing more.

    The log holds what the program did, never what people said in a workshop.
    """
    import logging  # noqa: PLC0415 - a command that goes well does not need it

    log = logging.getLogger("icbo_desktop")
    if log.handlers:
        return log
    log.setLevel(logging.INFO)
    log.propagate = False
    file = state_dir() / "log.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > LOG_BYTES:
            file.replace(file.with_name("log-before.txt"))
        handler = logging.FileHandler(file, encoding="utf-8", delay=True)
    except OSError:
        log.addHandler(logging.NullHandler())
        return log
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    return log


def note_bug(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    """Log a bug of ours by kind and place, without the words it may hold, and say so in a sentence."""
    if issubclass(kind, KeyboardInterrupt):
        return
    start_log().error("%s at %s", kind.__name__, place_of(traceback))
    del error  # its message may quote what somebody said
    complain(
        f"Something went wrong in the program ({kind.__name__}). "
        f"What was saved is safe. The log is in {state_dir()}."
    )


def note_bug_of_thread(arguments: threading.ExceptHookArgs) -> None:
    """The same for a bug on another thread."""
    if arguments.exc_value is not None:
        note_bug(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def place_of(traceback: TracebackType | None) -> str:
    """The files and lines of a traceback, the outermost first."""
    places: list[str] = []
    while traceback is not None:
        file = Path(traceback.tb_frame.f_code.co_filename).name
        places.append(f"{file}:{traceback.tb_lineno}")
        traceback = traceback.tb_next
    return " > ".join(places)


if __name__ == "__main__":
    if getattr(sys, "frozen", False) and {"--multiprocessing-fork", "-c"} & set(sys.argv):
        # The processes that read a programme start here too, and go no further. PyInstaller's preparation of them is
        # left to them (packaging/icbo_desktop.spec): any other start would load sockets and more for nothing.
        import_module("pyi_rth_multiprocessing")
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
