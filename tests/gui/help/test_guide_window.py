"""The guide: read, searched and left with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from icbo_desktop.services.help_pages import HelpPage, HelpPages
from icbo_desktop.ui.help.guide_window import GuideWindow
from icbo_desktop.ui.help.help_text import parts_of
from icbo_desktop.ui.help.place_rows import parts_of as parts_of_row
from icbo_desktop.ui.shared.announcing import announcer
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.look import apply_look
from icbo_desktop.ui.shared.row_list import DETAIL_ROLE
from icbo_desktop.ui.shared.tones import TONES

PAGES = HelpPages(
    [
        HelpPage("index", "# Guide\n\n- [Safe](safe.md)\n- [Sticks](safe.md#sticks)\n- [Out](https://example.org)\n"),
        HelpPage("safe", "# Keeping it safe\n\n" + "Saved.\n\n" * 60 + "## Sticks\n\nWait <b>for</b> it.\n\n## End\n\n" + "Bye.\n\n" * 60),
    ]
)  # fmt: skip


@pytest.fixture
def guide(qtbot, qapp):
    apply_look(qapp)
    window = GuideWindow(pages=PAGES)
    with qtbot.waitActive(window):
        window.show()
    yield window
    if isValid(window):
        window.close()


def lines_of(guide) -> list[str]:
    return [guide.model.index(row).data() for row in range(guide.model.rowCount())]


def test_guide_begins_with_the_contents(guide):
    assert guide.page.name == "index"
    assert lines_of(guide) == ["Guide", "Keeping it safe"]


def test_title_names_the_page_and_the_first_is_the_guide_itself(guide):
    assert guide.windowTitle() == "Guide"

    guide.show_page("safe")

    assert guide.windowTitle() == "Keeping it safe – Guide"  # noqa: RUF001 - a dash between two titles


def test_headings_of_the_open_page_stand_below_it(guide):
    guide.show_page("safe")

    assert [line.strip() for line in lines_of(guide)] == [
        "Guide",
        "Keeping it safe",
        "Sticks",
        "End",
    ]


def test_words_typed_show_the_places_and_enter_leads_to_the_first(guide, qtbot):
    qtbot.keyClicks(guide.search, "wait stick")
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)

    assert guide.found.text() == "1 place"
    assert guide.page.name == "safe"
    assert guide.text.textCursor().block().text() == "Sticks"
    assert guide.text.verticalScrollBar().value() > 0


def test_place_and_text_of_a_hit_stand_apart_and_are_read_as_one(guide, qtbot):
    qtbot.keyClicks(guide.search, "wait")
    hit = guide.model.index(0)

    assert hit.data() == "Keeping it safe: Sticks"
    assert hit.data(DETAIL_ROLE) == "Wait <b>for</b> it."
    assert (
        hit.data(Qt.ItemDataRole.AccessibleTextRole)
        == "Keeping it safe: Sticks. Wait <b>for</b> it."
    )


def test_row_of_a_hit_is_as_high_as_its_words(guide, qtbot):
    guide.search.setText("saved")
    qtbot.waitUntil(lambda: guide.model.rowCount() == 1)
    (words, face, _), (detail, soft, _) = parts_of_row(guide.model.index(0))

    lines = QFontMetrics(face).height() + QFontMetrics(soft).height()
    assert guide.list.visualRect(guide.model.index(0)).height() > 1.5 * lines  # the text wraps
    assert words
    assert detail


def test_some_of_the_words_are_said_to_be_some(guide, qtbot):
    qtbot.keyClicks(guide.search, "sticks zebra")

    assert guide.found.text() == "No place has all these words; 2 have some of them"


def test_words_that_stand_nowhere_are_said_to(guide, qtbot):
    qtbot.keyClicks(guide.search, "zebra")

    assert guide.found.text() == "These words stand nowhere in the guide."
    assert guide.model.rowCount() == 0


def test_number_of_places_found_is_said(guide):
    said = []
    announcer().said.connect(said.append)

    guide.search.setText("blarney")
    announcer().said.disconnect(said.append)

    assert said == ["These words stand nowhere in the guide."]


def test_guide_that_is_open_takes_on_other_colours(guide, qapp):
    light = guide.styleSheet()

    apply_look(qapp, 1.0, "dark")
    qapp.processEvents()

    blocks = map(guide.text.document().findBlockByNumber, range(guide.text.document().blockCount()))
    links = [part for block in blocks for part in parts_of(block) if part.charFormat().isAnchor()]
    colours = {link.charFormat().foreground().color().name().upper() for link in links}
    assert colours == {TONES["dark"]["accent"].upper()}
    assert guide.styleSheet() != light


def test_link_leads_to_its_page_and_back_leads_back(guide, qtbot):
    guide.text.setFocus()
    qtbot.keyClick(guide.text, Qt.Key.Key_Tab)
    qtbot.keyClick(guide.text, Qt.Key.Key_Return)
    assert guide.page.name == "safe"

    guide.back_button.click()
    assert guide.page.name == "index"
    assert not guide.back_button.isEnabled()


def test_back_leads_to_the_place_where_the_page_was_read(guide, qtbot):
    guide.show_page("safe", "sticks")
    bar = guide.text.verticalScrollBar()
    read_at = bar.value()
    assert read_at > 0

    guide.show_page("index")
    guide.go_back()

    qtbot.waitUntil(lambda: bar.value() == read_at)


def test_link_out_of_the_program_is_asked_about(guide, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    guide.text.outside_asked.emit("https://example.org")
    assert opened == []
    assert "https://example.org" in guide.outside.text()

    guide.outside_button.click()
    assert [url.toString() for url in opened] == ["https://example.org"]


def test_outside_link_of_a_page_reaches_the_question(guide, qtbot):
    guide.text.setFocus()
    for _ in range(3):
        qtbot.keyClick(guide.text, Qt.Key.Key_Tab)
    qtbot.keyClick(guide.text, Qt.Key.Key_Return)

    assert guide.outside_button.isVisible()
    assert guide.page.name == "index"


def test_tab_goes_round_and_is_trapped_nowhere(guide, qtbot):
    seen = []
    for _ in range(20):
        widget = QApplication.focusWidget()
        seen.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)

    wanted = {guide.search, guide.list, guide.text, guide.contents_button, guide.close_button}
    assert wanted <= set(seen)
    assert seen.count(guide.search) >= 2


def test_keys_go_from_heading_to_heading(guide):
    guide.show_page("safe")

    places = []
    for step in (guide.text.go_to_next, guide.text.go_to_next, guide.text.go_to_previous):
        step()
        places.append(guide.text.textCursor().block().text())

    assert places == ["Sticks", "End", "Sticks"]


def test_text_of_a_page_is_never_html(guide):
    guide.show_page("safe")

    assert "<b>for</b>" in guide.text.toPlainText()
    assert {label.textFormat() for label in guide.findChildren(QLabel)} <= {Qt.TextFormat.PlainText}


def test_links_are_underlined(guide):
    cursor = guide.text.document().find("Safe")

    assert cursor.charFormat().fontUnderline()


def test_every_button_and_field_has_a_name(guide):
    buttons = [one for one in guide.findChildren(Button) if one.isVisible()]

    assert len(buttons) >= 4
    assert all(button.accessibleName() or button.text() for button in buttons)
    assert guide.search.accessibleName() == "Find in all pages"
    assert guide.list.accessibleName() == "Contents of the guide"


def test_escape_closes_it(guide, qtbot):
    with qtbot.waitSignal(guide.destroyed):
        qtbot.keyClick(guide, Qt.Key.Key_Escape)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_real_pages_fit_a_laptop_at_twice_the_text(qtbot, qapp, theme):
    apply_look(qapp, 2.0, theme)
    window = GuideWindow()
    with qtbot.waitExposed(window):
        window.show()

    wide = []
    for page in window._pages.pages:
        window.show_page(page.name)
        if window.text.horizontalScrollBar().maximum() > 0:
            wide.append(page.name)
    free = window.screen().availableGeometry()
    size = window.size()
    window.close()
    apply_look(qapp)

    assert size.width() <= free.width()
    assert size.height() <= free.height()
    assert [name for name in wide if name != "workbook"] == []  # its table of columns may scroll
