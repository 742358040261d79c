"""The cards of a standard besides its arrow: what it says, the sample questions, the evidence."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.edits.rating import SetFinding, SetFindingNote
from icbo_desktop.domain.framework import EvidenceLine, Standard, Text
from icbo_desktop.domain.route import Place, Step, StepKind
from icbo_desktop.domain.rows import Finding, Found, Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.card import Card, TextCard, paragraphs
from icbo_desktop.ui.console.room_words import room_words, step_shown
from icbo_desktop.ui.shared.buttons import Button, SegmentedButtons
from icbo_desktop.ui.shared.captions import Caption, rule, set_property
from icbo_desktop.ui.shared.line_field import LineField
from icbo_desktop.ui.shared.look import scaled

FOUND_CHOICES = (("none", marked("None")), ("some", marked("Some")), ("clear", marked("Clear")))
FOUND_KEYS = {
    Qt.Key.Key_1: "none",
    Qt.Key.Key_2: "some",
    Qt.Key.Key_3: "clear",
    Qt.Key.Key_Delete: "",
    Qt.Key.Key_Backspace: "",
}
FOUND_HINT = marked("On a line: 1 none, 2 some, 3 clear; Delete takes it back.")
NARROW = 400
FindingGroup = tuple[str, tuple[EvidenceLine, ...]]
FOUND_BY_KEY: dict[str, Found | None] = {"": None, "none": "none", "some": "some", "clear": "clear"}


def standard_card(standard: Standard, tag: str, position: str, *, shows_levels: bool) -> TextCard:
    """What the standard says: title, statement, points and criteria; the levels where no card rates them."""
    card = TextCard(tag, position, standard.title, paragraphs(standard.statement))
    card.step_kinds = (StepKind.STANDARD,)
    card.add_points(tuple(point.text for point in standard.points))
    card.add_points(
        tuple(one.text for one in standard.criteria),
        tr("Criteria"),
        tuple(one.number for one in standard.criteria),
    )
    for level in standard.levels if shows_levels else ():
        card.add_points(tuple(one.text for one in level.items), level.point.capitalize())
    card.add_points(tuple(option.title for option in standard.options), tr("Options"))
    return card


class ShowButton(Button):
    """Puts one question on the wall, and tells whether the room sees it."""

    asked = Signal(str)

    def __init__(self, question: Text) -> None:
        super().__init__(tr("Show"))
        self._question = question
        self.show_state()
        self.clicked.connect(self._ask)

    def show_state(self, shown: str = "", instead: str = "") -> None:
        """Say how far the wall shows this question, "" where it is not the step, and what is there instead."""
        self.set_words(shown or tr("Show"))
        set_property(self, "role", "small-on" if shown and not instead else "small")
        self.setToolTip(instead or ("" if shown else tr("Show this question to the room")))
        verb = ". ".join(part for part in (shown or tr("Show to the room"), instead) if part)
        self.setAccessibleName(f"{verb}: {self._question.text}")

    def _ask(self) -> None:
        self.asked.emit(self._question.id)


class QuestionsCard(Card):
    """The sample questions, each with a button that shows it to the room."""

    step_kinds = (StepKind.QUESTION,)

    def __init__(self, place: Place, questions: tuple[Text, ...]) -> None:
        super().__init__(tr("Questions to ask"))
        self._place = place
        self._buttons: dict[str, ShowButton] = {}
        self._words: dict[str, Caption] = {}
        self.remark.set_words(tr("Next (PgDn) goes through them"))
        for question in questions:
            self.body.addWidget(rule())
            row = QHBoxLayout()
            row.setSpacing(scaled(12))
            self._words[question.id] = Caption(question.text)
            row.addWidget(self._words[question.id], 1)
            button = ShowButton(question)
            button.asked.connect(self._ask)
            self._buttons[question.id] = button
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.body.addLayout(row)

    def button(self, question_id: str) -> ShowButton:
        """The button of a question."""
        return self._buttons[question_id]

    def part_of(self, step: Step) -> QWidget:
        """The words of the step's question."""
        return self._words.get(step.part_id, self)

    def show_view(self, view: SessionView) -> None:
        step = view.step
        is_here = step.kind is StepKind.QUESTION and step.place == self._place
        for question_id, button in self._buttons.items():
            if is_here and step.part_id == question_id:
                button.show_state(step_shown(view), room_words(view))
            else:
                button.show_state()

    def _ask(self, question_id: str) -> None:
        self.step_requested.emit(Step(StepKind.QUESTION, self._place, question_id))


