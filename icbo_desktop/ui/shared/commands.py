"""The one table of commands: it makes the menus, the tooltips, the page of keys (F1) and the tests.

It follows room_rules.md section 1, and holds the usual keys; `keymap.py` knows a person's own. `keys` work always, also while somebody types. `free_keys` work only
while the focus is not where the key means something else: `taken_by` says by what.
"""

from dataclasses import dataclass
from typing import Literal

from icbo_desktop.domain.wording import either
from icbo_desktop.translation import marked, translated

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
    def said(self) -> str:
        """The words in the language that is spoken."""
        return translated(self.words)

    @property
    def key_words(self) -> str:
        """The keys as people read them: "F8, B or . (full stop)"."""
        return either([key_name(key) for key in (*self.keys, *self.free_keys)])

    @property
    def first_key(self) -> str:
        """The key that a menu shows beside the words."""
        keys = (*self.keys, *self.free_keys)
        return key_name(keys[0]) if keys else ""


# Commands of the start screen alone: its buttons have them, no menu does, and in a session they mean nothing.
START: Menu = "Start"
KEY_NAMES = {
    "PgDown": "PgDn",
    "PgUp": "PgUp",
    "Return": "Enter",
    "Ctrl+,": marked("Ctrl and comma"),
    "Ctrl++": marked("Ctrl and +"),
    "Ctrl+-": marked("Ctrl and -"),
    "Backspace": "Backspace",
    ".": marked(". (full stop)"),
    ",": marked(", (comma)"),
}

# The others are what is printed on the keys, and the same in every language.
SPELT_OUT = ("Ctrl+,", "Ctrl++", "Ctrl+-", ".", ",")

