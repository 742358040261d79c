"""Measures what the program promises in speed, as ratios and limits within one run.

    python3 packaging/dev.py bench          exit 1, and the line named, where a limit is missed

Each pair is measured in turn, several times, so that a busy machine slows both sides alike.
"""

import sys
import tempfile
import timeit
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Started as a file by dev.py: the checkout is not on the path by itself.
sys.path[:0] = [str(ROOT), str(ROOT / "packaging"), str(Path(__file__).parent)]

import backing_up  # noqa: E402 - after the path
import capturing  # noqa: E402 - after the path
import diverging  # noqa: E402 - as above
import exporting  # noqa: E402 - as above
import idling  # noqa: E402 - as above
import opening  # noqa: E402 - as above
import processes  # noqa: E402 - as above
import programme  # noqa: E402 - as above
import saving  # noqa: E402 - as above
import searching  # noqa: E402 - as above
import stepping  # noqa: E402 - as above
import tallying  # noqa: E402 - as above

from icbo_desktop.domain.export_request import RecordFormat  # noqa: E402 - as above
from icbo_desktop.locations import frameworks_dir  # noqa: E402 - as above
from icbo_desktop.packs.reader import parse_pack, read_pack  # noqa: E402 - as above
from icbo_desktop.services.demo import make_demo  # noqa: E402 - as above

