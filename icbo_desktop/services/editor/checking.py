"""The checks of packs, run on what is being edited; each fault with the part and the field it is about."""

import re
from dataclasses import dataclass
from typing import Any, cast

import msgspec

from icbo_desktop.domain.editing.edited import OVERLAY, Edited, holder_of, part_of
from icbo_desktop.domain.editing.forms import form_of
from icbo_desktop.domain.editing.outline import way_to
from icbo_desktop.domain.editing.places import SINGLE_TEXTS, Place, entries_at
from icbo_desktop.domain.errors import Fault, PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.packs.checker import checked_pack
from icbo_desktop.packs.conversion import pack_of
from icbo_desktop.packs.document import Faults
from icbo_desktop.packs.overlay_conversion import checked_overlay, file_of
from icbo_desktop.translation import tr, translated

MOST_FAULTS = 100
_STEP = re.compile(r"\.([a-z_]+)|\[(\d+)\]")
# The file's names where the framework has others.
_NAMES = {"for": "points_for", "against": "points_against", "domain": "domains"}


@dataclass(frozen=True, slots=True)
class PartFault:
    """What is to be mended: where it stands, the key of its field, and both in words."""

    place: Place
    key: str
    where: str
    clause: str

    @property
    def reason(self) -> str:
        """What is wrong, as a sentence by itself."""
        return f"{self.clause[:1].upper()}{self.clause[1:]}."

    @property
    def words(self) -> str:
        """The whole of it as a sentence."""
        return f"{self.where}: {self.clause}."


def faults_of(edited: Edited) -> tuple[PartFault, ...]:
    """Everything that is to be mended before it can be saved as a version, from the top down."""
    try:
        _check(edited)
    except PackError as error:
        return tuple(_part_fault(edited, fault) for fault in error.faults[:MOST_FAULTS])
    return ()


def _check(edited: Edited) -> None:
    """Raise PackError with every fault."""
    if edited.overlay is None:
        part = pack_of(edited.framework)
        value = msgspec.json.decode(msgspec.json.encode(part))
        checked_pack(value, Faults(edited.framework.id))
        return
    value = msgspec.json.decode(msgspec.json.encode(file_of(edited.overlay)))
    checked_overlay(value, Faults(edited.overlay.id, subject="overlay"), edited.pack)


def _part_fault(edited: Edited, fault: Fault) -> PartFault:
    found = ((step[1], step[2]) for step in _STEP.finditer(fault.path))
    steps: Place = tuple(_NAMES.get(name, name) if name else int(number) for name, number in found)
    if edited.overlay is None:
        place, key = _split(edited, steps)
    else:
        place, key = _in_overlay(edited, steps)
    return PartFault(place, key, _where(edited, place, key), _clause(fault))


def _split(edited: Edited, steps: Place) -> tuple[Place, str]:
    """The part that the steps lead to, and the key of its field."""
    place = holder_of(edited, steps)
    # A single text, such as a closing question, is written at what holds it.
    if place and place[-1] in SINGLE_TEXTS:
        place = place[:-1]
    if isinstance(part_of(edited, place), str):
        return place, ""  # a note is its text
    return place, ".".join(str(step) for step in steps[len(place) :])


def _in_overlay(edited: Edited, steps: Place) -> tuple[Place, str]:
    """Where the words of an overlay stand in the framework that is shown."""
    overlay = edited.overlay
    head = steps[0] if steps else ""
    if overlay is None or head in {
        "title",
        "language",
        "wording",
        "notes",
        "terms",
        "id",
        "version",
    }:
        return _split(edited, (OVERLAY, *steps))
    if head in {"items", "scales", "glossary"} and len(steps) > 1:
        entry: Any = cast("tuple[object, ...]", getattr(overlay, str(head)))[int(steps[1])]
        named = str(getattr(entry, "id", "") or getattr(entry, "term", ""))
        place = find_place(edited.framework, named)
        if place is not None:
            return place, str(steps[-1])
    return (), str(steps[-1]) if steps else ""


def find_place(framework: Framework, named: str) -> Place | None:
    """Where the part of that id, or the term of that name, stands; None where there is none."""
    return _found(framework, (), named)


def _found(part: object, place: Place, named: str) -> Place | None:
    for listed in form_of(part).lists:
        for position, entry in enumerate(entries_at(part, (listed.key,))):
            here = (*place, listed.key, position)
            if named in {getattr(entry, "id", None), getattr(entry, "term", None)}:
                return here
            inner = _found(entry, here, named)
            if inner is not None:
                return inner
    for name in SINGLE_TEXTS:
        single: Any = getattr(part, name, None)
        if single is not None and single.id == named:
            return place
    return None


def _where(edited: Edited, place: Place, key: str) -> str:
    form = form_of(part_of(edited, place))
    field = form.field(key) or form.field(key.partition(".")[0])
    listed = form.list(key.partition(".")[0])
    label = field.label if field is not None else listed.heading if listed is not None else ""
    said = translated(label) if label else ""
    return " · ".join(words for words in (way_to(edited, place), said) if words)


def _clause(fault: Fault) -> str:
    """The reason, without what only matters to who writes the file by hand."""
    return tr("this is still empty") if fault.is_empty else fault.reason
