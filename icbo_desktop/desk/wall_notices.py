"""Says on the console what happened to the wall by itself: its screen went, or the time left it with a standard."""

from PySide6.QtCore import QObject

from icbo_desktop.desk.wall_placing import WallPlacing
from icbo_desktop.domain.session import SessionState
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.notice_bar import NoticeBar
from icbo_desktop.ui.shared.keys_in_use import command_now

GONE = marked(
    "The wall’s screen is gone. The session goes on; plug it in again and press Page Down."  # noqa: RUF001 - a typographic apostrophe
)


def time_words() -> str:
    """That the time is gone from the wall, and the key that brings it back, where it has one."""
    key = command_now("countdown").first_key
    if key:
        return tr("The time left the wall with the step before. {key} shows it again.", key=key)
    return tr("The time left the wall with the step before.")


class WallNotices(QObject):
    """Follows the session and the wall's screen; each notice goes again as soon as it no longer holds."""

    def __init__(self, bar: NoticeBar, runner: SessionRunner, placing: WallPlacing) -> None:
        super().__init__()
        self._bar = bar
        self._runner = runner
        self._placing = placing
        self._was_counting = False
        self._told = ""
        self._draft = ""
        self._place = runner.view.step.place
        placing.gone.connect(self._note_gone)
        runner.state_changed.connect(self._follow)

    def _note_gone(self) -> None:
        """A mirrored or unseen wall has a sentence of its own; this is for a screen that is not there."""
        if not self._placing.watcher.is_there:
            self._bar.show_notice(translated(GONE))

    def show_draft(self, sentence: str) -> None:
        """Tell that the wall took a draft; as it leaves it, that notice goes and no other."""
        if sentence or self._bar.notice == self._draft:
            self._bar.show_notice(sentence)
        self._draft = sentence

    def _follow(self, state: SessionState) -> None:
        place = self._runner.view.step.place
        notice = self._bar.notice
        has_moved = place != self._place
        if notice == translated(GONE):
            if state.wall.is_shown:
                self._bar.show_notice("")
        elif has_moved and self._was_counting and not state.is_counting:
            self._told = time_words()
            self._bar.show_notice(self._told)
        elif notice and notice == self._told and (has_moved or state.is_counting):
            self._bar.show_notice("")
        self._was_counting, self._place = state.is_counting, place
