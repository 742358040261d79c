"""What an overlay must keep beyond its shape: every id, key, point and term of it is in its framework."""

import difflib
from collections.abc import Iterable, Iterator

from icbo_desktop.domain.framework import Framework, Scale, ScalePoint
from icbo_desktop.domain.overlay import WORDED_KEYS, entries_of, texts_of
from icbo_desktop.packs.document import Faults, Place, Value, quoted
from icbo_desktop.translation import marked, tr, translated

_SCALE_HINT = marked("words under 'scales' only")


def check_overlay(overlay: Value, faults: Faults) -> None:
    """Add a fault for each rule that the overlay breaks by itself, whatever it lies over."""
    if isinstance(overlay, dict):
        _check_once(overlay, "items", "id", "id", faults)
        _check_once(overlay, "scales", "id", "id", faults)
        _check_once(overlay, "glossary", "term", "term", faults)
        _check_once(overlay, "terms", "was", "term", faults)
        for place, scale in _entries(overlay, "scales"):
            _check_once(scale, "points", "value", "point", faults, place)


def check_fit(overlay: Value, framework: Framework, faults: Faults) -> None:
    """Add a fault for each part of the overlay that the framework has no part for."""
    if not isinstance(overlay, dict):
        return
    named = overlay.get("framework")
    if isinstance(named, str) and named != framework.id:
        reason = tr(
            "this overlay is for {named}, and the framework is {framework}",
            named=quoted(named),
            framework=quoted(framework.id),
        )
        faults.add(("framework",), reason)
        return
    if "introduction" in overlay and not framework.introduction:
        faults.add(("introduction",), tr("the framework has no introduction to put in other words"))
    _check_items(overlay, framework, faults)
    for place, words in _entries(overlay, "scales"):
        _check_scale(words, framework, place, faults)
    _check_glossary(overlay, framework, faults)


def _check_items(overlay: dict[str, Value], framework: Framework, faults: Faults) -> None:
    entries = entries_of(framework)
    for place, words in _entries(overlay, "items"):
        own = words.get("id")
        if not isinstance(own, str):
            continue
        entry = entries.get(own)
        if entry is None:
            reason = tr("the framework has nothing with the id {id}", id=quoted(own))
            faults.add((*place, "id"), _with_near(reason, own, entries))
            continue
        given = [key for key in WORDED_KEYS if key in words]
        kept = texts_of(entry)
        hint = (
            translated(_SCALE_HINT)
            if isinstance(entry, Scale)
            else ", ".join(kept) or tr("no text of its own")
        )
        if not given:
            faults.add(
                place,
                tr("{id} is given no other words; it has {texts}", id=quoted(own), texts=hint),
            )
        for key in given:
            if key not in kept:
                faults.add(
                    (*place, key),
                    tr(
                        "{id} has no {key}; it has {texts}",
                        id=quoted(own),
                        key=quoted(key),
                        texts=hint,
                    ),
                )


def _check_scale(
    words: dict[str, Value], framework: Framework, place: Place, faults: Faults
) -> None:
    own = words.get("id")
    if not isinstance(own, str):
        return
    scale = framework.scales_by_id.get(own)
    if scale is None:
        reason = tr("the framework has no scale {id}", id=quoted(own))
        faults.add((*place, "id"), _with_near(reason, own, framework.scales_by_id))
        return
    _check_texts(
        words,
        scale,
        ("low_label", "high_label"),
        (tr("the scale {id}", id=quoted(own)), place),
        faults,
    )
    points = {point.value: point for point in scale.points}
    for at, point_words in _entries(words, "points"):
        value = point_words.get("value")
        if not isinstance(value, int):
            continue
        here = (*place, *at)
        point = points.get(value)
        if point is None:
            faults.add(
                (*here, "value"),
                tr("the scale {id} has no point {point}", id=quoted(own), point=value),
            )
            continue
        spot = (
            tr("the point {point} of the scale {id}", point=value, id=quoted(own)),
            here,
        )
        _check_texts(point_words, point, ("label", "description"), spot, faults)


def _check_texts(
    words: dict[str, Value],
    part: Scale | ScalePoint,
    keys: tuple[str, ...],
    spot: tuple[str, Place],
    faults: Faults,
) -> None:
    """Add a fault for each key that is given and that the pack leaves empty there."""
    name, place = spot
    for key in keys:
        if key in words and not getattr(part, key):
            faults.add((*place, key), tr("{part} has no {key}", part=name, key=quoted(key)))


def _check_glossary(overlay: dict[str, Value], framework: Framework, faults: Faults) -> None:
    known = {term.term: term for term in framework.glossary}
    for place, entry in _entries(overlay, "glossary"):
        term = entry.get("term")
        if isinstance(term, str) and term not in known:
            reason = tr("the framework's glossary has no {term}", term=quoted(term))
            faults.add((*place, "term"), _with_near(reason, term, known))


def _check_once(
    value: dict[str, Value], key: str, name: str, what: str, faults: Faults, at: Place = ()
) -> None:
    first: dict[object, Place] = {}
    for inner, entry in _entries(value, key):
        place = (*at, *inner, name)
        stated = entry.get(name)
        if not isinstance(stated, str | int):
            continue
        if stated in first:
            spot = faults.spot(first[stated])
            faults.add(place, _twice(what, quoted(str(stated)), spot))
        else:
            first[stated] = place


def _entries(value: dict[str, Value], key: str) -> Iterator[tuple[Place, dict[str, Value]]]:
    inner = value.get(key)
    if isinstance(inner, list):
        for position, entry in enumerate(inner):
            if isinstance(entry, dict):
                yield (key, position), entry


def _twice(what: str, name: str, spot: str) -> str:
    """The reason for something that may be there once only."""
    return {
        "id": tr("the id {name} is here already {spot}", name=name, spot=spot),
        "term": tr("the term {name} is here already {spot}", name=name, spot=spot),
        "point": tr("the point {name} is here already {spot}", name=name, spot=spot),
    }[what]


def _with_near(reason: str, name: str, known: Iterable[str]) -> str:
    """The reason, with what was meant where something is called alike."""
    near = difflib.get_close_matches(name[:80], list(known), n=1)
    if not near:
        return reason
    return tr("{reason}; did you mean {near}?", reason=reason, near=quoted(near[0]))
