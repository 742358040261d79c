"""The quick reading of a change's rows: it reads what the slow one reads, to the letter, or leaves it to that."""

import json
from unittest import mock

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.history import RowChange
from icbo_desktop.domain.rows import RECORD_TYPES
from icbo_desktop.store import history_rows
from icbo_desktop.store.history_rows import Entry, change_of
from icbo_desktop.store.record_rows import ContentError, plain_of
from icbo_desktop.store.row_shapes import quick_row_changes

ZONES = st.none() | st.timezones()
MOMENTS = st.datetimes(timezones=ZONES) | st.dates() | st.times(timezones=ZONES)
WRONG = st.one_of(
    *(st.none(), st.booleans(), st.integers(), st.text(), st.floats(), st.lists(st.text())),
    st.sampled_from(
        (2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2**64, 10**40, 1.0, 1e3, "group", "open")
    ),
    MOMENTS.map(msgspec.to_builtins),
)
WORDS = st.text() | st.sampled_from(('a"\\/\n\t\x00\x1f\x7f', "“ŵ” \u2028 😀"))
NOTE = '[{"table":"note","before":null,"after":{"id":"a","framework_id":"f","item_id":"i","text":"t",%s}}]'


@st.composite
def records(draw, kind):
    """Any record of a kind, as plain values."""
    record = draw(st.from_type(kind))
    plain = plain_of(record)
    texts = [
        name
        for name, value in plain.items()
        if value == getattr(record, name) and isinstance(value, str)
    ]
    if not draw(st.booleans()):
        return plain
    chosen = draw(st.sampled_from(texts))
    return {**plain, chosen: draw(WORDS)}


@st.composite
def spoilt(draw, plain):
    """The values, often with some left out, now and then with one that does not belong there."""
    left_out = draw(st.just(()) | st.sets(st.sampled_from(sorted(plain))))
    kept = {name: value for name, value in plain.items() if name not in left_out}
    names = st.sampled_from([*plain, "extra"])
    return kept | draw(st.just({}) | st.dictionaries(names, WRONG, max_size=1))


@st.composite
def written_rows(draw):
    """A row change as JSON, mostly one that could have been written."""
    kind = draw(st.sampled_from(RECORD_TYPES))
    before, after = draw(st.none() | records(kind)), draw(st.none() | records(kind))
    if before is not None and draw(st.booleans()):
        before = draw(spoilt(before))
    if after is not None and draw(st.booleans()):
        after = draw(spoilt(after))
    row = {"table": kind.table, "before": before, "after": after}
    return json.dumps([row], ensure_ascii=draw(st.booleans()), indent=draw(st.none() | st.just(1)))


def slowly(rows):
    """The row changes as they are read field by field, None where they are refused."""
    with mock.patch.object(history_rows, "LONGEST_TEXT", -1):
        try:
            return change_of(Entry("id", "2026-11-19T09:30:00Z", "label", "edit", "", rows)).rows
        except ContentError:
            return None


@given(written_rows())
@example('[{"table":"note","table":"action","before":null,"after":null}]')
@example(
    NOTE % '"created_at":"2026-11-19T10:11:05Z","text":"twice","created_at":"2026-11-19T10:11:06Z"'
)
@example(NOTE % '"created_at":"2026-11-19T10:11:05Z","te\\u0078t":"\\ud83d\\ude00"')
def test_what_is_read_quickly_is_what_is_read_slowly(rows):
    found = quick_row_changes(rows)

    assert found is None or repr(found) == repr(slowly(rows))


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.table)
@settings(max_examples=30)
@given(st.data())
def test_what_was_written_is_read_quickly_where_the_file_can_hold_it(kind, data):
    before, after = data.draw(records(kind)), data.draw(records(kind))
    changed = {name: value for name, value in after.items() if value != before[name]}
    rows = [{"table": kind.table, "before": before, "after": changed}]

    found = quick_row_changes(json.dumps(rows))

    assert (found is None) == (slowly(json.dumps(rows)) is None)


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 2**64, 10**40])
def test_a_number_that_no_column_holds_is_left_to_the_slow_reading(number):
    row = {"id": "a", "framework_id": "f", "item_id": "i", "weight": number}
    rows = [{"table": "weight", "before": None, "after": row}]

    assert quick_row_changes(json.dumps(rows)) is None
    assert slowly(json.dumps(rows)) is None


def test_a_field_that_an_older_version_did_not_write_gets_its_default():
    rows = NOTE % '"created_at":"2026-11-19T10:11:05Z"'
    change = change_of(Entry("id", "2026-11-19T09:30:00Z", "label", "edit", "", rows))

    (row,) = change.rows

    assert isinstance(row, RowChange)
    assert (row.before, row.row.option_id) == (None, "")
