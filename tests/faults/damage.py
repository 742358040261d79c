"""Copies of a workbook damaged in eleven ways: refused in words, or opened as what they truly hold. Never else.

Each hundred are opened in a process of their own, with a limit of memory, and of seconds for each file: what
hangs inside the engine could not be interrupted otherwise.
"""

import json
import re
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.services.records import proven
from icbo_desktop.store.opening import journal_of
from icbo_desktop.store.workbook_file import WorkbookFile, open_workbook
from tests.faults.acts import DRAFT_KEYS, application
from tests.faults.case import Outcome, Trial
from tests.faults.controls import broken
from tests.faults.judging import chain_of
from tests.faults.open_session import NOT_WORDS, Session
from tests.faults.power_cuts import memory_folder

ROOT = Path(__file__).resolve().parents[2]
PAGE = 4_096
SECONDS = 5  # for one file
MEMORY = 2 * 1024**3  # bytes of address space
BATCH = 100
_QUOTED = re.compile("“.*?”")  # the name of a file or of a table in it


def damage(trial: Trial) -> Outcome:
    """`count` damaged copies, the eleven kinds in turn."""
    outcome = Outcome()
    application()
    with memory_folder(trial) as home:
        _make_truth(home / "Truth.icbo")
        number = 0
        while number < trial.count:
            most = min(trial.count, number + BATCH)
            number = _open_apart(home, range(number, most), trial, outcome)
    return outcome


