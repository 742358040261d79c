"""What is recorded in words and counts: "2 notes and 1 action"."""

from collections.abc import Sequence

from icbo_desktop.domain.rows import (
    Action,
    Answer,
    Argument,
    Assessment,
    DifferingView,
    Finding,
    GoodPractice,
    Note,
    ParkedItem,
    Record,
    ViewRating,
    Weight,
)
from icbo_desktop.domain.session_rows import Attachment, EarlierRating, Reflection
from icbo_desktop.domain.wording import counted, listed

# One and several, in the order in which they are told.
KINDS: dict[type, tuple[str, str]] = {
    Assessment: ("rating or status", "ratings or statuses"),
    ViewRating: ("person’s rating", "people’s ratings"),  # noqa: RUF001 - the right apostrophe
    Finding: ("evidence finding", ""),
    Note: ("note", ""),
    Action: ("action", ""),
    DifferingView: ("differing view", ""),
    GoodPractice: ("piece of good practice", "pieces of good practice"),
    ParkedItem: ("parked item", ""),
    Answer: ("answer", ""),
    Argument: ("argument", ""),
    Weight: ("weight", ""),
    Attachment: ("attached file", ""),
    EarlierRating: ("earlier rating", ""),
    Reflection: ("reflection", ""),
}


def recorded_words(rows: Sequence[Record]) -> str:
    """How many of each kind there are."""
    counts = [
        (sum(type(row) is kind for row in rows), one, many) for kind, (one, many) in KINDS.items()
    ]
    others = len(rows) - sum(count for count, _, _ in counts)
    told = [counted(count, one, many) for count, one, many in counts if count]
    return listed([*told, counted(others, "other record")] if others else told)
