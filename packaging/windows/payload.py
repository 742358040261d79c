"""The files that an installer lays down: those of the bundle folder, looked through first."""

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import product

# Windows stops at 260 without an entry in the registry that a council laptop need not have; a long user name
# and AppData\Local\Programs take the rest.
LONGEST_PATH = 170
FIT_NAME = re.compile(r"[][A-Za-z0-9 _.,+()@~=-]+")


class PayloadError(Exception):
    """The bundle cannot be installed as it is. The message is a sentence for whoever builds."""


@dataclass(frozen=True)
class Payload:
    """A bundle folder and what lies in it; `files` and `folders` are relative to it and sorted."""

    folder: Path
    files: tuple[PurePosixPath, ...]
    programs: tuple[str, ...]

    @property
    def folders(self) -> tuple[PurePosixPath, ...]:
        """Every folder below the bundle's own, an outer one before what it holds."""
        found = {parent for file in self.files for parent in file.parents}
        return tuple(sorted(found - {PurePosixPath()}))

    @property
    def kilobytes(self) -> int:
        return sum((self.folder / file).stat().st_size for file in self.files) // 1024 + 1


def read_payload(folder: Path) -> Payload:
    """List the bundle. PayloadError names what is missing or what Windows would not take."""
    if not folder.is_dir():
        message = f"There is no bundle in {folder}. Build it first: py packaging\\dev.py build"
        raise PayloadError(message)
    found = sorted(path for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())
    files = tuple(PurePosixPath(path.relative_to(folder).as_posix()) for path in found)
    faults = [fault for path in found if (fault := _fault_of(path, folder))]
    if PurePosixPath(product.PROGRAM) not in files:
        faults.append(f"{product.PROGRAM} is missing; was the bundle built on Windows?")
    if PurePosixPath(product.WORKBOOK_ICON) not in files:
        faults.append(
            f"{product.WORKBOOK_ICON} is missing; packaging/windows/build.py puts it there."
        )
    if faults:
        raise PayloadError("\n".join(faults))
    named = (product.PROGRAM, product.TERMINAL_PROGRAM)
    programs = tuple(name for name in named if PurePosixPath(name) in files)
    return Payload(folder, files, programs)


def _fault_of(path: Path, folder: Path) -> str:
    inside = path.relative_to(folder)
    if path.is_symlink():
        return f"{inside} is a link, which Windows would not have."
    if not all(FIT_NAME.fullmatch(part) and not part.endswith((" ", ".")) for part in inside.parts):
        return f"{inside} has a name that not every installer can carry."
    if len(str(inside)) > LONGEST_PATH:
        return f"{inside} is too long by {len(str(inside)) - LONGEST_PATH} letters."
    return ""
