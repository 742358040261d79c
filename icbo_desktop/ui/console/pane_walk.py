"""F6 and Shift+F6: from pane to pane of the console, round and round."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

Pane = tuple[QWidget, QWidget]  # and where the keyboard stops in it


def pane_after(panes: Sequence[Pane], focus: QWidget | None, steps: int) -> Pane:
    """The pane so many steps on from the one with the keyboard; of panes in one another the inner one has it."""
    here = next(
        (
            n
            for n, (pane, _) in reversed(tuple(enumerate(panes)))
            if focus is not None and (pane is focus or pane.isAncestorOf(focus))
        ),
        -1 if steps > 0 else 0,
    )
    return panes[(here + steps) % len(panes)]
