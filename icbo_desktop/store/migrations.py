"""The layout of the workbook file, one small step a version. A step is never edited once released.

History of the format (the version is SQLite's `user_version`, the number of steps taken):

1  The first. `history` is the truth, chained by fingerprints (history_rows.py says how). A table for each
   kind of record is its replay, for whoever queries a workbook with another tool. `meta` holds `head`, the
   end of the history as "seq:fingerprint", and `made_by`. `draft` holds words not yet kept.
2  Overlays, grids (`option_id`), the room's own words under prompts, points for and against, weights.
3  Planned minutes and breaks, attachments (their bytes in `sqlar`, laid out as SQLite's archives are),
   earlier ratings, what was good and what to change, what became of a parked item.
4  The workbooks that a merged one came from: their fingerprints and which records each brought.

A step uses plain column names and plain SQL, never today's records: those will have moved on. Entries of
the history are left as they were written; a field that a later version adds needs a default in its
record, and a renamed one is translated where entries are read.
"""

from icbo_desktop.store.engine import APPLICATION_ID, Database, Migrations

MIGRATIONS = Migrations("icbo_workbook")

# Drafts are outside the history on purpose: words that were typed and then deleted, perhaps a name that
# slipped out, must not stay in the file for ever. secure_delete wipes them when the row goes.
_FIRST_TABLES = """
CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE history (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL, at TEXT NOT NULL, label TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'log')), of TEXT NOT NULL,
  rows TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE draft (
  key TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL, at TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT;
CREATE TABLE workshop (
  id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, place TEXT NOT NULL, held_on TEXT,
  facilitators TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('self_assessment', 'peer_challenge')),
  attribution TEXT NOT NULL CHECK (attribution IN ('none', 'group', 'role')),
  starts_at TEXT, ends_at TEXT, ground_rules TEXT NOT NULL, narrative TEXT NOT NULL,
  created_at TEXT NOT NULL) STRICT;
CREATE TABLE framework (
  id TEXT NOT NULL PRIMARY KEY, version TEXT NOT NULL, sha256 TEXT NOT NULL, text TEXT NOT NULL,
  position INTEGER NOT NULL, left_out TEXT NOT NULL) STRICT;
CREATE TABLE partner_group (
  id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, people INTEGER NOT NULL,
  mark TEXT NOT NULL CHECK (mark IN ('circle', 'square', 'triangle', 'diamond', 'cross', 'star')),
  colour TEXT NOT NULL, position INTEGER NOT NULL) STRICT;
CREATE TABLE assessment (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'discussed', 'parked', 'not_applicable')),
  status_reason TEXT NOT NULL, agreed INTEGER,
  agreed_to_differ INTEGER NOT NULL CHECK (agreed_to_differ IN (0, 1)),
  revealed_round INTEGER NOT NULL CHECK (revealed_round >= 0),
  no_action_reason TEXT NOT NULL) STRICT;
CREATE TABLE view_rating (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  group_id TEXT NOT NULL REFERENCES partner_group (id) DEFERRABLE INITIALLY DEFERRED,
  seat INTEGER NOT NULL, round INTEGER NOT NULL, value INTEGER NOT NULL,
  created_at TEXT NOT NULL) STRICT;
CREATE TABLE finding (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  evidence_id TEXT NOT NULL, found TEXT CHECK (found IN ('none', 'some', 'clear')),
  note TEXT NOT NULL) STRICT;
CREATE TABLE differing_view (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  text TEXT NOT NULL,
  holder TEXT NOT NULL CHECK (holder IN ('groups', 'several', 'not_attributed')),
  held_by TEXT NOT NULL, how_many INTEGER, evidence TEXT NOT NULL, would_change TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'resolved', 'agree_to_differ', 'parked')),
  rating INTEGER, evidence_id TEXT NOT NULL, action_id TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;
CREATE TABLE good_practice (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  text TEXT NOT NULL, held_by TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;
CREATE TABLE action (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  text TEXT NOT NULL, priority TEXT NOT NULL CHECK (priority IN ('high', 'medium', 'low')),
  who TEXT NOT NULL, by_when TEXT, no_date_reason TEXT NOT NULL, measure TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'done', 'dropped')), created_at TEXT NOT NULL) STRICT;
CREATE TABLE parked_item (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  text TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;
CREATE TABLE note (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  text TEXT NOT NULL, evidence_id TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;
CREATE TABLE visit (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  step_key TEXT NOT NULL, entered_at TEXT NOT NULL, left_at TEXT) STRICT
"""


