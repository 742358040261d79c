"""What is attached to a place: files dropped or chosen, put on the wall, opened, saved elsewhere, taken away."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from icbo_desktop.domain.attachment_kinds import is_picture, kind_words, size_words
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.field import LineField
from icbo_desktop.ui.dialogs.line_drafts import PAUSE_MILLISECONDS, no_draft
from icbo_desktop.ui.dialogs.scrolled_body import list_height
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.file_drops import FileDrops
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.row_list import Row, RowList, RowModel

HINT = marked(
    "Drop photos or documents here, or choose them: pictures (PNG, JPEG, WebP, GIF), PDF, Word, Excel, "
    "PowerPoint and plain text, up to 20 MB each. They are kept inside the workbook."
)
CAPTION_HINT = marked("The room reads this over the picture, and never the name of the file.")
NO_PICTURE = marked("Only pictures go on the wall; a document is opened on this laptop.")


def caption_draft_key(attachment: Attachment) -> str:
    """The name of the draft of an attachment's caption."""
    return f"caption/{attachment.id}"


class AttachmentsPanel(QFrame):
    """Shows attachments and asks for everything else. It can stand in a dialog or on a card.

    `attach_requested` carries paths; the others the Attachment, with a path or the new caption beside it.
    """

    attach_requested = Signal(object)
    caption_requested = Signal(object, str)
    draft_typed = Signal(str, str)
    show_requested = Signal(object)
    open_requested = Signal(object)
    save_requested = Signal(object, object)
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, can_change: bool = True) -> None:
        super().__init__(parent)
        self._attachments: tuple[Attachment, ...] = ()
        self._can_change = can_change
        self._captioned: Attachment | None = None
        self.drops = FileDrops(self)
        self.drops.dropped.connect(self.attach_requested)
        self.setAcceptDrops(can_change)
        self.list = RowList(RowModel(), tr("Attachments"))
        self.list.setMinimumHeight(list_height(self, 160))
        self.list.chosen.connect(self._choose)
        self.caption = LineField(tr("Caption"), hint=translated(CAPTION_HINT))
        self.caption.line.editingFinished.connect(self.keep_caption)
        self._drafts: Callable[[str], str] = no_draft
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._send_draft)
        self.caption.line.textEdited.connect(self._note_typing)
        self._note = Caption("", "soft")
        self.warning = Caption("", "warn")
        self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(Caption(translated(HINT), "soft"))
        column.addWidget(self.attach_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        column.addWidget(self.caption)
        column.addWidget(self._note)
        column.addWidget(self.warning)
        column.addWidget(self._row)
        self.show_attachments(())

    @property
    def current(self) -> Attachment | None:
        """The attachment that is chosen in the list."""
        key = self.list.current_key
        return next((row for row in self._attachments if row.id == key), None)

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show these, and stay on the one that was chosen."""
        key = self.list.current_key
        self._attachments = tuple(attachments)
        self.list.rows.set_rows([row_of(attachment) for attachment in attachments])
        self.list.go_to(key)
        self.list.setVisible(bool(attachments))
        self._choose(self.list.current_key)

    def go_to(self, attachment: Attachment) -> None:
        """Choose it in the list."""
        self.list.go_to(attachment.id)

    def keep_caption(self) -> None:
        """Ask to keep the caption that was typed, if it is another one."""
        row = self._captioned
        self._pause.stop()
        if row is not None and self.caption.text != row.caption:
            self.caption_requested.emit(row, self.caption.text)
        if row is not None and self._drafts(caption_draft_key(row)):
            self.draft_typed.emit(caption_draft_key(row), "")

    def warn(self, sentence: str) -> None:
        """Say before an attachment is opened what it means for the workbook's password; "" says nothing."""
        self.warning.set_words(sentence)
        self._choose(self.list.current_key)

    def set_drafts(self, lookup: Callable[[str], str]) -> None:
        """Where captions are found that were typed before a crash and never kept."""
        self._drafts = lookup
        self._choose(self.list.current_key)

    def _send_draft(self) -> None:
        """A draft, and not kept: the room may be looking at the picture."""
        row = self._captioned
        if row is not None and self.caption.line.isModified():
            self.draft_typed.emit(caption_draft_key(row), self.caption.text)

    def _note_typing(self) -> None:
        """Once the typing pauses, or at the latest so long after it began."""
        if not self._pause.isActive():
            self._pause.start()

    def _make_buttons(self) -> None:
        self.attach_button = Button(tr("Attach files…"))
        self.attach_button.clicked.connect(self._ask_for_files)
        self.attach_button.setEnabled(self._can_change)
        self.show_button = Button(tr("Put it on the wall"))
        self.show_button.clicked.connect(self._show)
        self.open_button = Button(tr("Open on this laptop"))
        self.open_button.clicked.connect(self._open)
        self.save_button = Button(tr("Save as a file…"))
        self.save_button.clicked.connect(self._ask_where)
        self.remove_button = Button(tr("Take it away"))
        self.remove_button.clicked.connect(self._remove)
        self._row = QWidget()
        row = FlowLayout(self._row, scaled(8))
        for button in (self.show_button, self.open_button, self.save_button, self.remove_button):
            row.addWidget(button)

    def _choose(self, key: str) -> None:
        """Offer what can be done with the attachment of that key."""
        self.keep_caption()
        row = self._captioned = next((one for one in self._attachments if one.id == key), None)
        for part in (self.caption, self._row):
            part.setVisible(row is not None)
        self.caption.line.setReadOnly(not self._can_change)
        self.remove_button.setEnabled(self._can_change)
        can_show = row is not None and is_picture(row.content_type)
        self.show_button.setEnabled(can_show)
        self.warning.setVisible(row is not None and bool(self.warning.text()))
        self._note.show_words(translated(NO_PICTURE) if row is not None and not can_show else "")
        if row is not None:
            draft = self._drafts(caption_draft_key(row))
            self.caption.line.setText(draft or row.caption)
            self.caption.line.setModified(bool(draft))

    def _ask_for_files(self) -> None:
        folders = last_folders()
        chosen, _ = QFileDialog.getOpenFileNames(
            self, tr("Attach files"), str(folders.folder(FileKind.ATTACHMENT))
        )
        if chosen:
            paths = [folders.remember(FileKind.ATTACHMENT, Path(name)) for name in chosen]
            self.attach_requested.emit(paths)

    def _ask_where(self) -> None:
        row = self.current
        if row is None:
            return
        folders = last_folders()
        suggested = folders.folder(FileKind.ATTACHMENT) / row.name
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as a file"), str(suggested))
        if chosen:
            self.save_requested.emit(row, folders.remember(FileKind.ATTACHMENT, Path(chosen)))

    def _show(self) -> None:
        if self.current is not None:
            self.keep_caption()
            self.show_requested.emit(self.current)

    def _open(self) -> None:
        if self.current is not None:
            self.open_requested.emit(self.current)

    def _remove(self) -> None:
        if self.current is not None:
            self.remove_requested.emit(self.current)


def row_of(attachment: Attachment) -> Row:
    """An attachment on its row: its caption or name, and below it what it is."""
    about = f"{kind_words(attachment.content_type)} · {size_words(attachment.size)}"
    if not attachment.caption:
        return Row(attachment.id, attachment.name, about)
    return Row(attachment.id, attachment.caption, f"{attachment.name} · {about}")