class NoteField(LineField):
    """A note that Tab leads to with the caret at its end: a digit meant for a line never takes its place."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.end(False)


class EvidenceRow(QWidget):
    """One evidence line: what it is, what was found, and a note that opens when asked for."""

    edit_requested = Signal(object)
    sight_requested = Signal(object)
    move_requested = Signal(str, int)

    def __init__(self, item: Item, line: EvidenceLine) -> None:
        super().__init__()
        self._item = item
        self._line = line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(scaled(10))
        self._row.addWidget(Caption(line.text), 1)
        row = QHBoxLayout()
        self._note_button = Button(tr("Note"), "link", tr("Note on: {text}", text=line.text))
        self._note_button.setToolTip(tr("A note on this evidence"))
        self._note_button.clicked.connect(self._open_note)
        self._note_button.installEventFilter(
            self
        )  # Tab stops there first, and a digit is for the line
        row.addWidget(self._note_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.found = SegmentedButtons(
            tuple((key, translated(words)) for key, words in FOUND_CHOICES), line.text
        )
        self.found.chosen.connect(self._set_found)
        for key, _ in FOUND_CHOICES:
            self.found.button(key).installEventFilter(self)
        row.addWidget(self.found, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(row)
        column.addLayout(self._row)
        self.note = NoteField(
            tr("Note on evidence: {text}", text=line.text), tr("What was said about this evidence")
        )
        self.note.editingFinished.connect(self._set_note)
        self.note.typing_paused.connect(self._set_note)
        self.note.hide()
        column.addWidget(self.note)

    def show_finding(self, finding: Finding | None) -> None:
        """Show what is kept, unless a note is being typed."""
        self.found.set_current(finding.found or "" if finding is not None else "")
        text = finding.note if finding is not None else ""
        self.note.show_kept(text)
        if text:
            self._show_note(True)

    @property
    def stop(self) -> QWidget:
        """Where the keys of this line work."""
        return self.found.button(self.found.current or FOUND_CHOICES[0][0])

    def take_keyboard(self) -> None:
        """Put the keyboard on the choice of this line."""
        self.stop.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a line: 1, 2 and 3 set and go on, Delete clears, Up and Down move."""
        pressed = event if event.type() == QEvent.Type.KeyPress else None
        if not isinstance(pressed, QKeyEvent):
            return super().eventFilter(watched, event)
        key, modifiers = pressed.key(), pressed.modifiers()
        if modifiers & ~Qt.KeyboardModifier.KeypadModifier or pressed.isAutoRepeat():
            return super().eventFilter(watched, event)
        if key in FOUND_KEYS:
            self._set_found(FOUND_KEYS[Qt.Key(key)])
            if FOUND_KEYS[Qt.Key(key)]:
                self.move_requested.emit(self._line.id, 1)
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_requested.emit(self._line.id, -1 if key == Qt.Key.Key_Up else 1)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the buttons stand under the words."""
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(NARROW)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def _open_note(self) -> None:
        self._show_note(True)
        self.note.setFocus(Qt.FocusReason.TabFocusReason)
        self.sight_requested.emit(self)

    def _show_note(self, shows: bool) -> None:
        self.note.setVisible(shows)
        self._note_button.setVisible(not shows)

    def _set_found(self, key: str) -> None:
        self.edit_requested.emit(SetFinding(self._item, self._line.id, FOUND_BY_KEY[key]))

    def _set_note(self) -> None:
        if self.note.isModified():
            self.note.setModified(False)
            self.edit_requested.emit(SetFindingNote(self._item, self._line.id, self.note.text()))
        if not self.note.text().strip() and not self.note.hasFocus():
            self._show_note(False)


class FindingsCard(Card):
    """Lines of which each is none, some or clear, under their headings; with how many were looked at.

    On a line the keys 1, 2 and 3 set none, some and clear and go on to the next; Up and Down move.
    """

    def __init__(self, item: Item, caption: str, groups: Sequence[FindingGroup]) -> None:
        super().__init__(caption)
        self._item = item
        self._rows: dict[str, EvidenceRow] = {}
        for heading, lines in groups:
            if heading:
                self.body.addWidget(Caption(heading, "strong"))
            for line in lines:
                self.body.addWidget(rule())
                row = EvidenceRow(item, line)
                row.edit_requested.connect(self.edit_requested)
                row.sight_requested.connect(self.sight_requested)
                row.move_requested.connect(self._move)
                self._rows[line.id] = row
                self.body.addWidget(row)
        self.body.addWidget(Caption(translated(FOUND_HINT), "small"))

    @property
    def first_stop(self) -> QWidget:
        """The choice of the first line that nobody has said anything of, else of the first."""
        rows = list(self._rows.values())
        return next((row for row in rows if not row.found.current), rows[0]).stop

    def row(self, evidence_id: str) -> EvidenceRow:
        """The row of a line."""
        return self._rows[evidence_id]

    def show_view(self, view: SessionView) -> None:
        seen = 0
        for evidence_id, row in self._rows.items():
            finding = view.workshop.finding(self._item, evidence_id)
            row.show_finding(finding)
            seen += finding is not None and finding.found is not None
        self.remark.set_words(tr("{seen} of {count} seen", seen=seen, count=len(self._rows)))

    def _move(self, line_id: str, steps: int) -> None:
        """The keyboard to the next or the previous line; the ends stay."""
        ids = list(self._rows)
        place = min(max(ids.index(line_id) + steps, 0), len(ids) - 1)
        row = self._rows[ids[place]]
        row.take_keyboard()
        self.sight_requested.emit(row)


class EvidenceCard(FindingsCard):
    """The evidence of progress, with how much of it the room has seen."""

    step_kinds = (StepKind.EVIDENCE,)

    def __init__(self, item: Item, lines: tuple[EvidenceLine, ...]) -> None:
        super().__init__(item, tr("Evidence of progress"), (("", lines),))
