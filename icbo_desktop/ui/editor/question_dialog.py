"""One calm question with a few answers; leaving it with Esc answers nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption

Answer = tuple[str, str]


class AnswerButton(Button):
    """A button for one answer."""

    answered = Signal(str)

    def __init__(self, key: str, words: str, *, is_main: bool) -> None:
        super().__init__(words, "main" if is_main else "", words.rstrip("…"))
        self.key = key
        self.setDefault(is_main)
        self.clicked.connect(self._answer)

    def _answer(self) -> None:
        self.answered.emit(self.key)


class QuestionDialog(CalmDialog):
    """`answered` carries the key of the answer. The last answer is the one that Enter gives; none is needed."""

    answered = Signal(str)

    def __init__(
        self,
        sentence: str,
        answers: Sequence[Answer],
        parent: QWidget | None = None,
        *,
        title: str,
        more: str = "",
        back: str = "",
    ) -> None:
        super().__init__(title, parent, width=600)
        self.sentence = Caption(sentence, "heading")
        self.rows.addWidget(self.sentence)
        if more:
            self.rows.addWidget(Caption(more))
        self.rows.addStretch(1)
        leave = self.add_button(back or tr("Back"), is_default=not answers)
        leave.clicked.connect(self.reject)
        leave.setFocus()
        self.buttons: dict[str, AnswerButton] = {}
        for position, (key, words) in enumerate(answers, start=1):
            button = AnswerButton(key, words, is_main=position == len(answers))
            button.answered.connect(self._take)
            self.place_button(button)
            self.buttons[key] = button
            button.setFocus()

    def place_button(self, button: Button) -> None:
        """Put a button of its own kind on the right of the foot."""
        self._buttons.addWidget(button)

    def _take(self, key: str) -> None:
        self.accept()
        self.answered.emit(key)
