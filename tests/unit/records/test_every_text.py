"""What is typed anywhere in a workbook is in its record: a text of its own for every field, in each format."""

from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.domain.rows import RECORD_TYPE_BY_TABLE, RECORD_TYPES, Answer, Argument
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.store.engine import connect_in_memory
from icbo_desktop.store.migrations import MIGRATIONS
from tests.builders import MORNING, make_item
from tests.recorded_everywhere import Recorder, everywhere
from tests.typed_fields import NOT_RECORDS, NOT_TYPED, NOTHING_TYPED, TYPED
from tests.unit.records.making import FRAMEWORK
from tests.unit.records.text_readers import READERS, written_text


@cache
def recorded() -> tuple[Workshop, Recorder]:
    """The made-up framework has neither prompts nor arguments of its own, so these stand beside it."""
    recorder = Recorder()
    at = make_item()
    recorder.rows.append(Answer(**recorder.at(at), prompt_id="gone", text=recorder.word(Answer)))
    recorder.rows.append(
        Argument(**recorder.at(at), side="for", text=recorder.word(Argument), created_at=MORNING)
    )
    workshop, _ = everywhere(FRAMEWORK, recorder=recorder)
    return workshop, recorder


@pytest.mark.parametrize("kind", READERS)
def test_every_text_is_in_the_record(kind: RecordFormat, tmp_path: Path) -> None:
    workshop, recorder = recorded()

    text = written_text(workshop, FRAMEWORK, kind, tmp_path)

    assert [one for one in recorder.words_in(READERS[kind].carries) if one not in text] == []


def test_every_format_is_read_back() -> None:
    assert set(get_args(RecordFormat)) == READERS.keys()


def test_every_kind_of_record_is_looked_for() -> None:
    assert set(RECORD_TYPES) == TYPED.keys() | NOTHING_TYPED


def test_every_typed_field_of_the_domain_is_looked_for() -> None:
    for kind, names in TYPED.items():
        texts = {field.name for field in fields(kind) if field.type in ("str", str)}
        assert texts - NOT_TYPED == set(names), kind.__name__


def test_every_text_column_of_the_workbook_is_looked_for() -> None:
    db = connect_in_memory()
    MIGRATIONS.apply(db)
    tables = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    own = {name for name in tables if not name.startswith("_") and name not in NOT_RECORDS}

    assert own == RECORD_TYPE_BY_TABLE.keys()
    for kind, names in TYPED.items():
        columns = db.execute("SELECT name, type FROM pragma_table_info(?)", [kind.table]).fetchall()
        texts = {name for name, typed in columns if typed == "TEXT"}
        assert texts - NOT_TYPED == set(names), kind.table


def test_a_word_of_its_own_stands_in_every_typed_field() -> None:
    workshop, recorder = recorded()

    for kind, names in TYPED.items():
        for name in names:
            assert recorder.words_in({kind: (name,)}), (kind.__name__, name)
    assert all(
        any(word in getattr(row, name) for row in workshop.rows(kind))
        for kind, name, word in recorder.placed
    )
