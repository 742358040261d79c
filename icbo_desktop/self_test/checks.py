"""The checks that need no window: files, frameworks, released workbooks, records, several processes."""

import multiprocessing
import os
import shutil
from pathlib import Path
from typing import get_args

from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.domain.new_workshop import NewWorkshop
from icbo_desktop.domain.record_formats import RecordFormat, ending_of
from icbo_desktop.locations import (
    fonts_dir,
    frameworks_dir,
    licences_file,
    resources_dir,
    samples_dir,
)
from icbo_desktop.self_test.report import CheckFailedError
from icbo_desktop.services.demo import make_demo
from icbo_desktop.services.library import framework_at_hand, frameworks_at_hand, make_workbook
from icbo_desktop.services.programme_reading import MANY, read_folder
from icbo_desktop.services.records import export_file
from icbo_desktop.store import engine
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import open_workbook

FRAMEWORK_ID = "icbo-2018"
NEEDED_FILES = ("style.qss", "record.css", "sample/northborough.yaml", "icons/icbo-desktop.svg")
BEGINNINGS: dict[str, bytes] = {"pdf": b"%PDF-", "docx": b"PK", "xlsx": b"PK", "csv": b"PK"}
SMALLEST_RECORD = 500  # bytes; a record that only opened and closed its file is shorter


def find_files() -> str:
    """Style sheet, fonts, and in a built program the licences."""
    missing = [name for name in NEEDED_FILES if not (resources_dir() / name).is_file()]
    fonts = sorted(fonts_dir().glob("*.ttf"))
    licences = licences_file()
    if licences is not None and not licences.is_file():
        missing.append(licences.name)
    if not fonts:
        missing.append("fonts")
    if missing:
        raise CheckFailedError(f"Not there: {', '.join(missing)}.")
    return f"The style sheet, {len(fonts)} fonts and the sample are there."


def read_frameworks() -> str:
    """Every pack that came with the program is read and checked."""
    shipped = {folder.parent.name for folder in frameworks_dir().glob("*/pack.yaml")}
    at_hand = {each.id for each in frameworks_at_hand()}
    if not shipped or shipped - at_hand:
        missing = ", ".join(sorted(shipped - at_hand)) or "all of them"
        raise CheckFailedError(f"Frameworks that cannot be read: {missing}.")
    standards = sum(len(list(framework_at_hand(name).standards())) for name in shipped)
    return f"{len(shipped)} frameworks with {standards} standards are read."


def ask_engine() -> str:
    """The one database engine is there, with its encryption."""
    database = engine.connect_in_memory()
    version = engine.one_value(database, "SELECT sqlite_version()")
    cipher = engine.one_value(database, "PRAGMA cipher_version")
    database.close()
    if not cipher:
        raise CheckFailedError("SQLCipher is missing: protected workbooks could not be opened.")
    return f"SQLite {version}, SQLCipher {cipher}."


def open_released_formats(folder: Path) -> str:
    """A workbook of each released format opens, is brought up to date, and is sound."""
    samples = sorted(samples_dir().glob("*.icbo"))
    if not samples:
        raise CheckFailedError("No sample workbooks came with this program.")
    for sample in samples:
        copy = Path(shutil.copyfile(sample, folder / sample.name))
        opened = open_workbook(copy)
        title = opened.workshop.details.title
        opened.close()
        faults = check_workbook(copy)
        if faults or not title:
            raise CheckFailedError(f"{sample.name}: {' '.join(faults) or 'it is empty.'}")
    return f"Workbooks {', '.join(sample.stem for sample in samples)} open and are sound."


def write_records(folder: Path) -> str:
    """The sample workshop is written in every format."""
    workbook = folder / "sample.icbo"
    make_demo(workbook)
    formats: tuple[RecordFormat, ...] = get_args(RecordFormat)
    for kind in formats:
        path = folder / f"sample{ending_of(kind)}"
        export_file(workbook, ExportRequest(path, kind))
        written = path.read_bytes()
        if len(written) < SMALLEST_RECORD or not written.startswith(BEGINNINGS.get(kind, b"")):
            raise CheckFailedError(f"{path.name} is no record.")
    return f"A made-up workshop is written as {', '.join(formats)}."


def read_programme(folder: Path) -> str:
    """So many workbooks that they are read by several processes, which a built program has to start rightly."""
    region = folder / "region"
    region.mkdir()
    first = region / "place-000.icbo"
    make_workbook(first, NewWorkshop("Place", (FRAMEWORK_ID,)))
    for number in range(1, MANY):
        shutil.copyfile(first, region / f"place-{number:03}.icbo")
    helping: set[int | None] = set()

    def look_around(_share: float) -> None:
        helping.update(each.pid for each in multiprocessing.active_children())

    reading = read_folder(region, look_around)
    if len(reading.workshops) != MANY or reading.skipped:
        raise CheckFailedError(f"Only {len(reading.workshops)} of {MANY} workbooks were read.")
    if not helping and (os.cpu_count() or 1) > 1:
        raise CheckFailedError("No other process helped to read the workbooks.")
    return f"{MANY} workbooks are read by {len(helping) or 1} processes."
