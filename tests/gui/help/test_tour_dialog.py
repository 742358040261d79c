"""The tour: five cards, the keyboard alone, left at any of them."""

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from icbo_desktop.ui.help.tour_dialog import TourDialog
from icbo_desktop.ui.help.tour_steps import PARTS, part_words, tour_picture, tour_steps
from icbo_desktop.ui.shared.fonts import qt_measure
from icbo_desktop.ui.shared.look import apply_look


@pytest.fixture
def tour(qtbot, qapp):
    apply_look(qapp)
    dialog = TourDialog()
    with qtbot.waitActive(dialog):
        dialog.open()
    yield dialog
    if isValid(dialog):
        dialog.done(0)


def test_there_are_five_steps_that_point_at_parts_of_the_windows():
    steps = tour_steps()

    assert len(steps) == 5
    assert all(set(step.points_at) <= set(PARTS) for step in steps)


def test_enter_alone_leads_through_all_five(tour, qtbot):
    seen = []
    for _ in range(5):
        seen.append(tour.count.text())
        last = tour.next_button.text()
        with qtbot.waitSignal(tour.next_button.clicked):
            qtbot.keyClick(tour.next_button, Qt.Key.Key_Return)

    assert seen == [f"Step {number} of 5" for number in range(1, 6)]
    assert last == "Done"
    assert tour.result() == 1


def test_escape_leaves_it_at_once(tour, qtbot):
    with qtbot.waitSignal(tour.rejected):
        qtbot.keyClick(tour, Qt.Key.Key_Escape)


def test_back_leads_back_and_stops_at_the_first(tour):
    tour.go_on()
    tour.go_back()
    tour.go_back()

    assert tour.number == 1
    assert not tour.back_button.isEnabled()


def test_last_card_offers_the_sample_and_the_guide(tour, qtbot):
    for _ in range(4):
        tour.go_on()

    assert tour.sample_button.isVisible()
    with qtbot.waitSignal(tour.guide_requested):
        tour.guide_button.click()


def test_sample_is_not_offered_while_a_workshop_is_open(qtbot):
    dialog = TourDialog(has_workshop=True)
    qtbot.addWidget(dialog)
    for _ in range(4):
        dialog.go_on()

    assert not dialog.sample_button.isVisibleTo(dialog)


def test_drawing_says_in_words_what_is_marked(tour):
    assert tour.picture.accessibleName() == (
        "A drawing of the console and the wall; marked: “Wall”, “What the room sees, and the way on”."
    )


@pytest.mark.parametrize("number", range(5))
def test_words_of_the_drawing_fit_their_parts(number: int, qapp):
    scene = tour_picture(tour_steps()[number])
    rooms = {part_words()[name]: place[2] for name, place in PARTS.items()}

    for line in scene.texts:
        if line.text in rooms:
            assert qt_measure()(line.text, line.size, True) < rooms[line.text]