START_RATIO = 1.5
SHOW_SECONDS = 0.150
STEP_SECONDS = 0.016
KEY_SECONDS = 0.016
SAVE_RATIO = 1.5
CAPTURE_SECONDS = 0.025
OPEN_SECONDS = 0.150
PDF_SECONDS = 1.5
DIVERGENCE_SECONDS = 0.005
DIVERGENCE_RATIO = 9.0
LIST_SECONDS = 0.150
PACK_SECONDS = 0.060
SEARCH_SECONDS = 0.020
BACKUP_SECONDS = 0.050
BARE_PDF_RATIO = 3.0
LIBREOFFICE_RATIO = 4.0
GROWTH_RATIO = 120.0
PEAK_MEGABYTES = 600.0
PROGRAMME_SECONDS = 30.0
PROGRAMME_GROWTH = 1.3  # for a workbook, when there are ten times as many
OPENPYXL_RATIO = 10.0
WAKES_A_SECOND = 0.5  # which is none, as a whole number
MEMORY_RATIO = 1.6
EXPORTED: tuple[RecordFormat, ...] = ("pdf", "docx", "html", "xlsx", "csv", "json")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; `value` and `limit` are in the unit of `form`. Of some, more is better."""

    what: str
    value: float
    limit: float
    form: str
    of: str = ""
    is_least: bool = False

    @property
    def is_kept(self) -> bool:
        return self.value >= self.limit if self.is_least else self.value <= self.limit

    def __str__(self) -> str:
        measured, limit = self.form.format(self.value), self.form.format(self.limit)
        return f"{self.what:<52}{measured:>10}{limit:>10}  {'ok' if self.is_kept else 'MISSED':<8}{self.of}"


def in_milliseconds(
    what: str, seconds: float, limit: float, of: str = "", *, places: int = 0
) -> Line:
    """A line of what took seconds, and whose limit is in seconds too."""
    return Line(what, seconds * 1000, limit * 1000, f"{{:.{places}f}} ms", of)


def over(what: str, ours: float, bare: float, limit: float, *, places: int = 0) -> Line:
    """A line of how many times the bare seconds ours are."""
    of = f"{ours * 1000:.{places}f} ms over {bare * 1000:.{places}f} ms"
    return Line(what, ours / bare, limit, "{:.2f} x", of)


def main() -> int:
    only = sys.argv[1] if len(sys.argv) > 1 else ""
    missed: list[str] = []
    print(f"{'what':<52}{'measured':>10}{'limit':>10}")
    # Beside the checkout's own build: a folder in memory would make every disk look fast.
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        demo = Path(folder) / "demo.icbo"
        make_demo(demo)
        for name, measure in MEASURES.items():
            if only not in name:
                continue
            for line in measure(demo):
                print(line, flush=True)
                if not line.is_kept:
                    missed.append(line.what)
    if missed:
        print(f"Missed: {'; '.join(missed)}.", file=sys.stderr)
    return 1 if missed else 0


def measure_start(demo: Path) -> Iterator[Line]:
    ours, bare = processes.start_seconds(demo.parent)
    yield over("start screen, over a bare PySide6 window", ours, bare, START_RATIO)


def measure_show(demo: Path) -> Iterator[Line]:
    ours, bare = processes.show_seconds(demo)
    yield in_milliseconds(
        "icbo-desktop show, above bare Python",
        ours - bare,
        SHOW_SECONDS,
        f"{ours * 1000:.0f} ms above {bare * 1000:.0f} ms",
    )


def measure_pdf(demo: Path) -> Iterator[Line]:
    seconds = processes.pdf_seconds(demo)
    yield Line("the demo's PDF, the whole command", seconds, PDF_SECONDS, "{:.2f} s")


def measure_saving(demo: Path) -> Iterator[Line]:
    ours, bare = saving.save_seconds(demo)
    yield over("an action durable on the disk, over bare sqlite3", ours, bare, SAVE_RATIO, places=2)
    captured = capturing.key_seconds(demo)
    yield in_milliseconds(
        "an action from its Enter to “Saved”, processor time",
        captured.processor,
        CAPTURE_SECONDS,
        f"{captured.clock * 1000:.0f} ms by the clock, with the disk as busy as it is",
        places=1,
    )


def measure_opening(demo: Path) -> Iterator[Line]:
    found = opening.open_seconds(demo)
    yield in_milliseconds(
        "opening the demo with all checks, processor time",
        found.ours,
        OPEN_SECONDS,
        f"{found.entries} entries; hashing the file takes {found.bare * 1000:.1f} ms",
    )


def measure_steps(demo: Path) -> Iterator[Line]:
    found = stepping.step_seconds(demo)
    yield in_milliseconds(
        "a step, console and wall both painted, median",
        found.median,
        STEP_SECONDS,
        f"{found.count} steps, slowest {found.slowest * 1000:.0f} ms",
        places=1,
    )


def measure_tally(demo: Path) -> Iterator[Line]:
    found = tallying.key_seconds(demo.parent)
    yield in_milliseconds(
        "a tally key with 60 people, both painted, median",
        found.median,
        KEY_SECONDS,
        f"{found.count} keys, slowest {found.slowest * 1000:.0f} ms",
        places=1,
    )


def measure_packs(demo: Path) -> Iterator[Line]:
    ours, bare = processes.list_seconds(demo.parent)
    yield in_milliseconds(
        "all frameworks listed, above bare Python",
        ours - bare,
        LIST_SECONDS,
        f"{ours * 1000:.0f} ms above {bare * 1000:.0f} ms",
    )
    name, seconds = largest_pack()
    yield in_milliseconds("the largest pack read and checked", seconds, PACK_SECONDS, name)


def largest_pack() -> tuple[str, float]:
    """The pack with the longest file, and the best of several readings of it."""
    files = frameworks_dir().glob("*/pack.yaml")
    folder = max(files, key=lambda path: path.stat().st_size).parent
    # What was read once is kept, so that each reading begins by forgetting it.
    times = timeit.repeat(partial(read_pack, folder), parse_pack.cache_clear, number=1, repeat=9)
    return folder.name, min(times)


def measure_divergence(_demo: Path) -> Iterator[Line]:
    ours, bare = diverging.divergence_seconds()
    yield in_milliseconds(
        "divergence of 22 standards, 60 people, two rounds", ours, DIVERGENCE_SECONDS, places=1
    )
    yield over("the same, over the bare medians", ours, bare, DIVERGENCE_RATIO, places=1)


def measure_search(demo: Path) -> Iterator[Line]:
    found = searching.search_seconds(demo)
    yield in_milliseconds(
        "a search over 10,000 captured texts, slowest",
        found.slowest,
        SEARCH_SECONDS,
        f"median {found.median * 1000:.1f} ms, index made once in {found.made * 1000:.0f} ms",
        places=1,
    )


def measure_records(demo: Path) -> Iterator[Line]:
    ours, bare = exporting.pdf_seconds(demo)
    yield over("the demo's PDF in the program, over a bare canvas", ours, bare, BARE_PDF_RATIO)
    office = exporting.libreoffice_seconds(demo)
    if office is None:
        print(f"{'LibreOffice making it, over our PDF':<52}LibreOffice is not there")
    else:
        yield Line(
            "LibreOffice making it from our Word, over our PDF",
            office / ours,
            LIBREOFFICE_RATIO,
            "{:.1f} x",
            f"{office:.2f} s over {ours:.2f} s",
            is_least=True,
        )


def measure_growth(demo: Path) -> Iterator[Line]:
    for kind in EXPORTED:
        once, larger = exporting.growth(demo, kind)
        yield Line(
            f"100 x the content as {kind}, over the demo",
            larger / once,
            GROWTH_RATIO,
            "{:.0f} x",
            f"{larger:.1f} s over {once * 1000:.0f} ms",
        )
        peak = exporting.peak_megabytes(demo, kind)
        yield Line(f"its peak of memory as {kind}", peak, PEAK_MEGABYTES, "{:.0f} MB")


def measure_programme(demo: Path) -> Iterator[Line]:
    found = programme.readings(demo)
    yield Line("1,000 workbooks as one overview", found.whole, PROGRAMME_SECONDS, "{:.1f} s")
    yield Line(
        "a workbook among 1,000, over one among 100",
        found.growth,
        PROGRAMME_GROWTH,
        "{:.2f} x",
        f"{found.whole / programme.WORKBOOKS * 1000:.1f} ms over {found.each_of_few * 1000:.1f} ms",
    )
    yield Line(
        "openpyxl reading as many records, over it",
        found.ahead_of_openpyxl,
        OPENPYXL_RATIO,
        "{:.1f} x",
        f"{found.each_record * 1000:.0f} ms a record",
        is_least=True,
    )


def measure_backup(demo: Path) -> Iterator[Line]:
    found = backing_up.backed_up(demo.parent)
    yield in_milliseconds(
        f"the longest a key waits while {found.megabytes:.0f} MB are backed up",
        found.longest,
        BACKUP_SECONDS,
        f"made and proved in {found.whole:.1f} s",
    )


def measure_idle(demo: Path) -> Iterator[Line]:
    if sys.platform == "linux":
        yield Line(
            "wake-ups a second, idle with the clock hidden",
            idling.wakes_a_second(demo),
            WAKES_A_SECOND,
            "{:.1f}",
            "all threads of a minimised session",
        )


def measure_memory(demo: Path) -> Iterator[Line]:
    if sys.platform == "linux":
        found = idling.footprint(demo)
        yield Line(
            "peak memory of a session, over a bare window",
            found.ours / found.bare,
            MEMORY_RATIO,
            "{:.2f} x",
            f"{found.ours:.0f} MB with both windows over {found.bare:.0f} MB of one",
        )


MEASURES: dict[str, Callable[[Path], Iterator[Line]]] = {
    "start": measure_start,
    "show": measure_show,
    "packs": measure_packs,
    "pdf": measure_pdf,
    "saving": measure_saving,
    "opening": measure_opening,
    "steps": measure_steps,
    "tally": measure_tally,
    "divergence": measure_divergence,
    "search": measure_search,
    "backup": measure_backup,
    "records": measure_records,
    "growth": measure_growth,
    "programme": measure_programme,
    "idle": measure_idle,
    "memory": measure_memory,
}

if __name__ == "__main__":
    sys.exit(main())
