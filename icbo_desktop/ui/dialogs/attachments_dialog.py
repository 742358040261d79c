"""The attachments of a standard, a domain or the whole workshop."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.services.attachments import Attachments
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.attachments_panel import AttachmentsPanel
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption

NOT_OPENED = marked("This laptop has no program for “{name}”. Save it as a file instead.")


class AttachmentsDialog(CalmDialog):
    """`show_requested` carries the picture that the facilitator sends to the wall; all else is done here."""

    show_requested = Signal(object)

    def __init__(
        self,
        attachments: Attachments,
        item: Item,
        where: str,
        parent: QWidget | None = None,
        *,
        can_change: bool = True,
    ) -> None:
        super().__init__(tr("Attachments"), parent, width=680)
        self._attachments = attachments
        self._item = item
        self.rows.addWidget(Caption(where, "heading"))
        self.panel = AttachmentsPanel(can_change=can_change)
        self.rows.addWidget(self.panel, 1)
        # In the foot, where it is seen at any text size.
        self.busy = Caption("", "soft")
        self.busy.hide()
        self._buttons.insertWidget(1, self.busy, 100)
        close = self.add_button(tr("Close"), is_default=True)
        close.clicked.connect(self.accept)
        self._connect_panel()
        attachments.changed.connect(self._refresh)
        attachments.attached.connect(self.panel.go_to)
        attachments.problem.connect(self.show_problem)
        attachments.working.connect(self.busy.show_words)
        attachments.opened.connect(self._hand_over)
        self._refresh()
        self.panel.attach_button.setFocus()

    def accept(self) -> None:
        """Keep the caption in hand, and close."""
        self.panel.keep_caption()
        super().accept()

    def _connect_panel(self) -> None:
        panel, attachments = self.panel, self._attachments
        panel.attach_requested.connect(self._attach)
        panel.caption_requested.connect(attachments.set_caption)
        panel.save_requested.connect(attachments.save_to)
        panel.open_requested.connect(attachments.open_copy)
        panel.remove_requested.connect(attachments.remove)
        panel.show_requested.connect(self._show)

    def _attach(self, paths: Sequence[Path]) -> None:
        self.show_problem("")
        self._attachments.attach(paths, self._item)

    def _show(self, attachment: Attachment) -> None:
        self.show_requested.emit(attachment)
        self.accept()

    def _refresh(self) -> None:
        self.panel.show_attachments(self._attachments.at(self._item))

    def _hand_over(self, path: Path) -> None:
        """Let the system's own program open the copy."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.show_problem(translated(NOT_OPENED, name=path.name))
