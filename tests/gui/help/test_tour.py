"""The tour on the live console: rings on real controls, every key of the room as ever, ended at any moment."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from icbo_desktop.app import App
from icbo_desktop.domain.wall_state import Cover
from icbo_desktop.services.demo import make_demo
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.console.tour_card import COUNT, TourCard, best_place
from icbo_desktop.ui.console.tour_steps import tour_steps
from icbo_desktop.ui.help.tour_dialog import TourDialog
from icbo_desktop.ui.shared.announcing import announcer
from icbo_desktop.ui.shared.keymap import Keymap
from icbo_desktop.ui.shared.keys_in_use import keys_in_use
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.shared.scrolling import seen_place


@pytest.fixture
def app(qapp, qtbot, tmp_path) -> Iterator[App]:
    apply_look(qapp)
    app = App(Settings(tmp_path / "settings.ini"))
    app.show()
    yield app
    apply_look(qapp)
    if app.guide.tour is not None and isValid(app.guide.tour):
        app.guide.tour.close()
    if app.guide.window is not None:
        app.guide.window.close()
    if app.desk is not None:
        app.desk.close()
    app.start.close()
    app.start.deleteLater()


@pytest.fixture
def tour(app: App, qtbot) -> TourCard:
    """At its first step, on the sample, as the offer at the first start opens it."""
    app.guide.show_tour()
    assert isinstance(app.guide.tour, TourDialog)
    app.guide.tour.start_button.click()
    qtbot.waitUntil(lambda: isinstance(app.guide.tour, TourCard))
    assert app.desk is not None
    qtbot.waitUntil(app.desk.console.isActiveWindow)
    app.desk.console.showNormal()
    app.desk.console.resize(1366, 768)
    QApplication.processEvents()
    assert isinstance(app.guide.tour, TourCard)
    qtbot.waitUntil(app.guide.tour.next_button.hasFocus)
    return app.guide.tour


@pytest.fixture
def workbook_path(tmp_path: Path) -> Path:
    path = tmp_path / "Northborough.icbo"
    make_demo(path)
    return path


def geometries(tour: TourCard) -> list[QRect]:
    return [ring.geometry() for ring in tour.rings.rings]


def go_to(tour: TourCard, number: int) -> None:
    while tour.number < number:
        tour.go_on()
    QApplication.processEvents()


def is_ringed(tour: TourCard) -> bool:
    """Whether each ring holds what can be seen of its control, and little more."""
    pairs = list(zip(tour.rings.rings, tour.rings.places, strict=True))
    return bool(pairs) and all(
        ring.isVisible()
        and ring.geometry().contains(seen_place(place.widget))
        and ring.width() <= seen_place(place.widget).width() + 20
        for ring, place in pairs
    )


def press(key: Qt.Key, qtbot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_every_step_is_one_sentence():
    assert len(tour_steps()) == COUNT == 5
    assert all(step.words.count(". ") == 0 and step.words.endswith(".") for step in tour_steps())


def test_a_step_gives_the_key_that_the_command_has_now():
    keys_in_use().use(Keymap({"next": ("F12",)}))

    assert "Press F12 or your clicker" in tour_steps()[1].words


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("number", range(1, COUNT + 1))
def test_rings_lie_on_the_controls_and_the_card_beside_them(
    tour, app, qapp, qtbot, scale: float, number: int
):
    apply_look(qapp, scale)
    app.desk.console.resize(1366, 766)
    qtbot.waitUntil(lambda: app.desk.console.header.beside.isVisible() is (scale > 1))
    go_to(tour, number)

    qtbot.waitUntil(lambda: is_ringed(tour))
    assert not any(tour.geometry().intersects(place) for place in tour.rings.seen)
    assert tour.parentWidget().rect().contains(tour.geometry())
    assert tour.count.text() == f"Step {number} of 5"


def test_rings_follow_the_window_and_the_size_of_the_text(tour, qapp, qtbot):
    before = geometries(tour)
    tour.parentWidget().resize(1100, 640)
    qtbot.waitUntil(lambda: geometries(tour) != before and is_ringed(tour))
    smaller = geometries(tour)

    apply_look(qapp, 1.5)

    qtbot.waitUntil(lambda: geometries(tour) != smaller and is_ringed(tour))


def test_ring_goes_with_its_control_and_comes_back(tour, app, qtbot):
    go_to(tour, 3)
    assert [place.name for place in tour.rings.places] == ["Ratings by group", "Reveal ratings"]
    step = app.desk.runner.view.step

    app.desk.runner.go_to_step(app.desk.runner.route[0])
    qtbot.waitUntil(lambda: [each.name for each in tour.rings.places] == ["Reveal ratings"])

    assert len(tour.rings.rings) == 1
    qtbot.waitUntil(lambda: is_ringed(tour))

    app.desk.runner.go_to_step(step)
    qtbot.waitUntil(lambda: len(tour.rings.rings) == 2 and is_ringed(tour))


def test_ring_takes_neither_mouse_nor_keyboard_and_says_what_it_is_round(tour, app):
    go_to(tour, 2)
    ring, button = tour.rings.rings[0], app.desk.console.deck.button("next")

    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert ring.focusPolicy() is Qt.FocusPolicy.NoFocus
    middle = button.mapTo(app.desk.console, button.rect().center())
    assert app.desk.console.childAt(middle) is button
    spoken = QAccessible.queryAccessibleInterface(ring)
    assert spoken.text(QAccessible.Text.Description) == "Round “Next”"


def test_screen_reader_hears_each_step_with_the_controls(tour):
    heard: list[str] = []
    announcer().said.connect(heard.append)
    tour.go_on()

    assert heard[-1].startswith("Step 2 of 5. Take the room on. Press PgDn")
    assert heard[-1].endswith("Ringed: “Next”, “Route”.")
    assert heard[-1].endswith(tour.next_button.accessibleDescription())


def test_keys_of_the_room_work_while_the_tour_has_the_keyboard(tour, app, qtbot):
    before = app.desk.runner.view.step

    press(Qt.Key.Key_PageDown, qtbot)

    assert app.desk.runner.view.step != before
    assert tour.isVisible()
    assert tour.next_button.hasFocus()


def test_enter_alone_leads_through_all_five_and_back_to_the_room(tour, app, qtbot):
    for _ in range(COUNT - 1):
        press(Qt.Key.Key_Return, qtbot)
    assert tour.next_button.text() == "Done"

    with qtbot.waitSignal(tour.over):
        press(Qt.Key.Key_Return, qtbot)

    assert app.desk.console.centre.hasFocus()


def test_escape_on_the_card_ends_the_tour_and_nothing_else(tour, app, qtbot):
    cover = app.desk.runner.state.wall.cover
    rings = tour.rings.rings

    with qtbot.waitSignal(tour.over):
        press(Qt.Key.Key_Escape, qtbot)

    assert app.desk.runner.state.wall.cover is cover
    assert rings == []


def test_escape_elsewhere_means_what_it_means(tour, app, qtbot):
    app.desk.console.run_command("hold")
    assert app.desk.runner.state.wall.cover is Cover.NONE
    app.desk.console.centre.setFocus()

    press(Qt.Key.Key_Escape, qtbot)

    assert app.desk.runner.state.wall.cover is Cover.HOLDING
    assert tour.isVisible()


def test_f6_and_the_help_menu_come_back_to_the_card(tour, app, qtbot):
    tour.go_on()
    for come_back in (press_f6_often, ask_for_it_again):
        app.desk.console.centre.setFocus()
        come_back(app, tour, qtbot)

        assert tour.next_button.hasFocus()
    assert app.guide.tour is tour
    assert tour.number == 2


def press_f6_often(_app: App, tour: TourCard, qtbot) -> None:
    for _ in range(6):
        if not tour.next_button.hasFocus():
            press(Qt.Key.Key_F6, qtbot)


def ask_for_it_again(app: App, _tour: TourCard, _qtbot) -> None:
    if app.desk is not None:
        app.desk.console.run_command("tour")


def test_tour_that_is_over_begins_again_from_the_menu(tour, app):
    tour.go_on()
    tour.close()

    app.desk.console.run_command("tour")

    assert app.guide.tour is not tour
    assert app.guide.tour.number == 1


def test_back_stops_at_the_first_and_leaves_the_keyboard_on_next(tour):
    tour.go_on()
    tour.back_button.setFocus()
    tour.go_back()
    tour.go_back()

    assert tour.number == 1
    assert not tour.back_button.isEnabled()
    assert tour.next_button.hasFocus()


def test_last_step_opens_the_guide_and_ends(tour, app):
    go_to(tour, COUNT)

    tour.guide_button.click()

    assert app.guide.window.isVisible()
    assert tour.isHidden()


def test_nothing_of_the_tour_is_on_the_wall(tour, app):
    parts = [tour, *tour.rings.rings]

    assert all(part.window() is app.desk.console for part in parts)
    assert not [each for each in app.desk.wall.findChildren(QWidget) if each in parts]


def test_tour_says_whether_what_is_pressed_counts(tour, app, workbook_path):
    assert tour.counts.text() == "This is the made-up workshop: try it."
    app.desk.close()
    app.open(workbook_path)

    app.desk.console.run_command("tour")

    assert app.guide.tour.counts.text().startswith("This is your own workshop")


def test_offer_that_is_declined_opens_nothing(app):
    app.guide.show_tour()
    app.guide.tour.skip_button.click()

    assert app.desk is None


def test_workbook_opened_after_a_sample_that_failed_has_no_tour(app, workbook_path):
    app.start.sample_requested.disconnect(app.open_sample)
    app.guide.show_tour()
    app.guide.tour.start_button.click()

    app.open(workbook_path)

    assert not isinstance(app.guide.tour, TourCard)


def test_card_lies_nearest_to_what_it_does_not_hide():
    window, low_left = QRect(0, 0, 1000, 600), QRect(0, 500, 200, 100)

    place = best_place(QSize(300, 200), window, [low_left])

    assert not place.intersects(low_left)
    assert place.topLeft() == QPoint(12, 199)
