"""What a merged workbook came from, and which group of people a text came from."""

from collections.abc import Iterator

from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.domain.wording import day_words
from icbo_desktop.records.scope import Scope, told_title
from icbo_desktop.records.tree import Cell, Column, Part, Table, paragraph, said_columns
from icbo_desktop.records.wording import NOT_SET
from icbo_desktop.translation import marked, tr, translated

SOURCE_COLUMNS = (
    Column(marked("Workbook"), 0.3),
    Column(marked("Held"), 0.17),
    Column(marked("Records"), 0.11),
    Column(marked("SHA-256 of its history"), 0.42),
)
LEAD = marked(
    "This workbook was merged from those of several breakout groups. What came from some of them and not from all "
    "says so. Where the groups did not share a standing, it was left open for the whole room, and each group's was "
    "kept as a differing view; what one group alone worked on says whose it is. A partner group that had fewer than "
    "three people in a breakout group is not named beside it."
)


def sources_part(scope: Scope) -> Iterator[Part]:
    """The originals with their fingerprints; nothing where the workbook is no merge."""
    sources = ordered_sources(scope)
    if sources:
        rows = tuple(
            (
                Cell(told_title(row.title)),
                Cell(day_words(row.held_on) if row.held_on else translated(NOT_SET)),
                Cell(str(len(row.row_ids))),
                Cell(row.sha256),
            )
            for row in sources
        )
        table = Table(tr("The workbooks that were merged"), said_columns(SOURCE_COLUMNS), rows)
        yield Part(
            "merged-from", tr("What this was merged from"), (paragraph(translated(LEAD)), table)
        )


def ordered_sources(scope: Scope) -> list[MergedSource]:
    return sorted(scope.workshop.rows(MergedSource), key=lambda row: (row.title, row.id))
