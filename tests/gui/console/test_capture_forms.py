"""The short forms of the capture field: what is not understood stays in the words, and is told before Enter and after."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView, AddGoodPractice
from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.ui.console.capture_forms import SHORT_FORMS, ShortForm, not_understood
from icbo_desktop.ui.console.capture_words import Captured, CaptureKind, read_capture
from icbo_desktop.ui.shared.announcing import announcer
from tests.builders import group_id, make_item, make_workshop
from tests.gui.console.conftest import Desk

ITEM = make_item()
TODAY = date(2026, 11, 19)
GROUPS = make_workshop(groups={"Council": 3, "NHS": 3, "Voluntary sector": 2}).groups
KIND_AND_FORM = [(kind, form) for kind in CaptureKind for form in SHORT_FORMS]


def read(kind: CaptureKind, text: str, groups: tuple[PartnerGroup, ...] = GROUPS) -> Captured:
    return read_capture(kind, text, groups, TODAY)


def told(kind: CaptureKind, text: str) -> str:
    return not_understood(kind, read(kind, text), GROUPS)


@pytest.mark.parametrize(("kind", "form"), KIND_AND_FORM)
def test_form_is_read_in_its_kinds_alone(kind: CaptureKind, form: ShortForm):
    found = read(kind, f"Publish {form.typed}")

    assert (found.text == "Publish") is (kind in form.kinds)
    assert bool(found.group_ids or found.who or found.by_when or found.priority != "medium") is (
        kind in form.kinds and form.typed != "!medium"
    )


@pytest.mark.parametrize(
    ("typed", "text", "who", "unread"),
    [
        ("Agree >Council by Easter", "Agree by Easter", "Council", "by Easter"),
        ("Agree >Council by mid-March !high", "Agree by mid-March", "Council", "by mid-March"),
        ("Agree >Health by Design by Easter", "Agree by Easter", "Health by Design", "by Easter"),
        ("Agree >Council by the AGM", "Agree", "Council by the AGM", "by the AGM"),
        ("Agree >Council, 31 Feb", "Agree", "Council, 31 Feb", "31 Feb"),
        ("Agree >Council, Ward 3", "Agree", "Council, Ward 3", ""),
    ],
)
def test_date_that_is_none_leaves_the_owner_only_where_it_surely_is_meant(
    typed: str, text: str, who: str, unread: str
):
    found = read(CaptureKind.ACTION, typed)

    assert (found.text, found.who, found.by_when, found.unread) == (text, who, None, unread)


def test_by_in_a_name_hinders_no_date():
    found = read(CaptureKind.ACTION, "Publish by 31 Jan >Health by Design")

    assert (found.text, found.who, found.unread) == ("Publish", "Health by Design", "")
    assert found.by_when == date(2027, 1, 31)


@pytest.mark.parametrize(
    ("typed", "text", "who"),
    [
        ("Publish the map @cou", "Publish the map", "Council"),
        ("Publish the map @cou by 31 Jan !high", "Publish the map", "Council"),
        ("@cou publish the map", "publish the map", "Council"),
        ("Ask @cou about the map", "Ask @cou about the map", ""),
        ("Publish @cou @nhs", "Publish @cou @nhs", ""),
        ("Publish @nobody", "Publish @nobody", ""),
        ("Publish @cou >Ann", "Publish @cou", "Ann"),
    ],
)
def test_one_group_at_an_end_of_an_action_is_its_owner(typed: str, text: str, who: str):
    found = read(CaptureKind.ACTION, typed)

    assert (found.text, found.who) == (text, who)


@pytest.mark.parametrize("typed", ["@cou,nhs", "@cou/nhs", "@cou&nhs,", "@cou @nhs"])
def test_several_groups_are_named_in_one_word(typed: str):
    found = read(CaptureKind.PRACTICE, f"Shared rota {typed}")

    assert (found.text, len(found.group_ids)) == ("Shared rota", 2)


def test_word_with_one_group_that_is_none_stays_whole():
    found = read(CaptureKind.PRACTICE, "Shared rota @cou,nobody")

    assert (found.text, found.group_ids) == ("Shared rota @cou,nobody", ())


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("action", "Ask @cou about it", "“@cou” stays in the words. In an action “>” names who"),
        ("action", "Do it !urgent", "“!urgent” stays in the words. A priority is “!high”"),
        ("action", "Do it >Ann\nand so on", "“>Ann” stays in the words. Who does it stands last"),
        ("action", "Do it >Ann by the AGM", "“by the AGM” is not understood as a date: it stays"),
        ("view", "It was parked >x", "“>x” stays in the words. Here “@” names a partner group"),
        (
            "view",
            "We wait @nobody",
            "“@nobody” stays in the words. No partner group is called “nobody”.",
        ),
        (
            "practice",
            "Shared @cou,nobody.",
            "“@cou,nobody” stays in the words. No partner group is called “nobody”.",
        ),
        ("practice", "Shared !high", "“!high” stays in the words. Only an action has a priority"),
        ("note", "Minutes @cou", "“@cou” stays in the words. Only differing views and good"),
        ("parked", "Budget >x", "“>x” stays in the words. Only an action names who does it"),
    ],
)
def test_sign_that_is_not_understood_is_told_with_what_would_be(kind: str, text: str, said: str):
    assert told(CaptureKind(kind), text).startswith(said)


def test_several_groups_that_a_word_may_mean_are_named():
    groups = make_workshop(groups={"Carers": 2, "Care homes": 2}).groups
    found = read(CaptureKind.VIEW, "We wait @car", groups)

    said = not_understood(CaptureKind.VIEW, found, groups)

    assert said == "“@car” stays in the words. It may be Carers or Care homes."


@pytest.mark.parametrize("text", ["Waits >5 weeks", "a@nhs.example", "Stop!", "up > down", "R&D @"])
def test_what_is_no_short_form_is_not_told(text: str):
    assert told(CaptureKind.VIEW, text) == ""


def test_date_in_words_behind_the_owner_is_told_before_enter(qtbot: QtBot, desk: Desk):
    panel = desk.console.capture
    desk.console.run_command("capture_action")

    qtbot.keyClicks(panel.field, "Agree one page >County Council by Easter")
    assert panel.lines.understood == "Who: County Council."
    qtbot.waitUntil(lambda: panel.told_words.startswith("“by Easter” is not understood as a date"))
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)

    assert desk.edits == [AddAction(ITEM, "Agree one page by Easter", who="County Council")]
    assert panel.told_words == "Saved without a date: “by Easter” stays in the words."


def test_sign_that_stays_in_the_words_is_told_before_enter_and_after(qtbot: QtBot, desk: Desk):
    panel = desk.console.capture
    qtbot.keyClicks(panel.field, "It was parked >x")
    qtbot.waitUntil(lambda: panel.told_words.startswith("“>x” stays in the words."))

    qtbot.keyClick(panel.field, Qt.Key.Key_Return)

    assert desk.edits == [AddDifferingView(ITEM, "It was parked >x")]
    assert panel.told_words == "Saved as typed, with “>x” in the words."


def test_screen_reader_is_told_once_while_typing_goes_on(qtbot: QtBot, desk: Desk):
    said: list[str] = []
    announcer().said.connect(said.append)
    panel = desk.console.capture
    for words in ("Parked >x", " for now"):
        with qtbot.waitSignal(panel.notice.typing_rested):
            qtbot.keyClicks(panel.field, words)

    announcer().said.disconnect(said.append)
    assert said == [panel.told_words]


def test_what_was_told_goes_with_the_words(qtbot: QtBot, desk: Desk):
    panel = desk.console.capture
    qtbot.keyClicks(panel.field, "Parked >x")
    qtbot.waitUntil(lambda: bool(panel.told_words))

    qtbot.keyClick(panel.field, Qt.Key.Key_Backspace)
    qtbot.keyClick(panel.field, Qt.Key.Key_Backspace)

    qtbot.waitUntil(lambda: not panel.told_words)


def test_group_that_owns_an_action_is_told_before_enter(qtbot: QtBot, desk: Desk):
    desk.console.run_command("capture_action")

    qtbot.keyClicks(desk.console.capture.field, "Publish @cou")

    assert desk.console.capture.lines.understood == "Who: Council."


def test_two_groups_are_kept_with_good_practice(qtbot: QtBot, desk: Desk):
    desk.console.run_command("capture_practice")

    qtbot.keyClicks(desk.console.capture.field, "Shared rota @cou,nhs")
    qtbot.keyClick(desk.console.capture.field, Qt.Key.Key_Return)

    named = tuple(group_id(desk.view.workshop, name) for name in ("Council", "NHS"))
    assert desk.edits == [AddGoodPractice(ITEM, "Shared rota", named)]
