"""Words that were typed at a place and never kept, and ratings that still wait for a "yes": told before an end.

They lie in the workbook as drafts. A draft's name says what it is and where: "capture/standard/icbo-2018/d1.two/note",
"argument/icbo-2018/d1.two/for", "tally/icbo-2018/d1.two/<group>/round 1" or, of a record that was opened and
changed, "record/action/<its id>" with the changed fields as JSON.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import cast

from icbo_desktop.domain.close_down import Frameworks, place_at
from icbo_desktop.domain.route import Place, PlaceKind, places, plan_route
from icbo_desktop.domain.rows import RECORD_TYPE_BY_TABLE, Capture, Item, item_of
from icbo_desktop.domain.wording import listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr, tr_n, translated

CAPTURED, ARGUED, TALLIED, OPENED = "capture", "argument", "tally", "record"
KIND_NAMES = {
    "view": marked("differing view"),
    "practice": marked("good practice"),
    "note": marked("note"),
    "action": marked("action"),
    "parked": marked("parked item"),
    "for": marked("point for"),
    "against": marked("point against"),
}
FIELD_NAMES = {
    "by_when": marked("by when"),
    "carried_from": marked("carried from"),
    "evidence": marked("evidence"),
    "held_by": marked("held by"),
    "holder": marked("holder"),
    "how_many": marked("how many"),
    "measure": marked("measure"),
    "no_date_reason": marked("no date reason"),
    "outcome": marked("outcome"),
    "priority": marked("priority"),
    "rating": marked("rating"),
    "status": marked("status"),
    "text": marked("text"),
    "who": marked("who"),
    "would_change": marked("would change"),
}
ARGUMENTS = ("for", "against")
RECORD_KINDS = {
    "differing_view": "view",
    "good_practice": "practice",
    "note": "note",
    "action": "action",
    "parked_item": "parked",
}
OWN_WORDS = ("text", "no_date_reason", "measure", "evidence", "would_change", "carried_from")


@dataclass(frozen=True, slots=True)
class LeftWords:
    """A draft that was left. `kind` is what it was to become, "" for a rating that waits; then `text` is the group.

    `record` is the one that was opened and changed, and `draft` the changed fields as they lie in the workbook.
    """

    key: str
    place: Place
    kind: str
    text: str
    record: Capture | None = None
    draft: str = ""

    @property
    def is_rating(self) -> bool:
        return not self.kind

    @property
    def kind_name(self) -> str:
        return translated(KIND_NAMES[self.kind]) if self.kind in KIND_NAMES else ""


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
    elif family == OPENED and len(middle) == 2 and middle[0] in RECORD_KINDS:  # noqa: PLR2004 - table and id
        yield from in_record(key, middle, text, workshop, frameworks)


def in_record(
    key: str, parts: Sequence[str], draft: str, workshop: Workshop, frameworks: Frameworks
) -> Iterator[LeftWords]:
    """What was changed in a record and not kept; nothing where the record has gone or says so by now."""
    table, record_id = parts
    record = workshop.find(RECORD_TYPE_BY_TABLE[table], record_id)
    if not isinstance(record, Capture):
        return
    text = changed_words(record, draft)
    if text:
        framework = frameworks.get(record.framework_id)
        summary = Place(PlaceKind.SUMMARY)
        place = summary if framework is None else place_at(framework, item_of(record))
        yield LeftWords(key, place, RECORD_KINDS[table], text, record, draft)


def changed_words(record: Capture, draft: str) -> str:
    """The changed fields in words: texts as they were typed, of the others what they are and now say."""
    try:
        typed = json.loads(draft)
    except ValueError:
        return ""
    said: list[str] = []
    for name, value in cast("dict[str, object]", typed if isinstance(typed, dict) else {}).items():
        if value == as_drafted(getattr(record, name, None)):
            continue
        if isinstance(value, str) and name in OWN_WORDS:
            said.append(value.strip() or tr("{field}: taken out", field=field_name(name)))
        elif isinstance(value, str | int):
            said.append(f"{field_name(name)}: {value}")
        else:
            said.append(tr("{field} changed", field=field_name(name)))
    return " · ".join(said)


def field_name(name: str) -> str:
    """A field of a record as people read it."""
    return translated(FIELD_NAMES.get(name, name.replace("_", " ")))


def as_drafted(value: object) -> object:
    """A field's value as a draft has it."""
    if isinstance(value, date):
        return value.isoformat()
    return list(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value


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
    said = [tr_n("{n} texts", "1 text", texts)] if texts else []
    if ratings:
        said.append(
            tr_n("{n} ratings that wait for a yes", "1 rating that waits for a yes", ratings)
        )
    return tr("Typed and not kept: {counts}.", counts=listed(said)) if said else ""
