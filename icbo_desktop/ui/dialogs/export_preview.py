"""How the record will tell it: a few real lines under the attribution, and what is put together or left out."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.domain.record_preview import RecordPreview, ToldLine
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled

WORKING = marked("One moment…")
INDENT = 12
MOST_LINES = 4
NOTHING = marked("Nothing that anybody said has been captured yet.")


class PreviewPart(QWidget):
    """Shows nothing of an attribution until what it comes to is known.

    Tab leads through it, so that the keyboard scrolls it into sight and a screen reader tells it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._preview: RecordPreview | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(Caption(tr("As the record will tell it"), "strong"))
        self._words = Caption(translated(WORKING), "soft")
        column.addWidget(self._words)
        self._lines = [LinePart() for _ in range(MOST_LINES)]
        for line in self._lines:
            column.addWidget(line)
        column.addSpacing(scaled(4))
        self._heading = Caption(tr("Put together, left out or going along"), "strong")
        column.addWidget(self._heading)
        self._notes = NotesPart()
        column.addWidget(self._notes)
        self._show_lines(())
        self._show_notes(())

    @property
    def lines(self) -> list["LinePart"]:
        """Those that are shown."""
        return [line for line in self._lines if line.is_told]

    @property
    def notes(self) -> tuple[str, ...]:
        """The sentences that are shown."""
        return self._notes.said

    def wait(self) -> None:
        """Another attribution: what stood here is no longer true."""
        self._preview = None
        self._show_lines(())
        self._show_notes(())
        self._words.show_words(translated(WORKING))

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
            self._show_lines(preview.lines)
            self._words.show_words("" if preview.lines else translated(NOTHING))
        notes = preview.notes_for(
            formats, with_attachments=with_attachments, with_history=with_history
        )
        self._show_notes(notes)

    def _show_lines(self, lines: Sequence[ToldLine]) -> None:
        for position, part in enumerate(self._lines):
            part.show_line(lines[position] if position < len(lines) else None)

    def _show_notes(self, notes: tuple[str, ...]) -> None:
        self._notes.show_notes(notes)
        self._heading.setVisible(bool(notes))


class LinePart(QFrame):
    """What somebody said, and beneath it who is told to have said it and where."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self) -> None:
        super().__init__()
        self.is_told = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.text = Caption()
        self.holder = Caption("", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(INDENT), 0, 0, scaled(2))
        column.setSpacing(scaled(1))
        column.addWidget(self.text)
        column.addWidget(self.holder)

    def show_line(self, line: ToldLine | None) -> None:
        """Show a line, or nothing."""
        self.is_told = line is not None
        if line is not None:
            self.text.set_words(line.text)
            self.holder.set_words(" · ".join(filter(None, (line.holder, line.place))))
            self.setAccessibleName(f"{line.text} {self.holder.text()}")
        self.setVisible(self.is_told)


class NotesPart(QFrame):
    """A sentence below the other."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self) -> None:
        super().__init__()
        self.said: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._captions: list[Caption] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(INDENT), 0, 0, 0)
        self._column.setSpacing(scaled(4))

    def show_notes(self, notes: tuple[str, ...]) -> None:
        """Show these and no others."""
        self.said = notes
        while len(self._captions) < len(notes):
            self._captions.append(Caption("", "soft"))
            self._column.addWidget(self._captions[-1])
        for position, caption in enumerate(self._captions):
            caption.show_words(notes[position] if position < len(notes) else "")
        self.setAccessibleName(" ".join(notes))
        self.setVisible(bool(notes))
