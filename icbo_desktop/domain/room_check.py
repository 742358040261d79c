"""The room check: can the furthest seat read the wall, and which text size does it take.

The smallest text on the wall must reach the furthest seat, and what is read most (body text) is set so large
that it is read with ease, as far as the text size goes.
"""

import math
import re
from dataclasses import dataclass

from icbo_desktop.domain.room_settings import ROOM
from icbo_desktop.domain.wording import percent_words
from icbo_desktop.translation import tr

MOST_METRES = 200.0  # a hall; more is a slip of the keys
_LENGTH = re.compile(
    r"\s*(\d{1,6}(?:[.,]\d{1,3})?)\s*(m|cm|metres?|centimetres?)?\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class RoomFit:
    """What the room check found. Lengths in metres.

    `text_scale` is the text size to set, 1.0 to 2.0 in tenths. `short_by` is how many times larger the image
    would have to be, 1 where it fits. `reach` is the furthest seat that can read all of it at that text size,
    `height_needed` the least height of the image for the furthest seat.
    """

    height: float
    furthest: float
    text_scale: float
    short_by: float
    reach: float
    height_needed: float

    @property
    def fits(self) -> bool:
        return self.short_by <= 1

    @property
    def words(self) -> str:
        """The finding as sentences to read out."""
        if self.fits:
            reach = tenths_down(self.reach)
            if self.text_scale <= 1:
                return tr("Fits. The wall can be read from up to {reach} m.", reach=reach)
            return tr(
                "Fits at {percent}. The wall can be read from up to {reach} m.",
                percent=percent_words(self.text_scale),
                reach=reach,
            )
        return tr(
            "Too small by {times}. Even with the largest text the wall can be read "
            "from up to {reach} m: bring the seats nearer, or make the image "
            "{height} m high.",
            times=times_words(self.short_by),
            reach=tenths_down(self.reach),
            height=tenths_up(self.height_needed),
        )


def check_room(height: float, furthest: float) -> RoomFit:
    """Whether an image so high can be read from so far away, both in metres.

    Raises ValueError unless both are above nought; `metres` reads what people type.
    """
    if not (math.isfinite(height) and math.isfinite(furthest) and height > 0 and furthest > 0):
        message = "the image's height and the furthest seat must be above nought"
        raise ValueError(message)
    needed = max(
        furthest / reach_of(ROOM.floor, ROOM.must, height),
        furthest / reach_of(ROOM.body, ROOM.preferred, height),
    )
    scale = min(ROOM.largest_scale, max(ROOM.smallest_scale, tenths_up(needed - ROOM.slack)))
    reach = scale * reach_of(ROOM.floor, ROOM.must, height)
    short_by = furthest / (reach * (1 + ROOM.slack))
    return RoomFit(
        height=height,
        furthest=furthest,
        text_scale=scale,
        short_by=max(1.0, short_by),
        reach=reach,
        height_needed=height * furthest / reach,
    )


def reach_of(size: float, times: float, height: float) -> float:
    """How far away type of that size (a part of the image's height) is read at text size 1."""
    return size * ROOM.capital * times * height


def metres(text: str) -> float | None:
    """The length that somebody typed, "2.1", "2,1 m" or "210 cm"; None where it is none."""
    found = _LENGTH.fullmatch(text)
    if found is None:
        return None
    number = float(found[1].replace(",", "."))
    length = number / 100 if (found[2] or "").lower().startswith("c") else number
    return length if 0 < length <= MOST_METRES else None


def tenths_up(number: float) -> float:
    """The number to the next tenth above, free of the error of binary fractions."""
    return math.ceil(round(number * 10, 6)) / 10


def tenths_down(number: float) -> float:
    """The number to the next tenth below."""
    return math.floor(round(number * 10, 6)) / 10


def times_words(factor: float) -> str:
    """A factor as a share or as times: "10%", "1.4 times"."""
    if factor < 1.2:  # noqa: PLR2004 - below this a share says more
        return percent_words(max(0.01, factor - 1))
    return tr("{factor} times", factor=tenths_up(factor))
