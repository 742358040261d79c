"""Records as plain values and back: whatever stands in a file, it is a record or it is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.rows import RECORD_TYPE_BY_TABLE, RECORD_TYPES
from icbo_desktop.store.engine import connect_in_memory
from icbo_desktop.store.history_rows import Entry, change_of
from icbo_desktop.store.migrations import MIGRATIONS
from icbo_desktop.store.record_rows import (
    ContentError,
    cells_of,
    columns_of,
    plain_of,
    record_of,
    rows_of,
)
from tests.builders import make_workshop

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.table)
def test_each_kind_of_record_has_a_table_with_a_column_a_field(kind):
    db = connect_in_memory()
    MIGRATIONS.apply(db)
    rows = db.execute("SELECT name FROM pragma_table_info(?)", [kind.table]).fetchall()
    db.close()

    assert tuple(row[0] for row in rows) == columns_of(kind.table)


@given(st.data())
def test_any_values_are_a_record_or_refused(data):
    table = data.draw(st.sampled_from(sorted(RECORD_TYPE_BY_TABLE)))
    names = st.sampled_from(columns_of(table))
    values = data.draw(JSON | st.dictionaries(names, JSON))

    try:
        record = record_of(table, values)
    except ContentError:
        return
    assert isinstance(values, dict)
    assert values.keys() <= plain_of(record).keys()


@given(st.text(max_size=80) | JSON.map(str), st.sampled_from(("edit", "undo", "x")))
def test_any_text_is_a_change_or_refused(rows, kind):
    try:
        change = change_of(Entry("id", "2026-11-19T09:30:00Z", "label", kind, "", rows))
    except ContentError:
        return
    assert (change.rows, change.kind) == ((), kind)


def test_every_record_of_a_workshop_comes_back_from_its_plain_values():
    for record in make_workshop():
        assert record_of(record.table, plain_of(record)) == record


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.table)
@settings(max_examples=30)
@given(st.data())
def test_many_records_are_the_same_rows_as_one_by_one(kind, data):
    records = data.draw(st.lists(st.from_type(kind), max_size=3, unique_by=lambda each: each.id))

    assert rows_of(kind, records) == {record.id: cells_of(record) for record in records}
