"""Words that the wall, the records, the console and the terminal say alike: dates, counts, attribution."""

from collections.abc import Sequence
from datetime import date

from icbo_desktop.domain.rows import Attribution, Purpose
from icbo_desktop.translation import marked

# Not from the machine's locale: a record reads the same wherever it was made.
MONTHS = (
    marked("January"), marked("February"), marked("March"), marked("April"), marked("May"), marked("June"),
    marked("July"), marked("August"), marked("September"), marked("October"), marked("November"), marked("December"),
)  # fmt: skip
WEEKDAYS = (
    marked("Monday"),
    marked("Tuesday"),
    marked("Wednesday"),
    marked("Thursday"),
    marked("Friday"),
    marked("Saturday"),
    marked("Sunday"),
)
PURPOSES: dict[Purpose, str] = {
    "self_assessment": marked("Self-assessment"),
    "peer_challenge": marked("Peer challenge"),
}
ATTRIBUTION_WORDS: dict[Attribution, str] = {
    "none": marked("Not attributed"),
    "group": marked("By partner group"),
    "role": marked("By role"),
}
ATTRIBUTION_SENTENCES: dict[Attribution, str] = {
    "none": marked("No view is attributed to a person or a group by the program."),
    "group": marked("Views are recorded by partner group, never by name."),
    "role": marked("Views are recorded by role, never by name."),
}


def day_words(day: date) -> str:
    """A date as people write it: "19 November 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day_words(day: date) -> str:
    """A date for a narrow place: "31 Jan 2027"."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def weekday_words(day: date) -> str:
    """A date with its day of the week: "Thursday 19 November 2026"."""
    return f"{WEEKDAYS[day.weekday()]} {day_words(day)}"


def reach_words(lowest: int, highest: int) -> str:
    """How far ratings reach: "5 to 8", or "all 3" where they are one."""
    return f"all {lowest}" if lowest == highest else f"{lowest} to {highest}"


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its word: "1 action", "4 actions"."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def plural(word: str) -> str:
    """A framework's own word for a level in the plural: "Areas", "Criteria", "Boundaries"."""
    if word.lower().endswith("criterion"):
        return f"{word[:-2]}a"
    if word.endswith("y") and word[-2:-1].lower() not in ("", *"aeiou"):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def listed(words: Sequence[str]) -> str:
    """Words as a sentence takes them: "a", "a and b", "a, b and c"."""
    if len(words) < 2:  # noqa: PLR2004 - "a and b" needs two
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
