"""The close-down: ten minutes in which what is unset is named, and set or honestly left. It never blocks."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.close_down import CloseDown, Unset, close_down, name_of
from icbo_desktop.domain.edits.closing import MakeActionOfParked, SetOutcome
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.pace import Countdown
from icbo_desktop.domain.rows import Action, Outcome, ParkedItem, item_of
from icbo_desktop.domain.session_rows import Reflection
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.left_words_part import LeftWordsPart
from icbo_desktop.ui.dialogs.line_drafts import LineDrafts, no_draft
from icbo_desktop.ui.dialogs.reflections_part import ReflectionsPart
from icbo_desktop.ui.dialogs.unset_rows import ActionRow, DecisionRow, ReasonRow, UnsetRow
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.earlier_actions import (
    KEYS_OF_EARLIER,
    EarlierActionsList,
    carried_actions,
)
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.review_row import Decision, ReviewRow
from icbo_desktop.ui.shared.tab_order import chain_after

TEN_MINUTES = timedelta(minutes=10)
LOOK_MILLISECONDS = 5_000
MOST_LISTED = 40
DRAFTS = "close-down/"
OUTCOMES = (
    Decision("action", marked("Action"), "A"),
    Decision("later", marked("Later"), "L"),
    Decision("dropped", marked("Dropped"), "D"),
)
STAGES = ("decisions", "parked", "actions", "without")
HEADINGS = {
    "decisions": marked("Decisions"),
    "parked": marked("Parked items"),
    "earlier": marked("Open actions from last time"),
    "actions": marked("Actions"),
    "without": marked("Standards without an action"),
    "reflections": marked("The session itself"),
}
NOTHING = {
    "decisions": marked("Everything is decided."),
    "parked": marked("Nothing is parked."),
    "actions": marked("Every action says who, by when and how we will know."),
    "without": marked("Each rated standard has an action or a reason."),
}
NOTHING_TO_SHOW = marked("There is nothing to show to the room yet.")
KEYS_OF_PARKED = marked("One by one: A makes it an action, L leaves it for later, D drops it.")


class Stage(QWidget):
    """A heading with a button for the room, and the rows under it."""

    show_asked = Signal(str)

    def __init__(self, key: str, *, can_show: bool) -> None:
        super().__init__()
        self._key = key
        self.count = Caption("", "soft")
        self.count.hide()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(scaled(8))
        top = QHBoxLayout()
        top.addWidget(Caption(translated(HEADINGS[key]), "heading"), 1)
        if can_show:
            button = Button(
                tr("Show to the room"),
                "quiet",
                name=tr("Show to the room: {heading}", heading=translated(HEADINGS[key])),
            )
            button.clicked.connect(self._ask)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(6), 0, 0)
        column.setSpacing(scaled(6))
        column.addLayout(top)
        column.addWidget(self.count)
        column.addLayout(self.rows)

    def _ask(self) -> None:
        self.show_asked.emit(self._key)


class CloseDownDialog(CalmDialog):
    """Decisions, parked items and actions in order, then the session itself. Rows stay once they are settled.

    `show_requested` carries what the room is to see ("decisions", "parked", "earlier", "actions", "plus" or
    "delta") and the words that are being worked on there.
    """

    edit_requested = Signal(object)
    place_chosen = Signal(object)
    show_requested = Signal(str, str)
    end_requested = Signal()

    def __init__(
        self,
        workshop: Workshop,
        frameworks: Mapping[str, Framework],
        today: date,
        parent: QWidget | None = None,
        drafts: Callable[[str], str] = no_draft,
        left: LeftWordsPart | None = None,
    ) -> None:
        super().__init__(tr("Close-down"), parent, width=860)
        self.drafts = LineDrafts(drafts, self)
        self._today = today
        self._frameworks = frameworks
        self._began = monotonic()
        self._unset: dict[str, tuple[Unset, ...]] = {}
        self._parked: dict[str, str] = {}
        self.listed: dict[tuple[str, str], UnsetRow | ReviewRow] = {}
        self.sum_words = Caption("", "strong")
        self.time_words = Caption("", "soft")
        self.rows.addWidget(self.sum_words)
        self.rows.addWidget(self.time_words)
        self.stages = {key: Stage(key, can_show=key != "without") for key in HEADINGS}
        self.reflections = ReflectionsPart()
        self.reflections.edit_requested.connect(self.edit_requested)
        for kind, field in self.reflections.fields.items():
            self.drafts.follow(f"{DRAFTS}{kind}", field.line)
        self.earlier = EarlierActionsList(one_by_one=True)
        self.earlier.edit_requested.connect(self.edit_requested)
        self.earlier.reviewed.connect(self._go_on_with_earlier)
        self.left = left
        self._lay_out_stages()
        back = self.add_button(tr("Back to the session"))
        back.clicked.connect(self.accept)
        self.end_button = self.add_button(tr("End the session…"))
        self.end_button.clicked.connect(self._end)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MILLISECONDS)
        self._look.timeout.connect(self._say_time)
        self._look.start()
        self._say_time()
        self.show_workshop(workshop)
        first = self._first_parked() or self.earlier.next_open()
        self._first = first.stop if first is not None else back
        self._first.setFocus()

    def _lay_out_stages(self) -> None:
        if self.left is not None:
            self.left.place_chosen.connect(self._go)
            self.rows.addWidget(self.left)
        for stage in self.stages.values():
            stage.show_asked.connect(self._show_to_room)
            self.rows.addWidget(stage)
        self.stages["reflections"].rows.addWidget(self.reflections)
        self.stages["earlier"].rows.addWidget(self.earlier)
        self.rows.addStretch(1)

    def show_workshop(self, workshop: Workshop) -> None:
        """Say what is still unset; a parked item that became an action is listed as one."""
        found = close_down(workshop, self._frameworks)
        self.sum_words.set_words(found.words)
        unset: dict[str, tuple[Unset, ...]] = dict(zip(STAGES, stages_of(found), strict=True))
        self._unset = unset
        self._parked = {row.id: row.text for row in workshop.rows(ParkedItem)}
        for key, entries in unset.items():
            self._list(key, entries)
        self._show_earlier(workshop)
        for (key, name), row in self.listed.items():
            if isinstance(row, ReviewRow):
                parked = workshop.find(ParkedItem, row.record_id)
                decided = parked.outcome if parked is not None else "dropped"
                row.show_decision("" if decided == "open" else decided)
            else:
                still = (each for each in unset[key] if key_of(each) == name)
                row.show_unset(next(still, None))
        self.reflections.show_reflections(workshop.rows(Reflection))
        parts = [self.left] if self.left is not None else []
        chain_after(self.end_button, [*parts, *self.stages.values()])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.go_to_widget(self._first)

    def accept(self) -> None:
        """Keep what is being typed, and go back."""
        self._keep_typed()
        super().accept()

    def reject(self) -> None:
        """Nothing is lost by leaving."""
        self._keep_typed()
        super().reject()

    def _list(self, key: str, entries: Sequence[Unset]) -> None:
        stage = self.stages[key]
        for unset in entries[:MOST_LISTED]:
            name = key_of(unset)
            if (key, name) not in self.listed:
                row = self._make_row(key, unset)
                self.listed[key, name] = row
                stage.rows.addWidget(row)
        more = len(entries) - MOST_LISTED
        words = ""
        if more > 0:
            words = tr_n("{n} more are not listed here.", "1 more is not listed here.", more)
        if not entries:
            words = translated(NOTHING[key])
        elif key == "parked":
            words = f"{translated(KEYS_OF_PARKED)} {words}".strip()
        stage.count.show_words(words)

    def _show_earlier(self, workshop: Workshop) -> None:
        """What an earlier workshop left open; without that the stage is not there."""
        found = carried_actions(workshop.rows(Action))
        stage = self.stages["earlier"]
        stage.setVisible(bool(found))
        stage.count.show_words(translated(KEYS_OF_EARLIER))
        self.earlier.show_actions(found, self._where)

    def _where(self, action: Action) -> str:
        framework = self._frameworks.get(action.framework_id)
        return name_of(framework, item_of(action)) if framework is not None else ""

    def _make_row(self, key: str, unset: Unset) -> UnsetRow | ReviewRow:
        if key == "parked":
            row = ReviewRow(unset.record_id, unset.text, "", OUTCOMES)
            row.decided.connect(self._decide)
            return row
        made = (
            ActionRow(unset, self._today)
            if key == "actions"
            else ReasonRow(unset)
            if key == "without"
            else DecisionRow(unset)
        )
        made.edit_requested.connect(self.edit_requested)
        made.place_chosen.connect(self._go)
        for name, line in made.typed_lines.items():
            self.drafts.follow(f"{DRAFTS}{key_of(unset)}/{name}", line)
        return made

    def _show_to_room(self, key: str) -> None:
        """With the first that is not settled, or what was said last. Where there is nothing it says so."""
        self.show_problem("")
        if key == "reflections":
            self.reflections.keep()
            said = self.reflections.in_hand
            if said is None:
                self.show_problem(translated(NOTHING_TO_SHOW))
            else:
                self.show_requested.emit(said.kind, said.text)
        elif key == "parked" and not self._parked:
            self.show_problem(translated(NOTHING_TO_SHOW))
        else:
            self.show_requested.emit(key, self._words_in_hand(key))

    def _words_in_hand(self, key: str) -> str:
        if key == "parked":
            parked = self._first_parked()
            return self._parked.get(parked.record_id, "") if parked is not None else ""
        if key == "earlier":
            return self.earlier.words_in_hand
        return next((unset.text for unset in self._unset[key]), "")

    def _decide(self, parked_id: str, outcome: Outcome) -> None:
        """Keep it, and take the next parked item in hand."""
        edit = (
            MakeActionOfParked(parked_id) if outcome == "action" else SetOutcome(parked_id, outcome)
        )
        self.edit_requested.emit(edit)
        following = self._first_parked()
        if following is not None:
            self.go_to_widget(following.stop)

    def _go_on_with_earlier(self) -> None:
        following = self.earlier.next_open()
        if following is not None:
            self.go_to_widget(following.stop)

    def _first_parked(self) -> ReviewRow | None:
        rows = (row for row in self.listed.values() if isinstance(row, ReviewRow))
        return next((row for row in rows if row.is_open), None)

    def _say_time(self) -> None:
        left = Countdown(TEN_MINUTES - timedelta(seconds=monotonic() - self._began))
        self.time_words.set_words(
            tr(
                "Ten minutes are enough: {time_left}. You can leave at any time; what is unset stays named.",
                time_left=left.words,
            )
        )

    def _go(self, place: object) -> None:
        self._keep_typed()
        self.place_chosen.emit(place)
        super().accept()

    def _end(self) -> None:
        self.accept()
        self.end_requested.emit()

    def _keep_typed(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a line keeps its words when it is left
        self.reflections.keep()
        self.drafts.send()
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def stages_of(found: CloseDown) -> tuple[tuple[Unset, ...], ...]:
    """What is unset, in the order of STAGES."""
    return (found.decisions, found.parked, found.actions, found.without_action)


def key_of(unset: Unset) -> str:
    """What tells one thing of a stage from another."""
    item = unset.item
    return (
        unset.record_id or f"{unset.place.kind}/{item.framework_id}/{item.item_id}/{item.option_id}"
    )
