"""The widgets that we draw ourselves are sliders, pictures and buttons to a screen reader, with values it can set."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QFrame

from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.ui.console.profile_card import ProfilePicture
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.console.record_lists import RecordCard
from icbo_desktop.ui.console.seat_strip import SeatStrip
from icbo_desktop.ui.shared.spoken import teach_roles
from tests.builders import make_item, make_session_view
from tests.gui.console.conftest import *  # noqa: F403 - the console with a desk behind it

Role, Text = QAccessible.Role, QAccessible.Text


def heard(widget):
    return QAccessible.queryAccessibleInterface(widget)


@pytest.fixture
def card(desk) -> RatingCard:
    return desk.console.centre.findChild(RatingCard)


def test_rating_arrow_is_a_slider_with_the_agreed_rating(desk, card):
    desk.do(SetAgreedRating(make_item(), 7))

    arrow = heard(card.arrow)
    number = arrow.valueInterface()
    assert (arrow.role(), arrow.text(Text.Value)) == (Role.Slider, "7")
    assert (number.currentValue(), number.minimumValue(), number.maximumValue()) == (7, 1, 10)


def test_rating_arrow_without_a_rating_says_so(card):
    assert heard(card.arrow).text(Text.Value) == "no rating"


def test_what_a_widget_of_ours_has_not_is_asked_for_in_safety(card):
    arrow = heard(card.arrow)

    assert (arrow.textInterface(), arrow.selectionInterface()) == (None, None)


def test_screen_reader_sets_the_rating(desk, card):
    heard(card.arrow).valueInterface().setCurrentValue(4)

    assert desk.edits == [SetAgreedRating(make_item(), 4)]


def test_value_off_the_scale_sets_nothing(desk, card):
    heard(card.arrow).valueInterface().setCurrentValue(40)

    assert desk.edits == []


def test_seats_of_a_group_are_a_field_with_its_ratings(desk, card, qtbot):
    card.open_tally()
    strip = card.findChild(SeatStrip)

    qtbot.keyClicks(strip, "67")

    assert heard(strip).role() == Role.EditableText
    assert heard(strip).text(Text.Value) == "6, 7"


def test_captured_record_is_a_button_that_opens(make_desk):
    desk = make_desk(make_session_view(AddAction(make_item(), "Publish the map")))
    record = desk.console.capture.lists.findChild(RecordCard)
    before = heard(record).role()

    heard(record).actionInterface().doAction(QAccessibleActionInterface.pressAction())

    assert record.editor is not None
    assert (before, heard(record).role()) == (Role.Button, Role.Grouping)


def test_profile_is_a_chart_with_its_sentence(qapp, qtbot):
    teach_roles()
    holder = QFrame()
    qtbot.addWidget(holder)
    picture = ProfilePicture()
    picture.setParent(holder)

    assert heard(picture).role() == Role.Chart
    assert heard(picture).text(Text.Name) == "Profile"


def test_named_frame_is_a_group_and_a_bare_one_is_not(qtbot):
    teach_roles()
    # A window of its own is no group, so both stand in another one.
    holder = QFrame()
    qtbot.addWidget(holder)
    named, bare = QFrame(holder), QFrame(holder)
    named.setAccessibleName("Ratings")

    assert heard(named).role() == Role.Grouping
    assert heard(bare).role() != Role.Grouping
