"""Pictures of the windows about passwords: asking, setting, the phrase, what is older, a copy to send, what warns."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.recovery_phrase import phrase_of
from icbo_desktop.services.backup_list import BackupLine
from icbo_desktop.ui.dialogs.backups_dialog import BackupsDialog
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.export_dialog import ExportDialog
from icbo_desktop.ui.dialogs.older_files_dialog import OlderFilesDialog
from icbo_desktop.ui.dialogs.password_dialog import PasswordDialog
from icbo_desktop.ui.dialogs.phrase_dialog import PhraseDialog
from icbo_desktop.ui.dialogs.protected_copy_dialog import ProtectedCopyDialog
from icbo_desktop.ui.dialogs.set_password_dialog import SetPasswordDialog
from unseen import settle

NAME = "Northborough.icbo"
PHRASE = phrase_of(bytes(range(32)))
WRONG = "That password does not open “Northborough.icbo”. Look at capitals and spaces."
UNPROTECTED = "The workbook is protected, this record is not: whoever has the file can read it."
OLDER = (
    "5 backups in “Northborough backups” beside it",
    "the file as it was before a repair, 19 November 2026",
)


class Taker(Protocol):
    """What takes pictures: the camera of screenshots.py."""

    def take(self, widget: QWidget, name: str) -> None: ...


def picture_passwords(camera: Taker, parent: QWidget, text: str) -> None:
    """Each dialog as it opens, and those that have more to say as they say it."""
    for name, make in password_dialogs(parent):
        dialog = make()
        dialog.show()
        settle()
        camera.take(dialog, f"dialog/{name}-{text}")
        dialog.done(0)
        settle()


def password_dialogs(parent: QWidget) -> Iterator[tuple[str, Callable[[], CalmDialog]]]:
    """What makes each of them."""
    yield "password", lambda: PasswordDialog(NAME, parent)
    yield "password-wrong", lambda: wrong(PasswordDialog(NAME, parent, offers_backups=True))
    yield "password-set", lambda: SetPasswordDialog(NAME, parent)
    yield "password-set-faulty", lambda: mistyped(SetPasswordDialog(NAME, parent))
    yield "password-change", lambda: SetPasswordDialog(NAME, parent, is_protected=True)
    yield "password-remove", lambda: removing(SetPasswordDialog(NAME, parent, is_protected=True))
    yield "password-phrase", lambda: PhraseDialog(NAME, PHRASE, parent)
    yield "password-older", lambda: OlderFilesDialog(OLDER, parent)
    yield "password-copy", lambda: ProtectedCopyDialog(parent)
    yield "password-backups", lambda: locked(BackupsDialog(NAME, parent))
    yield "password-record", lambda: warned(ExportDialog(Path(NAME), "group", parent=parent))


def wrong(dialog: PasswordDialog) -> PasswordDialog:
    dialog.field.line.setText("heron ladder teapod")
    dialog.field.eye.click()
    dialog.show_wrong(WRONG)
    return dialog


def mistyped(dialog: SetPasswordDialog) -> SetPasswordDialog:
    dialog.fields.first.setText("heron ladder teapot")
    dialog.fields.again.setText("heron ladder teapod")
    dialog.accept()
    return dialog


def removing(dialog: SetPasswordDialog) -> SetPasswordDialog:
    dialog.present.line.setText("heron ladder teapot")
    dialog.remove.click()
    return dialog


def locked(dialog: BackupsDialog) -> BackupsDialog:
    at = datetime(2026, 11, 19, 10, 42).astimezone()
    dialog.show_lines(
        (
            BackupLine(
                Path("a.icbo"),
                at,
                "Thursday 19 November 2026, 10:42 (3 days ago)",
                "12 ratings agreed, 4 actions, 2 differing views",
                "Last done: agree a rating, 19 November 2026, 10:41.",
                "It lacks nothing of what was done. It is from before the password, and not protected.",
                lacks_password=True,
            ),
            BackupLine(
                Path("b.icbo"),
                at,
                "Wednesday 18 November 2026, 16:02 (4 days ago)",
                "It is protected: what it holds shows with its password",
                "",
                "It opens with the password that it was made under.",
                is_locked=True,
            ),
        )
    )
    dialog.place_button.click()
    return dialog


def warned(dialog: ExportDialog) -> ExportDialog:
    dialog.warn(UNPROTECTED)
    return dialog
