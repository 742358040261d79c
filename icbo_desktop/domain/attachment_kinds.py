"""What may be attached: pictures and documents, told by their content and never by their names.

The name that a file comes with decides nothing but what it is called: a program named `plan.png` is refused,
and a text named `plan.bat` is kept as `plan.bat.txt`, since it may be opened one day by a double click.
"""

import io
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass

from icbo_desktop.domain.cleaning import clean_line
from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.domain.file_names import is_device_name
from icbo_desktop.translation import marked, tr, tr_n, translated

LARGEST = 20 * 1024 * 1024  # bytes of one attachment
# Bytes of all that a workbook ever held, since an undo may want any of them back.
LARGEST_ALL = 20 * LARGEST
LARGEST_UNPACKED = 20 * LARGEST  # what an office file may come to once it is unpacked
MOST_PARTS = 5_000  # files in an office file
MOST_RATIO = 200  # how far an office file may be packed
LARGEST_LISTING = 1024 * 1024  # bytes of [Content_Types].xml
LONGEST_SIDE = 8_000  # pixels of a picture
LONGEST_TAIL = 512 * 1024  # bytes that a camera may add after the end of a photo
LONGEST_NAME = 100  # characters; with an ending it fits the longest name of every file system

_OFFICE = "application/vnd.openxmlformats-officedocument."


class AttachmentRefusedError(UserFacingError):
    """A file that is not taken in, or an attachment that cannot be shown or passed on."""


@dataclass(frozen=True, slots=True)
class AttachmentKind:
    """A kind by its content type: what it is called, and the endings it may have, the usual one first."""

    content_type: str
    words: str
    endings: tuple[str, ...]
    is_picture: bool = False


PNG = AttachmentKind("image/png", marked("picture (PNG)"), (".png",), is_picture=True)
JPEG = AttachmentKind(
    "image/jpeg", marked("picture (JPEG)"), (".jpg", ".jpeg", ".jpe", ".jfif"), is_picture=True
)
WEBP = AttachmentKind("image/webp", marked("picture (WebP)"), (".webp",), is_picture=True)
GIF = AttachmentKind("image/gif", marked("picture (GIF)"), (".gif",), is_picture=True)
PDF = AttachmentKind("application/pdf", "PDF", (".pdf",))
WORD = AttachmentKind(f"{_OFFICE}wordprocessingml.document", marked("Word document"), (".docx",))
EXCEL = AttachmentKind(f"{_OFFICE}spreadsheetml.sheet", marked("Excel workbook"), (".xlsx",))
SLIDES = AttachmentKind(
    f"{_OFFICE}presentationml.presentation", marked("PowerPoint slides"), (".pptx",)
)
TEXT = AttachmentKind("text/plain", marked("text"), (".txt",))

KINDS = (PNG, JPEG, WEBP, GIF, PDF, WORD, EXCEL, SLIDES, TEXT)
KIND_BY_TYPE = {kind.content_type: kind for kind in KINDS}
TAKEN = marked(
    "pictures (PNG, JPEG, WebP, GIF), PDF, Word, Excel and PowerPoint files, and plain text"
)

_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_OFFICE_PARTS = {
    "word/document.xml": WORD,
    "xl/workbook.xml": EXCEL,
    "ppt/presentation.xml": SLIDES,
}


def kind_of(content: bytes, name: str) -> AttachmentKind:
    """The kind that the content proves to be. Raises AttachmentRefusedError with a sentence."""
    require_size(len(content), name)
    kind = picture_kind(content)
    if kind is not None:
        require_picture(content, kind, name)
        return kind
    if content.startswith(b"%PDF-"):
        return PDF
    if content.startswith(b"PK\x03\x04"):
        return office_kind(content, name)
    if is_plain_text(content):
        return TEXT
    message = tr(
        "“{name}” was not attached: it is none of what can be kept, which is {taken}.",
        name=name,
        taken=translated(TAKEN),
    )
    raise AttachmentRefusedError(message)


def require_size(size: int, name: str) -> None:
    """Raise AttachmentRefusedError for an empty file and one that is too large."""
    if size == 0:
        message = tr("“{name}” was not attached: it is empty.", name=name)
        raise AttachmentRefusedError(message)
    if size > LARGEST:
        message = tr(
            "“{name}” was not attached: it is larger than {most} MB. "
            "Make the picture smaller, or keep the file beside the workbook.",
            name=name,
            most=LARGEST // 1024**2,
        )
        raise AttachmentRefusedError(message)


