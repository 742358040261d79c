"""Search over the framework and what was captured."""

from pytestqt.qtbot import QtBot

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.domain.edits.rating import SetFindingNote
from icbo_desktop.domain.route import plan_route
from icbo_desktop.domain.session import SessionState, SessionView
from icbo_desktop.ui.dialogs.search_dialog import SearchDialog
from tests.builders import make_framework, make_item, make_workshop


def dialog_of(qtbot: QtBot) -> SearchDialog:
    workshop = make_workshop(
        AddDifferingView(make_item("d1.two"), "We are told after, not asked before."),
        AddAction(make_item("d2"), "Publish a map of decisions"),
        SetFindingNote(make_item("d2.one"), "d2.one.e1", "Delegation stops at head of service"),
    )
    frameworks = {"made-up": make_framework()}
    view = SessionView(workshop, frameworks, plan_route(workshop, frameworks), SessionState())
    dialog = SearchDialog(view)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_words_that_were_said_lead_to_where_they_were_said(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)

    with qtbot.waitSignal(dialog.place_chosen) as heard:
        qtbot.keyClicks(dialog.filter, "asked bef")
        dialog.accept()

    assert heard.args[0].item == make_item("d1.two")


def test_actions_of_a_domain_and_notes_on_evidence_are_found(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    found = []
    for words in ("map of", "delegation"):
        dialog.filter.clear()
        qtbot.keyClicks(dialog.filter, words)
        found.append([one.place.item.item_id for one in dialog.model.shown])
    dialog.reject()

    assert found == [["d2"], ["d2.one"]]


def test_the_framework_s_own_texts_are_found(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)

    qtbot.keyClicks(dialog.filter, "statement two")
    shown = [(one.place.item.item_id, one.detail) for one in dialog.model.shown]
    dialog.reject()

    assert ("d2.two", "standard, Short d2.two") in shown
