"""A power cut after each call of publishing: the stick holds the old workbook or the new one, and nothing is lost."""

from pathlib import Path

from msgspec.structs import replace

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.store.working_copies import copies_in, write_note
from tests.faults.case import Outcome, Trial
from tests.faults.judging import Said, chain_of
from tests.faults.power_cuts import Judge, cut, memory_folder
from tests.faults.publishing_child import add_note, prepare, publish_copy


def cut_publishing(trial: Trial) -> Outcome:
    """Publish `count` times, each after one more note was taken, cut after each call."""
    outcome = Outcome()
    for number in range(trial.count):
        with memory_folder(trial) as home:
            folder = home / "work"
            folder.mkdir()
            copy = prepare(folder)
            for more in range(number):
                publish_copy(folder)
                add_note(copy.file(folder), f"Note {more}")
            module = ("tests.faults.publishing_child", str(folder), trial.control)
            outcome.add(cut("publish", module, home, _judge(folder, copy.id), trial.seed))
    return outcome


def _judge(folder: Path, copy_id: str) -> Judge:
    before, ours = chain(folder / "Plan.icbo"), chain(folder / f"{copy_id}.icbo")

    def judge(after: Path, said: Said) -> str:
        found = chain(after / "Plan.icbo")
        if found not in (before, ours):
            return "the workbook on the stick is neither the old one nor the new one"
        if said.done and found != ours:
            return "the new workbook was told of and is not on the stick"
        if chain(after / f"{copy_id}.icbo") != ours:
            return "the working copy is not what it was"
        return _published_again(after, ours)

    return judge


def _published_again(after: Path, ours: list[str]) -> str:
    """The next start publishes what was not published, and takes nothing of our own for somebody else's."""
    copies = copies_in(after)
    if not copies:
        return "the working copy is not known any more"
    write_note(replace(copies[0], home=str(after / "Plan.icbo")), after)
    if publish_copy(after).conflict is not None:
        return "our own work was taken for somebody else's"
    if chain(after / "Plan.icbo") != ours:
        return "what was published after the cut is not on the stick"
    return "" if not list(after.glob("~$*")) else "a part of the publishing is left on the stick"


def chain(path: Path) -> list[str]:
    """The history's fingerprints, [] where it does not open."""
    try:
        return chain_of(open_workbook(path, read_only=True).changes)
    except UserFacingError:
        return []