def _open_apart(home: Path, numbers: range, trial: Trial, outcome: Outcome) -> int:
    """Open these in another process; the number with which to go on, the one after a crash if there was one."""
    words = [home / "Truth.icbo", numbers.start, numbers.stop, trial.seed, trial.control]
    run = subprocess.run(
        [sys.executable, "-m", "tests.faults.damage", *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    began = numbers.start
    for line in run.stdout.splitlines():
        number, what, found, fault = json.loads(line)
        outcome.counts[found] += 1
        outcome.note(f"{what}, number {number}", fault)
        began = number + 1
    if began < numbers.stop:
        if run.returncode >= 0:
            raise AssertionError(run.stderr)
        why = f"hung for {SECONDS} s" if run.returncode == -signal.SIGALRM else "crashed"
        outcome.note(f"number {began}", f"{why} ({signal.Signals(-run.returncode).name})")
        began += 1
    return began


def _make_truth(path: Path) -> None:
    """A workbook with changes of every kind, papers and drafts."""
    session = Session(path.parent, path.name)
    for _ in range(60):
        session.room.act()
    session.room.attach()
    for key in DRAFT_KEYS:
        session.service.save_draft(key, "Half a sentence that nobody has kept")
    session.act()
    session.service.close()


# ---------------------------------------------------------------- eleven kinds of damage


def flip_bit(content: bytearray, chance: Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def change_byte(content: bytearray, chance: Random) -> None:
    content[chance.randrange(len(content))] = chance.randrange(256)


def change_bytes(content: bytearray, chance: Random) -> None:
    for _ in range(chance.randrange(2, 40)):
        change_byte(content, chance)


def change_header(content: bytearray, chance: Random) -> None:
    content[chance.randrange(100)] = chance.randrange(256)


def cut_off(content: bytearray, chance: Random) -> None:
    del content[chance.randrange(len(content)) :]


def cut_pages_off(content: bytearray, chance: Random) -> None:
    del content[PAGE * chance.randrange(1, len(content) // PAGE) :]


def zero_page(content: bytearray, chance: Random) -> None:
    at = PAGE * chance.randrange(len(content) // PAGE)
    content[at : at + PAGE] = bytes(PAGE)


def garble_page(content: bytearray, chance: Random) -> None:
    at = PAGE * chance.randrange(len(content) // PAGE)
    content[at : at + PAGE] = chance.randbytes(PAGE)


def swap_pages(content: bytearray, chance: Random) -> None:
    one, other = (PAGE * chance.randrange(len(content) // PAGE) for _ in range(2))
    first, second = content[one : one + PAGE], content[other : other + PAGE]
    content[one : one + PAGE], content[other : other + PAGE] = second, first


def append_garbage(content: bytearray, chance: Random) -> None:
    content += chance.randbytes(chance.randrange(1, 3 * PAGE))


def change_letters(content: bytearray, chance: Random) -> None:
    """In the words that people said: where no structure of the file would notice."""
    words = chance.choice((b"The plan is shared", b"Nid oes neb", b"Half a sentence"))
    places: list[int] = []
    at = content.find(words)
    while at >= 0:
        places.append(at)
        at = content.find(words, at + 1)
    at = chance.choice(places) + chance.randrange(len(words))
    content[at] = ord("a") + chance.randrange(26)


KINDS: tuple[Callable[[bytearray, Random], None], ...] = (
    flip_bit,
    change_byte,
    change_bytes,
    change_header,
    cut_off,
    cut_pages_off,
    zero_page,
    garble_page,
    swap_pages,
    append_garbage,
    change_letters,
)


# ---------------------------------------------------------------- the process that opens them


def main(truth: Path, start: int, stop: int, seed: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    expected = _Shown(open_workbook(truth, read_only=True))
    whole = truth.read_bytes()
    folder = truth.parent / f"damaged {start}"
    folder.mkdir()
    for number in range(start, stop):
        chance = Random(seed * 1_000_003 + number)
        kind = KINDS[number % len(KINDS)]
        content = bytearray(whole)
        kind(content, chance)
        path = folder / "Plan.icbo"
        path.write_bytes(content)
        signal.alarm(SECONDS)  # not handled: it ends the process
        found, fault = _opened(path, bytes(content), expected, read_only=bool(number // 11 % 2))
        signal.alarm(0)
        print(json.dumps([number, kind.__name__, found, fault]), flush=True)
        for each in (path, journal_of(path)):
            each.unlink(missing_ok=True)
    shutil.rmtree(folder)


class _Shown:
    """What a person gets to see of a workbook."""

    def __init__(self, file: WorkbookFile) -> None:
        self.chain = chain_of(file.changes)
        self.workshop = file.workshop
        self.drafts = {key: draft.text for key, draft in file.drafts.items()}
        self.papers = dict(_papers(file))
        self.notices = file.notices

    def differs_from(self, truth: "_Shown") -> Iterator[str]:
        if self.chain != truth.chain or self.workshop != truth.workshop:
            yield "shows a wrong workshop"
        wrong = [key for key, text in self.drafts.items() if truth.drafts.get(key) != text]
        if wrong or (len(self.drafts) < len(truth.drafts) and not self.notices):
            yield "shows a wrong draft, or one less without a word"
        for name, content in self.papers.items():
            if content not in (None, truth.papers[name]):
                yield f"shows wrong bytes of {name}"


def _papers(file: WorkbookFile) -> Iterator[tuple[str, bytes | None]]:
    """The bytes of each attachment, None where the person is told that they are damaged."""
    for attachment in file.workshop.rows(Attachment):
        try:
            yield attachment.id, proven(file, attachment)
        except UserFacingError:
            yield attachment.id, None


def _opened(path: Path, content: bytes, truth: _Shown, *, read_only: bool) -> tuple[str, str]:
    """What came of opening it, and what is wrong with that."""
    try:
        file = open_workbook(path, read_only=read_only)
    except UserFacingError as refused:
        if NOT_WORDS.search(_QUOTED.sub("", refused.sentence)):
            return "refused", f"no words: {refused.sentence}"
        is_as_it_was = path.read_bytes() == content
        return "refused", "" if is_as_it_was else "was changed though it was refused"
    except Exception as bug:  # noqa: BLE001 - a crash is what is looked for
        return "crashed", f"crashed: {bug!r}"
    try:
        fault = next(_Shown(file).differs_from(truth), "")
    finally:
        file.close()
    return "opened as it was", fault


if __name__ == "__main__":
    with broken(sys.argv[5]):
        main(Path(sys.argv[1]), *map(int, sys.argv[2:5]))
