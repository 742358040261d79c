"""How the guide is searched: which of the typed words count, and which section answers them best. Pure."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

# Words of a question that stand everywhere and tell no section from another; where nothing else is typed they count.
COMMON = frozenset(
    [
        "a",
        "about",
        "all",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "been",
        "but",
        "by",
        "can",
        "could",
        "did",
        "do",
        "does",
        "for",
        "from",
        "get",
        "has",
        "have",
        "how",
        "i",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "me",
        "my",
        "of",
        "on",
        "or",
        "our",
        "shall",
        "should",
        "so",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "those",
        "to",
        "us",
        "was",
        "we",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
        "will",
        "with",
        "would",
        "you",
        "your",
    ]
)
# As it is typed: before its word. The "!" and ">" of a sentence or a menu stand elsewhere.
SIGN = re.compile(r"(?<![^\s“])[@>!](?=\w|$)")
ENDINGS = ("ing", "ed", "es", "s")
SHORTEST_STEM = 4
SNIPPET_LETTERS = 110


class HelpRank(NamedTuple):
    """How well a section answers, the least first.

    How many of the words it lacks, how many stand neither in its heading nor in the page's title, and how many are
    not in its heading.
    """

    missing: int
    not_titled: int
    not_in_heading: int


def telling_words(typed: str) -> tuple[str, ...]:
    """The words to look for, without an ending: "what does the record contain" is "record" and "contain".

    A sign of a short form, such as "@", is looked for where nothing else was typed.
    """
    words = re.findall(r"\w+", typed.casefold()) or SIGN.findall(typed.strip())
    telling = [word for word in words if word not in COMMON] or words
    return tuple(dict.fromkeys(stem_of(word) for word in telling))


def stem_of(word: str) -> str:
    """A word without the ending that many forms have: "records" finds "record", "uninstalling" finds "uninstall"."""
    for ending in ENDINGS:
        if word.endswith(ending) and not word.endswith("ss"):
            stem = word.removesuffix(ending)
            return stem if len(stem) >= SHORTEST_STEM else word
    return word


def rank_in(title: str, heading: str, plain: str, words: Sequence[str]) -> HelpRank:
    """How well the section of that page answers words that `telling_words` gave."""
    places = (f"{title} {heading} {plain}", f"{title} {heading}", heading)
    return HelpRank(*(len(words) - len(beginnings_in(text, words)) for text in places))


def beginnings_in(text: str, words: Sequence[str]) -> frozenset[str]:
    """Those of the words that begin a word of the text."""
    there = {*re.findall(r"\w+", text.casefold()), *SIGN.findall(text)}
    return frozenset(word for word in words if any(each.startswith(word) for each in there))


def snippet_of(plain: str, words: Sequence[str]) -> str:
    """Some words around the first that was looked for."""
    found = next(_places(plain.casefold(), words), 0)
    start = plain.rfind(" ", 0, max(0, found - SNIPPET_LETTERS // 3)) + 1
    cut = plain[start : start + SNIPPET_LETTERS]
    after = len(plain) > start + SNIPPET_LETTERS
    return f"{'…' if start else ''}{cut.rsplit(' ', 1)[0] + '…' if after else cut}"


def _places(text: str, words: Sequence[str]) -> Iterator[int]:
    for word in words:
        found = re.search(rf"(?<!\w){re.escape(word)}", text)
        if found is not None:
            yield found.start()
