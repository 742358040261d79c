"""The deck at the bottom: what the room sees, in picture and words, and every button that changes it."""

from collections.abc import Iterable
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from icbo_desktop.domain.route import PlaceKind
from icbo_desktop.domain.session import Position, SessionView
from icbo_desktop.domain.wall_state import Banner, Cover
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.card import air
from icbo_desktop.ui.console.room_words import BANNER_MEANINGS, room_line
from icbo_desktop.ui.console.thumbnail import Thumbnail
from icbo_desktop.ui.shared.buttons import CommandButton
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.keys_in_use import tell_keys
from icbo_desktop.ui.shared.look import scaled

if TYPE_CHECKING:
    from icbo_desktop.services.session_runner import ClockFace

HERE_WORDS = {
    PlaceKind.DOMAIN_OPENING: marked("This opening"),
    PlaceKind.DOMAIN_CLOSE: marked("This close"),
    PlaceKind.CHECKLIST: marked("This list"),
    PlaceKind.OPTION: marked("This option"),
    PlaceKind.GRID: marked("This result"),
    PlaceKind.BREAK: marked("This break"),
}
STEP_HERE = marked("This step")
QWIDGETSIZE_MAX = 16_777_215  # Qt's word for "no limit"
BANNER_TONES = {Banner.LIVE: "live", Banner.NO_WALL: ""}
# The words of every button whose words change. The first are the usual ones, the last the compact ones.
TOGGLE_WORDS = {
    "black": (
        marked("Black {key}"),
        marked("Black on {key}"),
        marked("Black"),
        marked("Black on"),
    ),
    "freeze": (
        marked("Freeze {key}"),
        marked("Frozen {key}"),
        marked("Freeze"),
        marked("Frozen"),
    ),
    "hold": (marked("Hold {key}"), marked("Holding {key}"), marked("Hold"), marked("Holding")),
}
NEXT_WORDS = {False: marked("Next ▶ {key}"), True: marked("Next ▶")}
REVEAL_WORDS = {
    "reveal_confirm": marked("Press Enter to reveal"),
    "hide_ratings": marked("Hide ratings"),
    "reveal_arm": marked("Reveal ratings…"),
}
COMPACT_REVEAL_WORDS = {**REVEAL_WORDS, "reveal_confirm": marked("Enter reveals")}
SHOW_WORDS = {
    "show_from_start": marked("Show wall {key}"),
    "show_from_here": marked("Show wall from here"),
}


def keep_room(button: CommandButton, choices: Iterable[str]) -> None:
    """Make a button as wide as the widest of its marked words, so that new words move no other button."""
    words = button.told
    button.ensurePolished()
    button.setMinimumWidth(0)
    widths: list[int] = []
    for choice in choices:
        button.set_words(translated(choice))
        widths.append(button.sizeHint().width())
    button.set_words(words)
    button.setMinimumWidth(max(widths))


def here_words(view: SessionView) -> str:
    """What the clock of the place counts for, in the framework's word for a standard."""
    place = view.step.place
    framework = view.frameworks.get(place.item.framework_id)
    if framework is not None and place.kind is PlaceKind.STANDARD:
        return tr("This {standard}", standard=framework.words.standard.lower())
    return translated(HERE_WORDS.get(place.kind, STEP_HERE))


class RevealButton(CommandButton):
    """R and Enter by mouse: the first click arms, another one after a moment reveals."""

    def __init__(self) -> None:
        super().__init__(translated(REVEAL_WORDS["reveal_arm"]), "reveal_arm")
        # Enter has to reach this button after a click, so it may take the focus.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state = "reveal_arm"
        self._words = REVEAL_WORDS
        self._armed_at = 0.0

    def set_compact(self, is_compact: bool) -> None:
        """Take the room of the longest words, which are fewer where there is little room."""
        self._words = COMPACT_REVEAL_WORDS if is_compact else REVEAL_WORDS
        self.set_words(translated(self._words[self._state]))
        keep_room(self, self._words.values())

    @property
    def is_armed(self) -> bool:
        """Whether Enter would reveal."""
        return self._state == "reveal_confirm"

    def show_state(self, *, is_armed: bool, is_revealed: bool) -> None:
        """Say what pressing it does now."""
        state = "reveal_confirm" if is_armed else "hide_ratings" if is_revealed else "reveal_arm"
        if state == "reveal_confirm" and self._state != state:
            self._armed_at = monotonic()
        self._state = state
        self.set_words(translated(self._words[state]))
        set_property(self, "role", "deck-armed" if is_armed else "deck")

    def _ask(self) -> None:
        is_double_click = (monotonic() - self._armed_at) * 1000 < QApplication.doubleClickInterval()
        if self._state == "reveal_confirm" and is_double_click:
            return
        self.asked.emit(self._state)


