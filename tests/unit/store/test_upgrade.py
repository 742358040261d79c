"""Workbooks of an older format: copied, upgraded, and refused untouched where they do not prove themselves."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.errors import WorkbookDamagedError
from icbo_desktop.domain.rows import Action, DifferingView, Visit, item_of
from icbo_desktop.domain.session_rows import Reflection
from icbo_desktop.domain.standing import agreed_value
from icbo_desktop.store import engine, layout, opening
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.migrations import MIGRATIONS, VERSION
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import make_item, make_workbook_file, make_workshop
from tests.unit.store.conftest import names_in

# One file for each layout there was, made by the program of its time; never made again.
WORKBOOKS = Path(__file__).resolve().parents[2] / "samples" / "workbooks"
EDIT = AddAction(make_item(), "Share the plan")
COPY = f"Plan.v{VERSION}.icbo"


def made_up_next_step(db: engine.Database) -> None:
    db.execute("CREATE INDEX made_up ON note (text)")
    db.execute(f"PRAGMA user_version = {VERSION + 1}")


@pytest.fixture
def old_path(tmp_path, monkeypatch) -> Iterator[object]:
    """A workbook of today before a program that is one version further."""
    path = make_workbook_file(tmp_path, EDIT)
    real_steps = list(MIGRATIONS._migrations)
    MIGRATIONS()(made_up_next_step)
    monkeypatch.setattr(opening, "VERSION", VERSION + 1)
    monkeypatch.setattr(layout.layout_faults, "__defaults__", (VERSION + 1,))
    layout._fresh.cache_clear()
    yield path
    MIGRATIONS._migrations[:] = real_steps
    layout._fresh.cache_clear()


def test_the_version_is_the_number_of_steps():
    db = engine.connect_in_memory()

    assert len(MIGRATIONS.pending(db)) == VERSION
    MIGRATIONS.apply(db)
    assert engine.one_value(db, "PRAGMA user_version") == VERSION
    db.close()


def test_an_older_workbook_is_copied_then_upgraded_and_keeps_its_content(old_path, open_file):
    before = old_path.read_bytes()

    file = open_file(old_path)
    file.close()

    assert names_in(old_path.parent) == ["Plan.icbo", COPY]
    assert file.workshop == make_workshop(EDIT)
    assert opening.version_of(old_path) == VERSION + 1
    assert opening.version_of(old_path.with_name(COPY)) == VERSION
    assert len(before) == len(old_path.with_name(COPY).read_bytes())


def test_an_older_workbook_is_upgraded_once(old_path, open_file):
    open_file(old_path).close()
    kept = old_path.with_name(COPY).read_bytes()

    open_file(old_path).close()

    assert old_path.with_name(COPY).read_bytes() == kept


def test_an_earlier_copy_of_the_old_version_is_not_overwritten(old_path, open_file):
    old_path.with_name(COPY).write_bytes(b"mine")

    open_file(old_path).close()

    assert old_path.with_name(COPY).read_bytes() == b"mine"
    assert opening.version_of(old_path.with_name(f"Plan.v{VERSION} (2).icbo")) == VERSION


def test_an_older_workbook_opens_over_a_copy_that_a_sudden_end_left_half_written(
    old_path, open_file
):
    old_path.with_name(f".{COPY}.part").write_bytes(b"half of it" * 900)

    open_file(old_path).close()

    assert names_in(old_path.parent) == ["Plan.icbo", COPY]
    assert opening.version_of(old_path.with_name(COPY)) == VERSION


def test_an_older_workbook_is_read_without_changing_it(old_path):
    before = old_path.read_bytes()

    file = open_workbook(old_path, read_only=True)

    assert file.workshop == make_workshop(EDIT)
    assert old_path.read_bytes() == before
    assert names_in(old_path.parent) == ["Plan.icbo"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET label = 'x'",
        "DROP TABLE finding",
        "CREATE TABLE _extra (x)",
        "UPDATE _sqlite_migrations SET name = 'm000' WHERE id = 1",
    ],
)
def test_a_damaged_older_workbook_is_refused_untouched(old_path, statement):
    db = engine.connect(old_path, "write")
    db.execute(statement)
    engine.tidy(db)
    db.close()
    before = old_path.read_bytes()

    with pytest.raises(WorkbookDamagedError):
        open_workbook(old_path)

    assert old_path.read_bytes() == before
    assert names_in(old_path.parent) == ["Plan.icbo"]
    assert check_workbook(old_path)


def test_a_workbook_of_the_first_layout_keeps_every_row(tmp_path, open_file):
    path = Path(shutil.copy(WORKBOOKS / "v1.icbo", tmp_path))

    workshop = open_file(path).workshop

    (action,), (view,) = workshop.rows(Action), workshop.rows(DifferingView)
    assert (action.text, view.text) == ("Share the plan", "Not from where we sit.")
    assert agreed_value(workshop, make_item()) == 6
    assert workshop.rows(Visit)[0].overlay == ""
    assert {item_of(row).option_id for row in workshop} == {""}


def test_a_workbook_of_the_third_layout_keeps_every_row(tmp_path, open_file):
    path = Path(shutil.copy(WORKBOOKS / "v3.icbo", tmp_path))

    workshop = open_file(path).workshop

    (action,), (reflection,) = workshop.rows(Action), workshop.rows(Reflection)
    assert (action.text, reflection.text) == ("Share the plan", "We had time to talk.")
    assert agreed_value(workshop, make_item()) == 6
    assert "v3.v3.icbo" in names_in(tmp_path)


@pytest.mark.parametrize("name", ["v1.icbo", "v3.icbo"])
def test_a_workbook_of_an_older_layout_is_laid_out_like_a_new_one(tmp_path, open_file, name):
    path = Path(shutil.copy(WORKBOOKS / name, tmp_path))

    open_file(path).close()

    assert check_workbook(path) == ()
    assert opening.version_of(path) == VERSION
