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

import diverging  # noqa: E402 - after the path
import processes  # noqa: E402 - as above
import saving  # noqa: E402 - as above
import searching  # noqa: E402 - as above
import stepping  # noqa: E402 - as above
import tallying  # noqa: E402 - as above

from icbo_desktop.locations import frameworks_dir  # noqa: E402 - as above
from icbo_desktop.packs.reader import read_pack  # noqa: E402 - as above
from icbo_desktop.services.demo import make_demo  # noqa: E402 - as above

START_RATIO = 1.5
SHOW_SECONDS = 0.150
STEP_SECONDS = 0.016
KEY_SECONDS = 0.016
SAVE_RATIO = 1.5
PDF_SECONDS = 1.5
DIVERGENCE_SECONDS = 0.005
DIVERGENCE_RATIO = 9.0
LIST_SECONDS = 0.150
PACK_SECONDS = 0.060
SEARCH_SECONDS = 0.020


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; `value` and `limit` are in the unit of `form`."""

    what: str
    value: float
    limit: float
    form: str
    of: str = ""

    @property
    def is_kept(self) -> bool:
        return self.value <= self.limit

    def __str__(self) -> str:
        measured, limit = self.form.format(self.value), self.form.format(self.limit)
        return f"{self.what:<52}{measured:>10}{limit:>10}  {'ok' if self.is_kept else 'MISSED':<8}{self.of}"


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
    yield Line(
        "start screen, over a bare PySide6 window",
        ours / bare,
        START_RATIO,
        "{:.2f} x",
        f"{ours * 1000:.0f} ms over {bare * 1000:.0f} ms",
    )


def measure_show(demo: Path) -> Iterator[Line]:
    ours, bare = processes.show_seconds(demo)
    yield Line(
        "icbo-desktop show, above bare Python",
        (ours - bare) * 1000,
        SHOW_SECONDS * 1000,
        "{:.0f} ms",
        f"{ours * 1000:.0f} ms above {bare * 1000:.0f} ms",
    )


def measure_pdf(demo: Path) -> Iterator[Line]:
    seconds = processes.pdf_seconds(demo)
    yield Line("the demo's PDF, the whole command", seconds, PDF_SECONDS, "{:.2f} s")


def measure_saving(demo: Path) -> Iterator[Line]:
    ours, bare = saving.save_seconds(demo)
    yield Line(
        "an action durable on the disk, over bare sqlite3",
        ours / bare,
        SAVE_RATIO,
        "{:.2f} x",
        f"{ours * 1000:.2f} ms over {bare * 1000:.2f} ms",
    )


def measure_steps(demo: Path) -> Iterator[Line]:
    found = stepping.step_seconds(demo)
    yield Line(
        "a step, console and wall both painted, median",
        found.median * 1000,
        STEP_SECONDS * 1000,
        "{:.1f} ms",
        f"{found.count} steps, slowest {found.slowest * 1000:.0f} ms",
    )


def measure_tally(demo: Path) -> Iterator[Line]:
    found = tallying.key_seconds(demo.parent)
    yield Line(
        "a tally key with 60 people, both painted, median",
        found.median * 1000,
        KEY_SECONDS * 1000,
        "{:.1f} ms",
        f"{found.count} keys, slowest {found.slowest * 1000:.0f} ms",
    )


def measure_packs(demo: Path) -> Iterator[Line]:
    ours, bare = processes.list_seconds(demo.parent)
    yield Line(
        "all frameworks listed, above bare Python",
        (ours - bare) * 1000,
        LIST_SECONDS * 1000,
        "{:.0f} ms",
        f"{ours * 1000:.0f} ms above {bare * 1000:.0f} ms",
    )
    name, seconds = largest_pack()
    yield Line(
        "the largest pack read and checked", seconds * 1000, PACK_SECONDS * 1000, "{:.0f} ms", name
    )


def largest_pack() -> tuple[str, float]:
    """The pack with the longest file, and the best of several readings of it."""
    files = frameworks_dir().glob("*/pack.yaml")
    folder = max(files, key=lambda path: path.stat().st_size).parent
    return folder.name, min(timeit.repeat(partial(read_pack, folder), number=1, repeat=9))


def measure_divergence(_demo: Path) -> Iterator[Line]:
    ours, bare = diverging.divergence_seconds()
    yield Line(
        "divergence of 22 standards, 60 people, two rounds",
        ours * 1000,
        DIVERGENCE_SECONDS * 1000,
        "{:.1f} ms",
    )
    yield Line(
        "the same, over the bare medians",
        ours / bare,
        DIVERGENCE_RATIO,
        "{:.2f} x",
        f"{ours * 1000:.1f} ms over {bare * 1000:.1f} ms",
    )


def measure_search(demo: Path) -> Iterator[Line]:
    found = searching.search_seconds(demo)
    yield Line(
        "a search over 10,000 captured texts, slowest",
        found.slowest * 1000,
        SEARCH_SECONDS * 1000,
        "{:.1f} ms",
        f"median {found.median * 1000:.1f} ms, index made once in {found.made * 1000:.0f} ms",
    )


MEASURES: dict[str, Callable[[Path], Iterator[Line]]] = {
    "start": measure_start,
    "show": measure_show,
    "packs": measure_packs,
    "pdf": measure_pdf,
    "saving": measure_saving,
    "steps": measure_steps,
    "tally": measure_tally,
    "divergence": measure_divergence,
    "search": measure_search,
}

if __name__ == "__main__":
    sys.exit(main())
