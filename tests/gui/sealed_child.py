"""A whole session in a process of its own, with a guard that notes every call that leads out of the program.

The environment names the folders, all of them in ICBO_SEALED_HOME; what came of it is told in told.json there.
What people would say stands as words of their own in every typed field; the tests look for them afterwards.
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication

from icbo_desktop.__main__ import note_bug, start_log
from icbo_desktop.app import App
from icbo_desktop.cli import run
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.rows import WHOLE, Note
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.locations import frameworks_dir, state_dir
from icbo_desktop.packs.reader import read_pack
from icbo_desktop.self_test.hands import Keyboard, wait_until
from icbo_desktop.self_test.tour_steps import ACTION, TITLE, VIEW, walk
from icbo_desktop.services import programme_reading
from icbo_desktop.services.settings import Settings
from icbo_desktop.store.attachments import packed
from icbo_desktop.store.workbook_file import write_new
from icbo_desktop.ui.wall.screens import connected_screens
from tests.builders import MORNING
from tests.faults.window_child import make_application
from tests.recorded_everywhere import PICTURE, everywhere
from tests.unit.records.json_records import frozen_in

HOME = Path(os.environ.get("ICBO_SEALED_HOME", "")).absolute()
VIOLATIONS = HOME / "violations.txt"
# What would speak to another machine, start another program, or show something in one.
FORBIDDEN = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.startfile", "os.fork", "os.spawn",
    "webbrowser.", "urllib.", "ftplib.", "smtplib.", "http.", "pty.", "_winapi.CreateProcess",
)  # fmt: skip
CHANGING = {
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class LeftTheProgramError(BaseException):
    """Something that is forbidden; no handler of an expected failure takes it for one."""


def guard(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(FORBIDDEN) or is_stray(event, arguments):
        note = f"{event} {arguments[:2]!r}"[:300]
        handle = os.open(VIOLATIONS, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.write(handle, f"{note}\n".encode(errors="replace"))
        os.close(handle)
        raise LeftTheProgramError(note)


def is_stray(event: str, arguments: tuple[object, ...]) -> bool:
    """Whether a file is written or moved that lies outside the person's folders."""
    if event == "open":
        path, mode, flags = arguments
        told = set(mode) & set("wax+") if isinstance(mode, str) else ()
        return bool(told or (isinstance(flags, int) and flags & WRITING)) and is_outside(path)
    if event in CHANGING:
        paths = [each for each in arguments if isinstance(each, str | bytes)]
        return any(is_outside(each) for each in paths if Path(os.fsdecode(each)).is_absolute())
    return False


def is_outside(path: object) -> bool:
    if not isinstance(path, str | bytes):  # a handle: it was looked at when it was opened
        return False
    place = os.path.abspath(os.fsdecode(path))  # noqa: PTH100 - no look at the disk within a look at the disk
    return place != os.devnull and not place.startswith(f"{HOME}{os.sep}")


if HOME.name:  # also in the processes that read a programme, which import this file first
    sys.addaudithook(guard)


def main() -> None:
    kept = HOME / "kept"
    (kept / "places").mkdir(parents=True)
    os.chdir(HOME / "own")
    words = write_workbook(kept / "spring.icbo")
    told: dict[str, object] = {
        "words": [*words, TITLE, VIEW.strip(), ACTION[:20]],
        "commands": run_commands(kept),
        "titles": sorted(set(run_windows(kept / "spring.icbo"))),
        "sockets": open_sockets(),
    }
    (HOME / "told.json").write_text(json.dumps(told), encoding="utf-8")


def write_workbook(path: Path) -> list[str]:
    """A workbook with a word of its own in every typed field; the words."""
    framework = read_pack(frameworks_dir() / "icbo-2018")
    workshop, words = everywhere(framework, full=False)
    rows = tuple(RowChange(None, row) for row in frozen_in(workshop, framework))
    pictures = [packed(row.id, PICTURE) for row in workshop.rows(Attachment)]
    write_new(path, (Change("first", MORNING, "begin", rows, "log"),), papers=pictures)
    return words


