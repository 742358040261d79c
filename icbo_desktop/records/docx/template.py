"""Takes a council's own Word file as the look of a record, and nothing of it that reaches out or runs.

Its styles, margins, headers, footers and pictures stay. Its text goes, but for a bookmark or a content control
named "record": then the record takes that place. A link to the template it was made from, web links in its
header, comments, and what it says of its author are left out without a word; a picture or a text that is
fetched from elsewhere, an embedded program's object and a macro are reasons to refuse it.
"""

# lxml comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false, reportAttributeAccessIssue=false

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import Part, XmlPart
from docx.oxml.ns import qn
from lxml.etree import LxmlError

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.records.docx.base import MAIN_TYPE, WORD
from icbo_desktop.records.docx.package import MAIN, name_of
from icbo_desktop.records.docx.place import clear_body
from icbo_desktop.translation import marked, tr, translated

Node = Any  # an element of lxml, which has no types

LARGEST = 20 * 1024 * 1024
LARGEST_UNPACKED = 200 * 1024 * 1024
LARGEST_TEXT = 30 * 1024 * 1024  # of one part that has to be read
MOST_FILES = 2000
MOST_PACKED = 200  # times smaller than it was, for a part of some size
PACKED_FROM = 1024 * 1024
OLD_OR_LOCKED = bytes.fromhex("d0cf11e0a1b11ae1")
TEMPLATE_TYPE = f"{WORD}.template.main+xml"
STRICT = b"purl.oclc.org/ooxml"
DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))

# What of the main part's relationships a record keeps, by the last word of their kind.
KEPT = {"styles", "numbering", "settings", "fontTable", "theme"}
READ = {"styles", "numbering", "settings", "header", "footer"}
NOTES = {"footnotes", "endnotes"}  # they go with the text that they belong to
RUNNING = {
    "oleObject", "package", "control", "vbaProject", "aFChunk", "subDocument", "frame",
    "activeXControlBinary", "attachedToolbars", "keyMapCustomizations",
}  # fmt: skip
LEFT_OUT = {
    "hyperlink",
    "attachedTemplate",
    "mailMergeSource",
    "mailMergeHeaderSource",
    "customXml",
}
NOTE_SETTINGS = ("w:footnotePr", "w:endnotePr")
FETCHING = re.compile(
    r"\b(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|MACROBUTTON|EMBED|RD)\b"
)
SETTINGS_LEFT_OUT = (
    "w:updateFields", "w:attachedTemplate", "w:linkStyles", "w:mailMerge", "w:docVars", "w:rsids",
    "w:documentProtection", "w:writeProtection", "w:trackRevisions", "w:removePersonalInformation",
    "w:saveThroughXslt",
)  # fmt: skip
LINKS = ("a:hlinkClick", "a:hlinkHover")
LEFT_IN_TEXT = ("w:dataBinding", "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference")
# What python-docx and zipfile raise of parts that are missing or are not what their names say.
MISSHAPEN = (KeyError, ValueError, AttributeError, TypeError, NotImplementedError, EOFError)

NOT_WORD = marked(
    "“{template}” cannot be the template: it is not a Word file. Choose a .docx or .dotx file."
)
MACROS = marked(
    "“{template}” cannot be the template: it holds macros. Save it in Word as .docx or .dotx, which leaves them out, and choose that."
)
LOCKED = marked(
    "“{template}” cannot be the template: it has a password, or is in the form of Word 97. Save it in Word as .docx without a password, and choose that."
)
TOO_LARGE = marked(
    "“{template}” cannot be the template: it is larger than 20 MB. Make its pictures smaller and choose it again."
)
BLOWN_UP = marked(
    "“{template}” cannot be the template: it unpacks to far more than a template holds, so it was not opened."
)
REACHES_OUT = marked(
    "“{template}” cannot be the template: it fetches a picture or a text from somewhere else. Put it into the file itself in Word, and choose it again."
)
EMBEDDED = marked(
    "“{template}” cannot be the template: it has an object of another program in it. Take that out in Word, or put a picture in its place."
)
STRICT_FORM = marked(
    "“{template}” cannot be the template: it is in the “Strict” form of Word. Save it as “Word Document (.docx)” and choose that."
)


def opened_template(path: Path) -> Document:
    """The template as a document without its text. Raises RecordError with a sentence why it cannot be used."""
    content = _content(path)
    try:
        _check_archive(path, content)
        document = docx.Document(BytesIO(as_document(content)))
    except RuntimeError as problem:  # what zipfile says of a part that wants a password
        raise fault(path, LOCKED) from problem
    except (BadZipFile, PackageNotFoundError, LxmlError, zlib.error, *MISSHAPEN) as problem:
        raise fault(path, NOT_WORD) from problem
    _strip(path, document)
    return document


def fault(path: Path, reason: str) -> RecordError:
    return RecordError(translated(reason, template=path.name))


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise fault(path, TOO_LARGE)
        return path.read_bytes()
    except OSError as problem:
        message = tr(
            "The template “{template}” cannot be read: {reason}.",
            template=path.name,
            reason=problem.strerror or tr("no reason given"),
        )
        raise RecordError(message) from problem