def picture_kind(content: bytes) -> AttachmentKind | None:
    """The kind of picture that the first bytes begin, or None."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if content.startswith(b"\xff\xd8\xff"):
        return JPEG
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return WEBP
    return GIF if content[:6] in (b"GIF87a", b"GIF89a") else None


def require_picture(content: bytes, kind: AttachmentKind, name: str) -> None:
    """Raise AttachmentRefusedError for a picture whose size cannot be read, or that is too wide or high."""
    size = picture_size(content, kind) if is_whole(content, kind) else None
    if size is None or min(size) < 1:
        message = tr("“{name}” was not attached: the picture is damaged.", name=name)
        raise AttachmentRefusedError(message)
    if max(size) > LONGEST_SIDE:
        message = tr(
            "“{name}” was not attached: the picture is {width} by {height} pixels, "
            "and {most} is the most either way. Make it smaller first.",
            name=name,
            width=size[0],
            height=size[1],
            most=f"{LONGEST_SIDE:,}",
        )
        raise AttachmentRefusedError(message)


def is_whole(content: bytes, kind: AttachmentKind) -> bool:
    """Whether the end of the picture is there; half a photo would be shown with the rest in grey."""
    if kind is PNG:
        return b"IEND\xaeB`\x82" in content
    if kind is WEBP:
        return int.from_bytes(content[4:8], "little") + 8 <= len(content)
    return (b"\xff\xd9" if kind is JPEG else b";") in content[-LONGEST_TAIL:]


def picture_size(content: bytes, kind: AttachmentKind) -> tuple[int, int] | None:
    """Width and height in pixels as the file says, before anything decodes it; None where it does not."""
    try:
        if kind is PNG:
            return struct.unpack(">II", content[16:24]) if content[12:16] == b"IHDR" else None
        if kind is GIF:
            return struct.unpack("<HH", content[6:10])
        return webp_size(content) if kind is WEBP else jpeg_size(content)
    except struct.error:
        return None


def webp_size(content: bytes) -> tuple[int, int] | None:
    """The size in the first chunk of a WebP file, which comes in three forms."""
    form = content[12:16]
    if form == b"VP8X":
        wide, high = content[24:27], content[27:30]
        return int.from_bytes(wide, "little") + 1, int.from_bytes(high, "little") + 1
    if form == b"VP8L":
        (bits,) = struct.unpack("<I", content[21:25])
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if form == b"VP8 ":
        width, height = struct.unpack("<HH", content[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None


def jpeg_size(content: bytes) -> tuple[int, int] | None:
    """The size in a JPEG's frame header, which stands after any number of other segments."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:  # noqa: PLR2004 - every segment begins with it
        marker = content[at + 1]
        if marker == 0xFF:  # noqa: PLR2004 - a byte that only fills
            at += 1
            continue
        if marker in range(0xC0, 0xD0) and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        if marker in (0xD9, 0xDA):
            return None
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return None


def office_kind(content: bytes, name: str) -> AttachmentKind:
    """Which office file a ZIP is. Raises AttachmentRefusedError for any other, one with macros, and a bomb."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            require_harmless(parts, len(content), name)
            names = {part.filename for part in parts}
            listing = read_listing(archive) if "[Content_Types].xml" in names else b""
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        OSError,
    ):
        message = tr(
            "“{name}” was not attached: the file is damaged or protected by a password.", name=name
        )
        raise AttachmentRefusedError(message) from None
    has_macros = b"macroEnabled" in listing or any("vbaproject" in each.lower() for each in names)
    if has_macros:
        message = tr(
            "“{name}” was not attached: it holds macros. Save it without them first.", name=name
        )
        raise AttachmentRefusedError(message)
    kinds = [kind for part, kind in _OFFICE_PARTS.items() if part in names]
    if not listing or len(kinds) != 1 or kinds[0].content_type.encode() not in listing:
        message = tr(
            "“{name}” was not attached: it is an archive. What can be kept is {taken}.",
            name=name,
            taken=translated(TAKEN),
        )
        raise AttachmentRefusedError(message)
    return kinds[0]


def read_listing(archive: zipfile.ZipFile) -> bytes:
    """What the office file says its parts are; one that is too long says nothing."""
    with archive.open("[Content_Types].xml") as file:
        listing = file.read(LARGEST_LISTING + 1)
    return listing if len(listing) <= LARGEST_LISTING else b""


def require_harmless(parts: list[zipfile.ZipInfo], size: int, name: str) -> None:
    """Raise AttachmentRefusedError for a ZIP that would come to far more than it looks."""
    unpacked = sum(part.file_size for part in parts)
    packed = max(1, min(size, sum(part.compress_size for part in parts)))
    if len(parts) > MOST_PARTS or unpacked > LARGEST_UNPACKED or unpacked > MOST_RATIO * packed:
        message = tr(
            "“{name}” was not attached: unpacked it would be far larger than it looks.", name=name
        )
        raise AttachmentRefusedError(message)


def is_plain_text(content: bytes) -> bool:
    """Whether it is UTF-8 that people can read: no control characters but line ends, tabs and page breaks."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return bool(text.strip()) and _CONTROLS.search(text) is None


def attachment_name(name: str, kind: AttachmentKind) -> str:
    """What a file is called as an attachment: safe on every system, with an ending that fits its kind."""
    stem = clean_line(_NOT_IN_NAMES.sub(" ", name)).strip(" .") or tr("Attachment")
    if is_device_name(stem):
        stem = tr("File {name}", name=stem)
    if len(stem) <= LONGEST_NAME and stem.lower().endswith(kind.endings):
        return stem
    return stem[:LONGEST_NAME].rstrip(" .") + kind.endings[0]


def size_words(size: int) -> str:
    """A size as people say it: "1.4 MB", "12 KB", "300 bytes"."""
    if size >= 1024**2:
        return tr("{size} MB", size=f"{size / 1024**2:.1f}")
    if size >= 1024:  # noqa: PLR2004 - bytes in a kilobyte
        return tr("{size} KB", size=round(size / 1024))
    return tr_n("{n} bytes", "1 byte", size)


def kind_words(content_type: str) -> str:
    """What an attachment of that content type is called."""
    kind = KIND_BY_TYPE.get(content_type)
    return translated(kind.words) if kind is not None else tr("file")


def is_picture(content_type: str) -> bool:
    """Whether an attachment of that content type can be put on the wall."""
    kind = KIND_BY_TYPE.get(content_type)
    return kind is not None and kind.is_picture
