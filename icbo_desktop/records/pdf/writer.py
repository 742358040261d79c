"""Writes the PDF record: content in, one file out, or a sentence why not."""

# ReportLab and HarfBuzz come without complete types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import chain
from pathlib import Path
from unicodedata import name as sign_name

from reportlab import rl_config

from icbo_desktop.figures.lettering import one_line
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.files import write_beside
from icbo_desktop.records.pdf.boxes import Box, ContentsBox, TextBox
from icbo_desktop.records.pdf.canvas import RecordCanvas
from icbo_desktop.records.pdf.fonts import Fonts
from icbo_desktop.records.pdf.pages import Chapter, Page, Paginator
from icbo_desktop.records.pdf.story import Story
from icbo_desktop.records.pdf.styles import (
    CONTENTS,
    COVER_KIND,
    COVER_TITLE,
    COVER_TOP,
    FOOT_BASELINE,
    MARGIN,
    PAGE_WIDTH,
    PART_TITLES,
    RULE,
    RULE_WIDTH,
    RUNNING_BASELINE,
    RUNNING_RULE,
    SMALL,
    WIDTH,
)
from icbo_desktop.records.pdf.tags import Element
from icbo_desktop.records.pdf.text import Line, Run, Typesetter, clean
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.records.report import Report
from icbo_desktop.records.tree import Cell, Column, Content, Part, Table, paragraph
from icbo_desktop.records.wording import made_line
from icbo_desktop.translation import tr

# Nothing here reads markup; should anything ever, it may fetch nothing from a file or a host.
rl_config.trustedSchemes = ["data"]
rl_config.trustedHosts = []
# Text around compressed pages and fonts would make the file a fifth larger, for printers of the nineties.
rl_config.useA85 = 0

CONTENTS_KEY = "contents"
RUNNING_GAP = 24.0  # the least between the two texts at the head of a page
SET_SHARE = 0.7  # of the work is setting the parts, the rest is drawing the pages
CLOSE_CONTENTS = 0.88  # of the usual leading
MISSING_KEY = "missing-signs"


def write(report: Report, path: Path, progress: Progress = told_to_nobody) -> None:
    """Write a report. Raises RecordError with nothing written."""
    write_pdf(report.content, path, fonts_dir(), progress)


def write_pdf(
    content: Content, path: Path, fonts: Path, progress: Progress = told_to_nobody
) -> None:
    """Write the record; the file appears whole or not at all. Raises RecordError."""
    write_beside(path, made_pdf(content, fonts, progress))


def made_pdf(content: Content, fonts: Path, progress: Progress = told_to_nobody) -> bytes:
    """The PDF as bytes. Raises RecordError where the program's fonts cannot be read."""
    return _Record(content, Fonts(fonts), progress).written()


