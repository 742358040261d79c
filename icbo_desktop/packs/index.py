"""What a list of packs shows, remembered from one start to the next, so that no pack need be read again.

An entry is kept under the fingerprint of every byte that it comes from: the pack, its overlays, the
program's version and its own code. Times and sizes of files are not trusted, so the index cannot be
wrong; one that is damaged or cannot be written is only slow.
"""

import hashlib
from contextlib import suppress
from functools import cache
from pathlib import Path

import msgspec

from icbo_desktop import __version__
from icbo_desktop.domain.pack_summary import PackSummary
from icbo_desktop.packs.folders import PACK_FILE, is_there, overlay_paths
from icbo_desktop.packs.real_file import content_of
from icbo_desktop.packs.whole_file import write_beside

MOST_INDEX_BYTES = 16 * 1024 * 1024


class IndexFile(msgspec.Struct):
    """The index as it is kept."""

    entries: dict[str, PackSummary] = {}


class PackIndex:
    """The summaries of packs by fingerprint. `remember` writes what is new, or nothing."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._known = _read(path) if path is not None else {}
        self._used: dict[str, PackSummary] = {}

    def find(self, key: str) -> PackSummary | None:
        summary = self._known.get(key)
        if summary is not None:
            self._used[key] = summary
        return summary

    def put(self, key: str, summary: PackSummary) -> None:
        self._used[key] = summary

    def remember(self) -> None:
        """Write the entries that were asked for, where they are not what is written. Never fails."""
        if self._path is None or self._used == self._known:
            return
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_beside(self._path, msgspec.json.encode(IndexFile(self._used)))


def fingerprint(*folders: Path) -> str:
    """The fingerprint of a pack and of its overlays, which may lie in several folders, names and all.

    Raises PackError where a file cannot be read as a pack's: then there is nothing to remember.
    """
    digest = hashlib.sha256(_code_fingerprint())
    for folder in folders:
        pack = folder / PACK_FILE
        for path in (*((pack,) if is_there(pack) else ()), *overlay_paths(folder)):
            name = "/".join(path.parts[-4:]).encode("utf-8", "surrogateescape")
            content = content_of(path, path.name)
            digest.update(b"%d %d " % (len(name), len(content)))
            digest.update(name)
            digest.update(content)
    return digest.hexdigest()


@cache
def _code_fingerprint() -> bytes:
    """The program that reads packs: its version, and in a checkout the state of its code too."""
    parts = [__version__]
    for path in sorted(Path(__file__).parent.glob("*.py")):
        with suppress(OSError):
            status = path.stat()
            parts.append(f"{path.name} {status.st_size} {status.st_mtime_ns}")
    return "\n".join(parts).encode()


def _read(path: Path) -> dict[str, PackSummary]:
    """The entries of an index; none where there is none, or where it is damaged."""
    try:
        if path.stat().st_size > MOST_INDEX_BYTES:
            return {}
        return msgspec.json.decode(path.read_bytes(), type=IndexFile).entries
    except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
        return {}
