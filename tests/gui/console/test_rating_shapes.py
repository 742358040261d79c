"""Every shape of scale is rated by keys and by mouse; what is only discussed has no rating."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.rating import SetAgreedRating, SetStatus, SetTally
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.domain.rows import Item
from icbo_desktop.ui.console.place_words import item_name, standing_mark, standing_words
from icbo_desktop.ui.console.points_control import PointsControl
from icbo_desktop.ui.console.rating_card import RatingCard, key_hint
from icbo_desktop.ui.console.standing_part import StandingCard
from icbo_desktop.ui.console.tally_keys import TallyRoom, Typed, allowed_words, with_digit
from icbo_desktop.ui.shared.captions import Caption
from tests.builders import group_id
from tests.gui.console.conftest import Desk, MakeDesk
from tests.gui.console.shipped_views import shipped_view, standard_place
from tests.unit.packs.pack_shape import shipped

PURPOSE = standard_place("ipc-matrix-2008", "matrix.purpose")
WHO = standard_place("kings-fund-2015", "d2.who")
WORKING = standard_place("kings-fund-2015", "d1.working")
SHARE = standard_place("kings-fund-2015", "d1.share")


def card_of(desk: Desk) -> RatingCard:
    return desk.console.centre.findChild(RatingCard)


def points_of(desk: Desk) -> PointsControl:
    points = card_of(desk).points
    assert points is not None
    return points


def test_no_step_is_chosen_before_the_room_chose(make_desk: MakeDesk):
    desk = make_desk(shipped_view("ipc-matrix-2008", at=PURPOSE))

    assert not any(button.isChecked() for button in points_of(desk).buttons)


def test_digit_chooses_a_step(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(shipped_view("ipc-matrix-2008", at=PURPOSE))

    qtbot.keyClick(points_of(desk).buttons[0], Qt.Key.Key_3)

    assert desk.edits == [SetAgreedRating(PURPOSE.item, 3)]
    assert points_of(desk).button(3).isChecked()


def test_a_leads_to_the_chosen_step_where_the_next_digit_chooses(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(shipped_view("ipc-matrix-2008", at=PURPOSE))
    desk.do(SetAgreedRating(PURPOSE.item, 2))

    desk.console.run_command("agree")
    first = desk.console.focusWidget()
    qtbot.keyClick(first, Qt.Key.Key_3)

    assert first is points_of(desk).button(2)
    assert desk.edits == [SetAgreedRating(PURPOSE.item, 3)]


def test_arrow_keys_read_out_the_steps_and_enter_chooses(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(shipped_view("ipc-matrix-2008", at=PURPOSE))
    points = points_of(desk)
    points.buttons[0].setFocus()

    qtbot.keyClick(points.buttons[0], Qt.Key.Key_Right)
    assert points.point_in_hand is not None
    assert points.point_in_hand.id == "parallel"
    assert desk.edits == []
    qtbot.keyClick(points.buttons[1], Qt.Key.Key_Return)

    assert desk.edits == [SetAgreedRating(PURPOSE.item, 2)]


def test_click_on_a_choice_sets_it_and_delete_clears_it(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(shipped_view("kings-fund-2015", at=WHO))

    qtbot.mouseClick(points_of(desk).button(4), Qt.MouseButton.LeftButton)
    qtbot.keyClick(points_of(desk).button(4), Qt.Key.Key_Delete)

    assert desk.edits == [SetAgreedRating(WHO.item, 4), SetAgreedRating(WHO.item, None)]


def test_refused_rating_leaves_no_step_chosen(qtbot: QtBot, make_desk: MakeDesk):
    desk = make_desk(shipped_view("kings-fund-2015", at=WHO))
    desk.refuses = True

    qtbot.mouseClick(points_of(desk).button(4), Qt.MouseButton.LeftButton)

    assert not points_of(desk).button(4).isChecked()


def test_choice_counts_by_group_and_knows_no_middle(make_desk: MakeDesk):
    view = shipped_view("kings-fund-2015", at=WHO)
    council = group_id(view.workshop, "Council")
    desk = make_desk(view)

    desk.do(SetTally(WHO.item, council, 1, (4, 4, 6)))

    card = card_of(desk)
    assert "2 people: 2 Council" in points_of(desk).button(4).accessibleDescription()
    assert card.remark.text() == "3 of 9 in"
    assert card.tally.sentence_words == "2 of 3 people: Local authority. 1: Not sure."


def test_text_of_each_level_stands_under_the_steps_until_folded(make_desk: MakeDesk):
    desk = make_desk(shipped_view("ipc-matrix-2008", at=PURPOSE))
    fold = card_of(desk).fold("levels")
    texts = card_of(desk)._levels
    assert texts is not None
    assert texts.isVisible()

    fold.click()

    assert not texts.isVisible()


def test_arrow_of_six_points_says_its_own_keys(make_desk: MakeDesk):
    desk = make_desk(shipped_view("kings-fund-2015", at=WORKING))

    assert card_of(desk).arrow is not None
    scale = shipped("kings-fund-2015").scales_by_id["working"]
    assert key_hint(scale) == "Keys 1 to 6 rate when the arrow has the keyboard."


def test_what_is_only_discussed_is_marked_without_a_word_of_rating(make_desk: MakeDesk):
    desk = make_desk(shipped_view("kings-fund-2015", at=SHARE))
    card = desk.console.centre.findChild(StandingCard)

    card.part.button("discussed").click()

    assert desk.edits == [SetStatus(SHARE.item, "discussed")]
    assert desk.console.centre.findChild(RatingCard) is None
    assert card.remark.text() == "Discussed"
    assert standing_mark(desk.view, SHARE.item) == "discussed"


def test_choice_is_told_by_its_name_and_never_by_its_number():
    view = shipped_view("kings-fund-2015", edits=(SetAgreedRating(WHO.item, 4),))

    assert standing_words(view, WHO.item) == "chosen: Local authority"
    assert standing_mark(view, WHO.item) == "chosen"


def test_step_is_told_with_its_name():
    item = Item("ipc-matrix-2008", "matrix.purpose")
    view = shipped_view("ipc-matrix-2008", edits=(SetAgreedRating(item, 3),))

    assert standing_words(view, item) == "rated 3 Joint"


def test_tally_of_a_choice_says_what_each_digit_means():
    scale = shipped("stp-route-map-2017").scales_by_id["who"]
    room = TallyRoom("Council", 3, scale)

    assert allowed_words(scale).startswith("1 Kept with the commissioner, 2 ")
    assert with_digit(Typed(), 4, room).values == ()
    assert with_digit(Typed(), 4, room).told == (
        "4 is not one of the choices 1 to 3, so not counted."
    )


def test_close_tells_in_words_what_was_chosen_between_names(make_desk: MakeDesk):
    close = Place(PlaceKind.DOMAIN_CLOSE, Item("stp-route-map-2017", "planning"))
    standard = shipped("stp-route-map-2017").domain("planning").standards[0]
    item = Item("stp-route-map-2017", standard.id)
    view = shipped_view("stp-route-map-2017", at=close, edits=(SetAgreedRating(item, 3),))

    desk = make_desk(view)

    page = desk.console.centre.page
    assert page is not None
    card = page.card_of(view.step)
    assert card is not None
    words = [label.text() for label in card.findChildren(Caption)]
    assert f"{item_name(view, item)}: chosen: Shared" in words
