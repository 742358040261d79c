"""Every window, walked as a screen reader and a keyboard do it, and measured: nothing unnamed, no trap, nothing cut.

It is WCAG 2.2 AA as far as a program can tell: 1.3.1, 1.4.3, 1.4.4, 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 2.5.3, 2.5.8, 4.1.2.
"""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from icbo_desktop.ui.shared.look import apply_look
from tests.gui.accessibility import keyboard, layout, tree
from tests.gui.accessibility.every_window import Check, Walker, walk_all, walk_help

LEAST_WINDOWS = 40
Walked = Callable[..., Walker]


@pytest.fixture
def walked(qapp: QApplication) -> Iterator[Walked]:
    """Walk all windows with some checks, at a size of text or, with 0, through the themes."""

    def walk(scale: float, *checks: Check) -> Walker:
        walker = Walker(*checks)
        if scale:
            walk_all(qapp, walker, scale)
        else:
            walk_help(qapp, walker)
        return walker

    yield walk
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    apply_look(qapp)
    qapp.setStyleSheet("")


def test_every_window_tells_what_it_is_is_walked_by_tab_and_has_large_targets(walked: Walked):
    walker = walked(1.0, tree.faults, layout.small_targets, layout.cut_words, keyboard.faults)

    assert walker.told == ""
    assert len(walker.seen) >= LEAST_WINDOWS


def test_every_window_can_be_read_and_walked_at_twice_the_text(walked: Walked):
    walker = walked(2.0, layout.cut_words, keyboard.faults)

    assert walker.told == ""
    assert len(walker.seen) >= LEAST_WINDOWS


def test_words_stand_out_in_every_theme(walked: Walked):
    walker = walked(0, tree.faults, layout.pale_words, keyboard.faults)

    assert walker.told == ""
    assert {name.partition("-")[2].split("-")[-1] for name in walker.seen} >= {
        "light",
        "dark",
        "contrast",
    }
