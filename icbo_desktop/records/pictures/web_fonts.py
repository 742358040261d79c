"""The program's fonts inside a page or a drawing: only the letters that it uses, packed as WOFF."""

# HarfBuzz comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportAttributeAccessIssue=false

import base64
import struct
import zlib
from itertools import pairwise
from pathlib import Path
from typing import Any

import uharfbuzz

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.records.pictures.lettering import FAMILIES, font_fault

# The families as a style sheet calls them, in order of preference.
NAMES = dict(
    zip(FAMILIES, ("Atkinson Hyperlegible", "Source Sans 3", "Noto Sans Arabic"), strict=True)
)
WEIGHTS = {"Regular": 400, "Bold": 700}
TABLE_ENTRY = struct.Struct(">4sIII")
WOFF_ENTRY = struct.Struct(">4sIIII")
WOFF_HEAD = struct.Struct(">4sIIHHIHHIIIII")


def font_faces(signs: frozenset[str], folder: Path) -> str:
    """A rule of the style sheet for each font that draws any of these signs. Raises RecordError."""
    rest = {ord(sign) for sign in signs}
    rules: list[str] = []
    for family in FAMILIES:
        covered: set[int] = set()
        for weight, number in WEIGHTS.items():
            face = _face(folder, f"{family}-{weight}")
            covered = rest & set(face.unicodes)
            if covered - {ord(" ")}:
                rules.append(_rule(NAMES[family], number, packed(subset(face, covered))))
        rest -= covered
    return "\n".join(rules)


def subset(face: Any, codes: set[int]) -> bytes:  # noqa: ANN401 - uharfbuzz has no types
    """A TrueType font with these characters and what they are joined of."""
    wanted = uharfbuzz.SubsetInput()
    for code in codes:
        wanted.unicode_set.add(code)
    return uharfbuzz.subset(face, wanted).blob.data


def packed(font: bytes) -> bytes:
    """A TrueType font as WOFF 1: each of its tables by itself, and shorter."""
    flavour, count = struct.unpack_from(">4sH", font)
    heads = [TABLE_ENTRY.unpack_from(font, 12 + 16 * number) for number in range(count)]
    tables = [
        (name, check, font[start : start + length]) for name, check, start, length in sorted(heads)
    ]
    shorter = [min(zlib.compress(content, 9), content, key=len) for _, _, content in tables]
    offset = WOFF_HEAD.size + WOFF_ENTRY.size * count
    offsets = [offset]
    for content in shorter:
        offsets.append(offsets[-1] + len(_padded(content)))
    entries = b"".join(
        WOFF_ENTRY.pack(name, start, len(content), len(whole), check)
        for (name, check, whole), content, (start, _) in zip(
            tables, shorter, pairwise(offsets), strict=True
        )
    )
    whole_size = 12 + 16 * count + sum(len(_padded(content)) for _, _, content in tables)
    head = WOFF_HEAD.pack(
        b"wOFF", int.from_bytes(flavour, "big"), offsets[-1], count, 0, whole_size, 1, 0, *[0] * 5
    )
    return head + entries + b"".join(map(_padded, shorter))


def _padded(content: bytes) -> bytes:
    return content + b"\0" * (-len(content) % 4)


def _face(folder: Path, name: str) -> Any:  # noqa: ANN401 - as above
    try:
        return uharfbuzz.Face(uharfbuzz.Blob((folder / f"{name}.ttf").read_bytes()))
    except OSError as problem:
        raise RecordError(font_fault(name)) from problem


def _rule(name: str, weight: int, font: bytes) -> str:
    content = base64.b64encode(font).decode("ascii")
    return (
        f'@font-face{{font-family:"{name}";font-weight:{weight};font-style:normal;'
        f'src:url("data:font/woff;base64,{content}") format("woff")}}'
    )
