"""Which key means which command: the usual keys of the table, and the person's own in their place.

A key works while somebody types when it holds Ctrl or Alt or is a function key or Page Up or Down; any other
is left to what has the focus. So a command's keys are one list, and the kind of each follows from the key.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.shared.commands import COMMANDS, COMMANDS_BY_ID, Command

ALWAYS = r"(Ctrl\+|Alt\+|(Shift\+)?F\d{1,2}$|PgDown$|PgUp$|Esc$)"
MOST_KEYS = 6
# These do their work whatever else was chosen, so that every clicker works.
KEPT_KEYS = {
    "next": "PgDown",
    "back": "PgUp",
    "show_from_start": "F5",
    "show_from_here": "Shift+F5",
}
FIXED = ("escape", "commit_browsing")
# What takes back or closes something is never one letter away.
NEEDS_MODIFIER = ("undo", "redo", "end", "retry")
# What these keys do for a button or a field comes first, whatever command they are given to.
KEYS_OF_CONTROLS = [
    "Space",
    "Left",
    "Right",
    "Up",
    "Down",
    "Home",
    "End",
    "Backspace",
    "Ins",
    "Return",
    "Enter",
    "Shift+Left",
    "Shift+Right",
    "Shift+Up",
    "Shift+Down",
    "Shift+Home",
    "Shift+End",
    "Shift+Space",
    "Shift+Backspace",
]
# Patterns are compiled when somebody chooses a key, not at each start.
OF_TEXT = (
    r"Ctrl\+(Shift\+)?(Left|Right|Up|Down|Home|End|Backspace|Del|Ins|Return|Enter|Tab|[ACVX])$"
)
NOT_FOR_A_COMMAND: tuple[tuple[str, str], ...] = (
    (
        r"(PgDown|PgUp)$",
        marked("Page Down and Page Up always step, so that a clicker works."),
    ),
    (
        r"(Shift\+)?F5$",
        marked("F5 and Shift+F5 always show the wall, so that a clicker works."),
    ),
    (
        r"(.*\+)?Esc$",
        marked("Esc leaves a field, a dialog or the wall, and nothing else."),
    ),
    (
        r"(.*\+)?(Return|Enter)$",
        marked("Enter keeps what was typed, and reveals only after the key that asks for it."),
    ),
    (r"(.*\+)?(Tab|Backtab)$", marked("Tab walks from field to field.")),
    (r"\d$", marked("The digits are ratings.")),
    (r"(Shift\+)?Del$", marked("Delete clears a rating.")),
    (r"Alt\+(Shift\+)?[A-Z]$", marked("Alt and a letter open the menus.")),
    (r"(Alt\+F4|(Shift\+)?F10)$", marked("This key belongs to the window.")),
    (r"(.*\+)?Meta\+", marked("The Windows key belongs to the laptop.")),
    (OF_TEXT, marked("This key belongs to the words that are being typed.")),
)
SPOILT = marked(
    "Some keys of your own could not be read from the settings. These have their usual keys again: {commands}."
)
ALL_SPOILT = marked(
    "Your own keys could not be read from the settings, so all commands have their usual keys."
)


def works_while_typing(key: str) -> bool:
    """Whether a key is taken from a field that has the keyboard."""
    return re.match(ALWAYS, key) is not None


def can_be_changed(command: Command) -> bool:
    """Whether the command's keys are for a person to choose."""
    return not command.where and command.id not in FIXED


@dataclass(frozen=True)
class Keymap:
    """The keys of every command. `own` holds those commands alone whose keys are not the usual ones."""

    own: Mapping[str, tuple[str, ...]]

    @cached_property
    def commands(self) -> tuple[Command, ...]:
        """The table of commands with the keys now in use."""
        return tuple(
            with_keys(command, self.own[command.id]) if command.id in self.own else command
            for command in COMMANDS
        )

    @cached_property
    def by_id(self) -> dict[str, Command]:
        return {command.id: command for command in self.commands}

    @cached_property
    def by_key(self) -> dict[str, Command]:
        """What each key means. Keys of one widget alone, such as digits on the arrow, are not among them."""
        return {
            key: command
            for command in self.commands
            if not command.where
            for key in (*command.keys, *command.free_keys)
        }

    def keys_of(self, command_id: str) -> tuple[str, ...]:
        """All keys of a command, those that work while typing first."""
        command = self.by_id[command_id]
        return (*command.keys, *command.free_keys)

    def holder(self, command_id: str, key: str) -> Command | None:
        """The other command that has this key."""
        found = self.by_key.get(key)
        return None if found is None or found.id == command_id else found

    def with_key(self, command_id: str, key: str, instead_of: str = "") -> "Keymap":
        """Give a key to a command, in the place of one that it has or besides. Whoever had it gets that one.

        Where the key that is given up is not for the other command, that one goes without.
        """
        other = self.holder(command_id, key)
        changed = self._changed(command_id, swapped(self.keys_of(command_id), instead_of, key))
        if other is None:
            return changed
        given = instead_of if instead_of and not why_not(other.id, instead_of) else ""
        return changed._changed(other.id, swapped(self.keys_of(other.id), key, given))  # noqa: SLF001 - of its own kind

    def without_key(self, command_id: str, key: str) -> "Keymap":
        """Take a key from a command; the menu still has it."""
        return self._changed(command_id, swapped(self.keys_of(command_id), key, ""))

    def _changed(self, command_id: str, keys: tuple[str, ...]) -> "Keymap":
        usual = COMMANDS_BY_ID[command_id]
        own = dict(self.own)
        own[command_id] = keys
        if set(keys) == {*usual.keys, *usual.free_keys}:
            del own[command_id]
        return Keymap(own)


