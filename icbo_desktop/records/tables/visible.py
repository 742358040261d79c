"""Texts as a sheet can hold them: what no file may hold is made visible, and nothing else is touched."""

import re

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_UNHOLDABLE = re.compile(
    "[\x80-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)
_DELETE, _PICTURES, _DELETE_PICTURE = "\x7f", 0x2400, "\u2421"
_MARK = "\ufffd"


def visible(text: str) -> str:
    """The text with line feeds as line ends, pictures for control characters and a mark for half characters."""
    plain = _LINE_ENDS.sub("\n", text)
    return _UNHOLDABLE.sub(_MARK, _CONTROLS.sub(_picture, plain))


def _picture(found: re.Match[str]) -> str:
    sign = found.group()
    return _DELETE_PICTURE if sign == _DELETE else chr(_PICTURES + ord(sign))
