"""A power cut after each call to the system: the disk as it may then stand is opened and compared.

The sessions and the works run in processes of their own, under strace; disk_model.py says what a disk may keep.
"""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from random import Random

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.services.ratings_gone import LABEL as BEGUN_ANEW
from icbo_desktop.services.records import export_file
from icbo_desktop.store import keys, protection
from icbo_desktop.store.workbook_file import open_workbook
from tests.faults.acts import make_workbook
from tests.faults.case import Outcome, Trial
from tests.faults.disk_model import Disk, Files
from tests.faults.judging import Said, chain_of, opened_verdict
from tests.faults.making_child import NEW_PASSWORD, PASSWORD
from tests.faults.recording import CannotRecordError, Recording, record

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "workbooks"
Judge = Callable[[Path, Said], str]


@contextmanager
def memory_folder(trial: Trial) -> Iterator[Path]:
    """A folder where thousands of small files cost nothing, in memory where there is such a place."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own in it, and gone afterwards
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else trial.folder) as folder:
        yield Path(folder)


def cut_session(trial: Trial) -> Outcome:
    """`count` acts in one session, cut after each call."""
    return _cut_session(trial, make_workbook)


def cut_protected(trial: Trial) -> Outcome:
    """The same with a protected workbook, of which a torn first page hides even what the file is."""
    held: list[keys.WorkbookKey] = []

    def protected(folder: Path) -> Path:
        path = make_workbook(folder)
        held.append(protection.protect(path, PASSWORD))
        return path

    return _cut_session(trial, protected)


def _cut_session(trial: Trial, make: Callable[[Path], Path]) -> Outcome:
    with memory_folder(trial) as home:
        folder = home / "work"
        folder.mkdir()
        path = make(folder)
        words = (str(path), str(trial.seed), str(trial.count), trial.control)
        module = ("tests.faults.session_child", *words)
        return cut("session", module, home, judge_session, trial.seed)


def cut_works(trial: Trial) -> Outcome:
    """New workbook, copies, import, merge, upgrade, export and passwords; only the first `count` kinds are tried."""
    outcome = Outcome()
    for name, work in list(WORKS.items())[: trial.count]:
        with memory_folder(trial) as home:
            folder = home / "work"
            folder.mkdir()
            work.prepare(folder)
            words = (name, str(folder), trial.control)
            judge = work.judge(folder)
            module = ("tests.faults.making_child", *words)
            outcome.add(cut(name, module, home, judge, trial.seed))
    return outcome


def cut(
    what: str,
    module: tuple[str, ...],
    home: Path,
    judge: Judge,
    seed: int,
    already: Said | None = None,
) -> Outcome:
    """Run a module with its words on the folder "work" in `home`, and judge the disk after each call.

    `already` is what was acknowledged before.
    """
    outcome = Outcome()
    try:
        recording = record(home / "work", *module, home=home)
    except CannotRecordError as problem:
        outcome.skipped = str(problem)
        return outcome
    if recording.error:
        outcome.note(what, recording.error)
    outcome.counts["calls"] = len(recording.calls)
    seen: set[bytes] = set()
    for place, files, said in disk_states(recording, seed, already):
        key = _fingerprint(files, said)
        outcome.counts["states"] += 1
        if key in seen:
            continue
        seen.add(key)
        outcome.note(f"{what}, {place}", _judged(files, said, home, judge))
    return outcome


def disk_states(
    recording: Recording, seed: int, already: Said | None = None
) -> Iterator[tuple[str, Files, Said]]:
    """Each state in which a cut may leave the folder, and what was acknowledged by then."""
    said = already.copy() if already is not None else Said()
    disk, chance = Disk.of(recording), Random(seed)
    rest = ""
    for number, call in enumerate(recording.calls):
        disk.take(call)
        if call.kind == "say":
            *lines, rest = (rest + call.content.decode()).split("\n")
            for line in lines:
                said.hear(line)
        for model, files in disk.states(chance):
            yield f"call {number} ({call.kind}), {model}", files, said


def _fingerprint(files: Files, said: Said) -> bytes:
    digest = hashlib.blake2b(repr((said.seq, said.done, said.drafts)).encode())
    for name, content in sorted(files.items()):
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.digest()


def _judged(files: Files, said: Said, home: Path, judge: Judge) -> str:
    folder = home / "after the cut"
    folder.mkdir()
    try:
        for name, content in files.items():
            (folder / name).write_bytes(content)
        return judge(folder, said)
    finally:
        shutil.rmtree(folder)
        shutil.rmtree(home / "kept", ignore_errors=True)


def judge_session(folder: Path, said: Said) -> str:
    return opened_verdict(folder / "Plan.icbo", said, folder.parent / "kept")


@dataclass(frozen=True, slots=True)
class _Work:
    """A piece of work: what must lie in the folder first, and how to judge what is there after a cut."""

    prepare: Callable[[Path], None]
    judge: Callable[[Path], Judge]


def _nothing(_folder: Path) -> None:
    pass


def _plan(folder: Path) -> None:
    make_workbook(folder)


def _breakouts(folder: Path) -> None:
    one = make_workbook(folder, "One.icbo")
    shutil.copy(one, folder / "Two.icbo")


def _record(folder: Path) -> None:
    path = make_workbook(folder)
    export_file(path, ExportRequest(folder / "record.json", "json"))
    path.unlink()


def _old_layout(folder: Path) -> None:
    shutil.copy(SAMPLES / "v1.icbo", folder / "Plan.icbo")


def _old_records(folder: Path) -> None:
    make_workbook(folder)
    (folder / "record.json").write_text("an older record")


def _protected_plan(folder: Path) -> None:
    protection.protect(make_workbook(folder), PASSWORD)


def _password_judge(ends_protected: bool, folder: Path) -> Judge:
    """The workbook is the old file or the new one, whole; once told of it is the new one.

    While it is being protected, nothing but the old file can be read.
    """
    path = folder / "Plan.icbo"
    (expected,) = _chains(path, (PASSWORD,))

    def judge(after: Path, said: Said) -> str:
        found = after / "Plan.icbo"
        parts = [each for each in after.iterdir() if each.name.endswith(".part")]
        if ends_protected and any(b"SQLite format 3" in each.read_bytes() for each in parts):
            return "a half-written copy can be read"
        if said.done and keys.is_protected(found) is not ends_protected:
            return "the password was told of and is not as it was told"
        passwords = (NEW_PASSWORD,) if said.done else (PASSWORD, NEW_PASSWORD)
        return "" if expected in _chains(found, passwords) else "the workbook is not what it was"

    return judge


def _chains(path: Path, passwords: tuple[str, ...]) -> list[list[str]]:
    """What each of the passwords opens; what opens without one where the workbook is plain."""
    if not keys.is_protected(path):
        return [_chain(path)]
    found: list[list[str]] = []
    for password in passwords:
        key = keys.hold(_key_of(password, keys.first_bytes(path, keys.SALT_BYTES)))
        found.append(_chain(path))
        del key
    return found


_key_of = cache(
    keys.key_from_password
)  # it takes its time on purpose, and there are thousands of states


def _new_workbook_judge(folder: Path) -> Judge:
    """What was there opens as it was; the new one is not there, or it is whole; once told of, it is there."""
    before = {each.name: _chain(each) for each in folder.glob("*.icbo")}

    def judge(after: Path, said: Said) -> str:
        for name, chain in before.items():
            if _chain(after / name)[: len(chain)] != chain:
                return f"{name} is not what it was"
        if (after / "New.icbo").exists():
            return _soundness(after / "New.icbo")
        return "the new workbook was told of and is not there" if said.done else ""

    return judge


def _upgrade_judge(folder: Path) -> Judge:
    expected = _chain(folder / "Plan.icbo")

    def judge(after: Path, said: Said) -> str:
        for each in after.glob("*.icbo"):
            if _chain(each) != expected:
                return f"{each.name} is not what it was"
        is_kept = len(list(after.glob("*.icbo"))) > 1
        return "" if is_kept or not said.done else "the copy of the old layout is not there"

    return judge


def _export_judge(folder: Path) -> Judge:
    plan = _chain(folder / "Plan.icbo")

    def judge(after: Path, said: Said) -> str:
        if _chain(after / "Plan.icbo") != plan:
            return "the workbook is not what it was"
        for ending, is_whole in WHOLE.items():
            path = after / f"record.{ending}"
            was_told = path.name in said.done
            if path.exists() and path.read_bytes() == b"an older record" and not was_told:
                continue
            if path.exists() and not is_whole(path.read_bytes()):
                return f"{path.name} is there in part"
            if was_told and not path.exists():
                return f"{path.name} was told of and is not there"
        return ""

    return judge


def _is_json(content: bytes) -> bool:
    try:
        json.loads(content)
    except ValueError:
        return False
    return True


WHOLE: dict[str, Callable[[bytes], bool]] = {
    "json": _is_json,
    "pdf": lambda content: content.startswith(b"%PDF") and content.rstrip().endswith(b"%%EOF"),
    "xlsx": lambda content: content.startswith(b"PK\3\4") and b"PK\5\6" in content[-100:],
}


def _chain(path: Path) -> list[str]:
    """The history's fingerprints, [] where it does not open."""
    try:
        file = open_workbook(path)
    except UserFacingError:
        return []
    chain = chain_of(file.changes)
    file.close()
    return chain


