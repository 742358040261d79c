"""How far words may be attributed: three choices, each with what it means in one sentence."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from icbo_desktop.domain.edits.setting import attribution_is_loosened
from icbo_desktop.domain.rows import Attribution
from icbo_desktop.domain.wording import ATTRIBUTION_WORDS
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.choice_group import ChoiceGroup
from icbo_desktop.ui.shared.look import scaled

CHOICES: tuple[tuple[Attribution, str, str], ...] = (
    (
        "none",
        ATTRIBUTION_WORDS["none"],
        marked(
            "Records tell what was said, and never by whom. Only this meets the Chatham House Rule, "
            "which hides the organisation as well as the person."
        ),
    ),
    (
        "group",
        ATTRIBUTION_WORDS["group"],
        marked(
            "Records tell which partner group sees it so, and never which person. Groups of fewer than "
            "three people are put together."
        ),
    ),
    (
        "role",
        ATTRIBUTION_WORDS["role"],
        marked("Records tell the role that spoke. In a small room a role can point to one person."),
    ),
)
DISCLOSURE = marked(
    "Whatever you choose, records of public bodies can be disclosed on request. Tell the room at the start."
)
TOO_OPEN = marked("Not possible any more: people spoke under a tighter rule.")


class AttributionChoice(QWidget):
    """One choice of the three. With `at_most`, what would tell more than that is off, and says why."""

    chosen = Signal(str)

    def __init__(
        self,
        current: Attribution,
        *,
        at_most: Attribution = "role",
        why_not: str = "",
        reminds: bool = True,
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Attribution"))
        self._group = ChoiceGroup(self)
        self.buttons: dict[Attribution, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(2))
        for key, words, meaning in CHOICES:
            is_possible = not attribution_is_loosened(at_most, key)
            said = translated(meaning) if is_possible else why_not or translated(TOO_OPEN)
            button = QRadioButton(translated(words))
            button.setChecked(key == current)
            button.setEnabled(is_possible)
            button.setAccessibleDescription(said)
            button.clicked.connect(self._choose)
            self._group.addButton(button)
            self.buttons[key] = button
            sentence = Caption(said, "soft")
            sentence.setContentsMargins(scaled(27), 0, 0, scaled(6))
            column.addWidget(button)
            column.addWidget(sentence)
        if reminds:
            column.addWidget(Caption(translated(DISCLOSURE), "soft"))

    @property
    def current(self) -> Attribution:
        for key, button in self.buttons.items():
            if button.isChecked():
                return key
        return "none"

    def set_current(self, key: Attribution) -> None:
        """Show another choice. Emits nothing."""
        self.buttons[key].setChecked(True)

    def _choose(self) -> None:
        self.chosen.emit(self.current)