COMMANDS: tuple[Command, ...] = (
    Command("details", marked("Workshop details…"), menu="Workshop"),
    Command("groups", marked("Partner groups…"), menu="Workshop"),
    Command("scope", marked("Domains and standards in scope…"), menu="Workshop"),
    Command("frameworks", marked("Frameworks of this workshop…"), menu="Workshop"),
    Command("library", marked("Library of frameworks…"), ("Ctrl+L",), menu="Workshop"),
    Command("save_now", marked("Save now"), ("Ctrl+S",), menu="Workshop"),
    Command("retry", marked("Try again to save"), menu="Workshop"),
    Command("save_copy", marked("Save a copy…"), menu="Workshop"),
    Command("backups", marked("Backups…"), menu="Workshop"),
    Command("clean_copy", marked("Save a copy without its history…"), menu="Workshop"),
    Command("protected_copy", marked("Save a protected copy…"), menu="Workshop"),
    Command("password", marked("Password…"), menu="Workshop"),
    Command("export", marked("Save a record…"), menu="Workshop"),
    Command("compare", marked("Compare with an earlier workshop…"), menu="Workshop"),
    Command("delete_ratings", marked("Delete the individual ratings…"), menu="Workshop"),
    Command("delete_workbook", marked("Delete this workbook and its backups…"), menu="Workshop"),
    Command("undo", marked("Undo"), ("Ctrl+Z",), menu="Workshop", repeat="free"),
    Command("redo", marked("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), menu="Workshop", repeat="free"),
    Command("search", marked("Search…"), ("Ctrl+F",), menu="Workshop"),
    Command("end", marked("End the session"), menu="Workshop"),
    Command(
        "next",
        marked("Next step, on the wall"),
        ("PgDown",),
        ("Right", "Down", "Space"),
        menu="Session",
        taken_by="controls",
        repeat="slow",
        in_dialog=True,
    ),
    Command(
        "back",
        marked("Previous step, on the wall"),
        ("PgUp",),
        ("Left", "Up", "Backspace"),
        menu="Session",
        taken_by="controls",
        repeat="slow",
        in_dialog=True,
    ),
    Command(
        "first",
        marked("First step of this standard"),
        free_keys=("Home",),
        menu="Session",
        taken_by="controls",
    ),
    Command(
        "last",
        marked("Last step of this standard"),
        free_keys=("End",),
        menu="Session",
        taken_by="controls",
    ),
    Command("go_to", marked("Go to a standard (privately)…"), ("Ctrl+G",), menu="Session"),
    Command(
        "commit_browsing",
        marked("Show to the room what you look at"),
        free_keys=("Return", "Enter"),
        menu="Session",
        taken_by="controls",
    ),
    Command("tally", marked("View ratings by group"), free_keys=("V",), menu="Session"),
    Command(
        "agree",
        marked("Agreed rating: the digits set it"),
        free_keys=("A",),
        menu="Session",
    ),
    Command("save_figure", marked("Save the rating figure…"), menu="Session"),
    Command("copy_figure", marked("Copy the rating figure"), menu="Session"),
    Command("words", marked("Words of the framework…"), menu="Session"),
    Command("timer", marked("Start or pause the timer"), ("Ctrl+T",), ("T",), menu="Session"),
    Command(
        "countdown",
        marked("Time left on the wall, on or off"),
        ("Ctrl+Shift+T",),
        menu="Session",
    ),
    Command(
        "borrow",
        marked("5 minutes more, from a later item…"),
        ("F7",),
        ("+",),
        menu="Session",
    ),
    Command("agenda", marked("Agenda…"), ("Ctrl+J",), menu="Session"),
    Command("earlier_actions", marked("Actions of the earlier workshop…"), menu="Session"),
    Command("close_down", marked("Close-down: settle what is open…"), menu="Session"),
    Command("text_size", marked("Text size of this window…"), menu="Session"),
    Command("settings", marked("Settings…"), ("Ctrl+,",), menu="Session"),
    Command("next_pane", marked("To the next pane or the evidence"), ("F6",), menu="Session"),
    Command(
        "previous_pane",
        marked("To the previous pane or the evidence"),
        ("Shift+F6",),
        menu="Session",
    ),
    Command("show_from_start", marked("Show the wall from the start"), ("F5",), menu="Wall"),
    Command("show_from_here", marked("Show the wall from here"), ("Shift+F5",), menu="Wall"),
    Command(
        "black",
        marked("Black on or off"),
        ("F8",),
        ("B", "."),
        menu="Wall",
        in_dialog=True,
    ),
    Command("white", marked("White on or off"), free_keys=("W", ","), menu="Wall"),
    Command(
        "freeze",
        marked("Freeze the wall, or let it go on"),
        ("F9",),
        menu="Wall",
        in_dialog=True,
    ),
    Command("hold", marked("Holding slide on or off"), free_keys=("H",), menu="Wall"),
    Command(
        "escape",
        marked("Leave a field or dialog; otherwise the holding slide"),
        ("Esc",),
    ),
    Command("reveal_arm", marked("Reveal ratings… (then Enter)"), free_keys=("R",), menu="Wall"),
    Command("hide_ratings", marked("Hide ratings"), menu="Wall"),
    Command("text_larger", marked("Wall text larger"), ("Ctrl++", "Ctrl+="), menu="Wall"),
    Command("text_smaller", marked("Wall text smaller"), ("Ctrl+-",), menu="Wall"),
    Command("text_fit", marked("Wall text to fit"), ("Ctrl+0",), menu="Wall"),
    Command("theme", marked("Wall light on dark, or dark on light"), menu="Wall"),
    Command("ratio", marked("Wall shape: 16:9, 16:10, 4:3"), menu="Wall"),
    Command("wall_language", marked("Language of the wall: the next one"), menu="Wall"),
    Command("choose_screen", marked("The screen for the wall…"), menu="Wall"),
    Command(
        "name_screens",
        marked("Name the screens for 5 seconds"),
        ("Ctrl+F7",),
        menu="Wall",
        in_dialog=True,
    ),
    Command("swap_screens", marked("Swap the screens"), ("Ctrl+F8",), menu="Wall"),
    Command("room_check", marked("Room check…"), menu="Wall"),
    Command("save_wall_picture", marked("Save this wall picture…"), menu="Wall"),
    Command("copy_wall_picture", marked("Copy the wall picture"), menu="Wall"),
    Command("capture_view", marked("Differing view"), ("Ctrl+1",), menu="Capture"),
    Command("capture_practice", marked("Good practice"), ("Ctrl+2",), menu="Capture"),
    Command("capture_note", marked("Evidence note"), ("Ctrl+3",), menu="Capture"),
    Command("capture_action", marked("Action"), ("Ctrl+4",), menu="Capture"),
    Command("capture_parked", marked("Parked item"), ("Ctrl+5",), menu="Capture"),
    Command("attachments", marked("Attachments…"), ("Ctrl+6",), menu="Capture"),
    Command(
        "rate",
        marked("A rating: 1 to 9, and 0 for 10"),
        free_keys=("1", "2", "3", "4", "5", "6", "7", "8", "9", "0"),
        where=marked("rating arrow"),
    ),
    Command(
        "tally_seat",
        marked(
            "One person's rating; 3x7 is three sevens, Backspace takes back, Y keeps one too many"
        ),
        free_keys=("1", "2", "3", "4", "5", "6", "7", "8", "9", "0"),
        where=marked("tally pad"),
    ),
    Command(
        "rate_cell",
        marked("A rating, and on to the next criterion; Delete clears"),
        free_keys=("1", "2", "3", "4", "5"),
        where=marked("table of options"),
    ),
    Command(
        "find",
        marked("None, some or clear, and on to the next line; Delete clears"),
        free_keys=("1", "2", "3"),
        where=marked("line of evidence or a checklist"),
    ),
    Command("help", marked("Guide…"), ("Shift+F1",), menu="Help"),
    Command("tour", marked("Tour in five steps…"), menu="Help"),
    Command("keys", marked("All keys on one page"), ("F1",), menu="Help"),
    Command("change_key", marked("Change a key…"), menu="Help"),
    Command("about", marked("About icbo_desktop…"), menu="Help"),
    Command("start_new", marked("New workshop…"), ("Ctrl+N",), menu=START),
    Command("start_open", marked("Open workbook…"), ("Ctrl+O",), menu=START),
    Command("start_carry", marked("Carry a workshop forward…"), ("Ctrl+R",), menu=START),
    Command("start_merge", marked("Merge breakout groups…"), ("Ctrl+M",), menu=START),
    Command("start_programme", marked("Programme overview…"), ("Ctrl+P",), menu=START),
    Command("start_quit", marked("Quit"), ("Ctrl+Q",), menu=START),
)

COMMANDS_BY_ID = {command.id: command for command in COMMANDS}
MENUS: tuple[Menu, ...] = (
    marked("Workshop"),
    marked("Session"),
    marked("Wall"),
    marked("Capture"),
    marked("Help"),
)


def key_name(key: str) -> str:
    """A key as people read it: "PgDn", ". (full stop)"."""
    name = KEY_NAMES.get(key, key)
    return translated(name) if key in SPELT_OUT else name


def commands_of(menu: Menu) -> tuple[Command, ...]:
    """The commands of one menu, in its order."""
    return tuple(command for command in COMMANDS if command.menu == menu)


def menu_text(command: Command) -> str:
    """The line on the menu: words, and the key after a tab, which Qt draws on the right."""
    return f"{command.said}\t{command.first_key}" if command.first_key else command.said
