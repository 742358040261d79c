"""The words of the records: dates, states and sentences that more than one part uses."""

from datetime import datetime, time

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.rows import ActionStatus, Found, Priority, ViewStatus, WorkshopDetails
from icbo_desktop.domain.wording import day_words
from icbo_desktop.records.tree import Content
from icbo_desktop.translation import ENGLISH, marked, spoken, tr, tr_n

FOUND: dict[Found | None, str] = {
    "none": marked("None"),
    "some": marked("Some"),
    "clear": marked("Clear"),
    None: marked("Not discussed"),
}
PRIORITIES: dict[Priority, str] = {
    "high": marked("High"),
    "medium": marked("Medium"),
    "low": marked("Low"),
}
PRIORITY_COLOURS: dict[Priority, str] = {
    "high": "#B3261E",
    "medium": "#A34F00",
    "low": "#51607A",
}
ACTION_STATES: dict[ActionStatus, str] = {
    "open": "",
    "done": marked("Done"),
    "dropped": marked("Dropped"),
}
VIEW_STATES: dict[ViewStatus, str] = {
    "open": "",
    "resolved": marked("since resolved"),
    "agree_to_differ": marked("we agree to differ"),
    "parked": marked("parked"),
}
NOT_SET = marked("Not set")
WHOLE_WORKSHOP = marked("Whole workshop")


def language_tag() -> str:
    """The language of what the program says in a record; what people type may be in any."""
    return "en-GB" if spoken() == ENGLISH else spoken()


def moment(value: datetime) -> str:
    return f"{day_words(value.date())}, {value:%H:%M}"


def hours(starts_at: time | None, ends_at: time | None) -> str:
    """The time of the workshop: "9:30 to 12:30", or the one end that is known."""
    if starts_at and ends_at:
        return tr("{start} to {end}", start=_clock(starts_at), end=_clock(ends_at))
    if starts_at:
        return tr("from {start}", start=_clock(starts_at))
    return tr("until {end}", end=_clock(ends_at)) if ends_at else ""


def _clock(value: time) -> str:
    return f"{value.hour}:{value.minute:02}"


def made_line(content: Content) -> str:
    """When the record was made, and by which version of the program."""
    return tr(
        "Made on {moment} with icbo_desktop {version}.",
        moment=moment(content.made_at),
        version=content.app_version,
    )


def running_line(details: WorkshopDetails) -> str:
    """What stands at the head of each page: workshop and date."""
    return f"{details.title} · {day_words(details.held_on)}" if details.held_on else details.title


def people(count: int) -> str:
    return tr_n("{n} people", "1 person", count)


def level_word(framework: Framework, *, is_domain: bool) -> str:
    """The framework's own word for a domain or a standard."""
    return framework.words.domain if is_domain else framework.words.standard


def numbered(word: str, number: str) -> str:
    """A word and its number: "Standard II", or the word alone."""
    return f"{word} {number}".strip()
