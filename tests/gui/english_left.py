"""What a window still says in English while the program speaks a made-up language.

    with made_up_language():
        assert english_left(make_dialog(), Content(framework, workshop)) == []

In the made-up language every letter is full-width, so a letter of plain English was not translated, or is content: what a framework
says, what people typed, a name. `Content` knows that; the rest is what `english_left` finds.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from string import ascii_letters

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QTreeView,
    QWidget,
)

from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import ENGLISH, learn, speak

MADE_UP = "xx"
FULL_WIDTH = {ord(letter): ord(letter) + 0xFEE0 for letter in ascii_letters}
# A place for a word, and a tag of a text that is no plain one, stay as they are.
KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>)")
WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*[A-Za-z]")  # noqa: RUF001 - packs have curly apostrophes
MADE_UP_LETTER = re.compile("[\uff21-\uff3a\uff41-\uff5a]")
# A text that is too long for its place ends in half a word.
CUT_OFF = re.compile(r"(?<=[A-Za-z] )[A-Za-z]+…")
# Said in every language: what is printed on keys, kinds of files, the program's own name.
KEY_NAMES = ("Ctrl", "Shift", "Alt", "Esc", "Enter", "Tab", "Space", "Backspace", "Del", "Home")
MORE_KEY_NAMES = ("End", "PgDn", "PgUp", "Right", "Left", "Up", "Down")
KINDS_OF_FILE = ("PDF", "Word", "Excel", "CSV", "JSON", "HTML", "PNG", "SVG", "YAML", "Markdown")
PROGRAM = ("icbo", "icbo-desktop", "icbo_desktop")
NAMES = frozenset({*KEY_NAMES, *MORE_KEY_NAMES, *KINDS_OF_FILE, *PROGRAM})
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
# Getters of the words of a widget: labels, buttons, boxes, fields with a hint.
GETTERS = ("text", "title", "placeholderText", "toPlainText")


def made_up(text: str, comment: str = "", count: int | None = None) -> str:
    """The text in the made-up language. A catalogue for `learn`."""
    parts = KEPT.split(text)
    return "".join(
        part if place % 2 else part.translate(FULL_WIDTH) for place, part in enumerate(parts)
    )


@contextmanager
def made_up_language() -> Iterator[None]:
    """Let the whole program speak the made-up language."""
    learn(MADE_UP, made_up)
    speak(MADE_UP)
    try:
        yield
    finally:
        speak(ENGLISH)


class Content:
    """The words of people and packs: everything that is said in these dataclasses, lists, mappings and strings."""

    def __init__(self, *sources: object) -> None:
        said = {" ".join(WORD.findall(text)) for source in sources for text in strings_in(source)}
        self._whole = {text.lower() for text in said}
        self._all = f" {' | '.join(sorted(self._whole))} "

    def left_of(self, text: str) -> Iterator[str]:
        """The runs of English words in a text that are no content."""
        for run in MADE_UP_LETTER.split(CUT_OFF.sub("", text)):
            yield from self._left_in(WORD.findall(run))

    def _left_in(self, words: list[str]) -> Iterator[str]:
        """As few words as can be, with everything else cut up into what is content."""
        costs, lengths = [0] * (len(words) + 1), [0] * len(words)
        for at in reversed(range(len(words))):
            left = (costs[at + 1] + 1, 0)
            known = [(costs[at + length], length) for length in self._known(words[at:])]
            costs[at], lengths[at] = min([left, *known])
        at, found = 0, list[str]()
        while at < len(words):
            if lengths[at] and found:
                yield " ".join(found)
                found = []
            elif not lengths[at]:
                found.append(words[at])
            at += lengths[at] or 1
        if found:
            yield " ".join(found)

    def _known(self, words: list[str]) -> Iterator[int]:
        """How many of the first words may be content: several in a row somewhere, or one that stands alone there."""
        if words[0] in NAMES or words[0].lower() in self._whole:
            yield 1
        length = 2
        while length <= len(words) and f" {' '.join(words[:length]).lower()} " in self._all:
            yield length
            length += 1


def strings_in(thing: object) -> Iterator[str]:
    """Each string of a thing made of dataclasses, mappings and lists. A choice out of a few is the program's word."""
    if isinstance(thing, Enum):
        return
    if isinstance(thing, str):
        yield thing
    elif is_dataclass(thing):
        for one in fields(thing):
            yield from strings_in(getattr(thing, one.name))
    elif isinstance(thing, Mapping):
        yield from (text for value in thing.values() for text in strings_in(value))
    elif isinstance(thing, tuple | list | set | frozenset):
        yield from (text for value in thing for text in strings_in(value))


@dataclass(frozen=True)
class Said:
    """A text that somebody sees or hears, and where."""

    where: str
    text: str


def said_by(window: QWidget) -> Iterator[Said]:
    """Every text of a window and of what is in it, hidden parts too: words, names for a screen reader, tips, menus, figures."""
    for widget in (window, *window.findChildren(QWidget)):
        kind = type(widget).__name__
        for where, text in _texts_of(widget):
            if text:
                yield Said(f"{kind} {where}", text)


def _texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tip", widget.toolTip()
    yield "title", widget.windowTitle()
    for name in GETTERS:
        if not _is_typed(widget, name):
            yield name, _got(widget, name)
    for action in widget.actions():
        yield "action", action.text().replace("&", "")
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(index)) for index in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _texts_in(
            widget.model(), QModelIndex(), has_branches=isinstance(widget, QTreeView)
        )
    scenes = (getattr(widget, name, None) for name in ("scene", "_scene"))
    yield from (
        text for scene in scenes if isinstance(scene, Scene) for text in texts_of_scene(scene)
    )


def _is_typed(widget: QWidget, getter: str) -> bool:
    """Whether a getter returns what a person has typed, or a date as Qt writes it."""
    if isinstance(widget, QAbstractSpinBox) or isinstance(widget.parent(), QAbstractSpinBox):
        return getter == "text"
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return getter == "toPlainText" and not widget.isReadOnly()
    return isinstance(widget, QLineEdit) and getter == "text"


def _got(widget: QWidget, getter: str) -> str:
    method = getattr(widget, getter, None)
    try:
        words = method() if callable(method) else ""
    except TypeError:
        return ""
    return re.sub(r"<[^>]*>", " ", words).replace("&", "") if isinstance(words, str) else ""


def _texts_in(
    model: QAbstractItemModel, parent: QModelIndex, *, has_branches: bool
) -> Iterator[tuple[str, str]]:
    # A list's model keeps its number of columns to itself; it has one.
    try:
        columns = model.columnCount(parent)
    except TypeError:
        columns = 1
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(head, str):
            yield "head", head
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            said = (index.data(role) for role in ROLES)
            yield from (("cell", words) for words in said if isinstance(words, str))
            if column == 0 and has_branches:
                yield from _texts_in(model, index, has_branches=True)


def texts_of_scene(scene: Scene) -> Iterator[tuple[str, str]]:
    """What a figure says to a screen reader, and what it writes: in one string, since lines were broken to fit."""
    yield "alt", scene.alt
    yield "drawn", " ".join(line.text for line in scene.texts)


def english_left(window: QWidget, content: Content) -> list[str]:
    """What a window says in English and is no content, each once: "CommandButton tip: Next step"."""
    found = {
        f"{said.where}: {left}" for said in said_by(window) for left in content.left_of(said.text)
    }
    return sorted(found)
