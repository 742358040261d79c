"""Workbooks of made-up places for the programme's tests: the sample workshop, told of another place and year."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from random import Random
from uuid import NAMESPACE_OID, UUID, uuid5

from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.rows import Action, Assessment, Record, ViewRating, WorkshopDetails
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.demo import make_demo
from icbo_desktop.store.workbook_file import open_workbook, write_new

PLACES = (
    "Northborough", "Southmere", "Eastvale", "Westhaven", "Kingsford", "Abbotsleigh",
    "Marlow Cross", "Thornbury Vale", "Stonebridge and Upper Ashwell", "Holt", "Pennine Gate", "Castlemoor",
)  # fmt: skip


def sample(folder: Path) -> Workshop:
    """The sample workshop, written there once to be read."""
    path = folder / "sample.icbo"
    make_demo(path)
    opened = open_workbook(path, read_only=True)
    opened.close()
    path.unlink()
    return opened.workshop


def of_place(workshop: Workshop, place: str, held_on: date | None, seed: int) -> Workshop:
    """The workshop as another place might have held it: other ratings, some of them missing."""
    chance = Random(seed)  # noqa: S311 - the same places every time
    lift = chance.choice((-2, -1, 0, 0, 1, 2))
    # Not every place agreed on every action.
    rows = [
        _elsewhere(row, place, held_on, (chance, lift))
        for row in workshop
        if not isinstance(row, Action) or chance.random() < 0.5
    ]
    tables: dict[str, dict[str, Record]] = {}
    for row in rows:
        tables.setdefault(row.table, {})[row.id] = row
    return Workshop(tables)


def _elsewhere(row: Record, place: str, held_on: date | None, luck: tuple[Random, int]) -> Record:
    chance, lift = luck
    if isinstance(row, WorkshopDetails):
        new_id = str(UUID(int=chance.getrandbits(128), version=4))
        return replace(row, id=new_id, place=place, title=f"{place} together", held_on=held_on)
    if isinstance(row, Assessment) and row.agreed is not None:
        if chance.random() < 0.12:
            return replace(row, agreed=None, status="discussed")
        return replace(row, agreed=min(10, max(1, row.agreed + lift + chance.choice((-1, 0, 1)))))
    if isinstance(row, ViewRating) and 1 < row.value < 10:
        return replace(row, value=row.value + chance.choice((-1, 0, 1)))
    return row


def write_workshop(path: Path, workshop: Workshop, at: datetime, seed: int = 0) -> None:
    """A workbook with all of it in one change."""
    change = Change(
        id=str(uuid5(NAMESPACE_OID, f"{path.name}{seed}")),
        at=at,
        label="Make the workbook",
        rows=tuple(RowChange(None, row) for row in workshop),
        kind="log",
    )
    write_new(path, [change])


def make_folder(folder: Path, years: Mapping[int, int]) -> None:
    """A folder for each year with so many places in it."""
    folder.mkdir(parents=True, exist_ok=True)
    one = sample(folder)
    for year, count in years.items():
        (folder / str(year)).mkdir()
        for number, place in enumerate(PLACES[:count]):
            seed = year * 100 + number
            told = of_place(one, place, date(year, 3 + number % 6, 3 + number), seed)
            at = datetime(year, 9, 1).astimezone()
            write_workshop(folder / str(year) / f"{place}.icbo", told, at, seed)
