"""Dates and times as people type them, and as they are read back. Days before months."""

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta

from icbo_desktop.domain.wording import MONTHS, month_name

SHORTEST_MONTH = 3  # letters that tell the months apart
YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
IN_FIGURES = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})")
IN_WORDS = re.compile(
    r"(?:[^\W\d_]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([^\W\d_]{3,20})\.?,? (\d{4}|\d{2})"
)
DAY_AND_MONTH = re.compile(
    r"(?:[^\W\d_]+,? )?(\d{1,2})(?:(?:st|nd|rd|th)? (?:of )?([^\W\d_]{3,20})\.?|[/.](\d{1,2}))"
)
MONTH_ALONE = re.compile(r"(?:the )?(?:end of )?([^\W\d_]{3,20})\.?,?(?: (\d{4}))?")
TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))? ?(am|pm)?")
CENTURY = 2000
NOON = 12
USUAL_START, USUAL_LENGTH = time(9, 30), timedelta(hours=3)


def read_date(text: str) -> date | None:
    """The date that is meant: "19 Nov 2026", "19/11/2026", "2026-11-19". None if it is none."""
    typed = " ".join(text.lower().split())
    if found := YEAR_FIRST.fullmatch(typed):
        year, month, day = (int(part) for part in found.groups())
    elif found := IN_FIGURES.fullmatch(typed):
        day, month, year = (int(part) for part in found.groups())
    elif found := IN_WORDS.fullmatch(typed):
        day, month, year = int(found[1]), month_number(found[2]), int(found[3])
    else:
        return None
    return _day(year if year >= 100 else CENTURY + year, month, day)  # noqa: PLR2004 - two figures


def read_deadline(text: str, today: date) -> date | None:
    """The last day that is meant, where the year or the day may be left out. None if it is none.

    "15 January" and "15/1" are the next such day from `today` on, "January 2027" is the month's last day,
    and "January" the last day of the next January that has not ended.
    """
    typed = " ".join(text.lower().split())
    whole = read_date(typed)
    if whole is not None:
        return whole
    if found := DAY_AND_MONTH.fullmatch(typed):
        day, month = int(found[1]), int(found[3] or month_number(found[2]))
        days = (_day(year, month, day) for year in (today.year, today.year + 1))
        return next((each for each in days if each is not None and each >= today), None)
    found = MONTH_ALONE.fullmatch(typed)
    month = month_number(found[1]) if found is not None else 0
    if found is None or not month:
        return None
    year = int(found[2] or (today.year if month >= today.month else today.year + 1))
    return _day(year, month, monthrange(year, month)[1]) if year else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_number(word: str) -> int:
    """1 to 12 for a month's name or the start of it, in English or the language spoken; 0 for anything else."""
    word = "sep" if word == "sept" else word
    if len(word) < SHORTEST_MONTH:
        return 0
    for number, month in enumerate(MONTHS, start=1):
        if month.lower().startswith(word) or month_name(number).lower().startswith(word):
            return number
    return 0


def read_time(text: str) -> time | None:
    """The time that is meant: "9:30", "09.30", "930", "9am", "2 pm". None if it is none."""
    found = TIME.fullmatch(text.strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] and not 1 <= hour <= NOON:
        return None
    if found[3] == "pm" and hour < NOON:
        hour += NOON
    if found[3] == "am" and hour == NOON:
        hour = 0
    try:
        return time(hour, minute)
    except ValueError:
        return None


def time_words(at: time) -> str:
    """The time as "09:30"."""
    return f"{at.hour:02}:{at.minute:02}"


def usual_times(day: date | None, now: datetime) -> tuple[time, time]:
    """A start and an end to begin with: the next half hour for a workshop today, else a morning."""
    starts = datetime.combine(now.date(), USUAL_START)
    if day == now.date():
        minutes = 30 * -(-(now.hour * 60 + now.minute) // 30)
        starts = datetime.combine(now.date(), time()) + timedelta(minutes=minutes)
    if starts.date() != now.date():
        return time(23, 30), time(23, 59)
    ends = min(starts + USUAL_LENGTH, datetime.combine(now.date(), time(23, 59)))
    return starts.time(), ends.time()
