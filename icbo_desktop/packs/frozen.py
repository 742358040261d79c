"""The full copy of a framework that a workbook takes: written as canonical JSON, read back strictly.

Apart from the reader of packs, so that opening a workbook does not load YAML.
"""

import hashlib
from dataclasses import replace
from functools import lru_cache

import msgspec

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.rows import FrozenFramework
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.packs.canonical_text import canonical, check_as_written, decoded
from icbo_desktop.packs.checker import checked_pack
from icbo_desktop.packs.conversion import framework_of, pack_of
from icbo_desktop.packs.document import REFUSED_CHARACTER, Faults, Value
from icbo_desktop.packs.format import Pack
from icbo_desktop.packs.rules import check_rules
from icbo_desktop.translation import marked, translated

PLACE = marked("the workbook's framework")
KEPT = 32  # frameworks that are not read anew while their text is the same


def frozen_copy(
    framework: Framework, *, position: int = 0, left_out: tuple[str, ...] = ()
) -> FrozenFramework:
    """The copy to keep in a workbook. Raises PackError for a framework that could not be read back."""
    text = canonical(pack_of(framework), Faults(translated(PLACE)))
    thaw(text)
    return FrozenFramework(
        id=framework.id,
        version=framework.version,
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        text=text,
        position=position,
        left_out=left_out,
    )


@lru_cache(maxsize=KEPT)
def thaw(text: str) -> Framework:
    """The framework of a frozen copy. Raises PackError with every fault; the text may be anyone's.

    The same text gives the same framework again: one that is added or removed leaves the others as they are.
    """
    faults = Faults(translated(PLACE))
    value = decoded(text, faults)
    faults.raise_any()
    return framework_of(_as_written_here(value, text) or _as_written_elsewhere(value, text))


def thaw_all(workshop: Workshop) -> dict[str, Framework]:
    """The frameworks of a workshop by id, in their order. Raises PackError as `thaw` does.

    A retired one goes by the id that the workbook knows it by, and not by its pack's.
    """
    found = ((frozen.id, thaw(frozen.text)) for frozen in workshop.frameworks)
    return {
        row_id: framework if framework.id == row_id else replace(framework, id=row_id)
        for row_id, framework in found
    }


def _as_written_here(value: Value, text: str) -> Pack | None:
    """The pack of a text that is canonical and sound, or None. Most texts are, and this is quick."""
    try:
        pack = msgspec.convert(value, Pack)
    except msgspec.ValidationError:
        return None
    if canonical(pack, Faults(PLACE)) != text or REFUSED_CHARACTER.search(text) or "\\u00" in text:
        return None
    faults = Faults(translated(PLACE))
    check_rules(value, faults)
    return None if faults.found else pack


def _as_written_elsewhere(value: Value, text: str) -> Pack:
    """The pack of any other text, after all checks; a field given twice is a fault here too."""
    faults = Faults(translated(PLACE))
    check_as_written(text, faults)
    return checked_pack(value, faults)
