"""Writes a document's parts as one file, with the same bytes for the same content."""

# lxml comes without types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from docx.opc.part import Part

from icbo_desktop.records.docx.base import (
    CONTENT_TYPES,
    EARLIEST,
    MAIN_TYPE,
    OFFICE,
    PACKAGE,
    RELATIONSHIPS,
)
from icbo_desktop.records.docx.markup import XML_HEAD, element, plain_text
from icbo_desktop.records.markup import Markup
from icbo_desktop.records.tree import Content

MAIN = "word/document.xml"
IMAGE = f"{OFFICE}/image"
METADATA = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
PROPERTIES = f"{RELATIONSHIPS}/metadata/core-properties"
DEFAULT_TYPES = {
    "rels": f"{PACKAGE}.relationships+xml",
    "xml": "application/xml",
    "png": "image/png",
    "svg": "image/svg+xml",
}
MEDIA = "word/media"
MOST_PROPERTY = 255  # characters in a property, as Word has it


class RecordFile:
    """A Word file in the making. Pictures go in as they come, so that none waits in memory."""

    def __init__(self) -> None:
        self._target = BytesIO()
        self._archive = ZipFile(self._target, "w", ZIP_DEFLATED)

    def picture(self, name: str, content: bytes) -> None:
        """Take in a picture. A PNG is packed already."""
        kept = ZIP_STORED if name.endswith(".png") else ZIP_DEFLATED
        self._put(f"{MEDIA}/{name}", content, kept)

    def finish(self, main: Part, body: bytes, images: Mapping[str, str], content: Content) -> bytes:
        """The whole file: `body` is the main part's text, `images` its pictures by their relationships."""
        parts = {name_of(part): part for part in reachable(main)}
        self._put("[Content_Types].xml", whole(content_types(parts.values())))
        links = [
            ("rId1", f"{OFFICE}/officeDocument", MAIN),
            ("rId2", PROPERTIES, "docProps/core.xml"),
        ]
        self._put("_rels/.rels", whole(relationships(links)))
        self._put("docProps/core.xml", whole(properties(content)))
        pictures = [(key, IMAGE, f"/{MEDIA}/{name}") for key, name in images.items()]
        self._put(MAIN, body)
        self._put(links_name(MAIN), whole(relationships([*targets(main), *pictures])))
        for name, part in parts.items():
            self._put(name, part.blob)
            found = targets(part)
            if found:
                self._put(links_name(name), whole(relationships(found)))
        self._archive.close()
        return self._target.getvalue()

    def _put(self, name: str, content: bytes, kept: int = ZIP_DEFLATED) -> None:
        entry = ZipInfo(name, EARLIEST)
        entry.compress_type = kept
        self._archive.writestr(entry, content)


def reachable(main: Part) -> list[Part]:
    """Every part that the main one leads to, without itself."""
    found: list[Part] = []
    waiting = [main]
    while waiting:
        part = waiting.pop()
        for link in part.rels.values():
            if link.is_external:
                continue
            target = link.target_part
            if target is not main and target not in found:
                found.append(target)
                waiting.append(target)
    return sorted(found, key=name_of)


def name_of(part: Part) -> str:
    return str(part.partname).lstrip("/")


def links_name(name: str) -> str:
    folder, _, file = name.rpartition("/")
    return f"{folder}/_rels/{file}.rels"


def targets(part: Part) -> list[tuple[str, str, str]]:
    """The id, kind and place of each part that one leads to; nothing outside the file."""
    return [
        (key, link.reltype, str(link.target_part.partname))
        for key, link in part.rels.items()
        if not link.is_external
    ]


def whole(markup: Markup) -> bytes:
    return (XML_HEAD + markup).encode()


def relationships(links: Iterable[tuple[str, str, str]]) -> Markup:
    found = (
        element("Relationship", {"Id": key, "Type": kind, "Target": target})
        for key, kind, target in links
    )
    return element("Relationships", {"xmlns": RELATIONSHIPS}, *found)


def content_types(parts: Iterable[Part]) -> Markup:
    return element("Types", {"xmlns": CONTENT_TYPES}, *_types(parts))


def _types(parts: Iterable[Part]) -> Iterator[Markup]:
    for ending, kind in DEFAULT_TYPES.items():
        yield element("Default", {"Extension": ending, "ContentType": kind})
    named = {MAIN: MAIN_TYPE, "docProps/core.xml": f"{PACKAGE}.core-properties+xml"}
    named |= {name_of(part): part.content_type for part in parts}
    for name, kind in named.items():
        yield element("Override", {"PartName": f"/{name}", "ContentType": kind})


def properties(content: Content) -> Markup:
    """What Word shows as the file's properties: no person and no machine."""
    texts = {
        "dc:title": content.title,
        "dc:subject": content.subject or content.cover.kind,
        "dc:creator": "",
        "cp:keywords": "",
        "cp:lastModifiedBy": "",
        "cp:revision": "1",
        "dc:language": content.language,
    }
    namespaces: dict[str, str | int] = {
        "xmlns:cp": METADATA,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    }
    at = plain_text(instant(content.made_at))
    times = (
        element(f"dcterms:{name}", {"xsi:type": "dcterms:W3CDTF"}, at)
        for name in ("created", "modified")
    )
    found = (
        element(name, None, plain_text(" ".join(text.split())[:MOST_PROPERTY]))
        for name, text in texts.items()
    )
    return element("cp:coreProperties", namespaces, *found, *times)


def instant(moment: datetime) -> str:
    """A moment as the properties hold it, in universal time."""
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
