"""Short ways to the tables of a record in the tests."""

from collections.abc import Mapping
from dataclasses import replace

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.rows import Attribution, Note
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.record_model import RecordModel, record_of
from icbo_desktop.records.tables.data_table import DataTable, Value
from tests.builders import MORNING, make_workshop
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import FRAMEWORK

Row = Mapping[str, Value]


def model_of(
    workshop: Workshop,
    attribution: Attribution | None = None,
    framework: Framework = FRAMEWORK,
) -> RecordModel:
    options = replace(OPTIONS, attribution=attribution)
    return record_of(workshop, {framework.id: framework}, options)


def noted(text: str) -> Workshop:
    """A workshop with one note of exactly that text, as no edit would have kept it."""
    note = Note(id="n", framework_id="made-up", item_id="d1.one", text=text, created_at=MORNING)
    return make_workshop().with_row(note)


def table_of(record: RecordModel, name: str) -> DataTable:
    return next(table for table in record.tables if table.name == name)


def rows_of(record: RecordModel, name: str) -> list[Row]:
    """The rows of a table, each by the names of its columns."""
    table = table_of(record, name)
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows]


def row_at(record: RecordModel, name: str, place: str) -> Row:
    """The one row of a table at a place."""
    (found,) = [row for row in rows_of(record, name) if row["place"] == place]
    return found
