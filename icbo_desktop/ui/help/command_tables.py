"""Every command with the keys of now, as a Markdown table for each menu."""

from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.dialogs.keys_dialog import line_of
from icbo_desktop.ui.shared.commands import MENUS, START, Command, Menu
from icbo_desktop.ui.shared.keymap import Keymap

RULE = "|---|---|---|"


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
    elsewhere = {START: tr("On the start screen"), "": tr("Anywhere")}
    heading = elsewhere.get(menu) or tr("{menu} menu", menu=translated(menu))
    head = (tr("does", "a head of the table of keys"), tr("keys"), tr("while you type"))
    lines = (line_of(command) for command in commands)
    return "\n".join((f"## {heading}", "", row(head), RULE, *map(row, lines)))


def row(cells: tuple[str, str, str]) -> str:
    """A line of the table as Markdown."""
    return f"| {' | '.join(cells)} |"
