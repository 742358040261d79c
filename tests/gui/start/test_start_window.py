"""The start screen: what it lists, what it asks for, and that it starts without the heavy parts."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from icbo_desktop.ui.shared.keymap import USUAL
from icbo_desktop.ui.shared.keys_in_use import keys_in_use
from icbo_desktop.ui.start.start_window import StartWindow

HEAVY = ("sqlite_utils", "sqlcipher3", "msgspec", "yaml", "reportlab")


@pytest.fixture
def window(qtbot) -> StartWindow:
    window = StartWindow()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def make_file(folder: Path, name: str) -> Path:
    path = folder / name
    path.touch()
    return path


def test_start_window_imports_nothing_heavy():
    code = (
        "import sys; import icbo_desktop.ui.start.start_window; "
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"


def test_recent_workbook_is_shown_by_file_name_and_folder(window, tmp_path):
    path = make_file(tmp_path, "Northborough & partners.icbo")

    window.show_recent((path,))

    workbook = window.recent.rows[0].workbook
    assert workbook.accessibleName() == "Open Northborough & partners.icbo"
    assert workbook.accessibleDescription() == str(tmp_path)


def test_missing_workbook_says_so(window, qtbot, tmp_path):
    window.show_recent((make_file(tmp_path, "here.icbo"), tmp_path / "gone.icbo"))

    here, gone = (row.workbook for row in window.recent.rows)
    qtbot.waitUntil(lambda: gone.accessibleDescription().startswith("Not found"))
    assert here.accessibleDescription() == str(tmp_path)


def test_recent_workbook_opens_with_enter(window, qtbot, tmp_path):
    path = make_file(tmp_path, "one.icbo")
    window.show_recent((path,))

    with qtbot.waitSignal(window.open_requested) as asked:
        qtbot.keyClick(window.recent.rows[0].workbook, Qt.Key.Key_Return)

    assert asked.args == [path]


def test_remove_asks_to_forget_the_workbook(window, qtbot, tmp_path):
    window.show_recent((tmp_path / "gone.icbo",))

    with qtbot.waitSignal(window.forget_requested) as asked:
        qtbot.mouseClick(window.recent.rows[0].forget, Qt.MouseButton.LeftButton)

    assert asked.args == [tmp_path / "gone.icbo"]


def test_keyboard_stays_on_the_list_when_a_workbook_is_removed(window, tmp_path):
    paths = tuple(make_file(tmp_path, f"{n}.icbo") for n in range(3))
    window.show_recent(paths)
    window.recent.rows[1].forget.setFocus()

    window.show_recent((paths[0], paths[2]))

    assert window.recent.rows[1].forget.hasFocus()


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_N, "new_requested"), (Qt.Key.Key_Q, "quit_requested")]
)
def test_control_key_asks_for_its_thing(window, qtbot, key, signal):
    with qtbot.waitSignal(getattr(window, signal)):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_control_o_asks_for_a_file_to_choose(window, qtbot):
    with qtbot.waitSignal(window.open_requested) as asked:
        qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)

    assert asked.args == [None]


def test_f1_asks_for_the_keys(window, qtbot):
    with qtbot.waitSignal(window.keys_requested):
        qtbot.keyClick(window, Qt.Key.Key_F1)


def test_sample_button_asks_for_the_sample(window, qtbot):
    with qtbot.waitSignal(window.sample_requested):
        qtbot.mouseClick(window.sample_button, Qt.MouseButton.LeftButton)


def test_problem_is_shown_as_it_was_said(window):
    window.show_problem("This file is <b>not</b> a workbook.")

    assert window.problem == "This file is <b>not</b> a workbook."


def test_tab_goes_from_the_choices_over_the_recent_workbooks_to_the_foot(window, qtbot, tmp_path):
    window.show_recent((make_file(tmp_path, "one.icbo"),))
    window.new_button.setFocus()
    reached = []

    for _stop in range(13):
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)

    row = window.recent.rows[0]
    choices = [
        window.new_button,
        window.open_button,
        window.carry_button,
        window.merge_button,
        window.programme_button,
        window.sample_button,
        window.library_button,
    ]
    foot = [window.guide_button, window.settings_button, window.keys_button]
    assert reached == [*choices, *row.buttons, *foot]


def test_dropped_workbook_is_opened(window, qtbot, tmp_path):
    path = make_file(tmp_path, "one.icbo")
    contents = QMimeData()
    contents.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        contents,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    with qtbot.waitSignal(window.open_requested) as asked:
        window.dropEvent(drop)

    assert asked.args == [path]


def test_library_is_asked_for_by_button_and_by_key(window, qtbot):
    with qtbot.waitSignal(window.library_requested):
        qtbot.mouseClick(window.library_button, Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(window.library_requested):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def usual_keys_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    keys_in_use().use(USUAL)


@pytest.mark.usefixtures("usual_keys_afterwards")
def test_own_key_is_listened_for_and_said_at_once(window, qtbot):
    keys_in_use().use(USUAL.with_key("start_new", "Ctrl+K", instead_of="Ctrl+N"))

    with qtbot.waitSignal(window.new_requested):
        qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    with qtbot.assertNotEmitted(window.new_requested):
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert window.new_button.toolTip() == "New workshop… (Ctrl+K)"
    said = [label.text() for label in window.findChildren(QLabel)]
    assert "A few questions, then the first step. Ctrl+K" in said
