"""What belongs to the session and not to a standard's talk: papers, earlier ratings, breaks, reflections."""

from collections.abc import Iterator
from datetime import date

from icbo_desktop.domain.attachment_kinds import kind_words, size_words
from icbo_desktop.domain.breaks import BreakTaken, break_title, breaks_taken
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rows import Item, Outcome, item_of
from icbo_desktop.domain.session_rows import (
    Attachment,
    EarlierRating,
    Reflection,
    ReflectionKind,
)
from icbo_desktop.domain.wording import day_words
from icbo_desktop.records.scope import Scope
from icbo_desktop.records.time_spent import length_words, time_blocks
from icbo_desktop.records.tree import Block, Bullets, Heading, Part
from icbo_desktop.translation import marked, tr, translated

REFLECTIONS: dict[ReflectionKind, str] = {
    "plus": marked("What was good about the session"),
    "delta": marked("What to change next time"),
}
OUTCOMES: dict[Outcome, str] = {
    "open": "",
    "action": marked("It became an action"),
    "later": marked("Kept for later"),
    "dropped": marked("Dropped"),
}


def earlier_ratings(scope: Scope, item: Item) -> list[EarlierRating]:
    """What earlier workshops agreed on the item, the latest last; those without a date come first."""
    found = scope.workshop.at(EarlierRating, item)
    return sorted(found, key=lambda row: row.held_on or date.min)


def earlier_sentence(row: EarlierRating, scale: Scale | None) -> str:
    """Where an earlier workshop put itself: "At “Spring review”, 12 March 2026, it was 4."."""
    value = scale.words(row.value) if scale is not None else str(row.value)
    if row.held_on is None:
        return tr("At “{workshop}”, it was {rating}.", workshop=row.workshop_title, rating=value)
    return tr(
        "At “{workshop}”, {day}, it was {rating}.",
        workshop=row.workshop_title,
        day=day_words(row.held_on),
        rating=value,
    )


def attachment_lines(scope: Scope, item: Item) -> tuple[str, ...]:
    """The papers kept inside the workbook at that item, with their captions."""
    return tuple(attachment_words(row) for row in scope.workshop.at(Attachment, item))


def attachment_words(row: Attachment) -> str:
    """The caption of a paper, and below it what it is: "Chart.png · picture (PNG) · 2 KB · …"."""
    kind, size = kind_words(row.content_type), size_words(row.size)
    name = tr(
        "{file} · {kind} · {size} · kept in the workbook", file=row.name, kind=kind, size=size
    )
    return f"{row.caption}\n{name}" if row.caption.strip() else name


def session_part(scope: Scope) -> Iterator[Part]:
    """What the room said of the session itself, its breaks and its time; nothing where there is none."""
    blocks = tuple(session_blocks(scope))
    if blocks:
        yield Part("session", tr("The session itself"), blocks)


def session_blocks(scope: Scope) -> Iterator[Block]:
    for kind, title in REFLECTIONS.items():
        said = tuple(row.text for row in scope.workshop.rows(Reflection) if row.kind == kind)
        if said:
            yield Heading(translated(title))
            yield Bullets(said)
    breaks = tuple(break_words(scope, each) for each in breaks_taken(scope.workshop))
    if breaks:
        yield Heading(tr("Breaks"))
        yield Bullets(breaks)
    yield from time_blocks(scope)
    earlier = dict.fromkeys(
        f"{row.workshop_title}, {day_words(row.held_on)}" if row.held_on else row.workshop_title
        for row in scope.workshop.rows(EarlierRating)
    )
    if earlier:
        yield Heading(tr("Earlier workshops that this one looked back on"))
        yield Bullets(tuple(earlier))


def break_words(scope: Scope, each: BreakTaken) -> str:
    """As "Coffee, after 1.II Shared leadership: 15 minutes planned, held for 17 min", or "not held"."""
    item = item_of(each.rest)
    rest = break_title(each.rest)
    if item.framework_id:
        rest = tr("{rest}, after {place}", rest=rest, place=scope.name(item))
    minutes = each.rest.minutes
    if each.is_held:
        held = length_words(each.taken)
        return tr(
            "{rest}: {minutes} minutes planned, held for {length}",
            rest=rest,
            minutes=minutes,
            length=held,
        )
    if each.is_known:
        return tr("{rest}: {minutes} minutes planned, not held", rest=rest, minutes=minutes)
    return tr("{rest}: {minutes} minutes planned", rest=rest, minutes=minutes)
