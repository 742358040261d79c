"""What is typed into the capture field, taken apart: @group, !priority, >who and "by 31 Jan"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from icbo_desktop.domain.edits.capture import (
    AddAction,
    AddArgument,
    AddDifferingView,
    AddGoodPractice,
    AddNote,
    AddParkedItem,
)
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.left_words import ARGUMENTS, LeftWords
from icbo_desktop.domain.rows import Item, PartnerGroup, Priority
from icbo_desktop.domain.wording import day_words
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.shared.when import month_number, read_deadline


class CaptureKind(StrEnum):
    """The kinds of Ctrl+1 to Ctrl+5; the value is the end of the command's id."""

    VIEW = "view"
    PRACTICE = "practice"
    NOTE = "note"
    ACTION = "action"
    PARKED = "parked"


KIND_BUTTONS: tuple[tuple[CaptureKind, str, str], ...] = (
    (CaptureKind.VIEW, marked("View"), marked("Differing view")),
    (CaptureKind.PRACTICE, marked("Good\npractice"), marked("Good practice")),
    (CaptureKind.NOTE, marked("Evidence"), marked("Evidence note")),
    (CaptureKind.ACTION, marked("Action"), marked("Action")),
    (CaptureKind.PARKED, marked("Park"), marked("Parked item")),
)
PRIORITY_WORDS: dict[Priority, str] = {
    "high": marked("high priority"),
    "medium": marked("medium priority"),
    "low": marked("low priority"),
}
HINTS = {
    CaptureKind.VIEW: marked("Who sees it differently, and why?"),
    CaptureKind.PRACTICE: marked("What works well here?"),
    CaptureKind.NOTE: marked("What evidence was named?"),
    CaptureKind.ACTION: marked("What will be done?"),
    CaptureKind.PARKED: marked("What do we come back to?"),
}
KINDS_WITH_GROUPS = (CaptureKind.VIEW, CaptureKind.PRACTICE)

AT_WORD = re.compile(r"(?:^|(?<=\s))@([^\s@]{1,60})")
PRIORITY_WORD = re.compile(r"(?:^|(?<=\s))!(high|medium|low)\b", re.IGNORECASE)
WHO_WORDS = re.compile(r"(?:^|(?<=\s))>\s?([^>!@\n]{1,120}?)(?=\s+by\s+\d|\s+[!@]|\s*$)")
BY = re.compile(r"(?:^|(?<=\s))by\s+", re.IGNORECASE)
LONGEST_DATE = 40
IN_FIGURES = re.compile(r"\d{1,4}[./-]\d")
A_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")
TIME_WORD = re.compile(
    r"today|tomorrow|next|end|spring|summer|autumn|winter|easter|christmas|q[1-4]"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
)
SPACE = re.compile(r"\s+")
SPACES = re.compile(r"[ \t]{2,}")
LONGEST_PARSED = 4_000


@dataclass(frozen=True, slots=True)
class ActionWords:
    """What was typed into the lines under an action's words."""

    who: str = ""
    by_when: str = ""


NO_WORDS = ActionWords()


@dataclass(frozen=True, slots=True)
class Captured:
    """The words to keep and what was taken out of them. `unread` looks like a date and is none."""

    text: str
    group_ids: tuple[str, ...] = ()
    priority: Priority = "medium"
    who: str = ""
    by_when: date | None = None
    unread: str = ""


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
    kind: CaptureKind,
    typed: str,
    groups: Sequence[PartnerGroup],
    today: date,
    lines: ActionWords = NO_WORDS,
) -> Captured:
    """What was typed, taken apart. What means nothing here stays in the words. Long texts are kept whole.

    What stands in an action's own lines comes before its words, which then keep their >who or date.
    """
    found = Captured(typed)
    if kind is CaptureKind.ACTION:
        found = _take_lines(found, lines, today)
    if len(typed) > LONGEST_PARSED:
        return replace(found, text=found.text.strip())
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
    text, found = _take_date(text, found, today)
    who = WHO_WORDS.search(text)
    if who is not None and not found.who:
        found = _take_who(found, who[1].strip(" \t,;"), today)
        text = f"{text[: who.start()]}{text[who.end() :]}"
        text, found = _take_date(text, found, today)
    if found.by_when is None and not found.unread:
        found = replace(found, unread=_unread_date(text))
    return replace(found, text=text)


