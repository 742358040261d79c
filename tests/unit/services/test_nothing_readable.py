"""What was deleted or never kept cannot be read in the bytes of the file, and it is said where it still can."""

from pathlib import Path

import pytest

from icbo_desktop.domain.edits.forgetting import DeleteIndividualRatings
from icbo_desktop.domain.rows import ViewRating
from icbo_desktop.services.clean_copy import work_without_history
from icbo_desktop.services.demo import make_demo
from icbo_desktop.services.workbook_service import WorkbookService, open_service
from icbo_desktop.ui.dialogs.delete_ratings_dialog import HISTORY, RECORDS

WORD = "halftypedword0001z"
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def workbook(tmp_path: Path) -> WorkbookService:
    make_demo(tmp_path / "ours.icbo")
    return open_service(tmp_path / "ours.icbo")


def bytes_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_words_that_were_typed_and_dropped_are_in_no_file(workbook, tmp_path):
    workbook.save_draft("note", f"{WORD} and more")
    workbook.file.flush(5)
    held = WORD.encode() in bytes_below(tmp_path)
    workbook.save_draft("note", "")
    workbook.close()

    assert held
    assert WORD.encode() not in bytes_below(tmp_path)


def test_long_words_that_were_typed_and_dropped_are_in_no_file(workbook, tmp_path):
    workbook.save_draft("note", f"{WORD} " * 2_000)  # over several pages of the file
    workbook.file.flush(5)
    workbook.save_draft("note", "short")
    workbook.close()

    assert WORD.encode() not in bytes_below(tmp_path)


def test_individual_ratings_are_in_no_byte_of_a_copy_without_history(workbook, tmp_path):
    ratings = workbook.workshop.rows(ViewRating)
    out = tmp_path / "given"
    out.mkdir()

    workbook.apply(DeleteIndividualRatings(workbook.frameworks))
    work_without_history(workbook, out / "clean.icbo")()
    workbook.close()

    given = bytes_below(out)
    assert len(ratings) > 50
    assert [row.id for row in ratings if row.id.encode() in given] == []


def test_dialog_says_where_they_can_still_be_read():
    assert "so do copies and backups" in RECORDS
    assert "history of this file still holds them" in HISTORY
