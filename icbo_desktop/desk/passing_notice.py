"""A notice of the console that is about one moment: it goes when the step changes, or a reveal is armed or done."""

from PySide6.QtCore import QObject

from icbo_desktop.domain.session import SessionState
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.ui.console.console_window import ConsoleWindow


class PassingNotice(QObject):
    """Holds what it said, so that it takes away no other words."""

    def __init__(self, console: ConsoleWindow, runner: SessionRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._console = console
        self._runner = runner
        self._said = ""
        self._moment = moment_of(runner.state)
        runner.state_changed.connect(self._follow)

    def say(self, sentence: str) -> None:
        """Say it in the bar for problems until the moment is over, or somebody dismisses it."""
        self._said, self._moment = sentence, moment_of(self._runner.state)
        self._console.show_problem(sentence)

    def _follow(self, state: SessionState) -> None:
        if self._said and moment_of(state) != self._moment:
            if self._console.problem_bar.words.text() == self._said:
                self._console.show_problem("")
            self._said = ""


def moment_of(state: SessionState) -> tuple[object, ...]:
    """What makes a moment another one."""
    return (state.position.step, state.browsing, state.wall.is_armed, state.wall.revealed)
