"""A question is asked with common words in any form; what is told apart is what counts."""

import pytest

from icbo_desktop.services.help_words import rank_in, stem_of, telling_words


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("What does the record contain?", ("record", "contain")),
        ("how do I", ("how", "do", "i")),
        ("wall Wall walls", ("wall",)),
        ("@", ("@",)),
        (" > ", (">",)),
        ("@vol", ("vol",)),
        ("help!", ("help",)),
    ],
)
def test_words_that_count_are_those_that_tell_pages_apart(typed: str, wanted: tuple[str, ...]):
    assert telling_words(typed) == wanted


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("uninstalling", "uninstall"), ("records", "record"), ("installed", "install"),
        ("keys", "keys"), ("access", "access"), ("saving", "saving"),
    ],
)  # fmt: skip
def test_ending_is_left_out_where_enough_is_left(word: str, stem: str):
    assert stem_of(word) == stem


def test_words_in_the_heading_count_more_than_in_the_title_and_the_text():
    in_heading = rank_in("The wall", "Clickers", "A key.", ("clicker",))
    in_title = rank_in("The wall", "Clickers", "A key.", ("wall",))
    in_text = rank_in("The wall", "Clickers", "A key.", ("key",))

    assert in_heading < in_title < in_text < rank_in("The wall", "Clickers", "A key.", ("zebra",))
