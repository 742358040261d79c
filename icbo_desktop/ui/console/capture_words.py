"""What is typed into the capture field, taken apart: @group, !priority, >who and "by 31 Jan"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import chain

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
BETWEEN_GROUPS = re.compile(r"[,/&+]")
BY = re.compile(r"(?:^|(?<=\s))by\s+", re.IGNORECASE)
AFTER_NAME = re.compile(r"[,;]\s*")
LONGEST_DATE = 40
IN_FIGURES = re.compile(r"\d{1,4}[./-]\d")
A_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")
TIME_WORD = re.compile(
    r"today|tomorrow|next|end|early|late|mid(?:-\S+)?|spring|summer|autumn|winter|easter|christmas|q[1-4]"
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
    """The words to keep and what was taken out of them.

    `unread` looks like a date and is none: it stands in the words, or at the end of `who`.
    """

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


def groups_named(word: str, groups: Sequence[PartnerGroup]) -> tuple[PartnerGroup, ...]:
    """The groups of one word after "@", as "cou" or "cou,nhs"; none where a part of it may mean several, or nothing."""
    word = word.rstrip(".,;:")
    parts = [word] if matching_groups(word, groups) else BETWEEN_GROUPS.split(word)
    meant = [matching_groups(part, groups) for part in parts]
    is_plain = all(parts) and all(len(each) == 1 for each in meant)
    return tuple(chain.from_iterable(meant)) if is_plain else ()


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
        found = found if found.who else _take_owner(found, groups)
    return replace(found, text=SPACES.sub(" ", found.text).strip())


def _take_groups(found: Captured, groups: Sequence[PartnerGroup]) -> Captured:
    text = found.text
    chosen: dict[str, None] = {}
    for match in reversed(list(AT_WORD.finditer(text))):
        meant = groups_named(match[1], groups)
        if meant:
            chosen.update(dict.fromkeys(group.id for group in reversed(meant)))
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
        found, after = _take_who(found, who[1].strip(" \t,;"), today)
        text = f"{text[: who.start()]}{after}{text[who.end() :]}"
        text, found = _take_date(text, found, today)
    if found.by_when is None and not found.unread:
        in_name = _unread_in_name(found.who) if who is not None else ""
        found = replace(found, unread=_unread_date(text) or in_name)
    return replace(found, text=text)


def _take_owner(found: Captured, groups: Sequence[PartnerGroup]) -> Captured:
    """The one group named with "@" before or after the words does it; in the midst of them it may be anything."""
    text = found.text.strip()
    match = AT_WORD.search(text)
    meant = groups_named(match[1], groups) if match is not None else ()
    if match is None or len(meant) != 1 or len(AT_WORD.findall(text)) != 1:
        return found
    # What looks like a date and is none stands last, and tells nothing of the group before it.
    rest = text[match.end() :].strip()
    is_at_an_end = not match.start() or not rest or rest == found.unread
    left = f"{text[: match.start()]}{text[match.end() :]}"
    return replace(found, who=meant[0].name, text=left) if is_at_an_end else found


def _take_who(found: Captured, words: str, today: date) -> tuple[Captured, str]:
    """Who does it, and what goes back into the words. A date at the end is by when, also without "by": "NHS lead, 31 Jan".

    "by Easter" is no date that can be read, but surely none of the name: it goes back. "by Design" may be either.
    """
    if found.by_when is None and not found.unread:
        for space in SPACE.finditer(words):
            who, tail = words[: space.start()].rstrip(" ,;"), words[space.end() :].rstrip(".")
            # A number alone is part of a name ("Ward 7"), and so may a month be ("Ann May").
            is_day = tail[:1].isdigit() and not tail.isdigit()
            day = read_deadline(tail, today) if is_day and len(tail) <= LONGEST_DATE else None
            if who and day is not None:
                return replace(found, who=who, by_when=day), ""
        for match in BY.finditer(words):
            who = words[: match.start()].rstrip(" ,;")
            if who and _date_like(words[match.end() :]):
                return replace(found, who=who), words[match.start() :]
    return replace(found, who=words), ""


def with_lines(text: str, lines: ActionWords) -> str:
    """An action's words and its lines as words that are read as the same, for its draft."""
    by_when = BY.sub("", lines.by_when, count=1) if BY.match(lines.by_when) else lines.by_when
    # The name comes last: behind it a date that cannot be read could be a part of it.
    said = [f"by {by_when}"] if by_when else []
    said += [f">{lines.who}"] if lines.who else []
    return " ".join([text, *said]).strip() if said else text


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
        words = _date_like(text[match.end() :])
        if words:
            return f"by {words[:LONGEST_DATE]}"
    return ""


def _unread_in_name(who: str) -> str:
    """What stands behind a name as a date would and was not read as one: any "by …", or ", 31 Feb"."""
    said = [who[match.start() :] for match in BY.finditer(who) if match.start()]
    tails = (who[match.end() :] for match in AFTER_NAME.finditer(who))
    said += [tail for tail in tails if _date_like(tail)]
    return said[-1] if said else ""


def _date_like(text: str) -> str:
    """The first words of a text, where they look like a date; else ""."""
    words = text.split(maxsplit=3)[:3]
    words = words[1:] if words[:1] == ["the"] else words
    looked_at = [word.strip(".,").casefold() for word in words]
    return " ".join(words) if words and _looks_like_date(looked_at) else ""


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
