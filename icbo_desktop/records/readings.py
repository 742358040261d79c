"""What a record says of the words that the room read: of each framework, and of a standard read in several.

Only what was on the wall is said to have been read. A workbook without overlays says nothing of it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from icbo_desktop.domain.wording import counted, listed, plural
from icbo_desktop.records.scope import Scope, ScopedFramework, ScopedStandard
from icbo_desktop.records.tree import Block, paragraph
from icbo_desktop.records.wording import level_word
from icbo_desktop.translation import marked, tr, translated

OWN_WORDS = marked("the framework's own words")
MOST_NAMED = 6  # standards named one by one; of more only how many they are


def shown_lines(scope: Scope, part: ScopedFramework) -> Iterator[str]:
    """For each wording how many standards were read in it, which in several, and what the rest is told in."""
    if not scope.words.has_overlays(part.id):
        return
    word = level_word(part.framework, is_domain=False).lower()
    readings = [(scoped, scope.words.readings(scoped.item)) for scoped in part.standards]
    counts = Counter(one for _, each in readings for one in dict.fromkeys(each))
    for position, overlay_id in enumerate(sorted(counts, key=bool)):
        said = counted(counts[overlay_id], word, plural(word))
        wording = versioned_name(scope, part.id, overlay_id)
        yield (
            tr("In {wording}: {standards}.", wording=wording, standards=said)
            if position
            else tr("Seen in {wording}: {standards}.", wording=wording, standards=said)
        )
    yield from several_lines(scope, part, readings)
    left = sum(not each for _, each in readings)
    worn = scope.words.worn_id(part.id)
    if left and worn:
        name = versioned_name(scope, part.id, worn)
        yield (
            tr(
                "The {standard} that was not shown is printed in {wording}, the words worn now.",
                standard=word,
                wording=name,
            )
            if left == 1
            else tr(
                "The {standards} that were not shown are printed in {wording}, the words worn now.",
                standards=plural(word),
                wording=name,
            )
        )


def several_lines(
    scope: Scope, part: ScopedFramework, readings: Iterable[tuple[ScopedStandard, tuple[str, ...]]]
) -> Iterator[str]:
    """A sentence for those standards that were read in the same several wordings."""
    found: dict[tuple[str, ...], list[str]] = {}
    for scoped, each in readings:
        wordings = tuple(dict.fromkeys(each))
        if len(wordings) > 1:
            name = scoped.number or f"“{scoped.standard.short_title}”"
            found.setdefault(wordings, []).append(name)
    word = level_word(part.framework, is_domain=False)
    for wordings, names in found.items():
        said = listed([wording_name(scope, part.id, one) for one in wordings])
        yield several_sentence(names, word, said)


def several_sentence(names: list[str], word: str, wordings: str) -> str:
    """As "Standard 1.I was …", "Standards 1.I and 1.II were …", "14 standards were …"."""
    if len(names) == 1:
        return tr(
            "{standard} was read in more than one: {wordings}.",
            standard=f"{word} {names[0]}",
            wordings=wordings,
        )
    standards = f"{plural(word)} {listed(names)}"
    if len(names) > MOST_NAMED:
        standards = f"{len(names)} {plural(word).lower()}"
    return tr(
        "{standards} were read in more than one: {wordings}.",
        standards=standards,
        wordings=wordings,
    )


def reading_blocks(scope: Scope, scoped: ScopedStandard) -> Iterator[Block]:
    """In which words the room read a standard, one after the other; nothing where it read it in one."""
    readings = scope.words.readings(scoped.item)
    if len(readings) > 1 and scope.words.has_overlays(scoped.framework.id):
        said = tr(", then ").join(wording_name(scope, scoped.framework.id, one) for one in readings)
        yield paragraph(
            tr("Read in: {wordings}. Printed in the last.", wordings=said), is_soft=True
        )


def wording_name(scope: Scope, framework_id: str, overlay_id: str) -> str:
    """The title of an overlay, or the words for the framework's own."""
    if not overlay_id:
        return translated(OWN_WORDS)
    overlay = scope.words.overlay(framework_id, overlay_id)
    return overlay.title if overlay is not None else f"“{overlay_id}”"


def versioned_name(scope: Scope, framework_id: str, overlay_id: str) -> str:
    name = wording_name(scope, framework_id, overlay_id)
    overlay = scope.words.overlay(framework_id, overlay_id) if overlay_id else None
    return (
        tr("{wording}, version {version}", wording=name, version=overlay.version)
        if overlay is not None
        else name
    )
