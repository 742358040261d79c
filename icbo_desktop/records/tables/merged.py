"""What a merged workbook came from as tables: the workbooks, and which record came from which of them."""

from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.records.tables.data_table import DataColumn, DataTable
from icbo_desktop.records.tables.places import ID, Places

SOURCES = (
    "merged_sources",
    "Merged from",
    "The workbooks that this one was merged from, named as its words are told.",
)
ORIGINS = (
    "origins",
    "Where it came from",
    "For each record of a merged workbook the workbook that it came from; ids are those of the other sheets.",
)


def sources_table(places: Places) -> DataTable:
    columns = (
        DataColumn("title", "Workbook"),
        DataColumn("held_on", "Held on", "date"),
        DataColumn("records", "Records", "whole number", "How many records came from it."),
        DataColumn("sha256", "SHA-256", description="Its fingerprint.", is_aside=True),
        ID,
    )
    rows = tuple(
        (row.title, row.held_on, len(row.row_ids), row.sha256, row.id)
        for row in places.workshop.rows(MergedSource)
    )
    return DataTable(*SOURCES, columns, rows, key=("id",))


def origins_table(places: Places) -> DataTable:
    columns = (
        DataColumn("source", "Workbook"),
        DataColumn("id", "Record id"),
        DataColumn("source_id", "Workbook id", refers_to=SOURCES[0], is_aside=True),
    )
    rows = tuple(
        (row.title, row_id, row.id)
        for row in places.workshop.rows(MergedSource)
        for row_id in row.row_ids
    )
    return DataTable(*ORIGINS, columns, rows, key=("id", "source_id"))
