"""A PDF page to draw on, where everything drawn belongs to an element of the tag tree or is an artifact.

This module alone touches the parts of ReportLab that are not public (the page's code list, its page and
annotation hooks); pyproject.toml therefore names ReportLab's exact version.
"""

# ReportLab and HarfBuzz come without complete types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportAttributeAccessIssue=false

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFPage, PDFString
from reportlab.pdfgen.canvas import Canvas

from icbo_desktop.records.pdf.styles import PAGE_HEIGHT, PAGE_WIDTH
from icbo_desktop.records.pdf.tags import Element, MarkedContent, ObjectLink, write_tree
from icbo_desktop.records.pdf.text import Line, Piece, clean
from icbo_desktop.translation import tr

# The operator that paints a path, by whether it is filled and whether it is stroked.
_PAINTS = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}


class RecordCanvas(Canvas):
    """Draws with y running down from the top of the page."""

    def __init__(self, target: BinaryIO, root: Element, language: str) -> None:
        self._root = root
        self._page_elements: list[Element] = []
        self._parents: list[list[Element] | Element] = []
        self._colour = ""
        super().__init__(
            target,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=1,
            invariant=1,
            lang=language,
            pdfVersion=(1, 7),
        )

    def _make_preamble(self) -> None:
        # ReportLab's own names a Helvetica that nothing uses and that cannot be embedded.
        self._preamble = "1 0 0 1 0 0 cm"

    @contextmanager
    def marked(self, element: Element) -> Generator[None]:
        """What is drawn inside belongs to the element."""
        number = len(self._page_elements)
        self._page_elements.append(element)
        element.kids.append(MarkedContent(self._doc.thisPageRef(), number))
        self._code.append(f"/{element.tag} <</MCID {number}>> BDC")
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Generator[None]:
        """What is drawn inside is not part of the content: rules, grounds, running heads."""
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._code.append("EMC")

    def link(self, element: Element, box: tuple[float, float, float, float], key: str) -> None:
        """Lead from a rectangle (left, top, right, bottom) to a bookmark."""
        left, top, right, bottom = box
        annotation = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Link"),
                "Rect": PDFArray([left, PAGE_HEIGHT - bottom, right, PAGE_HEIGHT - top]),
                "Border": PDFArray([0, 0, 0]),
                "Dest": self._bookmarkReference(key),
                "Contents": PDFString(
                    clean(element.alt) or tr("Link", "a place that leads elsewhere")
                ),
                "F": 4,
                "StructParent": len(self._parents),
            }
        )
        self._parents.append(element)
        self._addAnnotation(annotation)
        element.kids.append(ObjectLink(self._doc.thisPageRef(), self._annotationrefs[-1]))

    def made_at(self, moment: datetime) -> None:
        """Say when the record was made, instead of the time of the clock."""
        words = f"D:{moment.astimezone(UTC):%Y%m%d%H%M%S}Z"
        self.setDateFormatter(lambda *_: words)  # pyright: ignore[reportUnknownLambdaType] - ReportLab is untyped

    def place(self, key: str, top: float) -> None:
        """Make this height of the page a place that links lead to."""
        self.bookmarkPage(key, fit="XYZ", left=0, top=PAGE_HEIGHT - top, zoom=0)

    def fill(self, colour: str) -> None:
        if colour != self._colour:
            self.setFillColor(HexColor(colour))
            self._colour = colour

    def stroke(self, colour: str, width: float) -> None:
        self.setStrokeColor(HexColor(colour))
        self.setLineWidth(width)

    def path(
        self, words: str, *, is_filled: bool, is_stroked: bool, dash: tuple[float, ...] = ()
    ) -> None:
        """Draw a path given in the words of a PDF page."""
        if dash:
            self.setDash(list(dash))
        self._code.append(f"{words} {_PAINTS[is_filled, is_stroked]}")
        if dash:
            self.setDash()

    def line_of_text(self, line: Line, x: float, baseline: float) -> None:
        """Draw one line from x. A space ends it where the text goes on, so that copied words stay apart."""
        left = x
        for piece in line.pieces:
            self.fill(piece.colour)
            self._code.append(f"BT 1 0 0 1 {left:.2f} {PAGE_HEIGHT - baseline:.2f} Tm")
            if piece.glyphs:
                self._glyphs(piece)
            else:
                is_last = piece is line.pieces[-1]
                more = " " if is_last and line.ends_in_space and not line.is_right else ""
                self._show(piece, piece.text + more)
            self._code.append("ET")
            left += piece.width

    def _show(self, piece: Piece, text: str) -> None:
        for subset, codes in piece.font.splitString(text, self._doc):
            name = piece.font.getSubsetInternalName(subset, self._doc)
            self._code.append(f"{name} {piece.size:.2f} Tf ({self._escape(codes)}) Tj")

    def _glyphs(self, piece: Piece) -> None:
        """Each glyph at its own place: letters side by side, marks above and below them."""
        left = 0.0
        for glyph in piece.glyphs:
            x, rise = left + glyph.x, glyph.y * piece.size / 1000
            self._code.append(f"{rise:.2f} Ts")
            ((subset, codes),) = piece.font.splitString(glyph.code, self._doc)
            name = piece.font.getSubsetInternalName(subset, self._doc)
            width = piece.font.width(glyph.code)
            # A number in an array moves back; before the glyph to its place, after it to the next one's.
            before, after = left - x, x + width - left - glyph.advance
            text = self._escape(codes)
            self._code.append(f"{name} {piece.size:.2f} Tf [{before:.1f} ({text}) {after:.1f}] TJ")
        self._code.append("0 Ts")

    def bar(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        self.fill(colour)
        self.rect(left, PAGE_HEIGHT - top - height, width, height, stroke=0, fill=1)

    def rule(self, left: float, right: float, y: float, colour: str, width: float) -> None:
        """A level line."""
        self.stroke(colour, width)
        self.line(left, PAGE_HEIGHT - y, right, PAGE_HEIGHT - y)

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        self._colour = ""
        super().showPage()

    def _setAnnotations(self, page: Any) -> None:  # noqa: ANN401, N802 - ReportLab's name and type
        super()._setAnnotations(page)
        if isinstance(page, PDFPage):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = len(self._parents)
            page.Tabs = PDFName("S")
            self._parents.append(self._page_elements)
            self._page_elements = []

    def finish(self, title: str) -> None:
        """Write the tag tree and the whole document to the target."""
        write_tree(self._doc, self._root, self._parents, title)
        self._doc.SaveToFile(self._filename, self)
