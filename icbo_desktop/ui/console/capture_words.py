"""What is typed into the capture field, taken apart: @group, !priority, >who and "by 31 Jan"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from icbo_desktop.domain.edits.capture import (
    AddAction,
    AddDifferingView,
    AddGoodPractice,
    AddNote,
    AddParkedItem,
)
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.workshop import Item, PartnerGroup, Priority


class CaptureKind(StrEnum):
    """The kinds of Ctrl+1 to Ctrl+5; the value is the end of the command's id."""

    VIEW = "view"
    PRACTICE = "practice"
    NOTE = "note"
    ACTION = "action"
    PARKED = "parked"


KIND_BUTTONS: tuple[tuple[CaptureKind, str, str], ...] = (
    (CaptureKind.VIEW, "View", "Differing view"),
    (CaptureKind.PRACTICE, "Good\npractice", "Good practice"),
    (CaptureKind.NOTE, "Evidence", "Evidence note"),
    (CaptureKind.ACTION, "Action", "Action"),
    (CaptureKind.PARKED, "Park", "Parked item"),
)
HINTS = {
    CaptureKind.VIEW: "Who sees it differently, and why?",
    CaptureKind.PRACTICE: "What works well here?",
    CaptureKind.NOTE: "What evidence was named?",
    CaptureKind.ACTION: "What will be done?",
    CaptureKind.PARKED: "What do we come back to?",
}
KINDS_WITH_GROUPS = (CaptureKind.VIEW, CaptureKind.PRACTICE)

AT_WORD = re.compile(r"(?:^|(?<=\s))@([^\s@]{1,60})")
PRIORITY_WORD = re.compile(r"(?:^|(?<=\s))!(high|medium|low)\b", re.IGNORECASE)
WHO_WORDS = re.compile(r"(?:^|(?<=\s))>\s?([^>!@\n]{1,120}?)(?=\s+by\s+\d|\s+[!@]|\s*$)")
BY_DATE = re.compile(
    r"(?:^|\s)by\s+(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+(\d{4}))?\s*[.]?$",
    re.IGNORECASE,
)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
SPACES = re.compile(r"[ \t]{2,}")
LONGEST_PARSED = 4_000


@dataclass(frozen=True, slots=True)
class Captured:
    """The words to keep and what was taken out of them."""

    text: str
    group_ids: tuple[str, ...] = ()
    priority: Priority = "medium"
    who: str = ""
    by_when: date | None = None


def matching_groups(word: str, groups: Sequence[PartnerGroup]) -> tuple[PartnerGroup, ...]:
    """The groups that a word after "@" may mean: names, or words of names, that start with it."""
    wanted = word.casefold()
    exact = tuple(group for group in groups if group_word(group) == wanted)
    if exact:
        return exact
    return tuple(
        group
        for group in groups
        if group.name.casefold().startswith(wanted)
        or group_word(group).startswith(wanted)
        or any(part.casefold().startswith(wanted) for part in group.name.split())
    )


def group_word(group: PartnerGroup) -> str:
    """The word that names a group after "@": its name in small letters without spaces."""
    return "".join(group.name.casefold().split())


def read_capture(
    kind: CaptureKind, typed: str, groups: Sequence[PartnerGroup], today: date
) -> Captured:
    """What was typed, taken apart. What means nothing here stays in the words. Long texts are kept whole."""
    if len(typed) > LONGEST_PARSED:
        return Captured(typed.strip())
    found = Captured(typed)
    if kind in KINDS_WITH_GROUPS:
        found = _take_groups(found, groups)
    if kind is CaptureKind.ACTION:
        found = _take_action_words(found, today)
    return replace(found, text=SPACES.sub(" ", found.text).strip())


def _take_groups(found: Captured, groups: Sequence[PartnerGroup]) -> Captured:
    text = found.text
    chosen: dict[str, None] = {}
    for match in reversed(list(AT_WORD.finditer(text))):
        meant = matching_groups(match[1].rstrip(".,;:"), groups)
        if len(meant) == 1:
            chosen[meant[0].id] = None
            text = f"{text[: match.start()]}{text[match.end() :]}"
    return replace(found, text=text, group_ids=tuple(reversed(chosen)))


def _take_action_words(found: Captured, today: date) -> Captured:
    text = found.text
    priority = PRIORITY_WORD.search(text)
    if priority is not None:
        found = replace(found, priority=_priority(priority[1]))
        text = f"{text[: priority.start()]}{text[priority.end() :]}"
    dated = BY_DATE.search(text.rstrip())
    day = _day(dated, today) if dated is not None else None
    if dated is not None and day is not None:
        found = replace(found, by_when=day)
        text = text[: dated.start()]
    who = WHO_WORDS.search(text)
    if who is not None:
        found = replace(found, who=who[1].strip())
        text = f"{text[: who.start()]}{text[who.end() :]}"
    return replace(found, text=text)


def _priority(word: str) -> Priority:
    words: dict[str, Priority] = {"high": "high", "medium": "medium", "low": "low"}
    return words[word.casefold()]


def _day(match: re.Match[str], today: date) -> date | None:
    """The day named; without a year the next such day. None where there is no such day."""
    month = MONTHS.index(match[2].casefold()) + 1
    years = (int(match[3]),) if match[3] else (today.year, today.year + 1)
    for year in years:
        try:
            day = date(year, month, int(match[1]))
        except ValueError:
            continue
        if match[3] or day >= today:
            return day
    return None


def capture_edit(kind: CaptureKind, item: Item, found: Captured) -> Edit:
    """The edit that keeps what was captured."""
    if kind is CaptureKind.VIEW:
        return AddDifferingView(item, found.text, held_by=found.group_ids)
    if kind is CaptureKind.PRACTICE:
        return AddGoodPractice(item, found.text, found.group_ids)
    if kind is CaptureKind.ACTION:
        return AddAction(item, found.text, found.priority, found.who, found.by_when)
    if kind is CaptureKind.PARKED:
        return AddParkedItem(item, found.text)
    return AddNote(item, found.text)
