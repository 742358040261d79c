"""Distributions: as many bars as points with places, numbers on them, and a mark at the middle."""

from hypothesis import example, given
from hypothesis import strategies as st

from icbo_desktop.figures.distribution import DistributionRow, distribution_pages
from icbo_desktop.figures.profile import page_profile_sizes
from icbo_desktop.figures.shapes import Polygon, Rectangle, Scene
from tests.unit.figures.legibility import box_of, drawn_faults
from tests.unit.figures.rooms import measure

SIZES = page_profile_sizes(480)
COUNTS = ((1, 0), (2, 4), (3, 2), (4, 0))
ROW = DistributionRow("I", "Trust", COUNTS, 2, "middle 2, 6 places")
FEW = DistributionRow("II", "Leadership", word="fewer than 5 places")


def scene_of(*rows: DistributionRow) -> Scene:
    return distribution_pages(rows, SIZES, measure, height=float("inf"))[0]


def bars(scene: Scene) -> list[Rectangle]:
    return [shape for shape in scene.shapes if isinstance(shape, Rectangle)]


def test_a_bar_is_as_high_as_its_point_has_places():
    four, two = bars(scene_of(ROW))
    assert four.height == 2 * two.height


def test_a_point_without_places_has_no_bar_and_its_number_stands_there():
    scene = scene_of(ROW)
    assert len(bars(scene)) == 2
    assert {"1", "2", "3", "4"} <= {line.text for line in scene.texts}


def test_the_mark_stands_between_two_points_where_the_middle_does():
    scene = scene_of(DistributionRow("I", "Trust", COUNTS, 2.5, "middle between 2 and 3"))
    mark = [shape for shape in scene.shapes if isinstance(shape, Polygon) and shape.fill][-1]
    four, two = bars(scene)
    assert mark.points[0][0] == (four.x + two.x + four.width) / 2


def test_a_row_that_is_not_told_says_so_and_draws_nothing():
    scene = scene_of(FEW)
    assert bars(scene) == []
    assert "fewer than 5 places" in [line.text for line in scene.texts]


def test_the_words_say_every_point_with_places():
    assert scene_of(ROW).alt == "I Trust: 4 places at 2, 2 at 3; middle 2, 6 places."


def test_all_rows_share_one_measure():
    other = DistributionRow("II", "Vision", ((1, 8), (2, 0)), 1, "middle 1, 8 places")
    highest = bars(scene_of(other))[0].height
    assert bars(scene_of(ROW, other))[0].height == highest / 2


def test_rows_go_over_pages_and_none_is_lost():
    pages = distribution_pages([ROW, FEW] * 12, SIZES, measure, height=200)
    assert len(pages) > 1
    assert sum(scene.alt.count("I Trust") for scene in pages) == 12


@given(
    st.text(max_size=60),
    st.lists(st.integers(0, 400), min_size=1, max_size=12),
    st.sampled_from([150.0, 300.0, 480.0]),
)
@example("000000000", [180, *[0] * 10], 150.0)
def test_whatever_is_drawn_stays_within_the_page(title: str, counts: list[int], width: float):
    row = DistributionRow("IV", title, tuple(enumerate(counts, start=1)), 1, "middle 1")
    (scene,) = distribution_pages([row], page_profile_sizes(width), measure, height=float("inf"))
    assert drawn_faults(scene, width, scene.height) == []
    for line in scene.texts:
        left, top, right, bottom = box_of(line, measure)
        assert left >= -2
        assert right <= width + 2
        assert top >= -2
        assert bottom <= scene.height + 2
