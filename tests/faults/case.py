"""What a fault test is: one kind of fault, how often it is tried, and what came of it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Trial:
    """How a kind of fault is to be tried: how often, from which seed, and in which empty folder.

    `control` names the way in which the store is broken on purpose (controls.py), "" for the real one.
    """

    folder: Path
    count: int
    seed: int = 1
    control: str = ""

    def subfolder(self, name: str) -> Path:
        made = self.folder / name
        made.mkdir(parents=True)
        return made


@dataclass(slots=True)
class Outcome:
    """What came of it: how many were tried, a sentence for each that was lost, and what else to count.

    `skipped` says why nothing could be tried on this machine.
    """

    tried: int = 0
    lost: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    skipped: str = ""

    @property
    def survived(self) -> int:
        return self.tried - len(self.lost)

    def note(self, what: str, fault: str) -> None:
        """One more was tried; `fault` is what was lost by it, or ""."""
        self.tried += 1
        if fault:
            self.lost.append(f"{what}: {fault}")

    def add(self, other: "Outcome") -> None:
        """Count in what came of another part of it."""
        self.tried += other.tried
        self.lost += other.lost
        self.counts += other.counts
        self.skipped = self.skipped or other.skipped

    @property
    def remark(self) -> str:
        counted = ", ".join(f"{number:,} {what}" for what, number in self.counts.items())
        return self.skipped or counted

    @property
    def named(self) -> str:
        """The first few losses, for whoever has to mend them."""
        more = len(self.lost) - MOST_NAMED
        lines = self.lost[:MOST_NAMED] + ([f"and {more} more"] if more > 0 else [])
        return "\n".join(f"    {line}" for line in lines)


@dataclass(frozen=True, slots=True)
class FaultCase:
    """One row of the matrix. `short` and `full` are how often `run` tries in `test` and in `faults`.

    `controls` are the broken stores on each of which this case has to find something, in `control_count` tries:
    a test that cannot fail says nothing.
    """

    name: str
    what: str
    short: int
    full: int
    run: Callable[[Trial], Outcome]
    controls: tuple[str, ...] = ()
    control_count: int = 0
