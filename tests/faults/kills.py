"""kill -9 at random moments while a session is driven, through the services and in the real windows."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from icbo_desktop.store.opening import unfinished_beside
from tests.faults.acts import make_workbook
from tests.faults.case import Outcome, Trial
from tests.faults.judging import opened_verdict, said_in

ROOT = Path(__file__).resolve().parents[2]
SESSIONS_ON_ONE_FILE = 20
OPENING_SHARE = (
    0.15  # killed before they have said anything, while the file is opened and put right
)


def kill_services(trial: Trial) -> Outcome:
    return _kill(trial, "services", longest=0.25)


def kill_windows(trial: Trial) -> Outcome:
    return _kill(trial, "windows", longest=1.6)


def _kill(trial: Trial, kind: str, longest: float) -> Outcome:
    outcome, chance = Outcome(), Random(trial.seed)
    with nursery(trial.folder) as ask:
        series = _Series(trial, kind)
        for number in range(trial.count):
            if number % SESSIONS_ON_ONE_FILE == 0:
                series.begin_new_file(number)
            # The second and later deaths of a file happen, now and then, in the middle of its repair.
            is_opening = chance.random() < OPENING_SHARE
            patience = 0.0 if is_opening else 20.0
            seconds = chance.random() * (0.05 if is_opening else longest)
            order = series.order(number, patience, seconds)
            series.judge(number, ask(order), outcome)
    return outcome


@dataclass(slots=True)
class _Series:
    """The sessions on one file, one after the other, each killed."""

    trial: Trial
    kind: str
    path: Path = field(default=Path())
    heard: str = ""

    def begin_new_file(self, number: int) -> None:
        self.path = make_workbook(self.trial.subfolder(f"{self.kind}{number}"))
        self.heard = ""

    def order(self, number: int, patience: float, seconds: float) -> dict[str, object]:
        return {
            "kind": self.kind,
            "path": str(self.path),
            "out": str(self.path.parent / f"{number}.said"),
            "seed": self.trial.seed * 10_000 + number,
            "control": self.trial.control,
            "patience": patience,
            "seconds": seconds,
        }

    def judge(self, number: int, answer: dict[str, object], outcome: Outcome) -> None:
        self.heard += str(answer["said"])
        said = said_in(self.heard)
        outcome.counts["saves acknowledged"] += said_in(str(answer["said"])).saves
        outcome.counts["in mid-write"] += unfinished_beside(self.path) is not None
        fault = "" if answer["killed"] else f"the session ended by itself: {answer['said']!r}"
        # Half of them are opened by the next session that is killed, not here.
        if number % 2 or fault:
            fault = fault or opened_verdict(self.path, said, self.path.parent / "kept")
        outcome.note(f"kill {number} of {self.path.parent.name}", fault)


@contextmanager
def nursery(folder: Path) -> Iterator:
    """A process that bears sessions and kills them: ask it with an order."""
    home = folder / "home"
    variables = {name: str(home) for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    command = [sys.executable, "-m", "tests.faults.nursery"]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **variables},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:

        def ask(order: dict[str, object]) -> dict[str, object]:
            process.stdin.write(json.dumps(order) + "\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())

        yield ask
        process.stdin.close()
