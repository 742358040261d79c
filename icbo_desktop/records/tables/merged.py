"""What a merged workbook came from as tables: the workbooks, and which record came from which of them."""

from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.records.scope import told_title
from icbo_desktop.records.tables.data_table import DataColumn, DataTable
from icbo_desktop.records.tables.places import ID, Places
from icbo_desktop.translation import marked

SOURCES = (
    "merged_sources",
    marked("Merged from"),
    marked("The workbooks that this one was merged from, named as its words are told."),
)
ORIGINS = (
    "origins",
    marked("Where it came from"),
    marked(
        "For each record of a merged workbook the workbook that it came from; ids are those of the other sheets."
    ),
)


def sources_table(places: Places) -> DataTable:
    columns = (
        DataColumn("title", marked("Workbook")),
        DataColumn("held_on", marked("Held on"), "date"),
        DataColumn(
            "records", marked("Records"), "whole number", marked("How many records came from it.")
        ),
        DataColumn("sha256", "SHA-256", description=marked("Its fingerprint."), is_aside=True),
        ID,
    )
    rows = tuple(
        (told_title(row.title), row.held_on, len(row.row_ids), row.sha256, row.id)
        for row in places.workshop.rows(MergedSource)
    )
    return DataTable(*SOURCES, columns, rows, key=("id",))


def origins_table(places: Places) -> DataTable:
    columns = (
        DataColumn("source", marked("Workbook")),
        DataColumn("id", marked("Record id")),
        DataColumn("source_id", marked("Workbook id"), refers_to=SOURCES[0], is_aside=True),
    )
    rows = tuple(
        (told_title(row.title), row_id, row.id)
        for row in places.workshop.rows(MergedSource)
        for row_id in row.row_ids
    )
    return DataTable(*ORIGINS, columns, rows, key=("id", "source_id"))
