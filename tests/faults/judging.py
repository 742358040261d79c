"""Whether what was acknowledged is there: the lines of a session against the file that it left."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.domain.history import Change
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.history_rows import Head, entry_of
from icbo_desktop.store.workbook_file import WorkbookFile, open_workbook


def chain_of(changes: Iterable[Change]) -> list[str]:
    """The fingerprint after each change: equal ones say that everything up to there is equal."""
    head, chain = Head(), []
    for change in changes:
        head = head.after(entry_of(change))
        chain.append(head.fingerprint)
    return chain


@dataclass(slots=True)
class Said:
    """What sessions on one file have said, one after the other, line by line.

    "O drafts" what a session found when it opened, "T key text" which draft comes, "S seq fingerprint" that
    everything is saved, "D name" that something else is done. `lost` is what a session found lost.
    """

    seq: int = 0
    fingerprint: str = ""
    saves: int = 0
    drafts: dict[str, list[str]] = field(default_factory=dict)
    done: list[str] = field(default_factory=list)
    lost: str = ""

    def hear(self, line: str) -> None:
        kind, _, rest = line.partition(" ")
        if kind == "O":
            found = json.loads(rest)
            self.lost = self.lost or wrong_draft(self.drafts, found)
            self.drafts = {key: [text] for key, text in found.items()}
        elif kind == "T":
            key, text = json.loads(rest)
            self.drafts.setdefault(key, [""]).append(text)
        elif kind == "S":
            seq, _, fingerprint = rest.partition(" ")
            if int(seq) < self.seq or (int(seq) == self.seq and fingerprint != self.fingerprint):
                self.lost = self.lost or f"{self.seq} entries were saved, then there were {seq}"
            self.seq, self.fingerprint = int(seq), fingerprint
            self.saves += 1
            # Saved is said when nothing waits any more, so of each draft only the last counts.
            self.drafts = {key: texts[-1:] for key, texts in self.drafts.items()}
        elif kind == "D":
            self.done.append(rest)

    def copy(self) -> "Said":
        drafts = {key: list(texts) for key, texts in self.drafts.items()}
        return Said(self.seq, self.fingerprint, self.saves, drafts, list(self.done), self.lost)


def said_in(lines: str) -> Said:
    """What was said in whole lines; the death may have cut the last one."""
    said = Said()
    for line in lines.split("\n")[:-1]:
        said.hear(line)
    return said


def lost_of(said: Said, file: WorkbookFile) -> str:
    """What was acknowledged and is not there, or is not as it was, in words; "" where all is."""
    chain = chain_of(file.changes)
    if said.lost:
        return said.lost
    if said.seq > len(chain):
        return f"{said.seq} entries were saved, {len(chain)} are there"
    if said.seq and chain[said.seq - 1] != said.fingerprint:
        return f"entry {said.seq} is not what was saved"
    return wrong_draft(said.drafts, {key: draft.text for key, draft in file.drafts.items()})


def wrong_draft(allowed: Mapping[str, list[str]], found: Mapping[str, str]) -> str:
    """The first draft that is not what was kept last, nor what was on its way to the disk since."""
    for key, texts in allowed.items():
        if found.get(key, "") not in texts:
            return f"the draft {key!r} is {found.get(key, '')[:60]!r} and was {texts[0][:60]!r}"
    return ""


def opened_verdict(path: Path, said: Said, keep_copies_in: Path) -> str:
    """Open the file as the next start does, compare, close it, and check all of it."""
    try:
        file = open_workbook(path, keep_copies_in=keep_copies_in)
    except UserFacingError as refused:
        return f"refused: {refused.sentence}"
    try:
        lost = lost_of(said, file)
        if any("damaged" in notice for notice in file.notices):
            lost = lost or file.notices[-1]
    finally:
        file.close()
    return lost or "; ".join(check_workbook(path)) or _left_beside(path)


def _left_beside(path: Path) -> str:
    beside = [each.name for each in path.parent.glob(f"{path.name}*") if each != path]
    return f"left beside the file: {beside}" if beside else ""
