"""Watches the room's wall at every event: what it tells of ratings is held against what was revealed by hand.

Nothing here asks the program what it meant to show. The wall's words and shapes are read as the room reads
them, and `Room` holds what the test itself typed, revealed and hid.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from icbo_desktop.figures.shapes import Circle, Polygon, Rectangle, Scene, Shape, TextLine
from icbo_desktop.ui.wall.wall_window import WallWindow

Tally = Mapping[str, tuple[int, ...]]
Round = tuple[str, int]  # a standard's short title, and the number of the round

LEAST_MARK, LARGEST_MARK = 12, 70  # units; the circle of the agreed rating is larger
SPREAD_WORDS = re.compile(
    r"\bMiddle (?:stays|between|\d)|8 in 10|\bAll \d+ people:|Partners see this differently|Two camps"
    r"|points? away from the middle|\d+ moved|[Pp]artner counted once|Outlines: before"
    r"|Close together\.|Some spread\.|Wide apart\.|The room put itself at"
)
MOVED_WORDS = re.compile(r"\d+ moved|In the round before|Outlines: before")
GROUP_VALUES = re.compile(r"(In the round before, )?([A-Z][^:.,]*): (\d+(?:, \d+)*)\.")
WINDOW = re.compile(r"8 in 10 people at (\d+)(?: to (\d+))?")


@dataclass
class Room:
    """What the room may know, kept by the test: who rated what, what is revealed now, and what ever was.

    `windows` holds where 8 in 10 people stand in a round, worked out by hand.
    """

    tallies: Mapping[Round, Tally]
    windows: Mapping[Round, tuple[int, int]]
    revealed: set[Round] = field(default_factory=set)
    shown: set[Round] = field(default_factory=set)
    turns: int = 0

    def reveal(self, title: str, number: int) -> None:
        self.revealed = {one for one in self.revealed if one[0] != title} | {(title, number)}
        self.shown.add((title, number))
        self.turns += 1

    def hide(self, title: str) -> None:
        self.revealed = {one for one in self.revealed if one[0] != title}
        self.turns += 1

    @property
    def titles(self) -> set[str]:
        return {title for title, _ in self.tallies}


class RoomWatch(QObject):
    """Looks before each event that any window gets, so after all before it, and so before each paint."""

    def __init__(self, wall: WallWindow, room: Room) -> None:
        super().__init__(QApplication.instance())
        self._wall = wall
        self._room = room
        self._last: tuple[Scene | None, int] = (None, -1)
        self.looked = 0
        self.scenes = 0
        self.told = 0
        self.faults: list[str] = []
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.look()
        return False

    def look(self) -> None:
        """Read what is on the wall now, where it or what may be on it has changed."""
        scene = self._wall.scene if isValid(self._wall) else None
        self.looked += 1
        if scene is None or (scene is self._last[0] and self._room.turns == self._last[1]):
            return
        self._last = (scene, self._room.turns)
        self.scenes += 1
        self.told += bool(SPREAD_WORDS.search(words_of(scene)))
        self.faults += faults(scene, self._room)

    def stop(self) -> None:
        """Look for the last time."""
        self.look()
        QApplication.instance().removeEventFilter(self)
        self.deleteLater()


def faults(scene: Scene, room: Room) -> list[str]:
    """What the scene tells and was not revealed; a sentence each."""
    header = scene.reading[0] if scene.reading else ""
    title = next((each for each in room.titles if each in header), "")
    words = words_of(scene)
    rows = list(profile_rows(scene))
    found = [*row_faults(rows, room), *window_faults(scene, rows)]
    if not rows:
        found += [*said_faults(words, title, room), *drawn_faults(scene, title, room)]
    return [f"{header}: {fault}" for fault in found]


def said_faults(words: str, title: str, room: Room) -> Iterator[str]:
    """Sentences on ratings, and the values that the picture says to a screen reader."""
    now = [number for each, number in room.revealed if each == title]
    before = [number - 1 for number in now if (title, number - 1) in room.shown]
    if SPREAD_WORDS.search(words) and not now:
        yield "speaks of ratings that were not revealed"
    if MOVED_WORDS.search(words) and not before:
        yield "speaks of a round before that was not revealed"
    for numbers, said in ((now, values_said(words)), (before, values_said(words, is_before=True))):
        allowed = [in_order(room.tallies[title, number]) for number in numbers]
        if said and said not in allowed:
            yield f"says the ratings {said}"


def drawn_faults(scene: Scene, title: str, room: Room) -> Iterator[str]:
    """Dots and outlines on the arrow; those who did not move have no outline."""
    now = [number for each, number in room.revealed if each == title]
    before = [number - 1 for number in now if (title, number - 1) in room.shown]
    dots, outlines = marks_drawn(scene)
    if dots and dots not in [counted(room.tallies[title, number]) for number in now]:
        yield f"shows dots at {sorted(dots.elements())}"
    if outlines and not any(outlines <= counted(room.tallies[title, one]) for one in before):
        yield f"shows outlines at {sorted(outlines.elements())}"


def row_faults(rows: list[tuple[str, tuple[int, int]]], room: Room) -> Iterator[str]:
    """A profile tells how far apart people are only of rounds that the room has seen."""
    for title, window in rows:
        seen = [room.windows.get(one) for one in room.shown if one[0] == title]
        if window not in seen:
            yield f"tells where 8 in 10 people stand on {title}: {window}"


def window_faults(scene: Scene, rows: list[tuple[str, tuple[int, int]]]) -> Iterator[str]:
    """Of a profile's bands no more are drawn than are told in words."""
    tracks = [shape for shape in scene.shapes if isinstance(shape, Rectangle) and shape.radius]
    drawn = sum(
        one.y == other.y and one.height == other.height and other.x < one.x
        for one in tracks
        for other in tracks
        if one.width < other.width and one.height < LEAST_MARK * 3
    )
    if scene.reading[1:] and any("rated" in text for text in scene.reading) and drawn > len(rows):
        yield f"draws {drawn} windows and tells {len(rows)}"


