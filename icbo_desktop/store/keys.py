"""The keys of protected workbooks, in memory and nowhere else, and as long as somebody holds them.

A protected file begins with sixteen random bytes, its salt; every copy that is made with the same key begins
with the same ones. So the engine finds the key of any of them, a backup or a working copy, by its first bytes.
Nothing here keeps a key alive: it is gone with the session that holds it.
"""

import hashlib
import os
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakValueDictionary

from icbo_desktop.domain.recovery_phrase import normal_password, phrase_of

SALT_BYTES = 16
# As SQLCipher 4 does it, so that any program that knows SQLCipher opens the file with the password.
ROUNDS, DIGEST, KEY_BYTES = 256_000, "sha512", 32

_PAGE = 4096
_MOST_OF_ONE = 64  # of 4,096 random bytes some 16 are the same; more than 64 never are
PLAIN_BEGINNING = b"SQLite format 3\0"  # of every SQLite file that is not encrypted
# Packed files look random as well, and say at the start what they are.
_PACKED = (
    b"PK\x03\x04",
    b"\x89PNG",
    b"%PDF",
    b"\xff\xd8\xff\xe0",
    b"\xff\xd8\xff\xe1",
    b"Rar!",
    b"7z\xbc\xaf",
)


@dataclass(frozen=True, slots=True, repr=False, weakref_slot=True)
class WorkbookKey:
    """The key of a workbook, with the salt of its file. It never shows itself: neither in a log nor in an error."""

    raw: bytes
    salt: bytes

    def __repr__(self) -> str:
        return "WorkbookKey(…)"

    @property
    def phrase(self) -> str:
        """The recovery phrase: whoever has it opens the file without the password."""
        return phrase_of(self.raw)

    @property
    def pragma(self) -> str:
        """The key as the engine wants it."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


_held: WeakValueDictionary[bytes, WorkbookKey] = WeakValueDictionary()
_lock = threading.Lock()


def key_from_password(password: str, salt: bytes) -> WorkbookKey:
    """The key that a password makes with a file's salt. It takes a tenth of a second, on purpose."""
    words = normal_password(password).encode("utf-8", "surrogatepass")
    return WorkbookKey(hashlib.pbkdf2_hmac(DIGEST, words, salt, ROUNDS, KEY_BYTES), salt)


def new_key(password: str) -> WorkbookKey:
    """A key for a new file: the same password never makes the same key twice."""
    salt = os.urandom(SALT_BYTES)
    while salt.startswith((*_PACKED, PLAIN_BEGINNING[:4])):
        salt = os.urandom(SALT_BYTES)
    return key_from_password(password, salt)


def hold(key: WorkbookKey) -> WorkbookKey:
    """Let the engine find the key for as long as the returned one is kept. To be called once it was proved."""
    with _lock:
        held = _held.get(key.salt)
        if held is not None and held == key:
            return held  # one object for all, so that none goes while another is in use
        _held[key.salt] = key
        return key


def key_for(first_bytes: bytes) -> WorkbookKey | None:
    """The key of a file that begins so, None where none is held or the file is not protected."""
    if len(first_bytes) < SALT_BYTES or first_bytes.startswith(PLAIN_BEGINNING):
        return None
    return _held.get(first_bytes[:SALT_BYTES])


def held_key(path: Path) -> WorkbookKey | None:
    """The key of a file, where it is held."""
    return key_for(first_bytes(path, SALT_BYTES))


def held_keys() -> tuple[WorkbookKey, ...]:
    """Every key that is held now, for a process that works for this one."""
    with _lock:  # another thread may be about to hold one more
        return tuple(_held.values())


def first_bytes(path: Path, count: int = _PAGE) -> bytes:
    """The first bytes of a file; none where it cannot be read, which whoever opens it finds out for itself."""
    try:
        if not path.is_file():  # to read from a pipe would wait for ever
            return b""
        with path.open("rb") as file:
            return file.read(count)
    except OSError:
        return b""


def looks_protected(first_page: bytes) -> bool:
    """Whether a file begins as only an encrypted one does: a whole page in which no byte is frequent."""
    if len(first_page) < _PAGE or first_page.startswith((PLAIN_BEGINNING, *_PACKED)):
        return False
    return max(Counter(first_page[:_PAGE]).values()) <= _MOST_OF_ONE


def is_protected(path: Path) -> bool:
    """Whether a file is one that asks for a password. Not of a file that is open here: it would drop its lock."""
    return looks_protected(first_bytes(path))
