"""A language that nobody speaks, in which whatever is not translated stands out: its letters are Greek."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from string import ascii_letters

import pytest

from icbo_desktop import translation
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.services import languages
from icbo_desktop.translation import learn

MADE_UP = "xx"
GREEK = str.maketrans(ascii_letters, "αβψδεφγηιξκλμνοπρστθωςχυζϊΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΡΣΤΘΩΪΧΥΖΆ")
PLACE = re.compile(r"(\{[^}]*\})")
LATIN = re.compile(r"[A-Za-z](?:[A-Za-z’' -]*[A-Za-z])?")  # noqa: RUF001 - an apostrophe of print
COUNT = re.compile(r"\d+ [a-z ]+( \d+)?")
FEWEST_WORDS = 3  # fewer stand by chance in a framework's long texts


def made_up(text: str, comment: str = "", count: int | None = None) -> str:
    """The catalogue: every letter in Greek, places as they are."""
    del comment, count
    parts = PLACE.split(text)
    return "".join(part if place % 2 else part.translate(GREEK) for place, part in enumerate(parts))


def is_made_up(text: str) -> bool:
    """Whether something in it was said in the made-up language."""
    return any(letter in text for letter in "αεοιτΑΕΟΙΤ")


class Content:
    """The words that come from frameworks and people, which no program translates."""

    def __init__(self, *holders: object) -> None:
        texts = {" ".join(text.split()) for text in strings_in(holders)}
        self._whole = "\n".join(texts)
        self._pieces = {found[0] for text in texts for found in LATIN.finditer(text)}

    def holds(self, text: str) -> bool:
        return text in self._whole

    def untold(self, text: str) -> str:
        """What of a text is in English and in no framework; "" where there is none."""
        whole = " ".join(text.split())
        if self.holds(whole):
            return ""
        for found in LATIN.finditer(whole):
            is_edge = found.end() == len(whole) or whole[: found.start()].endswith(". ")
            is_piece = (is_edge or found.start() == 0) and self.holds(found[0])
            if len(found[0]) > 1 and not is_piece and not self._is_known(found[0]):
                return found[0]
        return ""

    def _is_known(self, said: str) -> bool:
        """Whether it is a text or a piece of one, or two of them one after the other: "I Shared vision"."""
        words = said.split()
        if said in self._pieces or (len(words) >= FEWEST_WORDS and self.holds(said)):
            return True
        cuts = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
        return any(
            head in self._pieces and (rest in self._pieces or self.holds(rest))
            for head, rest in cuts
        )


def strings_in(holder: object) -> Iterator[str]:
    """Every text in dataclasses, lists and mappings."""
    if isinstance(holder, str):
        yield holder
    elif is_dataclass(holder) and not isinstance(holder, type):
        for each in fields(holder):
            yield from strings_in(getattr(holder, each.name))
    elif isinstance(holder, Mapping):
        for each in holder.values():
            yield from strings_in(each)
    elif isinstance(holder, Iterable):
        for each in holder:
            yield from strings_in(each)


def untold_on(scene: Scene, content: Content) -> list[str]:
    """What a page says in English and no framework does: drawn, read aloud, or told of its figure."""
    drawn = (line.text for line in scene.texts if not is_broken_off(line.text, content))
    return [
        found for text in (scene.alt, *scene.reading, *drawn) if (found := content.untold(text))
    ]


def is_broken_off(line: str, content: Content) -> bool:
    """Whether a drawn line is a piece of a framework's text. A count is ours: "1 of 2"."""
    is_known = all(content.holds(found[0]) for found in LATIN.finditer(line))
    return is_known and COUNT.fullmatch(line) is None


def put_at_hand(monkeypatch: pytest.MonkeyPatch, *parts: languages.Part) -> None:
    """Let the program have the made-up language beside English, for the length of a test; for these parts only, or all."""
    serves = frozenset(parts) or languages.EVERY_PART
    monkeypatch.setattr(translation, "_catalogues", {})
    monkeypatch.setattr(translation, "_without_records", set[str]())
    monkeypatch.setattr(
        languages,
        "LANGUAGES",
        (
            languages.LANGUAGES[0],
            languages.Language(MADE_UP, "Made up", is_draft=True, serves=serves),
        ),
    )
    monkeypatch.setattr(languages, "catalogue_of", lambda _code: Path(__file__))
    learn(MADE_UP, made_up, has_records="record" in serves)
