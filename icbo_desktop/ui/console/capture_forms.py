"""The short forms of the capture field: which there are, and what is said of one that was typed and not understood."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.domain.wording import either, listed
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.capture_words import (
    BETWEEN_GROUPS,
    KINDS_WITH_GROUPS,
    LONGEST_PARSED,
    Captured,
    CaptureKind,
    matching_groups,
)

ACTION = (CaptureKind.ACTION,)


@dataclass(frozen=True, slots=True)
class ShortForm:
    """One that is read, as it may be typed; groups are those of a usual workshop. The guide shows each."""

    typed: str
    kinds: tuple[CaptureKind, ...]


SHORT_FORMS = (
    ShortForm("@vol", (*KINDS_WITH_GROUPS, *ACTION)),
    ShortForm("@cou,nhs", KINDS_WITH_GROUPS),
    ShortForm(">NHS lead", ACTION),
    ShortForm("by 31 Jan", ACTION),
    ShortForm(">NHS lead, 31 Jan", ACTION),
    ShortForm("!high", ACTION),
    ShortForm("!medium", ACTION),
    ShortForm("!low", ACTION),
)

# Not ">5 weeks", which counts.
SIGN_WORD = re.compile(r"(?:^|(?<=\s))(@[^\s@]+|![^\W\d]\S*|>[^\W\d]\S*)")
OTHER_KIND = {
    "@": marked("Only differing views and good practice name a partner group."),
    ">": marked("Only an action names who does it."),
    "!": marked("Only an action has a priority."),
}
IN_ACTION = {
    "@": marked("In an action “>” names who does it, as the last of the words."),
    ">": marked("Who does it stands last, on the last line, and once."),
    "!": marked("A priority is “!high”, “!medium” or “!low”, and stands once."),
}
GROUP_INSTEAD = marked("Here “@” names a partner group.")


def signs_left(found: Captured) -> tuple[str, ...]:
    """The words with a sign that were not understood, each sign once; none of a text that is too long to be read."""
    if len(found.text) > LONGEST_PARSED:
        return ()
    said = [match[1].rstrip(".,;:") for match in SIGN_WORD.finditer(found.text)]
    return tuple({word[0]: word for word in reversed(said) if len(word) > 1}.values())[::-1]


def not_understood(
    kind: CaptureKind, found: Captured, groups: Sequence[PartnerGroup], *, in_line: bool = False
) -> str:
    """What is said before the words are kept; `in_line` where the date has a line of its own. "" where all is understood."""
    said = [unread_date_words(found, in_line=in_line)] if found.unread else []
    for word in signs_left(found):
        advice = advice_on(kind, word, groups)
        said.append(tr("“{typed}” stays in the words. {advice}", typed=word, advice=advice))
    return " ".join(said)


def saved_as_typed(found: Captured) -> str:
    """What is said when the words were kept all the same."""
    said: list[str] = []
    if found.unread and is_in_name(found):
        said.append(
            tr("Saved without a date: “{unread}” stays with the name.", unread=found.unread)
        )
    elif found.unread:
        said.append(tr("Saved without a date: “{unread}” stays in the words.", unread=found.unread))
    left = listed([f"“{word}”" for word in signs_left(found)])
    if left:
        said.append(tr("Saved as typed, with {left} in the words.", left=left))
    return " ".join(said)


def is_in_name(found: Captured) -> bool:
    """Whether what looks like a date was left with who does it."""
    return found.who.endswith(found.unread) and not found.text.endswith(found.unread)


def unread_date_words(found: Captured, *, in_line: bool) -> str:
    unread = found.unread
    advice = (
        tr("Write it like “by 15 Jan 2027”.")
        if in_line
        else tr("Write it like “by 15 Jan 2027” at the end.")
    )
    if is_in_name(found):
        return tr(
            "“{unread}” is not understood as a date: it stays with the name. {advice}",
            unread=unread,
            advice=advice,
        )
    return tr(
        "“{unread}” is not understood as a date: it stays in the words. {advice}",
        unread=unread,
        advice=advice,
    )


def advice_on(kind: CaptureKind, word: str, groups: Sequence[PartnerGroup]) -> str:
    """What would be understood in the place of a word with a sign."""
    sign = word[0]
    if kind is CaptureKind.ACTION:
        return translated(IN_ACTION[sign])
    if kind in KINDS_WITH_GROUPS and sign == "@":
        return advice_on_group(word[1:], groups)
    if kind in KINDS_WITH_GROUPS and sign == ">":
        return translated(GROUP_INSTEAD)
    return translated(OTHER_KIND[sign])


def advice_on_group(word: str, groups: Sequence[PartnerGroup]) -> str:
    """Which part of "car,vol" names no group, or which groups it may mean."""
    whole = matching_groups(word, groups)
    for part in [word] if whole else BETWEEN_GROUPS.split(word):
        meant = matching_groups(part, groups) if part else ()
        if not meant:
            return tr("No partner group is called “{word}”.", word=part or word)
        if len(meant) > 1:
            return tr("It may be {groups}.", groups=either([group.name for group in meant]))
    return ""
