"""The words that the program says, in the language that is spoken: every layer asks here.

The source language is English (UK) and needs no catalogue. A further language is a Qt catalogue that `services/languages.py`
gives to `learn`; the layers below Qt know it as a function only. The console speaks one language; the wall and a record
may speak another, inside `speaking(...)`.

`packaging/catalogues.py` reads the calls of `tr`, `tr_n` and `marked` by Qt's lupdate, so what they are given must be a
literal. A comment tells a translator which of two meanings is meant, and tells those two apart.
"""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol, TypeVar

ENGLISH = "en"
# A literal type is kept, so that a marked word can still be one of a few.
Said = TypeVar("Said", bound=str)


class Catalogue(Protocol):
    """Where a language's words are looked up."""

    def __call__(self, text: str, comment: str, count: int | None) -> str:
        """The translation, in the form that goes with the count if there is one; "" where there is none."""
        ...


_catalogues: dict[str, Catalogue] = {}
_without_records: set[str] = set()
_usual = ENGLISH
_spoken: ContextVar[str] = ContextVar("spoken", default="")


def learn(language: str, catalogue: Catalogue, *, has_records: bool = True) -> None:
    """Make a language known by its code: "cy". The last catalogue given for a code is the one that counts."""
    _catalogues[language] = catalogue
    (_without_records.discard if has_records else _without_records.add)(language)


def is_known(language: str) -> bool:
    """Whether there is a catalogue of it, or it needs none."""
    return language == ENGLISH or language in _catalogues


def speak(language: str) -> None:
    """Set what the whole program speaks, on every thread, outside `speaking`."""
    global _usual  # noqa: PLW0603 - one program speaks one language, and a new thread must know it too
    _usual = language


def spoken() -> str:
    """The code of the language that is spoken here and now."""
    return _spoken.get() or _usual


def language_for_records(language: str = "") -> str:
    """What a record speaks where that language is asked for, "" for what is spoken.

    English where the language has no words for records yet: a record that mixes two languages helps nobody.
    """
    asked = language or spoken()
    return ENGLISH if asked in _without_records else asked


@contextmanager
def speaking(language: str) -> Generator[None]:
    """Speak another language on this thread for the length of a block; "" speaks what is spoken anyway."""
    token = _spoken.set(language or spoken())
    try:
        yield
    finally:
        _spoken.reset(token)


def tr(text: str, comment: str = "", /, **places: object) -> str:
    """A sentence in the language that is spoken, its {places} filled in. Braces stay where no place is given."""
    return _filled(_found(text, comment, None), text, places)


def tr_n(many: str, one: str, count: int, /, **places: object) -> str:
    """A sentence about a number of things; `{n}` is the number. `one` is the English for exactly one.

    A catalogue knows the sentence by `many` and tells its own forms apart by the count: Welsh has five.
    """
    english = one if count == 1 else many
    found = _found(many, one, count)
    return _filled(english if found == many else found, english, {"n": count, **places})


def marked(text: Said, comment: str = "", /) -> Said:  # noqa: ARG001 - lupdate reads the comment
    """The text as it is, noted for translation: for a constant, which `translated` says later. Give both the same comment."""
    return text


def translated(text: str, comment: str = "", /, **places: object) -> str:
    """A marked text in the language that is spoken, its {places} filled in."""
    return _filled(_found(text, comment, None), text, places)


def _found(text: str, comment: str, count: int | None) -> str:
    catalogue = _catalogues.get(spoken())
    return (catalogue(text, comment, count) if catalogue else "") or text


def _filled(text: str, english: str, places: dict[str, object]) -> str:
    if not places:
        return text
    try:
        return text.format_map(places)
    except (KeyError, IndexError, ValueError):
        # A translator's slip in a place's name must not stop a workshop; a test of the catalogues finds it.
        return english.format_map(places)
