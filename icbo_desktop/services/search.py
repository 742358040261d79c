"""Search over the open workbook: the frameworks in the words worn and in their own, and all that was captured."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.route import Place, plan_route
from icbo_desktop.domain.rows import FrozenFramework, FrozenOverlay, Item, Record, item_of
from icbo_desktop.services.searched_places import RoutePlaces
from icbo_desktop.services.searched_texts import (
    CAPTURED,
    CAPTURED_TABLES,
    SearchedText,
    captured_texts,
    framework_texts,
    records_at,
)
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.search_index import (
    HIT_BEGINS,
    HIT_ENDS,
    SHELVES,
    Found,
    SearchIndex,
)

MOST_HITS = 60
MARK_BEGINS, MARK_ENDS = "[", "]"
FRAMEWORKS = "frameworks"

Owner = tuple[str, Item]


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A text that was found. `snippet` is plain text with each hit in square brackets.

    `where` names its place in the framework's words; `place` is None where the workshop leaves it out, so
    there is nowhere to go. `source` says what the text is: "action", "evidence".
    """

    place: Place | None
    where: str
    source: str
    snippet: str
    is_captured: bool


class Search(QObject):
    """Answers as fast as somebody types. The index is made when first asked and follows every change."""

    def __init__(self, workbook: WorkbookService) -> None:
        super().__init__()
        self._workbook = workbook
        self._index: SearchIndex | None = None
        self._places = RoutePlaces((), {})
        self._stale: set[Owner] = set()
        self._is_framework_stale = False
        workbook.changed.connect(self._note)

    def hits(self, typed: str, most: int = MOST_HITS) -> tuple[SearchHit, ...]:
        """What fits best: first what was captured, then the frameworks' texts; nothing for no words."""
        index = self.prepared()
        found: list[Found] = []
        for shelf in SHELVES:
            if len(found) < most:
                found += index.search(typed, shelf, most - len(found))
        return tuple(self._hit(each) for each in found)

    def prepared(self) -> SearchIndex:
        """The index with all that has changed since; the first call makes it."""
        if self._index is None:
            self._index = SearchIndex()
            self._stale = {
                (kind.table, item_of(row))
                for kind in CAPTURED
                for row in self._workbook.workshop.rows(kind)
            }
            self._is_framework_stale = True
        self._bring_up_to_date(self._index)
        return self._index

    def close(self) -> None:
        """Forget the index; the next question makes it anew."""
        if self._index is not None:
            self._index.close()
            self._index = None

    def _note(self, changes: Changes) -> None:
        """Remember what to look at again; nothing is indexed before somebody asks."""
        if self._index is None:
            return
        tables = changes.tables & CAPTURED_TABLES.keys()
        self._stale |= {(table, item) for table in tables for item in changes.items}
        if changes.touches(FrozenFramework.table, FrozenOverlay.table):
            self._is_framework_stale = True

    def _bring_up_to_date(self, index: SearchIndex) -> None:
        workbook = self._workbook
        if self._is_framework_stale:
            self._is_framework_stale = False
            route = plan_route(workbook.workshop, workbook.frameworks)
            self._places = RoutePlaces(route, workbook.frameworks)
            texts = framework_texts(workbook.workshop, workbook.frameworks, workbook.own_words)
            # What the workshop leaves out nobody reads; what was captured there is still found.
            shown = [text for text in texts if self._places.find(text.item, text.at) is not None]
            index.replace("framework", FRAMEWORKS, shown)
        stale, self._stale = self._stale, set()
        for table, item in stale:
            records: tuple[Record, ...] = records_at(workbook.workshop, table, item)
            index.replace("captured", (table, item), captured_texts(records))

    def _hit(self, found: Found) -> SearchHit:
        entry = found.entry
        assert isinstance(entry, SearchedText)  # noqa: S101 - nothing else is ever put in
        place = self._places.find(entry.item, entry.at)
        return SearchHit(
            place=place,
            where=self._places.name(place, entry.item),
            source=entry.source,
            snippet=shown_snippet(found.snippet),
            is_captured=found.shelf == "captured",
        )


def shown_snippet(snippet: str) -> str:
    """The part around what was found on one line, with hits that follow each other marked as one."""
    line = " ".join(snippet.split())
    joined = line.replace(f"{HIT_ENDS} {HIT_BEGINS}", " ").replace(f"{HIT_ENDS}{HIT_BEGINS}", "")
    return joined.replace(HIT_BEGINS, MARK_BEGINS).replace(HIT_ENDS, MARK_ENDS)
