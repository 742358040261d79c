"""A window's accessibility tree, as a screen reader gets it from Qt, and what is wrong with it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QScrollBar, QWidget

Role = QAccessible.Role
Text = QAccessible.Text
# What a person acts on: each has to say what it is.
CONTROLS = frozenset(
    {
        Role.Button, Role.ButtonDropDown, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox,
        Role.EditableText, Role.SpinBox, Role.Slider, Role.List, Role.Tree, Role.Table, Role.MenuItem, Role.Link,
        Role.PageTab, Role.HotkeyField, Role.Graphic, Role.Chart, Role.ProgressBar,
    }
)  # fmt: skip
# Nothing to speak of: a screen reader says "panel", or nothing.
SILENT = frozenset({Role.NoRole, Role.Client, Role.Border, Role.LayeredPane})
KEY_AT_THE_END = re.compile(r" (?:PgDn|F\d+|[A-Z]|(?:Ctrl|Shift)\+\S+)$")
MOST_ITEMS = 40  # of a list; the rest are made the same way


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader comes to."""

    role: QAccessible.Role
    name: str
    description: str
    value: str
    is_focusable: bool
    is_disabled: bool
    is_checkable: bool
    is_checked: bool
    children: int
    widget: QWidget | None

    def __str__(self) -> str:
        kind = type(self.widget).__name__ if self.widget is not None else "item"
        return f"{self.role.name} {self.name[:60]!r} ({kind})"


def nodes(interface: QAccessibleInterface) -> Iterator[Node]:
    """What can be seen of a window, from the top down."""
    if not interface.isValid() or interface.state().invisible:
        return
    yield node_of(interface)
    for number in range(min(interface.childCount(), MOST_ITEMS)):
        child = interface.child(number)
        if child is not None:
            yield from nodes(child)


def node_of(interface: QAccessibleInterface) -> Node:
    state, thing = interface.state(), interface.object()
    return Node(
        QAccessible.Role(interface.role()),
        interface.text(Text.Name).strip(),
        interface.text(Text.Description).strip(),
        interface.text(Text.Value).strip(),
        bool(state.focusable),
        bool(state.disabled),
        bool(state.checkable),
        bool(state.checked),
        interface.childCount(),
        thing if isinstance(thing, QWidget) else None,
    )


def nodes_of(window: QWidget) -> list[Node]:
    """What can be seen of a window."""
    interface = QAccessible.queryAccessibleInterface(window)
    return list(nodes(interface)) if interface is not None else []


def takes_part(node: Node) -> bool:
    """Whether a person acts on it."""
    if isinstance(node.widget, QScrollBar):
        return False
    return node.role in CONTROLS or (node.is_focusable and node.widget is not None)


def unnamed(found: list[Node]) -> Iterator[str]:
    """Controls that say nothing of themselves."""
    for node in found:
        if takes_part(node) and not node.name:
            yield f"unnamed: {node}, {node.description[:40]!r}"


def without_role(found: list[Node]) -> Iterator[str]:
    """What takes the keyboard or shows a picture, and does not say what it is."""
    for node in found:
        is_shown = node.is_focusable or (node.name and not node.children)
        if (
            node.widget is not None
            and not node.widget.isWindow()
            and is_shown
            and node.role in SILENT
        ):
            yield f"no role: {node}"


def said_twice(found: list[Node]) -> Iterator[str]:
    """Controls of one kind and one name: nobody can tell them apart who does not see where they stand."""
    named = Counter(
        (node.role, node.name)
        for node in found
        if takes_part(node) and node.widget is not None and node.is_focusable and node.name
    )
    for (role, name), times in named.items():
        if times > 1:
            yield f"said {times} times: {role.name} {name[:60]!r}"


def words_not_in_name(found: list[Node]) -> Iterator[str]:
    """Buttons whose name lacks the words that they show (WCAG 2.5.3): who speaks to the computer says what is seen.

    A key after the words, and a count under them, are no part of what a button is called.
    """
    for node in found:
        if isinstance(node.widget, QAbstractButton):
            called = KEY_AT_THE_END.sub("", node.widget.text().partition("\n")[0])
            if plain_words(called) not in plain_words(node.name):
                yield f"shown {node.widget.text()!r}, named: {node}"


def plain_words(text: str) -> str:
    """The words without signs, as a person would say them."""
    kept = "".join(
        each if each.isalnum() or each.isspace() else " " for each in text.replace("&", "")
    )
    return " ".join(kept.lower().split())


def wrong_states(found: list[Node]) -> Iterator[str]:
    """States that are told otherwise than they are."""
    for node in found:
        widget = node.widget
        if widget is None:
            continue
        if widget.isEnabled() == node.is_disabled:
            yield f"disabled is told wrong: {node}"
        is_box = isinstance(widget, QAbstractButton) and widget.isCheckable()
        if is_box and (not node.is_checkable or node.is_checked != widget.isChecked()):
            yield f"checked is told wrong: {node}"


CHECKS = (unnamed, without_role, said_twice, words_not_in_name, wrong_states)


def faults(window: QWidget) -> list[str]:
    """Everything that is wrong with what a window tells."""
    found = nodes_of(window)
    return [fault for check in CHECKS for fault in check(found)]
