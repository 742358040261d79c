"""WordprocessingML as text that can only be made here, so that no typed text is ever taken for markup."""

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from icbo_desktop.records.bidi import base_level, has_right_to_left, levels_of
from icbo_desktop.records.markup import LINE_ENDS, NOTHING, Markup, joined

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = {"w": W, "r": R}
XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# XML has no place for these, not even escaped.
UNHELD = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# They would turn the text of the rest of the paragraph; taken out on entry as well.
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
CONTROL_PICTURES = 0x2400
REPLACEMENT = "\ufffd"
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_QUOTED = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;"}
)


def held(text: str) -> str:
    """The text as XML can hold it: line ends alike, and a visible sign for each that it cannot hold."""
    plain = LINE_ENDS.sub("\n", text)
    return UNHELD.sub(_visible, TURNING.sub("", plain))


def _visible(found: re.Match[str]) -> str:
    code = ord(found.group())
    return chr(CONTROL_PICTURES + code) if code < ord(" ") else REPLACEMENT


def element(
    name: str, attributes: Mapping[str, str | int] | None = None, *inside: Markup
) -> Markup:
    """One element; values of attributes are escaped, what is inside is markup already."""
    head = name
    for key, value in (attributes or {}).items():
        head += f' {key}="{held(str(value)).translate(_QUOTED)}"'
    body = "".join(inside)
    return Markup(f"<{head}>{body}</{name}>" if body else f"<{head}/>")


def opening(name: str, attributes: Mapping[str, str | int] | None = None) -> Markup:
    """The beginning of an element that is closed later."""
    return Markup(element(name, attributes)[:-2] + ">")


def closing(name: str) -> Markup:
    return Markup(f"</{name}>")


def value(name: str, worth: str | int) -> Markup:
    """An element whose one attribute is its value, as `w:jc`."""
    return element(name, {"w:val": worth})


def plain_text(text: str) -> Markup:
    """A text between two tags."""
    return Markup(held(text).translate(_ESCAPES))


def runs(text: str, look: Markup = NOTHING, language: str = "") -> Markup:
    """A typed text with its lines and tabs. What runs from right to left says so, as does another language."""
    kept = held(text)
    if not kept:
        return NOTHING
    named = {"w:val": language, "w:bidi": language}
    spoken = element("w:lang", named) if language else NOTHING
    if not has_right_to_left(kept):
        return _run(kept, joined(look, spoken))
    right = element("w:rtl")
    stretches = (
        _run(stretch, joined(look, right, spoken) if is_right else joined(look, spoken))
        for stretch, is_right in directions(kept)
    )
    return joined(*stretches)


def directions(text: str) -> Iterator[tuple[str, bool]]:
    """The text cut where the direction changes, each with whether it runs from right to left."""
    levels: list[int] = []
    for line in text.split("\n"):
        base = base_level(line)
        levels += [*levels_of(line, base), base]
    start = 0
    for is_right, run in groupby(level % 2 == 1 for level in levels[: len(text)]):
        end = start + len(list(run))
        yield text[start:end], is_right
        start = end


def runs_right(text: str) -> bool:
    """Whether a paragraph of this text begins at the right."""
    return has_right_to_left(text) and base_level(text) == 1


def _run(text: str, look: Markup) -> Markup:
    inside = "".join(_texts(text.translate(_ESCAPES)))
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return Markup(f"<w:r>{properties}{inside}</w:r>")


def _texts(escaped: str) -> Iterator[str]:
    for position, line in enumerate(escaped.split("\n")):
        if position:
            yield "<w:br/>"
        for place, part in enumerate(line.split("\t")):
            if place:
                yield "<w:tab/>"
            if part:
                yield f'<w:t xml:space="preserve">{part}</w:t>'
