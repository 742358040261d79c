"""The frameworks and the details of several workbooks as one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from icbo_desktop.domain.edits.setting import attribution_is_loosened
from icbo_desktop.domain.rows import Attribution, FrozenFramework, WorkshopDetails
from icbo_desktop.domain.wording import listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, translated

T = TypeVar("T")
_MERGED = marked(", merged")


def merged_frameworks(workshops: Sequence[Workshop]) -> list[FrozenFramework]:
    """Each framework once. A standard is out of scope only where all left it out."""
    held: dict[str, list[FrozenFramework]] = {}
    for workshop in workshops:
        for row in workshop.frameworks:
            held.setdefault(row.id, []).append(row)
    rows: list[FrozenFramework] = []
    order = sorted(held, key=lambda key: (min(row.position for row in held[key]), key))
    for position, key in enumerate(order):
        found = held[key]
        left_out = frozenset(found[0].left_out).intersection(*(row.left_out for row in found))
        overlays = {row.overlay for row in found}
        rows.append(
            replace(
                found[0],
                position=position,
                left_out=tuple(each for each in found[0].left_out if each in left_out)
                if all(row.left_out == found[0].left_out for row in found)
                else tuple(sorted(left_out)),
                overlay=overlays.pop() if len(overlays) == 1 else "",
                is_retired=all(row.is_retired for row in found),
            )
        )
    return rows


def tightest(attributions: Iterable[Attribution]) -> Attribution:
    """The one that tells least."""
    found: Attribution = "role"
    for each in attributions:
        if attribution_is_loosened(found, each) is False:
            found = each
    return found


def merged_details(
    workshops: Sequence[Workshop], names: Sequence[str], title: str = ""
) -> WorkshopDetails:
    """What was set, as one: the tightest attribution, the first day and time, the last end, all words kept."""
    details = [workshop.details for workshop in workshops]
    first = min(details, key=lambda each: each.id)
    return replace(
        first,
        title=title or proposed_title([each.title for each in details]),
        place=_either(each.place for each in details),
        held_on=_earliest(each.held_on for each in details),
        facilitators=_either(each.facilitators for each in details),
        purpose=min(each.purpose for each in details),
        attribution=tightest(each.attribution for each in details),
        starts_at=_earliest(each.starts_at for each in details),
        ends_at=_latest(each.ends_at for each in details),
        ground_rules="\n".join(
            dict.fromkeys(line for each in details for line in each.ground_rules.splitlines())
        ),
        narrative=told_by(
            [(name, each.narrative) for name, each in zip(names, details, strict=True)]
        ),
        created_at=min(each.created_at for each in details),
    )


def proposed_title(titles: Sequence[str]) -> str:
    """The merged workshop's title where none was chosen: of the titles, and never that of one of the workbooks."""
    own = sorted({title.removesuffix(translated(_MERGED)) for title in titles})
    return listed(own) if len(own) > 1 else f"{own[0]}{translated(_MERGED)}"


def told_by(texts: Sequence[tuple[str, str]]) -> str:
    """The texts of several workbooks as one: as it is where they agree, else each under its name."""
    said = [(name, text) for name, text in texts if text.strip()]
    different = dict.fromkeys(text for _, text in said)
    if len(different) < 2:  # noqa: PLR2004 - one text needs nobody's name
        return next(iter(different), "")
    names = {text: listed([name for name, own in said if own == text]) for text in different}
    return "\n".join(f"{names[text]}: {text}" for text in sorted(different, key=names.__getitem__))


def _either(texts: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(sorted(text for text in texts if text)))


def _earliest(values: Iterable[T | None]) -> T | None:
    return _end(values, min)


def _latest(values: Iterable[T | None]) -> T | None:
    return _end(values, max)


def _end(values: Iterable[T | None], pick: Callable[..., T]) -> T | None:
    found = [value for value in values if value is not None]
    return pick(found) if found else None
