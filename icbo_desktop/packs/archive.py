"""A pack and its overlays as one file that can be passed on: a zip, read as if a stranger had made it."""

import re
import stat
import zipfile
import zlib
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path, PurePosixPath

from icbo_desktop.domain.errors import PackError
from icbo_desktop.packs.document import MOST_BYTES, quoted, too_large
from icbo_desktop.packs.folders import PACK_FILE
from icbo_desktop.packs.real_file import refused
from icbo_desktop.translation import tr

ARCHIVE_ENDING = ".icbopack"
MOST_MEMBERS = 100
MOST_ARCHIVE_BYTES = 16 * 1024 * 1024
SUBJECT = "file"
# The oldest moment that a zip can name: the same pack makes the same file.
_NO_DATE = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED = 0x1
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
    OverflowError, UnicodeError,
)  # fmt: skip
_LEADS_OUT = re.compile(r"[\\\0]|^/|^[A-Za-z]:")
_OVERLAY = re.compile(r"overlays/[^/]+\.yaml")


@dataclass(frozen=True, slots=True)
class PackFiles:
    """The files of one pack as bytes: its pack.yaml, and its overlays by file name."""

    pack: bytes
    overlays: dict[str, bytes] = field(default_factory=dict[str, bytes])


def archive_bytes(files: PackFiles) -> bytes:
    """The one file of a pack; the same bytes for the same files."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, PACK_FILE, files.pack)
        for name, content in sorted(files.overlays.items()):
            _add(archive, f"overlays/{name}", content)
    return packed.getvalue()


def read_archive(path: Path) -> PackFiles:
    """The files in an archive. Raises PackError, with the member's name, for anything that is no pack.

    Nothing is unpacked to the disk, and nothing is read past what a pack may hold, whatever is declared.
    """
    file = path.name
    try:
        size = path.stat().st_size
        if size > MOST_ARCHIVE_BYTES:
            most = MOST_ARCHIVE_BYTES // 1024 // 1024
            raise refused(file, tr("it is larger than {most} MB", most=most), SUBJECT)
        with zipfile.ZipFile(path) as archive:
            return _files(archive, file)
    except OSError as error:
        raise refused(file, tr("the file cannot be opened"), SUBJECT) from error
    except _UNREADABLE as error:
        raise refused(file, tr("it is not a whole .icbopack file"), SUBJECT) from error


def _files(archive: zipfile.ZipFile, file: str) -> PackFiles:
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        reason = tr(
            "it holds {count:,} members, and a pack has at most {most}",
            count=len(members),
            most=MOST_MEMBERS,
        )
        raise refused(file, reason, SUBJECT)
    found: dict[str, bytes] = {}
    top = _top_folder(members)
    for member in members:
        reason = _fault(member)
        name = member.filename.removeprefix(top)
        if not reason and member.is_dir():
            continue
        if not reason and name in found:
            reason = tr("{member} is there twice", member=_shown(member))
        if not reason and name != PACK_FILE and not _OVERLAY.fullmatch(name):
            reason = tr("{member} is no part of a pack", member=_shown(member))
        if reason:
            raise refused(file, reason, SUBJECT)
        found[name] = _content(archive, member, file)
    if PACK_FILE not in found:
        raise refused(file, tr("there is no {file} in it", file=PACK_FILE), SUBJECT)
    pack = found.pop(PACK_FILE)
    return PackFiles(pack, {PurePosixPath(name).name: found[name] for name in sorted(found)})


def _top_folder(members: list[zipfile.ZipInfo]) -> str:
    """The one folder that everything lies in where a whole folder was zipped, with its slash, or nothing."""
    tops = {member.filename.partition("/")[0] for member in members if "/" in member.filename}
    is_inside = all("/" in member.filename for member in members)
    return f"{tops.pop()}/" if is_inside and len(tops) == 1 and "overlays" not in tops else ""


def _fault(member: zipfile.ZipInfo) -> str:
    """Why a member is not read, or nothing. Its name is looked at as it stands in the file."""
    name, shown = member.orig_filename, _shown(member)
    if _LEADS_OUT.search(name) or ".." in name.split("/"):
        return tr("{member} has a name that leads out of the file", member=shown)
    mode = member.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return tr("{member} is a link or a device", member=shown)
    if member.flag_bits & _ENCRYPTED:
        return tr("{member} is encrypted", member=shown)
    if member.compress_type not in _METHODS:
        return tr("{member} is packed in a way that is not read here", member=shown)
    if member.file_size > MOST_BYTES:
        return tr(
            "{member} is too large: {reason}", member=shown, reason=too_large(member.file_size)
        )
    return ""


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo, file: str) -> bytes:
    with archive.open(member) as opened:
        content = opened.read(MOST_BYTES + 1)
        # The declared size may lie; one more read proves the checksum.
        if len(content) > MOST_BYTES or opened.read(1):
            raise refused(
                file, tr("{member} is larger than it says", member=_shown(member)), SUBJECT
            )
    return content


def _shown(member: zipfile.ZipInfo) -> str:
    return quoted(member.orig_filename)


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    member = zipfile.ZipInfo(name, _NO_DATE)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = (stat.S_IFREG | 0o644) << 16
    archive.writestr(member, content)


def is_archive(path: Path) -> bool:
    """Whether a file is to be read as an archive: by its name, or by how it begins."""
    if path.suffix.lower() in {ARCHIVE_ENDING, ".zip"}:
        return True
    try:
        with path.open("rb") as opened:
            return opened.read(4) == b"PK\x03\x04"
    except (OSError, ValueError) as error:
        message = tr("{file} cannot be opened.", file=path.name)
        raise PackError(message) from error
