"""Writes the Word record: a report in, one file out, or a sentence why not."""

from io import BytesIO
from pathlib import Path

import docx

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.docx.base import base_document
from icbo_desktop.records.docx.figures import Figures
from icbo_desktop.records.docx.foot import add_foot
from icbo_desktop.records.docx.frame import Frame
from icbo_desktop.records.docx.package import RecordFile
from icbo_desktop.records.docx.story import Story
from icbo_desktop.records.docx.template import opened_template
from icbo_desktop.records.files import is_same_file, write_beside
from icbo_desktop.records.pictures.lettering import lettering
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.records.report import Report
from icbo_desktop.records.tree import Content
from icbo_desktop.translation import tr

BODY_SHARE = 0.95  # of the work; the rest is packing


def write(report: Report, path: Path, progress: Progress = told_to_nobody) -> None:
    """Write a report, in the look of its template where it names one. Raises RecordError with nothing written."""
    template = report.options.template
    if template is not None and is_same_file(template, path):
        message = tr("A record cannot take the place of its template. Choose another name.")
        raise RecordError(message)
    write_beside(path, made_docx(report.content, fonts_dir(), template, progress))


def made_docx(
    content: Content,
    fonts: Path,
    template: Path | None = None,
    progress: Progress = told_to_nobody,
) -> bytes:
    """The Word file as bytes. Raises RecordError where the template cannot be used."""
    progress(0.0)
    document = (
        docx.Document(BytesIO(base_document(content)))
        if template is None
        else opened_template(template)
    )
    if template is not None:
        add_foot(document, content)
    frame = Frame(document, is_template=template is not None, language=content.language)
    letters = lettering(fonts)
    file = RecordFile()
    figures = Figures(letters, file.picture, prefix=frame.prefix, first_id=frame.first_id)
    story = Story(content, frame, figures, letters.measure, in_own_look=template is None)
    before, after = frame.halves()
    body = BytesIO()
    body.write(before)
    for block in story.opening():
        body.write(block.encode())
    for done, part in enumerate(content.parts):
        progress(BODY_SHARE * done / len(content.parts))
        for block in story.part(part):
            body.write(block.encode())
    body.write(after)
    made = file.finish(frame.part, body.getvalue(), figures.images, content)
    progress(1.0)
    return made
