"""Dumb-bells: what was and what is, in numbers and words, without a need for colour."""

from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.figures.dumb_bell import DumbBellRow, dumb_bell_pages
from icbo_desktop.figures.profile import page_profile_sizes
from icbo_desktop.figures.shapes import Circle, Scene
from tests.unit.figures.legibility import box_of, drawn_faults
from tests.unit.figures.rooms import measure

SIZES = page_profile_sizes(480)
TEN = tuple(range(1, 11))
UP = DumbBellRow("I", "Trust", 4, 6, "up 2, from 4 to 6", values=TEN)


def scene_of(*rows: DumbBellRow) -> Scene:
    return dumb_bell_pages(rows, SIZES, measure, height=float("inf"))[0]


def circles(scene: Scene) -> list[Circle]:
    return [shape for shape in scene.shapes if isinstance(shape, Circle)]


def test_the_earlier_rating_is_hollow_and_the_later_filled():
    then, now = circles(scene_of(UP))
    assert (then.stroke, then.fill) == (now.fill, SIZES.theme.ground)
    assert then.x < now.x


def test_both_numbers_and_the_movement_are_said():
    scene = scene_of(UP)
    assert [line.text for line in scene.texts] == ["I", "Trust", "up 2, from 4 to 6", "4", "6"]
    assert scene.alt == "I Trust: up 2, from 4 to 6."


def test_a_rating_that_stayed_has_a_ring():
    ring, now = circles(scene_of(DumbBellRow("I", "Trust", 5, 5, "still 5", values=TEN)))
    assert (ring.x, ring.radius > now.radius) == (now.x, True)


def test_a_rating_on_one_side_alone_stands_alone():
    (now,) = circles(scene_of(DumbBellRow("I", "Trust", None, 5, "5 now", values=TEN)))
    assert now.fill != SIZES.theme.ground


def test_what_cannot_be_compared_has_words_and_no_circle():
    scene = scene_of(DumbBellRow("I", "Trust", word="not comparable: the scale changed"))
    assert not circles(scene)
    assert "not comparable: the scale changed" in scene.alt


def test_numbers_do_not_lie_over_each_other_on_a_long_scale():
    long = DumbBellRow("I", "Trust", 50, 51, "up 1, from 50 to 51", values=tuple(range(101)))
    assert "50" not in [line.text for line in scene_of(long).texts]


def test_many_rows_are_cut_evenly():
    pages = dumb_bell_pages([UP] * 22, SIZES, measure, height=8 * SIZES.row)
    assert [len(circles(page)) // 2 for page in pages] == [8, 7, 7]


@given(
    st.lists(
        st.builds(
            DumbBellRow,
            number=st.text(max_size=6),
            title=st.text(max_size=200),
            earlier=st.none() | st.sampled_from(TEN),
            now=st.none() | st.sampled_from(TEN),
            word=st.text(max_size=60),
            values=st.just(TEN),
        ),
        max_size=12,
    )
)
def test_whatever_is_typed_stays_inside_the_figure(rows: list[DumbBellRow]):
    for page in dumb_bell_pages(rows, SIZES, measure, height=140):
        assert drawn_faults(page, SIZES.width, page.height) == []
        assert all(box_of(line, measure)[2] <= SIZES.width + 2 for line in page.texts)
