"""The one table of commands: it makes the menus, the tooltips, the page of keys (F1) and the tests.

It follows room_rules.md section 1, and holds the usual keys; `keymap.py` knows a person's own. `keys` work always, also while somebody types. `free_keys` work only
while the focus is not where the key means something else: `taken_by` says by what.
"""

from dataclasses import dataclass
from typing import Literal

Menu = Literal["", "Workshop", "Session", "Wall", "Capture", "Help", "Start"]
TakenBy = Literal["fields", "controls"]
Repeat = Literal["once", "slow", "free"]


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that a person can ask for.

    `words` stand on the menu. `taken_by` "fields" keeps the free keys from fields alone, "controls" from
    lists, tables and buttons too. `repeat` says what a key held down does. `in_dialog` commands work while a dialog is
    open, so that a clicker never goes dead. `where` names the widget of a key that works in one place only.
    """

    id: str
    words: str
    keys: tuple[str, ...] = ()
    free_keys: tuple[str, ...] = ()
    menu: Menu = ""
    taken_by: TakenBy = "fields"
    repeat: Repeat = "once"
    in_dialog: bool = False
    where: str = ""

    @property
    def key_words(self) -> str:
        """The keys as people read them: "F8, B or ."."""
        words = [KEY_NAMES.get(key, key) for key in (*self.keys, *self.free_keys)]
        return (
            words[0]
            if len(words) == 1
            else ", ".join(words[:-1]) + " or " + words[-1]
            if words
            else ""
        )

    @property
    def first_key(self) -> str:
        """The key that a menu shows beside the words."""
        keys = (*self.keys, *self.free_keys)
        return KEY_NAMES.get(keys[0], keys[0]) if keys else ""


# Commands of the start screen alone: its buttons have them, no menu does, and in a session they mean nothing.
START: Menu = "Start"
KEY_NAMES = {
    "PgDown": "PgDn",
    "PgUp": "PgUp",
    "Return": "Enter",
    "Ctrl+,": "Ctrl and comma",
    "Ctrl++": "Ctrl and +",
    "Ctrl+-": "Ctrl and -",
    "Backspace": "Backspace",
    ".": ". (full stop)",
    ",": ", (comma)",
}

COMMANDS: tuple[Command, ...] = (
    Command("details", "Workshop details…", menu="Workshop"),
    Command("groups", "Partner groups…", menu="Workshop"),
    Command("scope", "Domains and standards in scope…", menu="Workshop"),
    Command("frameworks", "Frameworks of this workshop…", menu="Workshop"),
    Command("library", "Library of frameworks…", ("Ctrl+L",), menu="Workshop"),
    Command("save_now", "Save now", ("Ctrl+S",), menu="Workshop"),
    Command("retry", "Try again to save", menu="Workshop"),
    Command("save_copy", "Save a copy…", menu="Workshop"),
    Command("backups", "Backups…", menu="Workshop"),
    Command("clean_copy", "Save a copy without its history…", menu="Workshop"),
    Command("export", "Save a record…", menu="Workshop"),
    Command("compare", "Compare with an earlier workshop…", menu="Workshop"),
    Command("delete_ratings", "Delete the individual ratings…", menu="Workshop"),
    Command("delete_workbook", "Delete this workbook and its backups…", menu="Workshop"),
    Command("undo", "Undo", ("Ctrl+Z",), menu="Workshop", repeat="free"),
    Command("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), menu="Workshop", repeat="free"),
    Command("search", "Search…", ("Ctrl+F",), menu="Workshop"),
    Command("end", "End the session", menu="Workshop"),
    Command(
        "next",
        "Next step, on the wall",
        ("PgDown",),
        ("Right", "Down", "Space"),
        menu="Session",
        taken_by="controls",
        repeat="slow",
        in_dialog=True,
    ),
    Command(
        "back",
        "Previous step, on the wall",
        ("PgUp",),
        ("Left", "Up", "Backspace"),
        menu="Session",
        taken_by="controls",
        repeat="slow",
        in_dialog=True,
    ),
    Command(
        "first",
        "First step of this standard",
        free_keys=("Home",),
        menu="Session",
        taken_by="controls",
    ),
    Command(
        "last",
        "Last step of this standard",
        free_keys=("End",),
        menu="Session",
        taken_by="controls",
    ),
    Command("go_to", "Go to a standard (privately)…", ("Ctrl+G",), menu="Session"),
    Command(
        "commit_browsing",
        "Show to the room what you look at",
        free_keys=("Return", "Enter"),
        menu="Session",
        taken_by="controls",
    ),
    Command("tally", "View ratings by group", free_keys=("V",), menu="Session"),
    Command("agree", "Agreed rating: the digits set it", free_keys=("A",), menu="Session"),
    Command("save_figure", "Save the rating figure…", menu="Session"),
    Command("copy_figure", "Copy the rating figure", menu="Session"),
    Command("words", "Words of the framework…", menu="Session"),
    Command("timer", "Start or pause the timer", ("Ctrl+T",), ("T",), menu="Session"),
    Command(
        "countdown",
        "Time left on the wall, on or off",
        ("Ctrl+Shift+T",),
        menu="Session",
    ),
    Command("borrow", "5 minutes more, from a later item…", ("F7",), ("+",), menu="Session"),
    Command("agenda", "Agenda…", ("Ctrl+J",), menu="Session"),
    Command("earlier_actions", "Actions of the earlier workshop…", menu="Session"),
    Command("close_down", "Close-down: settle what is open…", menu="Session"),
    Command("text_size", "Text size of this window…", menu="Session"),
    Command("settings", "Settings…", ("Ctrl+,",), menu="Session"),
    Command("next_pane", "To the next pane or the evidence", ("F6",), menu="Session"),
    Command("previous_pane", "To the previous pane or the evidence", ("Shift+F6",), menu="Session"),
    Command("show_from_start", "Show the wall from the start", ("F5",), menu="Wall"),
    Command("show_from_here", "Show the wall from here", ("Shift+F5",), menu="Wall"),
    Command(
        "black",
        "Black on or off",
        ("F8",),
        ("B", "."),
        menu="Wall",
        in_dialog=True,
    ),
    Command("white", "White on or off", free_keys=("W", ","), menu="Wall"),
    Command(
        "freeze",
        "Freeze the wall, or let it go on",
        ("F9",),
        menu="Wall",
        in_dialog=True,
    ),
    Command("hold", "Holding slide on or off", free_keys=("H",), menu="Wall"),
    Command(
        "escape",
        "Leave a field or dialog; otherwise the holding slide",
        ("Esc",),
    ),
    Command("reveal_arm", "Reveal ratings… (then Enter)", free_keys=("R",), menu="Wall"),
    Command("hide_ratings", "Hide ratings", menu="Wall"),
    Command("text_larger", "Wall text larger", ("Ctrl++", "Ctrl+="), menu="Wall"),
    Command("text_smaller", "Wall text smaller", ("Ctrl+-",), menu="Wall"),
    Command("text_fit", "Wall text to fit", ("Ctrl+0",), menu="Wall"),
    Command("theme", "Wall light on dark, or dark on light", menu="Wall"),
    Command("ratio", "Wall shape: 16:9, 16:10, 4:3", menu="Wall"),
    Command("choose_screen", "The screen for the wall…", menu="Wall"),
    Command(
        "name_screens",
        "Name the screens for 5 seconds",
        ("Ctrl+F7",),
        menu="Wall",
        in_dialog=True,
    ),
    Command("swap_screens", "Swap the screens", ("Ctrl+F8",), menu="Wall"),
    Command("room_check", "Room check…", menu="Wall"),
    Command("save_wall_picture", "Save this wall picture…", menu="Wall"),
    Command("copy_wall_picture", "Copy the wall picture", menu="Wall"),
    Command("capture_view", "Differing view", ("Ctrl+1",), menu="Capture"),
    Command("capture_practice", "Good practice", ("Ctrl+2",), menu="Capture"),
    Command("capture_note", "Evidence note", ("Ctrl+3",), menu="Capture"),
    Command("capture_action", "Action", ("Ctrl+4",), menu="Capture"),
    Command("capture_parked", "Parked item", ("Ctrl+5",), menu="Capture"),
    Command("attachments", "Attachments…", ("Ctrl+6",), menu="Capture"),
    Command(
        "rate",
        "A rating: 1 to 9, and 0 for 10",
        free_keys=("1", "2", "3", "4", "5", "6", "7", "8", "9", "0"),
        where="rating arrow",
    ),
    Command(
        "tally_seat",
        "One person's rating; 3x7 is three sevens, Backspace takes back, Y keeps one too many",
        free_keys=("1", "2", "3", "4", "5", "6", "7", "8", "9", "0"),
        where="tally pad",
    ),
    Command(
        "rate_cell",
        "A rating, and on to the next criterion; Delete clears",
        free_keys=("1", "2", "3", "4", "5"),
        where="table of options",
    ),
    Command(
        "find",
        "None, some or clear, and on to the next line; Delete clears",
        free_keys=("1", "2", "3"),
        where="line of evidence or a checklist",
    ),
    Command("help", "Guide…", ("Shift+F1",), menu="Help"),
    Command("tour", "Tour in five steps…", menu="Help"),
    Command("keys", "All keys on one page", ("F1",), menu="Help"),
    Command("change_key", "Change a key…", menu="Help"),
    Command("start_new", "New workshop…", ("Ctrl+N",), menu=START),
    Command("start_open", "Open workbook…", ("Ctrl+O",), menu=START),
    Command("start_carry", "Carry a workshop forward…", ("Ctrl+R",), menu=START),
    Command("start_merge", "Merge breakout groups…", ("Ctrl+M",), menu=START),
    Command("start_programme", "Programme overview…", ("Ctrl+P",), menu=START),
    Command("start_quit", "Quit", ("Ctrl+Q",), menu=START),
)

COMMANDS_BY_ID = {command.id: command for command in COMMANDS}
MENUS: tuple[Menu, ...] = ("Workshop", "Session", "Wall", "Capture", "Help")


def commands_of(menu: Menu) -> tuple[Command, ...]:
    """The commands of one menu, in its order."""
    return tuple(command for command in COMMANDS if command.menu == menu)


def menu_text(command: Command) -> str:
    """The line on the menu: words, and the key after a tab, which Qt draws on the right."""
    return f"{command.words}\t{command.first_key}" if command.first_key else command.words
