"""How the record will tell it: a few real lines under the attribution, and what is put together or left out."""

from collections.abc import Collection

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from icbo_desktop.domain.export_request import RecordFormat
from icbo_desktop.domain.record_preview import RecordPreview, ToldLine
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled

WORKING = "One moment…"
NOTHING = "Nothing that anybody said has been captured yet."


class PreviewPart(QWidget):
    """Shows nothing of an attribution until what it comes to is known."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[LinePart] = []
        self.notes: list[Caption] = []
        self._preview: RecordPreview | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(Caption("As the record will tell it", "strong"))
        self._words = Caption(WORKING, "soft")
        column.addWidget(self._words)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(scaled(8))
        column.addLayout(self._lines)
        self._heading = Caption("Put together, left out or going along", "strong")
        column.addWidget(self._heading)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(scaled(3))
        column.addLayout(self._notes)
        self._heading.hide()

    def wait(self) -> None:
        """Another attribution: what stood here is no longer true."""
        self._preview = None
        self._clear()
        self._words.show_words(WORKING)

    def show_problem(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._words.show_words(sentence)

    def show_preview(
        self,
        preview: RecordPreview,
        formats: Collection[RecordFormat],
        *,
        with_attachments: bool,
        with_history: bool,
    ) -> None:
        """Show the lines, and the notes that belong to what is chosen."""
        if preview is not self._preview:
            self._preview = preview
            self._clear()
            for line in preview.lines:
                self.lines.append(LinePart(line))
                self._lines.addWidget(self.lines[-1])
            self._words.show_words("" if preview.lines else NOTHING)
        notes = preview.notes_for(
            formats, with_attachments=with_attachments, with_history=with_history
        )
        self._show_notes(notes)

    def _show_notes(self, notes: tuple[str, ...]) -> None:
        while len(self.notes) < len(notes):
            self.notes.append(Caption("", "soft"))
            self._notes.addWidget(self.notes[-1])
        for position, caption in enumerate(self.notes):
            caption.show_words(f"•  {notes[position]}" if position < len(notes) else "")
        self._heading.setVisible(bool(notes))

    def _clear(self) -> None:
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        self._show_notes(())


class LinePart(QFrame):
    """What somebody said, and beneath it who is told to have said it and where."""

    def __init__(self, line: ToldLine) -> None:
        super().__init__()
        self.text = Caption(line.text)
        self.holder = Caption(" · ".join(filter(None, (line.holder, line.place))), "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), 0, 0, 0)
        column.setSpacing(scaled(1))
        column.addWidget(self.text)
        column.addWidget(self.holder)
