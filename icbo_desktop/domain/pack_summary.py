"""What a list of packs shows of one pack and of its overlays, whole or broken."""

from dataclasses import dataclass
from typing import Literal

from icbo_desktop.domain.errors import Fault
from icbo_desktop.domain.wording import counted
from icbo_desktop.translation import marked, tr, translated

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
    return f"{counted(pack.domains, 'domain')}, {counted(pack.standards, 'standard')}"


def summary_lines(pack: PackSummary) -> tuple[str, ...]:
    """A pack and its overlays as lines for a terminal."""
    mark = "" if pack.source == "program" else f", {translated(SOURCE_WORDS[pack.source])}"
    if not pack.is_usable:
        return (
            tr(
                "{id}  cannot be used: {counted}{mark}",
                id=pack.id,
                counted=counted(len(pack.faults), "fault"),
                mark=mark,
            ),
        )
    head = f"{pack.id}  {pack.version}  {pack.title} ({count_words(pack)}{mark})"
    return head, *(f"  {_overlay_words(overlay)}" for overlay in pack.overlays)


def _overlay_words(overlay: OverlaySummary) -> str:
    if not overlay.is_usable:
        return tr(
            "overlay {id}  cannot be used: {counted}",
            id=overlay.id,
            counted=counted(len(overlay.faults), "fault"),
        )
    mark = "" if overlay.source == "program" else f" ({translated(SOURCE_WORDS[overlay.source])})"
    return f"overlay {overlay.id}  {overlay.version}  {overlay.title}{mark}"
