"""What a pack must keep beyond its shape.

One id for one thing, references that lead somewhere, scales in order, and as many parts as it says. The rules run
on plain values, also on a pack whose shape has faults, so that all are named at once.
"""

from collections.abc import Callable, Iterator

from icbo_desktop.packs.document import Faults, Place, Value, quoted
from icbo_desktop.translation import tr

_STANDARDS = ("domains", "standards")


def check_rules(pack: Value, faults: Faults) -> None:
    """Add a fault for each rule that the pack breaks. The value is one that the shape check returned."""
    if isinstance(pack, dict):
        _check_ids(pack, faults)
        _check_terms(pack, faults)
        for place, scale in _entries(pack, "scales"):
            _check_scale(scale, place, faults)
        _check_scale_references(pack, faults)
        for place, standard in _entries(pack, *_STANDARDS):
            _check_criteria(standard, place, faults)
        _check_levels(pack, faults)
        _check_options(pack, faults)
        _check_resources(pack, faults)
        _check_expected(pack, faults)


def _entries(value: Value, *keys: str, at: Place = ()) -> Iterator[tuple[Place, dict[str, Value]]]:
    """Every entry of the list at those keys, with its place; what is not an entry is passed over."""
    if not isinstance(value, dict):
        return
    if not keys:
        yield at, value
        return
    inner = value.get(keys[0])
    if isinstance(inner, list):
        for position, item in enumerate(inner):
            yield from _entries(item, *keys[1:], at=(*at, keys[0], position))


def _texts(value: Value, key: str, *keys: str) -> Iterator[tuple[Place, str]]:
    """The text under `key` of every entry at `keys` that has one."""
    for place, entry in _entries(value, *keys):
        text = entry.get(key)
        if isinstance(text, str):
            yield (*place, key), text


def _all_ids(value: Value, at: Place = ()) -> Iterator[tuple[Place, str]]:
    """Every id of the framework. Points of a scale are not among them: they belong to their scale."""
    if isinstance(value, list):
        for position, item in enumerate(value):
            yield from _all_ids(item, (*at, position))
    elif isinstance(value, dict):
        own = value.get("id")
        if isinstance(own, str) and at:
            yield (*at, "id"), own
        for key, item in value.items():
            if isinstance(item, list | dict) and not (key == "points" and at[:1] == ("scales",)):
                yield from _all_ids(item, (*at, key))


def _check_unique(named: Iterator[tuple[Place, str]], what: str, faults: Faults) -> None:
    first: dict[str, Place] = {}
    for place, name in named:
        if name in first:
            faults.add(place, _used_already(what, quoted(name), faults.spot(first[name])))
        else:
            first[name] = place


def _used_already(what: str, name: str, spot: str) -> str:
    """The reason for a name that something else has."""
    return {
        "id": tr("the id {name} is used already {spot}", name=name, spot=spot),
        "term": tr("the term {name} is used already {spot}", name=name, spot=spot),
        "point": tr("the point {name} is used already {spot}", name=name, spot=spot),
        "point id": tr("the point id {name} is used already {spot}", name=name, spot=spot),
    }[what]


def _check_ids(pack: dict[str, Value], faults: Faults) -> None:
    _check_unique(_all_ids(pack), "id", faults)


def _check_terms(pack: dict[str, Value], faults: Faults) -> None:
    terms = ((place, term.casefold()) for place, term in _texts(pack, "term", "glossary"))
    _check_unique(terms, "term", faults)


def _check_scale(scale: dict[str, Value], place: Place, faults: Faults) -> None:
    _check_unique(
        ((((*place, *at)), text) for at, text in _texts(scale, "id", "points")),
        "point id",
        faults,
    )
    before: int | None = None
    for at, point in _entries(scale, "points"):
        value = point.get("value")
        if not isinstance(value, int):
            continue
        if before is not None and value <= before:
            reason = tr(
                "the values of a scale go up, and {value} comes after {before}",
                value=value,
                before=before,
            )
            faults.add((*place, *at, "value"), reason)
        before = value
    if scale.get("kind") == "nominal" and scale.get("aggregate", "median") != "none":
        reason = tr("a nominal scale has no middle to sum up by: write 'aggregate: none'")
        faults.add((*place, "aggregate"), reason)
    elif scale.get("aggregate") == "mean":
        reason = tr("an ordinal scale is summed up by its median, never by a mean")
        faults.add((*place, "aggregate"), reason)


def _check_known(
    references: Iterator[tuple[Place, str]],
    known: set[str],
    unknown: Callable[[str], str],
    faults: Faults,
) -> None:
    """Add a fault for each reference that leads nowhere; `unknown` makes the reason of the id."""
    for place, name in references:
        if name not in known:
            faults.add(place, unknown(quoted(name)))


def _no_scale(own: str) -> str:
    return tr("there is no scale with the id {id}", id=own)


def _no_domain(own: str) -> str:
    return tr("there is no domain with the id {id}", id=own)


