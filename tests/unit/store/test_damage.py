"""Damage is never shown as content: each kind is found, named, and the file left as it was."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.capture import AddAction, AddNote
from icbo_desktop.domain.errors import WorkbookDamagedError
from icbo_desktop.store import engine
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.history_rows import Entry, Head
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import MORNING, make_item, make_workbook_file

WORDS = "The plan is shared with nobody"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_workbook_file(
        tmp_path, AddAction(make_item(), WORDS), AddNote(make_item(), "A note")
    )


def change_with_another_tool(path: Path, *statements: str) -> None:
    db = engine.connect(path, "write")
    db.conn.set_authorizer(None)
    for statement in statements:
        db.execute(statement)
    engine.tidy(db)
    db.close()


def forge(path: Path, seq: int, change: Callable[[dict[str, str]], None]) -> None:
    """Change an entry and mend every fingerprint after it, as a doctored file would."""
    db = engine.connect(path, "write")
    head = Head()
    for row in db.execute("SELECT * FROM history ORDER BY seq").fetchall():
        fields = dict(zip(("id", "at", "label", "kind", "of", "rows"), row[1:7], strict=True))
        if row[0] == seq:
            change(fields)
        head = head.after(Entry(**fields))
        db.execute(
            'UPDATE history SET id=?, at=?, label=?, kind=?, "of"=?, rows=?, hash=? WHERE seq=?',
            (*fields.values(), head.fingerprint, row[0]),
        )
    db.execute("UPDATE meta SET value = ? WHERE key = 'head'", (str(head),))
    engine.tidy(db)
    db.close()


def refusal_of(path: Path) -> WorkbookDamagedError:
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(WorkbookDamagedError) as caught:
            open_workbook(path, read_only=read_only)
        assert path.read_bytes() == before
    rows = tuple(f"In the file: {row}" for row in caught.value.rows)
    assert check_workbook(path) == caught.value.faults + rows
    return caught.value


def test_a_sound_workbook_has_no_faults(path):
    assert check_workbook(path) == ()


def test_a_missing_file_is_a_fault(tmp_path):
    assert check_workbook(tmp_path / "Plan.icbo") == ("“Plan.icbo” is not there.",)


@pytest.mark.parametrize("kept", [200, 4096, 9000, -4096])
def test_a_cut_file_is_damaged(path, kept):
    path.write_bytes(path.read_bytes()[:kept])

    assert refusal_of(path).sentence.startswith("This workbook is damaged")


def test_a_flipped_bit_in_the_words_of_a_change_is_found_wherever_it_stands(path):
    whole = path.read_bytes()
    places = [at for at in range(len(whole)) if whole.startswith(WORDS.encode(), at)]
    assert len(places) == 2  # in the history and in the table

    for at in places:
        flipped = bytearray(whole)
        flipped[at + 4] ^= 1
        path.write_bytes(flipped)
        assert refusal_of(path).sentence.startswith("This workbook is damaged")


@pytest.mark.parametrize("at", range(100, 60_000, 1_931))
def test_any_flipped_byte_is_refused_or_changes_nothing_that_is_shown(path, at, open_file):
    whole = bytearray(path.read_bytes())
    expected = open_workbook(path, read_only=True).workshop
    whole[at % len(whole)] ^= 0xFF
    path.write_bytes(whole)

    try:
        shown = open_file(path).workshop
    except WorkbookDamagedError:
        assert path.read_bytes() == whole
    else:
        assert shown == expected


def test_a_change_in_the_history_is_named_by_its_entry(path):
    change_with_another_tool(path, "UPDATE history SET label = 'something else' WHERE seq = 2")

    assert refusal_of(path).sentence == (
        "This workbook is damaged at entry 2: its fingerprint does not match."
    )


def test_every_changed_entry_is_named(path):
    change_with_another_tool(path, "UPDATE history SET at = '' WHERE seq > 1")

    assert [fault[:36] for fault in check_workbook(path)] == [
        "This workbook is damaged at entry 2:",
        "This workbook is damaged at entry 3:",
    ]


def test_a_missing_entry_is_named(path):
    change_with_another_tool(path, "DELETE FROM history WHERE seq = 2")

    assert refusal_of(path).sentence == "This workbook is damaged at entry 2: it is missing."


def test_a_history_cut_at_its_end_is_found(path):
    change_with_another_tool(path, "DELETE FROM history WHERE seq = 3", "DELETE FROM note")

    assert refusal_of(path).sentence == (
        "This workbook is damaged: saved up to entry 3, it now ends with entry 2."
    )


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE action SET text = 'other words'",
        "DELETE FROM action",
        "UPDATE action SET id = 'other'",
        "UPDATE action SET by_when = '2027-01-01'",
    ],
)
def test_a_row_changed_by_another_tool_is_found(path, statement):
    change_with_another_tool(path, statement)

    refusal = refusal_of(path)

    assert refusal.sentence.endswith("not as the history of this workbook says.")
    assert " action" in refusal.sentence
    assert refusal.rows[0].startswith("action ")
    assert refusal.rows[0] not in refusal.sentence


def test_rows_in_another_order_are_the_same_workbook(path, open_file):
    expected = open_workbook(path, read_only=True).workshop
    change_with_another_tool(
        path, "UPDATE partner_group SET rowid = rowid + 100 WHERE position = 0"
    )

    assert open_file(path).workshop == expected


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM action; END", "trigger “t”"),
        ("CREATE VIEW v AS SELECT * FROM note", "view “v”"),
        ("CREATE INDEX i ON note (text)", "index “i”"),
        ("CREATE TABLE extra (x)", "table “extra”"),
        ("ALTER TABLE note ADD COLUMN owner TEXT", "column “owner”"),
        ("CREATE VIRTUAL TABLE f USING fts5(x)", "table “f”"),
        ("DROP TABLE note", "the table “note” is missing"),
    ],
)
def test_what_this_program_did_not_put_there_is_named(path, statement, words):
    change_with_another_tool(path, statement)

    assert words in refusal_of(path).sentence


def test_a_table_with_other_rules_is_named(path):
    change_with_another_tool(
        path,
        "DROP TABLE note",
        "CREATE TABLE note (id TEXT, framework_id TEXT, item_id TEXT, text TEXT, "
        "evidence_id TEXT, created_at TEXT)",
    )

    assert "“note” is not laid out" in refusal_of(path).sentence


def replaced_in_rows(old: str, new: str) -> Callable[[dict[str, str]], None]:
    def change(fields: dict[str, str]) -> None:
        assert old in fields["rows"]
        fields["rows"] = fields["rows"].replace(old, new)

    return change


def set_field(**values: str) -> Callable[[dict[str, str]], None]:
    return lambda fields: fields.update(values)


NOTE = {
    "id": "n",
    "framework_id": "f",
    "item_id": "i",
    "text": "x",
    "created_at": "2026-11-19T09:30:00Z",
}
NO_SENSE = {
    "unknown field": replaced_in_rows('"who":', '"whose":'),
    "missing field": replaced_in_rows(f'"text":"{WORDS}",', ""),
    "wrong type": replaced_in_rows(f'"{WORDS}"', "5"),
    "wrong word": replaced_in_rows('"medium"', '"urgent"'),
    "wrong date": replaced_in_rows('"by_when":null', '"by_when":"soon"'),
    "unknown table": replaced_in_rows('"table":"action"', '"table":"sqlite_master"'),
    "table no text": replaced_in_rows('"table":"action"', '"table":["action"]'),
    "no row": set_field(rows='[{"table":"note","before":null,"after":null}]'),
    "row no object": set_field(rows='[{"table":"note","before":null,"after":7}]'),
    "change no object": set_field(rows="[[]]"),
    "changed no object": set_field(
        rows=json.dumps([{"table": "note", "before": NOTE, "after": 7}])
    ),
    "rows no list": set_field(rows="{}"),
    "no JSON": set_field(rows="[{"),
    "deep JSON": set_field(rows="[" * 100_000),
    "unknown kind of time": set_field(at="yesterday"),
    "too long": replaced_in_rows(WORDS, "x" * 2_000_001),
    "number too large": replaced_in_rows('"by_when":null', '"by_when":99999999999999999999999'),
}


@pytest.mark.parametrize("change", NO_SENSE.values(), ids=NO_SENSE)
def test_a_doctored_entry_makes_no_sense_and_is_named(path, change):
    forge(path, 2, change)

    assert refusal_of(path).sentence == (
        "This workbook is damaged at entry 2: its content makes no sense."
    )


@pytest.mark.parametrize("kind", ["undo", "redo"])
def test_a_doctored_entry_out_of_turn_is_named(path, kind):
    forge(path, 2, set_field(kind=kind, of="nobody"))

    assert refusal_of(path).sentence == (
        "This workbook is damaged at entry 2: it does not follow from the others."
    )


def test_a_row_that_is_made_twice_is_named(path):
    db = engine.connect(path, "read")
    rows = engine.one_value(db, "SELECT rows FROM history WHERE seq = 2")
    db.close()

    forge(path, 3, set_field(rows=str(rows)))

    assert "entry 3: it does not follow" in refusal_of(path).sentence


def test_an_entry_that_is_there_twice_is_named(path):
    forge(path, 3, set_field(id="change-1"))

    assert refusal_of(path).sentence == "This workbook is damaged at entry 3: it is there twice."


def test_a_history_without_a_workshop_is_damaged(path):
    forge(path, 1, set_field(rows="[]"))

    assert refusal_of(path).sentence == "This workbook is damaged: it holds no workshop."


def test_an_entry_over_the_limit_is_not_even_parsed(path, monkeypatch):
    monkeypatch.setattr("icbo_desktop.store.history_rows.LONGEST_ENTRY", 500)

    assert "entry 1: its content makes no sense" in refusal_of(path).sentence


def test_a_damaged_draft_is_left_out_and_told(path, open_file):
    file = open_file(path)
    file.save_draft("note", "half a sentence", MORNING, lambda _: None)
    file.save_draft("who", "the council", MORNING, lambda _: None)
    file.save_draft("when", "soon", MORNING, lambda _: None)
    file.close()
    change_with_another_tool(
        path,
        "UPDATE draft SET text = 'half a sentance' WHERE key = 'note'",
        "UPDATE draft SET at = 'never' WHERE key = 'when'",
    )

    again = open_file(path)

    assert list(again.drafts) == ["who"]
    notices = again.notices
    again.close()
    assert notices == check_workbook(path)
    assert notices == (
        "The half-typed words for “note” are damaged and are left out.",
        "The half-typed words for “when” are damaged and are left out.",
    )
