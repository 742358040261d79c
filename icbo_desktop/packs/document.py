"""What a pack's text holds before it is checked: plain values, and the place of each fault."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, TypeAlias

from icbo_desktop.domain.errors import Fault, PackError
from icbo_desktop.translation import tr, tr_n

MOST_BYTES = 2 * 1024 * 1024
MOST_DEPTH = 20
MOST_VALUES = 50_000
MOST_FAULTS = 500

# C0 and C1 controls but for tab and line breaks, the separators that only some programs break lines
# at, direction overrides and isolates, a byte order mark inside a text, surrogates, noncharacters.
REFUSED_CHARACTER = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)

Place: TypeAlias = tuple[str | int, ...]
"""The keys and positions that lead to a value: `("domains", 0, "title")`."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as it was written, so that version 1.10 does not turn into 1.1."""

    written: str


class Unusable(Enum):
    """Stands where a value was refused: the fault is named, so nothing more is said about it."""

    VALUE = "unusable"


UNUSABLE: Final = Unusable.VALUE

Value: TypeAlias = (
    "bool | int | float | str | Numeral | Unusable | list[Value] | dict[str, Value] | None"
)


@dataclass(slots=True)
class Faults:
    """The faults of one file as they are found. Past the limit they are only counted.

    `subject` is what the file holds, in the word of the sentence: framework, overlay, sheet.
    """

    file: str
    lines: Mapping[Place, int] = field(default_factory=dict[Place, int])
    found: list[Fault] = field(default_factory=list[Fault])
    uncounted: int = 0
    subject: str = "framework"

    @property
    def is_full(self) -> bool:
        return len(self.found) >= MOST_FAULTS

    def add(self, place: Place, reason: str, *, is_empty: bool = False) -> None:
        self.add_in_line(self.line_of(place), reason, place, is_empty=is_empty)

    def add_in_line(
        self, line: int, reason: str, place: Place | None = None, *, is_empty: bool = False
    ) -> None:
        """Add a fault of that line, or with 0 of the whole file; without a place it names no path."""
        if self.is_full:
            self.uncounted += 1
            return
        path = "" if place is None else written_path(place)
        self.found.append(Fault(self.file, line, path, reason, is_empty))

    def line_of(self, place: Place) -> int:
        """The line of that value, or of what it should stand in; 0 where the text has no lines."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 0)

    def spot(self, place: Place) -> str:
        """Where a value is, in words: its line, or its path where there are no lines."""
        line = self.line_of(place)
        if line:
            return tr("in line {line}", line=line)
        return tr("at {path}", path=written_path(place))

    def in_order(self) -> tuple[Fault, ...]:
        """All faults from the top of the file to its end."""
        ordered = sorted(self.found, key=_line)
        if self.uncounted:
            more = tr_n(
                "{n} more faults are not listed", "1 more fault is not listed", self.uncounted
            )
            ordered.append(Fault(self.file, 0, "", more))
        return tuple(ordered)

    def raise_any(self) -> None:
        """Raise PackError with all faults, if there are any."""
        if self.found:
            raise self.error()

    def error(self) -> PackError:
        """All faults as the one error that a person is told about; the first is in the sentence."""
        faults = self.in_order()
        count = len(self.found) + self.uncounted
        return PackError(_refusal(self.subject, count, faults[0]), faults)


def _refusal(subject: str, n: int, first: Fault) -> str:
    """The sentence that a file with n faults is refused with."""
    return {
        "framework": tr_n(
            "The framework cannot be used, for {n} reasons. The first: {fault}.",
            "The framework cannot be used: {fault}.", n, fault=first,
        ),
        "overlay": tr_n(
            "The overlay cannot be used, for {n} reasons. The first: {fault}.",
            "The overlay cannot be used: {fault}.", n, fault=first,
        ),
        "sheet": tr_n(
            "The sheet cannot be used, for {n} reasons. The first: {fault}.",
            "The sheet cannot be used: {fault}.", n, fault=first,
        ),
        "file": tr_n(
            "The file cannot be used, for {n} reasons. The first: {fault}.",
            "The file cannot be used: {fault}.", n, fault=first,
        ),
    }[subject]  # fmt: skip


def written_path(place: Place) -> str:
    """A place as a person reads it: `$.domains[0].title`; the whole file is `$`."""
    return "$" + "".join(
        f"[{step}]" if isinstance(step, int) else f".{_cut(step)}" for step in place
    )


def refused_character(text: str) -> str:
    """The first character that a text must not hold, as `U+0007`, or nothing."""
    match = REFUSED_CHARACTER.search(text)
    return f"U+{ord(match.group()):04X}" if match else ""


def too_large(size: int) -> str:
    """The reason why a file of that many bytes is not read."""
    most = MOST_BYTES // 1024 // 1024
    return tr(
        "the file is too large: {size:.1f} MB, and a pack has at most {most} MB",
        size=size / 1024 / 1024,
        most=most,
    )


def quoted(text: str) -> str:
    """A word from the file for use in a sentence: short, and without what would break the line."""
    return f"'{_cut(text)}'"


def _cut(text: str) -> str:
    shown = "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text[:40]
    )
    return shown if len(text) <= len(shown) else f"{shown}…"


def _line(fault: Fault) -> int:
    return fault.line
