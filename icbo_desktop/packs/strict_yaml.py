"""YAML read strictly: the plain part of YAML 1.2, with a line for every value and hard limits.

No aliases, anchors, tags, merge keys or duplicate keys; `NO` and `12:30` stay texts, numbers stay as
they were written. The events of libyaml are read one by one, so that a limit stops the reading itself.
"""

import re
import unicodedata
from dataclasses import dataclass, field

import yaml

from icbo_desktop.packs.document import (
    MOST_BYTES,
    MOST_DEPTH,
    MOST_VALUES,
    REFUSED_CHARACTER,
    UNUSABLE,
    Faults,
    Numeral,
    Place,
    Value,
    quoted,
    too_large,
)
from icbo_desktop.translation import marked, tr, translated

_NUMERAL = re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?")
_CONSTANTS: dict[str, Value] = {
    "": None, "~": None, "null": None, "true": True, "false": False,
}  # fmt: skip
_NEVER_CLOSED = "found unexpected end of stream"
# What libyaml says, and what an author can do about it.
_ADVICE = {
    "found a tab character that violates indentation": marked(
        "a line is indented with blanks, not tabs"
    ),
    "found character that cannot start any token": marked(
        "a line is indented with blanks, not tabs, and a text that starts with @, ` or % needs quotes"
    ),
    "mapping values are not allowed in this context": marked(
        "a text that holds a colon and a blank needs quotes, or the line is indented too far"
    ),
    "did not find expected key": marked("the indentation is off, or quotes are closed too early"),
    "could not find expected ':'": marked("the colon after the field's name is missing"),
    _NEVER_CLOSED: marked("quotes are opened and never closed"),
}


class _StoppedError(Exception):
    """The reading cannot go on; the fault is named."""


@dataclass(slots=True)
class _Open:
    """A list or a set of fields that is being read. `key` is the field whose value comes next."""

    value: list[Value] | dict[str, Value]
    place: Place
    key: str | None = None
    key_is_usable: bool = True
    key_lines: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def awaits_key(self) -> bool:
        return isinstance(self.value, dict) and self.key is None

    @property
    def next_place(self) -> Place:
        step = len(self.value) if isinstance(self.value, list) else self.key
        return self.place if step is None else (*self.place, step)


