"""Themes of actions: the words that the actions of many places have in common, counted and nothing more.

A word counts once for a place, however often it was written there. Nothing is guessed about what it means.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from icbo_desktop.translation import marked

MOST_THEMES = 8
SHORTEST, LONGEST = 3, 30  # letters of a word that counts
WORD = re.compile(r"[^\W\d_]+(?:[\u2019'\-][^\W\d_]+)*")
BREAK = re.compile(r"[.,;:!?()\[\]\n\r/\u2013\u2014]")

# Words that say how and not what; and those that every action has.
STOP_WORDS = frozenset(
    """
    a about above across after again against all also although always among an and another any are around as ask
    asks at away back be became because become been before began begin being below better between both bring but by
    can carry come could did do does doing done down during each either else end enough ensure etc even ever every
    few find first follow for from full further get give given go goes going gone good had has have having he help her here him his
    hold how however if in into is it its itself just keep kept know last later least less let like look made make
    many may me meet might more most much must my near need needs neither new next no none nor not now of off often
    on once one only or other our out over own part per put rather run say see set shall she should show since so
    some soon start still such take than that the their them then there these they this those three through till
    time to together too towards two under until up upon us use used very via was way we well were what when where
    whether which while who whole whom why will with within without work would write year years yet you your
    action actions agree agreed
    """.split()  # noqa: SIM905 - a list of two hundred strings reads worse
)

RULE = marked(
    "The words of the actions that were not dropped, as they were written: single words of three letters and more, "
    "and pairs of such words that stand side by side. Small words (“the”, “with”, “agree”) are left out, and a plural "
    "in -s counts with its singular where both were written. A word counts once for each place. Words that fewer than "
    "five places used are not shown. A word that only occurs in a pair shown is not shown again. The counts say which "
    "words recur, not what was meant by them."
)


@dataclass(frozen=True, slots=True)
class Theme:
    """A word or a pair of words, and how many places' actions hold it."""

    words: str
    places: int


def terms_of(text: str) -> Iterator[str]:
    """The words and pairs of words of a text that count, in small letters."""
    for stretch in BREAK.split(text.casefold()):
        before = ""
        for word in WORD.findall(stretch):
            plain = word.replace("'", "\u2019")
            if not SHORTEST <= len(plain) <= LONGEST or plain in STOP_WORDS:
                before = ""
                continue
            yield plain
            if before:
                yield f"{before} {plain}"
            before = plain


def themes_of(places: Sequence[Collection[str]], fewest: int) -> tuple[Theme, ...]:
    """The terms that at least `fewest` places have in common, the most common first.

    `places` holds the terms of each place.
    """
    known = {word for terms in places for word in terms if " " not in word}
    counts = Counter(
        term for terms in places for term in {_in_singular(each, known) for each in terms}
    )
    common = {term: count for term, count in counts.items() if count >= fewest}
    pairs = [term for term in common if " " in term]
    shown = [
        Theme(term, count)
        for term, count in common.items()
        if " " in term or not _is_within(term, count, pairs, common)
    ]
    shown.sort(key=lambda theme: (-theme.places, " " not in theme.words, theme.words))
    return tuple(shown[:MOST_THEMES])


def _in_singular(term: str, known: Collection[str]) -> str:
    return " ".join(_singular(word, known) for word in term.split(" "))


def _singular(word: str, known: Collection[str]) -> str:
    return word[:-1] if word.endswith("s") and word[:-1] in known else word


def _is_within(word: str, count: int, pairs: Iterable[str], common: dict[str, int]) -> bool:
    """Whether a pair says the word as often."""
    return any(common[pair] >= count for pair in pairs if word in pair.split(" "))
