"""What every pack of ours must keep in its shape and in its spelling, for the tests of the single packs.

Each function names the faults it finds, so that a test asserts an empty list.
"""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache

from icbo_desktop.domain.framework import Framework, Level, Standard, Text
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.reader import read_pack

SLIPS = {
    "blank too many": r"  |\t| $",
    "straight double quote": r'"',
    "straight apostrophe": r"'",
    "blank before punctuation": r" [,.;:?!]",
    "word said twice": r"\b([a-z]+) \1\b",
    "double punctuation": r"[^.]\.\.(?!\.)|,,|,\.",
}
ADDRESS = r"https?://|www\.|\w@\w"
# What is a name for the program, and no text for people.
_NOT_WORDS = {"id", "kind", "shape", "aggregate", "scale", "point", "criterion", "use", "at"}
_NOT_WORDS |= {"version", "wording"}
_OPENING, _CLOSING = "\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"


@cache
def shipped(pack_id: str) -> Framework:
    """A pack that comes with the program; read once, because a framework cannot be changed."""
    return read_pack(frameworks_dir() / pack_id)


def is_asked(question: Text | None) -> bool:
    """Whether there is a question, and it asks."""
    return question is not None and question.text.endswith("?")


def texts_of(part: object, place: str = "") -> Iterator[tuple[str, str]]:
    """Every text below a part of a framework that people read, with its place."""
    if isinstance(part, str):
        yield place, part
    elif isinstance(part, tuple):
        for position, item in enumerate(part):
            yield from texts_of(item, f"{place} {getattr(item, 'id', '') or position}")
    elif is_dataclass(part):
        for field in fields(part):
            is_reference = place.startswith(" resources") and field.name == "domains"
            if field.name not in _NOT_WORDS and not is_reference:
                yield from texts_of(getattr(part, field.name), f"{place} {field.name}")


def spoken_texts(framework: Framework) -> list[tuple[str, str]]:
    """Every text that is shown or read out: all but source, resources and glossary, where addresses may stand."""
    apart = (" source", " resources", " glossary")
    return [(place, text) for place, text in texts_of(framework) if not place.startswith(apart)]


def spelling_faults(framework: Framework) -> list[str]:
    """Slips of the keyboard, and brackets and quotes that open and never close."""
    faults: list[str] = []
    for place, text in texts_of(framework):
        faults += [f"{place}: {name}" for name, slip in SLIPS.items() if re.search(slip, text)]
        if text.count("(") != text.count(")"):
            faults.append(f"{place}: bracket")
        # An apostrophe is the same sign as a closing quote, so there may be more of those.
        if text.count(_OPENING) > text.count(_CLOSING):
            faults.append(f"{place}: quote")
    return faults


def addresses_read_out(framework: Framework) -> list[str]:
    """The places where an address would be read out."""
    return [place for place, text in spoken_texts(framework) if re.search(ADDRESS, text)]


def id_faults(framework: Framework) -> list[str]:
    """Ids that do not say what they belong to."""
    faults = [
        standard.id
        for domain in framework.domains
        for standard in domain.standards
        if not standard.id.startswith(f"{domain.id}.")
    ]
    for standard in framework.standards():
        faults += _misnamed_parts(standard)
    for one in framework.lists_by_id.values():
        faults += [item.id for item in one.items if not item.id.startswith(f"{one.id}.")]
    faults += [one.id for one in framework.resources if not one.id.startswith("resource.")]
    faults += [one.id for one in framework.principles if not one.id.startswith("principle.")]
    return faults


def _misnamed_parts(standard: Standard) -> list[str]:
    """Parts of a standard that are not numbered below its id, in their order."""
    numbered = {
        "p": standard.points,
        "c": standard.criteria,
        "e": standard.evidence,
        "q": standard.questions,
        "f": standard.points_for,
        "a": standard.points_against,
    }
    faults = [
        part.id
        for letter, parts in numbered.items()
        for place, part in enumerate(parts, start=1)
        if part.id != f"{standard.id}.{letter}{place}"
    ]
    for level in standard.levels:
        faults += _misnamed_items(standard, level)
    return faults


def _misnamed_items(standard: Standard, level: Level) -> list[str]:
    return [
        item.id
        for place, item in enumerate(level.items, start=1)
        if item.id != f"{standard.id}.{level.point}.{place}"
    ]


def title_faults(framework: Framework) -> list[str]:
    """Titles said twice, or that end as sentences do."""
    standards = list(framework.standards())
    short_titles = [standard.short_title for standard in standards]
    twice = {title for title in short_titles if short_titles.count(title) > 1}
    faults = [one.id for one in standards if one.short_title in twice]
    titled = [*framework.domains, *standards, *framework.lists_by_id.values()]
    return faults + [one.id for one in titled if one.title.endswith((".", ":"))]


def sentence_faults(framework: Framework) -> list[str]:
    """Texts that do not end as their kind ends: notes, principles, lists, statements, points and questions."""
    ended = [(note[:40], note) for note in framework.notes]
    ended += [(one.id, one.text) for one in framework.principles]
    ended += [(item.id, item.text) for one in framework.lists_by_id.values() for item in one.items]
    ended += [
        (item.id, item.text)
        for standard in framework.standards()
        for level in standard.levels
        for item in level.items
    ]
    faults = [place for place, text in ended if not text.endswith((".", ".)", "?"))]
    for standard in framework.standards():
        faults += _unfinished(standard)
    return faults


def _unfinished(standard: Standard) -> list[str]:
    """Points go on in small letters from a colon, or are sentences; questions ask."""
    leads = standard.statement.endswith(":")
    pattern = r"[^A-Z].*[^.:;,]|[A-Z]{2}.*[^.:;,]" if leads else r".*[.?]"
    faults = [one.id for one in standard.points if not re.fullmatch(pattern, one.text)]
    faults += [one.id for one in standard.questions if not one.text.endswith("?")]
    if standard.statement and not standard.statement.endswith((".", ":", "?")):
        faults.append(standard.id)
    return faults
