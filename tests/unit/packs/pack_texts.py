"""The sample pack, changed in one place, and the faults that come of it."""

from pathlib import Path

import pytest

from icbo_desktop.domain.errors import PackError
from icbo_desktop.packs.reader import parse_pack

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "packs"
EVERY_FIELD = SAMPLES / "every-field"
GRIDS_AND_LISTS = SAMPLES / "grids-and-lists"


def sample_text() -> str:
    return (EVERY_FIELD / "pack.yaml").read_text(encoding="utf-8")


def changed(old: str, new: str) -> str:
    """The sample with one text, which must be there just once, replaced by another."""
    text = sample_text()
    assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in the sample"
    return text.replace(old, new)


def line_of(part: str, text: str | None = None) -> int:
    """The line in which that text first stands in the sample."""
    return (text or sample_text()).split(part)[0].count("\n") + 1


def error_of(text: str | bytes) -> PackError:
    with pytest.raises(PackError) as raised:
        parse_pack(text, "pack.yaml")
    return raised.value


def faults_of(text: str | bytes) -> list[str]:
    """Every fault of a text as it is printed."""
    return [str(fault) for fault in error_of(text).faults]
