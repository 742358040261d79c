"""A second power cut, while the next start puts right what the first one left."""

import shutil
from pathlib import Path
from random import Random

from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.opening import journal_of, unfinished_beside
from tests.faults.acts import make_workbook
from tests.faults.case import Outcome, Trial
from tests.faults.judging import Said
from tests.faults.power_cuts import cut, disk_states, judge_session, memory_folder
from tests.faults.recording import CannotRecordError, record

ACTS = 8


def cut_recovery(trial: Trial) -> Outcome:
    """`count` first cuts that left half a change; after each a start, cut again after each of its calls."""
    outcome = Outcome()
    with memory_folder(trial) as home:
        try:
            halves = _half_written(home, trial.seed)
        except CannotRecordError as problem:
            return Outcome(skipped=str(problem))
        chosen = Random(trial.seed).sample(halves, min(trial.count, len(halves)))
        for number, (place, files, said) in enumerate(chosen):
            folder = home / str(number) / "work"
            folder.mkdir(parents=True)
            for name, content in files.items():
                (folder / name).write_bytes(content)
            words = ("open", str(folder), trial.control)
            found = cut(
                f"start after {place}",
                ("tests.faults.making_child", *words),
                folder.parent,
                judge_session,
                trial.seed,
                said,
            )
            outcome.add(found)
            shutil.rmtree(folder.parent)
    return outcome


def _half_written(home: Path, seed: int) -> list[tuple[str, dict[str, bytes], Said]]:
    """Every disk that a cut session may leave with half a change in the file, and what was acknowledged."""
    folder = home / "first"
    folder.mkdir()
    path = make_workbook(folder)
    recording = record(
        folder, "tests.faults.session_child", str(path), str(seed), str(ACTS), home=home
    )
    look = home / "look"
    look.mkdir()
    found = []
    for place, files, said in disk_states(recording, seed):
        path = look / "Plan.icbo"
        path.write_bytes(files["Plan.icbo"])
        journal_of(path).write_bytes(files.get("Plan.icbo-journal", b""))
        if unfinished_beside(path) and not _is_sound_alone(path):
            found.append((place, files, said.copy()))
    return found


def _is_sound_alone(path: Path) -> bool:
    journal_of(path).unlink()
    return not check_workbook(path)