class ShowWallButton(CommandButton):
    """Shows the wall where the session stands: at the very start it says so with its key."""

    def __init__(self) -> None:
        super().__init__(translated(SHOW_WORDS["show_from_start"]), "show_from_start")

    def show_place(self, *, is_at_start: bool) -> None:
        """Say what pressing it does now."""
        self._command_id = "show_from_start" if is_at_start else "show_from_here"
        self.set_words(translated(SHOW_WORDS[self._command_id]))
        tell_keys(self, self._command_id)


class Deck(QFrame):
    """Emits `asked` with a command's id for every button."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "deck")
        self._is_compact = False
        self.line_words = ""
        self._wall_speaks = ""
        self._buttons: dict[str, CommandButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(air(18), air(8), air(18), air(8))
        self._row.setSpacing(air(18))
        self._row.addLayout(self._room_column())
        self._clocks = self._clock_row()
        self._row.addWidget(self._button_rows(), 1)
        self._row.addWidget(self._clocks)
        self._keep_rooms()

    def set_compact(self, is_compact: bool) -> None:
        """Put the clocks under the buttons, say fewer keys and make the picture small, where there is little room."""
        if is_compact == self._is_compact:
            return
        self._is_compact = is_compact
        self.thumbnail.set_small(is_compact)
        self._room_caption.setVisible(not is_compact)
        for clock in (self._at_place, self._pace):
            set_property(clock, "role", "small-clock" if is_compact else "clock")
        if is_compact:
            self._row.removeWidget(self._clocks)
            self._status.insertWidget(0, self._clocks)
        else:
            self._status.removeWidget(self._clocks)
            self._row.addWidget(self._clocks)
        self._keep_rooms()
        self._show_line()

    def show_room(self, scene: Scene, banner: Banner) -> None:
        """Show what the room sees and say it in words."""
        self.thumbnail.show_scene(scene, banner is not Banner.NO_WALL)
        said, meaning = translated(banner.value), translated(BANNER_MEANINGS[banner])
        self.banner.set_words(said)
        self.banner.set_tone(BANNER_TONES.get(banner, "held"))
        self.banner.setToolTip(meaning)
        self.banner.setAccessibleName(f"{said}. {meaning}")

    def show_wall_language(self, sentence: str) -> None:
        """Say that the wall speaks another language than the console; "" where it does not."""
        self._wall_speaks = sentence
        self._show_line()

    def show_own(self, scene: Scene) -> None:
        """Tell in words what stands at the facilitator's own position."""
        self.thumbnail.setToolTip(tr("You stand at: {alt}", alt=scene.alt))

    def show_view(self, view: SessionView) -> None:
        """Let the toggles tell their state."""
        wall = view.state.wall
        self.line_words = room_line(view)
        self._here.set_words(here_words(view))
        self._toggle("black", wall.cover is Cover.BLACK)
        self._toggle("freeze", wall.is_frozen)
        self._toggle("hold", wall.cover is Cover.HOLDING)
        self._show.setVisible(not wall.is_shown)
        self._show.show_place(is_at_start=view.state.position == Position())
        self.reveal.show_state(is_armed=wall.is_armed, is_revealed=view.is_revealed)
        self.reveal.setAccessibleDescription(self.line_words if wall.is_armed else "")
        # What is revealed already may be hidden from anywhere.
        self.reveal.setEnabled(view.can_reveal or view.is_revealed)
        self._show_line()

    def show_clock(self, face: "ClockFace") -> None:
        """Show the time at this place, the end of the session, and the pace in words."""
        self._at_place.set_words(face.at_place)
        self._budget.show_words(face.budget)
        self._budget.set_tone("behind" if face.is_over else "")
        self.timer.set_words(tr("Pause") if face.is_running else tr("Go on"))
        self.timer.setAccessibleName(
            tr("Pause the timer") if face.is_running else tr("Let the timer go on")
        )
        # Where it wraps, what was planned stays together.
        ends, bracket, planned = face.ends_words.partition("(")
        self._ends.show_words(ends + bracket + planned.replace(" ", "\N{NO-BREAK SPACE}"))
        self._pace.show_words(face.pace)
        self._pace.set_tone(face.pace_tone)

    def button(self, command_id: str) -> CommandButton:
        """The button of a command."""
        return self._buttons[command_id]

    def _room_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(scaled(4))
        top = QHBoxLayout()
        self._room_caption = Caption(tr("What the room sees"), "caption", wraps=False)
        top.addWidget(self._room_caption, 1)
        self.banner = Caption(translated(Banner.NO_WALL.value), "banner", wraps=False)
        top.addWidget(self.banner)
        column.addLayout(top)
        self.thumbnail = Thumbnail()
        column.addWidget(self.thumbnail)
        return column

    def _button_rows(self) -> QWidget:
        """What moves and covers the wall; under it what the room sees in words, or how to show the wall."""
        holder = QWidget()
        flow = FlowLayout(holder, air(8))
        for words, command_id, role in (
            (tr("◀ Back"), "back", "deck"),
            (translated(NEXT_WORDS[False]), "next", "deck-main"),
            *(
                (translated(words[0]), command_id, "deck")
                for command_id, words in TOGGLE_WORDS.items()
            ),
        ):
            flow.addWidget(self._add(CommandButton(words, command_id, role), command_id))
        self._buttons["back"].setAccessibleName(tr("Back: previous step, on the wall"))
        self._buttons["next"].setAccessibleName(tr("Next step, on the wall"))
        self.reveal = RevealButton()
        flow.addWidget(self._add(self.reveal, "reveal_arm"))
        self._show = ShowWallButton()
        self._add(self._show, "show_from_start")
        self._line = Caption("", "soft")
        # It takes what is left, up to two lines: the words may be long and push nothing.
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._under = QWidget()
        self._status = QHBoxLayout(self._under)
        self._status.setContentsMargins(0, 0, 0, 0)
        self._status.setSpacing(scaled(10))
        self._status.addWidget(self._show)
        self._status.addWidget(self._line, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        outer = QWidget()
        column = QVBoxLayout(outer)
        column.setContentsMargins(air(4), 0, air(4), 0)
        column.setSpacing(air(8))
        column.addStretch(1)
        column.addWidget(holder)
        column.addWidget(self._under)
        column.addStretch(1)
        return outer

    def _keep_rooms(self) -> None:
        """Give everything that changes its words the room of the longest, so that nothing moves."""
        self._buttons["next"].set_words(translated(NEXT_WORDS[self._is_compact]))
        for command_id, words in TOGGLE_WORDS.items():
            self._toggle(command_id, self._buttons[command_id].property("role") == "deck-on")
            keep_room(self._buttons[command_id], words[2:] if self._is_compact else words[:2])
        self.reveal.set_compact(self._is_compact)
        keep_room(self._show, SHOW_WORDS.values())
        self._show.ensurePolished()
        self._under.setMinimumHeight(self._show.sizeHint().height())
        self._keep_room_of_pace()
        self.banner.ensurePolished()
        metrics = self.banner.fontMetrics()
        longest = max(metrics.horizontalAdvance(translated(banner.value)) for banner in Banner)
        self.banner.setMinimumWidth(longest + scaled(2))
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self.banner.setAlignment(left if self._is_compact else right)

    def _keep_room_of_pace(self) -> None:
        """Beside the buttons the pace keeps one width and wraps in it: a longer sentence moves no button.

        Under them, in a narrow window, it stands in a line of its own and moves nothing.
        """
        room = 0
        for clock, words in (
            (self._ends, tr("Session ends {ends}", ends="00:00")),
            (self._pace, tr("{minutes} min behind", minutes=99)),
        ):
            clock.ensurePolished()
            room = max(room, clock.fontMetrics().horizontalAdvance(words) + scaled(4))
        for clock in (self._ends, self._pace):
            clock.setWordWrap(not self._is_compact)
            clock.setMinimumWidth(0 if self._is_compact else room)
            clock.setMaximumWidth(QWIDGETSIZE_MAX if self._is_compact else room)

    def _clock_row(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(18))
        grid.setVerticalSpacing(scaled(2))
        grid.setRowStretch(0, 1)
        grid.setRowStretch(4, 1)
        caption = QHBoxLayout()
        caption.setSpacing(scaled(4))
        self._here = Caption(tr("This standard"), "caption", wraps=False)
        caption.addWidget(self._here)
        self.timer = self._add(CommandButton(tr("Pause"), "timer", role="link"), "timer")
        caption.addWidget(self.timer)
        grid.addLayout(caption, 1, 0)
        self._at_place = Caption("00:00", "clock", wraps=False)
        grid.addWidget(self._at_place, 2, 0)
        self._budget = Caption("", "small", wraps=False)
        grid.addWidget(self._budget, 3, 0, 1, 2)
        self._ends = Caption("", "caption", wraps=False)
        grid.addWidget(self._ends, 1, 1)
        self._pace = Caption("", "clock", wraps=False)
        grid.addWidget(self._pace, 2, 1)
        return holder

    def _add(self, button: CommandButton, command_id: str) -> CommandButton:
        button.asked.connect(self.asked)
        self._buttons[command_id] = button
        return button

    def _show_line(self) -> None:
        """In a narrow window the button to show the wall says enough, and leaves no room but for what it does not say."""
        has_room = self._show.isHidden() or not self._is_compact or self.reveal.is_armed
        said = (self._wall_speaks, self.line_words if has_room else "")
        self._line.set_words(" ".join(part for part in said if part))
        self._line.setToolTip(
            " ".join(part for part in (self._wall_speaks, self.line_words) if part)
        )

    def _toggle(self, command_id: str, is_on: bool) -> None:
        button = self._buttons[command_id]
        button.set_words(translated(TOGGLE_WORDS[command_id][is_on + 2 * self._is_compact]))
        set_property(button, "role", "deck-on" if is_on else "deck")
