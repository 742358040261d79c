"""The tag tree of a PDF: what a screen reader reads, in reading order (PDF 1.7, section 14.7).

The tree is made while the content is set, before a page is drawn; drawing only adds which marks on which
page belong to an element. A paragraph over two pages is thus one element.
"""

# ReportLab and HarfBuzz come without complete types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterator, Sequence
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFStream,
    PDFString,
)

from icbo_desktop.records.pdf.text import clean

METADATA = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


class MarkedContent:
    """What was drawn for an element between two marks of one page."""

    def __init__(self, page: Any, number: int) -> None:  # noqa: ANN401 - ReportLab's reference
        self.page = page
        self.number = number


class ObjectLink:
    """An annotation that belongs to an element."""

    def __init__(self, page: Any, target: Any) -> None:  # noqa: ANN401 - ReportLab's references
        self.page = page
        self.target = target


class Element:
    """One element of the tree: a heading, a paragraph, a table.

    `alt` says a figure or a link in words, `summary` what a table holds; `scope` is that of a header cell,
    `language` that of its words where it is not the record's.
    """

    def __init__(self, tag: str, parent: "Element | None" = None, *, alt: str = "") -> None:
        self.tag = tag
        self.alt = alt
        self.scope = ""
        self.language = ""
        self.summary = ""
        self.box: tuple[float, float, float, float] | None = None
        self.kids: list[Element | MarkedContent | ObjectLink] = []
        if parent is not None:
            parent.kids.append(self)

    def child(self, tag: str, *, alt: str = "") -> "Element":
        return Element(tag, self, alt=alt)


class RawObject(PDFObject):
    """An object of the file as its own bytes: a tree has thousands, and ReportLab's dictionaries are slow."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.entries: list[bytes] = []

    def format(self, _document: Any) -> bytes:  # noqa: ANN401 - ReportLab's document
        return b"<<" + b"".join(self.entries) + b">>"


def write_tree(
    document: Any,  # noqa: ANN401 - ReportLab's document
    root: Element,
    parents: Sequence[list[Element] | Element],
    title: str,
) -> None:
    """Add the tree, the way back from each page and link to it, and what says that the file is tagged.

    Every page has to be there already: they are named by their numbers.
    """
    tree = RawObject()
    tree_reference = document.Reference(tree)
    writer = _TreeWriter(document)
    top = writer.add(root, writer.number(tree_reference))
    back: list[bytes] = []
    for number, owner in enumerate(parents):
        elements = owner if isinstance(owner, list) else [owner]
        listed = b" ".join(writer.numbers[element] for element in elements)
        back.append(b"%d %s" % (number, b"[%s]" % listed if isinstance(owner, list) else listed))
    tree.entries += [
        b"/Type/StructTreeRoot/K[%s]" % top,
        b"/ParentTree<</Nums[%s]>>" % b" ".join(back),
        b"/ParentTreeNextKey %d" % len(parents),
    ]
    catalogue = document.Catalog
    catalogue.StructTreeRoot = tree_reference
    catalogue.MarkInfo = PDFDictionary({"Marked": "true"})
    catalogue.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
    metadata = PDFStream(
        PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}),
        METADATA.format(title=escape(title)).encode(),
    )
    metadata.filters = []
    catalogue.Metadata = metadata


class _TreeWriter:
    """Adds elements to a document and remembers the number of each as the file writes it."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - ReportLab's document
        self._document = document
        self.numbers: dict[Element, bytes] = {}

    def number(self, reference: Any) -> bytes:  # noqa: ANN401 - ReportLab's reference
        """As in "12 0 R". KeyError where the object has not been added yet."""
        return b"%d %d R" % self._document.idToObjectNumberAndVersion[reference.name]

    def add(self, element: Element, parent: bytes) -> bytes:
        """Add the element with all its kids."""
        entry = RawObject()
        own = self.numbers[element] = self.number(self._document.Reference(entry))
        page: bytes = b""
        kids: list[bytes] = []
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self.add(kid, own))
                continue
            stands_on = self.number(kid.page)
            if isinstance(kid, ObjectLink):
                target = self.number(kid.target)
                kids.append(b"<</Type/OBJR/Pg %s/Obj %s>>" % (stands_on, target))
                continue
            page = page or stands_on
            # A bare number means marks on the element's own page.
            marks = b"%d" if stands_on == page else b"<</Type/MCR/Pg " + stands_on + b"/MCID %d>>"
            kids.append(marks % kid.number)
        entry.entries.append(b"/Type/StructElem/S/%s/P %s" % (element.tag.encode(), parent))
        if page:
            entry.entries.append(b"/Pg " + page)
        entry.entries.append(b"/K[%s]" % b" ".join(kids))
        if element.alt:
            entry.entries.append(b"/Alt" + self._text(clean(element.alt)))
        if element.language:
            entry.entries.append(b"/Lang" + self._text(element.language))
        entry.entries += self._attributes(element)
        return own

    def _text(self, text: str) -> bytes:
        return PDFString(text).format(self._document)

    def _attributes(self, element: Element) -> Iterator[bytes]:
        if element.scope:
            yield b"/A<</O/Table/Scope/%s>>" % element.scope.encode()
        elif element.summary:
            yield b"/A<</O/Table/Summary%s>>" % self._text(element.summary)
        elif element.box is not None:
            box = " ".join(f"{side:.2f}" for side in element.box)
            yield b"/A<</O/Layout/BBox[%s]/Placement/Block>>" % box.encode()
        elif element.tag == "L":
            yield b"/A<</O/List/ListNumbering/Disc>>"