def _no_criterion(own: str) -> str:
    return tr("there is no criterion of this standard with the id {id}", id=own)


def _no_point_of(scale: str) -> Callable[[str], str]:
    def reason(own: str) -> str:
        return tr(
            "there is no point of the scale {scale} with the id {id}", scale=quoted(scale), id=own
        )

    return reason


def _check_scale_references(pack: dict[str, Value], faults: Faults) -> None:
    known = {name for _, name in _texts(pack, "id", "scales")}
    _check_known(_texts(pack, "scale", "domains"), known, _no_scale, faults)
    _check_known(_texts(pack, "scale", *_STANDARDS), known, _no_scale, faults)


def _check_criteria(standard: dict[str, Value], place: Place, faults: Faults) -> None:
    known = {name for _, name in _texts(standard, "id", "criteria")}
    proved = (((*place, *at), name) for at, name in _texts(standard, "criterion", "evidence"))
    _check_known(proved, known, _no_criterion, faults)


def _check_resources(pack: dict[str, Value], faults: Faults) -> None:
    known = {name for _, name in _texts(pack, "id", "domains")}
    _check_known(_texts(pack, "domain", "resources"), known, _no_domain, faults)
    for place, resource in _entries(pack, "resources"):
        several = resource.get("domains")
        named = enumerate(several) if isinstance(several, list) else ()
        references = (((*place, "domains", at), each) for at, each in named)
        _check_known(
            ((at, each) for at, each in references if isinstance(each, str)),
            known,
            _no_domain,
            faults,
        )
        if several and "domain" in resource:
            faults.add((*place, "domains"), tr("give 'domain' or 'domains', not both"))


def _check_options(pack: dict[str, Value], faults: Faults) -> None:
    """Where there are options to rate, each criterion needs a scale, and a grid has one for all."""
    for place, domain in _entries(pack, "domains"):
        first = ""
        if domain.get("options") and "scale" in domain:
            reason = tr("a grid has a result and no rating of its own: leave 'scale' out")
            faults.add((*place, "scale"), reason)
        for inner, standard in _entries(domain, "standards"):
            if (domain.get("options") or standard.get("options")) and "scale" not in standard:
                reason = tr("its options are rated, so it needs a 'scale'")
                faults.add((*place, *inner), reason)
            scale = standard.get("scale")
            if domain.get("options") and not standard.get("options") and isinstance(scale, str):
                first = first or scale
                if scale != first:
                    reason = tr(
                        "a grid has one scale for all its criteria, here {scale}",
                        scale=quoted(first),
                    )
                    faults.add((*place, *inner, "scale"), reason)


def _check_levels(pack: dict[str, Value], faults: Faults) -> None:
    """A level describes one point of its standard's scale, and a point has one level."""
    points_of = {
        scale.get("id"): {name for _, name in _texts(scale, "id", "points")}
        for _, scale in _entries(pack, "scales")
        if isinstance(scale.get("id"), str)
    }
    for place, standard in _entries(pack, *_STANDARDS):
        levels = [((*place, *at), name) for at, name in _texts(standard, "point", "levels")]
        if not levels:
            continue
        scale = standard.get("scale")
        if scale is None:
            faults.add((*place, "levels"), tr("levels need the 'scale' that they describe"))
        elif isinstance(scale, str) and scale in points_of:
            _check_known(iter(levels), points_of[scale], _no_point_of(scale), faults)
        _check_unique(iter(levels), "point", faults)


def _check_expected(pack: dict[str, Value], faults: Faults) -> None:
    expected = pack.get("expected")
    if not isinstance(expected, dict):
        return
    counts = {
        "domains": _count(pack, "domains"),
        "standards": _count(pack, *_STANDARDS),
        "evidence": _count(pack, *_STANDARDS, "evidence"),
        "questions": _count(pack, *_STANDARDS, "questions"),
    }
    for name, count in counts.items():
        wanted = expected.get(name, 0)
        if isinstance(wanted, int) and (name in expected or count) and wanted != count:
            faults.add(("expected", name), _other_number(name, count, wanted))


def _other_number(name: str, count: int, wanted: int) -> str:
    """The reason where a pack holds another number of something than it says."""
    return {
        "domains": tr(
            "the number of domains is {count}, but {wanted} is expected", count=count, wanted=wanted
        ),
        "standards": tr(
            "the number of standards is {count}, but {wanted} is expected",
            count=count,
            wanted=wanted,
        ),
        "evidence": tr(
            "the number of evidence lines is {count}, but {wanted} is expected",
            count=count,
            wanted=wanted,
        ),
        "questions": tr(
            "the number of sample questions is {count}, but {wanted} is expected",
            count=count,
            wanted=wanted,
        ),
    }[name]


def _count(value: Value, *keys: str) -> int:
    """How many items the lists at those keys hold together, sound or not."""
    inside = (entry.get(keys[-1]) for _, entry in _entries(value, *keys[:-1]))
    return sum(len(items) for items in inside if isinstance(items, list))