USUAL = Keymap({})


def with_keys(command: Command, keys: tuple[str, ...]) -> Command:
    """The command with these keys, each where it belongs."""
    always = tuple(key for key in keys if works_while_typing(key))
    return replace(command, keys=always, free_keys=tuple(key for key in keys if key not in always))


def swapped(keys: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    """The keys with one in the place of another; without `old` it comes last, without `new` none comes."""
    following = [new if key == old else key for key in keys if key != new or key == old]
    if old not in keys:
        following.append(new)
    return tuple(dict.fromkeys(key for key in following if key))


def why_not(command_id: str, key: str) -> str:
    """Why this key is not for this command, in a sentence; "" where it may have it."""
    command = COMMANDS_BY_ID[command_id]
    if KEPT_KEYS.get(command_id) == key:
        return ""
    if not can_be_changed(command):
        return tr("“{words}” always keeps its key.", words=command.said)
    for pattern, sentence in NOT_FOR_A_COMMAND:
        if re.match(pattern, key):
            return translated(sentence)
    if command_id in NEEDS_MODIFIER and not works_while_typing(key):
        return tr(
            "“{words}” changes the workbook, so it needs Ctrl or a function key.",
            words=command.said,
        )
    return ""


def as_text(keymap: Keymap) -> str:
    """The person's own keys for the settings; "" where all are the usual ones."""
    import json  # noqa: PLC0415 - most people keep the usual keys

    return json.dumps({name: list(keys) for name, keys in keymap.own.items()}) if keymap.own else ""


def from_text(text: str) -> tuple[Keymap, str]:
    """The keys from the settings, and a sentence on what could not be read, or ""."""
    if not text:
        return USUAL, ""
    import json  # noqa: PLC0415 - as above

    try:
        told = json.loads(text)
    except ValueError:
        return USUAL, translated(ALL_SPOILT)
    if not isinstance(told, dict):
        return USUAL, translated(ALL_SPOILT)
    own: dict[str, tuple[str, ...]] = {}
    spoilt: list[str] = []
    for name, keys in told.items():
        if is_sound(name, keys):
            own[name] = tuple(keys)
        else:
            spoilt.append(COMMANDS_BY_ID[name].said if name in COMMANDS_BY_ID else str(name)[:40])
    return without_doubles(own, spoilt)


def is_sound(name: str, keys: object) -> bool:
    """Whether an entry of the settings could have been written by this program."""
    if name not in COMMANDS_BY_ID or not isinstance(keys, list) or len(keys) > MOST_KEYS:
        return False
    if not all(isinstance(key, str) and key and not why_not(name, key) for key in keys):
        return False
    return name not in KEPT_KEYS or KEPT_KEYS[name] in keys


def without_doubles(own: dict[str, tuple[str, ...]], spoilt: list[str]) -> tuple[Keymap, str]:
    """Take back whatever would let a key mean two things, until each means one."""
    while (name := doubled(own)) is not None:
        spoilt.append(COMMANDS_BY_ID[name].said)
        del own[name]
    return Keymap(own), translated(SPOILT, commands=", ".join(spoilt)) if spoilt else ""


def doubled(own: dict[str, tuple[str, ...]]) -> str | None:
    """A command with keys of its own of which another command has one, too."""
    seen: dict[str, str] = {}
    for command in Keymap(own).commands:
        if command.where:
            continue
        for key in (*command.keys, *command.free_keys):
            if key in seen:
                return command.id if command.id in own else seen[key]
            seen[key] = command.id
    return None
