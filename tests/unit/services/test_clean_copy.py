"""A copy without its history holds what stands now, and nothing that was deleted before."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from icbo_desktop.domain.edits.forgetting import DeleteIndividualRatings
from icbo_desktop.domain.rows import ViewRating
from icbo_desktop.services.clean_copy import work_without_history
from icbo_desktop.services.demo import demo_changes
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.store.workbook_file import open_workbook, write_new


def test_deleted_ratings_are_nowhere_in_the_copy(qapp: QApplication, tmp_path: Path) -> None:
    original, copy = tmp_path / "ours.icbo", tmp_path / "clean.icbo"
    write_new(original, demo_changes())
    service = open_service(original)
    rating = service.workshop.rows(ViewRating)[0]

    service.apply(DeleteIndividualRatings(service.frameworks))
    work_without_history(service, copy)()
    kept = set(service.workshop)
    service.close()

    assert rating.id.encode() in original.read_bytes()
    assert rating.id.encode() not in copy.read_bytes()
    file = open_workbook(copy, read_only=True)
    assert set(file.workshop) == kept
    file.close()


def test_copy_can_be_worked_in_and_undoes_nothing_from_before(
    qapp: QApplication, tmp_path: Path
) -> None:
    original, copy = tmp_path / "ours.icbo", tmp_path / "clean"
    write_new(original, demo_changes())
    service = open_service(original)

    work_without_history(service, copy)()
    service.close()

    again = open_service(copy.with_suffix(".icbo"))
    assert again.undo_label == ""
    again.close()
