"""The STP route map pack holds every part of its source that the other STP packs leave to it.

The source itself is not in the repository. What a second reader counted in it stands here as tables.
"""

import re

import pytest

from icbo_desktop.domain.framework import Framework
from tests.unit.packs.pack_shape import is_asked, shipped

# Domain, the section of the source, and how many standards it has.
DOMAINS = [
    ("behaviours", "1.3a", 2),
    ("principles", "1.3b", 10),
    ("blocks", "3", 5),
    ("planning", "3.2a", 5),
    ("procuring", "3.2b", 4),
    ("monitoring", "3.2c", 4),
    ("tactical", "3.2d", 7),
    ("case", "4", 2),
    ("function", "5", 2),
    ("procurement", "6a", 4),
    ("isap", "6b", 4),
    ("provision", "7", 5),
]
STRATEGIC = ("planning", "procuring", "monitoring")
# Standard, and how many points the source gives it; every other has none.
POINTS = {
    "behaviours.relationships": 1,
    "behaviours.tools": 4,
    "blocks.outcomes": 1,
    "planning.outcomes": 5,
    "planning.resources": 2,
    "procuring.landscape": 2,
    "procuring.payment": 1,
    "procuring.procurement": 2,
    "procuring.engagement": 2,
    "monitoring.performance": 2,
    "tactical.landscape": 1,
    "tactical.personalisation": 3,
    "tactical.supply": 3,
    "case.purpose": 4,
    "function.issues": 11,
    "procurement.rules": 2,
    "procurement.scale": 3,
    "isap.strategy": 3,
    "isap.procurement": 4,
    "isap.mobilisation": 2,
    "provision.requirements": 1,
}
# List, and how many items it has.
LISTS = [
    ("accountable-care", 6),
    ("forms-of-accountable-care", 5),
    ("at-a-glance", 13),
    ("conclusion", 6),
    ("checkpoints", 4),
    ("vehicles", 8),
]
SIBLINGS = ["stp-scope", "stp-segmentation", "stp-form", "stp-option-appraisal"]


def route_map() -> Framework:
    return shipped("stp-route-map-2017")


def rated_ids() -> set[str]:
    return {standard.id for standard in route_map().standards() if standard.scale}


def ids_in(*domain_ids: str) -> list[str]:
    domains = [route_map().domains_by_id[domain_id] for domain_id in domain_ids]
    return [standard.id for domain in domains for standard in domain.standards]


def test_domains_stand_in_the_order_of_the_source_with_all_their_topics():
    held = [(one.id, one.number, len(one.standards)) for one in route_map().domains]

    assert held == DOMAINS


def test_standards_have_the_points_of_the_source():
    held = {one.id: len(one.points) for one in route_map().standards() if one.points}

    assert held == POINTS


def test_lists_have_every_item_of_the_source():
    held = [(one.id, len(one.items)) for one in route_map().lists_by_id.values()]

    assert sorted(held) == sorted(LISTS)


def test_resources_are_those_the_source_links_to():
    resources = route_map().resources

    assert len(resources) == 10
    assert [one.id for one in resources if not re.search(r"https?://|www\.", one.where)] == []


def test_strategic_activities_are_thirteen_and_tactical_ones_seven():
    strategic = [one.number for one in route_map().standards() if one.id in ids_in(*STRATEGIC)]
    tactical = [one.number for one in route_map().domains_by_id["tactical"].standards]

    assert strategic == [str(number) for number in range(1, 14)]
    assert tactical == [str(number) for number in range(1, 8)]


def test_only_activities_are_rated():
    assert rated_ids() == set(ids_in(*STRATEGIC, "tactical"))


def test_activity_is_kept_moved_or_shared_and_never_summed_up():
    (who,) = route_map().scales

    assert [point.id for point in who.points] == ["kept", "moved", "shared"]
    assert all(point.label and point.description for point in who.points)
    assert (who.kind, who.shape, who.aggregate) == ("nominal", "choice", "none")


@pytest.mark.parametrize("domain_id", [*STRATEGIC, "tactical"])
def test_question_stands_before_the_ratings_of_activities(domain_id):
    assert is_asked(route_map().domains_by_id[domain_id].rating_question)


def test_design_principles_close_on_the_set_of_the_place_itself():
    assert is_asked(route_map().domains_by_id["principles"].closing_question)


def test_early_engagement_comes_before_the_three_checkpoints():
    named = [item.text.partition(":")[0] for item in route_map().lists_by_id["checkpoints"].items]

    assert named == [
        "Early engagement (EE)",
        "Checkpoint 1 (CP1)",
        "Checkpoint 2 (CP2)",
        "Checkpoint 3 (CP3)",
    ]


def test_every_topic_says_what_it_is_and_where_it_stands_in_the_source():
    standards = list(route_map().standards())

    assert [one.id for one in standards if not one.statement] == []
    assert [one.id for one in standards if not one.source.startswith("Section ")] == []


@pytest.mark.parametrize("pack_id", SIBLINGS)
def test_the_other_packs_of_the_route_map_are_named_as_they_are_called(pack_id):
    statements = " ".join(standard.statement for standard in route_map().standards())

    assert shipped(pack_id).short_title in statements
