"""The fields of a Word record: numbers of pages and the contents. None of them holds typed text."""

from icbo_desktop.records.docx.markup import element, runs
from icbo_desktop.records.markup import Markup, joined


def contents_field(depth: int) -> Markup:
    instruction = Markup(f' TOC \\o "1-{depth}" \\h \\z ')
    return joined(
        field_mark("begin"),
        element("w:r", None, element("w:instrText", {"xml:space": "preserve"}, instruction)),
        field_mark("separate"),
    )


def field_mark(kind: str) -> Markup:
    return element("w:r", None, element("w:fldChar", {"w:fldCharType": kind}))


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
