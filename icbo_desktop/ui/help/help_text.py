"""A page of the guide as it is read: Markdown without HTML, no pictures, and links that are asked about."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from icbo_desktop.services.help_pages import HelpPage, anchor_of, page_of
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.look import font, scaled
from icbo_desktop.ui.shared.tones import COLOURS

Feature = QTextDocument.MarkdownFeature
HEADING_PIXELS = {1: 26, 2: 19, 3: 16}
LINE_HEIGHT = 135  # percent
OUTSIDE = ("http", "https", "mailto")


class HelpText(QTextBrowser):
    """`page_asked` carries a page and an anchor, `outside_asked` an address. Tab goes from link to link and on."""

    page_asked = Signal(str, str)
    outside_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Page of the guide"))
        self.document().setDocumentMargin(scaled(24))
        self.anchorClicked.connect(self._follow)

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002, ARG002 - Qt's names
        """Nothing: a page is text."""
        return None

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its beginning."""
        self.document().setDefaultFont(font(15))
        self.document().setMarkdown(
            page.text, Feature.MarkdownDialectGitHub | Feature.MarkdownNoHTML
        )
        self._dress()
        self.setAccessibleDescription(page.title)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def go_to(self, anchor: str) -> None:
        """Bring a heading to the top, and the reading cursor with it."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                self._bring(block)
                return
            block = block.next()

    def go_to_next(self) -> None:
        """The next heading below the reading cursor."""
        self._step(1)

    def go_to_previous(self) -> None:
        """The heading above the reading cursor."""
        self._step(-1)

    def _step(self, steps: int) -> None:
        block = self.textCursor().block()
        while block.isValid():
            block = block.next() if steps > 0 else block.previous()
            if block.isValid() and block.blockFormat().headingLevel():
                self._bring(block)
                return

    def headings(self) -> tuple[str, ...]:
        """The headings of the page that is shown."""
        found: list[str] = []
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(block.text())
            block = block.next()
        return tuple(found)

    def _bring(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - scaled(12))

    def _dress(self) -> None:
        """Sizes of the design for the headings, air between the lines, and tables that can be read."""
        whole = QTextCursor(self.document())
        whole.beginEditBlock()  # laid out once, at its end
        dressed: set[int] = set()
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            shape.setLineHeight(LINE_HEIGHT, 1)  # in percent: Qt's ProportionalHeight
            is_code = shape.nonBreakableLines()
            shape.setNonBreakableLines(False)  # code wraps too: nothing is to be scrolled sideways
            level = shape.headingLevel()
            is_close = bool(cursor.currentTable() or block.textList())
            shape.setBottomMargin(scaled(0 if is_code else 4 if is_close else 8))
            if level:
                shape.setTopMargin(scaled(22 if level > 1 else 0))
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                form = cursor.charFormat()
                form.setFont(font(HEADING_PIXELS.get(level, 16), is_bold=True))
                cursor.mergeCharFormat(form)
            QTextCursor(block).setBlockFormat(shape)
            underline_links(block)
            table = QTextCursor(block).currentTable()
            if isinstance(table, QTextTable) and table.firstPosition() not in dressed:
                dressed.add(table.firstPosition())
                dress_table(table)
            block = block.next()
        whole.endEditBlock()

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in OUTSIDE:
            self.outside_asked.emit(url.toString())
            return
        self.page_asked.emit(page_of(url.path()), url.fragment())


def parts_of(block: QTextBlock) -> list[QTextFragment]:
    """The runs of a block that are written alike."""
    parts: list[QTextFragment] = []
    place = block.begin()
    while not place.atEnd():
        parts.append(place.fragment())
        place += 1
    return parts


def underline_links(block: QTextBlock) -> None:
    """A link is told by more than its colour."""
    for part in parts_of(block):
        if part.charFormat().isAnchor():
            cursor = QTextCursor(block)
            cursor.setPosition(part.position())
            cursor.setPosition(part.position() + part.length(), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setFontUnderline(True)
            form.setForeground(QColor(COLOURS["accent"]))
            cursor.mergeCharFormat(form)


def dress_table(table: QTextTable) -> None:
    """A thin line under each row, and air; as wide as the page."""
    shape = table.format()
    shape.setCellPadding(scaled(5))
    shape.setCellSpacing(0)
    shape.setBorder(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            form = cell.format().toTableCellFormat()
            form.setBottomBorder(1)
            form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBottomBorderBrush(QColor(COLOURS["line"]))
            cell.setFormat(form)
