"""Every command with the keys of now, as a Markdown table for each menu."""

from icbo_desktop.ui.dialogs.keys_dialog import line_of
from icbo_desktop.ui.shared.commands import MENUS, START, Command, Menu
from icbo_desktop.ui.shared.keymap import Keymap

HEAD = "| does | keys | while you type |\n|---|---|---|"


def command_tables(keymap: Keymap) -> str:
    """A heading and a table for each menu, the start screen, and what works anywhere."""
    menus: tuple[Menu, ...] = (*MENUS, START, "")
    return "\n\n".join(
        table(menu, commands)
        for menu in menus
        if (commands := [one for one in keymap.commands if one.menu == menu])
    )


def table(menu: Menu, commands: list[Command]) -> str:
    """The commands of one menu."""
    heading = {START: "On the start screen", "": "Anywhere"}.get(menu, f"{menu} menu")
    lines = (" | ".join(line_of(command)) for command in commands)
    return "\n".join((f"## {heading}", "", HEAD, *(f"| {line} |" for line in lines)))