class StrictLoader(yaml.CSafeLoader):
    """Reads one document of plain values; every fault goes to `faults`, with its line."""

    def __init__(self, text: str, faults: Faults, lines: dict[Place, int]) -> None:
        super().__init__(text)
        self._faults = faults
        self._lines = lines
        self._open: list[_Open] = []
        self._root: Value = UNUSABLE
        self._documents = 0
        self._values = 0

    def read(self) -> Value:
        """The document's value, or UNUSABLE where the reading had to stop."""
        try:
            while (event := self.get_event()) is not None:
                self._take(event)
        except _StoppedError:
            return UNUSABLE
        except yaml.MarkedYAMLError as error:
            self._say_unreadable(error)
            return UNUSABLE
        if not self._documents:
            self._faults.add_in_line(1, tr("the file is empty"))
        return self._root

    def _take(self, event: yaml.Event) -> None:
        line: int = event.start_mark.line + 1
        match event:
            case yaml.DocumentStartEvent():
                self._start_document(event, line)
            case yaml.SequenceStartEvent():
                self._start(event, [], line)
            case yaml.MappingStartEvent():
                self._start(event, {}, line)
            case yaml.CollectionEndEvent():
                self._open.pop()
            case yaml.ScalarEvent():
                self._scalar(event, line)
            case yaml.AliasEvent():
                self._count(line)
                self._faults.add_in_line(
                    line,
                    tr(
                        "the alias *{alias} is not allowed: write the value",
                        alias=event.anchor[:40],
                    ),
                )
                self._put(UNUSABLE, line)
            case _:
                pass

    def _start_document(self, event: yaml.DocumentStartEvent, line: int) -> None:
        self._documents += 1
        if self._documents > 1:
            self._stop(line, tr("a second document starts here: a pack is one document"))
        if event.tags:
            self._faults.add_in_line(line, tr("a %TAG line is not allowed"))

    def _start(
        self, event: yaml.CollectionStartEvent, value: list[Value] | dict[str, Value], line: int
    ) -> None:
        self._refuse_marks(event, line)
        self._count(line)
        if len(self._open) >= MOST_DEPTH:
            self._stop(line, tr("this is nested more than {most} levels deep", most=MOST_DEPTH))
        place = self._open[-1].next_place if self._open else ()
        self._put(value, line)
        self._open.append(_Open(value, place))

    def _scalar(self, event: yaml.ScalarEvent, line: int) -> None:
        self._refuse_marks(event, line)
        self._count(line)
        if self._open and self._open[-1].awaits_key:
            self._take_key(self._open[-1], event, line)
            return
        is_plain = event.implicit[0]
        self._put(_resolved(event.value) if is_plain else _tidied(event.value, event.style), line)

    def _take_key(self, inside: _Open, event: yaml.ScalarEvent, line: int) -> None:
        key = inside.key = event.value
        place = (*inside.place, key)
        inside.key_is_usable = False
        if key == "<<" and event.implicit[0]:
            self._faults.add_in_line(line, tr("the merge key << is not allowed: write the fields"))
        elif key in inside.key_lines:
            reason = tr(
                "the field {field} is here twice, first in line {line}",
                field=quoted(key),
                line=inside.key_lines[key],
            )
            self._faults.add_in_line(line, reason, place)
        else:
            inside.key_lines[key] = line
            self._lines.setdefault(place, line)
            inside.key_is_usable = True

    def _put(self, value: Value, line: int) -> None:
        """Set a value where it belongs. One after a refused key is read and let go."""
        if not self._open:
            self._root = value
            self._lines[()] = line
            return
        inside = self._open[-1]
        if isinstance(inside.value, list):
            self._lines.setdefault(inside.next_place, line)
            inside.value.append(value)
        elif inside.key is None:
            self._faults.add_in_line(line, tr("the name of a field is expected here"), inside.place)
            inside.key, inside.key_is_usable = "", False
        else:
            if inside.key_is_usable:
                inside.value[inside.key] = value
            inside.key = None

    def _refuse_marks(self, event: yaml.CollectionStartEvent | yaml.ScalarEvent, line: int) -> None:
        if event.anchor is not None:
            self._faults.add_in_line(
                line, tr("the anchor &{anchor} is not allowed", anchor=event.anchor[:40])
            )
        if event.tag is not None:
            self._faults.add_in_line(
                line, tr("the tag {tag} is not allowed", tag=quoted(event.tag))
            )

    def _count(self, line: int) -> None:
        self._values += 1
        if self._values > MOST_VALUES:
            self._stop(line, tr("the file holds more than {most:,} values", most=MOST_VALUES))

    def _stop(self, line: int, reason: str) -> None:
        self._faults.add_in_line(line, reason)
        raise _StoppedError

    def _say_unreadable(self, error: yaml.MarkedYAMLError) -> None:
        problem = error.problem or ""
        # Quotes that are never closed are found out at the end; the line where they open is of use.
        mark = error.context_mark if problem == _NEVER_CLOSED else error.problem_mark
        advice = translated(_ADVICE[problem]) if problem in _ADVICE else problem
        reason = tr("this cannot be read: {reason}", reason=advice)
        self._faults.add_in_line(mark.line + 1 if mark else 0, reason)


def read_yaml(text: str | bytes, file: str) -> tuple[Value, Faults]:
    """The value of a YAML text and the faults found so far, which know the line of every value."""
    lines: dict[Place, int] = {}
    faults = Faults(file, lines)
    if len(text) > MOST_BYTES:
        faults.add_in_line(0, too_large(len(text)))
        return UNUSABLE, faults
    decoded = text if isinstance(text, str) else _decoded(text, faults)
    decoded = decoded.removeprefix("\ufeff")
    for match in REFUSED_CHARACTER.finditer(decoded):
        line = decoded.count("\n", 0, match.start()) + 1
        faults.add_in_line(
            line, tr("the character U+{code:04X} cannot be used in a pack", code=ord(match.group()))
        )
        if faults.is_full:
            break
    if faults.found:
        return UNUSABLE, faults
    loader = StrictLoader(decoded, faults, lines)
    try:
        return loader.read(), faults
    finally:
        loader.dispose()


def _decoded(content: bytes, faults: Faults) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        faults.add_in_line(1, tr("the file is saved as UTF-16: save it as UTF-8"))
        return ""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        faults.add_in_line(
            line,
            tr(
                "the byte 0x{byte:02X} is not UTF-8: save the file as UTF-8",
                byte=content[error.start],
            ),
        )
        return ""


def _resolved(text: str) -> Value:
    """What a text without quotes stands for: nothing, true, false, a number, or the text itself."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    return Numeral(text) if _NUMERAL.fullmatch(text) else unicodedata.normalize("NFC", text)


def _tidied(text: str, style: str | None) -> str:
    """A text without the line break that YAML leaves at the end of a block."""
    text = unicodedata.normalize("NFC", text)
    return text.rstrip("\n") if style in ("|", ">") else text
