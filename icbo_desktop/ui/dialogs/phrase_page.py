"""The recovery phrase as one printed page, which anybody can type from years later."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from icbo_desktop.translation import tr

DOTS_AN_INCH = 300
MARGIN_MILLIMETRES = 20
TITLE_POINTS, TEXT_POINTS, GROUP_POINTS = 18, 11, 20
COLUMNS = 3
GAP = 1.6  # times the height of a line


def phrase_page(name: str, phrase: str, made_on: str) -> bytes:
    """A PDF of one page. `name` is the workbook's, `made_on` a date in words."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_AN_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*[MARGIN_MILLIMETRES] * 4), QPageLayout.Unit.Millimeter)
    writer.setTitle(tr("Recovery phrase"))
    with QPainter(writer) as painter:
        page = QRectF(0, 0, writer.width(), writer.height())
        _write_page(painter, page, name, phrase, made_on)
    buffer.close()
    return bytes(content.data())


def _write_page(painter: QPainter, page: QRectF, name: str, phrase: str, made_on: str) -> None:
    top = _written(painter, page, 0, tr("Recovery phrase"), TITLE_POINTS)
    top = _written(
        painter, page, top, tr("Workbook: {name}. Made on {date}.", name=name, date=made_on)
    )
    top = _groups(painter, page, top, phrase.split())
    for line in (
        tr(
            "It opens the workbook without its password: type it where the program asks for the password. "
            "Capitals, spaces and hyphens do not matter."
        ),
        tr("There is no letter O, I, L or U in it: what looks like one is 0, 1, 1 or V."),
        tr(
            "Keep this paper away from the laptop and the file. Whoever has both can read the workbook. "
            "A new password makes a new phrase, and this one then opens only older copies."
        ),
    ):
        top = _written(painter, page, top, line)


def _written(
    painter: QPainter, page: QRectF, top: float, text: str, points: int = TEXT_POINTS
) -> float:
    """Write a paragraph, and where the next one begins."""
    painter.setFont(_font(painter, points))
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    room = QRectF(page.left(), top, page.width(), page.height() - top)
    taken = painter.boundingRect(room, int(flags), text)
    painter.drawText(room, int(flags), text)
    return taken.bottom() + painter.fontMetrics().height() * (GAP - 1)


def _groups(painter: QPainter, page: QRectF, top: float, groups: list[str]) -> float:
    """The numbered groups in columns, read along the rows."""
    painter.setFont(_font(painter, GROUP_POINTS))
    line = painter.fontMetrics().height() * GAP
    for place, group in enumerate(groups):
        left = page.left() + (place % COLUMNS) * page.width() / COLUMNS
        room = QRectF(left, top + (place // COLUMNS) * line, page.width() / COLUMNS, line)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft), f"{place + 1}.  {group}")
    return top + -(-len(groups) // COLUMNS) * line + line / 2


def _font(painter: QPainter, points: int) -> QFont:
    font = QFont(painter.font())
    font.setPointSize(points)
    return font
