"""What the catalogues of translations have to keep: the code's calls as Python reads them, and each translation as Qt does."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

ASKING = ("tr", "tr_n", "marked")
# How a sentence ends is part of what it says: a menu that asks for more, a label before a field, a whole sentence.
ENDS = ("…", ":", ".", "?")


@dataclass(frozen=True, order=True)
class Words:
    """What a translator is given: the English, the comment that tells two meanings apart, whether it counts things."""

    source: str
    comment: str = ""
    is_counted: bool = False


@dataclass(frozen=True)
class Call:
    """One call of `tr`, `tr_n` or `marked`: where it stands, and what it is given, None for no literal."""

    place: str
    name: str
    given: tuple[str | None, ...]
    places: frozenset[str]
    is_in_text: bool = False

    @property
    def words(self) -> Words:
        comment = self.given[1] if self.given[1:] else ""
        return Words(self.given[0] or "", comment or "", self.name == "tr_n")

    @property
    def fault(self) -> str:
        """What would keep a translator from it, or the program from saying it; "" where nothing would."""
        if self.is_in_text:
            return "stands in an f-string, where lupdate does not look"
        if not self._is_literal:
            return "is given something else than literals"
        wanted = {"tr": (1, 2), "tr_n": (3,), "marked": (1, 2)}[self.name]
        if len(self.given) not in wanted:
            return "has too few or too many arguments"
        if self.name == "tr" and self.places and self.given[1:]:
            return "has a comment and places, which lupdate takes for a count"
        return self._fault_of_places

    @property
    def _is_literal(self) -> bool:
        # The third one is the count.
        return bool(self.given) and None not in self.given[:2]

    @property
    def _fault_of_places(self) -> str:
        if self.name == "marked":
            return ""  # `translated` fills them in
        sentences = self.given[:2] if self.name == "tr_n" else self.given[:1]
        said = {place for text in sentences for place in places_of(text or "")}
        passed = self.places | ({"n"} if self.name == "tr_n" else set())
        if said - passed:
            return f"has no value for {sorted(said - passed)}"
        if self.places - said:
            return f"passes {sorted(self.places - said)} to no place"
        return ""


def calls_in(code: str, file: str = "code.py") -> list[Call]:
    """Every call that asks for words, from the top down."""
    tree = ast.parse(code)
    in_texts = {
        id(node)
        for text in ast.walk(tree)
        if isinstance(text, ast.JoinedStr)
        for node in ast.walk(text)
    }
    found = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ASKING
    ]
    return [_call(node, f"{file}:{node.lineno}", id(node) in in_texts) for node in found]


def _call(node: ast.Call, place: str, is_in_text: bool) -> Call:
    assert isinstance(node.func, ast.Name)
    given = tuple(
        each.value if isinstance(each, ast.Constant) and isinstance(each.value, str) else None
        for each in node.args
    )
    places = frozenset(each.arg or "**" for each in node.keywords)
    return Call(place, node.func.id, given, places, is_in_text)


def places_of(text: str) -> Iterator[str]:
    """The names of a sentence's places. ValueError for a lone brace."""
    for _, name, _, _ in Formatter().parse(text):
        if name is not None:
            yield name


def words_in(catalogue: Path) -> set[Words]:
    """What a .ts file asks a translator for."""
    return {_words(message) for message in ET.parse(catalogue).iter("message")}  # noqa: S314 - ours


def slips_in(catalogue: Path) -> list[str]:
    """What is wrong with the translations of a .ts file, each with its English."""
    messages = ET.parse(catalogue).iter("message")  # noqa: S314 - ours
    return [
        f"{_words(message).source!r}: {slip}" for message in messages for slip in _slips(message)
    ]


def _words(message: ET.Element) -> Words:
    is_counted = message.get("numerus") == "yes"
    return Words(message.findtext("source") or "", message.findtext("comment") or "", is_counted)


def _slips(message: ET.Element) -> Iterator[str]:
    words = _words(message)
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    if not words.is_counted:
        forms = [translation.text or ""]
    if not any(forms):
        return
    if not all(forms):
        yield "only some of its forms are translated"
    for form in filter(None, forms):
        yield from _slips_of_form(words, form)


def _slips_of_form(words: Words, form: str) -> Iterator[str]:
    # Where there is one thing, a language may say so without a number.
    may_lack = {"n"} if words.is_counted else set[str]()
    try:
        said, wanted = set(_whole_places(form)), set(_whole_places(words.source))
    except ValueError:
        yield f"a brace stands alone in {form!r}"
        return
    if said - wanted:
        yield f"{form!r} has places that are not in the English"
    if wanted - said - may_lack:
        yield f"{form!r} lacks a place"
    if form.strip() != form and words.source.strip() == words.source:
        yield f"{form!r} begins or ends with a blank"
    for end in ENDS:
        if words.source.endswith(end) != form.endswith(end):
            yield f"{form!r} does not end as the English, with or without {end!r}"


def _whole_places(text: str) -> Iterator[str]:
    """The places with how they are written: "at:%H:%M"."""
    for _, name, how, _ in Formatter().parse(text):
        if name is not None:
            yield f"{name}:{how}" if how else name
