"""What is said of deleted ratings follows whether they are to go for good."""

from icbo_desktop.domain.edits.forgetting import IndividualRatings
from icbo_desktop.ui.dialogs.delete_ratings_dialog import DeleteRatingsDialog


def test_words_on_undo_follow_the_tick(shown) -> None:
    dialog = shown(DeleteRatingsDialog(IndividualRatings(12, 3, 0)))
    assert "can bring them back" in dialog.history.text()

    dialog.for_good.click()

    assert "undo cannot bring them back" in dialog.history.text()
    assert "copies and backups" not in dialog.records.text()
    dialog.for_good.click()
    assert "can bring them back, also after a restart" in dialog.history.text()
    assert "copies and backups" in dialog.records.text()
