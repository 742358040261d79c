"""The rows of the route list as values, and the list model that holds them."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from icbo_desktop.domain.breaks import break_at
from icbo_desktop.domain.framework import Framework, Standard
from icbo_desktop.domain.grid import Grid, grid_at
from icbo_desktop.domain.route import Place, PlaceKind, places, standards_in_scope
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.standing import Standing, standing_of
from icbo_desktop.domain.wall_state import Banner
from icbo_desktop.figures.palette import INK, domain_colour
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.coverage_words import (
    criterion_mark,
    domain_coverage,
    framework_coverage,
    option_mark,
)
from icbo_desktop.ui.console.place_words import (
    CHOSEN_MARK,
    DISCUSSED_MARK,
    bare_place_name,
    counted_standards,
    domain_of,
    domain_tag,
    frameworks_on_route,
    place_name,
    scale_of,
    standing_mark,
    standing_words,
)

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
USUAL_RATING = "5"
TYPED_HERE = marked("words typed here and not kept")


class RowKind(StrEnum):
    FRAMEWORK = "framework"
    HEADING = "heading"
    STANDARD = "standard"
    CLOSE = "close"
    FOLDED = "folded"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class RouteRow:
    """One row. `words` say all of it, for a tooltip and a screen reader.

    `usual_mark` is what the mark will be at its widest in the usual run: the row keeps the room for it.
    """

    kind: RowKind
    place: Place
    title: str
    number: str = ""
    mark: str = ""
    words: str = ""
    accent: str = INK
    usual_mark: str = ""
    is_rated: bool = False
    is_here: bool = False
    is_browsed: bool = False
    has_draft: bool = False


def route_rows(view: SessionView) -> tuple[RouteRow, ...]:
    """Every place of the route; a domain far ahead that nobody has reached is folded into one row."""
    rows = [_other(Place(PlaceKind.WELCOME), tr("Welcome"))]
    all_places = places(view.route)
    inside: dict[Item, list[Place]] = {}
    for place in all_places:
        domain = domain_of(view, place.item)
        if domain is not None:
            inside.setdefault(Item(place.item.framework_id, domain.id), []).append(place)
    open_domains = _open_domains(view, inside)
    frameworks = frameworks_on_route(view)
    for framework in frameworks:
        own = [place for place in all_places if place.item.framework_id == framework.id]
        if len(frameworks) > 1 and own:
            words = f"{framework.title}, {framework_coverage(view, framework)}"
            rows.append(RouteRow(RowKind.FRAMEWORK, own[0], framework.short_title, words=words))
        rows += [
            _other(place, bare_place_name(view, place))
            for place in own
            if place.kind is PlaceKind.CHECKLIST
        ]
        for position, domain in enumerate(framework.domains):
            item = Item(framework.id, domain.id)
            if item in inside:
                part = DomainRows(view, framework, position, inside[item])
                rows += part.rows() if item in open_domains else part.folded()
    rows += [
        _other(Place(PlaceKind.SUMMARY), tr("Summary")),
        _other(Place(PlaceKind.CLOSING), tr("Closing")),
    ]
    return tuple(_placed(row, view) for row in _with_breaks(rows, all_places, view))


def _with_breaks(
    rows: Sequence[RouteRow], all_places: Sequence[Place], view: SessionView
) -> list[RouteRow]:
    """The rows with each break behind the place that it follows, or behind the domain that is folded over it."""
    found = list(rows)
    for number, place in enumerate(all_places):
        if place.kind is PlaceKind.BREAK:
            before = set(all_places[:number])
            last = max(at for at, row in enumerate(found) if row.place in before)
            found.insert(last + 1, _break_row(view, place))
    return found


def _break_row(view: SessionView, place: Place) -> RouteRow:
    row, name = break_at(view.workshop, place), bare_place_name(view, place)
    minutes = tr("{minutes} min", minutes=row.minutes) if row is not None else ""
    return RouteRow(RowKind.OTHER, place, f"{name} · {minutes}", words=f"{name}, {minutes}")


def _open_domains(view: SessionView, inside: Mapping[Item, Sequence[Place]]) -> set[Item]:
    """The domains with all their rows: reached ones, the one looked at, where we are, and the next."""
    found: set[Item] = set()
    for item, own in inside.items():
        is_here = view.place in own or view.step.place in own
        framework = view.frameworks[item.framework_id]
        standards = (
            Item(item.framework_id, each.id) for each in framework.domain(item.item_id).standards
        )
        spoken_to = (item, *standards, *(place.item for place in own))
        if is_here or any(
            standing_of(view.workshop, one) is not Standing.NOT_REACHED for one in spoken_to
        ):
            found.add(item)
    openings = list(inside)
    following = [item for item in openings if item not in found]
    here = [item for item in openings if item in found]
    if following and (not here or openings.index(following[0]) == openings.index(here[-1]) + 1):
        found.add(following[0])
    return found


class DomainRows:
    """The rows of one domain: its heading, its standards, options and results, and its close."""

    def __init__(
        self, view: SessionView, framework: Framework, position: int, own: Sequence[Place]
    ) -> None:
        self._view = view
        self._framework = framework
        self._domain = framework.domains[position]
        self._item = Item(framework.id, self._domain.id)
        self._accent = domain_colour(position)
        self._places = own
        self._opening = Place(PlaceKind.DOMAIN_OPENING, self._item)
        self._grids: dict[Item, Grid | None] = {}

    def folded(self) -> list[RouteRow]:
        """The heading and how much there is."""
        standards = standards_in_scope(self._view.workshop, self._framework, self._domain)
        words = counted_standards(self._framework, len(standards))
        return [
            self._heading(),
            RouteRow(RowKind.FOLDED, self._opening, words, "·", words=words, accent=self._accent),
        ]

    def rows(self) -> list[RouteRow]:
        """Every place of the domain, in the order of the route."""
        makers = {
            PlaceKind.STANDARD: self._standard_row,
            PlaceKind.OPTION: self._option_row,
            PlaceKind.GRID: self._result_row,
            PlaceKind.DOMAIN_CLOSE: self._close_row,
        }
        return [
            self._heading(),
            *(makers[place.kind](place) for place in self._places if place.kind in makers),
        ]

    def _heading(self) -> RouteRow:
        tag, name = domain_tag(self._framework, self._domain), self._domain.short_title
        title = f"{tag} · {name}" if self._domain.number else name
        return RouteRow(
            RowKind.HEADING,
            self._opening,
            title,
            words=tr("{title}, opening", title=title),
            accent=self._accent,
        )

    def _standard_row(self, place: Place) -> RouteRow:
        standard = self._framework.standard(place.item.item_id)
        if self._framework.options_of(standard.id) and not standard.options:
            return self._criterion_row(place, standard)
        word = f"{self._framework.words.standard} {standard.number}".strip()
        standing = standing_words(self._view, place.item)
        return RouteRow(
            RowKind.STANDARD,
            place,
            standard.short_title,
            standard.number,
            standing_mark(self._view, place.item),
            f"{word} {standard.short_title}, {standing}",
            self._accent,
            self._usual_mark(place.item),
            is_rated=standing_of(self._view.workshop, place.item) is Standing.RATED,
        )

    def _criterion_row(self, place: Place, standard: Standard) -> RouteRow:
        """A criterion of the grid that has more to say: for how many options it is rated."""
        grid = self._grid(self._item)
        mark = criterion_mark(self._view, grid, standard) if grid is not None else ""
        word = f"{self._framework.words.standard} {standard.number}".strip()
        words = rated_in_words(f"{word} {standard.short_title}", mark)
        return RouteRow(
            RowKind.STANDARD,
            place,
            standard.short_title,
            standard.number,
            mark,
            words,
            self._accent,
            full_mark(mark),
        )

    def _option_row(self, place: Place) -> RouteRow:
        name = bare_place_name(self._view, place)
        mark = self._grid_mark(place, place.item.option_id)
        words = rated_in_words(name, mark)
        return RouteRow(
            RowKind.STANDARD, place, name, "", mark, words, self._accent, full_mark(mark)
        )

    def _result_row(self, place: Place) -> RouteRow:
        mark = self._grid_mark(place, "")
        words = rated_in_words(bare_place_name(self._view, place), mark)
        return RouteRow(
            RowKind.CLOSE, place, tr("Result"), "→", mark, words, self._accent, full_mark(mark)
        )

    def _usual_mark(self, item: Item) -> str:
        scale = scale_of(self._view, item)
        if scale is None:
            return translated(DISCUSSED_MARK)
        return translated(CHOSEN_MARK) if scale.is_nominal else USUAL_RATING

    def _grid_mark(self, place: Place, option_id: str) -> str:
        grid = self._grid(place.item.whole)
        return option_mark(self._view, grid, option_id) if grid is not None else ""

    def _grid(self, whole: Item) -> Grid | None:
        if whole not in self._grids:
            self._grids[whole] = grid_at(self._view.workshop, self._framework, whole.item_id)
        return self._grids[whole]

    def _close_row(self, place: Place) -> RouteRow:
        view, item = self._view, self._item
        rated = domain_coverage(view, self._framework, self._domain)
        is_rated = standing_of(view.workshop, item) is Standing.RATED
        mark = standing_mark(view, item) if is_rated else ""
        # With its rating beside it the row says by itself what the rating is of.
        has_rating = scale_of(view, item) is not None and not is_rated
        title = tr("Joint actions, domain rating") if has_rating else tr("Joint actions")
        tag = domain_tag(self._framework, self._domain)
        words = f"{tag}, {title}, {standing_words(view, item)}; {rated}"
        return RouteRow(
            RowKind.CLOSE, place, title, "→", mark, words, self._accent, mark, is_rated=is_rated
        )


def full_mark(mark: str) -> str:
    """The mark of a grid once all of it is rated: "14/14"."""
    _, _, cells = mark.partition("/")
    return f"{cells}/{cells}"


def rated_in_words(name: str, mark: str) -> str:
    """A row's name and its mark as a screen reader says them: "Option A, 3 of 14 rated"."""
    rated, _, cells = mark.partition("/")
    return tr("{name}, {rated} of {cells} rated", name=name, rated=rated, cells=cells)


