"""A standard is asked for by its id or by the number that the screen shows, where that is one alone."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.rows import Item
from icbo_desktop.records.pictures.item_names import item_named, numbered_as
from icbo_desktop.records.scope import Scope
from tests.builders import make_framework, make_workshop

ITEM = Item("made-up", "d1.one")


def counted(framework: Framework, *numbers: str) -> Framework:
    """The framework with these numbers for the standards of each domain."""
    domains = tuple(
        replace(
            domain,
            standards=tuple(
                replace(each, number=number)
                for each, number in zip(domain.standards, numbers, strict=True)
            ),
        )
        for domain in framework.domains
    )
    return replace(framework, domains=domains)


def scope_of(framework: Framework) -> Scope:
    return Scope(make_workshop(), {framework.id: framework}, "group")


SCOPE = scope_of(counted(make_framework(), "I", "II"))


@pytest.mark.parametrize("name", ["d1.one", "made-up/d1.one", "1.I", "1 I", "1.i", "1 · I"])
def test_standard_is_found_by_its_id_and_its_number(name: str):
    assert item_named(SCOPE, name) == ITEM


def test_domain_is_found_by_its_number():
    assert item_named(SCOPE, "2") == Item("made-up", "d2")


def test_number_that_two_have_is_refused_with_their_ids():
    with pytest.raises(
        RecordError, match=r"more than one\. Say which: made-up/d1\.one and made-up/d1\.two"
    ):
        item_named(scope_of(counted(make_framework(), "I", "I")), "1.I")


def test_unknown_name_is_told_with_all_that_are_there():
    with pytest.raises(RecordError) as refused:
        item_named(SCOPE, "d9")

    said = "d1.one (1.I), d1.two (1.II), d1 (1), d2.one (2.I), d2.two (2.II) and d2 (2)."
    assert refused.value.sentence.endswith(f"which has {said}")


@pytest.mark.parametrize("name", ["2.IX", "d2.nine"])
def test_unknown_standard_of_a_domain_is_told_with_that_domain_alone(name: str):
    with pytest.raises(RecordError) as refused:
        item_named(SCOPE, name)

    assert refused.value.sentence.endswith("which has d2.one (2.I), d2.two (2.II) and d2 (2).")


def test_a_number_is_one_however_it_is_written():
    assert {numbered_as(each) for each in ("1.II", "1 ii", "1 · II")} == {"1.ii"}
