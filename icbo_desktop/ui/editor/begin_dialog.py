"""What is to be made of a framework: go on with what is there, other words for it, or one of our own."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QRadioButton, QVBoxLayout, QWidget

from icbo_desktop.domain.wording import short_day_words
from icbo_desktop.services.editor.drafts import Draft
from icbo_desktop.services.editor.opening import Beginnings
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import Field, LineField
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.choice_group import ChoiceGroup
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.pack_words import OWN_WORDS

WORDS_MEAN = marked(
    "The same parts in the words of your place. What you leave as it is stays in the framework\u2019s own words."
)
COPY_MEANS = marked(
    "It begins with everything of this one. Then add, change and remove what you like."
)
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Beginning:
    """What was chosen. `named` is the id of own words, or of words to begin with; `draft` what to go on with."""

    kind: Literal["draft", "own", "own-words", "words", "copy"]
    title: str = ""
    publisher: str = ""
    named: str = ""
    draft: Draft | None = None


class BeginDialog(CalmDialog):
    """`chosen` carries the beginning."""

    chosen = Signal(object)

    def __init__(self, beginnings: Beginnings, parent: QWidget | None = None) -> None:
        super().__init__(tr("Change words, or make your own"), parent, width=660)
        self._group = ChoiceGroup(self)
        self._choices: list[Beginning] = []
        self._details: dict[int, QWidget] = {}
        pack = beginnings.pack
        self.rows.addWidget(Caption(pack.title, "heading"))
        for draft in beginnings.drafts:
            self._add(Beginning("draft", draft=draft), draft_words(draft))
        if beginnings.is_own:
            self._add(Beginning("own"), tr("Go on with this framework of ours"))
        for words in beginnings.own_words:
            named = Beginning("own-words", named=words.id)
            self._add(
                named,
                tr(
                    "Go on with the words “{title}”",
                    title=shortened(words.title, LONGEST_NAME),
                ),
            )
        self._add_words(beginnings)
        self._add_copy(pack.title)
        self.rows.addStretch(1)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.add_button(tr("Open the editor"), is_default=True).clicked.connect(self._take)
        self._group.idToggled.connect(self._follow)
        first = self._group.button(0)
        first.setChecked(True)
        first.setFocus()

    def radio(self, kind: str) -> QRadioButton:
        """The first choice of that kind."""
        number = next(n for n, choice in enumerate(self._choices) if choice.kind == kind)
        button = self._group.button(number)
        assert isinstance(button, QRadioButton)  # noqa: S101 - only those are put in
        return button

    def _add(self, beginning: Beginning, words: str, hint: str = "") -> int:
        number = len(self._choices)
        self._choices.append(beginning)
        radio = QRadioButton(words.replace("&", "&&"))
        radio.setAccessibleDescription(hint)
        self._group.addButton(radio, number)
        self.rows.addWidget(radio)
        if hint:
            self.rows.addWidget(indented(Caption(hint, "soft")))
        return number

    def _add_words(self, beginnings: Beginnings) -> None:
        number = self._add(
            Beginning("words"), tr("Other words for this framework"), translated(WORDS_MEAN)
        )
        self.words_title = LineField(
            tr("What are these words called?"), hint=tr("Such as: Northborough, or Cymraeg.")
        )
        self.like = QComboBox()
        self.like.addItem(translated(OWN_WORDS), "")
        for words in beginnings.given_words:
            self.like.addItem(shortened(words.title, LONGEST_NAME), words.id)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self.words_title)
        if beginnings.given_words:
            column.addWidget(Field(tr("Begin with"), self.like))
        self._add_details(number, holder)

    def _add_copy(self, title: str) -> None:
        number = self._add(Beginning("copy"), tr("A framework of our own"), translated(COPY_MEANS))
        self.copy_title = LineField(
            tr("What is it called?"), hint=tr("Not “{title}”.", title=shortened(title, 60))
        )
        self.publisher = LineField(tr("Whose is it?"), hint=tr("Such as the name of your council."))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self.copy_title)
        column.addWidget(self.publisher)
        self._add_details(number, holder)

    def _add_details(self, number: int, holder: QWidget) -> None:
        details = indented(holder)
        self._details[number] = details
        details.hide()
        self.rows.addWidget(details)

    def _follow(self, number: int, is_on: bool) -> None:
        if number in self._details:
            self._details[number].setVisible(is_on)

    def _take(self) -> None:
        choice = self._choices[self._group.checkedId()]
        needed = {"words": (self.words_title,), "copy": (self.copy_title, self.publisher)}
        for field in needed.get(choice.kind, ()):
            field.show_fault("" if field.text else tr("Write this first."))
        empty = next((field for field in needed.get(choice.kind, ()) if not field.text), None)
        if empty is not None:
            self.go_to_widget(empty.line)
            return
        if choice.kind == "words":
            choice = Beginning("words", self.words_title.text, named=str(self.like.currentData()))
        elif choice.kind == "copy":
            choice = Beginning("copy", self.copy_title.text, self.publisher.text)
        self.accept()
        self.chosen.emit(choice)


def draft_words(draft: Draft) -> str:
    """A draft as it is offered: what it is, and when it was kept."""
    at = draft.kept_at.astimezone()
    title = shortened(draft.title, LONGEST_NAME)
    return tr(
        "Go on where you stopped: “{title}”, {day}, {at:%H:%M}",
        title=title,
        day=short_day_words(at.date()),
        at=at,
    )


def indented(inner: QWidget) -> QWidget:
    """What belongs to a choice, under its words."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(scaled(26), 0, 0, scaled(4))
    column.addWidget(inner)
    return holder
