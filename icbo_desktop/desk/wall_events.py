"""What happens to the wall's screen, to the laptop and to the keyboard, told to the session as wall events.

Whatever nobody chose may only move down the rank of what the room sees (domain/wall_state.py).
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from icbo_desktop.desk.desk_dialogs import DeskDialogs
from icbo_desktop.desk.passing_notice import PassingNotice
from icbo_desktop.desk.wake_watch import WakeWatch
from icbo_desktop.desk.wall_placing import WallPlacing
from icbo_desktop.domain.wall_state import WallEvent
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.dialogs.screen_dialog import EXTEND, MIRRORED
from icbo_desktop.ui.shared.keys_in_use import command_now
from icbo_desktop.ui.wall.screens import ScreenIdentity

NOTHING_TO_REVEAL = marked(
    "Nothing to reveal on this step: ratings are revealed where the scale is shown."
)
UNSEEN = marked("The wall did not come up on its screen. Show it again, or swap the screens")


class WallEvents(QObject):
    """Stands between the wall's place and the session, and says on the console what went wrong."""

    def __init__(
        self,
        console: ConsoleWindow,
        runner: SessionRunner,
        placing: WallPlacing,
        dialogs: DeskDialogs,
    ) -> None:
        super().__init__()
        self._console = console
        self._runner = runner
        self._placing = placing
        self._dialogs = dialogs
        self._passing = PassingNotice(console, runner, self)
        self.wake = WakeWatch(parent=self)
        self.wake.woke.connect(self._note_woke)
        placing.asked.connect(dialogs.ask_for_screen)
        placing.gone.connect(self._note_unplugged)
        placing.back.connect(self._note_plugged)
        placing.unseen.connect(self._note_unseen)
        placing.mirrored.connect(self._note_mirrored)
        placing.awake.refused.connect(console.show_problem)
        console.wall_event_requested.connect(self.handle)
        console.swap_screens_requested.connect(placing.swap)
        console.name_screens_requested.connect(placing.name_screens)
        console.choose_screen_requested.connect(self._choose_screen)
        dialogs.screen_chosen.connect(self._show_on_screen)
        dialogs.rehearsal_chosen.connect(self._rehearse)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._note_focus)

    def handle(self, event: WallEvent) -> None:
        """Do what a person asks of the wall. The first show finds its screen, or asks for one."""
        if event is WallEvent.ARM_REVEAL and not self._runner.view.can_reveal:
            self._passing.say(translated(NOTHING_TO_REVEAL))
        shows = event in (WallEvent.SHOW_FROM_START, WallEvent.SHOW_FROM_HERE)
        if shows and not self._runner.state.wall.is_shown:
            self._dialogs.remember_show(event)
            if not self._placing.place():
                return
        self._runner.handle_wall_event(event)

    def stop(self, *, keeps_wall: bool = False) -> None:
        """Hear nothing more: the session is over, or goes on at another desk that the wall is kept for."""
        self.wake.stop()
        self._placing.stop(keeps_wall=keeps_wall)

    def _choose_screen(self) -> None:
        """The wall may go to another screen; there it begins with the holding slide."""
        self._dialogs.remember_show(WallEvent.PLUGGED)
        self._dialogs.ask_for_screen()

    def _show_on_screen(self, screen: ScreenIdentity, event: WallEvent) -> None:
        if event is WallEvent.PLUGGED:
            self._runner.handle_wall_event(event)  # what stands below must not flash up there
        if self._placing.choose(screen):
            self._runner.handle_wall_event(event)
        elif not self._placing.is_shown():
            self._runner.handle_wall_event(WallEvent.UNPLUGGED)

    def _rehearse(self, event: WallEvent) -> None:
        self._placing.rehearse()
        self._runner.handle_wall_event(event)

    def _note_unplugged(self) -> None:
        self._runner.handle_wall_event(WallEvent.UNPLUGGED)

    def _note_plugged(self) -> None:
        # First the holding slide, then the window: nothing else may flash up on the way.
        self._runner.handle_wall_event(WallEvent.PLUGGED)
        if not self._placing.place():
            self._runner.handle_wall_event(WallEvent.UNPLUGGED)

    def _note_unseen(self) -> None:
        keys = command_now("swap_screens").key_words
        unseen = translated(UNSEEN)
        self._console.show_problem(
            tr("{unseen} ({keys}).", unseen=unseen, keys=keys) if keys else f"{unseen}."
        )

    def _note_mirrored(self, is_mirrored: bool) -> None:  # noqa: FBT001 - a slot
        sentence = f"{translated(MIRRORED)} {translated(EXTEND)}"
        if is_mirrored:
            self._console.show_problem(sentence)
        elif self._console.problem_bar.words.text() == sentence:
            self._console.show_problem("")

    def _note_woke(self) -> None:
        """After a sleep the room gets the holding slide, on its screen as that is now."""
        if self._runner.state.wall.is_shown:
            self._runner.handle_wall_event(WallEvent.PLUGGED)
            self._placing.check_place()

    def _note_focus(self, state: Qt.ApplicationState) -> None:
        """Another program has the keyboard: an Enter that comes back with it must not reveal."""
        if state != Qt.ApplicationState.ApplicationActive and self._runner.state.wall.is_armed:
            self._runner.handle_wall_event(WallEvent.FOCUS_LOST)
