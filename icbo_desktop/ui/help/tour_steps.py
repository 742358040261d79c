"""What the five steps of the tour say and which part of the windows each points at."""

from dataclasses import dataclass

from icbo_desktop.figures.shapes import Rectangle, Scene, Shape, TextLine
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.tones import COLOURS, figure_theme

WIDTH, HEIGHT = 560, 236
TEXT = 13
# The parts of the picture: left, top, width, height. The wall stands to the right of the console.
PARTS = {
    "route": (12, 44, 84, 130),
    "middle": (102, 44, 152, 130),
    "capture": (260, 44, 96, 130),
    "deck": (12, 180, 344, 44),
    "wall": (384, 44, 164, 92),
}


@dataclass(frozen=True, slots=True)
class TourStep:
    """`points_at` names parts of the picture."""

    title: str
    words: str
    points_at: tuple[str, ...]


def part_words() -> dict[str, str]:
    """What stands on the parts of the picture."""
    return {
        "route": tr("Route"),
        "middle": tr("Where you are"),
        "capture": tr("Capture"),
        "deck": tr("What the room sees, and the way on"),
        "wall": tr("Wall"),
    }


def tour_steps() -> tuple[TourStep, ...]:
    """The five steps, with the usual keys."""
    return (
        TourStep(
            tr("Two windows"),
            tr(
                "The console is yours alone. The wall is what the room sees, on the projector: F5 shows it. "
                "Nothing goes on it that you did not send."
            ),
            ("wall", "deck"),
        ),
        TourStep(
            tr("Walk the route"),
            tr(
                "Page Down takes the room to the next step and Page Up back; a clicker does the same. "
                "The route on the left shows where you are, and you may look ahead there privately."
            ),
            ("route", "deck"),
        ),
        TourStep(
            tr("Rate, then reveal"),
            tr(
                "Everyone rates in silence. Press V and type the ratings by partner group; the wall hides them until you press R and then Enter. "
                "The room places the agreed rating; the program never does."
            ),
            ("middle",),
        ),
        TourStep(
            tr("Write down what is said"),
            tr(
                "Ctrl+1 to Ctrl+5: a differing view, good practice, an evidence note, an action, a parked item. "
                "All of it is saved as you type, and Ctrl+Z takes back."
            ),
            ("capture",),
        ),
        TourStep(
            tr("Leave with a record"),
            tr(
                "The summary shows the whole profile. Workshop, Save a record writes a PDF, a Word file and more; the workbook stays as it is. "
                "Shift+F1 opens the guide, and F1 shows all keys."
            ),
            ("middle", "wall"),
        ),
    )


def tour_picture(step: TourStep) -> Scene:
    """The two windows as boxes, with those parts filled that the step is about."""
    shapes: list[Shape] = [
        frame(4, 14, 360, 216),
        frame(378, 14, 176, 130),
        words_at(tr("Console"), 14, 34, is_strong=True),
        words_at(tr("Projector"), 388, 34, is_strong=True),
    ]
    for name, place in PARTS.items():
        shapes += part_shapes(place, part_words()[name], is_meant=name in step.points_at)
    return Scene(WIDTH, HEIGHT, tuple(shapes), alt=alt_of(step))


def alt_of(step: TourStep) -> str:
    """The picture in a sentence."""
    meant = ", ".join(f"“{part_words()[name]}”" for name in step.points_at)
    return tr("A drawing of the console and the wall; marked: {parts}.", parts=meant)


def frame(left: float, top: float, width: float, height: float) -> Rectangle:
    return Rectangle(left, top, width, height, "", COLOURS["edge"], 1.5, radius=6)


def part_shapes(
    place: tuple[float, float, float, float], words: str, *, is_meant: bool
) -> tuple[Shape, ...]:
    """One part, strong where it is meant: a thick edge as well as a colour."""
    left, top, width, height = place
    fill = COLOURS["tint" if is_meant else "mist"]
    edge, thick = (COLOURS["accent"], 3.0) if is_meant else (COLOURS["line"], 1.0)
    ink = COLOURS["ink"] if is_meant else COLOURS["soft"]
    return (
        Rectangle(left, top, width, height, fill, edge, thick, radius=4),
        TextLine(
            left + width / 2,
            top + height / 2 + TEXT / 3,
            words,
            TEXT,
            ink,
            is_bold=is_meant,
            anchor="middle",
        ),
    )


def words_at(words: str, x: float, y: float, *, is_strong: bool) -> TextLine:
    return TextLine(x, y, words, TEXT, figure_theme().ink, is_bold=is_strong)
