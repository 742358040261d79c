"""What a figure shows as a table of words: for whoever reads rows more easily than a drawing."""

from collections.abc import Sequence
from dataclasses import dataclass

from icbo_desktop.figures.profile import ProfileRow
from icbo_desktop.figures.scale_picture import ArrowPicture, GroupDots
from icbo_desktop.figures.scale_words import group_values, point_name
from icbo_desktop.translation import tr

NOTHING = "–"  # noqa: RUF001 - a dash: an empty cell could be one that was forgotten


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A head for each column and the rows under it, each as long as the heads. The first cell names its row."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def tab_separated(self) -> str:
        """The table as spreadsheets take it from the clipboard: a line each, cells held by tabs."""
        lines = (self.heads, *self.rows)
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)


def profile_table(rows: Sequence[ProfileRow]) -> FigureTable:
    """The rows of a profile."""
    heads = (tr("What was rated"), tr("Agreed rating"), tr("8 in 10 people"), tr("In words"))
    return FigureTable(heads, tuple(_profile_line(row) for row in rows))


def scale_table(picture: ArrowPicture) -> FigureTable:
    """Where the room and its groups are on a scale; with the round before where the picture shows it."""
    has_before = any(group.earlier for group in picture.groups)
    lines = [_room_line(picture), *_last_time_lines(picture), *_stretch_lines(picture)]
    lines += [
        (group.name or tr("Ratings"), _values(picture, group.ratings), _before(picture, group))
        for group in picture.groups
        if group.ratings or group.earlier
    ]
    heads = (tr("Who"), tr("Rating"), tr("Round before"))
    if has_before:
        return FigureTable(heads, tuple(lines))
    return FigureTable(heads[:2], tuple(line[:2] for line in lines))


def _profile_line(row: ProfileRow) -> tuple[str, ...]:
    agreed = NOTHING if row.agreed is None else str(row.agreed)
    return (
        f"{row.number} {row.title}".strip(),
        row.answer or agreed,
        NOTHING if row.window is None else _stretch(*row.window),
        row.word or NOTHING,
    )


def _room_line(picture: ArrowPicture) -> tuple[str, str, str]:
    agreed = picture.agreed
    words = tr("no rating") if agreed is None else point_name(picture.scale, agreed)
    return tr("The whole room"), words, NOTHING


def _last_time_lines(picture: ArrowPicture) -> list[tuple[str, str, str]]:
    if picture.previous is None:
        return []
    return [(tr("The whole room, last time"), point_name(picture.scale, picture.previous), NOTHING)]


def _stretch_lines(picture: ArrowPicture) -> list[tuple[str, str, str]]:
    if picture.window is None or picture.scale.is_nominal:
        return []
    return [(tr("8 in 10 people"), _stretch(*picture.window), NOTHING)]


def _stretch(low: int, high: int) -> str:
    return str(low) if low == high else tr("{low} to {high}", low=low, high=high)


def _values(picture: ArrowPicture, ratings: Sequence[int]) -> str:
    return group_values(ratings, picture.scale) or NOTHING


def _before(picture: ArrowPicture, group: GroupDots) -> str:
    return _values(picture, group.earlier)
