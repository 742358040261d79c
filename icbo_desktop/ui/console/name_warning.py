"""Asks once before words are kept that look like a person's name. It never blocks: Enter again keeps them."""

from icbo_desktop.domain.name_spotter import find_names, known_words_of, names_sentence
from icbo_desktop.domain.workshop import Workshop

ENTER_AGAIN = "Enter again keeps it."


class NameWarning:
    """Remembers the words that were asked about; `kept` are those that were kept before."""

    def __init__(self, kept: str = "") -> None:
        self._kept = kept
        self._asked = ""

    def asked(self, words: str, workshop: Workshop) -> str:
        """What to ask before these words are kept; "" where they name nobody, or were asked about already."""
        if words in (self._asked, self._kept):
            return ""
        known = known_words_of(workshop)
        before = {name.words for name in find_names(self._kept, known)}
        found = [name for name in find_names(words, known) if name.words not in before]
        sentence = names_sentence(found)
        self._asked = words if sentence else ""
        return f"{sentence} {ENTER_AGAIN}" if sentence else ""
