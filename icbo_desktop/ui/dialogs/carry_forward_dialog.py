"""Carrying a workshop forward: the earlier workbook, what comes along, and what is new."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.carry_forward import CarryForward, carried, usual_request
from icbo_desktop.domain.errors import UserFacingError, WorkbookProtectedError
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.clock import Clock, system_clock
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.about_section import About, AboutSection
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.earlier_section import EarlierSection
from icbo_desktop.ui.dialogs.file_section import FileSection, workbooks_folder
from icbo_desktop.ui.shared.captions import Caption

LEAD = marked(
    "A new workbook with the same frameworks and groups. What was agreed stands beside the new ratings, and open "
    "actions come along for review. Views, ratings of people and notes stay behind; the earlier file is only read."
)
CHOOSE = marked("Choose the earlier workbook first.")


class CarryForwardDialog(CalmDialog):
    """`make_requested` carries the earlier path, the new path and a `CarryForward`; the dialog stays until it is made.

    `locked` carries a workbook that asks for its password: `look_again` once it is given, else `show_locked`.
    """

    make_requested = Signal(object, object, object)
    locked = Signal(object, str)

    def __init__(
        self,
        recent: Sequence[Path],
        look_into: Callable[[Path], Workshop],
        parent: QWidget | None = None,
        *,
        clock: Clock = system_clock,
    ) -> None:
        super().__init__(tr("Carry a workshop forward"), parent, width=760)
        self._look_into = look_into
        self._earlier: Path | None = None
        now = clock()
        self.earlier = EarlierSection(recent)
        self.about = AboutSection(About(held_on=now.date()), now=now)
        self.file = FileSection(recent[0].parent if recent else workbooks_folder())
        self.rows.addWidget(Caption(translated(LEAD), "soft"))
        self.add_heading(tr("The earlier workbook"))
        self.rows.addWidget(self.earlier)
        self.add_heading(tr("The new workshop"))
        self.rows.addWidget(self.about)
        self.add_heading(tr("File"))
        self.rows.addWidget(self.file)
        self.rows.addStretch(1)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.make_button = self.add_button(tr("Make the workshop"), is_default=True)
        self.make_button.clicked.connect(self.accept)
        self.earlier.chosen.connect(self._take)
        self.about.changed.connect(self._follow)
        self.earlier.stop.setFocus()

    def holds_words(self) -> bool:
        return self._earlier is not None

    def accept(self) -> None:
        """Ask for the new workbook, or go to what needs a look."""
        if self._earlier is None:
            self.earlier.say("", self.earlier.fault.text() or translated(CHOOSE))
            self.go_to_widget(self.earlier.stop)
            return
        checks = (self.about.check(), self.file.check())
        faulty = next((widget for widget in checks if widget is not None), None)
        if faulty is not None:
            self.go_to_widget(faulty)
            return
        self.show_problem("")
        self.make_requested.emit(self._earlier, self.file.path, self.request())

    def request(self) -> CarryForward:
        """What was asked for."""
        about = self.about.about
        return CarryForward(
            title=about.title,
            place=about.place,
            held_on=about.held_on,
            facilitators=about.facilitators,
            purpose=about.purpose,
            starts_at=about.starts_at,
            ends_at=about.ends_at,
        )

    def look_again(self, path: Path) -> None:
        """It is unlocked now."""
        self._take(path)

    def show_locked(self, sentence: str) -> None:
        """Nobody said its password."""
        self.earlier.say("", sentence)

    def _take(self, path: Path) -> None:
        """Look into the workbook, say what comes along, and fill in what the earlier one had."""
        self._earlier = None
        try:
            workshop = self._look_into(path)
        except WorkbookProtectedError as error:
            self.earlier.say("", "")
            self.locked.emit(path, error.sentence)
            return
        except UserFacingError as error:
            self.earlier.say("", error.sentence)
            return
        self._earlier = path
        self.earlier.say(carried(workshop).words)
        self._fill(usual_request(workshop))

    def _fill(self, usual: CarryForward) -> None:
        about = self.about
        about.title.line.setText(usual.title)
        about.place.line.setText(usual.place)
        about.facilitators.line.setText(usual.facilitators)
        about.take_times(usual.starts_at, usual.ends_at)
        about.purposes[usual.purpose].setChecked(True)
        for field in (about.title, about.place, about.facilitators):
            field.line.setCursorPosition(0)
        self._follow()

    def _follow(self) -> None:
        about = self.about.about
        self.file.suggest(about.title, about.held_on)
        self.show_problem("")