def profile_rows(scene: Scene) -> Iterator[tuple[str, tuple[int, int]]]:
    """The rows of a profile that tell where people stand: the standard's title and the window."""
    for text in scene.reading:
        name, _, said = text.partition(": ")
        found = WINDOW.search(said)
        if found is not None:
            low, high = found.groups()
            yield name.partition(" ")[2], (int(low), int(high or low))


def words_of(scene: Scene) -> str:
    """All that can be read or heard of the scene."""
    return " ".join((scene.alt, *scene.reading, *(line.text for line in scene.texts)))


def values_said(words: str, *, is_before: bool = False) -> dict[str, list[int]]:
    """The single values in words by group, of this round or of the one before."""
    return {
        group: sorted(map(int, values.split(", ")))
        for before, group, values in GROUP_VALUES.findall(words)
        if bool(before) == is_before
    }


def marks_drawn(scene: Scene) -> tuple[Counter[int], Counter[int]]:
    """The values at which the picture has dots, and those at which it has outlines."""
    places = {line.x: int(line.text) for line in scene.texts if is_number(line)}
    dots: Counter[int] = Counter()
    outlines: Counter[int] = Counter()
    for shape in scene.shapes:
        at = centre(shape)
        if places and at is not None and not is_in_legend(at, scene):
            nearest = min(places, key=lambda x: abs(x - at[0]))
            (dots if shape.fill else outlines)[places[nearest]] += 1
    return dots, outlines


def is_number(line: TextLine) -> bool:
    return line.anchor == "middle" and line.text.isdigit()


def centre(shape: Shape) -> tuple[float, float] | None:
    """Where a mark stands; None for any shape that is not of a mark's size and form."""
    if isinstance(shape, Circle):
        x, y, width, height = shape.x, shape.y, 2 * shape.radius, 2 * shape.radius
    elif isinstance(shape, Rectangle):
        x, y = shape.x + shape.width / 2, shape.y + shape.height / 2
        width, height = shape.width, shape.height
        if abs(width - height) > 1:
            return None
    elif isinstance(shape, Polygon) and shape.is_closed and not shape.dash:
        across, down = zip(*shape.points, strict=True)
        x, y = (min(across) + max(across)) / 2, (min(down) + max(down)) / 2
        width, height = max(across) - min(across), max(down) - min(down)
    else:
        return None
    return (x, y) if LEAST_MARK < max(width, height) < LARGEST_MARK else None


def is_in_legend(at: tuple[float, float], scene: Scene) -> bool:
    """Whether a group's name follows on the same line."""
    x, y = at
    return any(
        line.anchor == "start"
        and 0 < line.x - x < LARGEST_MARK
        and abs(line.y - y) < LARGEST_MARK / 2
        for line in scene.texts
    )


def counted(tally: Tally) -> Counter[int]:
    return Counter(value for values in tally.values() for value in values)


def in_order(tally: Tally) -> dict[str, list[int]]:
    return {group: sorted(values) for group, values in tally.items()}
