"""Where in a document the record goes: at the place a template sets aside for it, or in place of all its text."""

# lxml comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false, reportAttributeAccessIssue=false

from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from lxml import etree

Node = Any  # an element of lxml, which has no types

PLACE_NAME = "record"  # of a bookmark or a content control
SIGN = "icbo-desktop-record"
PLACE = etree.tostring(etree.ProcessingInstruction(SIGN))


def mark_end_of_text(document: Document) -> None:
    """Put the record at the end of the text where no place is set aside for it."""
    body: Node = document.element.find(qn("w:body"))
    if next(body.iter(etree.ProcessingInstruction), None) is None:
        section = body.find(qn("w:sectPr"))
        sign = etree.ProcessingInstruction(SIGN)
        body.append(sign) if section is None else section.addprevious(sign)


def clear_body(document: Document) -> bool:
    """Take out the text, or only what stands where the record is to go; True where such a place is set aside."""
    body: Node = document.element.find(qn("w:body"))
    for node in list(document.element.iter(etree.ProcessingInstruction)):
        node.getparent().remove(node)
    sections = list(body.iter(qn("w:sectPr")))
    place = place_of_record(body)
    if place is not None:
        mark_place(place)
        return True
    last: Node = body.find(qn("w:sectPr"))
    if last is not None:
        inherit(sections, last)
    for child in list(body):
        if child is not last:
            body.remove(child)
    return False


def place_of_record(body: Node) -> Node | None:
    """The paragraph or content control of the body that a template sets aside for the record."""
    for node in body.iter(qn("w:bookmarkStart"), qn("w:tag"), qn("w:alias")):
        named = node.get(qn("w:name")) or node.get(qn("w:val")) or ""
        if named.lower() != PLACE_NAME:
            continue
        return next(
            (each for each in (node, *node.iterancestors()) if each.getparent() is body), None
        )
    return None


def mark_place(node: Node) -> None:
    """Put a sign where the record goes, in place of what stands there."""
    sign = etree.ProcessingInstruction(SIGN)
    if node.tag == qn("w:tbl"):
        node.addnext(sign)  # a table is more than the place in it
        return
    node.addprevious(sign)
    if node.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is None and node.tag != qn("w:sectPr"):
        node.getparent().remove(node)


def inherit(sections: list[Node], last: Node) -> None:
    """Give the last section the headers and footers that it takes on from the sections before it."""
    found: dict[tuple[str, str], Node] = {}
    for section in sections:
        for name in ("w:headerReference", "w:footerReference"):
            for node in section.findall(qn(name)):
                found[name, node.get(qn("w:type"), "default")] = node
    own = {(node.tag, node.get(qn("w:type"), "default")) for node in last}
    missing = [node for (name, kind), node in found.items() if (qn(name), kind) not in own]
    for node in reversed(missing):
        last.insert(0, node)
