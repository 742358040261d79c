"""The list of recent documents that a Linux desktop keeps: `recently-used.xbel` of the desktop bookmark specification.

File dialogs and launchers of GTK and KDE read and write the same file. So it is changed at one bookmark alone: every
other byte stays as it was, and a file that cannot be understood is left alone. Nobody locks it; whoever writes puts
the new file in place of the old one whole.
"""

import logging
import os
import shutil
import subprocess
import tempfile
from configparser import ConfigParser
from configparser import Error as ConfigError
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes
from xml.etree import ElementTree as ET
from xml.parsers import expat

from icbo_desktop.locations import DesktopFolders

log = logging.getLogger(__name__)
FILE_NAME = "recently-used.xbel"
MIME_TYPE = "application/x-icbo-workbook"  # that of packaging/linux
APPLICATION, COMMAND = "icbo-desktop", "'icbo-desktop %f'"
BOOKMARK_SPACE = "http://www.freedesktop.org/standards/desktop-bookmarks"
MIME_SPACE = "http://www.freedesktop.org/standards/shared-mime-info"
OWNER = "http://freedesktop.org"
PREFIXES = {"bookmark": BOOKMARK_SPACE, "mime": MIME_SPACE}
UNTOUCHED = "/!$&'()*+,:=@"  # what GLib writes as it is in the address of a file: others would double the entry
MOST_ATTEMPTS = 3  # others may write it at the same moment
MOST_BYTES = 32_000_000
ANSWER_SECONDS = 2
NEW_LIST = f"""<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"
      xmlns:bookmark="{BOOKMARK_SPACE}"
      xmlns:mime="{MIME_SPACE}"
>
</xbel>
"""
# Where the desktops keep whether documents are remembered: file, section, key.
SWITCHES = (
    ("gtk-3.0/settings.ini", "Settings", "gtk-recent-files-enabled"),
    ("gtk-4.0/settings.ini", "Settings", "gtk-recent-files-enabled"),
    ("kdeglobals", "RecentDocuments", "UseRecent"),
)
SCHEMAS = {"GNOME": "org.gnome.desktop.privacy", "X-Cinnamon": "org.cinnamon.desktop.privacy"}
OFF = frozenset({"0", "false", "no", "off"})


class NotALikelyListError(Exception):
    """The file is no such list, or one that is written in another way than everybody's."""


@dataclass(frozen=True, slots=True)
class Span:
    """Where a bookmark stands among the bytes, and what it leads to."""

    href: str
    start: int
    end: int


def list_workbook(workbook: Path, folders: DesktopFolders, now: datetime) -> None:
    """Put a workbook on the list, or say that it was used again. Where that cannot be, the log says so.

    Whoever has switched the list off in the desktop's settings is not listed.
    """
    if is_switched_off(folders.config):
        log.info("The desktop is set to remember no recent documents")
        return
    try:
        folders.shared.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        log.info("The list of recent documents cannot be made: %s", error.strerror)
        return
    _change(folders.shared / FILE_NAME, workbook, _stamp(now))


def unlist_workbook(workbook: Path, folders: DesktopFolders) -> None:
    """Take a workbook off the list, whoever put it there."""
    file = folders.shared / FILE_NAME
    if os.path.lexists(file):
        _change(file, workbook, "")


def address_of(workbook: Path) -> str:
    """The address of a file as GLib writes it, so that the file manager's bookmark is known again."""
    return f"file://{quote_from_bytes(os.fsencode(workbook), UNTOUCHED)}"


