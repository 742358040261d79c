"""Does a text look as if it names a person? It warns before such words are kept, and never blocks.

Written for precision: a warning that is mostly wrong is soon clicked away. What counts as a person is a title
with a name, a common given name, an initial with a family name, a person's e-mail address, and two capitals beside a word such as "said".
Names of groups, places, bodies and of the framework's own matters are none (given_names.py has the lists).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from icbo_desktop.domain.given_names import (
    BODY_WORDS,
    CUES_AFTER,
    CUES_BEFORE,
    DOUBTFUL_NAMES,
    GIVEN_NAMES,
    LABELS,
    NAMED_AFTER,
    OFFICES,
    PLACES,
    STARTERS,
    TALKED,
    TITLES,
    words,
)
from icbo_desktop.domain.rows import FrozenOverlay
from icbo_desktop.domain.wording import listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr_n

LONGEST_NAME = 4  # words
LONGEST_BODY = 8  # words between a name and the word that says it is a body's: a text is read once, not again for each name
MOST_INITIALS = 5
_WORD = re.compile(r"[^\W\d_]+(?:[\u2019'\u2011-][^\W\d_]+)*")
_ADDRESS = re.compile(r"\b[^\W\d_]{1,40}(?:[.-][^\W\d_]{1,40}){1,3}@[\w-]{1,60}(?:\.[\w-]{1,60})+")
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+")
_GIVEN_AND_FAMILY = re.compile(r"\b([A-Z][a-z]+|[A-Z]\.) (?=([A-Z][a-z]+))")
_BEFORE_A_BODY = words("st saint queen king prince princess royal port mount")
_PARTICLES = words("al bin bint da de del der di du el ibn la le van von")
_SHORT_TITLES = words("mr mrs ms mx dr prof rev revd cllr")  # those that may end with a full stop
_NO_FAMILY_NAME = BODY_WORDS | PLACES | STARTERS | TITLES
_SHORTEST_SHOUT = 4  # letters of a name all in capitals: shorter ones are abbreviations


@dataclass(frozen=True, slots=True)
class FoundName:
    """What looks like a person's name: `words` are those of the text from `start` to `end`."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the text. `gap` is what stands between it and the word before."""

    start: int
    end: int
    core: str
    gap: str
    has_ended: bool  # a possessive: "Sunita's" ends a name

    @property
    def folded(self) -> str:
        return self.core.casefold()

    @property
    def is_shouted(self) -> bool:
        return len(self.core) > 1 and self.core.isupper()

    @property
    def is_capital(self) -> bool:
        return self.core[0].isupper() and not self.is_shouted

    @property
    def is_start(self) -> bool:
        """Whether the word starts a sentence, so that its capital says nothing."""
        return self.gap != " " and self.gap not in ("-", "/", ", ")


def find_names(text: str, known_words: Iterable[str] = ()) -> tuple[FoundName, ...]:
    """What looks like the name of a person, in the order of the text.

    `known_words` are words or phrases that are no person here, such as the groups' names: `known_words_of`.
    """
    addresses = [
        FoundName(each.start(), each.end(), each[0])
        for each in _ADDRESS.finditer(text)
        if is_of_a_person(each[0])
    ]
    names = (
        name
        for name in Spotter(text, known_words).names()
        if not any(name.start < each.end and each.start < name.end for each in addresses)
    )
    return tuple(sorted((*addresses, *names), key=lambda found: found.start))


def is_of_a_person(address: str) -> bool:
    """Whether an e-mail address starts like a name, "anna.lee@" or "j.smith@", and not like a team's."""
    parts = re.split("[.-]", address.partition("@")[0].casefold())
    return any(len(part) == 1 or part in GIVEN_NAMES or part in DOUBTFUL_NAMES for part in parts)


def names_sentence(found: Iterable[FoundName]) -> str:
    """The warning, empty where nothing was found."""
    named = [f"“{name}”" for name in dict.fromkeys(each.words for each in found)]
    if not named:
        return ""
    return tr_n(
        "This looks as if it names people: {names}. Keep it like this, or say it without the name?",
        "This looks as if it names a person: {names}. Keep it like this, or say it without the name?",
        len(named),
        names=listed(named),
    )


