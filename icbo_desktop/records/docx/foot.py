"""The foot of a page in a council's template: its own footer stays, and the record's line comes below it."""

# lxml comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false, reportAttributeAccessIssue=false

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap, qn
from docx.section import _BaseHeaderFooter  # pyright: ignore[reportPrivateUsage] - the type of what a section gives

from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES
from icbo_desktop.records.docx.fields import page_of_pages
from icbo_desktop.records.docx.frame import text_width
from icbo_desktop.records.docx.looks import twips
from icbo_desktop.records.docx.markup import element, runs, value
from icbo_desktop.records.docx.template import MISSHAPEN, instructions
from icbo_desktop.records.markup import NOTHING, Markup, joined
from icbo_desktop.records.tree import Content
from icbo_desktop.translation import translated

Node = Any  # an element of lxml, which has no types


def add_foot(document: Document, content: Content) -> None:
    """Say the attribution at the foot of each page, and the page's number where the template does not.

    What a record that serves as template said there is taken out first: it may be another attribution.
    """
    width = text_width(document)
    with suppress(*MISSHAPEN):  # a footer that cannot be read stays as it is
        for foot, head in edges(document):
            root: Node = foot.part.element
            style = last_style(root)
            drop_earlier(root)
            has_number = has_page_field(root) or has_page_field(head.part.element)
            root.append(line_of(content.footer, style, width, with_pages=not has_number))


def edges(document: Document) -> Iterator[tuple[_BaseHeaderFooter, _BaseHeaderFooter]]:
    """Each footer of its own with its header; a first page of its own is a cover and keeps what it has."""
    is_uneven = document.settings.odd_and_even_pages_header_footer
    for number, section in enumerate(document.sections):
        pairs = [(section.footer, section.header)]
        pairs += [(section.even_page_footer, section.even_page_header)] if is_uneven else []
        for foot, head in pairs:
            if number == 0 or not foot.is_linked_to_previous:
                yield foot, head


def drop_earlier(root: Node) -> None:
    told = [*ATTRIBUTION_SENTENCES.values(), *map(translated, ATTRIBUTION_SENTENCES.values())]
    for paragraph in list(root.iterchildren(qn("w:p"))):
        text = "".join(node.text or "" for node in paragraph.iter(qn("w:t")))
        if any(sentence in text for sentence in told):
            root.remove(paragraph)


def has_page_field(root: Node) -> bool:
    return any("PAGE" in text.split() for text in instructions(root))


def last_style(root: Node) -> str:
    """The style of the footer's last line, which ours takes on."""
    styles = [node.get(qn("w:val")) for node in root.iter(qn("w:pStyle"))]
    return styles[-1] if styles else ""


def line_of(text: str, style: str, width: float, *, with_pages: bool) -> Node:
    """The record's line: what is said of attribution, and at the right the page."""
    right = element("w:tab", {"w:val": "right", "w:pos": twips(width)})
    named = value("w:pStyle", style) if style else NOTHING
    pages = (
        joined(
            element("w:r", None, element("w:tab")),
            page_of_pages(),
        )
        if with_pages
        else NOTHING
    )
    properties = element("w:pPr", None, named, element("w:tabs", None, right))
    spaces: dict[str, str | int] = {"xmlns:w": nsmap["w"]}
    paragraph: Markup = element("w:p", spaces, properties, runs(text), pages)
    return parse_xml(str(paragraph))