def with_bookmark(listed: bytes, workbook: Path, now: str) -> bytes:
    """The list with the workbook used `now`; its bookmark keeps what other programs wrote in it.

    Raises NotALikelyListError.
    """
    root, spans = _read(listed)
    if b"</xbel" not in listed:
        return with_bookmark(NEW_LIST.encode(), workbook, now)
    span = _span_of(spans, workbook)
    bookmark = root.findall("bookmark")[spans.index(span)] if span is not None else None
    if bookmark is None:
        bookmark = ET.Element("bookmark", href=address_of(workbook), added=now)
    _refresh(bookmark, now)
    written = _written(bookmark, listed)
    if span is not None:
        return listed[: span.start] + written + listed[span.end :]
    end = listed.rindex(b"</xbel")
    return listed[:end] + b"  " + written + b"\n" + listed[end:]


def without_bookmark(listed: bytes, workbook: Path) -> bytes:
    """The list without the workbook, and without the empty line that it would leave. Raises NotALikelyListError."""
    _, spans = _read(listed)
    for span in reversed(spans):
        if not _leads_to(span.href, workbook):
            continue
        before, after = listed[: span.start], listed[span.end :]
        rest = after.lstrip(b" \t\r")
        if rest.startswith(b"\n"):
            before, after = before.rstrip(b" \t"), rest[1:]
        listed = before + after
    return listed


def is_switched_off(config: Path) -> bool:
    """Whether the person wants no list: in a settings file of GTK or KDE, or in those of GNOME and Cinnamon."""
    for name, section, key in SWITCHES:
        settings = ConfigParser(strict=False, interpolation=None)
        try:
            settings.read(config / name, encoding="utf-8")
        except (ConfigError, OSError, UnicodeDecodeError):
            continue
        if settings.get(section, key, fallback="").strip().lower() in OFF:
            return True
    desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")
    return any(_desktop_says_no(SCHEMAS[each]) for each in desktops if each in SCHEMAS)


