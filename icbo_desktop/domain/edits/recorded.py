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
from icbo_desktop.translation import marked, tr

# One and several, in the order in which they are told.
KINDS: dict[type, tuple[str, str]] = {
    Assessment: (marked("rating or status"), marked("ratings or statuses")),
    ViewRating: (marked("person’s rating"), marked("people’s ratings")),  # noqa: RUF001 - the right apostrophe
    Finding: (marked("evidence finding"), ""),
    Note: (marked("note"), ""),
    Action: (marked("action"), ""),
    DifferingView: (marked("differing view"), ""),
    GoodPractice: (marked("piece of good practice"), marked("pieces of good practice")),
    ParkedItem: (marked("parked item"), ""),
    Answer: (marked("answer"), ""),
    Argument: (marked("argument"), ""),
    Weight: (marked("weight"), ""),
    Attachment: (marked("attached file"), ""),
    EarlierRating: (marked("earlier rating"), ""),
    Reflection: (marked("reflection"), ""),
}


def recorded_words(rows: Sequence[Record]) -> str:
    """How many of each kind there are."""
    counts = [
        (sum(type(row) is kind for row in rows), one, many) for kind, (one, many) in KINDS.items()
    ]
    others = len(rows) - sum(count for count, _, _ in counts)
    told = [counted(count, one, many) for count, one, many in counts if count]
    return listed([*told, counted(others, tr("other record"))] if others else told)
