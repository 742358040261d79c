"""Every text that a reader meets in the file of a record, one by one, for the tests of other languages."""

from collections.abc import Iterator
from io import BytesIO

from openpyxl import load_workbook
from pypdf import PdfReader

from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.docx.writer import made_docx
from icbo_desktop.records.html.writer import html_bytes
from icbo_desktop.records.pdf.writer import made_pdf
from icbo_desktop.records.report import Report
from icbo_desktop.records.xlsx.writer import xlsx_bytes
from tests.html_page import read_page
from tests.word_file import W, WordFile, said

READ_ALOUD = ("title", "aria-label", "alt")
# Columns of keys and names for programs; people see them in grey, or in the sheet that explains them.
FOR_PROGRAMS = 9  # points


def html_texts(report: Report) -> Iterator[str]:
    for node in read_page(html_bytes(report)).walk():
        if node.tag != "style":
            yield from (kid for kid in node.kids if isinstance(kid, str))
            yield from (node.attributes.get(name, "") for name in READ_ALOUD)


def docx_texts(report: Report) -> Iterator[str]:
    file = WordFile(made_docx(report.content, fonts_dir()))
    for _, text in file.paragraphs:
        yield from text.split("\n")
    yield from file.alts
    for edge in ("header", "footer"):
        yield from (said(each) for each in file.xml(f"word/{edge}.xml").iter(f"{W}p"))


def pdf_texts(report: Report) -> Iterator[str]:
    for page in PdfReader(BytesIO(made_pdf(report.content, fonts_dir()))).pages:
        yield from page.extract_text().splitlines()


def xlsx_texts(report: Report) -> Iterator[str]:
    """Sheets, cells, choices and feet, but for the columns that are set small and grey for other programs."""
    for sheet in load_workbook(BytesIO(xlsx_bytes(report))):
        yield sheet.title
        yield sheet.oddFooter.right.text or ""
        yield from (each.formula1 for each in sheet.data_validations.dataValidation)
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.font.sz != FOR_PROGRAMS:
                    yield cell.value
