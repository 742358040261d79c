"""All that a record counts and lists, as tables: from the workshop as it may be told."""

from icbo_desktop.records.scope import Scope
from icbo_desktop.records.tables.captured import (
    actions_table,
    answers_table,
    arguments_table,
    notes_table,
    parked_table,
    practice_table,
    views_table,
)
from icbo_desktop.records.tables.data_table import DataTable
from icbo_desktop.records.tables.dictionary import with_dictionary
from icbo_desktop.records.tables.divergences import divergence_table, middles_table
from icbo_desktop.records.tables.evidence import evidence_table
from icbo_desktop.records.tables.grid_tables import results_table, weights_table
from icbo_desktop.records.tables.merged import origins_table, sources_table
from icbo_desktop.records.tables.overview import overview_table
from icbo_desktop.records.tables.places import Places
from icbo_desktop.records.tables.session import (
    attachments_table,
    breaks_table,
    earlier_table,
    reflections_table,
    time_table,
    visits_table,
)
from icbo_desktop.records.tables.setting import (
    frameworks_table,
    groups_table,
    history_items,
    history_table,
    overlays_table,
    workshop_table,
)
from icbo_desktop.records.tables.view_ratings import ratings_table, tallies_table, wide_table
from icbo_desktop.records.told_history import ToldHistory

IN_ORDER = (
    *(actions_table, ratings_table, wide_table, tallies_table, divergence_table, middles_table),
    *(evidence_table, views_table, practice_table, parked_table, notes_table, answers_table),
    *(arguments_table, results_table, weights_table, time_table, visits_table, breaks_table),
    *(attachments_table, reflections_table, earlier_table),
    *(workshop_table, groups_table, frameworks_table, overlays_table),
    *(sources_table, origins_table),
)


def record_tables(scope: Scope, history: ToldHistory | None = None) -> tuple[DataTable, ...]:
    """The overview first, then what follows from it, and the data dictionary last.

    `history` None says that the history is not to hand.
    """
    places = Places(scope)
    overview = overview_table(places, history_items(history))
    tables = (overview, *(make(places) for make in IN_ORDER), history_table(places, history))
    return with_dictionary(tables)
