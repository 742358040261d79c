"""The fields of a Word record: numbers of pages and the contents. None of them holds typed text."""

from icbo_desktop.records.docx.markup import element, runs
from icbo_desktop.records.markup import Markup, joined
from icbo_desktop.translation import tr


def contents_field(depth: int) -> Markup:
    instruction = Markup(f' TOC \\o "1-{depth}" \\h \\z ')
    return joined(
        field_mark("begin"),
        element("w:r", None, element("w:instrText", {"xml:space": "preserve"}, instruction)),
        field_mark("separate"),
    )


def field_mark(kind: str) -> Markup:
    return element("w:r", None, element("w:fldChar", {"w:fldCharType": kind}))


def page_of_pages() -> Markup:
    """As "Page 3 of 21", both worked out by Word."""
    said = tr("Page {page} of {pages}", page="\0PAGE\0", pages="\0NUMPAGES\0")
    texts, names = said.split("\0")[::2], said.split("\0")[1::2]
    pieces = [joined(runs(text), field(name)) for text, name in zip(texts, names, strict=False)]
    return joined(*pieces, runs(texts[-1]))


def field(name: str) -> Markup:
    """A field that Word works out on each page."""
    instruction = element("w:instrText", {"xml:space": "preserve"}, Markup(f" {name} "))
    return joined(
        field_mark("begin"),
        element("w:r", None, instruction),
        field_mark("separate"),
        runs("1"),
        field_mark("end"),
    )
