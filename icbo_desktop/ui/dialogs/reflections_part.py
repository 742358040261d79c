"""What was good about the session, and what to change next time: a line each, Enter keeps it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.edits.closing import AddReflection, ChangeReflection
from icbo_desktop.domain.session_rows import Reflection, ReflectionKind
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.field import LineField
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled

QUESTIONS: tuple[tuple[ReflectionKind, str], ...] = (
    ("plus", marked("What was good?")),
    ("delta", marked("What to change next time?")),
)


class ReflectionRow(QWidget):
    """One that is kept, and a button that takes it out."""

    removed = Signal(str)

    def __init__(self, reflection: Reflection) -> None:
        super().__init__()
        self.reflection = reflection
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(10), 0, 0, 0)
        row.addWidget(Caption(reflection.text), 1)
        button = Button(tr("Remove"), "quiet", name=tr("Remove: {text}", text=reflection.text[:80]))
        button.clicked.connect(self._remove)
        row.addWidget(button)

    def _remove(self) -> None:
        self.removed.emit(self.reflection.id)


class ReflectionsPart(QWidget):
    """Both questions, with what was said to each."""

    edit_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[ReflectionKind, LineField] = {}
        self._lists: dict[ReflectionKind, QVBoxLayout] = {}
        self._shown: tuple[Reflection, ...] = ()
        self._kind: ReflectionKind = QUESTIONS[0][0]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        for kind, words in QUESTIONS:
            field = LineField(translated(words), hint=tr("Enter keeps it."), most=400)
            field.line.returnPressed.connect(self.keep)
            field.line.installEventFilter(self)
            listed = QVBoxLayout()
            listed.setSpacing(scaled(2))
            column.addWidget(field)
            column.addLayout(listed)
            self.fields[kind], self._lists[kind] = field, listed

    @property
    def in_hand(self) -> Reflection | None:
        """What was said last to the question that had the keyboard last, else to the other; None where nothing was."""
        of_kind = [row for row in self._shown if row.kind == self._kind]
        return next(reversed(of_kind or self._shown), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which question is being answered."""
        if event.type() == QEvent.Type.FocusIn:
            for kind, field in self.fields.items():
                if field.line is watched:
                    self._kind = kind
        return super().eventFilter(watched, event)

    def keep(self) -> None:
        """Keep what stands in the lines."""
        for kind, field in self.fields.items():
            text = field.text
            if text:
                self.edit_requested.emit(AddReflection(kind, text))
                field.line.clear()  # only now, so that a draft of the words outlives them in the line

    def show_reflections(self, reflections: Sequence[Reflection]) -> None:
        """List what was kept."""
        if tuple(reflections) == self._shown:
            return
        self._shown = tuple(reflections)
        for kind, listed in self._lists.items():
            while (entry := listed.takeAt(0)) is not None:
                widget = entry.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            for reflection in self._shown:
                if reflection.kind == kind:
                    row = ReflectionRow(reflection)
                    row.removed.connect(self._remove)
                    listed.addWidget(row)

    def _remove(self, reflection_id: str) -> None:
        self.edit_requested.emit(ChangeReflection(reflection_id, ""))