def known_words_of(workshop: Workshop) -> frozenset[str]:
    """The words of this workshop that are no person: its groups, its place and title, its frameworks.

    The name of an author that a framework refers to is still a name.
    """
    copies = (*workshop.frameworks, *workshop.rows(FrozenOverlay))
    theirs = {word.casefold() for copy in copies for word in _CAPITALISED.findall(copy.text)}
    authors = {
        family.casefold()
        for copy in copies
        for given, family in _GIVEN_AND_FAMILY.findall(copy.text)
        if given.endswith(".") or given.casefold() in GIVEN_NAMES
    }
    details = workshop.details
    own = " ".join((details.title, details.place, *(group.name for group in workshop.groups)))
    return frozenset(theirs - authors - GIVEN_NAMES - DOUBTFUL_NAMES) | words_in(own)


def words_in(text: str) -> frozenset[str]:
    """The words of a text in small letters."""
    return frozenset(token.folded for token in tokens_of(text))


def tokens_of(text: str) -> list[Token]:
    """The words of a text."""
    tokens: list[Token] = []
    last = 0
    for match in _WORD.finditer(text):
        core = re.sub(r"[\u2019'][sS]?$", "", match[0])
        gap = text[last : match.start()] if last else ". "
        tokens.append(Token(match.start(), match.end(), core, gap, core != match[0]))
        last = match.end()
    return tokens


