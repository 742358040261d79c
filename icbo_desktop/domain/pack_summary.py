"""What a list of packs shows of one pack, whole or broken."""

from dataclasses import dataclass

from icbo_desktop.domain.errors import Fault


@dataclass(frozen=True, slots=True)
class PackSummary:
    """A pack in short. One with faults has its folder's name as id and title, and nothing else."""

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

    @property
    def is_usable(self) -> bool:
        return not self.faults
