"""A programme: a thousand workbooks opened with their checks, beside openpyxl reading a thousand of our records."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from uuid import uuid4

from openpyxl import load_workbook
from processes import as_installed

from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.edits.setting import ChangeDetails
from icbo_desktop.domain.history import Change
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.progress import told_to_nobody
from icbo_desktop.services.programme import report_of
from icbo_desktop.services.programme_reading import read_folder
from icbo_desktop.services.record_writers import writer_of
from icbo_desktop.services.records import record_model
from icbo_desktop.store.workbook_file import open_workbook

WORKBOOKS = 1000
FEW = 100
RECORDS = 10
ROUNDS = 3
BENCH = Path(__file__).resolve().parent
CHILD = "import sys, programme; programme.tell_seconds(*sys.argv[1:])"
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
OPTIONS = RecordOptions(made_at=NOW, app_version="bench")


@dataclass(frozen=True, slots=True)
class Readings:
    """Seconds of the whole folder, of each workbook when there are few of them, and of openpyxl with a record."""

    whole: float
    each_of_few: float
    each_record: float

    @property
    def growth(self) -> float:
        """How much longer a workbook takes among all than among few."""
        return self.whole / WORKBOOKS / self.each_of_few

    @property
    def ahead_of_openpyxl(self) -> float:
        return self.each_record * WORKBOOKS / self.whole


def readings(demo: Path) -> Readings:
    """The folder is read as the program does it, many workbooks by several processes, and its overview worked out."""
    folder = demo.parent / "programme"
    make_workbooks(demo, folder / "few", FEW)
    # The first loads what it works with.
    few = median(overview_seconds(folder, ROUNDS + 1)[1:]) / FEW
    records = min(record_seconds(demo) for _ in range(ROUNDS))
    make_workbooks(demo, folder / "rest", WORKBOOKS - FEW)
    (whole,) = overview_seconds(folder, 1)
    shutil.rmtree(folder)
    return Readings(whole, few, records)


def overview_seconds(folder: Path, rounds: int) -> list[float]:
    """How long the overview took each time, in a process as small as the program's own.

    Each reading process loads what the process that starts it was started with: here that would be the whole bench.
    """
    root = BENCH.parents[1]
    paths = os.pathsep.join(map(str, (BENCH, root, root / "packaging")))
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(folder), str(rounds)],
        env={**as_installed(), "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    return [float(word) for word in done.stdout.split()]


def tell_seconds(folder: str, rounds: str) -> None:
    """Print how long the overview took each time. It is called in a process of its own."""
    print(*(seconds_of(lambda: overview(Path(folder))) for _ in range(int(rounds))))


def overview(folder: Path) -> None:
    report = report_of(read_folder(folder), (), NOW)
    if report.skipped or report.copies or not report.content.parts:
        message = "the overview left out what it should have counted"
        raise RuntimeError(message)


def make_workbooks(demo: Path, folder: Path, count: int) -> None:
    """Copies of the sample, each with a place and a day of its own kept in its history."""
    folder.mkdir(parents=True)
    for number in range(count):
        path = folder / f"{number:04}.icbo"
        shutil.copyfile(demo, path)
        opened = open_workbook(path)
        workshop = opened.workshop
        place = f"{folder.name} {number}"
        details = replace(workshop.details, place=place, held_on=day_of(number))
        edit = ChangeDetails(details)
        stamp = Stamp(NOW, lambda: str(uuid4()))
        change = Change(str(uuid4()), NOW, edit.label, edit.rows(workshop, stamp))
        opened.append(change, lambda _saved: None)
        opened.close()


def day_of(number: int) -> date:
    return date(2024, 1, 8) + timedelta(days=number % 900)


def record_seconds(demo: Path) -> float:
    """openpyxl reading every cell of a record of the sample in its quickest way, over several of them."""
    path = demo.with_suffix(".read.xlsx")
    opened = open_workbook(demo, read_only=True)
    opened.close()
    writer_of("xlsx")(record_model(opened.workshop, OPTIONS), path, told_to_nobody)
    return seconds_of(lambda: [cells_of(path) for _ in range(RECORDS)]) / RECORDS


def cells_of(path: Path) -> int:
    book = load_workbook(path, read_only=True)
    count = sum(len(row) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))
    book.close()
    return count


def seconds_of(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun
