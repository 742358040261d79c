"""The recovery phrase: a key as groups that can be typed from paper, and passwords in one form."""

import random
from itertools import combinations

import pytest

from icbo_desktop.domain.errors import PasswordRefusedError
from icbo_desktop.domain.recovery_phrase import key_of, password_of, phrase_of

KEY = bytes(range(7, 39))
PHRASE = phrase_of(KEY)


@pytest.mark.parametrize("key", [KEY, bytes(32), b"\xff" * 32])
def test_a_phrase_brings_its_key_back(key):
    assert key_of(phrase_of(key)) == key


def test_a_phrase_is_fourteen_groups_of_five_that_cannot_be_misread():
    groups = PHRASE.split(" ")

    assert [len(group) for group in groups] == [5] * 14
    assert not set("".join(groups)) & set("ILOU")


def test_a_phrase_may_be_typed_small_with_hyphens_and_look_alike_letters():
    typed = PHRASE.lower().replace(" ", "-").replace("0", "o").replace("1", "l")

    assert key_of(typed) == KEY


@pytest.mark.parametrize("group", range(14))
def test_a_mistyped_character_is_told_with_its_group(group):
    groups = PHRASE.split(" ")
    groups[group] = (
        groups[group][:2] + ("7" if groups[group][2] != "7" else "8") + groups[group][3:]
    )

    with pytest.raises(PasswordRefusedError, match=f"^Group {group + 1} of the recovery phrase"):
        key_of(" ".join(groups))


@pytest.mark.parametrize("key", [KEY, bytes(range(100, 132)), b"\x07\x5c\xd1\x99" * 8])
def test_any_two_swapped_characters_are_told_with_their_group(key):
    groups = phrase_of(key).split(" ")[:13]
    for at, group in enumerate(groups):
        for first, second in combinations(range(5), 2):
            letters = list(group)
            letters[first], letters[second] = letters[second], letters[first]
            typed = [*groups[:at], "".join(letters), *phrase_of(key).split(" ")[at + 1 :]]
            if letters[first] != letters[second]:
                with pytest.raises(PasswordRefusedError, match=f"^Group {at + 1} of the"):
                    key_of(" ".join(typed))


def test_two_groups_in_the_wrong_order_are_told():
    first, second, *rest = PHRASE.split(" ")

    with pytest.raises(PasswordRefusedError, match="Group 1 "):
        key_of(" ".join([second, first, *rest]))


def test_a_phrase_that_ends_too_early_is_told():
    with pytest.raises(PasswordRefusedError, match=r"has 14 groups .* this one has 13"):
        key_of(" ".join(PHRASE.split(" ")[:13]))


def test_no_typing_mistake_opens_with_another_key():
    chance = random.Random(7)  # noqa: S311 - the same mistakes each time
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    for _ in range(500):
        place = chance.choice([at for at, letter in enumerate(PHRASE) if letter != " "])
        typed = (
            PHRASE[:place] + chance.choice(letters.replace(PHRASE[place], "")) + PHRASE[place + 1 :]
        )
        with pytest.raises(PasswordRefusedError):
            key_of(typed)


def test_a_password_is_the_same_however_its_letters_were_made():
    assert password_of("d\u0175r oer bach") == password_of("dw\u0302r oer bach")


def test_spaces_of_a_password_count():
    assert password_of("  three random words ") == "  three random words "


@pytest.mark.parametrize("typed", ["", "short", "123456789", "x" * 1001])
def test_a_password_that_is_too_short_or_endless_is_refused(typed):
    with pytest.raises(PasswordRefusedError, match="character"):
        password_of(typed)