class _Record:
    """One PDF in the making: everything is set and placed before the first page is drawn."""

    def __init__(self, content: Content, fonts: Fonts, progress: Progress) -> None:
        self.content = content
        self.progress = progress
        self.typesetter = Typesetter(fonts)
        keys = frozenset(part.key for part in content.parts)
        self.story = Story(self.typesetter, keys, content.language_of)
        self.root = Element("Document")

    def written(self) -> bytes:
        cover_element, contents_element = self.root.child("Sect"), self.root.child("Sect")
        running = self._running_line(self.content.running, 0.62 * WIDTH)
        cover = self._cover_pages(cover_element)
        body = self._body_pages()
        trial = self._contents_pages(body, {}, Element("Sect"))
        first = len(cover) + len(trial) + 1
        numbers = {
            anchor.key: number
            for number, page in enumerate(body, start=first)
            for anchor in page.anchors
        }
        contents = self._contents_pages(body, numbers, contents_element)
        target = BytesIO()
        canvas = RecordCanvas(target, self.root, self.content.language)
        self._describe(canvas)
        pages = [*cover, *contents, *body]
        for number, page in enumerate(pages, start=1):
            self.progress(SET_SHARE + (1 - SET_SHARE) * number / len(pages))
            if number > len(cover):
                self._draw_frame(canvas, page, running, (number, len(pages)))
            self._draw_page(canvas, page)
        self._draw_outline(canvas, pages)
        canvas.finish(self._title)
        return target.getvalue()

    @property
    def _title(self) -> str:
        return clean(self.content.title).replace("\n", " ") or tr("Record of a workshop")

    def _describe(self, canvas: RecordCanvas) -> None:
        canvas.setTitle(self._title)
        canvas.setAuthor("")
        canvas.setSubject(clean(self.content.subject or self.content.cover.kind))
        canvas.setKeywords("")
        canvas.setCreator(f"icbo_desktop {self.content.app_version}")
        canvas.made_at(self.content.made_at)

    def _cover_pages(self, element: Element) -> list[Page]:
        cover = self.content.cover
        boxes: list[Box] = [
            self.story.text(cover.kind, COVER_KIND, element.child("P"), keeps=True),
            self.story.text(cover.title, COVER_TITLE, element.child("H1"), keeps=True),
        ]
        for block in cover.blocks:
            boxes += self.story.block(block, element, 0)
        boxes += self.story.block(paragraph(made_line(self.content), is_soft=True), element, 0)
        paginator = Paginator(COVER_TOP)
        paginator.chapter(Chapter("cover", tr("Cover"), 1, "", boxes))
        return paginator.pages

    def _body_pages(self) -> list[Page]:
        paginator = Paginator()
        chapters: list[Chapter] = []
        for part in self.content.parts:
            self.progress(SET_SHARE * len(chapters) / len(self.content.parts))
            chapters.append(self._chapter(part))
        for chapter, after in zip(chapters, (*chapters[1:], None), strict=True):
            is_below = after is not None and after.level > chapter.level
            paginator.chapter(replace(chapter, below=after) if is_below else chapter)
        if self.typesetter.missing:
            paginator.chapter(self._chapter(self._missing_part()))
        return paginator.pages

    def _chapter(self, part: Part) -> Chapter:
        return Chapter(
            key=part.key,
            title=f"{part.number} {part.title}".strip(),
            level=part.level,
            running=part.running,
            boxes=self.story.part(part, self.root),
            starts_page=part.starts_page,
        )

    def _missing_part(self) -> Part:
        """The signs that no shipped font has, by the number that stands beside their mark."""
        signs = sorted(self.typesetter.missing.items(), key=lambda pair: pair[1])
        rows = tuple(
            (
                Cell(str(number)),
                Cell(f"U+{ord(sign):04X}"),
                Cell(sign_name(sign, tr("a sign without a name"))),
            )
            for sign, number in signs
        )
        words = tr(
            "The fonts of this PDF do not have these signs. In the text a numbered square stands for "
            "each of them. The workbook and its other records keep them as they were typed."
        )
        columns = (Column(tr("Mark"), 0.1), Column(tr("Code"), 0.2), Column(tr("Name"), 0.7))
        table = Table(tr("Signs that this PDF cannot draw"), columns, rows)
        return Part(MISSING_KEY, tr("Signs that could not be drawn"), (paragraph(words), table))

    def _contents_pages(
        self, body: Sequence[Page], numbers: Mapping[str, int], element: Element
    ) -> list[Page]:
        """The contents; set closer where a few lines would stand on a page alone."""
        trial = self._set_contents(body, numbers, Element("Sect"), 1.0)
        factor = 1.0
        if len(trial) > 1:
            close = self._set_contents(body, numbers, Element("Sect"), CLOSE_CONTENTS)
            factor = CLOSE_CONTENTS if len(close) < len(trial) else 1.0
        return self._set_contents(body, numbers, element, factor)

    def _set_contents(
        self, body: Sequence[Page], numbers: Mapping[str, int], element: Element, factor: float
    ) -> list[Page]:
        heading = self.story.text(tr("Contents"), PART_TITLES[1], element.child("H2"), keeps=True)
        boxes: list[Box] = [heading]
        whole = element.child("TOC")
        anchors = list(chain.from_iterable(page.anchors for page in body))
        for anchor in anchors:
            link = whole.child("TOCI").child("Link", alt=clean(anchor.title))
            self.story.speak(link, (anchor.title,))
            style = CONTENTS[anchor.level - 1]
            style = replace(style, leading=style.leading * factor, before=style.before * factor)
            indent = 14.0 * (anchor.level - 1)
            runs = (Run(anchor.title, style.colour, style.is_bold),)
            lines = self.typesetter.lines(runs, style.size, WIDTH - indent - 40)
            lines = [replace(line, ends_in_space=True) for line in lines]
            title = TextBox(tuple(lines), style, link, WIDTH, indent=indent)
            number = self._line(str(numbers.get(anchor.key, 0)), style.size, style.colour)
            boxes.append(ContentsBox(title, number, anchor.key, before=style.before))
        paginator = Paginator()
        paginator.chapter(Chapter(CONTENTS_KEY, tr("Contents"), 1, "", boxes, starts_page=True))
        return paginator.pages

    def _line(self, text: str, size: float, colour: str) -> Line:
        lines = self.typesetter.lines((Run(text, colour),), size, float("inf"))
        return lines[0] if lines else Line((), 0)

    def _running_line(self, text: str, width: float) -> Line:
        words = one_line(text, SMALL.size, width, self.typesetter.measure)
        return self._line(words, SMALL.size, SMALL.colour)

    def _draw_frame(
        self, canvas: RecordCanvas, page: Page, running: Line, number: tuple[int, int]
    ) -> None:
        """The head and the foot of a page."""
        # A short title leaves more room for the framework's name.
        room = max(0.36 * WIDTH, WIDTH - running.width - RUNNING_GAP)
        framework = self._running_line(page.running, room)
        foot = self._line(self.content.footer, SMALL.size, SMALL.colour)
        words = tr("Page {page} of {pages}", page=number[0], pages=number[1])
        count = self._line(words, SMALL.size, SMALL.colour)
        right = PAGE_WIDTH - MARGIN
        with canvas.artifact("Pagination"):
            canvas.line_of_text(running, MARGIN, RUNNING_BASELINE)
            canvas.line_of_text(framework, right - framework.width, RUNNING_BASELINE)
            canvas.rule(MARGIN, right, RUNNING_RULE, RULE, RULE_WIDTH)
            canvas.line_of_text(foot, MARGIN, FOOT_BASELINE)
            canvas.line_of_text(count, right - count.width, FOOT_BASELINE)

    def _draw_page(self, canvas: RecordCanvas, page: Page) -> None:
        for anchor in page.anchors:
            canvas.place(anchor.key, anchor.top - 12)
        for box, top in page.places:
            box.draw(canvas, MARGIN, top)
        canvas.showPage()

    def _draw_outline(self, canvas: RecordCanvas, pages: Sequence[Page]) -> None:
        """The bookmarks: the parts as in the contents, standards folded away below their domain."""
        for page in pages:
            for anchor in page.anchors:
                title = clean(anchor.title).replace("\n", " ")
                canvas.addOutlineEntry(title, anchor.key, level=anchor.level - 1, closed=True)
        canvas.showOutline()
