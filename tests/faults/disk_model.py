"""How the disk may stand after a power cut: what a folder holds, by name, under five models.

Written and not yet synced content may be there, may be missing and may be torn; the same goes for names, whose
last state is sure only once the folder itself was synced.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from tests.faults.recording import Call, Recording

SECTOR = 512
MODELS = ("all kept", "all dropped", "names kept", "contents kept", "torn")

Files = dict[str, bytes]


@dataclass(slots=True)
class _File:
    """What a file surely holds, and what was done to it since it was last synced."""

    sure: bytes = b""
    pending: list[Call] = field(default_factory=list)

    def with_pending(self) -> bytes:
        return _applied(self.sure, self.pending)

    def torn(self, chance: Random) -> bytes:
        """Some of what is pending, and of that some sectors only; nobody promises an order."""
        kept: list[Call] = []
        for call in self.pending:
            if chance.random() < 0.5:
                continue
            kept += [call] if call.kind == "truncate" else list(_some_sectors(call, chance))
        return _applied(self.sure, kept)


@dataclass(slots=True)
class Disk:
    """A folder on a disk with a cache, while one call after the other arrives."""

    files: dict[int, _File] = field(default_factory=dict)
    sure_names: dict[str, int] = field(default_factory=dict)
    pending_names: list[Call] = field(default_factory=list)

    @classmethod
    def of(cls, recording: Recording) -> "Disk":
        disk = cls()
        for number, (name, content) in enumerate(recording.before.items(), start=1):
            disk.files[number] = _File(content)
            disk.sure_names[name] = number
        return disk

    def take(self, call: Call) -> None:
        if call.kind in ("write", "truncate"):
            self.files[call.inode].pending.append(call)
        elif call.kind == "sync" and call.inode:
            file = self.files[call.inode]
            file.sure, file.pending = file.with_pending(), []
        elif call.kind == "sync":
            self.sure_names, self.pending_names = self._names(), []
        elif call.kind in ("create", "link", "rename", "unlink"):
            if call.kind == "create":
                self.files[call.inode] = _File()
            self.pending_names.append(call)

    def states(self, chance: Random) -> Iterator[tuple[str, Files]]:
        """The folder after a cut at this moment, under each of the models."""
        kept, sure = self._names(), self.sure_names
        torn = self._names(chance.randint(0, len(self.pending_names)))
        whole = {number: file.with_pending() for number, file in self.files.items()}
        for model, names, contents in (
            ("all kept", kept, whole),
            ("all dropped", sure, {number: file.sure for number, file in self.files.items()}),
            ("names kept", kept, {number: file.sure for number, file in self.files.items()}),
            ("contents kept", sure, whole),
            ("torn", torn, {number: file.torn(chance) for number, file in self.files.items()}),
        ):
            yield model, {name: contents[number] for name, number in names.items()}

    def _names(self, most: int | None = None) -> dict[str, int]:
        names = dict(self.sure_names)
        for call in self.pending_names[:most]:
            if call.kind in ("create", "link"):
                names[call.name] = call.inode
            elif call.kind == "unlink":
                names.pop(call.name, None)
            elif call.name in names:
                names[call.to] = names.pop(call.name)
        return names


def _applied(content: bytes, calls: list[Call]) -> bytes:
    if not calls:
        return content
    result = bytearray(content)
    for call in calls:
        if call.kind == "truncate":
            del result[call.at :]
            result.extend(bytes(call.at - len(result)))
        else:
            result.extend(bytes(max(0, call.at - len(result))))
            result[call.at : call.at + len(call.content)] = call.content
    return bytes(result)


def _some_sectors(call: Call, chance: Random) -> Iterator[Call]:
    for start in range(0, len(call.content), SECTOR):
        if chance.random() < 0.7:
            part = call.content[start : start + SECTOR]
            yield Call("write", call.inode, at=call.at + start, content=part)