def _desktop_says_no(schema: str) -> bool:
    """Ask the desktop's own tool. One without an answer is not taken for a yes."""
    tool = shutil.which("gsettings")
    if tool is None:
        return False
    try:
        answer = subprocess.run(  # noqa: S603 - the desktop's own tool, and no word of anybody's
            [tool, "get", schema, "remember-recent-files"],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=ANSWER_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        log.info("The desktop does not say whether recent documents are remembered")
        return True
    return answer.stdout.strip().lower() == b"false"  # no such schema: another desktop


def _change(file: Path, workbook: Path, now: str) -> None:
    try:
        for _ in range(MOST_ATTEMPTS):
            if _was_changed(file, workbook, now):
                return
        log.info("The list of recent documents was left alone: others keep writing it")
    except NotALikelyListError as error:
        log.info("The list of recent documents was left alone: %s", error)
    except OSError as error:
        log.info("The list of recent documents cannot be written: %s", error.strerror)


def _was_changed(file: Path, workbook: Path, now: str) -> bool:
    """Read, change, put in place; False where somebody wrote it meanwhile. Raises OSError, NotALikelyListError."""
    real = file.resolve()
    if real.exists() and not (real.is_file() and os.access(real, os.W_OK)):
        # A folder or a device in its place, or one that may only be read: how people switch it off by hand.
        message = "it may not be written"
        raise NotALikelyListError(message)
    before = _sign_of(real)
    if before is not None and before[1] > MOST_BYTES:
        message = "it is too long"
        raise NotALikelyListError(message)
    listed = real.read_bytes() if before is not None else b""
    listed = listed if listed.strip() else NEW_LIST.encode()
    changed = with_bookmark(listed, workbook, now) if now else without_bookmark(listed, workbook)
    if changed == listed:
        return True
    _read(changed)  # whatever was odd about it, nothing odder comes of it
    mode = real.stat().st_mode & 0o777 if before is not None else 0o600
    handle, name = tempfile.mkstemp(prefix=f".{FILE_NAME}.", dir=real.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as beside:
            beside.write(changed)
        part.chmod(mode)
        if _sign_of(real) != before:
            return False
        part.replace(real)
    finally:
        part.unlink(missing_ok=True)
    return True


def _sign_of(file: Path) -> tuple[int, int, int] | None:
    """What tells one state of a file from another; None where there is none."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _read(listed: bytes) -> tuple[ET.Element, list[Span]]:
    """The list, and where its bookmarks stand. Raises NotALikelyListError."""
    try:
        listed.decode("utf-8")
        root = ET.fromstring(listed)  # noqa: S314 - the person's own file; expat refuses what would grow
        spans = _spans(listed)
    except (UnicodeDecodeError, ET.ParseError, expat.ExpatError, LookupError, ValueError) as error:
        message = "it is damaged"
        raise NotALikelyListError(message) from error
    if root.tag != "xbel" or len(spans) != len(root.findall("bookmark")):
        message = "it is another kind of file"
        raise NotALikelyListError(message)
    return root, spans


def _spans(listed: bytes) -> list[Span]:
    """The bookmarks right under the root, from the first byte of each to behind its last."""
    spans: list[Span] = []
    open_elements: list[str] = []
    begun: list[tuple[str, int]] = []
    ended: list[tuple[str, int]] = []
    parser = expat.ParserCreate()

    def settle() -> None:
        # Whatever comes next begins where the bookmark is over.
        if ended:
            spans.append(Span(*ended.pop(), parser.CurrentByteIndex))

    def start(name: str, attributes: dict[str, str]) -> None:
        settle()
        if name == "bookmark" and len(open_elements) == 1:
            begun.append((attributes.get("href", ""), parser.CurrentByteIndex))
        open_elements.append(name)

    def end(_name: str) -> None:
        settle()
        open_elements.pop()
        if begun and len(open_elements) == 1:
            ended.append(begun.pop())

    def other(_text: str) -> None:
        settle()

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = parser.DefaultHandler = other
    parser.Parse(listed, True)  # noqa: FBT003 - takes no name
    return spans


def _span_of(spans: list[Span], workbook: Path) -> Span | None:
    return next((span for span in spans if _leads_to(span.href, workbook)), None)


def _leads_to(href: str, workbook: Path) -> bool:
    """Whether an address means this file, however it is written."""
    if not href.lower().startswith("file://"):
        return False
    return unquote_to_bytes(href[len("file://") :].removeprefix("localhost")) == os.fsencode(
        workbook
    )


def _refresh(bookmark: ET.Element, now: str) -> None:
    """Say in a bookmark that this program used the file; what others said of it stays."""
    bookmark.set("modified", now)
    bookmark.set("visited", now)
    owned = _inside(_inside(bookmark, "info", {}), "metadata", {"owner": OWNER})
    kind = f"{{{MIME_SPACE}}}mime-type"
    _inside(owned, kind, {}).set("type", MIME_TYPE)
    users = _inside(owned, f"{{{BOOKMARK_SPACE}}}applications", {})
    ours = _inside(users, f"{{{BOOKMARK_SPACE}}}application", {"name": APPLICATION})
    counted = ours.get("count", "0")
    ours.set("exec", COMMAND)
    ours.set("modified", now)
    ours.set("count", str(int(counted[:9]) + 1 if counted.isdecimal() else 1))


def _inside(parent: ET.Element, tag: str, attributes: dict[str, str]) -> ET.Element:
    """The child of that kind with these attributes; made where there is none."""
    for child in parent.findall(tag):
        if all(child.get(name) == value for name, value in attributes.items()):
            return child
    return ET.SubElement(parent, tag, attributes)


def _written(bookmark: ET.Element, listed: bytes) -> bytes:
    """A bookmark with the prefixes that everybody uses: KDE knows its parts by them."""
    for prefix, space in PREFIXES.items():
        ET.register_namespace(prefix, space)
    bookmark.tail = None
    written = ET.tostring(bookmark)
    head = listed.partition(b"<bookmark")[0]
    for prefix, space in PREFIXES.items():
        declared = f'xmlns:{prefix}="{space}"'.encode()
        if declared in head:  # by the root
            written = written.replace(b" " + declared, b"", 1)
    return written


def _stamp(now: datetime) -> str:
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
