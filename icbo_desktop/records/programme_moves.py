"""How places that met more than once moved, and the middle of each year: a part of a programme's overview."""

from collections.abc import Mapping

from icbo_desktop.domain.divergence import middle_words
from icbo_desktop.domain.movement import Direction
from icbo_desktop.domain.programme_overview import (
    FEWEST_PLACES,
    Distribution,
    FrameworkOverview,
    PlaceMoves,
)
from icbo_desktop.domain.wording import short_day_words
from icbo_desktop.records.programme_names import full_name, places_words, too_few
from icbo_desktop.records.tree import (
    Block,
    Cell,
    Column,
    Heading,
    Part,
    Table,
    paragraph,
    said_columns,
)
from icbo_desktop.translation import marked, tr, translated

DIRECTIONS: Mapping[Direction, str] = {
    "up": marked("{n} up"),
    "same": marked("{n} the same"),
    "down": marked("{n} down"),
    "another choice": marked("{n} another choice"),
}
PLACE_MOVE_COLUMNS = (
    Column(marked("Place"), 0.3),
    Column(marked("First"), 0.16),
    Column(marked("Last"), 0.16),
    Column(marked("Moved"), 0.38),
)


def moves_part(overview: FrameworkOverview) -> Part:
    """How places that met more than once moved, and the middle of each year."""
    blocks: list[Block] = []
    if overview.moves:
        blocks += [
            Heading(tr("Place by place, first workshop to last")),
            Table(
                tr("How each place moved"),
                said_columns(PLACE_MOVE_COLUMNS),
                tuple(map(move_cells, overview.moves)),
            ),
            Heading(tr("By standard")),
            all_too_few() if len(overview.moves) < FEWEST_PLACES else moves_table(overview),
        ]
    if len(overview.years) > 1:
        is_few = len(overview.latest) < FEWEST_PLACES
        blocks += [
            Heading(tr("The middle of each year")),
            all_too_few() if is_few else years_table(overview),
            paragraph(
                tr(
                    "Each year is told over the places that met in it, which need not be the same places."
                ),
                is_soft=True,
            ),
        ]
    framework = overview.framework
    return Part(
        f"moves:{framework.id}",
        tr("Over the years"),
        tuple(blocks),
        level=2,
        running=framework.short_title,
    )


def all_too_few() -> Block:
    """Said once in the place of a table that would say it in every cell."""
    return paragraph(
        tr("There are {places} for each of these figures, so that none is shown.", places=too_few())
    )


def move_cells(moves: PlaceMoves) -> tuple[Cell, ...]:
    days = [
        short_day_words(each.held_on) if each.held_on else tr("no date")
        for each in (moves.first, moves.last)
    ]
    rest = (tr("{n} rated only once", n=moves.one_sided),) if moves.one_sided else ()
    return Cell(moves.place), *map(Cell, days), Cell(directions_words(moves.counts), rest)


def directions_words(counts: Mapping[Direction, int]) -> str:
    said = (
        translated(words, n=counts[way]) for way, words in DIRECTIONS.items() if counts.get(way)
    )
    return ", ".join(said) or tr("nothing to compare")


def moves_table(overview: FrameworkOverview) -> Table:
    columns = (
        Column(overview.framework.words.standard, 0.5),
        Column(tr("Places compared"), 0.2),
        Column(tr("Moved"), 0.3),
    )
    rows = tuple(
        (
            Cell(full_name(overview.framework, each.item)),
            Cell(str(each.moves.places) if each.moves.counts is not None else ""),
            Cell(too_few() if each.moves.counts is None else directions_words(each.moves.counts)),
        )
        for each in overview.items
        if each.scale is not None
    )
    return Table(tr("How many places moved, standard by standard"), columns, rows)


def years_table(overview: FrameworkOverview) -> Table:
    years = overview.years
    share = 0.66 / len(years)
    columns = (
        Column(overview.framework.words.standard, 0.34),
        *(Column(str(year), share) for year in years),
    )
    rows = tuple(
        (
            Cell(full_name(overview.framework, each.item)),
            *(Cell(year_words(dict(each.years).get(year))) for year in years),
        )
        for each in overview.items
        if each.scale is not None and each.scale.has_middle
    )
    return Table(tr("The middle of each year"), columns, rows, fixed=1)


def year_words(found: Distribution | None) -> str:
    if found is None or not found.places:
        return tr("none", "no place rated it in that year")
    if found.middle is None:
        return too_few()
    return tr(
        "{middle} ({places})",
        middle=middle_words(found.middle),
        places=places_words(found.places),
    )
