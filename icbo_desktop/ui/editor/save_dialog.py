"""Saving as a version: which one, and what that means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.services.editor.pack_editing import PackEditing
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import LineField
from icbo_desktop.ui.shared.captions import Caption

FIRST = marked("It is kept among your own frameworks and can then be chosen for a workshop.")
AGAIN = marked(
    "Version {version} among your own is replaced by it. Workbooks keep the words they were made with."
)


class SaveDialog(CalmDialog):
    """`save_requested` carries the version. The dialog stays where saving fails."""

    save_requested = Signal(str)

    def __init__(self, editing: PackEditing, parent: QWidget | None = None) -> None:
        super().__init__(tr("Save as a version"), parent, width=580)
        edited = editing.edited
        self.rows.addWidget(Caption(edited.title, "heading"))
        again = translated(AGAIN, version=edited.version)
        self.rows.addWidget(Caption(again if editing.is_saved else translated(FIRST)))
        self.field = LineField(
            tr("Version"),
            editing.proposed_version,
            tr("Up to three numbers joined by dots. A changed text has a higher one."),
            most=40,
        )
        self.rows.addWidget(self.field)
        self.rows.addWidget(Caption(tr("Its id: {id}", id=edited.id), "small"))
        self.rows.addStretch(1)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.save_button = self.add_button(tr("Save"), is_default=True)
        self.save_button.clicked.connect(self._save)
        self.save_button.setFocus()

    def _save(self) -> None:
        self.show_problem("")
        self.save_requested.emit(self.field.text)
