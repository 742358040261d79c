"""Finds the styles of a document by Word's own names, and adds those that it does not have."""

# lxml comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false, reportAttributeAccessIssue=false

from typing import Any

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from icbo_desktop.records.docx.looks import BULLET_INDENT, LOOKS, Look, style_markup, twips
from icbo_desktop.records.docx.markup import element, value
from icbo_desktop.records.markup import NOTHING, Markup

Node = Any  # an element of lxml, which has no types

# What a template's own table style is used for, where it has one; ours are added where it has none.
TEMPLATE_TABLES = {"Record Table": "Table Grid", "Record Facts": "Table Grid"}
BULLET = "•"
LONGEST_NUMBER = 9  # digits; 2**31 has ten


class Styles:
    """The styles of a document. `ids` says under which id each of our looks is known in it."""

    def __init__(self, document: Document, *, is_template: bool) -> None:
        self.ids: dict[str, str] = {}
        self._document = document
        self._root: Node = document.styles.element
        self._known = {
            (style.get(qn("w:type"), "paragraph"), name_of(style)): style
            for style in self._root.iterchildren(qn("w:style"))
        }
        self._taken = {style.get(qn("w:styleId"), "").lower() for style in self._known.values()}
        missing = [look for look in LOOKS if not self._find(look, is_template=is_template)]
        for look in missing:
            self.ids[look.name] = self._free_id(look)
        for look in missing:
            self._root.append(parsed(style_markup(look, self.ids)))
        self._bullet_lists({look.name for look in missing})

    def _find(self, look: Look, *, is_template: bool) -> bool:
        """Take the document's own style where it has one of that name."""
        style = self._known.get((look.kind, look.name.lower()))
        if style is None and look.is_default:
            style = next((each for each in self._known.values() if is_default(each, look)), None)
        if style is None and is_template and look.name in TEMPLATE_TABLES:
            style = self._known.get(("table", TEMPLATE_TABLES[look.name].lower()))
        if style is None:
            return False
        self.ids[look.name] = style.get(qn("w:styleId"))
        return True

    def _free_id(self, look: Look) -> str:
        found, number = look.id, 1
        while found.lower() in self._taken:
            number += 1
            found = f"{look.id}{number}"
        self._taken.add(found.lower())
        return found

    def _bullet_lists(self, added: set[str]) -> None:
        """Number the bullets of a list style that has none in this document."""
        style = self._style("List Bullet")
        if "List Bullet" not in added and self._has_numbering(style):
            return
        number = add_bullets(self._document)
        properties = style.get_or_add_pPr()
        found = properties.find(qn("w:numPr"))
        if found is None:
            properties.get_or_add_numPr()
            found = properties.find(qn("w:numPr"))
        found.get_or_add_numId().val = number

    def out_of_numbering(self, name: str) -> Markup:
        """Takes a paragraph out of a template's own numbering: a framework's numbers stand in its titles."""
        if not self._has_numbering(self._style(name)):
            return NOTHING
        return element("w:numPr", None, value("w:ilvl", 0), value("w:numId", 0))

    def _style(self, name: str) -> Node:
        identity = self.ids[name]
        return next(
            style
            for style in self._root.iterchildren(qn("w:style"))
            if style.get(qn("w:styleId")) == identity
        )

    def _has_numbering(self, style: Node) -> bool:
        """Whether a style or one that it is based on numbers its paragraphs."""
        by_id = {each.get(qn("w:styleId")): each for each in self._known.values()}
        seen: set[str] = set()
        current: Node = style
        while current is not None and current.get(qn("w:styleId")) not in seen:
            if current.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}") is not None:
                return True
            seen.add(current.get(qn("w:styleId")))
            based = current.find(qn("w:basedOn"))
            current = by_id.get(based.get(qn("w:val"))) if based is not None else None
        return False


def name_of(style: Node) -> str:
    """The name in small letters: Word writes "heading 1", other programs "Heading 1"."""
    name = style.find(qn("w:name"))
    return "" if name is None else name.get(qn("w:val"), "").lower()


def is_default(style: Node, look: Look) -> bool:
    kind = style.get(qn("w:type"), "paragraph")
    return kind == look.kind and style.get(qn("w:default")) in ("1", "true", "on")


def parsed(markup: Markup) -> Node:
    """Finished markup as an element that can be put into a part."""
    whole = parse_xml(f"<w:all {nsdecls('w', 'r')}>{markup}</w:all>")
    return whole[0]


def add_bullets(document: Document) -> int:
    """Add a list with bullets to the document and give its number."""
    root = numbering_of(document)
    lists = [number_in(each, "w:abstractNumId") for each in root.findall(qn("w:abstractNum"))]
    numbers = [number_in(each, "w:numId") for each in root.findall(qn("w:num"))]
    kind, number = max(lists, default=-1) + 1, max(numbers, default=0) + 1
    hanging = element("w:ind", {"w:left": twips(BULLET_INDENT), "w:hanging": twips(BULLET_INDENT)})
    level = element(
        "w:lvl",
        {"w:ilvl": 0},
        value("w:start", 1),
        value("w:numFmt", "bullet"),
        value("w:lvlText", BULLET),
        value("w:lvlJc", "left"),
        element("w:pPr", None, hanging),
    )
    definition = element(
        "w:abstractNum",
        {"w:abstractNumId": kind},
        value("w:multiLevelType", "singleLevel"),
        level,
    )
    # Word wants every definition before the first number.
    first = root.find(qn("w:num"))
    place = len(root) if first is None else list(root).index(first)
    root.insert(place, parsed(definition))
    last = max(
        (list(root).index(each) for each in root.findall(qn("w:num"))), default=len(root) - 1
    )
    use = element("w:num", {"w:numId": number}, value("w:abstractNumId", kind))
    root.insert(last + 1, parsed(use))
    return number


def number_in(node: Node, name: str) -> int:
    """A number that an element says of itself; 0 where it says something else."""
    text = node.get(qn(name) if ":" in name else name) or ""
    return int(text) if text.isdecimal() and len(text) <= LONGEST_NUMBER else 0


def numbering_of(document: Document) -> Node:
    """The numbering of a document, begun where it has none."""
    part = document.part
    try:
        return part.part_related_by(RELATIONSHIP_TYPE.NUMBERING).element
    except KeyError:
        root = parse_xml(f"<w:numbering {nsdecls('w')}/>")
        name = PackURI("/word/record-numbering.xml")
        added = XmlPart(name, CONTENT_TYPE.WML_NUMBERING, root, document.part.package)  # pyright: ignore[reportArgumentType] - a part is always in one
        part.relate_to(added, RELATIONSHIP_TYPE.NUMBERING)
        return root