@MIGRATIONS()
def m001_first_layout(db: Database) -> None:
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in _FIRST_TABLES.split(";"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 1")


_ITEM_TABLES = (
    "assessment", "view_rating", "finding", "differing_view", "good_practice", "action",
    "parked_item", "note", "visit",
)  # fmt: skip
_SECOND_TABLES = """
ALTER TABLE framework ADD COLUMN overlay TEXT NOT NULL DEFAULT '';
ALTER TABLE framework ADD COLUMN is_retired INTEGER NOT NULL DEFAULT 0 CHECK (is_retired IN (0, 1));
ALTER TABLE visit ADD COLUMN overlay TEXT NOT NULL DEFAULT '';
CREATE TABLE overlay (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, overlay_id TEXT NOT NULL,
  version TEXT NOT NULL, sha256 TEXT NOT NULL, text TEXT NOT NULL, position INTEGER NOT NULL) STRICT;
CREATE TABLE answer (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  prompt_id TEXT NOT NULL, text TEXT NOT NULL, option_id TEXT NOT NULL) STRICT;
CREATE TABLE argument (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('for', 'against')), text TEXT NOT NULL,
  created_at TEXT NOT NULL, option_id TEXT NOT NULL) STRICT;
CREATE TABLE weight (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 10), option_id TEXT NOT NULL) STRICT
"""


@MIGRATIONS()
def m002_overlays_and_grids(db: Database) -> None:
    for table in _ITEM_TABLES:
        db.execute(f"ALTER TABLE {table} ADD COLUMN option_id TEXT NOT NULL DEFAULT ''")
    for statement in _SECOND_TABLES.split(";"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 2")


_THIRD_TABLES = """
ALTER TABLE parked_item ADD COLUMN outcome TEXT NOT NULL DEFAULT 'open'
  CHECK (outcome IN ('open', 'action', 'later', 'dropped'));
ALTER TABLE action ADD COLUMN carried_from TEXT NOT NULL DEFAULT '';
CREATE TABLE planned_time (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  place_kind TEXT NOT NULL, minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600),
  option_id TEXT NOT NULL) STRICT;
CREATE TABLE agenda_break (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  place_kind TEXT NOT NULL, minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600),
  title TEXT NOT NULL, option_id TEXT NOT NULL) STRICT;
CREATE TABLE attachment (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  name TEXT NOT NULL, content_type TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL,
  caption TEXT NOT NULL, created_at TEXT NOT NULL, option_id TEXT NOT NULL) STRICT;
CREATE TABLE earlier_rating (
  id TEXT NOT NULL PRIMARY KEY, framework_id TEXT NOT NULL, item_id TEXT NOT NULL,
  value INTEGER NOT NULL, workshop_title TEXT NOT NULL, held_on TEXT, option_id TEXT NOT NULL) STRICT;
CREATE TABLE reflection (
  id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('plus', 'delta')),
  text TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;
CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT, mtime INT, sz INT, data BLOB)
"""


@MIGRATIONS()
def m003_time_and_papers(db: Database) -> None:
    for statement in _THIRD_TABLES.split(";"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 3")


_MERGED_SOURCE = """
CREATE TABLE merged_source (
  id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL, held_on TEXT, sha256 TEXT NOT NULL,
  row_ids TEXT NOT NULL, groups TEXT NOT NULL, merged_into TEXT NOT NULL) STRICT
"""


@MIGRATIONS()
def m004_merged_workbooks(db: Database) -> None:
    db.execute(_MERGED_SOURCE)
    db.execute("PRAGMA user_version = 4")


# What a file has after the last step; a test holds that it is the number of steps.
VERSION = 4
