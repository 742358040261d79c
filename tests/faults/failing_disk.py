"""A disk that fails when it is told to, under the real engine and in this process: no root, no other machine.

The engine's own layer to the system (its VFS) is put behind ours: each write, truncation, flush, deletion and
new file is counted, and from a given one on so many of them fail, as a full or a broken disk lets them fail.
"""

import ctypes
import importlib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["open", "write", "truncate", "sync", "delete", "read"]
Mode = Literal["full", "half written", "broken", "gone"]
MODES: tuple[Mode, ...] = ("full", "half written", "broken", "gone")
FOR_GOOD = 10**9

OK, FULL, CANNOT_OPEN = 0, 13, 14
READ_ERROR, WRITE_ERROR, SYNC_ERROR, TRUNCATE_ERROR, DELETE_ERROR = 266, 778, 1034, 1546, 2570
_FULL_CODES: dict[Kind, int] = {"write": FULL, "open": CANNOT_OPEN}
_BROKEN_CODES: dict[Kind, int] = {
    "open": CANNOT_OPEN,
    "write": WRITE_ERROR,
    "truncate": TRUNCATE_ERROR,
    "sync": SYNC_ERROR,
    "delete": DELETE_ERROR,
    "read": READ_ERROR,
}
CODES: dict[Mode, dict[Kind, int]] = {
    "full": _FULL_CODES,
    "half written": _FULL_CODES,
    "broken": {kind: code for kind, code in _BROKEN_CODES.items() if kind != "read"},
    "gone": _BROKEN_CODES,
}

_POINTER, _INT, _LONG, _TEXT = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64, ctypes.c_char_p
_Open = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _POINTER, _INT, _POINTER)
_Delete = ctypes.CFUNCTYPE(_INT, _POINTER, _TEXT, _INT)
_ReadOrWrite = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _INT, _LONG)
_Truncate = ctypes.CFUNCTYPE(_INT, _POINTER, _LONG)
_Sync = ctypes.CFUNCTYPE(_INT, _POINTER, _INT)

# The table of a file's methods, as SQLite lays it out: its version, then a pointer each.
_METHODS = 19
_READ, _WRITE, _TRUNCATE, _SYNC = 2, 3, 4, 5
_OPEN_FLAG_CREATE = 0x4


class _Vfs(ctypes.Structure):
    """The first part of SQLite's sqlite3_vfs."""

    _fields_ = (
        ("version", _INT),
        ("file_size", _INT),
        ("longest_path", _INT),
        ("next", _POINTER),
        ("name", _TEXT),
        ("own", _POINTER),
        ("open", _POINTER),
        ("delete", _POINTER),
    )


_kept: list[object] = []


@dataclass(slots=True)
class FailingDisk:
    """Counts the calls, and fails `times` of them from number `first` on."""

    calls: int = 0
    first: int = FOR_GOOD
    times: int = 0
    mode: Mode = "full"
    failed: int = 0
    delay: float = 0.0  # seconds that each flush takes longer
    _tables: dict[int, ctypes.Array] = field(default_factory=dict)
    _held: list[object] = field(default_factory=list)

    def arm(self, first: int, times: int, mode: Mode) -> None:
        """Fail from the call that is so many further on."""
        self.calls, self.first, self.times, self.mode, self.failed = 0, first, times, mode, 0

    def free(self) -> None:
        """Somebody made room, or put the stick back in."""
        self.first = FOR_GOOD

    @contextmanager
    def paused(self) -> Iterator[None]:
        """To look at a copy meanwhile, from this very process."""
        calls, first, self.first = self.calls, self.first, FOR_GOOD
        yield
        self.calls, self.first = calls, first

    def code(self, kind: Kind) -> int:
        """What the engine is to be told of the next call, 0 that it may go ahead."""
        if kind != "read":
            self.calls += 1
        if not self.first <= self.calls or self.failed >= self.times:
            return OK
        code = CODES[self.mode].get(kind, OK)
        if code and kind != "read":
            self.failed += 1
        return code

    @contextmanager
    def under_the_engine(self) -> Iterator["FailingDisk"]:
        """Stand between the engine and the system, for every file of this process."""
        library = ctypes.CDLL(importlib.import_module("sqlcipher3._sqlite3").__file__)
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        vfs = library.sqlite3_vfs_find(None).contents
        real_open, real_delete = vfs.open, vfs.delete
        vfs.open = self._pointer(_Open, self._opening(_Open(real_open)))
        vfs.delete = self._pointer(_Delete, self._deleting(_Delete(real_delete)))
        _kept.append(self)  # a file that is still open goes on through our table
        try:
            yield self
        finally:
            vfs.open, vfs.delete = real_open, real_delete

    def _pointer(self, kind: type, function: Callable[..., int]) -> int | None:
        held = kind(function)
        self._held.append(held)  # the engine does not hold it
        return ctypes.cast(held, _POINTER).value

    def _opening(self, real: Callable[..., int]) -> Callable[..., int]:
        def opened(vfs: int, name: int, file: int, flags: int, out: int) -> int:
            code = self.code("open") if flags & _OPEN_FLAG_CREATE or self.mode == "gone" else OK
            code = code or real(vfs, name, file, flags, out)
            if code == OK:
                self._stand_before(file)
            return code

        return opened

    def _deleting(self, real: Callable[..., int]) -> Callable[..., int]:
        def deleted(vfs: int, name: bytes, syncs: int) -> int:
            return self.code("delete") or real(vfs, name, syncs)

        return deleted

    def _stand_before(self, file: int) -> None:
        """Give an open file our table of methods; one is made for each of the engine's."""
        place = _POINTER.from_address(file)
        if place.value is None:
            return
        if place.value not in self._tables:
            self._tables[place.value] = self._table(place.value)
        place.value = ctypes.addressof(self._tables[place.value])

    def _table(self, address: int) -> ctypes.Array:
        real = (_POINTER * _METHODS).from_address(address)
        table = (_POINTER * _METHODS)(*real)
        write, read = _ReadOrWrite(real[_WRITE]), _ReadOrWrite(real[_READ])
        truncate, sync = _Truncate(real[_TRUNCATE]), _Sync(real[_SYNC])

        def written(file: int, content: int, amount: int, at: int) -> int:
            code = self.code("write")
            if code and self.mode == "half written":
                write(file, content, amount // 2, at)
            return code or write(file, content, amount, at)

        def was_read(file: int, into: int, amount: int, at: int) -> int:
            return self.code("read") or read(file, into, amount, at)

        def truncated(file: int, size: int) -> int:
            return self.code("truncate") or truncate(file, size)

        def synced(file: int, flags: int) -> int:
            time.sleep(self.delay)
            return self.code("sync") or sync(file, flags)

        table[_WRITE] = self._pointer(_ReadOrWrite, written)
        table[_READ] = self._pointer(_ReadOrWrite, was_read)
        table[_TRUNCATE] = self._pointer(_Truncate, truncated)
        table[_SYNC] = self._pointer(_Sync, synced)
        self._held += [write, read, truncate, sync]
        return table
