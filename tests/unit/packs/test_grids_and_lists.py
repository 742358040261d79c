"""Grids, lists, prompts and arguments: read, referred to rightly, frozen and thawed."""

import json

import jsonschema
import pytest

from icbo_desktop.domain.framework import Framework
from icbo_desktop.packs.format import pack_schema
from icbo_desktop.packs.frozen import frozen_copy, thaw
from icbo_desktop.packs.reader import read_pack
from tests.unit.packs.pack_texts import GRIDS_AND_LISTS, faults_of


@pytest.fixture
def framework() -> Framework:
    return read_pack(GRIDS_AND_LISTS)


def faults_when(old: str, new: str) -> list[str]:
    text = (GRIDS_AND_LISTS / "pack.yaml").read_text(encoding="utf-8")
    assert text.count(old) == 1
    return [fault.split(": ", 1)[1] for fault in faults_of(text.replace(old, new))]


def test_copy_is_thawed_as_it_was(framework: Framework):
    assert thaw(frozen_copy(framework).text) == framework


def test_schema_accepts_it(framework: Framework):
    jsonschema.validate(
        json.loads(frozen_copy(framework).text), pack_schema(), jsonschema.Draft202012Validator
    )


def test_criterion_of_a_grid_takes_the_options_of_its_domain(framework: Framework):
    names = [option.name for option in framework.options_of("d1.money")]

    assert names == ["Loose", "Tight", "One provider"]


def test_standard_with_options_of_its_own_is_a_grid_of_one_row(framework: Framework):
    assert [option.id for option in framework.options_of("d3.pilot")] == [
        "d3.pilot.north",
        "d3.pilot.south",
    ]


def test_standard_without_options_has_none(framework: Framework):
    assert framework.options_of("d2.buying") == ()
    assert framework.options_of("sources") == ()


def test_list_keeps_its_items_under_their_headings(framework: Framework):
    groups = framework.lists_by_id["sources"].groups

    assert [(name, len(items)) for name, items in groups] == [("Papers", 2), ("Voices", 1)]


def test_list_of_a_standard_is_found_and_is_never_rated(framework: Framework):
    assert framework.lists_by_id["d3.vehicle.when"].title == "When it fits"
    assert framework.scale_of("d3.vehicle.when") is None


def test_prompts_are_told_apart_by_their_place(framework: Framework):
    assert [prompt.id for prompt in framework.prompts_at("standard")] == ["prompt.doing"]
    assert [prompt.id for prompt in framework.prompts_at("domain")] == ["prompt.next"]


def test_resource_of_several_domains_keeps_them(framework: Framework):
    assert framework.resources[0].domains == ("d1", "d2")


def test_words_of_a_value_name_its_label(framework: Framework):
    scales = framework.scales_by_id

    assert scales["arrow"].words(2) == "2"
    assert scales["agree"].words(3) == "3 Agree"
    assert scales["place"].words(2) == "Moved"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (
            "title: It saves money, short_title: Money, scale: agree",
            "title: It saves money, short_title: Money",
            "$.domains[0].standards[0]: its options are rated, so it needs a 'scale'",
        ),
        (
            "short_title: Options\n",
            "short_title: Options\n    scale: agree\n",
            "$.domains[0].scale: a grid has a result and no rating of its own: leave 'scale' out",
        ),
        (
            "title: Staff support it, short_title: Staff, scale: agree",
            "title: Staff support it, short_title: Staff, scale: arrow",
            "$.domains[0].standards[2].scale: a grid has one scale for all its criteria, here 'agree'",
        ),
        (
            "domains: [d1, d2]",
            "domains: [d1, d9]",
            "$.resources[0].domains[1]: there is no domain with the id 'd9'",
        ),
        (
            "domains: [d1, d2]",
            "domain: d1, domains: [d1, d2]",
            "$.resources[0].domains: give 'domain' or 'domains', not both",
        ),
        (
            "id: sources.minutes",
            "id: sources.plans",
            "$.lists[0].items[1].id: the id 'sources.plans' is used already in line 40",
        ),
    ],
)
def test_broken_rule_is_named_with_its_path(old: str, new: str, fault: str):
    assert faults_when(old, new) == [fault]