def _take_who(found: Captured, words: str, today: date) -> Captured:
    """Who does it. A date at the end is by when, also without "by": "NHS lead, 31 Jan"."""
    if found.by_when is None and not found.unread:
        for space in SPACE.finditer(words):
            who, tail = words[: space.start()].rstrip(" ,;"), words[space.end() :].rstrip(".")
            # A number alone is part of a name ("Ward 7"), and so may a month be ("Ann May").
            is_day = tail[:1].isdigit() and not tail.isdigit()
            day = read_deadline(tail, today) if is_day and len(tail) <= LONGEST_DATE else None
            if who and day is not None:
                return replace(found, who=who, by_when=day)
    return replace(found, who=words)


def understood_words(found: Captured) -> str:
    """What was taken out of an action's words, to be read before they are saved; "" where nothing was."""
    who = tr("who: {who}", who=found.who) if found.who else ""
    by_when = tr("by {date}", date=day_words(found.by_when)) if found.by_when is not None else ""
    priority = translated(PRIORITY_WORDS[found.priority]) if found.priority != "medium" else ""
    taken = ", ".join(part for part in (who, by_when, priority) if part)
    return f"{taken[:1].upper()}{taken[1:]}." if taken else ""


def _take_lines(found: Captured, lines: ActionWords, today: date) -> Captured:
    """The lines' who and date. A date that is none goes to the words, so that it is not lost."""
    typed = BY.sub("", lines.by_when, count=1) if BY.match(lines.by_when) else lines.by_when
    day = read_deadline(typed, today) if typed else None
    found = replace(found, who=lines.who, by_when=day)
    if not typed or day is not None:
        return found
    words = f"by {typed}"
    text = f"{found.text.rstrip()} {words}" if found.text.strip() else found.text
    return replace(found, text=text, unread=words)


def _take_date(text: str, found: Captured, today: date) -> tuple[str, Captured]:
    """Take "by 15 January" off the end of the text, unless there is a date already."""
    if found.by_when is not None or found.unread:
        return text, found
    for match in BY.finditer(text):
        tail = text[match.end() :].strip().rstrip(".")
        day = read_deadline(tail, today) if len(tail) <= LONGEST_DATE else None
        if day is not None:
            return text[: match.start()].rstrip(), replace(found, by_when=day)
    return text, found


def _unread_date(text: str) -> str:
    """The first "by …" that looks like a date; "" where there is none."""
    for match in BY.finditer(text):
        words = text[match.end() :].split(maxsplit=3)[:3]
        words = words[1:] if words[:1] == ["the"] else words
        if words and _looks_like_date([word.strip(".,").casefold() for word in words]):
            return f"by {' '.join(words)[:LONGEST_DATE]}"
    return ""


def _looks_like_date(words: Sequence[str]) -> bool:
    first = words[0]
    if A_DAY.fullmatch(first):
        return len(words) > 1 and (month_number(words[1]) > 0 or words[1] == "of")
    is_named = TIME_WORD.fullmatch(first) is not None or month_number(first) > 0
    return is_named or IN_FIGURES.match(first) is not None


def _priority(word: str) -> Priority:
    words: dict[str, Priority] = {"high": "high", "medium": "medium", "low": "low"}
    return words[word.casefold()]


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


def kept_words(left: LeftWords, groups: Sequence[PartnerGroup], today: date) -> Edit:
    """The edit that keeps words which were left in a field, as Enter there would; groups alone stay words."""
    item = left.place.item
    if left.kind in ARGUMENTS:
        return AddArgument(item, "for" if left.kind == "for" else "against", left.text)
    kind = CaptureKind(left.kind)
    found = read_capture(kind, left.text, groups, today)
    return capture_edit(kind, item, found if found.text else Captured(left.text.strip()))