class Spotter:
    """One text, read once from its start."""

    def __init__(self, text: str, known_words: Iterable[str]) -> None:
        self._text = text
        self._tokens = tokens_of(text)
        self._known = words_in(" ".join(known_words))

    def names(self) -> Iterator[FoundName]:
        at = 0
        while at < len(self._tokens):
            end = self._end_of_name(at)
            if end:
                yield self._found(at, end)
            at = max(end, at + 1)

    def _end_of_name(self, at: int) -> int:
        """The word after a name that starts here; 0 where none does."""
        return (
            self._titled(at)
            or self._given(at)
            or self._doubtful(at)
            or self._initials(at)
            or self._pair(at)
        )

    def _found(self, at: int, end: int) -> FoundName:
        start, last = self._tokens[at].start, self._tokens[end - 1]
        stop = last.start + len(last.core)
        return FoundName(start, stop, self._text[start:stop])

    def _titled(self, at: int) -> int:
        """A title and a name, "Cllr Ahmed", "Mr J Smith"; after a title in small letters only what is a given name."""
        title = self._tokens[at]
        stop = (". ", ".") if title.folded in _SHORT_TITLES else ()
        after = self._beside(at + 1, " ", *stop)
        if after is None or title.folded not in TITLES:
            return 0
        if title.core.islower() and after.folded not in GIVEN_NAMES:
            return 0
        first = self._past_initials(at + 1)
        if not self._may_be_family(first, *stop) or self._tokens[first].folded in OFFICES:
            return 0
        end = self._extended(first + 1)
        return 0 if self._is_body(at, end) else end

    def _given(self, at: int) -> int:
        """A given name that is no other word: "Sunita", "Sunita Patel"."""
        token = self._tokens[at]
        if not self._is_given(token) or token.folded in self._known or self._is_after_saint(at):
            return 0
        if token.is_shouted:
            after = self._beside(at + 1)
            is_pair = after is not None and after.is_shouted and self._is_strange(after)
            return at + 2 if is_pair and len(token.core) >= _SHORTEST_SHOUT else 0
        end = self._extended(at + 1)
        if end == at + 1 and self._is_family_of_a_place(end):
            end += 1
        return 0 if self._is_body(at, end) else end

    def _doubtful(self, at: int) -> int:
        """A word that is a given name too, with a family name: "Grace Okoro". Starting a sentence only beside "said"."""
        token = self._tokens[at]
        if (
            token.folded not in DOUBTFUL_NAMES
            or not token.is_capital
            or token.folded in self._known
        ):
            return 0
        if self._is_after_saint(at) or not self._may_be_family(at + 1):
            return 0
        end = self._extended(at + 1)
        if self._is_body(at, end):
            return 0
        return 0 if token.is_start and not self._is_cue_after(end) else end

    def _initials(self, at: int) -> int:
        """Initials: "J. Smith", "A.B. Jones", "J Smith", but not "Option B Council"."""
        if not self._is_initial(at) or (at and self._tokens[at - 1].folded in LABELS):
            return 0
        first = self._past_initials(at)
        name = self._beside(first, " ", ". ", ".")
        if name is None or not self._may_be_family(first, ". ", ".") or len(name.core) == 1:
            return 0
        is_word = self._tokens[at].core in ("A", "I") and first == at + 1 and name.gap == " "
        end = self._extended(first + 1)
        return 0 if is_word or self._is_body(at, end) else end

    def _pair(self, at: int) -> int:
        """Two words with capitals, no more, beside a word such as "told" or "said"."""
        token, after = self._tokens[at], self._beside(at + 1)
        if after is None or token.is_start or token.has_ended:
            return 0
        if not (self._may_be_family(at) and self._may_be_family(at + 1)):
            return 0
        before, behind = self._tokens[at - 1], self._beside(at + 2)
        if before.core[0].isupper() or (behind is not None and behind.core[0].isupper()):
            return 0
        is_told = before.folded == "to" and at > 1 and self._tokens[at - 2].folded in TALKED
        is_beside_cue = before.folded in CUES_BEFORE or is_told or self._is_cue_after(at + 2)
        return at + 2 if is_beside_cue and not self._is_body(at, at + 2) else 0

    def _beside(self, at: int, *gaps: str) -> Token | None:
        """The word at this place, where only a blank (or one of these) stands before it."""
        if at >= len(self._tokens) or self._tokens[at].gap not in (gaps or (" ",)):
            return None
        return self._tokens[at]

    def _is_initial(self, at: int) -> bool:
        token = self._tokens[at] if at < len(self._tokens) else None
        return token is not None and len(token.core) == 1 and token.core.isupper()

    def _past_initials(self, at: int) -> int:
        """The first word from here that is no initial; so many stand together in no name."""
        first = at
        while first < at + MOST_INITIALS and self._is_initial(first):
            first += 1
        return first

    def _is_given(self, token: Token) -> bool:
        """A capital and a given name, or several joined: "Anne-Marie"."""
        parts = re.split("[\u2011-]", token.folded)
        return token.core[0].isupper() and all(part in GIVEN_NAMES for part in parts)

    def _is_strange(self, token: Token) -> bool:
        """Whether the word is neither known here nor one of a body, a place or the start of a sentence."""
        return token.folded not in self._known and token.folded not in _NO_FAMILY_NAME

    def _may_be_family(self, at: int, *gaps: str) -> bool:
        token = self._beside(at, " ", *gaps)
        return (
            token is not None
            and token.is_capital
            and self._is_strange(token)
            and len(token.core) > 1
        )

    def _is_family_of_a_place(self, at: int) -> bool:
        """Whether a place's name stands here that is none of this workshop: "John Bolton"."""
        token = self._beside(at)
        if token is None or self._tokens[at - 1].has_ended or token.folded in self._known:
            return False
        return token.is_capital and token.folded in PLACES

    def _is_after_saint(self, at: int) -> bool:
        token = self._tokens[at]
        is_beside = at > 0 and token.gap in (" ", ". ")
        return is_beside and self._tokens[at - 1].folded in _BEFORE_A_BODY

    def _is_cue_after(self, at: int) -> bool:
        token = self._beside(at)
        return token is not None and token.folded in CUES_AFTER

    def _extended(self, at: int) -> int:
        """The word after the family names from here, with the small words of names between them."""
        end = at
        while end < at + LONGEST_NAME and not self._tokens[end - 1].has_ended:
            after = self._past_particles(end)
            is_initial = self._is_initial(end) and self._may_be_family(end + 1)
            if not is_initial and not self._may_be_family(after):
                break
            end = after + 1
        return min(end, len(self._tokens))

    def _past_particles(self, at: int) -> int:
        """The first word from here that is none of the small words of names: "de la Cruz"."""
        token = self._beside(at)
        while token is not None and token.folded in _PARTICLES and token.core.islower():
            at += 1
            token = self._beside(at)
        return at

    def _is_body(self, at: int, end: int) -> bool:
        """Whether what stands here is called after somebody: "Mary Seacole House", "the Alice ward"."""
        here = " ".join(token.folded for token in self._tokens[at : end + 1])
        if any(here == name or here.startswith(f"{name} ") for name in NAMED_AFTER):
            return True
        is_the = at > 0 and self._tokens[at - 1].folded == "the" and self._tokens[at].gap == " "
        after, last = self._beside(end), end + LONGEST_BODY
        while (
            end < last
            and after is not None
            and after.core[0].isupper()
            and after.folded not in BODY_WORDS
        ):
            end += 1
            after = self._beside(end)
        if after is None or after.folded not in BODY_WORDS:
            return False
        return is_the or after.core[0].isupper()
