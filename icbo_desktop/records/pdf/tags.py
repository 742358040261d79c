"""The tag tree of a PDF: what a screen reader reads, in reading order (PDF 1.7, section 14.7).

The tree is made while the content is set, before a page is drawn; drawing only adds which marks on which
page belong to an element. A paragraph over two pages is thus one element.
"""

# ReportLab and HarfBuzz come without complete types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
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

    `alt` says a figure or a link in words, `summary` what a table holds; `scope` is that of a header cell.
    """

    def __init__(self, tag: str, parent: "Element | None" = None, *, alt: str = "") -> None:
        self.tag = tag
        self.alt = alt
        self.scope = ""
        self.summary = ""
        self.box: tuple[float, float, float, float] | None = None
        self.kids: list[Element | MarkedContent | ObjectLink] = []
        if parent is not None:
            parent.kids.append(self)

    def child(self, tag: str, *, alt: str = "") -> "Element":
        return Element(tag, self, alt=alt)


def write_tree(
    document: Any,  # noqa: ANN401 - ReportLab's document
    root: Element,
    parents: Sequence[list[Element] | Element],
    title: str,
) -> None:
    """Add the tree, the way back from each page and link to it, and what says that the file is tagged."""
    tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    tree_reference = document.Reference(tree)
    references: dict[Element, Any] = {}
    tree.dict["K"] = PDFArray([_added(document, root, tree_reference, references)])
    numbers: list[Any] = []
    for number, owner in enumerate(parents):
        back = (
            PDFArray([references[element] for element in owner])
            if isinstance(owner, list)
            else references[owner]
        )
        numbers += [number, back]
    tree.dict["ParentTree"] = PDFDictionary({"Nums": PDFArray(numbers)})
    tree.dict["ParentTreeNextKey"] = len(parents)
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


def _added(document: Any, element: Element, parent: Any, references: dict[Element, Any]) -> Any:  # noqa: ANN401 - ReportLab has no types for its objects
    """The reference of an element that has been added with all its kids."""
    entry = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(element.tag), "P": parent})
    reference = document.Reference(entry)
    references[element] = reference
    kids: list[Any] = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(_added(document, kid, reference, references))
        elif isinstance(kid, ObjectLink):
            kids.append(PDFDictionary({"Type": PDFName("OBJR"), "Pg": kid.page, "Obj": kid.target}))
        else:
            kids.append(_content(entry, kid))
    entry.dict["K"] = PDFArray(kids)
    if element.alt:
        entry.dict["Alt"] = PDFString(clean(element.alt))
    attributes = _attributes(element)
    if attributes is not None:
        entry.dict["A"] = attributes
    return reference


def _content(entry: Any, kid: MarkedContent) -> Any:  # noqa: ANN401 - ReportLab's objects
    """The number of the marks where they are on the element's page, otherwise with their own page."""
    first = entry.dict.setdefault("Pg", kid.page)
    if first.name == kid.page.name:
        return kid.number
    return PDFDictionary({"Type": PDFName("MCR"), "Pg": kid.page, "MCID": kid.number})


def _attributes(element: Element) -> Any:  # noqa: ANN401 - ReportLab's objects
    if element.scope:
        return PDFDictionary({"O": PDFName("Table"), "Scope": PDFName(element.scope)})
    if element.summary:
        return PDFDictionary({"O": PDFName("Table"), "Summary": PDFString(element.summary)})
    if element.box is not None:
        return PDFDictionary(
            {
                "O": PDFName("Layout"),
                "BBox": PDFArray(list(element.box)),
                "Placement": PDFName("Block"),
            }
        )
    if element.tag == "L":
        return PDFDictionary({"O": PDFName("List"), "ListNumbering": PDFName("Disc")})
    return None
