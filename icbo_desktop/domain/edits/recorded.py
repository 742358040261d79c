"""What is recorded in words and counts: "2 notes and 1 action"."""

from collections.abc import Callable, Sequence

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
from icbo_desktop.domain.wording import listed
from icbo_desktop.translation import marked, tr_n

# One of each, in the order in which they are told.
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


# A sentence part for each, because languages count things by sentences and not by words.
COUNTS: dict[type, Callable[[int], str]] = {
    Assessment: lambda n: tr_n("{n} ratings or statuses", "{n} rating or status", n),
    ViewRating: lambda n: tr_n("{n} people’s ratings", "{n} person’s rating", n),  # noqa: RUF001 - the right apostrophe
    Finding: lambda n: tr_n("{n} evidence findings", "{n} evidence finding", n),
    Note: lambda n: tr_n("{n} notes", "{n} note", n),
    Action: lambda n: tr_n("{n} actions", "{n} action", n),
    DifferingView: lambda n: tr_n("{n} differing views", "{n} differing view", n),
    GoodPractice: lambda n: tr_n("{n} pieces of good practice", "{n} piece of good practice", n),
    ParkedItem: lambda n: tr_n("{n} parked items", "{n} parked item", n),
    Answer: lambda n: tr_n("{n} answers", "{n} answer", n),
    Argument: lambda n: tr_n("{n} arguments", "{n} argument", n),
    Weight: lambda n: tr_n("{n} weights", "{n} weight", n),
    Attachment: lambda n: tr_n("{n} attached files", "{n} attached file", n),
    EarlierRating: lambda n: tr_n("{n} earlier ratings", "{n} earlier rating", n),
    Reflection: lambda n: tr_n("{n} reflections", "{n} reflection", n),
}


def recorded_words(rows: Sequence[Record]) -> str:
    """How many of each kind there are."""
    counts = {kind: sum(type(row) is kind for row in rows) for kind in COUNTS}
    others = len(rows) - sum(counts.values())
    told = [COUNTS[kind](count) for kind, count in counts.items() if count]
    if others:
        told.append(tr_n("{n} other records", "{n} other record", others))
    return listed(told)
