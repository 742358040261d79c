"""Asks once before words are kept that look like a person's name. It never blocks: Enter again keeps them.

Where the room would see them at once, it says so; and asks again where that has changed since.
"""

from icbo_desktop.domain.name_spotter import find_names, known_words_of, names_sentence
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, translated

ENTER_AGAIN = marked("Enter again keeps it.")
ENTER_SHOWS = marked("Enter again keeps it and shows it to the room.")


class NameWarning:
    """Remembers the words that were asked about; `kept` are those that were kept before."""

    def __init__(self, kept: str = "") -> None:
        self._kept = kept
        self._asked = ("", False)

    def asked(self, words: str, workshop: Workshop, *, is_showing: bool = False) -> str:
        """What to ask before these words are kept; "" where they name nobody, or were asked about already."""
        if words == self._kept or (words, is_showing) == self._asked:
            return ""
        known = known_words_of(workshop)
        before = {name.words for name in find_names(self._kept, known)}
        found = [name for name in find_names(words, known) if name.words not in before]
        sentence = names_sentence(found)
        self._asked = (words, is_showing) if sentence else ("", False)
        again = translated(ENTER_SHOWS) if is_showing else translated(ENTER_AGAIN)
        return f"{sentence} {again}" if sentence else ""
