"""A new workbook file from an earlier one, which is only read."""

from pathlib import Path

import pytest

from icbo_desktop.domain.carry_forward import CarryForward, carried
from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.errors import (
    EditRefusedError,
    NotAWorkbookError,
    WorkbookDamagedError,
    WorkbookError,
)
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.rows import Action, FrozenFramework
from icbo_desktop.domain.session_rows import EarlierRating
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP, Workshop
from icbo_desktop.services.carry_forward import carry_forward, earlier_workshop
from icbo_desktop.store.workbook_file import open_workbook, write_new
from tests.builders import make_change, make_first_change, make_frozen, make_item

REQUEST = CarryForward("Six months on")


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    changes = [make_first_change(frozen=make_frozen())]
    workshop = apply(EMPTY_WORKSHOP, changes[0])
    for minute, edit in enumerate(
        (SetAgreedRating(make_item(), 6), AddAction(make_item(), "Publish the map")), start=1
    ):
        changes.append(make_change(edit, workshop, minutes=minute))
        workshop = apply(workshop, changes[-1])
    path = tmp_path / "earlier.icbo"
    write_new(path, changes)
    return path


def read(path: Path) -> Workshop:
    return open_workbook(path, read_only=True).workshop


def test_new_workbook_opens_and_holds_what_was_carried(earlier: Path, tmp_path: Path):
    carry_forward(earlier, tmp_path / "new.icbo", REQUEST)

    new = read(tmp_path / "new.icbo")
    assert new.details.title == "Six months on"
    assert [row.value for row in new.rows(EarlierRating)] == [6]
    assert [row.text for row in new.rows(Action)] == ["Publish the map"]
    assert new.rows(FrozenFramework) == read(earlier).rows(FrozenFramework)


def test_earlier_workbook_stays_as_it_is(earlier: Path, tmp_path: Path):
    before = (earlier.read_bytes(), earlier.stat().st_mtime_ns)

    carry_forward(earlier, tmp_path / "new.icbo", REQUEST)

    assert (earlier.read_bytes(), earlier.stat().st_mtime_ns) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["earlier.icbo", "new.icbo"]


def test_damaged_workbook_is_refused_and_nothing_is_written(earlier: Path, tmp_path: Path):
    damaged = earlier.read_bytes().replace(b"Publish the map", b"Publish the mop")
    earlier.write_bytes(damaged)

    with pytest.raises(WorkbookDamagedError):
        carry_forward(earlier, tmp_path / "new.icbo", REQUEST)

    assert not (tmp_path / "new.icbo").exists()


def test_file_that_is_no_workbook_is_refused(tmp_path: Path):
    (tmp_path / "notes.icbo").write_text("notes", encoding="utf-8")

    with pytest.raises(NotAWorkbookError):
        earlier_workshop(tmp_path / "notes.icbo")


def test_workbook_with_a_framework_that_cannot_be_read_is_refused(tmp_path: Path):
    path = tmp_path / "earlier.icbo"
    write_new(path, [make_first_change()])

    with pytest.raises(WorkbookDamagedError, match="holds a framework that this program cannot"):
        carry_forward(path, tmp_path / "new.icbo", REQUEST)


@pytest.mark.parametrize(("name", "reason"), [("earlier.icbo", "already"), ("new.db", "ends in")])
def test_place_that_is_taken_or_no_workbook_is_refused(
    earlier: Path, tmp_path: Path, name: str, reason: str
):
    before = earlier.read_bytes()

    with pytest.raises(WorkbookError, match=reason):
        carry_forward(earlier, tmp_path / name, REQUEST)

    assert earlier.read_bytes() == before


def test_new_workbook_without_a_title_is_not_made(earlier: Path, tmp_path: Path):
    with pytest.raises(EditRefusedError, match="title"):
        carry_forward(earlier, tmp_path / "new.icbo", CarryForward(" "))

    assert not (tmp_path / "new.icbo").exists()


def test_what_would_come_along_is_told_of_a_file(earlier: Path):
    assert carried(earlier_workshop(earlier)).words.endswith("1 agreed rating and 1 open action.")
