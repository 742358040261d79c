"""The STP form pack holds every part of the route map's section on the form of commissioning.

The source itself is not in the repository. What a second reader counted in it stands here as tables.
"""

import pytest

from icbo_desktop.domain.framework import Framework, Standard
from tests.unit.packs.pack_shape import is_asked, shipped

# Domain, how many standards it has, and the scale on which they are rated.
DOMAINS = [
    ("areas", 7, "integration"),
    ("spectrum", 1, "devolution"),
    ("required", 5, "met"),
    ("other", 6, "met"),
    ("vehicles", 5, ""),
]
# Scale, and its points from low to high.
SCALES = [
    ("integration", ["separate", "parallel", "joint", "integrated"]),
    ("devolution", ["seat", "co-commissioning", "delegated", "devolved"]),
    ("met", ["not-met", "partly-met", "met"]),
]
AREAS = [
    "Strategic direction and leadership",
    "Understanding population needs",
    "Resource allocation and management",
    "Market intelligence and market facilitation",
    "Procurement",
    "Stakeholder engagement",
    "Commissioning function",
]
# Vehicle, and its circumstances, advantages, disadvantages and considerations.
VEHICLES = [
    ("vehicles.ccg-specific", 1, 1, 1, 0),
    ("vehicles.joint-committee", 1, 2, 1, 1),
    ("vehicles.working-group", 1, 2, 1, 1),
    ("vehicles.individual-delegation", 1, 2, 1, 0),
    ("vehicles.in-common", 2, 4, 3, 2),
]


def form() -> Framework:
    return shipped("stp-form")


def standards_of(domain_id: str) -> tuple[Standard, ...]:
    return form().domains_by_id[domain_id].standards


def size_of_list(list_id: str) -> int:
    """How many items; none where there is no such list."""
    found = form().lists_by_id.get(list_id)
    return len(found.items) if found else 0


def test_parts_stand_in_the_order_of_the_source_with_all_their_topics():
    assert [(one.id, len(one.standards)) for one in form().domains] == [row[:2] for row in DOMAINS]


@pytest.mark.parametrize(("domain_id", "count", "scale"), DOMAINS)
def test_topics_of_a_part_share_one_scale_or_are_only_discussed(domain_id, count, scale):
    assert [standard.scale for standard in standards_of(domain_id)] == [scale] * count


@pytest.mark.parametrize(("scale_id", "points"), SCALES)
def test_scale_is_an_order_of_steps_with_a_middle(scale_id, points):
    scale = form().scales_by_id[scale_id]

    assert [point.id for point in scale.points] == points
    assert list(scale.values) == list(range(1, len(points) + 1))
    assert (scale.kind, scale.shape, scale.aggregate) == ("ordinal", "steps", "median")
    assert all(point.label for point in scale.points)


def test_areas_are_the_seven_of_the_source_and_have_no_cell_texts():
    assert [standard.title for standard in standards_of("areas")] == AREAS
    assert [standard.id for standard in standards_of("areas") if standard.levels] == []


def test_levels_of_integration_are_defined():
    assert all(point.description for point in form().scales_by_id["integration"].points)


def test_models_of_devolution_have_every_part_of_their_definitions():
    (place,) = standards_of("spectrum")

    assert [(level.point, len(level.items)) for level in place.levels] == [
        ("seat", 3),
        ("co-commissioning", 2),
        ("delegated", 3),
        ("devolved", 3),
    ]


def test_merger_tests_are_eleven_numbered_through():
    tests = (*standards_of("required"), *standards_of("other"))

    assert [one.number for one in tests] == [str(number) for number in range(1, 12)]


@pytest.mark.parametrize("domain_id", ["required", "other"])
def test_merger_tests_close_on_separate_or_merged(domain_id):
    assert is_asked(form().domains_by_id[domain_id].closing_question)


@pytest.mark.parametrize("domain_id", [row[0] for row in DOMAINS if row[2]])
def test_question_stands_before_the_ratings(domain_id):
    assert is_asked(form().domains_by_id[domain_id].rating_question)


def test_vehicles_are_the_five_of_the_source():
    assert [standard.id for standard in standards_of("vehicles")] == [row[0] for row in VEHICLES]


@pytest.mark.parametrize(
    ("standard_id", "circumstances", "advantages", "disadvantages", "considerations"), VEHICLES
)
def test_vehicle_has_every_cell_of_the_source(
    standard_id, circumstances, advantages, disadvantages, considerations
):
    vehicle = form().standards_by_id[standard_id]

    assert size_of_list(f"{standard_id}.circumstances") == circumstances
    assert len(vehicle.points_for) == advantages
    assert len(vehicle.points_against) == disadvantages
    assert size_of_list(f"{standard_id}.considerations") == considerations


def test_lists_of_the_section_are_whole():
    assert size_of_list("informal-to-formal") == 8
    assert size_of_list("conclusion") == 4


def test_resources_are_those_the_source_names():
    assert len(form().resources) == 10
    assert len([one for one in form().resources if one.where]) == 4


def test_every_topic_says_where_it_stands_in_the_source():
    assert [one.id for one in form().standards() if not one.source.startswith("Section 3.5")] == []
