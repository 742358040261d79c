"""Which screen is the wall: asked once when several are unknown; help when there is only one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.choice_group import ChoiceGroup
from icbo_desktop.ui.shared.keys_in_use import tell_keys
from icbo_desktop.ui.shared.look import scaled

ONE_SCREEN = marked("Only one screen is connected, so the wall would cover this one.")
MIRRORED = marked("The projector mirrors your screen: the room can see your console.")
MOST_SCREENS = 8
EXTEND = marked("Press Windows+P and choose Extend.")
HOW_TO_EXTEND = marked("Press Windows+P and choose Extend. Then test again.")
REHEARSE = marked("To rehearse without a projector, open the wall in a window of its own.")
MANY_SCREENS = marked("Which screen does the room see? The choice is kept for next time.")
COVERS = marked(
    "The wall would cover this console on that screen. Press again to use it all the same."
)


@dataclass(frozen=True, slots=True)
class OfferedScreen:
    """A screen as it is offered. `identity` names it; `is_console` tells that the console is on it.

    `number` is the one on the label that the screen shows; 0 for none.
    """

    identity: str
    name: str
    width: int
    height: int
    is_console: bool = False
    number: int = 0

    @property
    def words(self) -> str:
        """The screen in a line: "Screen 2: Epson EB-970, 1920 by 1080"."""
        words = tr(
            "{screen}, {width} by {height}",
            screen=self.name,
            width=self.width,
            height=self.height,
        )
        if self.number:
            words = tr("Screen {number}: {screen}", number=self.number, screen=words)
        return tr("{screen}, covers this console", screen=words) if self.is_console else words


class ScreenDialog(CalmDialog):
    """`show_screens` may be called again while the dialog is open, after a cable was plugged in."""

    screen_chosen = Signal(str)
    name_screens_requested = Signal()
    test_requested = Signal()
    rehearsal_requested = Signal()

    def __init__(
        self,
        screens: Sequence[OfferedScreen],
        parent: QWidget | None = None,
        *,
        is_mirrored: bool = False,
    ) -> None:
        super().__init__(tr("The screen for the wall"), parent, width=600)
        self._group = ChoiceGroup(self)
        self._group.buttonToggled.connect(self._take_back)
        self._covering = ""
        self.choices: dict[str, QRadioButton] = {}
        self._lead = Caption("", "strong")
        self._extend = Caption(translated(HOW_TO_EXTEND))
        self._rehearse = Caption(translated(REHEARSE), "soft")
        # Made before the buttons, so that Tab comes to them first.
        self._radios = [QRadioButton() for _number in range(MOST_SCREENS)]
        column = QVBoxLayout()
        column.setSpacing(scaled(4))
        for radio in self._radios:
            radio.hide()
            self._group.addButton(radio)
            column.addWidget(radio)
        for widget in (self._lead, self._extend, self._rehearse):
            self.rows.addWidget(widget)
        self.rows.addLayout(column)
        self.rows.addStretch(1)
        cancel = self.add_button(tr("Not now"))
        cancel.clicked.connect(self.reject)
        self.name_button = self.add_button(tr("Name the screens"))
        tell_keys(self.name_button, "name_screens")
        self.name_button.clicked.connect(self.name_screens_requested)
        self.rehearsal_button = self.add_button(tr("Rehearse in a window"))
        self.rehearsal_button.clicked.connect(self._rehearse_now)
        self.test_button = self.add_button(tr("Test again"))
        self.test_button.clicked.connect(self.test_requested)
        self.use_button = self.add_button(tr("Use this screen"), is_default=True)
        self.use_button.clicked.connect(self.accept)
        self.show_screens(screens, is_mirrored=is_mirrored)

    @property
    def lead(self) -> str:
        """What the dialog says first."""
        return self._lead.text()

    def show_screens(self, screens: Sequence[OfferedScreen], *, is_mirrored: bool = False) -> None:
        """Offer these screens, or say what to do where there is only one or all show the same."""
        has_choice = len(screens) > 1 and not is_mirrored
        self._offer(screens[:MOST_SCREENS] if has_choice else ())
        alone = translated(MIRRORED) if is_mirrored else translated(ONE_SCREEN)
        self._lead.set_words(translated(MANY_SCREENS) if has_choice else alone)
        for widget in (self._extend, self._rehearse, self.test_button, self.rehearsal_button):
            widget.setVisible(not has_choice)
        for widget in (self.name_button, self.use_button):
            widget.setVisible(has_choice)
        self.use_button.setDefault(has_choice)
        self.test_button.setDefault(not has_choice)
        set_property(self.test_button, "role", "" if has_choice else "main")
        first = next((one for one in self.choices.values() if one.isChecked()), self.test_button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Take the screen that is chosen, the console's own when asked twice; with only one there is nothing to take."""
        for identity, button in self.choices.items():
            if not button.isChecked():
                continue
            if identity == self._covering and self.problem != translated(COVERS):
                self.show_problem(translated(COVERS))
                return
            self.screen_chosen.emit(identity)
            super().accept()
            return

    def _offer(self, screens: Sequence[OfferedScreen]) -> None:
        self._take_back()
        screens = sorted(screens, key=lambda one: one.is_console)  # the likely ones first
        likely = next((one for one in screens if not one.is_console), None)
        self._covering = next((one.identity for one in screens if one.is_console), "")
        self.choices = {}
        for radio in self._radios[len(screens) :]:
            radio.hide()
        for screen, radio in zip(screens, self._radios, strict=False):
            radio.setText(screen.words.replace("&", "&&"))
            radio.setChecked(screen is likely)
            radio.show()
            self.choices[screen.identity] = radio

    def _take_back(self) -> None:
        """Another choice: what was said of the one before holds no longer."""
        self.show_problem("")

    def _rehearse_now(self) -> None:
        self.rehearsal_requested.emit()
        super().accept()