def _check_archive(path: Path, content: bytes) -> None:
    """Look at the file's list of parts before anything is unpacked, then at each part's beginning."""
    if content.startswith(OLD_OR_LOCKED):
        raise fault(path, LOCKED)
    with ZipFile(BytesIO(content)) as archive:
        entries = archive.infolist()
        if is_blown_up(entries):
            raise fault(path, BLOWN_UP)
        names = [entry.filename for entry in entries]
        if any(name.lower().endswith(("vbaproject.bin", "vbadata.xml")) for name in names):
            raise fault(path, MACROS)
        if len(set(names)) < len(names) or "[Content_Types].xml" not in names:
            raise fault(path, NOT_WORD)
        for entry in entries:
            if entry.filename.lower().endswith((".xml", ".rels", ".vml")):
                _check_text(path, archive.read(entry))
        kinds = archive.read("[Content_Types].xml")
    if b"macroEnabled" in kinds:
        raise fault(path, MACROS)
    if MAIN_TYPE.encode() not in kinds and TEMPLATE_TYPE.encode() not in kinds:
        raise fault(path, NOT_WORD)


def is_blown_up(entries: list[ZipInfo]) -> bool:
    """Whether an archive says that it holds more than a template does."""
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        return True
    return any(
        entry.file_size > PACKED_FROM
        and entry.file_size > MOST_PACKED * max(1, entry.compress_size)
        for entry in entries
    )


def _check_text(path: Path, text: bytes) -> None:
    if len(text) > LARGEST_TEXT:
        raise fault(path, BLOWN_UP)
    if any(mark in text for mark in DOCTYPES):
        raise fault(path, NOT_WORD)
    if STRICT in text[:4096]:
        raise fault(path, STRICT_FORM)


def as_document(content: bytes) -> bytes:
    """The file as a document: a template differs from one by a word in its list of types."""
    source, target = ZipFile(BytesIO(content)), BytesIO()
    with source, ZipFile(target, "w") as archive:
        for entry in source.infolist():
            part = source.read(entry)
            if entry.filename == "[Content_Types].xml":
                part = part.replace(TEMPLATE_TYPE.encode(), MAIN_TYPE.encode())
            archive.writestr(entry.filename, part)
    return target.getvalue()


def _strip(path: Path, document: Document) -> None:
    """Leave the look, and nothing that reaches out or runs."""
    main = document.part
    if is_misshapen(document):
        raise fault(path, NOT_WORD)
    has_place = clear_body(document)
    kinds = KEPT | NOTES if has_place else KEPT
    for name in (*SETTINGS_LEFT_OUT, *(() if has_place else NOTE_SETTINGS)):
        for node in list(document.settings.element.iter(qn(name))):
            node.getparent().remove(node)
    kept = set(references(document.element))
    for key, link in list(main.rels.items()):
        kind = last_word(link.reltype)
        if kind not in kinds and (key not in kept or kind in LEFT_OUT):
            del main.rels[key]
    for part in parts_of(main):
        _strip_part(path, part)


def is_misshapen(document: Document) -> bool:
    """Whether parts are missing, nameless, or of another kind than they are used as."""
    main = document.part
    parts = parts_of(main)
    # The main part may have any name, but is written under the usual one.
    if any(part is not main and name_of(part) == MAIN for part in parts):
        return True
    links = [(key, link) for part in parts for key, link in part.rels.items()]
    if any(not key or not link.reltype for key, link in links):
        return True
    read = [
        link.target_part
        for _, link in links
        if last_word(link.reltype) in READ and not link.is_external
    ]
    return document.element.find(qn("w:body")) is None or not all(
        isinstance(part, XmlPart) for part in read
    )


def _strip_part(path: Path, part: Part) -> None:
    root: Node = getattr(part, "element", None)
    if root is not None:
        _unlink(root)
        if any(FETCHING.search(text) for text in instructions(root)):
            raise fault(path, REACHES_OUT)
    for key, link in list(part.rels.items()):
        kind = last_word(link.reltype)
        if kind in LEFT_OUT:
            del part.rels[key]
        elif link.is_external:
            raise fault(path, REACHES_OUT)
        elif kind in RUNNING:
            raise fault(path, EMBEDDED)


def parts_of(main: Part) -> list[Part]:
    """The main part and every part inside the file that it leads to."""
    found = [main]
    for part in found:
        found += [
            target
            for link in part.rels.values()
            if not link.is_external and last_word(link.reltype) not in LEFT_OUT
            for target in [link.target_part]
            if target not in found
        ]
    return found


def last_word(kind: str | None) -> str:
    """What a relationship is for; a file may have lost it."""
    return (kind or "").rpartition("/")[2]


def references(root: Node) -> Iterator[str]:
    """Every relationship that a part's text names."""
    prefix = qn("r:id")[:-2]
    for node in root.iter():
        for name, worth in node.attrib.items():
            if name.startswith(prefix):
                yield worth


def instructions(root: Node) -> Iterator[str]:
    """What the fields of a part are told to do; a field's words may be spread over runs."""
    for paragraph in root.iter(qn("w:p")):
        yield "".join(node.text or "" for node in paragraph.iter(qn("w:instrText")))
    for node in root.iter(qn("w:fldSimple")):
        yield node.get(qn("w:instr"), "")


def _unlink(root: Node) -> None:
    """Leave the words of links and take the links away."""
    for node in list(root.iter(qn("w:hyperlink"))):
        _unwrap(node)
    for name in (*LINKS, *LEFT_IN_TEXT):
        for node in list(root.iter(qn(name))):
            node.getparent().remove(node)
    for node in list(root.iter(qn("w:fldSimple"))):
        if "HYPERLINK" in node.get(qn("w:instr"), ""):
            _unwrap(node)
    for node in root.iter(qn("w:instrText")):
        if "HYPERLINK" in (node.text or ""):
            node.text = ' HYPERLINK \\l "record_1" '
    for node in root.iter():
        for name in ("href", "{urn:schemas-microsoft-com:office:office}href"):
            node.attrib.pop(name, None)


def _unwrap(node: Node) -> None:
    parent = node.getparent()
    place = parent.index(node)
    for child in list(node):
        parent.insert(place, child)
        place += 1
    parent.remove(node)
