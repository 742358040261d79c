"""The rows of the route list as values, and the list model that holds them."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from icbo_desktop.domain.framework import Domain, Framework
from icbo_desktop.domain.route import Place, PlaceKind, places, standards_in_scope
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.standing import Standing, coverage, standing_of
from icbo_desktop.figures.palette import INK, domain_colour
from icbo_desktop.ui.console.place_words import (
    domain_tag,
    place_name,
    standing_mark,
    standing_words,
)

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


class RowKind(StrEnum):
    HEADING = "heading"
    STANDARD = "standard"
    CLOSE = "close"
    FOLDED = "folded"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class RouteRow:
    """One row. `words` say all of it, for a tooltip and a screen reader."""

    kind: RowKind
    place: Place
    title: str
    number: str = ""
    mark: str = ""
    words: str = ""
    accent: str = INK
    is_rated: bool = False
    is_here: bool = False
    is_browsed: bool = False


def route_rows(view: SessionView) -> tuple[RouteRow, ...]:
    """Every place of the route; a domain far ahead that nobody has reached is folded into one row."""
    rows = [_other(Place(PlaceKind.WELCOME), "Welcome")]
    open_domains = _open_domains(view)
    on_route = set(places(view.route))
    rows += [
        _other(place, place_name(view, place))
        for place in places(view.route)
        if place.kind is PlaceKind.CHECKLIST
    ]
    for framework in view.frameworks.values():
        for position, domain in enumerate(framework.domains):
            item = Item(framework.id, domain.id)
            if Place(PlaceKind.DOMAIN_OPENING, item) in on_route:
                rows += _domain_rows(view, framework, position, is_open=item in open_domains)
    rows += [
        _other(Place(PlaceKind.SUMMARY), "Summary"),
        _other(Place(PlaceKind.CLOSING), "Closing"),
    ]
    return tuple(_placed(row, view) for row in rows)


def _open_domains(view: SessionView) -> set[Item]:
    """The domains with all their rows: reached ones, the one looked at, where we are, and the next."""
    openings = [
        place.item for place in places(view.route) if place.kind is PlaceKind.DOMAIN_OPENING
    ]
    found: set[Item] = set()
    for item in openings:
        framework = view.frameworks[item.framework_id]
        domain = framework.domain(item.item_id)
        inside = {item, *(Item(framework.id, one.id) for one in domain.standards)}
        is_reached = any(
            standing_of(view.workshop, one) is not Standing.NOT_REACHED for one in inside
        )
        if is_reached or view.place.item in inside or view.step.item in inside:
            found.add(item)
    following = [item for item in openings if item not in found]
    here = [item for item in openings if item in found]
    if following and (not here or openings.index(following[0]) == openings.index(here[-1]) + 1):
        found.add(following[0])
    return found


def _domain_rows(
    view: SessionView, framework: Framework, position: int, *, is_open: bool
) -> list[RouteRow]:
    domain = framework.domains[position]
    accent = domain_colour(position)
    item = Item(framework.id, domain.id)
    title = f"{domain_tag(framework, domain)} · {domain.short_title}"
    opening = Place(PlaceKind.DOMAIN_OPENING, item)
    heading = RouteRow(RowKind.HEADING, opening, title, words=f"{title}, opening", accent=accent)
    standards = standards_in_scope(view.workshop, framework, domain)
    if not is_open:
        count = len(standards)
        noun = framework.words.standard.lower()
        folded = f"{count} {noun}" + ("" if count == 1 else "s")
        return [
            heading,
            RouteRow(RowKind.FOLDED, opening, folded, "·", words=folded, accent=accent),
        ]
    rows = [heading]
    on_route = set(places(view.route))
    for standard in standards:
        one = Item(framework.id, standard.id)
        if Place(PlaceKind.STANDARD, one) not in on_route:
            continue
        standing = standing_words(view, one)
        rows.append(
            RouteRow(
                RowKind.STANDARD,
                Place(PlaceKind.STANDARD, one),
                standard.short_title,
                standard.number,
                standing_mark(view, one),
                f"{framework.words.standard} {standard.number} {standard.short_title}, {standing}",
                accent,
                is_rated=standing_of(view.workshop, one) is Standing.RATED,
            )
        )
    inside = {item, *(Item(framework.id, one.id) for one in standards)}
    rows += [
        RouteRow(
            RowKind.OTHER,
            place,
            place_name(view, place),
            accent=accent,
            words=place_name(view, place),
        )
        for place in places(view.route)
        if place.kind in (PlaceKind.OPTION, PlaceKind.GRID) and place.item.whole in inside
    ]
    return [*rows, _close_row(view, framework, domain, accent)]


def _close_row(view: SessionView, framework: Framework, domain: Domain, accent: str) -> RouteRow:
    item = Item(framework.id, domain.id)
    standards = standards_in_scope(view.workshop, framework, domain)
    rated = coverage(view.workshop, tuple(Item(framework.id, one.id) for one in standards))
    is_rated = standing_of(view.workshop, item) is Standing.RATED
    mark = standing_mark(view, item) if is_rated else ""
    # With its rating beside it the row says by itself what the rating is of.
    title = "Joint actions, domain rating" if domain.scale and not is_rated else "Joint actions"
    words = f"{domain_tag(framework, domain)}, {title}, {standing_words(view, item)}; {rated}"
    place = Place(PlaceKind.DOMAIN_CLOSE, item)
    return RouteRow(RowKind.CLOSE, place, title, "→", mark, words, accent, is_rated=is_rated)


def _other(place: Place, title: str) -> RouteRow:
    return RouteRow(RowKind.OTHER, place, title, words=title)


def _placed(row: RouteRow, view: SessionView) -> RouteRow:
    """The row with where we are and what is looked at; a folded row is never either."""
    if row.kind is RowKind.FOLDED:
        return row
    is_here = row.place == view.step.place
    is_browsed = row.place == view.state.browsing
    words = row.words
    if is_here:
        words += ", the room is here"
    if is_browsed:
        words += ", you are looking at it"
    return replace(row, words=words, is_here=is_here, is_browsed=is_browsed)


class RouteModel(QAbstractListModel):
    """The rows of the route; `set_rows` is the only way in."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[RouteRow, ...] = ()

    @property
    def rows(self) -> tuple[RouteRow, ...]:
        return self._rows

    def set_rows(self, rows: tuple[RouteRow, ...]) -> None:
        """Show these rows; where only marks changed, the list keeps its place and its current row."""
        if rows == self._rows:
            return
        same = [row.place for row in rows] == [row.place for row in self._rows]
        if same:
            old, self._rows = self._rows, rows
            for number, (before, after) in enumerate(zip(old, rows, strict=True)):
                if before != after:
                    index = self.index(number)
                    self.dataChanged.emit(index, index)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, place: Place) -> int:
        """The row of a place; -1 where it is folded away."""
        numbers = (n for n, row in enumerate(self._rows) if row.place == place)
        return next(numbers, -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.words
        return None


def browsing_words(view: SessionView) -> str:
    """What the bar says while the facilitator looks somewhere else; empty while following the room."""
    if view.state.browsing is None:
        return ""
    return f"The room still sees {place_name(view, view.step.place)}"
