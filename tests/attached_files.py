"""Real files to attach, made byte by byte: pictures, office files, and what only looks like them."""

import io
import struct
import zipfile
import zlib

OFFICE = "application/vnd.openxmlformats-officedocument."
PARTS = {
    ".docx": ("word/document.xml", f"{OFFICE}wordprocessingml.document"),
    ".xlsx": ("xl/workbook.xml", f"{OFFICE}spreadsheetml.sheet"),
    ".pptx": ("ppt/presentation.xml", f"{OFFICE}presentationml.presentation"),
}
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
EXE = b"MZ\x90\x00\x03" + bytes(200) + b"This program cannot be run in DOS mode."


def chunk(name: bytes, content: bytes) -> bytes:
    """One chunk of a PNG."""
    length = struct.pack(">I", len(content))
    return length + name + content + struct.pack(">I", zlib.crc32(name + content))


def make_png(
    width: int = 8, height: int = 6, colour: tuple[int, int, int] = (200, 30, 30)
) -> bytes:
    """A picture of one colour. A size beyond the rows given is only said, not drawn."""
    drawn = min(height, 64)
    rows = (b"\x00" + bytes(colour) * min(width, 64)) * drawn
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def make_gif(width: int = 2, height: int = 1) -> bytes:
    """The smallest GIF there is."""
    head = b"GIF89a" + struct.pack("<HH", width, height) + b"\x80\x00\x00\x00\x00\x00\xff\xff\xff"
    return (
        head + b",\x00\x00\x00\x00" + struct.pack("<HH", width, height) + b"\x00\x02\x02D\x01\x00;"
    )


def make_office(ending: str = ".docx", *, macros: bool = False, extra: bytes = b"") -> bytes:
    """An office file with the two parts that tell what it is."""
    part, content_type = PARTS[ending]
    listing = f'<Types><Override PartName="/{part}" ContentType="{content_type}.main+xml"/></Types>'
    kept = {"[Content_Types].xml": listing, part: "<w/>"}
    if macros:
        kept["word/vbaProject.bin"] = "macros"
    return make_zip(kept, extra)


def make_zip(files: dict[str, str], extra: bytes = b"") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        if extra:
            archive.writestr("extra.bin", extra)
    return target.getvalue()
