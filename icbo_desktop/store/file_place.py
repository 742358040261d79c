"""Asks the system where a file lies, on Linux and on Windows; what follows from it is `domain.file_places`."""

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Protocol
from uuid import uuid4

from icbo_desktop.domain.file_places import (
    SYNC_MARKS,
    DriveType,
    FilePlace,
    PlaceAnswers,
    place_of,
)

MOUNTS = Path("/proc/self/mountinfo")
BLOCK_DEVICES = Path("/sys/dev/block")
# Windows' environment names these folders where OneDrive is set up.
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
# FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN, PINNED, UNPINNED and RECALL_ON_DATA_ACCESS.
_CLOUD_ATTRIBUTES = 0x1000 | 0x4_0000 | 0x8_0000 | 0x10_0000 | 0x40_0000
_CLOUD_TAG, _CLOUD_TAG_MASK = 0x9000_001A, 0xFFFF_0FFF  # IO_REPARSE_TAG_CLOUD to _CLOUD_F
_READ_ONLY_ATTRIBUTE = 0x1
_LONGEST_PATH = 32_768


class WindowsCalls(Protocol):
    """What is asked of Windows; tests answer themselves."""

    def volume_of(self, path: str) -> str:
        """The root of the volume: a drive's letter, or a folder where one is mounted."""
        ...

    def drive_type(self, root: str) -> int: ...


class Kernel32:
    """Windows itself."""

    def __init__(self) -> None:
        # By name: the checker reads this on systems where it is not there.
        self._kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - see above

    def volume_of(self, path: str) -> str:
        found = ctypes.create_unicode_buffer(_LONGEST_PATH)
        is_known = self._kernel.GetVolumePathNameW(path, found, _LONGEST_PATH)
        return found.value if is_known else os.path.splitdrive(path)[0] + "\\"

    def drive_type(self, root: str) -> int:
        return int(self._kernel.GetDriveTypeW(root))


def ask_place(path: Path) -> FilePlace:
    """Where the file lies and how it is to be worked on. It reads the disk that the file is on."""
    path = resolved(path)
    if sys.platform == "win32":
        return place_of(windows_answers(path, Kernel32(), os.environ))
    return place_of(linux_answers(path))


def resolved(path: Path) -> Path:
    """The file itself where the path is a link to it; as it is where that cannot be said."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def linux_answers(
    path: Path, mounts: Path = MOUNTS, block_devices: Path = BLOCK_DEVICES
) -> PlaceAnswers:
    """What Linux says of a file."""
    mount_type, device = _mount_of(path, mounts)
    return PlaceAnswers(
        path,
        mount_type=mount_type,
        is_removable=_is_removable(block_devices / device) if device else False,
        names_above=_marks_above(path),
        # A file that is not there is told of when it is opened.
        can_write_file=can_write(path) or not os.path.lexists(path),
        can_write_folder=can_write(path.parent),
    )


def windows_answers(
    path: Path, calls: WindowsCalls, environment: Mapping[str, str]
) -> PlaceAnswers:
    """What Windows says of a file."""
    number = calls.drive_type(calls.volume_of(str(path)))
    known = {each.value: each for each in DriveType}
    attributes = _attributes(path) & ~_READ_ONLY_ATTRIBUTE
    return PlaceAnswers(
        path,
        drive_type=known.get(number, DriveType.UNKNOWN),
        sync_folders=tuple(
            ("OneDrive", type(path)(environment[name]))
            for name in _ONEDRIVE_VARIABLES
            if environment.get(name)
        ),
        names_above=_marks_above(path),
        is_cloud_file=bool((attributes | _attributes(path.parent)) & _CLOUD_ATTRIBUTES)
        or _is_cloud_tag(path)
        or _is_cloud_tag(path.parent),
        can_write_file=not _attributes(path) & _READ_ONLY_ATTRIBUTE,
        can_write_folder=can_make_a_file_in(path.parent),
    )


def can_write(path: Path) -> bool:
    """Whether the rights allow it, of whoever this process acts as."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def can_make_a_file_in(folder: Path) -> bool:
    """Try it, since no permission bit tells it on Windows."""
    probe = folder / f"~${uuid4().hex[:8]}.tmp"
    try:
        handle = os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except OSError:
        return False
    os.close(handle)
    probe.unlink(missing_ok=True)
    return True


def _attributes(path: Path) -> int:
    """Windows' file attributes, 0 where there are none."""
    try:
        return int(getattr(path.stat(), "st_file_attributes", 0))
    except OSError:
        return 0


def _is_cloud_tag(path: Path) -> bool:
    try:
        tag = int(getattr(path.lstat(), "st_reparse_tag", 0))
    except OSError:
        return False
    return tag & _CLOUD_TAG_MASK == _CLOUD_TAG


def _marks_above(path: Path) -> frozenset[str]:
    """The marks of sync clients in the folders above the file."""
    found = set[str]()
    for folder in path.parents:
        for mark in SYNC_MARKS:
            if os.path.lexists(folder / mark):
                found.add(mark)
    return frozenset(found)


def _mount_of(path: Path, mounts: Path) -> tuple[str, str]:
    """The type of the file system that the path is on, and its device as "major:minor"."""
    best: tuple[int, str, str] = (0, "", "")
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return "", ""
    for line in lines:
        fields, _, rest = line.partition(" - ")
        of_mount, of_system = fields.split(" "), rest.split(" ")
        if len(of_mount) < 5 or len(of_system) < 2:  # noqa: PLR2004 - proc(5)
            continue
        point = PurePath(_unescaped(of_mount[4]))
        # The last of several on one point is the one that is seen.
        if path.is_relative_to(point) and len(point.parts) >= best[0]:
            device = _device_of(of_mount[2], _unescaped(of_system[1]))
            best = (len(point.parts), of_system[0], device)
    return best[1], best[2]


def _device_of(numbers: str, source: str) -> str:
    """The disk as "major:minor"; some file systems have numbers of their own, and name the disk as source."""
    if not numbers.startswith("0:"):
        return numbers
    try:
        found = Path(source).stat().st_rdev if source.startswith("/dev/") else 0
    except OSError:
        return ""
    return f"{os.major(found)}:{os.minor(found)}" if found else ""


def _unescaped(text: str) -> str:
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, character)
    return text


def _is_removable(device: Path) -> bool:
    """Whether the disk says that it can be taken out, or hangs on USB; a partition asks its disk."""
    try:
        real = device.resolve(strict=True)
    except OSError:
        return False
    if any(part.startswith("usb") for part in real.parts):
        return True
    for folder in (real, real.parent):
        try:
            return (folder / "removable").read_text("ascii").strip() == "1"
        except (OSError, UnicodeDecodeError):
            continue
    return False
