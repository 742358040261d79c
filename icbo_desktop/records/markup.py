"""Typed text and tags for HTML and SVG: what people wrote is never taken for markup.

`Markup` is a type of its own, so that the type checker finds a text that was not escaped.
"""

import re
from html import escape
from typing import NewType

Markup = NewType("Markup", str)

NOTHING = Markup("")
LINE_ENDS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
NO_CHARACTERS = "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
# Controls, surrogates and what Unicode calls no characters: HTML may not hold them. Overrides and isolates of
# direction would reach beyond the text they stand in; marks of direction and joiners of emoji stay.
UNWRITTEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u206f\ud800-\udfff\ufdd0-\ufdef\ufff9-\ufffb"
    f"\U000e0000-\U000e0fff{NO_CHARACTERS}]"
)
BLANK_LINES = re.compile("\n(?:[ \t]*\n){2,}")


def legal(text: str) -> str:
    """The text without what a page cannot hold; line ends alike, blank lines single."""
    if text.isprintable():
        return text  # nearly every text
    return BLANK_LINES.sub("\n\n", UNWRITTEN.sub("", LINE_ENDS.sub("\n", text)))


def written(text: str) -> Markup:
    """A typed text as it stands beside others, or in an attribute."""
    return Markup(escape(legal(text)))


def stated(text: str) -> Markup:
    """A typed text that stands alone: without blanks and blank lines around it."""
    return Markup(escape(legal(text).strip()))


def tag(name: str, /, *children: Markup, **attributes: str) -> Markup:
    """An element with a closing tag. Attributes without a value are left out; `class_` is "class"."""
    return Markup(f"<{name}{_attributes(attributes)}>{''.join(children)}</{name}>")


def empty_tag(name: str, /, **attributes: str) -> Markup:
    """An element of SVG that closes itself."""
    return Markup(f"<{name}{_attributes(attributes)}/>")


def joined(*parts: Markup) -> Markup:
    return Markup("".join(parts))


def _attributes(attributes: dict[str, str]) -> str:
    return "".join(
        f' {key.rstrip("_").replace("_", "-")}="{written(value)}"'
        for key, value in attributes.items()
        if value
    )
