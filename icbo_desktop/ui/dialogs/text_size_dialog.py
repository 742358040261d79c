"""How large the text of the console and the start screen is, chosen and seen at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from icbo_desktop.domain.wording import either, percent_words
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.choice_group import ChoiceGroup
from icbo_desktop.ui.shared.keys_in_use import command_now


class TextSizeDialog(CalmDialog):
    """`size_chosen` carries percent. The wall has a size of its own, by keys of its own."""

    size_chosen = Signal(int)

    def __init__(self, sizes: Sequence[int], current: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Text size of this window"), parent, width=520)
        self.rows.addWidget(Caption(lead_words()))
        self.rows.addWidget(
            Caption(tr("The console opens anew, and the wall has to be shown again."), "soft")
        )
        self._group = ChoiceGroup(self)
        self.choices: dict[int, QRadioButton] = {}
        for size in sizes:
            radio = QRadioButton(percent_words(size / 100))
            radio.setChecked(size == current)
            self._group.addButton(radio)
            self.choices[size] = radio
            self.rows.addWidget(radio)
        self.rows.addStretch(1)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.use_button = self.add_button(tr("Use this size"), is_default=True)
        self.use_button.clicked.connect(self.accept)
        chosen = self.choices.get(current)
        if chosen is not None:
            chosen.setFocus()

    def accept(self) -> None:
        """Tell which size was chosen, and close."""
        chosen = next(size for size, radio in self.choices.items() if radio.isChecked())
        super().accept()
        self.size_chosen.emit(chosen)


def lead_words() -> str:
    """What this size is for, and by which keys the wall's text grows and shrinks, if there are any."""
    keys = [command_now(each).first_key for each in ("text_larger", "text_smaller")]
    named = either([key for key in keys if key])
    if not named:
        return tr("For the console and the start screen. The wall keeps its own.")
    return tr(
        "For the console and the start screen. The wall keeps its own, by {keys}.", keys=named
    )
