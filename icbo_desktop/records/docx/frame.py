"""The document around a record: its styles, its margins, and the place in it where the record goes."""

# lxml comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false, reportAttributeAccessIssue=false

from collections.abc import Iterator
from itertools import count
from typing import Any

from docx.document import Document
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsmap, qn
from lxml import etree

from icbo_desktop.records.docx.markup import XML_HEAD
from icbo_desktop.records.docx.package import reachable
from icbo_desktop.records.docx.place import PLACE, mark_end_of_text
from icbo_desktop.records.docx.styles import Styles, number_in

Node = Any  # an element of lxml, which has no types

EMU_TO_POINTS = 1 / 12700
NARROWEST = 300.0  # points of text that a record is made for, however wide a template's margins are
WIDEST = 760.0
USUAL = 451.0  # of A4 with margins of an inch
DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


class Frame:
    """A document that is ready for a record. `width` is that of its text in points."""

    def __init__(self, document: Document, *, is_template: bool, language: str) -> None:
        self.part: Part = document.part
        self.styles = Styles(document, is_template=is_template)
        self.width = text_width(document)
        set_language(document, language)
        self._document = document
        mark_end_of_text(document)
        used = list(used_ids(self.part, document.element))
        self.first_id = max(used, default=0) + 1
        self.prefix = free_prefix(set(used_names(self.part, document.element)))

    def halves(self) -> tuple[bytes, bytes]:
        """The main part before and after the record."""
        root = with_namespaces(self._document.element)
        text: bytes = etree.tostring(root, encoding="UTF-8")
        before, _, after = text.partition(PLACE)
        return XML_HEAD.encode() + before, after


def with_namespaces(root: Node) -> Node:
    """The same element with Word's usual prefixes, which the record's markup uses."""
    names = {**root.nsmap, "w": nsmap["w"], "r": nsmap["r"]}
    whole = etree.Element(root.tag, dict(root.attrib), nsmap=names)
    whole.extend(list(root))
    return whole


def text_width(document: Document) -> float:
    """The width of a line in points, in the section where the record stands."""
    try:
        section = document.sections[-1]
        lengths = (section.page_width, section.left_margin, section.right_margin)
        page, left, right = (length * EMU_TO_POINTS for length in lengths if length is not None)
    except (IndexError, ValueError):  # no section, no lengths, or words where numbers should be
        return USUAL
    return max(NARROWEST, min(page - left - right, WIDEST))


def set_language(document: Document, language: str) -> None:
    """What every text is in, unless it says otherwise."""
    root: Node = document.styles.element
    place = f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}"
    defaults = root.find(place)
    if defaults is None:
        add_defaults(root)
        defaults = root.find(place)
    normal = [
        style.find(qn("w:rPr"))
        for style in root.iterchildren(qn("w:style"))
        if style.get(qn("w:default")) in ("1", "true", "on")
    ]
    for properties in (defaults, *normal):
        if properties is None:
            continue
        spoken = properties.find(qn("w:lang"))
        if spoken is None and properties is defaults:
            spoken = parse_xml(f'<w:lang xmlns:w="{nsmap["w"]}"/>')
            properties.append(spoken)
        if spoken is not None:
            spoken.set(qn("w:val"), language)


def add_defaults(root: Node) -> None:
    """Give styles what every text has before any style, as far as it is missing."""
    node = root
    for name in ("w:docDefaults", "w:rPrDefault", "w:rPr"):
        found = node.find(qn(name))
        if found is None:
            found = node.makeelement(qn(name), {})
            node.insert(0, found)
        node = found


def used_ids(main: Part, root: Node) -> Iterator[int]:
    """The numbers of drawings and bookmarks that the document has already."""
    roots = [root]
    roots += [part.element for part in reachable(main) if hasattr(part, "element")]
    for each in roots:
        for node in each.iter(DOC_PR):
            yield number_in(node, "id")
        for node in each.iter(qn("w:bookmarkStart")):
            yield number_in(node, "w:id")


def used_names(main: Part, root: Node) -> Iterator[str]:
    """The names of places, relationships and parts that the document has already."""
    yield from main.rels
    for part in reachable(main):
        yield str(part.partname)
    for node in root.iter(qn("w:bookmarkStart")):
        yield node.get(qn("w:name"), "")


def free_prefix(names: set[str]) -> str:
    """A beginning for our own names that no other has; a record may be the template of the next."""
    tries = (f"record{number or ''}_" for number in count())
    return next(each for each in tries if not any(each in name for name in names))
