"""Which of the workbooks of a programme count: copies once, and places under one name."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.programme import WorkshopSummary
from icbo_desktop.translation import marked, tr, translated

Aliases = Mapping[str, str]
"""Another name of a place, by its `place_key`, to the name it is counted under."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A file that is not counted, because `counted` holds the same workshop; and why that one."""

    file: str
    counted: str
    reason: str


EARLIER_STATE = marked("an earlier state of the same workshop")
SAME_STATE = marked("a copy of the same workshop")
WORKED_ON_APART = marked("the same workshop, worked on apart; the one that was changed last counts")

MERGED = marked("one of the workbooks that were merged into the one that counts")


def place_key(name: str) -> str:
    """Equal for two spellings of a place that differ in spaces and capitals alone."""
    return " ".join(name.split()).casefold()


def parsed_aliases(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Aliases by key. Raises RecordError for an empty name, or one name that stands for two places."""
    found: dict[str, str] = {}
    for alias, place in pairs:
        key, name = place_key(alias), " ".join(place.split())
        if not key or not name:
            message = tr(
                "“{alias}={place}” gives no place: write it as Other name=Place.",
                alias=alias,
                place=place,
            )
            raise RecordError(message)
        if place_key(found.get(key, name)) != place_key(name):
            message = tr(
                "“{alias}” stands for two places: “{found}” and “{name}”.",
                alias=alias,
                found=found[key],
                name=name,
            )
            raise RecordError(message)
        found[key] = name
    return found


def placed(
    workshops: Iterable[WorkshopSummary], aliases: Aliases
) -> tuple[tuple[str, WorkshopSummary], ...]:
    """Each workshop with the name of its place; one without a place goes by its title.

    Of several spellings of one name the most common is shown.
    """
    named = [(_given_name(each, aliases), each) for each in workshops]
    spellings: dict[str, Counter[str]] = {}
    for name, _ in named:
        spellings.setdefault(place_key(name), Counter())[name] += 1
    for name in aliases.values():
        # What a person wrote as the name to count under goes before any spelling in a workbook.
        spellings.setdefault(place_key(name), Counter())[name] += len(named)
    shown = {
        key: min(found, key=lambda name: (-found[name], name)) for key, found in spellings.items()
    }
    return tuple((shown[place_key(name)], each) for name, each in named)


def _given_name(workshop: WorkshopSummary, aliases: Aliases) -> str:
    name = " ".join((workshop.place or workshop.title).split())
    seen: set[str] = set()
    while (key := place_key(name)) in aliases and key not in seen:
        seen.add(key)
        name = aliases[key]
    return name


def counted_once(
    workshops: Iterable[WorkshopSummary], aliases: Aliases
) -> tuple[tuple[WorkshopSummary, ...], tuple[Copy, ...]]:
    """The workshops without copies, and the copies.

    A file is a copy where its history is the beginning of another's, or where another was merged from it as it is. Two that went different ways from one
    beginning are two workshops, for a workbook may be made once and sent to many places, unless place and day are
    the same.
    """
    families: dict[str, list[WorkshopSummary]] = {}
    for each in workshops:
        families.setdefault(each.workshop_id, []).append(each)
    counted: list[WorkshopSummary] = []
    copies: list[Copy] = []
    for family in families.values():
        kept, left = _of_family(family, aliases)
        counted += kept
        copies += left
    whole, merged = _without_merged(counted)
    whole.sort(key=lambda each: each.file)
    return tuple(whole), tuple(sorted((*copies, *merged), key=lambda copy: copy.file))


def _without_merged(
    counted: list[WorkshopSummary],
) -> tuple[list[WorkshopSummary], list[Copy]]:
    """Those that no other was merged from, and the others with the one that counts for them."""
    into = {head: each for each in counted for head in each.merged_from if head}
    kept: list[WorkshopSummary] = []
    left: list[Copy] = []
    for each in counted:
        whole, seen = each, {each.file}
        while (after := into.get(whole.head)) is not None and after.file not in seen:
            whole = after
            seen.add(whole.file)
        if whole is each:
            kept.append(each)
        else:
            left.append(Copy(each.file, whole.file, translated(MERGED)))
    return kept, left


def merge_doubts(
    counted: Iterable[WorkshopSummary], copies: Iterable[Copy], aliases: Aliases
) -> tuple[str, ...]:
    """What may count twice: a merged workbook, and one of its place and day that went on after the merge, perhaps.

    Nothing where every workbook that was merged is among the files: then it is known.
    """
    every = tuple(counted)
    known = Counter(copy.counted for copy in copies if copy.reason == translated(MERGED))
    said: list[str] = []
    for whole in every:
        if known[whole.file] >= len(whole.merged_from):
            continue
        place = place_key(_given_name(whole, aliases))
        beside = [
            each.file
            for each in every
            if each is not whole
            and not each.merged_from
            and each.held_on == whole.held_on
            and place_key(_given_name(each, aliases)) == place
        ]
        said += [
            tr(
                "“{merged}” was merged from others. “{file}” has its place and day, and may be one of them, "
                "changed since: then it counts twice.",
                merged=whole.file,
                file=file,
            )
            for file in beside
        ]
    return tuple(said)


def _of_family(
    family: list[WorkshopSummary], aliases: Aliases
) -> tuple[list[WorkshopSummary], list[Copy]]:
    kept: list[WorkshopSummary] = []
    left: list[Copy] = []
    # The longest history first; of equal ones the shortest name, for a copy's is mostly longer.
    for each in sorted(family, key=lambda one: (-len(one.trail), len(one.file), one.file)):
        whole = next((one for one in kept if one.trail.startswith(each.trail)), None)
        if whole is None:
            kept.append(each)
        else:
            reason = (
                translated(SAME_STATE) if whole.trail == each.trail else translated(EARLIER_STATE)
            )
            left.append(Copy(each.file, whole.file, reason))
    return _one_each_day(kept, left, aliases)


def _one_each_day(
    kept: list[WorkshopSummary], left: list[Copy], aliases: Aliases
) -> tuple[list[WorkshopSummary], list[Copy]]:
    last: dict[object, WorkshopSummary] = {}
    for each in sorted(kept, key=lambda one: (one.changed_at, one.file)):
        last[place_key(_given_name(each, aliases)), each.held_on] = each
    counted = list(last.values())
    for each in kept:
        one = last[place_key(_given_name(each, aliases)), each.held_on]
        if one is not each:
            left.append(Copy(each.file, one.file, translated(WORKED_ON_APART)))
            left = [Copy(c.file, one.file, c.reason) if c.counted == each.file else c for c in left]
    return counted, left
