"""Which words of a record are in another language than the record itself: a framework's, or an overlay's over it.

Who reads the record aloud has to know (WCAG 3.1.2). Words are known again by their text: a sentence of the program
that holds some of them is in the language of the record, as are the words that people typed.
"""

from collections.abc import Iterator

from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.overlay import Overlay, ScaleWords, entries_of, texts_of
from icbo_desktop.records.scope import Scope, ScopedFramework

PACK_LANGUAGE = (
    "en-GB"  # a pack does not say its language; those of the program are in British English
)


def foreign_words(scope: Scope, language: str) -> dict[str, str]:
    """The language of each text that is in another one than `language`, by the text in `plain_text`.

    A text that is the same in both, such as a name, is in none but the record's. Two kinds of one language,
    such as en-GB and en-US, are no two languages.
    """
    sources = {PACK_LANGUAGE, *(overlay.language for overlay in scope.overlays.values())}
    if all(_base(one) == _base(language) for one in sources):
        return {}  # nearly every record
    found: dict[str, str] = {}
    own: set[str] = set()
    for text, spoken in _said(scope):
        if _base(spoken) == _base(language):
            own.add(plain_text(text))
        elif text:
            found.setdefault(plain_text(text), spoken)
    foreign = {text: spoken for text, spoken in found.items() if text not in own}
    numbered = (
        (text, plain_text(words)) for part in scope.parts for text, words in _numbered(part)
    )
    more = {plain_text(text): foreign[words] for text, words in numbered if words in foreign}
    return foreign | more


def plain_text(text: str) -> str:
    """A text as it is known again, wherever its lines end."""
    return " ".join(text.split())


def _base(language: str) -> str:
    return language.partition("-")[0].lower()


def _said(scope: Scope) -> Iterator[tuple[str, str]]:
    """Every text of a framework or an overlay with its language."""
    for framework in scope.frameworks.values():
        yield from ((text, PACK_LANGUAGE) for text in _framework_texts(framework))
    for overlay in scope.overlays.values():
        yield from ((text, overlay.language) for text in _overlay_texts(overlay))


def _framework_texts(framework: Framework) -> Iterator[str]:
    yield from (framework.title, framework.short_title, framework.introduction)
    yield from (framework.words.domain, framework.words.standard)
    for entry in entries_of(framework).values():
        yield from texts_of(entry).values()
    for scale in framework.scales:
        yield from _scale_texts(scale)
    yield from (term.meaning for term in framework.glossary)


def _overlay_texts(overlay: Overlay) -> Iterator[str]:
    yield from (overlay.framework_title, overlay.framework_short_title, overlay.introduction)
    yield from (overlay.words.domain, overlay.words.standard)
    for item in overlay.items:
        yield from item.given.values()
    for scale in overlay.scales:
        yield from _scale_texts(scale)
    yield from (term.meaning for term in overlay.glossary)


def _scale_texts(scale: Scale | ScaleWords) -> Iterator[str]:
    yield from (scale.low_label, scale.high_label)
    for point in scale.points:
        yield from (point.label, point.description)


def _numbered(part: ScopedFramework) -> Iterator[tuple[str, str]]:
    """What stands in the record with its number before it, and the words alone."""
    for domain in part.domains:
        yield domain.kicker, domain.framework.words.domain
        yield f"{domain.kicker}: {domain.domain.short_title}", domain.domain.short_title
        for scoped in domain.standards:
            yield scoped.kicker, scoped.framework.words.standard
            yield scoped.short, scoped.standard.short_title
            yield f"{scoped.number} {scoped.standard.title}", scoped.standard.title
