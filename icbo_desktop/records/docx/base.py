"""The empty document that a record is written into where no council's template is given."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from icbo_desktop.figures.palette import LINE
from icbo_desktop.records.docx.fields import page_of_pages
from icbo_desktop.records.docx.looks import (
    FALLBACK_FONT,
    FONT,
    RULE_WIDTH,
    border,
    defaults_markup,
    twips,
)
from icbo_desktop.records.docx.markup import (
    NAMESPACES,
    XML_HEAD,
    element,
    runs,
    value,
)
from icbo_desktop.records.markup import Markup, joined
from icbo_desktop.records.tree import Content

PAGE_WIDTH, PAGE_HEIGHT = 595.3, 841.9  # A4
SIDE = 45.0
TOP = 79.0
BOTTOM = 66.0
HEAD_AT = 40.0
FOOT_AT = 34.0
TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE
COMPATIBILITY = "http://schemas.microsoft.com/office/word"
WORD_2013 = 15
EARLIEST = (1980, 1, 1, 0, 0, 0)  # that a ZIP file can say; no clock gets into a record

PACKAGE = "application/vnd.openxmlformats-package"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN_TYPE = f"{WORD}.document.main+xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
PARTS = ("styles", "settings", "numbering", "fontTable", "header", "footer")


def base_document(content: Content) -> bytes:
    """A Word file with a header and a footer, and no text in between."""
    files = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_links(),
        "word/document.xml": _document(),
        "word/_rels/document.xml.rels": _document_links(),
        "word/styles.xml": element("w:styles", _root(), defaults_markup(content.language)),
        "word/settings.xml": _settings(content.language),
        "word/numbering.xml": element("w:numbering", _root()),
        "word/fontTable.xml": _fonts(),
        "word/header.xml": _header(content),
        "word/footer.xml": _footer(content),
    }
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, markup in files.items():
            archive.writestr(ZipInfo(name, EARLIEST), (XML_HEAD + markup).encode())
    return target.getvalue()


def _root() -> dict[str, str | int]:
    return {f"xmlns:{prefix}": address for prefix, address in NAMESPACES.items()}


def _content_types() -> Markup:
    kinds = {
        "rels": f"{PACKAGE}.relationships+xml",
        "xml": "application/xml",
    }
    overrides = {"/word/document.xml": MAIN_TYPE}
    overrides |= {f"/word/{name}.xml": f"{WORD}.{name}+xml" for name in PARTS}
    return element(
        "Types",
        {"xmlns": CONTENT_TYPES},
        *(
            element("Default", {"Extension": end, "ContentType": kind})
            for end, kind in kinds.items()
        ),
        *(
            element("Override", {"PartName": name, "ContentType": kind})
            for name, kind in overrides.items()
        ),
    )


def _link(identity: str, kind: str, target: str) -> Markup:
    return element("Relationship", {"Id": identity, "Type": f"{OFFICE}/{kind}", "Target": target})


def _package_links() -> Markup:
    return element(
        "Relationships",
        {"xmlns": RELATIONSHIPS},
        _link("rId1", "officeDocument", "word/document.xml"),
    )


def _document_links() -> Markup:
    links = (_link(f"rId{number}", name, f"{name}.xml") for number, name in enumerate(PARTS, 1))
    return element("Relationships", {"xmlns": RELATIONSHIPS}, *links)


def _document() -> Markup:
    """One section on A4; its first page, the cover, has no header and no footer."""
    frame = {
        f"w:{side}": twips(points)
        for side, points in (
            ("top", TOP),
            ("right", SIDE),
            ("bottom", BOTTOM),
            ("left", SIDE),
            ("header", HEAD_AT),
            ("footer", FOOT_AT),
            ("gutter", 0),
        )
    }
    section = element(
        "w:sectPr",
        None,
        *(
            element(
                f"w:{name}Reference", {"w:type": "default", "r:id": f"rId{PARTS.index(name) + 1}"}
            )
            for name in ("header", "footer")
        ),
        element("w:pgSz", {"w:w": twips(PAGE_WIDTH), "w:h": twips(PAGE_HEIGHT)}),
        element("w:pgMar", frame),
        element("w:titlePg"),
    )
    return element("w:document", _root(), element("w:body", None, section))


def _settings(language: str) -> Markup:
    mode = {"w:name": "compatibilityMode", "w:uri": COMPATIBILITY, "w:val": WORD_2013}
    return element(
        "w:settings",
        _root(),
        element("w:zoom", {"w:percent": 100}),
        value("w:defaultTabStop", 720),
        value("w:characterSpacingControl", "doNotCompress"),
        element("w:compat", None, element("w:compatSetting", mode)),
        element("w:themeFontLang", {"w:val": language, "w:bidi": "ar-SA"}),
        value("w:decimalSymbol", "."),
        value("w:listSeparator", ","),
    )


def _fonts() -> Markup:
    """What stands in for our type where it is not installed: its width is nearly the same."""
    ours = element(
        "w:font",
        {"w:name": FONT},
        value("w:altName", FALLBACK_FONT),
        value("w:panose1", "00000000000000000000"),
        value("w:family", "swiss"),
        value("w:pitch", "variable"),
    )
    return element("w:fonts", _root(), ours)


def _header(content: Content) -> Markup:
    """The running line, and at the right the framework where the record has only one."""
    named = {part.running for part in content.parts if part.running}
    texts = runs(content.running)
    if len(named) == 1:
        texts = joined(texts, _tab(), runs(named.pop()))
    line = element("w:pBdr", None, border("bottom", RULE_WIDTH, LINE, gap=4))
    return element("w:hdr", _root(), _edge("Header", line, texts))


def _footer(content: Content) -> Markup:
    return element(
        "w:ftr",
        _root(),
        _edge("Footer", None, joined(runs(content.footer), _tab(), page_of_pages())),
    )


def _edge(style: str, line: Markup | None, texts: Markup) -> Markup:
    right = element("w:tab", {"w:val": "right", "w:pos": twips(TEXT_WIDTH)})
    properties = [
        value("w:pStyle", style),
        *([line] if line else []),
        element("w:tabs", None, right),
    ]
    return element("w:p", None, element("w:pPr", None, *properties), texts)


def _tab() -> Markup:
    return element("w:r", None, element("w:tab"))
