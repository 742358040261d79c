"""The framework's headings under which the room's own words are kept, and what was said under them."""

from PySide6.QtCore import Signal

from icbo_desktop.domain.edits.capture import SetAnswer
from icbo_desktop.domain.framework import Prompt
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.card import Card
from icbo_desktop.ui.console.kept_edit import KeptEdit
from icbo_desktop.ui.console.place_words import item_name
from icbo_desktop.ui.shared.captions import Caption

ANSWER_HEIGHT = 84
OWN_WORDS = marked("In our own words")


class AnswerField(KeptEdit):
    """The room's words under one prompt. `answer_kept` carries the prompt's id and the words."""

    answer_kept = Signal(str, str)

    def __init__(self, prompt: Prompt) -> None:
        super().__init__(prompt.title, tr("What the room says; kept as you type"), ANSWER_HEIGHT)
        self._prompt_id = prompt.id
        self.text_kept.connect(self._tell)

    def _tell(self, text: str) -> None:
        self.answer_kept.emit(self._prompt_id, text)


class PromptsCard(Card):
    """A field for each prompt of a standard or a domain."""

    def __init__(self, item: Item, prompts: tuple[Prompt, ...]) -> None:
        super().__init__(translated(OWN_WORDS))
        self._item = item
        self.remark.set_words(tr("Kept as you type"))
        self.fields: dict[str, AnswerField] = {}
        for prompt in prompts:
            field = AnswerField(prompt)
            field.answer_kept.connect(self._keep)
            self.fields[prompt.id] = field
            label = Caption(prompt.title, "strong")
            label.setBuddy(field)
            self.body.addWidget(label)
            self.body.addWidget(field)

    def show_view(self, view: SessionView) -> None:
        for prompt_id, field in self.fields.items():
            answer = view.workshop.answer(self._item, prompt_id)
            field.show_text(answer.text if answer is not None else "")

    def send_drafts(self) -> None:
        for field in self.fields.values():
            field.keep()

    def _keep(self, prompt_id: str, text: str) -> None:
        self.edit_requested.emit(SetAnswer(self._item, prompt_id, text))


class AnswerLines:
    """What was said under one prompt at each of some standards."""

    def __init__(self, prompt: Prompt, items: tuple[Item, ...]) -> None:
        self._prompt = prompt
        self._items = items

    def __call__(self, view: SessionView) -> tuple[str, ...]:
        found = ((item, view.workshop.answer(item, self._prompt.id)) for item in self._items)
        return tuple(
            f"{item_name(view, item)}: {answer.text}"
            for item, answer in found
            if answer is not None
        )
