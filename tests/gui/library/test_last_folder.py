"""Where file dialogs open."""

from pathlib import Path

from icbo_desktop.ui.dialogs.file_section import documents_folder
from icbo_desktop.ui.library.last_folder import LastFolder
from icbo_desktop.ui.library.wall_picture import more_words


def test_folder_chosen_last_is_remembered_while_it_is_there(tmp_path: Path) -> None:
    last = LastFolder()
    assert last.folder == documents_folder()

    last.remember(tmp_path / "ours.xlsx")
    assert last.folder == tmp_path
    last.remember(tmp_path / "gone" / "ours.xlsx")

    assert last.folder == documents_folder()


def test_pages_that_follow_are_counted() -> None:
    assert [more_words(2), more_words(1), more_words(0)] == [
        "2 more pages after this one",
        "1 more page after this one",
        "The last page",
    ]
