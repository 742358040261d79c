"""The work that is on this laptop and not yet where its workbook lives, on the start screen."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from icbo_desktop.domain.wording import month_name
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.look import scaled

if TYPE_CHECKING:
    from icbo_desktop.domain.file_places import UnpublishedCopy


class UnpublishedRow(QWidget):
    """One piece of work, and what can be done with it."""

    publish_requested = Signal(str)
    save_requested = Signal(str)
    open_requested = Signal(str)

    def __init__(self, copy: "UnpublishedCopy") -> None:
        super().__init__()
        self.copy = copy
        self.words = Caption(
            tr("Not yet on {place}: {name}", place=copy.place, name=copy.home.name), "strong"
        )
        self.place = Caption(
            tr(
                "Saved on this laptop {day} {month} {time}. {folder}",
                day=f"{copy.saved_at:%d}",
                month=month_name(copy.saved_at.month),
                time=f"{copy.saved_at:%H:%M}",
                folder=copy.home.parent,
            ),
            "soft",
        )
        name = copy.home.name
        self.publish_button = Button(tr("Publish now"), name=tr("Publish now: {name}", name=name))
        self.save_button = Button(
            tr("Save elsewhere…"), name=tr("Save elsewhere: {name}", name=name)
        )
        self.open_button = Button(tr("Open", "verb"), name=tr("Open: {name}", name=name))
        self.publish_button.clicked.connect(self._publish)
        self.save_button.clicked.connect(self._save)
        self.open_button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addWidget(self.words)
        column.addWidget(self.place)
        buttons = QWidget()
        row = FlowLayout(buttons, scaled(6))
        for button in self.buttons:
            row.addWidget(button)
        column.addWidget(buttons)

    @property
    def buttons(self) -> tuple[Button, ...]:
        return self.publish_button, self.save_button, self.open_button

    def _publish(self) -> None:
        self.publish_requested.emit(self.copy.copy_id)

    def _save(self) -> None:
        self.save_requested.emit(self.copy.copy_id)

    def _open(self) -> None:
        self.open_requested.emit(self.copy.copy_id)


class UnpublishedList(QWidget):
    """Takes no room while everything is where it belongs. The signals carry a working copy's id."""

    publish_requested = Signal(str)
    save_requested = Signal(str)
    open_requested = Signal(str)
    merge_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._two_files: tuple[Path, ...] = ()
        self._rows: list[UnpublishedRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(10))
        self.said = Caption("", "strong")
        self._column.addWidget(self.said)
        self.merge_button = Button(tr("Merge the two…"))
        self.merge_button.clicked.connect(self._merge)
        self._column.addWidget(self.merge_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_words("")

    @property
    def rows(self) -> tuple[UnpublishedRow, ...]:
        return tuple(self._rows)

    def show_copies(self, copies: "tuple[UnpublishedCopy, ...]") -> None:
        """List this work."""
        for row in self._rows:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [self._make_row(copy) for copy in copies]
        self._follow()

    def name_of(self, copy_id: str) -> str:
        """What people call the workbook of a working copy; nobody knows the copy by its own name."""
        return next((row.copy.home.name for row in self._rows if row.copy.copy_id == copy_id), "")

    def show_words(self, sentence: str) -> None:
        """Say what is being done, or what came of it."""
        self.said.show_words(sentence)
        self.merge_button.hide()
        self._follow()

    def offer_merge(self, files: tuple[Path, ...]) -> None:
        """Offer to merge what was changed in two places."""
        self._two_files = files
        self.merge_button.show()

    def set_busy(self, *, is_busy: bool) -> None:
        """While something is being written, nothing else can be asked for."""
        for row in self._rows:
            for button in row.buttons:
                button.setEnabled(not is_busy)

    def _make_row(self, copy: "UnpublishedCopy") -> UnpublishedRow:
        row = UnpublishedRow(copy)
        row.publish_requested.connect(self.publish_requested)
        row.save_requested.connect(self.save_requested)
        row.open_requested.connect(self.open_requested)
        self._column.addWidget(row)
        row.show()
        return row

    def _merge(self) -> None:
        self.merge_requested.emit(self._two_files)

    def _follow(self) -> None:
        self.setVisible(bool(self._rows) or bool(self.said.text()))
