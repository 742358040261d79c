"""What stands on a page: boxes of set text, lists, tables and figures that know how to be split.

Heights are in points. A box is made for one width; `split` gives what fits into the room and the rest.
"""

from dataclasses import dataclass, replace
from typing import Protocol

from icbo_desktop.figures.shapes import Scene
from icbo_desktop.records.pdf.canvas import RecordCanvas
from icbo_desktop.records.pdf.scenes import draw_scene
from icbo_desktop.records.pdf.styles import BODY, PAGE_HEIGHT, Style
from icbo_desktop.records.pdf.tags import Element
from icbo_desktop.records.pdf.text import Line, Typesetter

LABEL_WIDTH = 11.0  # from a list's mark to its text
FEWEST_LINES = 2  # that stay together at the foot or the head of a page
BASELINE = 0.76  # of the leading, from the top of a line


class Box(Protocol):
    """`before` is the space above, dropped at the top of a page. `keeps` holds it with what follows."""

    @property
    def before(self) -> float: ...

    @property
    def keeps(self) -> bool: ...

    @property
    def height(self) -> float: ...

    @property
    def least(self) -> float:
        """The room that its first part needs."""
        ...

    def split(self, room: float) -> "tuple[Box | None, Box | None]": ...

    def draw(self, canvas: RecordCanvas, x: float, top: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Target:
    """Where a text leads: a key, and the element of the link."""

    key: str
    element: Element


@dataclass(frozen=True)
class TextBox:
    """Set lines. `bar` is the colour of a bar at the left, `label` a mark before the first line.

    `right` is set at the right margin of the last line: a page number in the contents.
    """

    lines: tuple[Line, ...]
    style: Style
    element: Element
    width: float
    before: float = 0
    keeps: bool = False
    indent: float = 0
    bar: str = ""
    bar_reach: float = 0
    label: Line | None = None
    label_element: Element | None = None
    target: Target | None = None

    @property
    def height(self) -> float:
        return sum(self._line_height(line) for line in self.lines)

    @property
    def least(self) -> float:
        few = self.lines if len(self.lines) <= FEWEST_LINES + 1 else self.lines[:FEWEST_LINES]
        return sum(self._line_height(line) for line in few)

    def _line_height(self, line: Line) -> float:
        """A blank line is lower than one with words."""
        return self.style.leading * (1 if line.pieces else 0.5)

    def split(self, room: float) -> "tuple[TextBox | None, TextBox | None]":
        """Never one line alone on either side, unless there is no other way."""
        count, used = 0, 0.0
        for line in self.lines:
            used += self._line_height(line)
            if used > room:
                break
            count += 1
        if count == len(self.lines):
            return self, None
        if len(self.lines) - count < FEWEST_LINES:
            count -= 1
        if count < FEWEST_LINES:
            return None, self
        return self._cut(count)

    def forced(self, room: float) -> "tuple[TextBox | None, TextBox | None]":
        """As many lines as there is room for, at least one."""
        count = max(1, int(room // self.style.leading))
        return (self, None) if count >= len(self.lines) else self._cut(count)

    def _cut(self, count: int) -> "tuple[TextBox, TextBox]":
        head = replace(self, lines=self.lines[:count], keeps=False)
        tail = replace(self, lines=self.lines[count:], label=None, before=0)
        return head, tail

    def draw(self, canvas: RecordCanvas, x: float, top: float) -> None:
        if self.bar:
            with canvas.artifact():
                canvas.bar(x, top - self.bar_reach, 3, self.height + self.bar_reach, self.bar)
        is_right = bool(self.label and self.lines and self.lines[0].is_right)
        if self.label is not None and self.label_element is not None:
            with canvas.marked(self.label_element):
                baseline = top + BASELINE * self.style.leading
                left = (
                    x + self.width - LABEL_WIDTH + 6 if is_right else x + self.indent - LABEL_WIDTH
                )
                canvas.line_of_text(self.label, left, baseline)
        element = self.target.element if self.target else self.element
        with canvas.marked(element):
            self.draw_lines(canvas, x if is_right else x + self.indent, top)
        if self.target is not None:
            box = (x, top, x + self.width, top + self.height)
            canvas.link(self.target.element, box, self.target.key)

    def draw_lines(self, canvas: RecordCanvas, x: float, top: float) -> None:
        y = top
        for line in self.lines:
            baseline = y + BASELINE * self.style.leading
            left = x + self.width - self.indent - line.width if line.is_right else x
            canvas.line_of_text(line, left, baseline)
            y += self._line_height(line)


@dataclass(frozen=True)
class ContentsBox:
    """A line of the contents: the title at the left, its page at the right, both a link."""

    title: TextBox
    page: Line
    key: str
    before: float = 0
    keeps: bool = False

    @property
    def height(self) -> float:
        return self.title.height

    @property
    def least(self) -> float:
        return self.title.height

    def split(self, room: float) -> "tuple[ContentsBox | None, ContentsBox | None]":
        return (self, None) if self.height <= room else (None, self)

    def draw(self, canvas: RecordCanvas, x: float, top: float) -> None:
        with canvas.marked(self.title.element):
            self.title.draw_lines(canvas, x + self.title.indent, top)
            last = top + self.height - self.title.style.leading * (1 - BASELINE)
            canvas.line_of_text(self.page, x + self.title.width - self.page.width, last)
        box = (x, top, x + self.title.width, top + self.height)
        canvas.link(self.title.element, box, self.key)


@dataclass(frozen=True)
class FigureBox:
    """A scene with its words as the alternative text. It is never split."""

    scene: Scene
    typesetter: Typesetter
    element: Element
    before: float = BODY.before
    keeps: bool = False

    @property
    def height(self) -> float:
        return self.scene.height

    @property
    def least(self) -> float:
        return self.scene.height

    def split(self, room: float) -> "tuple[FigureBox | None, FigureBox | None]":
        return (self, None) if self.height <= room else (None, self)

    def draw(self, canvas: RecordCanvas, x: float, top: float) -> None:
        bottom = PAGE_HEIGHT - top - self.scene.height
        self.element.box = (x, bottom, x + self.scene.width, bottom + self.scene.height)
        with canvas.marked(self.element):
            draw_scene(canvas, self.typesetter, self.scene, (x, top))