def _begun_anew_judge(folder: Path) -> Judge:
    """The workbook is the old one or the new one, and holds the same rows; once told of it has no history."""
    expected = set(open_workbook(folder / "Plan.icbo", read_only=True).workshop)

    def judge(after: Path, said: Said) -> str:
        try:
            found = open_workbook(after / "Plan.icbo", read_only=True)
        except UserFacingError as refused:
            return f"the workbook does not open: {refused.sentence}"
        if set(found.workshop) != expected:
            return "the workbook does not hold what it held"
        begins = found.changes[0].label
        return "its history came back" if said.done and begins != BEGUN_ANEW else ""

    return judge


def _soundness(path: Path) -> str:
    return opened_verdict(path, Said(), path.parent.parent / "kept")


WORKS: dict[str, _Work] = {
    "new": _Work(_nothing, _new_workbook_judge),
    "copy": _Work(_plan, _new_workbook_judge),
    "upgrade": _Work(_old_layout, _upgrade_judge),
    "merge": _Work(_breakouts, _new_workbook_judge),
    "import": _Work(_record, _new_workbook_judge),
    "clean copy": _Work(_plan, _new_workbook_judge),
    "export": _Work(_old_records, _export_judge),
    "protect": _Work(_plan, partial(_password_judge, True)),
    "change password": _Work(_protected_plan, partial(_password_judge, True)),
    "unprotect": _Work(_protected_plan, partial(_password_judge, False)),
    "begin anew": _Work(_plan, _begun_anew_judge),
}
