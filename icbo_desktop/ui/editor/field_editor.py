"""One field of a part: its label, what is written, the published words beside it, its limit and its faults."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from icbo_desktop.domain.editing.forms import LONGEST_SHORT_TITLE, FieldForm
from icbo_desktop.domain.editing.places import Place
from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.editor.growing_text import GrowingText
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.look import scaled

COUNT_FROM = 0.9  # of a long limit: before that the count would only be noise


class CalmNumber(QSpinBox):
    """A number that a turn of the wheel on the way down the page does not change."""

    def __init__(self, lowest: int, highest: int) -> None:
        super().__init__()
        self.setRange(lowest, highest)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class CalmChoice(QComboBox):
    """A choice that the wheel does not change either; long words do not make the page wider."""

    def __init__(self, choices: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        for key, words in choices:
            self.addItem(words, key)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class FieldEditor(QWidget):
    """`written` carries the place, the key and the value. What it is called is said to a screen reader too."""

    written = Signal(object, str, object)
    left = Signal(object)
    told = Signal(str)

    def __init__(
        self,
        place: Place,
        field: FieldForm,
        choices: tuple[tuple[str, str], ...] = (),
        *,
        name: str = "",
        label: str = "",
        beside: QWidget | None = None,
    ) -> None:
        """`name` is what a screen reader says, `label` what is shown; `beside` is a button on its line."""
        super().__init__()
        self.place = place
        self.field = field
        self._choices = choices
        self.label = Caption(label or translated(field.label), "strong")
        self.mark = Caption("", "soft", wraps=False)
        self.count = Caption("", "soft", wraps=False)
        self.published = Caption("", "soft")
        self._hint = Caption("", "soft")
        self._fault = Caption("", "bad")
        self.editor = self._make_editor()
        self.editor.setAccessibleName(name or translated(field.label))
        self.label.setBuddy(self.editor)
        self._arrange(beside)
        self.show_fault("")
        self.show_published("")
        self.show_mark("")

    @property
    def value(self) -> str:
        """What stands in the field now."""
        if isinstance(self.editor, GrowingText):
            return self.editor.words
        if isinstance(self.editor, QComboBox):
            return str(self.editor.currentData())
        return str(self.editor.value()) if isinstance(self.editor, QSpinBox) else ""

    @property
    def fault(self) -> str:
        return self._fault.text()

    def show_value(self, value: str, published: str = "") -> None:
        """Show the value that is kept, unless it is what was typed. Emits nothing."""
        editor = self.editor
        if isinstance(editor, GrowingText):
            editor.show_words(value, published)
        else:
            editor.blockSignals(True)
            if isinstance(editor, QComboBox):
                editor.setCurrentIndex(max(0, editor.findData(value)))
            elif isinstance(editor, QSpinBox) and value.lstrip("-").isdecimal():
                editor.setValue(int(value))
            editor.blockSignals(False)
        self._show_count(value)

    def show_published(self, words: str) -> None:
        """Show the pack's own words beside the field, where they are others."""
        self.published.show_words(
            tr("In the framework\u2019s own words: {words}", words=words) if words else ""
        )

    def show_mark(self, words: str) -> None:
        """Show in a word that the field was changed."""
        self.mark.show_words(words)

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong in the place of the hint; "" takes it away."""
        self._fault.show_words(sentence)
        hint = translated(self.field.hint) if self.field.hint else ""
        self._hint.show_words("" if sentence else hint)
        set_property(self.editor, "faulty", "true" if sentence else "false")
        self.editor.setAccessibleDescription(sentence or hint)

    def _make_editor(self) -> QWidget:
        kind = self.field.kind
        if kind == "choice":
            choice = CalmChoice(self._choices)
            choice.currentIndexChanged.connect(self._tell)
            return choice
        if kind == "number":
            number = CalmNumber(self.field.lowest, self.field.highest)
            number.valueChanged.connect(self._tell)
            return number
        text = GrowingText(self.field.limit, is_line=kind == "line")
        text.written.connect(self._tell)
        text.left.connect(self._leave)
        text.was_cut.connect(self._say_cut)
        return text

    def _arrange(self, beside: QWidget | None) -> None:
        above = QHBoxLayout()
        above.setSpacing(scaled(10))
        above.addWidget(self.label, 1)
        above.addWidget(self.mark)
        above.addWidget(self.count)
        if beside is not None:
            above.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(3))
        column.addLayout(above)
        column.addWidget(self.editor)
        column.addWidget(self.published)
        column.addWidget(self._hint)
        column.addWidget(self._fault)

    def _tell(self) -> None:
        value: str | int = self.value
        if isinstance(self.editor, QSpinBox):
            value = self.editor.value()
        self._show_count(str(value))
        self.written.emit(self.place, self.field.key, value)

    def _show_count(self, value: str) -> None:
        """How many characters of how many; on a long text only where the end is near."""
        if self.field.kind not in {"line", "prose"}:
            return
        limit, length = self.field.limit, len(value)
        is_told = limit <= LONGEST_SHORT_TITLE or length > COUNT_FROM * limit
        words = tr("{length:,} of {limit:,}", length=length, limit=limit)
        self.count.show_words(words if is_told else "")
        set_property(self.count, "role", "bad" if length > limit else "soft")

    def _say_cut(self, kept: int) -> None:
        self.told.emit(
            tr("What you pasted was too long: its first {kept:,} characters are here.", kept=kept)
        )

    def _leave(self) -> None:
        self.left.emit(self.place)
