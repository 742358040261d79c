"""Words that the wall, the records, the console and the terminal say alike: dates, counts, attribution."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from icbo_desktop.translation import marked, tr, translated

if TYPE_CHECKING:
    from datetime import date

    # Not when it runs: the start screen says words, and has no rows of a workshop.
    from icbo_desktop.domain.rows import Attribution, Purpose

# Not from the machine's locale: a record reads the same wherever it was made.
MONTHS = (
    marked("January"), marked("February"), marked("March"), marked("April"), marked("May"), marked("June"),
    marked("July"), marked("August"), marked("September"), marked("October"), marked("November"), marked("December"),
)  # fmt: skip
SHORT = "the short name of the month"
SHORT_MONTHS = (
    marked("Jan", "the short name of the month"),
    marked("Feb", "the short name of the month"),
    marked("Mar", "the short name of the month"),
    marked("Apr", "the short name of the month"),
    marked("May", "the short name of the month"),
    marked("Jun", "the short name of the month"),
    marked("Jul", "the short name of the month"),
    marked("Aug", "the short name of the month"),
    marked("Sep", "the short name of the month"),
    marked("Oct", "the short name of the month"),
    marked("Nov", "the short name of the month"),
    marked("Dec", "the short name of the month"),
)
WEEKDAYS = (
    marked("Monday"),
    marked("Tuesday"),
    marked("Wednesday"),
    marked("Thursday"),
    marked("Friday"),
    marked("Saturday"),
    marked("Sunday"),
)
PURPOSES: "dict[Purpose, str]" = {
    "self_assessment": marked("Self-assessment"),
    "peer_challenge": marked("Peer challenge"),
}
ATTRIBUTION_WORDS: "dict[Attribution, str]" = {
    "none": marked("Not attributed"),
    "group": marked("By partner group"),
    "role": marked("By role"),
}
ATTRIBUTION_SENTENCES: "dict[Attribution, str]" = {
    "none": marked("No view is attributed to a person or a group by the program."),
    "group": marked("Views are recorded by partner group, never by name."),
    "role": marked("Views are recorded by role, never by name."),
}


def day_words(day: "date") -> str:
    """A date as people write it: "19 November 2026"."""
    return tr("{day} {month} {year}", day=day.day, month=month_name(day.month), year=day.year)


def short_day_words(day: "date") -> str:
    """A date for a narrow place: "31 Jan 2027"."""
    month = translated(SHORT_MONTHS[day.month - 1], SHORT)
    return tr("{day} {month} {year}", day=day.day, month=month, year=day.year)


def weekday_words(day: "date") -> str:
    """A date with its day of the week: "Thursday 19 November 2026"."""
    weekday = translated(WEEKDAYS[day.weekday()])
    return tr("{weekday} {day}", weekday=weekday, day=day_words(day))


def percent_words(share: float) -> str:
    """A share or a size as a percentage in whole numbers: 1.25 gives "125%"."""
    return tr("{percent}%", percent=round(share * 100))


def month_name(month: int) -> str:
    """A month by its number, 1 to 12."""
    return translated(MONTHS[month - 1])


def reach_words(lowest: int, highest: int) -> str:
    """How far ratings reach: "5 to 8", or "all 3" where they are one."""
    if lowest == highest:
        return tr("all {rating}", rating=lowest)
    return tr("{low} to {high}", low=lowest, high=highest)


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its English word: "1 action", "4 actions". What is to be translated takes `tr_n`."""
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
    return tr("{others} and {last}", others=", ".join(words[:-1]), last=words[-1])


def either(words: Sequence[str]) -> str:
    """Words of which one is enough: "a", "a or b", "a, b or c"."""
    if len(words) < 2:  # noqa: PLR2004 - "a or b" needs two
        return "".join(words)
    return tr("{others} or {last}", others=", ".join(words[:-1]), last=words[-1])
