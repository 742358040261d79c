"""What the console says aloud without being asked: the step, what the room sees, a reveal, saving, the timer, what was kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.edits.edit import KIND_WORDS
from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.wall_state import Banner
from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.console.place_words import place_name, step_name
from icbo_desktop.ui.console.room_words import reveal_line, room_line
from icbo_desktop.ui.shared.announcing import announce

if TYPE_CHECKING:
    from icbo_desktop.services.save_state import SaveState
    from icbo_desktop.services.session_runner import ClockFace

# Ratings of people are said where they are typed.
CAPTURED = (
    *("differing_view", "good_practice", "action", "parked_item", "note", "argument"),
    *("finding", "assessment"),
)


class StatusSpeaker(QObject):
    """Is shown what the console is shown, and speaks only of what is new: a person who types is not talked over."""

    def __init__(self, console: QWidget) -> None:
        super().__init__(console)
        self._console = console
        self._view: SessionView | None = None
        self._face: ClockFace | None = None
        self._saving = ""
        self._kept = ""

    def show_view(self, view: SessionView) -> None:
        """Say where the session went, and what the room sees now."""
        before, self._view = self._view, view
        if before is not None and view is not before:
            self._say(" ".join(filter(None, news_of(before, view))))

    def note_changes(self, changes: Changes, view: SessionView) -> None:
        """Remember what was captured; it is said once it is safe on the disk."""
        before, self._view = self._view, view
        if before is not None:
            self._kept = kept_words(changes, before, view) or self._kept

    def show_save_state(self, state: "SaveState") -> None:
        """Say what was kept, and break in where nothing is saved any more."""
        before, self._saving = self._saving, state.state
        if state.state in ("not_saved", "read_only"):
            if state.state != before:
                self._say(state.words, is_urgent=True)
        elif state.state == "saved":
            kept, self._kept = self._kept, ""
            again = tr("Everything is saved again.") if before == "not_saved" else ""
            self._say(" ".join(filter(None, (again, kept))))

    def show_clock(self, face: "ClockFace") -> None:
        """Say that the timer stops or goes on, and once that the time of the place is over."""
        before, self._face = self._face, face
        if before is None:
            return
        if face.is_running != before.is_running:
            if face.is_running:
                self._say(tr("The timer runs."))
            else:
                self._say(tr("The timer stands at {time}.", time=face.at_place))
        elif face.is_over and not before.is_over:
            self._say(tr("The time of this place is over: {budget}.", budget=face.budget))

    def _say(self, sentence: str, *, is_urgent: bool = False) -> None:
        announce(self._console, sentence, is_urgent=is_urgent)


def news_of(before: SessionView, view: SessionView) -> list[str]:
    """What is new to somebody who does not see the console: the step, the reveal, what the room sees."""
    wall = view.state.wall
    if wall.is_armed and not before.state.wall.is_armed:
        return [reveal_line(view)]
    news: list[str] = []
    if view.state.position != before.state.position:
        name = step_name(view, view.step)
        page = view.state.position.page
        news.append(tr("{step}, page {page}.", step=name, page=page + 1) if page else f"{name}.")
    elif view.state.browsing != before.state.browsing:
        news.append(looking_news(view))
    if view.is_revealed != before.is_revealed and view.step == before.step:
        shown, hidden = tr("The ratings are revealed."), tr("The ratings are hidden.")
        news.append(shown if view.is_revealed else hidden)
    is_other = wall.banner is not before.state.wall.banner
    if is_other or (news and wall.banner is not Banner.LIVE):
        news.append(room_line(view))
    return news


def looking_news(view: SessionView) -> str:
    """Where the facilitator looks, and that the room does not."""
    name = place_name(view, view.place)
    if view.state.browsing is None:
        return tr("Back at {place}.", place=name)
    return tr("You look at {place}; the room does not see it.", place=name)


def kept_words(changes: Changes, before: SessionView, view: SessionView) -> str:
    """What was captured, changed or taken away, by its kind."""
    for table in CAPTURED:
        if changes.touches(table):
            was, now = (len(each.workshop.tables.get(table, {})) for each in (before, view))
            kind = translated(KIND_WORDS[table])
            if now > was:
                return tr("Kept and saved: {kind}.", kind=kind)
            if now < was:
                return tr("Taken away and saved: {kind}.", kind=kind)
            return tr("Changed and saved: {kind}.", kind=kind)
    return ""
