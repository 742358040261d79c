"""The real program in a process of its own, made to fail: saved, the wall covered, one dialog, and on at the same step."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from icbo_desktop.services.demo import make_demo
from tests.gui.desk.crash_child import FRAMES, LAST_WORDS, SECRET

ROOT = Path(__file__).resolve().parents[3]
CHILD = Path(__file__).with_name("crash_child.py")
SCREENS = ROOT / "tests" / "two_screens.json"
HOLDING = "We go on in a moment"
pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


@dataclass(frozen=True)
class Run:
    """One run of the program: how it ended, and what it told on the way."""

    code: int
    told: list[dict]
    errors: str

    @property
    def first(self) -> dict:
        """With the wall live, before the fault."""
        return self.told[0]

    @property
    def last(self) -> dict:
        return self.told[-1]


@dataclass(frozen=True)
class Laptop:
    """A home folder with a workbook, in which the program is started again and again."""

    home: Path

    @property
    def workbook(self) -> Path:
        return self.home / "north.icbo"

    @property
    def state(self) -> Path:
        return self.home / "state" / "icbo-desktop"

    @property
    def reports(self) -> list[Path]:
        return sorted((self.state / "reports").glob("report *.txt"))

    def run(self, act: str, *words: str | Path) -> Run:
        """Start the program and let the hands do what is named so, to its end."""
        names = {f"XDG_{name}_HOME": name.lower() for name in ("CACHE", "CONFIG", "DATA", "STATE")}
        names |= {"HOME": "", "USERPROFILE": "", "LOCALAPPDATA": "state"}
        variables = {name: str(self.home / folder) for name, folder in names.items()}
        variables |= {
            "QT_QPA_PLATFORM": f"offscreen:configfile={SCREENS}",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        ended = subprocess.run(
            [sys.executable, str(CHILD), act, *map(str, words)],
            env={**os.environ, **variables}, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        told = [json.loads(line) for line in ended.stdout.splitlines() if line.startswith("{")]
        return Run(ended.returncode, told, ended.stderr)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("demo") / "north.icbo"
    make_demo(path)
    return path.read_bytes()


@pytest.fixture
def laptop(tmp_path: Path, demo: bytes) -> Laptop:
    (tmp_path / "north.icbo").write_bytes(demo)
    return Laptop(tmp_path)


def require_no_words(laptop: Laptop) -> None:
    """Nothing that was typed or raised is in any file but the workbook and its backups."""
    files = [path for path in laptop.state.rglob("*") if path.is_file() and path.suffix != ".icbo"]
    assert files
    assert [path.name for path in files if SECRET.encode() in path.read_bytes()] == []


@pytest.mark.parametrize("where", ["slot", "thread"])
def test_fault_covers_the_wall_saves_and_asks_on_the_console_alone(laptop, where):
    run = laptop.run(where, laptop.workbook)

    told = run.told[1]
    assert run.code == 0, run.errors[-2000:]
    assert (run.first["banner"], told["banner"]) == ("LIVE", "HOLDING")
    assert told["room"][-1][-1] == HOLDING
    assert (told["wall_screen"], told["dialog_screen"]) == ("projector", "laptop")
    assert "Everything that was typed is saved." in told["said"]
    assert (told["saved"], told["typed"]) == (True, SECRET)


def test_report_is_the_file_that_is_shown_and_holds_places_only(laptop):
    run = laptop.run("slot", laptop.workbook)

    (path,) = laptop.reports
    report = path.read_text(encoding="utf-8")
    assert run.last["report"] == report
    assert "What happened: KeyError, on the thread of the windows" in report
    assert "in fail" in report
    assert "  next\n" in report
    assert str(laptop.home) not in report
    require_no_words(laptop)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_report_is_for_its_person_alone(laptop):
    laptop.run("thread", laptop.workbook)

    (path,) = laptop.reports
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_wall_that_cannot_be_painted_goes_and_hundreds_of_faults_make_one_dialog(laptop):
    run = laptop.run("paint", laptop.workbook)

    log = (laptop.state / "log.txt").read_text(encoding="utf-8")
    assert run.code == 0, run.errors[-2000:]
    assert {"painted": FRAMES} in run.told
    assert (run.last["dialogs"], run.last["wall"]) == (1, False)
    assert log.count("in paintEvent") + log.count("KeyError") < FRAMES
    assert len(laptop.reports) == 1
    require_no_words(laptop)


def test_restart_goes_on_at_the_same_step_with_the_wall_in_holding_on_its_screen(laptop):
    run = laptop.run("restart", laptop.workbook)

    before, resumed = run.told[1], run.told[2]
    assert run.code == 0, run.errors[-2000:]
    assert resumed["step"] == before["step"]
    assert (resumed["banner"], resumed["wall_screen"]) == ("HOLDING", "projector")
    assert {words[-1] for words in resumed["room"]} == {HOLDING}
    assert resumed["typed"] == SECRET
    assert not list(laptop.state.glob("restarting-*"))


def test_third_restart_within_a_minute_leads_to_the_start_screen(laptop):
    laptop.state.mkdir(parents=True)
    (laptop.state / "restarts.txt").write_text(f"{time.time() - 9} {time.time() - 5}")

    run = laptop.run("too often", laptop.workbook)

    assert run.code == 0, run.errors[-2000:]
    assert run.last["start"]
    assert run.last["offer"].startswith("The program was restarted several times")


def test_fault_while_a_fault_is_handled_saves_ends_and_is_told_at_the_next_start(laptop):
    run = laptop.run("handling", laptop.workbook)

    again = laptop.run("look")
    (path,) = laptop.reports
    assert run.code == 1, run.errors[-2000:]
    assert again.last["offer"].startswith("The last session ended without closing.")
    assert "How: KeyError" in path.read_text(encoding="utf-8")
    require_no_words(laptop)


@pytest.mark.parametrize(
    ("act", "kind"), [("abort", "Aborted"), ("segfault", "Segmentation fault")]
)
def test_after_a_sudden_end_the_session_goes_on_where_it_was(laptop, act, kind):
    run = laptop.run(act, laptop.workbook)

    again = laptop.run("go on")
    offer, resumed = again.told
    (path,) = laptop.reports
    assert run.code < 0
    assert "“north.icbo” was open." in offer["offer"]
    assert resumed["step"] == run.last["step"]
    assert (resumed["banner"], resumed["wall_screen"]) == ("HOLDING", "projector")
    assert {words[-1] for words in resumed["room"]} == {HOLDING}
    assert f"How: {kind}" in path.read_text(encoding="utf-8")
    require_no_words(laptop)


def test_what_qt_itself_ends_is_saved_to_the_last_letter(laptop):
    run = laptop.run("qfatal", laptop.workbook)

    again = laptop.run("go on")
    assert run.code < 0
    assert again.last["typed"] == SECRET + LAST_WORDS
    require_no_words(laptop)


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal on Windows")
def test_kill_leaves_an_offer_and_no_report(laptop):
    laptop.run("kill", laptop.workbook)

    again = laptop.run("look")
    assert again.last["offer"].startswith("The last session ended without closing.")
    assert laptop.reports == []


def test_after_a_tidy_end_nothing_is_offered_and_no_mark_is_left(laptop):
    laptop.run("slot", laptop.workbook)

    again = laptop.run("look")
    assert again.last["offer"] == ""
    assert not list((laptop.state / "reports").glob("running-*"))
