"""Versions of packs and overlays: which is the higher one, and what comes next."""

import re

_NUMBERS = re.compile(r"[0-9]+(?:\.[0-9]+)*")
VersionKey = tuple[tuple[int, ...], bool, tuple[tuple[bool, int, str], ...]]


def version_key(version: str) -> VersionKey:
    """A key that sorts versions: 1.2 before 1.10, 2.0.0-draft before 2.0.0, 1.0 the same as 1.0.0."""
    numbers, _, suffix = version.partition("-")
    parts = [int(part) for part in numbers.split(".") if part.isdecimal()]
    parts += [0] * (3 - len(parts))
    named = tuple(
        (not part.isdecimal(), int(part) if part.isdecimal() else 0, part)
        for part in re.split(r"[.-]", suffix)
        if part
    )
    return tuple(parts), not named, named


def is_higher(version: str, than: str) -> bool:
    return version_key(version) > version_key(than)


def next_version(version: str) -> str:
    """The next version after a change of words: 1.0.0 gives 1.0.1, and 1.1-draft gives 1.1."""
    match = _NUMBERS.match(version)
    if match is None:
        return "1.0.0"
    numbers = match.group()
    if numbers != version:
        return numbers
    *earlier, last = numbers.split(".")
    return ".".join((*earlier, str(int(last) + 1)))
