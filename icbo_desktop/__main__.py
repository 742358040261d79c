"""Starts the program: the words of the command line, the log, what happens on a bug, then run."""

import logging
import sys
import threading
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from icbo_desktop.locations import state_dir

log = logging.getLogger("icbo_desktop")
LOG_BYTES = 500_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command or open the app, and give the exit code (design.md section 8)."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    start_log()
    sys.excepthook = note_bug
    threading.excepthook = note_bug_of_thread
    if is_for_app(words):
        # Each way loads only what it needs: a terminal command no windows, the app no terminal.
        from icbo_desktop.app import run_app  # noqa: PLC0415 - see above

        return run_app(Path(words[0]) if words else None)
    from icbo_desktop.cli import run  # noqa: PLC0415 - see above

    return run(words)


def is_for_app(words: Sequence[str]) -> bool:
    """Whether the words open the app: none at all, or one file that is no option and no command."""
    return not words or (len(words) == 1 and words[0].lower().endswith(".icbo"))


def start_log() -> None:
    """Log to the user's state folder; to nowhere where that cannot be written.

    The log holds what the program did, never what people said in a workshop.
    """
    log.setLevel(logging.INFO)
    log.propagate = False
    folder = state_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "log.txt", maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        log.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)


def note_bug(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    """Log a bug of ours by kind and place, without the words it may hold, and say so in a sentence."""
    if issubclass(kind, KeyboardInterrupt):
        return
    log.error("%s at %s", kind.__name__, place_of(traceback))
    del error  # its message may quote what somebody said
    sys.stderr.write(
        f"Something went wrong in the program ({kind.__name__}). "
        f"What was saved is safe. The log is in {state_dir()}.\n"
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
    sys.exit(main())
