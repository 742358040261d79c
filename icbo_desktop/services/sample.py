"""The made-up Northborough workshop of `resources/sample`, as typed values.

Ours and shipped, so that a fault in it is a bug: msgspec raises, nobody is asked.
"""

from datetime import date, time
from pathlib import Path
from typing import Literal

import msgspec
import yaml
from msgspec import Struct

from icbo_desktop.domain.rows import ActionStatus, Attribution, Found, Priority, Purpose, ViewStatus
from icbo_desktop.locations import resources_dir


class SampleDetails(Struct, frozen=True, forbid_unknown_fields=True):
    """The workshop's details."""

    title: str
    place: str
    date: date
    starts: time
    ends: time
    facilitators: str
    purpose: Purpose
    attribution: Attribution
    narrative: str


class SampleGroup(Struct, frozen=True, forbid_unknown_fields=True):
    """A partner group and how many of its people came."""

    name: str
    people: int


class SampleFinding(Struct, frozen=True, forbid_unknown_fields=True):
    """What was found on an evidence line."""

    finding: Found | None = None
    note: str = ""


class SampleView(Struct, frozen=True, forbid_unknown_fields=True):
    """A differing view; `held_by` names groups."""

    text: str
    holder: Literal["groups", "several", "none"]
    held_by: tuple[str, ...] = ()
    how_many: int | None = None
    evidence: str = ""
    would_change: str = ""
    status: ViewStatus = "open"
    rating: int | None = None


class SamplePractice(Struct, frozen=True, forbid_unknown_fields=True):
    """Good practice; `held_by` names groups."""

    text: str
    held_by: tuple[str, ...] = ()


class SampleAction(Struct, frozen=True, forbid_unknown_fields=True):
    """An action, with a date or the reason why there is none."""

    text: str
    priority: Priority
    who: str = ""
    by: date | None = None
    no_date_reason: str = ""
    measure: str = ""
    status: ActionStatus = "open"


class SampleStandard(Struct, frozen=True, forbid_unknown_fields=True):
    """What the room left on one standard. `rounds` holds values by group name, a mapping a round."""

    status: Literal["rated", "discussed", "parked", "not_applicable"]
    reason: str = ""
    agreed: int | None = None
    agreed_to_differ: bool = False
    rounds: tuple[dict[str, tuple[int, ...]], ...] = ()
    findings: dict[str, SampleFinding] = {}
    views: tuple[SampleView, ...] = ()
    good_practice: tuple[SamplePractice, ...] = ()
    actions: tuple[SampleAction, ...] = ()
    parked: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class SampleDomain(Struct, frozen=True, forbid_unknown_fields=True):
    """What the room left at the close of a domain."""

    agreed: int | None = None
    actions: tuple[SampleAction, ...] = ()


class Sample(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole made-up workshop; standards and domains by their ids."""

    workshop: SampleDetails
    groups: tuple[SampleGroup, ...]
    standards: dict[str, SampleStandard]
    domains: dict[str, SampleDomain]


def sample_file() -> Path:
    """Where the made-up workshop lies."""
    return resources_dir() / "sample" / "northborough.yaml"


def read_sample() -> Sample:
    """The made-up workshop. Raises msgspec.ValidationError if the shipped file is wrong."""
    return msgspec.convert(yaml.safe_load(sample_file().read_text(encoding="utf-8")), Sample)
