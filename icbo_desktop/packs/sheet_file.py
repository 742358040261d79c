"""Looks an Excel file over before a library opens it: size, macros, links, merged cells, too many rows.

Only what is plain is let through. Every refusal is one sentence with the place.
"""

import re
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from posixpath import join, normpath
from xml.etree import ElementTree as ET

from icbo_desktop.packs.real_file import refused
from icbo_desktop.translation import tr

SUBJECT = "sheet"
SHEET_ENDING = ".xlsx"
MOST_FILE_BYTES = 16 * 1024 * 1024
MOST_UNPACKED_BYTES = 40 * 1024 * 1024
MOST_MEMBERS = 500
MOST_ROWS = 5_000
MOST_CELLS = 60_000  # of all sheets: far more than a pack has, and looked through in a second
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
    OverflowError, LookupError, ET.ParseError,
)  # fmt: skip
_NAMES = {
    "main": "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}",
    "relation": "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}",
    "package": "{http://schemas.openxmlformats.org/package/2006/relationships}",
}
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^<>]*ref=\"([A-Z0-9:$]+)\"")
# No tag holds "<": a file of tags that are begun and never closed is passed over as fast as any other.
_ROW = re.compile(rb"<(?:\w+:)?row[\s>/]")
_ROW_NUMBER = re.compile(rb"<(?:\w+:)?row\s[^<>]*?\br=\"(\d{1,9})\"")
_ENDLESS_TAG = re.compile(rb"<[^<>]{50000}")
_CELL = re.compile(rb"<(?:\w+:)?c[\s>/]")
_FAR_COLUMN = re.compile(rb"<(?:\w+:)?c\s[^<>]*?\br=\"([A-Z]{3,})\d")


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet of the file: its name and the member that holds it."""

    name: str
    member: str


def plain_content(path: Path) -> bytes:
    """The bytes of a plain Excel workbook of a modest size. Raises PackError for anything else.

    They are read once: what was looked over is what a library opens afterwards.
    """
    file = path.name
    if path.suffix.lower() == ".xlsm":
        raise refused(file, tr("it may hold macros: save it as .xlsx"), SUBJECT)
    if path.suffix.lower() != SHEET_ENDING:
        raise refused(
            file,
            tr("the name of an Excel file ends in {ending}", ending=SHEET_ENDING),
            SUBJECT,
        )
    try:
        if path.stat().st_size > MOST_FILE_BYTES:
            most = MOST_FILE_BYTES // 1024 // 1024
            raise refused(file, tr("it is larger than {most} MB", most=most), SUBJECT)
        with path.open("rb") as opened:
            content = opened.read(MOST_FILE_BYTES)
        with zipfile.ZipFile(BytesIO(content)) as archive:
            _require_modest(archive, file)
            _require_no_macros(archive, file)
            cells = sum(_plain_cells(archive, page, file) for page in _pages(archive))
            if cells > MOST_CELLS:
                reason = tr(
                    "it has {count:,} cells, and at most {most:,} are read: delete the empty ones",
                    count=cells,
                    most=MOST_CELLS,
                )
                raise refused(file, reason, SUBJECT)
    except OSError as error:
        raise refused(file, tr("the file cannot be opened"), SUBJECT) from error
    except _UNREADABLE as error:
        reason = tr("it is not a whole Excel file, or it is protected by a password")
        raise refused(file, reason, SUBJECT) from error
    else:
        return content


def place_in(file: str, sheet: str, cell: str = "") -> str:
    """A place as a person finds it: `ours.xlsx, sheet “Evidence”, cell C12`."""
    if not cell:
        return tr("{file}, sheet “{sheet}”", file=file, sheet=sheet)
    return tr("{file}, sheet “{sheet}”, cell {cell}", file=file, sheet=sheet, cell=cell)


def _require_modest(archive: zipfile.ZipFile, file: str) -> None:
    members = archive.infolist()
    # The library that reads never unpacks more than a member declares.
    unpacked = sum(member.file_size for member in members)
    if len(members) > MOST_MEMBERS or unpacked > MOST_UNPACKED_BYTES:
        most = MOST_UNPACKED_BYTES // 1024 // 1024
        raise refused(file, tr("unpacked it is larger than {most} MB", most=most), SUBJECT)


def _require_no_macros(archive: zipfile.ZipFile, file: str) -> None:
    for member in archive.infolist():
        name = member.filename.lower()
        if "vbaproject" in name or "macrosheet" in name:
            raise refused(file, tr("it holds macros: save it as .xlsx without them"), SUBJECT)
        if "/externallinks/" in name:
            raise refused(
                file, tr("it has links to other files: replace them by their words"), SUBJECT
            )
        if "/embeddings/" in name or "/activex/" in name:
            raise refused(file, tr("it holds embedded objects: delete them"), SUBJECT)
        if re.search(r"/(threaded)?comments", name):
            raise refused(
                file, tr("it has comments, which would be lost: put them in cells"), SUBJECT
            )
        if name.endswith((".xml", ".rels")):
            _require_plain_xml(archive.read(member), file)


def _require_plain_xml(content: bytes, file: str) -> None:
    """Excel writes UTF-8 without a document type; anything else could hide what it unfolds to."""
    if (
        b"<!DOCTYPE" in content
        or b"<!ENTITY" in content
        or content[:2] in (b"\xff\xfe", b"\xfe\xff")
        or _ENDLESS_TAG.search(content)
    ):
        raise refused(file, tr("it was not written by Excel or a program like it"), SUBJECT)
    if b"macroEnabled" in content:
        raise refused(file, tr("it holds macros: save it as .xlsx without them"), SUBJECT)


def _pages(archive: zipfile.ZipFile) -> tuple[Page, ...]:
    """The sheets by name, as the workbook's own table of contents has them."""
    book = ET.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314 - has no document type, as was checked
    relations = ET.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314 - as above
    targets = {
        each.get("Id", ""): each.get("Target", "")
        for each in relations.iter(f"{_NAMES['package']}Relationship")
    }
    pages: list[Page] = []
    for sheet in book.iter(f"{_NAMES['main']}sheet"):
        target = targets[sheet.get(f"{_NAMES['relation']}id", "")]
        member = target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
        pages.append(Page(sheet.get("name", ""), member))
    return tuple(pages)


def _plain_cells(archive: zipfile.ZipFile, page: Page, file: str) -> int:
    """How many cells a sheet has. Raises PackError where it is not plain or has too many rows or columns."""
    content = archive.read(page.member)
    numbers = (int(number) for number in _ROW_NUMBER.findall(content))
    rows = max(sum(1 for _ in _ROW.finditer(content)), max(numbers, default=0))
    if rows > MOST_ROWS:
        reason = tr(
            "it has {count:,} rows, and at most {most:,} are read: delete the empty ones",
            count=rows,
            most=MOST_ROWS,
        )
        raise refused(place_in(file, page.name), reason, SUBJECT)
    if far := _FAR_COLUMN.search(content):
        reason = tr(
            "it goes as far as column {column}: delete the empty columns",
            column=far.group(1).decode("ascii"),
        )
        raise refused(place_in(file, page.name), reason, SUBJECT)
    if merged := _MERGED.search(content):
        first, _, last = merged.group(1).decode("ascii").partition(":")
        cells = tr("{first} to {last}", first=first, last=last) if last else first
        reason = tr("these cells are merged: give each row its own")
        raise refused(place_in(file, page.name, cells), reason, SUBJECT)
    return sum(1 for _ in _CELL.finditer(content))
