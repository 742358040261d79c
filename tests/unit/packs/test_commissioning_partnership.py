"""The tools for commissioning partnerships hold every part of the paper, in texts fit for the wall.

The source itself is not in the repository. What was counted in it stands here as tables.
"""

import pytest

from icbo_desktop.domain.framework import Framework
from tests.unit.packs.pack_shape import shipped

# Tool, how many topics the source gives it, and how many sample questions they hold.
TOOLS = [
    ("questions", 13, 16),
    ("relationships", 5, 0),
    ("models", 6, 0),
    ("differences", 4, 0),
    ("drivers", 5, 0),
]
MODELS = ["lead", "one-purchaser", "two-teams", "integrated-teams"]
CHOICES = ["models.now", "models.wanted"]
LISTS = [
    ("purposes", 5),
    ("self-assessment", 3),
    ("framework-aims", 8),
    ("lessons", 7),
    ("example-lessons", 6),
    ("action-plan", 4),
]


def partnership() -> Framework:
    return shipped("commissioning-partnership")


def titles_of(domain_id: str) -> list[str]:
    return [topic.title for topic in partnership().domain(domain_id).standards]


def test_tools_stand_in_their_order():
    assert [domain.id for domain in partnership().domains] == [row[0] for row in TOOLS]


@pytest.mark.parametrize(("domain_id", "topics", "questions"), TOOLS)
def test_tool_holds_as_much_as_in_the_source(domain_id, topics, questions):
    domain = partnership().domain(domain_id)

    assert len(domain.standards) == topics
    assert sum(len(topic.questions) for topic in domain.standards) == questions


@pytest.mark.parametrize(
    ("topic_id", "parts"), [("questions.single-organisation", 3), ("questions.joint-boards", 2)]
)
def test_key_question_of_several_parts_keeps_each(topic_id, parts):
    assert len(partnership().standard(topic_id).questions) == parts


def test_every_key_question_is_numbered_and_asked():
    topics = partnership().domain("questions").standards

    assert [topic.number for topic in topics] == [str(number) for number in range(1, 14)]
    assert all(topic.questions for topic in topics)


@pytest.mark.parametrize(
    ("domain_id", "titles"),
    [
        ("relationships", ["Directness", "Continuity", "Multiplexity", "Parity", "Commonality"]),
        ("differences", ["Scale", "Ambition", "Governance", "Stakeholding"]),
    ],
)
def test_dimensions_and_differences_keep_their_names(domain_id, titles):
    assert titles_of(domain_id) == titles


def test_drivers_are_the_five_of_the_source():
    assert titles_of("drivers") == [
        "Efficiency and value for money (VfM)",
        "The Place agenda",
        "Personalisation",
        "Prevention",
        "Care closer to home",
    ]


def test_only_the_choice_of_a_model_is_rated():
    rated = [topic.id for topic in partnership().standards() if topic.scale]

    assert rated == CHOICES


def test_models_are_names_without_order_each_described_twice():
    (scale,) = partnership().scales
    described = [topic.id for topic in partnership().domain("models").standards][:4]

    assert (scale.kind, scale.shape, scale.aggregate) == ("nominal", "choice", "none")
    assert [point.id for point in scale.points] == MODELS
    assert described == [f"models.{model}" for model in MODELS]
    assert all(point.description for point in scale.points)


def test_choice_gives_each_model_the_title_of_its_topic():
    (scale,) = partnership().scales

    assert [point.label for point in scale.points] == titles_of("models")[:4]


def test_every_topic_without_questions_makes_a_statement():
    silent = [
        topic.id
        for topic in partnership().standards()
        if not (topic.statement or topic.questions) or not topic.source
    ]

    assert silent == []


@pytest.mark.parametrize(("list_id", "items"), LISTS)
def test_list_holds_as_much_as_in_the_source(list_id, items):
    assert len(partnership().lists_by_id[list_id].items) == items


def test_there_are_no_lists_but_those_of_the_source():
    assert list(partnership().lists_by_id) == [row[0] for row in LISTS]


def test_lessons_of_examples_stand_under_their_example():
    groups = partnership().lists_by_id["example-lessons"].groups

    assert [len(items) for _, items in groups] == [3, 3]
    assert ["deep partnership" in groups[0][0], "Care Trust Plus" in groups[1][0]] == [True, True]


def test_action_plan_is_numbered_from_one_to_four():
    items = partnership().lists_by_id["action-plan"].items

    assert [item.text[:2] for item in items] == ["1.", "2.", "3.", "4."]


def test_principles_resources_and_terms_are_complete():
    framework = partnership()

    assert len(framework.principles) == 15
    assert len(framework.resources) == 16
    assert len(framework.glossary) == 10


def test_room_keeps_its_own_words_on_every_topic():
    assert [prompt.at for prompt in partnership().prompts] == ["standard"]