def _other(place: Place, title: str) -> RouteRow:
    return RouteRow(RowKind.OTHER, place, title, words=title)


def _placed(row: RouteRow, view: SessionView) -> RouteRow:
    """The row with where we are and what is looked at; a folded row or a framework's is never either."""
    if row.kind in (RowKind.FOLDED, RowKind.FRAMEWORK):
        return row
    is_here = row.place == view.step.place
    is_browsed = row.place == view.state.browsing
    if not (is_here or is_browsed):
        return row
    words = row.words
    if is_here:
        is_live = view.state.wall.banner is Banner.LIVE
        words += tr(", the room is here") if is_live else tr(", the session is here")
    if is_browsed:
        words += tr(", you are looking at it")
    return replace(row, words=words, is_here=is_here, is_browsed=is_browsed)


def with_drafts(rows: Sequence[RouteRow], drafted: Container[Place]) -> tuple[RouteRow, ...]:
    """The rows with a word where something was typed and not kept; not of what is folded away."""
    return tuple(
        replace(row, has_draft=True, words=f"{row.words}, {translated(TYPED_HERE)}")
        if row.place in drafted and row.kind not in (RowKind.FOLDED, RowKind.FRAMEWORK)
        else row
        for row in rows
    )


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
        numbers = (
            number
            for number, row in enumerate(self._rows)
            if row.place == place and row.kind is not RowKind.FRAMEWORK
        )
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
    return tr("The room still sees {place}", place=place_name(view, view.step.place))
