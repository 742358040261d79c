"""Words that were typed at a place and never kept, and ratings that still wait for a "yes": told before an end.

They lie in the workbook as drafts. A draft's name says what it is and where: "capture/standard/icbo-2018/d1.two/note",
"argument/icbo-2018/d1.two/for" or "tally/icbo-2018/d1.two/<group>/round 1".
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from icbo_desktop.domain.close_down import Frameworks, place_at
from icbo_desktop.domain.route import Place, PlaceKind, places, plan_route
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.wording import counted, listed
from icbo_desktop.domain.workshop import Workshop

CAPTURED, ARGUED, TALLIED = "capture", "argument", "tally"
KIND_NAMES = {
    "view": "differing view",
    "practice": "good practice",
    "note": "note",
    "action": "action",
    "parked": "parked item",
    "for": "point for",
    "against": "point against",
}
ARGUMENTS = ("for", "against")


@dataclass(frozen=True, slots=True)
class LeftWords:
    """A draft that was left. `kind` is what it was to become, "" for a rating that waits; then `text` is the group."""

    key: str
    place: Place
    kind: str
    text: str

    @property
    def is_rating(self) -> bool:
        return not self.kind

    @property
    def kind_name(self) -> str:
        return KIND_NAMES.get(self.kind, "")


def left_words(
    drafts: Mapping[str, str], workshop: Workshop, frameworks: Frameworks
) -> tuple[LeftWords, ...]:
    """Every draft of a place, in the order of the route; those of places that are not on it come last."""
    if not drafts:
        return ()
    walked = places(plan_route(workshop, frameworks))
    order = {place: number for number, place in enumerate(walked)}
    found = chain.from_iterable(
        read_draft(key, text, workshop, frameworks) for key, text in drafts.items() if text.strip()
    )
    return tuple(sorted(found, key=lambda each: order.get(each.place, len(order))))


def read_draft(
    key: str, text: str, workshop: Workshop, frameworks: Frameworks
) -> Iterator[LeftWords]:
    """What a draft tells; nothing for the line of a dialog, or of a group or framework that has gone."""
    family, *middle = key.split("/")
    if (
        family == CAPTURED
        and len(middle) > 1
        and middle[-1] in set(KIND_NAMES).difference(ARGUMENTS)
    ):
        kind, *parts = middle[:-1]
        if kind in set(PlaceKind):
            yield LeftWords(key, Place(PlaceKind(kind), item_of_parts(parts)), middle[-1], text)
    elif family == ARGUED and len(middle) > 1 and middle[-1] in ARGUMENTS:
        yield from at_item(key, middle[:-1], middle[-1], text, frameworks)
    elif family == TALLIED and len(middle) > 2:  # noqa: PLR2004 - an item, a group and a round
        names = {group.id: group.name for group in workshop.groups}
        if middle[-2] in names:
            yield from at_item(key, middle[:-2], "", names[middle[-2]], frameworks)


def at_item(
    key: str, parts: Sequence[str], kind: str, text: str, frameworks: Frameworks
) -> Iterator[LeftWords]:
    item = item_of_parts(parts)
    framework = frameworks.get(item.framework_id)
    is_known = framework is not None and (
        item.item_id in framework.standards_by_id or item.item_id in framework.domains_by_id
    )
    if framework is not None and is_known:
        yield LeftWords(key, place_at(framework, item), kind, text)


def item_of_parts(parts: Sequence[str]) -> Item:
    framework_id, item_id, option_id = (*parts, "", "", "")[:3]
    return Item(framework_id, item_id, option_id)


def left_words_sentence(found: Sequence[LeftWords]) -> str:
    """As "Typed and not kept: 2 texts and 1 rating that waits for a yes."; empty where there is nothing."""
    ratings = sum(each.is_rating for each in found)
    texts = len(found) - ratings
    said = [counted(texts, "text")] if texts else []
    if ratings:
        said.append(
            f"{counted(ratings, 'rating')} that {'waits' if ratings == 1 else 'wait'} for a yes"
        )
    return f"Typed and not kept: {listed(said)}." if said else ""