def run_commands(kept: Path) -> dict[str, int]:
    """Every record there is, and all that reads or writes a workbook, as the terminal asks for it."""
    spring, autumn = kept / "spring.icbo", kept / "autumn.icbo"
    codes = {}
    for line in command_lines(kept, spring, autumn):
        words = [str(word) for word in line]
        codes[" ".join(words).replace(f"{kept}{os.sep}", "")] = run(words)
    for name, source in (("a.icbo", spring), ("b.icbo", autumn)):
        (kept / "places" / name).write_bytes(source.read_bytes())
    programme_reading.MANY = (
        2  # two workbooks count as many, so that processes are started for them
    )
    for kind in ("pdf", "docx", "xlsx", "html", "zip"):
        words = ["programme", str(kept / "places"), "--quiet", "--out", f"{kept}/overview.{kind}"]
        codes[f"programme {kind}"] = run(words)
    return codes


def command_lines(kept: Path, spring: Path, autumn: Path) -> Iterator[tuple[str | Path, ...]]:
    yield ("demo", autumn)
    yield ("check", spring)
    yield ("show", spring)
    for kind in ("pdf", "docx", "html", "xlsx", "csv", "json", "ics"):
        ending = "zip" if kind == "csv" else kind
        yield ("export", spring, "--to", kind, "--out", kept / f"record.{ending}")
    yield ("import", kept / "record.json", kept / "again.icbo")
    yield ("merge", kept / "whole.icbo", spring, kept / "again.icbo")
    yield ("rescue", spring, kept / "rescued.icbo")
    for ending in ("svg", "png"):
        yield ("picture", spring, "--out", kept / f"profile.{ending}")
    yield ("frameworks", "sheet", "icbo-2018", "--out", kept / "sheet.xlsx")
    yield ("frameworks", "share", "icbo-2018", "--out", kept / "shared.icbopack")
    yield ("frameworks", "install", kept / "shared.icbopack")
    for kind in ("pdf", "docx", "xlsx", "html"):
        yield ("compare", spring, autumn, "--out", kept / f"moved.{kind}")


def run_windows(path: Path) -> Iterator[str]:
    """The made-up workshop by hand, then the workbook full of words on both windows; each title of the wall."""
    make_application()
    start_log()
    app = App(Settings(state_dir() / "settings.ini"))
    app.show()
    for _moment in walk(app, Keyboard()):
        if app.desk is not None:
            yield app.desk.wall.windowTitle()
    app.open(path)
    while app.desk is None:  # a busy machine opens it a moment later
        QApplication.processEvents()
    yield from walk_past_words(app)
    app.start.close()
    QApplication.processEvents()


def walk_past_words(app: App) -> Iterator[str]:
    """Every page on the wall, a search, a copy, words left half typed, and a bug with words in its message."""
    desk = app.desk
    assert desk is not None
    desk.placing.choose(connected_screens()[1])
    desk.runner.handle_wall_event(WallEvent.SHOW_FROM_HERE)
    for _ in range(len(desk.runner.route)):
        desk.runner.go_forward()
        QApplication.processEvents()
        yield desk.wall.windowTitle()
    word = desk.runner.view.workshop.at(Note, WHOLE)[0].text
    try:
        int(word)
    except ValueError as error:
        note_bug(ValueError, error, error.__traceback__)
    desk.console.capture.field.setFocus()
    desk.close()
    wait_until(app.start.isVisible, "the start screen comes back")


def open_sockets() -> list[str]:
    """What this process holds of sockets, also those that Qt or SQLite might have opened; on Linux."""
    found: list[str] = []
    with suppress(FileNotFoundError):
        for handle in Path("/proc/self/fd").iterdir():
            with suppress(OSError):
                found.append(str(handle.readlink()))
    return [each for each in found if each.startswith("socket:")]


if __name__ == "__main__":
    main()
