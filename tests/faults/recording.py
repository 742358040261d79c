"""What a process does to a folder's files, call by call, as strace shows it.

At the border to the system, so that nothing of the program, of Python or of the engine goes unseen. What it
says on standard output stands between the calls: at each of them it is known what was acknowledged by then.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

ROOT = Path(__file__).resolve().parents[2]
CALLS = (
    "open,openat,creat,close,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,fsync,"
    "fdatasync,sync_file_range,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,symlinkat,"
    "lseek,dup,dup2,dup3,sendfile,copy_file_range,mkdir,mkdirat,rmdir"
)
SKIPPED = "strace is not on this machine, or may not look into processes here"
AT_CWD = "AT_FDCWD"

Kind = Literal["create", "link", "write", "truncate", "sync", "rename", "unlink", "say"]


@dataclass(frozen=True, slots=True)
class Call:
    """One thing done: to the file with that number, or to a name in the folder."""

    kind: Kind
    inode: int = 0
    name: str = ""
    to: str = ""
    at: int = 0
    content: bytes = b""


@dataclass(frozen=True, slots=True)
class Recording:
    """The folder as it was, by name, and all that was done to it since. Files are numbered from 1 on.

    `error` is the last thing that a process said which did not end well.
    """

    before: Mapping[str, bytes]
    calls: tuple[Call, ...]
    error: str = ""


class CannotRecordError(Exception):
    """This machine does not let us look."""


def record(folder: Path, module: str, *words: str, home: Path) -> Recording:
    """Run a module of ours and write down what it does in the folder. Raises CannotRecordError."""
    before = {each.name: each.read_bytes() for each in sorted(folder.iterdir())}
    log = home / "calls.strace"
    strace = shutil.which("strace")
    if strace is None:
        raise CannotRecordError(SKIPPED)
    command = [strace, "-f", "--seccomp-bpf", "-q", "-xx", "-s", "100000000", "-o", log]
    done = subprocess.run(
        [*command, "-e", f"trace={CALLS}", sys.executable, "-m", module, *words],
        cwd=ROOT,
        env={
            **os.environ,
            "HOME": str(home),
            "XDG_STATE_HOME": str(home),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode and re.search("ptrace", done.stderr, re.IGNORECASE):
        raise CannotRecordError(SKIPPED)
    error = done.stderr.strip().rpartition("\n")[2] if done.returncode else ""
    return Recording(before, tuple(_Reader(folder, before).read(log)), error)


@dataclass(slots=True)
class _Open:
    """An open file or folder: its number (0 for the folder itself) and where the next byte goes."""

    inode: int
    at: int = 0
    appends: bool = False


_LINE = re.compile(rb"^(\d+) +(\w+)\((.*)\) += (-?\d+)")
_UNFINISHED = re.compile(rb"^(\d+) +(\w+)\((.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(rb"^(\d+) +<\.\.\. (\w+) resumed>(.*)$")


@dataclass(slots=True)
class _Reader:
    """Follows the handles of one process, of whose threads each sees the same."""

    folder: Path
    names: Mapping[str, bytes]
    inodes: dict[str, int] = field(default_factory=dict)
    handles: dict[int, _Open] = field(default_factory=dict)
    sizes: dict[int, int] = field(default_factory=dict)
    last_inode: int = 0

    def read(self, log: Path) -> Iterator[Call]:
        for name, content in self.names.items():
            self.last_inode += 1
            self.inodes[name] = self.last_inode
            self.sizes[self.last_inode] = len(content)
        for name, words, result in whole_lines(log.read_bytes()):
            handler = getattr(self, f"_{name}", None)
            if result >= 0 and handler is not None:
                yield from handler(words, result)
            elif result >= 0:
                self._refuse_unknown(name, words)

    def _refuse_unknown(self, name: str, words: Sequence[bytes]) -> None:
        """A call that changes one of our files and that nobody has written down would spoil the model."""
        if words[0].isdigit() and int(words[0]) in self.handles:
            message = f"not understood: {name} of a file that is watched"
            raise AssertionError(message)

    def _path(self, word: bytes, base: bytes = AT_CWD.encode()) -> str:
        """The name in the folder, "." for the folder itself, "" for what is elsewhere."""
        path = text_of(word).decode("utf-8", "surrogateescape")
        if not base.startswith(AT_CWD.encode()) and not path.startswith("/"):
            return path if self._is_folder(int(base)) else ""
        if path == str(self.folder):
            return "."
        head, _, tail = path.rpartition("/")
        return tail if head == str(self.folder) else ""

    def _is_folder(self, handle: int) -> bool:
        return handle in self.handles and self.handles[handle].inode == 0

    def _openat(self, words: Sequence[bytes], result: int) -> Iterator[Call]:
        self.handles.pop(result, None)
        name = self._path(words[1], words[0])
        if not name:
            return
        flags = words[2]
        if name == ".":
            self.handles[result] = _Open(0)
            return
        if name not in self.inodes:
            self.last_inode += 1
            self.inodes[name] = self.last_inode
            self.sizes[self.last_inode] = 0
            yield Call("create", self.last_inode, name)
        inode = self.inodes[name]
        self.handles[result] = _Open(inode, appends=b"O_APPEND" in flags)
        if b"O_TRUNC" in flags and self.sizes[inode]:
            self.sizes[inode] = 0
            yield Call("truncate", inode)

    def _open(self, words: Sequence[bytes], result: int) -> Iterator[Call]:
        yield from self._openat([AT_CWD.encode(), *words], result)

    def _close(self, words: Sequence[bytes], _result: int) -> Iterator[Call]:
        self.handles.pop(int(words[0]), None)
        return iter(())

    def _dup(self, words: Sequence[bytes], result: int) -> Iterator[Call]:
        found = self.handles.get(int(words[0]))
        self.handles.pop(result, None)
        if found is not None:
            self.handles[result] = found
        return iter(())

    _dup2 = _dup3 = _dup

    def _lseek(self, words: Sequence[bytes], result: int) -> Iterator[Call]:
        if int(words[0]) in self.handles:
            self.handles[int(words[0])].at = result
        return iter(())

    def _pwrite64(self, words: Sequence[bytes], result: int) -> Iterator[Call]:
        found = self.handles.get(int(words[0]))
        if found is not None:
            yield self._written(found.inode, int(words[3]), text_of(words[1])[:result])

    def _write(self, words: Sequence[bytes], result: int) -> Iterator[Call]:
        handle, content = int(words[0]), text_of(words[1])[:result]
        if handle == 1:
            yield Call("say", content=content)
        found = self.handles.get(handle)
        if found is not None:
            at = self.sizes[found.inode] if found.appends else found.at
            found.at = at + result
            yield self._written(found.inode, at, content)

    def _written(self, inode: int, at: int, content: bytes) -> Call:
        self.sizes[inode] = max(self.sizes[inode], at + len(content))
        return Call("write", inode, at=at, content=content)

    def _sendfile(self, words: Sequence[bytes], result: int) -> Iterator[Call]:
        if int(words[0]) in self.handles:
            self._refuse_unknown("sendfile", words)
        elif int(words[1]) in self.handles:
            self.handles[int(words[1])].at += result
        return iter(())

    def _ftruncate(self, words: Sequence[bytes], _result: int) -> Iterator[Call]:
        found = self.handles.get(int(words[0]))
        if found is not None:
            self.sizes[found.inode] = int(words[1])
            yield Call("truncate", found.inode, at=int(words[1]))

    def _fsync(self, words: Sequence[bytes], _result: int) -> Iterator[Call]:
        found = self.handles.get(int(words[0]))
        if found is not None:
            yield Call("sync", found.inode)

    _fdatasync = _fsync

    def _link(self, words: Sequence[bytes], _result: int) -> Iterator[Call]:
        """A second name for a file: what is written by one of them is read by the other."""
        old, new = self._path(words[0]), self._path(words[1])
        if bool(old) != bool(new):
            message = f"linked over the border of the folder: {old or new}"
            raise AssertionError(message)
        if old:
            self.inodes[new] = self.inodes[old]
            yield Call("link", self.inodes[new], new)

    def _linkat(self, words: Sequence[bytes], result: int) -> Iterator[Call]:
        if any(self._is_folder(int(word)) for word in (words[0], words[2]) if word.isdigit()):
            message = "linked by a folder's handle: the model does not follow that"
            raise AssertionError(message)
        yield from self._link([words[1], words[3]], result)

    def _symlink(self, words: Sequence[bytes], _result: int) -> Iterator[Call]:
        if self._path(words[-1]):
            message = "a link to a name in the folder: the model knows none"
            raise AssertionError(message)
        return iter(())

    _symlinkat = _symlink

    def _unlink(self, words: Sequence[bytes], _result: int) -> Iterator[Call]:
        name = self._path(words[0])
        if name and self.inodes.pop(name, 0):
            yield Call("unlink", name=name)

    def _unlinkat(self, words: Sequence[bytes], result: int) -> Iterator[Call]:
        name = self._path(words[1], words[0])
        if name and self.inodes.pop(name, 0):
            yield Call("unlink", name=name)

    def _rename(self, words: Sequence[bytes], _result: int) -> Iterator[Call]:
        old, new = self._path(words[0]), self._path(words[1])
        if bool(old) != bool(new):
            message = f"moved over the border of the folder: {old or new}"
            raise AssertionError(message)
        # Of two names of one file the system leaves both where they are.
        if old and self.inodes[old] != self.inodes.get(new):
            self.inodes[new] = self.inodes.pop(old)
            yield Call("rename", name=old, to=new)

    def _renameat(self, words: Sequence[bytes], result: int) -> Iterator[Call]:
        yield from self._rename([words[1], words[3]], result)

    _renameat2 = _renameat

    def _mkdir(self, words: Sequence[bytes], _result: int) -> Iterator[Call]:
        if self._path(words[0]):
            message = "a folder in the folder: the model knows none"
            raise AssertionError(message)
        return iter(())


def whole_lines(log: bytes) -> Iterator[tuple[str, list[bytes], int]]:
    """Each call with its words and its result, those that another thread interrupted put together."""
    begun: dict[bytes, bytes] = {}
    for line in log.split(b"\n"):
        unfinished, resumed = _UNFINISHED.match(line), _RESUMED.match(line)
        if unfinished is not None:
            begun[unfinished[1]] = unfinished[3]
            continue
        if resumed is not None:
            start = begun.pop(resumed[1], b"")
            line = b"%b %b(%b%b" % (resumed[1], resumed[2], start, resumed[3])  # noqa: PLW2901 - the whole of it
        found = _LINE.match(line)
        if found is not None:
            yield found[2].decode(), found[3].split(b", "), int(found[4])


def text_of(word: bytes) -> bytes:
    """The bytes of a string as strace writes it: each in hexadecimal."""
    return bytes.fromhex(word.strip(b'"').replace(b"\\x", b"").decode())
