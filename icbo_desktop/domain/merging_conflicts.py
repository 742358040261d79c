"""What merged workbooks hold differently under one id, and what a person chose of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from icbo_desktop.domain.rows import Record


@dataclass(frozen=True, slots=True)
class Version:
    """One of the contents of a record that several workbooks hold; `fingerprints` name those workbooks."""

    row: Record
    fingerprints: tuple[str, ...]
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """A record that workbooks hold differently. `chosen` is the place of the version that is taken."""

    key: str
    versions: tuple[Version, ...]
    chosen: int = 0


@dataclass(frozen=True, slots=True)
class MergeChoices:
    """What a person decided, each empty where nobody did.

    `versions` maps a conflict's key to the fingerprint of the workbook whose words are kept. `prefer` is the
    workbook for all others; otherwise what was changed last is kept. `title` is the merged workshop's.
    """

    title: str = ""
    prefer: str = ""
    versions: Mapping[str, str] = field(default_factory=dict[str, str])
