"""Several starts on one workbook at the same time, and a disk that takes its time: nobody waits, nothing is lost."""

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication

from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.store.workbook_file import open_workbook
from tests.faults.acts import Room, Scribe, application, make_workbook, own_state
from tests.faults.case import Outcome, Trial
from tests.faults.controls import broken
from tests.faults.failing_disk import FailingDisk
from tests.faults.judging import Said, chain_of, opened_verdict
from tests.faults.power_cuts import memory_folder

ROOT = Path(__file__).resolve().parents[2]
STARTS = 4
ACTS = "150"  # long enough that the others meet the first
SLOW_SECONDS = 0.25  # one flush; a change takes four
LONGEST_KEY = 0.6  # seconds; a key that waited for the disk took longer than that, on a busy machine none else does


def start_at_once(trial: Trial) -> Outcome:
    """`count` rounds of four processes that all want to write into the same workbook."""
    outcome = Outcome()
    path = make_workbook(trial.folder)
    for number in range(trial.count):
        environment = {**os.environ, "XDG_STATE_HOME": str(trial.folder / "state")}
        starts = [
            subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "tests.faults.session_child",
                    path,
                    str(seed),
                    ACTS,
                    trial.control,
                ],
                cwd=ROOT,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for seed in range(number * STARTS, (number + 1) * STARTS)
        ]
        said = [start.communicate() for start in starts]
        outcome.counts["let in"] += sum(not start.returncode for start in starts)
        outcome.counts["refused"] += sum(bool(start.returncode) for start in starts)
        outcome.note(f"round {number}", _fault_of_round(path, said))
    return outcome


def _fault_of_round(path: Path, said: list[tuple[str, str]]) -> str:
    for _, error in said:
        if error and "This workbook is open somewhere else" not in error:
            return f"ended by itself: {error.strip()[-200:]}"
    verdict = opened_verdict(path, Said(), path.parent / "kept")
    if verdict:
        return verdict
    chain = chain_of(open_workbook(path, read_only=True).changes)
    for lines, _ in said:
        saves = [line.split(" ") for line in lines.splitlines() if line.startswith("S ")]
        for _, seq, fingerprint in saves:
            if chain[int(seq) - 1 : int(seq)] != [fingerprint]:
                return f"entry {seq} was saved and is not there"
    return ""


def wait_for_disk(trial: Trial) -> Outcome:
    """`count` acts on a disk that takes a second for each: no act waits for it, and all of them arrive."""
    outcome = Outcome()
    application()
    with (
        memory_folder(trial) as home,
        FailingDisk().under_the_engine() as disk,
        broken(trial.control),
    ):
        own_state(home)
        path, said = make_workbook(home), Said()
        service = open_service(path)
        room = Room(Scribe(service, said.hear), Random(trial.seed))
        disk.delay = SLOW_SECONDS
        for number in range(trial.count):
            began = time.perf_counter()
            room.act()
            QCoreApplication.processEvents()
            took = time.perf_counter() - began
            outcome.note(f"act {number}", f"took {took:.2f} s" if took > LONGEST_KEY else "")
        disk.delay = 0.0
        service.close()
        QCoreApplication.processEvents()
        outcome.note("the file", opened_verdict(path, said, home / "kept"))
    return outcome
