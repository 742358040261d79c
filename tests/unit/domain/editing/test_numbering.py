"""The number that is proposed for an added part."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.editing.edited import Edited
from icbo_desktop.domain.editing.numbering import first_number, next_number, roman
from icbo_desktop.domain.editing.structure import added
from icbo_desktop.domain.framework import Framework
from tests.builders import make_framework


@pytest.mark.parametrize(
    ("numbers", "following"),
    [
        (["1", "2", "9"], "10"),
        (["I", "II", "III"], "IV"),
        (["viii"], "ix"),
        (["a", "b", "c"], "d"),
        (["3.1", "3.9"], "3.10"),
        (["1.3a", "1.3b"], "1.3c"),
        (["1", ""], ""),
        (["Z", "A", "Z"], ""),
        ([], ""),
    ],
)
def test_number_goes_on_as_its_neighbours_do(numbers: list[str], following: str):
    assert next_number(numbers) == following


def test_list_begins_as_the_others_do_where_they_agree():
    assert first_number(["I", "I"]) == "I"
    assert first_number(["1", "4"]) == ""


@pytest.mark.parametrize(("value", "words"), [(4, "IV"), (9, "IX"), (14, "XIV"), (399, "CCCXCIX")])
def test_roman_numerals(value: int, words: str):
    assert roman(value) == words


def numbered(framework: Framework, *numbers: tuple[str, ...]) -> Framework:
    """The framework with these numbers of standards, domain by domain."""
    domains = tuple(
        replace(
            domain,
            standards=tuple(
                replace(domain.standards[0], id=f"{domain.id}.s{position}", number=number)
                for position, number in enumerate(own)
            ),
        )
        for domain, own in zip(framework.domains, numbers, strict=False)
    )
    return replace(framework, domains=domains)


@pytest.mark.parametrize(
    ("numbers", "holder", "proposed"),
    [
        ((("I", "II"), ("I",)), 0, "III"),
        ((("1", "2"), ("3", "4")), 0, "5"),
        ((("I", "II"), ()), 1, "I"),
        ((("1.1", "1.2"), ()), 1, "2.1"),
        ((("", ""), ("",)), 0, ""),
    ],
)
def test_added_standard_is_numbered_after_its_neighbours(numbers, holder, proposed):
    framework = numbered(make_framework(), *numbers)

    after, _ = added(Edited(framework), ("domains", holder), "standards", "A new one")

    assert after.framework.domains[holder].standards[-1].number == proposed
