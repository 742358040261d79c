"""Lines on a page to write on by hand: a name at the left, and the line beside it."""

from dataclasses import dataclass

from icbo_desktop.records.pdf.boxes import BASELINE
from icbo_desktop.records.pdf.canvas import RecordCanvas
from icbo_desktop.records.pdf.styles import BODY, SMALL
from icbo_desktop.records.pdf.tags import Element
from icbo_desktop.records.pdf.text import Line

LINE_HEIGHT = 30.0  # room for a signature
LINE_WIDTH = 0.75
NAMES_SHARE = 0.22
LONGEST_SHARE = 0.75  # of the page, that a line to write on reaches


@dataclass(frozen=True)
class SignBox:
    """Each name with its element; the lines themselves are artifacts. It stays together."""

    width: float
    names: tuple[tuple[Line, Element], ...]
    before: float = BODY.before
    keeps: bool = False

    @property
    def height(self) -> float:
        return LINE_HEIGHT * len(self.names)

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> "tuple[SignBox | None, SignBox | None]":
        return (self, None) if self.height <= room else (None, self)

    def draw(self, canvas: RecordCanvas, x: float, top: float) -> None:
        for position, (line, element) in enumerate(self.names, start=1):
            foot = top + LINE_HEIGHT * position
            with canvas.marked(element):
                canvas.line_of_text(line, x, foot - (1 - BASELINE) * BODY.leading)
            with canvas.artifact():
                left, right = x + NAMES_SHARE * self.width, x + LONGEST_SHARE * self.width
                canvas.rule(left, right, foot, SMALL.colour, LINE_WIDTH)
