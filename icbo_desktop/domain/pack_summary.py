"""What a list of packs shows of one pack and of its overlays, whole or broken."""

from dataclasses import dataclass
from typing import Literal

from icbo_desktop.domain.errors import Fault
from icbo_desktop.translation import marked, tr, tr_n, translated

PackSource = Literal["program", "own"]
SOURCE_WORDS: dict[PackSource, str] = {
    "program": marked("comes with the program"),
    "own": marked("your own"),
}


@dataclass(frozen=True, slots=True)
class OverlaySummary:
    """An overlay in short. One with faults has its file's name as id and title, and nothing else."""

    id: str
    title: str
    version: str = ""
    language: str = ""
    wording: str = ""
    texts: int = 0
    faults: tuple[Fault, ...] = ()
    source: PackSource = "program"

    @property
    def is_usable(self) -> bool:
        return not self.faults


@dataclass(frozen=True, slots=True)
class PackSummary:
    """A pack in short. One with faults has its folder's name as id and title, and nothing else.

    `source` says whether it came with the program or is the user's own.
    """

    id: str
    title: str
    version: str = ""
    short_title: str = ""
    publisher: str = ""
    published: int = 0
    domains: int = 0
    standards: int = 0
    evidence_lines: int = 0
    sample_questions: int = 0
    faults: tuple[Fault, ...] = ()
    source: PackSource = "program"
    licence: str = ""
    wording: str = ""
    overlays: tuple[OverlaySummary, ...] = ()

    @property
    def is_usable(self) -> bool:
        return not self.faults


def count_words(pack: PackSummary) -> str:
    """How much a pack holds: "4 domains, 22 standards"."""
    domains = tr_n("{n} domains", "1 domain", pack.domains)
    standards = tr_n("{n} standards", "1 standard", pack.standards)
    return tr("{domains}, {standards}", domains=domains, standards=standards)


def summary_lines(pack: PackSummary) -> tuple[str, ...]:
    """A pack and its overlays as lines for a terminal."""
    mark = "" if pack.source == "program" else f", {translated(SOURCE_WORDS[pack.source])}"
    if not pack.is_usable:
        return (
            tr_n(
                "{id}  cannot be used: {n} faults{mark}",
                "{id}  cannot be used: 1 fault{mark}",
                len(pack.faults),
                id=pack.id,
                mark=mark,
            ),
        )
    head = f"{pack.id}  {pack.version}  {pack.title} ({count_words(pack)}{mark})"
    return head, *(f"  {_overlay_words(overlay)}" for overlay in pack.overlays)


def _overlay_words(overlay: OverlaySummary) -> str:
    if not overlay.is_usable:
        return tr_n(
            "overlay {id}  cannot be used: {n} faults",
            "overlay {id}  cannot be used: 1 fault",
            len(overlay.faults),
            id=overlay.id,
        )
    mark = "" if overlay.source == "program" else f" ({translated(SOURCE_WORDS[overlay.source])})"
    return f"overlay {overlay.id}  {overlay.version}  {overlay.title}{mark}"
