"""What dialogs and the start screen add to the application's style sheet: foot, trees, radio buttons."""

from string import Template

from icbo_desktop.locations import resources_dir
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.tones import COLOURS, picture_folder

STYLE = Template(
    """
QWidget#calmBody { background: $paper; }
QFrame#dialogFoot { background: $mist; border: 0; border-top: 1px solid $line; }
QLineEdit, QSpinBox { min-height: ${row}px; border-color: $field_edge; }
QPlainTextEdit { border-color: $field_edge; }
QLineEdit[faulty="true"], QPlainTextEdit[faulty="true"], QSpinBox[faulty="true"] { border: 2px solid $high; }
QLabel[role="swatch"] { background: transparent; }
QTreeView, QListView {
    background: $paper; border: 1px solid $field_edge; border-radius: ${radius}px; outline: 0; padding: ${small}px;
}
QTreeView::item, QListView::item { padding: ${small}px; border: 0; color: $ink; }
QTreeView::item:selected, QListView::item:selected { background: $tint; color: $ink; }
QTreeView::indicator { margin-right: ${small}px; }
QTreeView::branch { background: $paper; image: none; }
QTreeView::branch:has-children:closed { image: url("$pictures/right.svg"); padding: ${small}px; }
QTreeView::branch:has-children:open { image: url("$pictures/down.svg"); padding: ${small}px; }
QRadioButton, QCheckBox { spacing: ${pad}px; background: transparent; padding: ${tiny}px 0; }
QRadioButton:disabled, QCheckBox:disabled { color: $off; }
QRadioButton::indicator, QCheckBox::indicator, QTreeView::indicator {
    width: ${box}px; height: ${box}px; background: $paper; border: 2px solid $field_edge; border-radius: ${tiny}px;
}
QRadioButton::indicator { border-radius: ${round}px; }
QRadioButton::indicator:checked {
    width: ${dot}px; height: ${dot}px; border: ${thick}px solid $accent; border-radius: ${round}px;
}
QCheckBox::indicator:checked, QTreeView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$pictures/tick.svg");
}
QTreeView::indicator:indeterminate { border-color: $accent; image: url("$pictures/partly.svg"); }
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled { background: $mist; border-color: $off_edge; }
QSpinBox { padding: ${small}px ${spin}px ${small}px ${pad}px; }
QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: border; width: ${spin}px; background: transparent; border: 0; margin: 1px;
}
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url("$pictures/up.svg"); width: ${arrow}px; height: ${arrow}px; }
QSpinBox::down-arrow { image: url("$pictures/down.svg"); width: ${arrow}px; height: ${arrow}px; }
QProgressBar {
    background: $mist; border: 1px solid $field_edge; border-radius: ${small}px;
    min-height: ${row}px; text-align: center;
}
QProgressBar::chunk { background: $accent; }
"""
)
SIZES = {"radius": 5, "pad": 8, "small": 4, "tiny": 3, "row": 20, "spin": 22, "arrow": 9}


def dialog_style() -> str:
    """The sheet in the sizes of the application's text."""
    sizes = {name: scaled(size) for name, size in SIZES.items()}
    # The dot of a radio button is what its border leaves free, so the three must add up.
    box, dot = scaled(16), scaled(8)
    sizes |= {"box": box, "dot": dot, "thick": (box + 4 - dot) // 2, "round": box // 2 + 2}
    words = {name: str(size) for name, size in sizes.items()}
    pictures = (resources_dir() / picture_folder()).as_posix()
    return STYLE.substitute(
        {**COLOURS, "field_edge": COLOURS["edge"], "pictures": pictures, **words}
    )
