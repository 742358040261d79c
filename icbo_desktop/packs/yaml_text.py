"""Writes a pack or an overlay as YAML that a person can go on with, and that reads back as the same."""

import re

import msgspec
import yaml

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.packs.conversion import pack_of
from icbo_desktop.packs.format import Part
from icbo_desktop.packs.overlay_conversion import file_of

# What needs no quotes: ids and plain words. Not what could be read as a number, a truth or nothing.
_PLAIN = re.compile(r"[a-z][a-z0-9._-]*")
_TAKEN = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
# Wide enough that the writer never breaks a line by itself.
_WIDTH = 1_000_000


class _Writer(yaml.SafeDumper):
    """Texts in double quotes or, with several paragraphs, as a block; lists indented under their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - PyYAML's shape
        super().increase_indent(flow, False)  # noqa: FBT003 - PyYAML's shape


def _represent_text(writer: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    if _PLAIN.fullmatch(text) and text not in _TAKEN:
        style = None
    elif "\n" in text and _is_block(text):
        style = "|"
    else:
        style = '"'
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style=style)  # pyright: ignore[reportUnknownMemberType] - PyYAML has no types


def _is_block(text: str) -> bool:
    """Whether a block gives the text back as it is: no blank at an end of a line, none before the first."""
    lines = text.split("\n")
    return bool(lines[0]) and bool(lines[-1]) and all(line == line.strip() for line in lines)


_Writer.add_representer(str, _represent_text)


def pack_yaml(framework: Framework) -> str:
    """The text of pack.yaml for a framework."""
    return _text(pack_of(framework))


def overlay_yaml(overlay: Overlay) -> str:
    """The text of an overlay's file."""
    return _text(file_of(overlay))


def _text(part: Part) -> str:
    return yaml.dump(
        msgspec.to_builtins(part),
        Dumper=_Writer,
        default_flow_style=None,
        allow_unicode=True,
        sort_keys=False,
        width=_WIDTH,
    )
