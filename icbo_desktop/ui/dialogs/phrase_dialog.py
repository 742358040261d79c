"""The recovery phrase of a workbook, shown this once: to print or to write down, and to be confirmed."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.look import scaled

COLUMNS = 4
SHOWN_ONCE = marked(
    "It opens the workbook when the password is forgotten, and it is shown only now. Print it or write it down, and keep "
    "it away from the laptop. Whoever has the paper and the file can read the workbook."
)
NOT_PROTECTED = marked(
    "The page to print and the PDF are not protected. The page is deleted when this window is closed; a PDF that you "
    "save stays until you delete it. What you copy is taken off the clipboard again when this window is closed, but "
    "other programs may have kept it."
)
CONFIRM_FIRST = marked(
    "The phrase is shown only now. Tick “I have it on paper” when you have it, or choose Later."
)
WHAT_LATER_MEANS = marked(
    "Later: the workbook has its password all the same, and this phrase is never shown again. To get another one, "
    "change the password; it may stay the same."
)
# What asks programs that keep a history of the clipboard to leave this out, on Windows and on KDE.
LEFT_OUT_OF_HISTORY = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
}


class PhraseDialog(CalmDialog):
    """`print_requested` and `save_requested` want a page of it; it closes once it is confirmed, or is left for later."""

    print_requested = Signal()
    save_requested = Signal()

    def __init__(self, name: str, phrase: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Recovery phrase"), parent, width=720)
        self._phrase = phrase
        self._has_copied = False
        self.rows.addWidget(Caption(tr("Recovery phrase of “{name}”", name=name), "heading"))
        self.rows.addWidget(Caption(translated(SHOWN_ONCE)))
        self.rows.addWidget(self._make_groups())
        self.rows.addWidget(self._make_ways())
        self.told = Caption("", "strong")
        self.told.hide()
        self.rows.addWidget(self.told)
        self.rows.addWidget(Caption(translated(NOT_PROTECTED), "soft"))
        self.confirmed = QCheckBox(tr("I have it on paper"))
        self.confirmed.toggled.connect(self._note_confirmed)
        self.rows.addWidget(self.confirmed)
        self.rows.addWidget(Caption(translated(WHAT_LATER_MEANS), "soft"))
        self.rows.addStretch(1)
        self.later_button = self.add_button(tr("Later"))
        self.later_button.clicked.connect(self.reject)
        self.done_button = self.add_button(tr("Done"), is_default=True)
        self.done_button.clicked.connect(self.accept)
        self.print_button.setFocus()

    def accept(self) -> None:
        """Close, once it is confirmed."""
        if self.confirmed.isChecked():
            super().accept()
        else:
            self.show_problem(translated(CONFIRM_FIRST))
            self.go_to_widget(self.confirmed)

    def done(self, result: int) -> None:
        """Take it off the clipboard, and off the screen."""
        clipboard = QGuiApplication.clipboard()
        if self._has_copied and clipboard.text() == self._phrase:
            clipboard.clear()
        self._phrase = ""
        for group in self.groups:
            group.set_words("")
            group.setAccessibleName("")
        super().done(result)

    def tell(self, sentence: str) -> None:
        """Say what came of printing or saving."""
        self.told.show_words(sentence)

    def _make_groups(self) -> QWidget:
        """Numbered, because a mistyped phrase is told by the number of its group."""
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(22))
        grid.setVerticalSpacing(scaled(6))
        self.groups: list[Caption] = []
        for place, group in enumerate(self._phrase.split(), start=1):
            words = Caption(f"{place}  {group}", "heading", wraps=False)
            words.setAccessibleName(
                tr("Group {number}: {letters}", number=place, letters=" ".join(group))
            )
            grid.addWidget(words, (place - 1) // COLUMNS, (place - 1) % COLUMNS)
            self.groups.append(words)
        return box

    def _make_ways(self) -> QWidget:
        box = QWidget()
        row = FlowLayout(box, scaled(8))
        self.print_button = Button(tr("Print it…"))
        self.print_button.clicked.connect(self.print_requested)
        self.save_button = Button(tr("Save as a PDF…"))
        self.save_button.clicked.connect(self.save_requested)
        self.copy_button = Button(tr("Copy it"))
        self.copy_button.clicked.connect(self._copy)
        for button in (self.print_button, self.save_button, self.copy_button):
            row.addWidget(button)
        return box

    def _copy(self) -> None:
        content = QMimeData()
        content.setText(self._phrase)
        for kind, value in LEFT_OUT_OF_HISTORY.items():
            content.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(content)
        self._has_copied = True
        self.tell(
            tr("Copied, for a password manager. It goes from the clipboard when this closes.")
        )

    def _note_confirmed(self, is_confirmed: bool) -> None:
        if is_confirmed:
            self.show_problem("")
