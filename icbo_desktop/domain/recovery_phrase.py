"""The recovery phrase of a protected workbook: its 256-bit key as letters and digits that can be typed from paper.

Crockford's base 32 has no I, L, O and U: what is read as one of those is taken for the 1, the 0 or the V that
it looks like. Thirteen groups hold the key, five characters each but for the last; of each group the last
character checks the rest, and a closing group checks the whole.
"""

import hashlib
import unicodedata

from icbo_desktop.domain.errors import PasswordRefusedError
from icbo_desktop.translation import tr

KEY_BYTES = 32
SHORTEST_PASSWORD = 10  # characters
LONGEST_PASSWORD = 1_000

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})
_IN_GROUP = 4  # characters of the key in each group, before the one that checks it
_KEY_LETTERS = 52  # 260 bits, of which the last four are 0
_GROUPS = _KEY_LETTERS // _IN_GROUP
_GROUP_LENGTH = _IN_GROUP + 1
_BITS = 5
_SPARE_BITS = _KEY_LETTERS * _BITS - KEY_BYTES * 8


def phrase_of(key: bytes) -> str:
    """The phrase in groups with spaces between them, as it is printed."""
    number = int.from_bytes(key, "big") << _SPARE_BITS
    letters = "".join(
        _LETTERS[number >> (_BITS * place) & 31] for place in reversed(range(_KEY_LETTERS))
    )
    groups = [letters[start : start + _IN_GROUP] for start in range(0, _KEY_LETTERS, _IN_GROUP)]
    checked = [group + _check_of(group, place) for place, group in enumerate(groups, start=1)]
    return " ".join([*checked, _closing(letters)])


def key_of(phrase: str) -> bytes:
    """The key that a typed phrase stands for; spaces, hyphens and capitals do not matter.

    Raises PasswordRefusedError with which group was mistyped.
    """
    typed = unicodedata.normalize("NFKC", phrase).upper().translate(_READ_AS)
    typed = "".join(letter for letter in typed if letter.isalnum())
    foreign = next((place for place, letter in enumerate(typed) if letter not in _LETTERS), None)
    if foreign is not None:
        raise _mistyped(foreign // _GROUP_LENGTH + 1)
    groups = [typed[start : start + _GROUP_LENGTH] for start in range(0, len(typed), _GROUP_LENGTH)]
    for place, group in enumerate(groups[:_GROUPS], start=1):
        if len(group) < _GROUP_LENGTH or group[-1] != _check_of(group[:-1], place):
            raise _mistyped(place)
    if len(typed) != (_GROUPS + 1) * _GROUP_LENGTH:
        message = tr(
            "A recovery phrase has {expected} groups of {letters} characters; this one has {found}.",
            expected=_GROUPS + 1,
            letters=_GROUP_LENGTH,
            found=len(groups),
        )
        raise PasswordRefusedError(message)
    letters = "".join(group[:-1] for group in groups[:_GROUPS])
    number = 0
    for letter in letters:
        number = number << _BITS | _LETTERS.index(letter)
    if groups[_GROUPS] != _closing(letters) or number & ((1 << _SPARE_BITS) - 1):
        raise _mistyped(_GROUPS + 1)
    return (number >> _SPARE_BITS).to_bytes(KEY_BYTES, "big")


def looks_like_phrase(typed: str) -> bool:
    """Whether somebody meant a recovery phrase: groups of five, or all of it without a space; mistyped or not."""
    groups = typed.replace("-", " ").split()
    of_five = [group for group in groups if len(group) == _GROUP_LENGTH]
    whole = (_GROUPS + 1) * _GROUP_LENGTH
    return len(of_five) >= _GROUPS - 3 or [len(group) for group in groups] == [whole]


def password_of(typed: str) -> str:
    """The password as it is used: in one form of Unicode, whatever keyboard it was typed on; spaces count.

    Raises PasswordRefusedError where it is too short, or longer than anybody types. There are no other rules:
    three words that do not belong together are better than one with signs in it.
    """
    password = normal_password(typed)
    if len(password) < SHORTEST_PASSWORD:
        message = tr(
            "A password needs at least {least} characters. "
            "Three words that do not belong together are easy to remember and hard to guess.",
            least=SHORTEST_PASSWORD,
        )
        raise PasswordRefusedError(message)
    if len(password) > LONGEST_PASSWORD:
        message = tr("A password may have at most {most} characters.", most=LONGEST_PASSWORD)
        raise PasswordRefusedError(message)
    return password


def normal_password(typed: str) -> str:
    """The same password in one form of Unicode: ŵ is one character, however the keyboard made it."""
    return unicodedata.normalize("NFC", typed)


def _check_of(group: str, place: int) -> str:
    """The letter that tells one mistyped or any two swapped characters, and a group in another's place.

    Horner's rule in the field of 32 elements: each character weighs another power of the same element there, so that
    neither a difference of one nor one of two can vanish. Whole numbers modulo 32 have no such weights.
    """
    total = place
    for letter in group:
        total = _doubled(total) ^ _LETTERS.index(letter)
    return _LETTERS[_doubled(total)]


def _doubled(element: int) -> int:
    """An element of the field of 32 times x; x⁵ is x² + 1 there."""
    raised = element << 1
    return raised ^ 0b100101 if raised > 31 else raised  # noqa: PLR2004 - five bits


def _closing(letters: str) -> str:
    digest = int.from_bytes(hashlib.sha256(letters.encode()).digest()[:4], "big")
    return "".join(_LETTERS[digest >> (_BITS * place) & 31] for place in range(_GROUP_LENGTH))


def _mistyped(group: int) -> PasswordRefusedError:
    message = tr(
        "Group {group} of the recovery phrase does not fit. Look at its letters and digits again.",
        group=group,
    )
    return PasswordRefusedError(message)
