"""The tasks of multi-layered commissioning are all there, level by level, in texts fit for the wall.

The source itself is not in the repository. What was counted in its Appendix A stands here as a table.
"""

import pytest

from icbo_desktop.domain.framework import Framework
from tests.unit.packs.pack_shape import shipped

TASKS = {
    "individual": [
        "Set personalised budget",
        "Plan support",
        "Agree plan",
        "Manage personal budget",
        "Organise the support",
        "Live life",
        "Review and learn",
    ],
    "operational": [
        "Enabling citizens to direct their own support",
        "Brokerage development",
        "Engaging citizens in commissioning",
        "Ensuring transparent pricing",
        "Influencing strategic commissioning",
    ],
    "strategic": [
        "Identifying needs and resources",
        "Agreeing key priorities",
        "Reviewing strategic commissioning arrangements",
        "Programme and project management",
        "Pooling and personalising budgets",
        "Workforce development",
        "Market development",
        "Brokerage and advocacy development",
        "Community development",
        "Developing \N{LEFT SINGLE QUOTATION MARK}universal\N{RIGHT SINGLE QUOTATION MARK} services",
        "Developing micro-markets",
        "Provider development",
    ],
}


def levels() -> Framework:
    return shipped("multi-level-commissioning")


@pytest.mark.parametrize("domain_id", TASKS)
def test_level_has_the_tasks_of_the_appendix_in_order(domain_id):
    tasks = levels().domain(domain_id).standards

    assert [task.title for task in tasks] == TASKS[domain_id]
    assert [task.number for task in tasks] == [str(one) for one in range(1, len(tasks) + 1)]


def test_levels_run_from_the_individual_to_strategy_with_seven_five_and_twelve_tasks():
    counts = [(domain.id, len(domain.standards)) for domain in levels().domains]

    assert counts == [("individual", 7), ("operational", 5), ("strategic", 12)]


def test_every_task_is_described_and_rated_on_the_arrow():
    tasks = list(levels().standards())

    assert [task.id for task in tasks if not task.statement] == []
    assert {task.scale for task in tasks} == {"arrow"}


def test_arrow_runs_from_one_to_ten_with_words_at_both_ends():
    (arrow,) = levels().scales

    assert arrow.values == tuple(range(1, 11))
    assert (arrow.kind, arrow.shape, arrow.aggregate) == ("ordinal", "arrow", "median")
    assert all((arrow.low_label, arrow.high_label))


def test_pack_says_that_the_scale_is_not_from_the_source():
    assert "no scale" in levels().notes[0]
    assert "ours" in levels().notes[0]


def test_tasks_that_list_several_things_keep_each_as_a_point():
    listed = {task.id: len(task.points) for task in levels().standards() if task.points}

    assert listed == {
        "operational.enabling": 4,
        "strategic.priorities": 5,
        "strategic.programme": 7,
        "strategic.providers": 3,
    }


def test_every_level_asks_before_a_rating_and_at_its_close():
    domains = levels().domains

    assert all(domain.rating_question and domain.closing_question for domain in domains)


def test_the_principles_are_left_to_the_pack_that_holds_them():
    assert levels().principles == ()
    assert "commissioning-partnership" in levels().introduction
