"""Records: the PDF beside what else could make it, and how each format grows with the content."""

# ReportLab comes without types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from statistics import median
from time import perf_counter
from unittest.mock import patch

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.pdf.canvas import RecordCanvas
from icbo_desktop.records.pdf.styles import PAGE_HEIGHT, PAGE_WIDTH
from icbo_desktop.records.pdf.text import Line
from icbo_desktop.records.pdf.writer import made_pdf
from icbo_desktop.records.progress import told_to_nobody
from icbo_desktop.records.record_model import RecordModel
from icbo_desktop.services.record_writers import writer_of
from icbo_desktop.services.records import record_model
from icbo_desktop.store.workbook_file import open_workbook
from tests.bench.grown import grown

ROUNDS = 5
TIMES = 100
OPTIONS = RecordOptions(made_at=datetime(2026, 11, 22, 9, 0, tzinfo=UTC), app_version="bench")

# font, size, x, y from below, text
Drawn = tuple[str, float, float, float, str]


def pdf_seconds(demo: Path) -> tuple[float, float]:
    """The demo's PDF in the running program, and a bare canvas that writes the same lines in the same fonts."""
    workshop = workshop_of(demo)
    pages = lines_drawn(record_model(workshop, OPTIONS))
    made_bare(pages)  # registers the fonts, as the program has by now
    pairs = [
        (
            seconds_of(lambda: made_pdf(record_model(workshop, OPTIONS).content, fonts_dir())),
            seconds_of(lambda: made_bare(pages)),
        )
        for _ in range(ROUNDS)
    ]
    return median(one for one, _ in pairs), median(other for _, other in pairs)


def libreoffice_seconds(demo: Path) -> float | None:
    """LibreOffice turning our own Word record of the demo into PDF, the whole process; None without it."""
    soffice = shutil.which("soffice")
    if soffice is None:
        return None
    word = demo.with_suffix(".docx")
    writer_of("docx")(record_model(workshop_of(demo), OPTIONS), word, told_to_nobody)
    profile = f"-env:UserInstallation={(demo.parent / 'office').as_uri()}"
    out = demo.parent / "by-office"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(out)]

    def convert() -> None:
        subprocess.run([*command, str(word)], capture_output=True, check=True)

    convert()  # the first makes its profile
    return min(seconds_of(convert) for _ in range(3))


def growth(demo: Path, kind: RecordFormat) -> tuple[float, float]:
    """The seconds of a record of the demo, and of one with a hundred times as much captured."""
    workshop = workshop_of(demo)
    path = demo.with_suffix(f".{'zip' if kind == 'csv' else kind}")
    write = writer_of(kind)

    def written(one: Workshop) -> None:
        write(record_model(one, OPTIONS), path, told_to_nobody)

    written(workshop)
    once = median(seconds_of(lambda: written(workshop)) for _ in range(ROUNDS))
    larger = grown(workshop, TIMES)
    return once, seconds_of(lambda: written(larger))


def peak_megabytes(demo: Path, kind: RecordFormat) -> float:
    """The most memory of a process of its own that writes the record of a hundred times the demo."""
    command = [sys.executable, "-m", "tests.bench.exporting", str(demo), kind]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stdout)


def workshop_of(file: Path) -> Workshop:
    opened = open_workbook(file, read_only=True)
    try:
        return opened.workshop
    finally:
        opened.close()


def lines_drawn(record: RecordModel) -> list[list[Drawn]]:
    """What our PDF writes, page by page."""
    pages: list[list[Drawn]] = [[]]
    draw, turn = RecordCanvas.line_of_text, RecordCanvas.showPage

    def note_line(canvas: RecordCanvas, line: Line, x: float, baseline: float) -> None:
        left = x
        for piece in line.pieces:
            place = (left, PAGE_HEIGHT - baseline)
            pages[-1].append((piece.font.fontName, piece.size, *place, piece.text))
            left += piece.width
        draw(canvas, line, x, baseline)

    def note_page(canvas: RecordCanvas) -> None:
        pages.append([])
        turn(canvas)

    with (
        patch.object(RecordCanvas, "line_of_text", note_line),
        patch.object(RecordCanvas, "showPage", note_page),
    ):
        made_pdf(record.content, fonts_dir())
    return pages[:-1]


def made_bare(pages: list[list[Drawn]]) -> bytes:
    """The same lines by ReportLab alone, as it comes: no layout, no tags, no links, no figures."""
    names = {name for page in pages for name, *_ in page}
    for name in names:
        pdfmetrics.registerFont(TTFont(f"bare-{name}", str(fonts_dir() / f"{name}.ttf")))
    target = BytesIO()
    canvas = Canvas(target, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), pageCompression=1)
    for page in pages:
        for name, size, x, y, text in page:
            canvas.setFont(f"bare-{name}", size)
            canvas.drawString(x, y, text)
        with patch.object(rl_config, "useA85", 1):
            canvas.showPage()
    with patch.object(rl_config, "useA85", 1):
        canvas.save()
    return target.getvalue()


def seconds_of(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun


def main() -> None:
    """Write the large record and print the process's peak in megabytes."""
    demo, kind = Path(sys.argv[1]), sys.argv[2]
    larger = grown(workshop_of(demo), TIMES)
    path = demo.with_suffix(f".large.{'zip' if kind == 'csv' else kind}")
    writer_of(kind)(record_model(larger, OPTIONS), path, told_to_nobody)  # pyright: ignore[reportArgumentType] - our own command line
    print(peak_kilobytes() / 1024)


def peak_kilobytes() -> int:
    """The most memory this process had; getrusage would count what its parent had when it began."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1])


if __name__ == "__main__":
    main()
