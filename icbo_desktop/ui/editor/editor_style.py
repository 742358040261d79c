"""What the editor adds to the style sheet of dialogs."""

from string import Template

from icbo_desktop.ui.shared.look import COLOURS, scaled

STYLE = Template(
    """
QFrame[role="left-pane"] QTreeView { border: 0; padding: ${air}px; }
QFrame[role="left-pane"] QTreeView::branch:has-children { padding: ${tiny}px; }
QFrame[role="left-pane"] QTreeView::item { padding: ${tiny}px ${small}px; }
QFrame[role="right-pane"] QListView { border: 0; padding: 0; }
QFrame[role="right-pane"] QListView::item { padding: ${small}px 0; border-top: 1px solid $line; }
QSplitter::handle { background: $line; }
QLabel[role="small"] { color: $soft; }
QPlainTextEdit { padding: ${tiny}px ${small}px; }
QPlainTextEdit[faulty="true"] { border: 2px solid $high; }
QComboBox { min-height: ${row}px; border-color: $edge; }
QLabel[role="changed"] { color: $good; font-weight: bold; font-size: ${words}px; }
QWidget[role="header"] QPushButton[role="save"] {
    background: $paper; color: $ink; font-weight: bold; border: 1px solid $paper; padding: ${small}px ${wide}px;
}
"""
)


def editor_style() -> str:
    """The sheet in the sizes of the application's text."""
    sizes = {"tiny": 3, "small": 4, "air": 7, "row": 20, "words": 14, "wide": 12}
    return STYLE.substitute(
        {**COLOURS, **{name: str(scaled(size)) for name, size in sizes.items()}}
    )
