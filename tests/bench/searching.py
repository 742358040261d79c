"""Letters typed into the search of a workbook that holds 10,000 captured texts beside its framework."""

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QCoreApplication

from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.route import items_in_scope
from icbo_desktop.domain.rows import Note
from icbo_desktop.services.search import Search
from icbo_desktop.services.workbook_service import WorkbookService, open_service
from icbo_desktop.store.workbook_file import open_workbook, write_new

TEXTS = 10_000
TIMES = 5
NOW = datetime(2026, 11, 19, 10, tzinfo=UTC)
SAID = (
    "We are told after, not asked before, and the board decides on papers that nobody else has seen.",
    "The budget round is over by the time that providers hear of it; bring it forward by two months.",
    "People with lived experience came twice, and were paid for their time on one of those days.",
    "There is a map of who decides what, made in 2024, and three of the names on it have moved on.",
)
TYPED = ("t", "th", "the", "b", "bud", "budget rou", "decides", "17", "lived experience came", "zz")


@dataclass(frozen=True, slots=True)
class Searches:
    """Seconds a search took, over all that was typed, and seconds until the first could be asked."""

    median: float
    slowest: float
    made: float


def search_seconds(demo: Path) -> Searches:
    """Each search several times, the middle one of each counts."""
    _application = QCoreApplication.instance() or QCoreApplication([])
    service = open_service(with_many_notes(demo), read_only=True)
    search = Search(service)
    made = seconds_of(search, "")
    middles = [median(seconds_of(search, typed) for _ in range(TIMES)) for typed in TYPED]
    search.close()
    service.close()
    return Searches(median(middles), max(middles), made)


def seconds_of(search: Search, typed: str) -> float:
    begun = perf_counter()
    search.hits(typed)
    return perf_counter() - begun


def with_many_notes(demo: Path) -> Path:
    """A copy of the demo with so many notes more, over all its standards."""
    path = demo.with_name("searched.icbo")
    file = open_workbook(demo, read_only=True)
    service = WorkbookService(file, lambda: NOW)
    framework = next(iter(service.frameworks.values()))
    items = cycle(items_in_scope(service.workshop, framework))
    notes = (
        Note(
            id=f"note-{number}",
            framework_id=item.framework_id,
            item_id=item.item_id,
            text=f"{SAID[number % len(SAID)]} {number}",
            created_at=NOW,
        )
        for number, item in zip(range(TEXTS), items, strict=False)
    )
    rows = tuple(RowChange(None, note) for note in notes)
    write_new(path, [*file.changes, Change("many", NOW, "add notes", rows)])
    service.close()
    return path
