"""Short ways to a record in the tests."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from pypdf import PdfReader

from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.rows import Attribution
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pdf.writer import made_pdf
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.tree import Content
from tests.builders import make_framework, make_workshop
from tests.unit.records.conftest import OPTIONS

FRAMEWORK = make_framework()


def content_of(workshop: Workshop, attribution: Attribution | None = None) -> Content:
    """The content of a workshop on the made-up framework."""
    options = replace(OPTIONS, attribution=attribution)
    return record_of(workshop, {FRAMEWORK.id: FRAMEWORK}, options).content


def content_after(*edits: Edit, **options: object) -> Content:
    return content_of(make_workshop(*edits, **options))


def pdf_after(*edits: Edit) -> PdfReader:
    """The PDF of a workshop after these edits, read back."""
    return PdfReader(BytesIO(made_pdf(content_after(*edits), fonts_dir())))


def text_of(reader: PdfReader) -> str:
    """All text of a PDF with every run of blanks as one."""
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def texts_in(value: object) -> Iterator[str]:
    """Every text in a content tree, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from texts_in(part)
    else:
        for name in getattr(value, "__dataclass_fields__", ()):
            yield from texts_in(getattr(value, name))
