"""What a change is called: kept in English, said in the language that is spoken."""

import pytest

from icbo_desktop.domain.change_words import WITH_KIND, label_words
from icbo_desktop.domain.edits.edit import KIND_WORDS
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.edits.setting import ChangeDetails
from icbo_desktop.translation import speaking
from tests.builders import make_item, make_workshop
from tests.made_up_language import MADE_UP, is_made_up, made_up, put_at_hand


@pytest.fixture(autouse=True)
def another_language(monkeypatch: pytest.MonkeyPatch) -> None:
    put_at_hand(monkeypatch)


def test_a_label_is_english_whatever_is_spoken() -> None:
    edit = SetAgreedRating(make_item(), 6)
    details = ChangeDetails(make_workshop().details)

    with speaking(MADE_UP):
        assert (edit.label, details.label) == (
            "set agreed rating to 6",
            "change workshop details",
        )


@pytest.mark.parametrize(
    ("label", "kept"),
    [
        ("set agreed rating to 6", "6"),
        ("borrow 5 minutes", "5"),
        ("attach Photo 1.png", "Photo 1.png"),
        ("move to version 1.2.0 of the framework", "1.2.0"),
    ],
)
def test_what_a_label_holds_stays_and_its_words_are_said(label: str, kept: str) -> None:
    with speaking(MADE_UP):
        said = label_words(label)

    assert kept in said
    assert is_made_up(said.replace(kept, ""))
    assert label_words(label) == label


def test_a_plain_label_is_said_whole() -> None:
    with speaking(MADE_UP):
        assert label_words("agree to differ") == made_up("agree to differ", "", None)
        assert label_words("") == ""


def test_every_kind_of_record_can_be_changed_in_any_language() -> None:
    assert {f"change {words}" for words in KIND_WORDS.values()} <= set(WITH_KIND)
