"""What stands under the picture of a wall page."""

from icbo_desktop.ui.shared.wall_picture import more_words


def test_pages_that_follow_are_counted() -> None:
    assert [more_words(2), more_words(1), more_words(0)] == [
        "2 more pages after this one",
        "1 more page after this one",
        "The last page",
    ]
