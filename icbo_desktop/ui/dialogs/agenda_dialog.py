"""The agenda: the session's start and end, the minutes of every place, and the breaks."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from icbo_desktop.domain.agenda import Agenda, agenda_of
from icbo_desktop.domain.breaks import BREAK
from icbo_desktop.domain.edits.agenda import AddBreak, SetPlannedTime, ShareTimeAgain
from icbo_desktop.domain.edits.edit import ChangeRecord, DeleteRecord, Edit
from icbo_desktop.domain.edits.setting import ChangeDetails
from icbo_desktop.domain.route import Place, break_step, place_of
from icbo_desktop.domain.rows import WorkshopDetails
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.session_rows import MOST_MINUTES, AgendaBreak, PlannedTime
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.agenda_drafts import (
    ENDS_KEY,
    STARTS_KEY,
    AgendaDrafts,
    minutes_key,
    title_key,
)
from icbo_desktop.ui.dialogs.agenda_model import AgendaModel, NameOf
from icbo_desktop.ui.dialogs.agenda_table import AgendaTable
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import CalmSpinBox, LineField
from icbo_desktop.ui.dialogs.line_drafts import no_draft
from icbo_desktop.ui.dialogs.scrolled_body import list_height
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.when import read_time, time_words

USUAL_BREAK = 15
TABLE_HEIGHT = 340
KEYS = marked(
    "On a row: type its minutes, + and - change them, B adds a break after it, Delete takes back."
)
WRONG_TIME = marked("Write the time like 09:30.")
WRONG_END = marked("The end is not after the start.")


class AgendaDialog(CalmDialog):
    """Every change is asked for at once and can be undone; `show_view` shows what came of it."""

    edit_requested = Signal(object)

    def __init__(
        self,
        view: SessionView,
        name_of: NameOf,
        parent: QWidget | None = None,
        draft_of: Callable[[str], str] = no_draft,
    ) -> None:
        """`draft_of` finds what was typed here before a crash and never kept."""
        super().__init__(tr("Agenda"), parent, width=820)
        self._name_of = name_of
        self._view = view
        self._breaks_before: frozenset[str] | None = None
        self.model = AgendaModel()
        self.table = AgendaTable(self.model)
        self.table.setFixedHeight(list_height(self, TABLE_HEIGHT))
        self.sum_words = Caption("", "strong")
        self.sum_words.setAccessibleName(tr("How it fits"))
        self._make_fields()
        self._lay_out()
        self.share_button = self.add_button(tr("Share out again"))
        self.share_button.setToolTip(tr("Takes back all minutes that were set. Breaks stay."))
        self.share_button.clicked.connect(self._share)
        close = self.add_button(tr("Close"))
        close.clicked.connect(self.accept)
        self.drafts = AgendaDrafts(self._typed, self)
        self._connect_table()
        self._connect_drafts()
        self.show_view(view)
        self.table.go_to(self.model.row_of(view.place))
        self.table.setFocus()
        self._draft_of: Callable[[str], str] | None = draft_of

    def show_view(self, view: SessionView) -> None:
        """Show the agenda as it is now; the row in hand stays."""
        row, typed = self.table.row, self._typed()
        self._view = view
        agenda = agenda_of(view.workshop, view.route)
        self.model.set_rows(agenda, self._name_of)
        if row is not None:
            place = self._new_break() or row.place
            if place not in agenda.by_place and row.rest is not None:
                place = place_of(row.rest) or place
            self.table.go_to(self.model.row_of(place))
        self.sum_words.set_words(fit_words(agenda))
        self.sum_words.set_tone("bad" if agenda.over > 0 else "")
        for field, key, at in (
            (self.starts, STARTS_KEY, agenda.starts_at),
            (self.ends, ENDS_KEY, self._details.ends_at),
        ):
            if not (field.line.hasFocus() or typed.get(key)):
                field.line.setText(time_words(at) if at is not None else "")
        self.share_button.setEnabled(bool(view.workshop.rows(PlannedTime)))
        self._show_row()
        self.drafts.note()

    def showEvent(self, event: QShowEvent) -> None:
        """Once, and after the fields: a number's field forgets what was typed when it is shown."""
        super().showEvent(event)
        draft_of, self._draft_of = self._draft_of, None
        if draft_of is not None:
            self._bring_back(draft_of)

    def done(self, result: int) -> None:
        """What was not kept until now was given up."""
        super().done(result)
        self.drafts.drop()

    def accept(self) -> None:
        """Keep what is being typed, and close."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        super().accept()

    @property
    def _details(self) -> WorkshopDetails:
        return self._view.workshop.details

    def _make_fields(self) -> None:
        details = self._details
        starts, ends = details.starts_at, details.ends_at
        self.starts = LineField(tr("Session starts"), time_words(starts) if starts else "", most=12)
        self.ends = LineField(tr("Session ends"), time_words(ends) if ends else "", most=12)
        self.minutes = CalmSpinBox(1, MOST_MINUTES, tr("Minutes"))
        self.minutes.setMinimum(1)
        self.minutes.setSuffix(tr(" min", "behind a number of minutes"))
        self.minutes.setKeyboardTracking(False)
        self.title = LineField(tr("Name of the break"), most=80)
        self.in_hand = Caption("", "strong")
        self.again_button = Button(tr("Its share again"), "quiet")
        self.remove_button = Button(tr("Remove this break"), "quiet")
        self.break_button = Button(tr("Add a break after this"), "quiet")

    def _lay_out(self) -> None:
        times = QHBoxLayout()
        times.setSpacing(scaled(12))
        for field in (self.starts, self.ends):
            times.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(times)
        self.rows.addWidget(self.sum_words)
        self.rows.addWidget(self.table)
        self.rows.addWidget(Caption(translated(KEYS), "soft"))
        self.rows.addWidget(self.in_hand)
        line = QWidget()
        flow = FlowLayout(line, scaled(10))
        for part in (self.minutes, self.again_button, self.remove_button, self.break_button):
            flow.addWidget(part)
        self.rows.addWidget(line)
        self.rows.addWidget(self.title)
        self.rows.addStretch(1)

    def _connect_table(self) -> None:
        table = self.table
        table.row_changed.connect(self._show_row)
        table.digit_typed.connect(self._begin_typing)
        table.stepped.connect(self.minutes.stepBy)
        table.break_asked.connect(self._add_break)
        table.cleared.connect(self._clear)
        self.minutes.valueChanged.connect(self._set_minutes)
        self.minutes.lineEdit().returnPressed.connect(self._go_on)
        self.again_button.clicked.connect(self._clear)
        self.remove_button.clicked.connect(self._clear)
        self.break_button.clicked.connect(self._add_break)
        self.title.line.editingFinished.connect(self._name_break)
        for field in (self.starts, self.ends):
            field.line.editingFinished.connect(self._set_times)

    def _connect_drafts(self) -> None:
        self.minutes.lineEdit().textChanged.connect(self.drafts.note)
        for field in (self.starts, self.ends, self.title):
            field.line.textChanged.connect(self.drafts.note)
        self.table.row_changed.connect(self.drafts.note)

    def _typed(self) -> dict[str, str]:
        """What stands in the fields and is not what is kept, by the names of its drafts."""
        row, found = self.table.row, dict[str, str]()
        for field, key, kept in (
            (self.starts, STARTS_KEY, self._details.starts_at),
            (self.ends, ENDS_KEY, self._details.ends_at),
        ):
            if field.text and read_time(field.text) != kept:
                found[key] = field.text
        if row is not None:
            minutes = self.minutes.cleanText()
            found[minutes_key(row)] = minutes if minutes != str(row.minutes) else ""
        if row is not None and row.rest is not None and self.title.text != row.rest.title:
            found[title_key(row)] = self.title.text
        return found

    def _bring_back(self, draft_of: Callable[[str], str]) -> None:
        """Put what was typed before a crash into its field again, with its row in hand."""
        for field, key in ((self.starts, STARTS_KEY), (self.ends, ENDS_KEY)):
            if draft := draft_of(key):
                self.drafts.remember(key, draft)
                field.line.setText(draft)
        for number, row in enumerate(self.model.rows):
            minutes = draft_of(minutes_key(row))
            title = draft_of(title_key(row)) if row.rest is not None else ""
            if minutes or title:
                self.table.go_to(number)
            if minutes:
                self.drafts.remember(minutes_key(row), minutes)
                self._begin_typing(minutes)
            if title:
                self.drafts.remember(title_key(row), title)
                self.title.line.setText(title)
                self.title.line.setFocus(Qt.FocusReason.OtherFocusReason)
            if minutes or title:
                return

    def _show_row(self) -> None:
        """Show the row in hand below the table."""
        row = self.table.row
        if row is None:
            return
        self.in_hand.set_words(row.name)
        self.minutes.blockSignals(True)
        self.minutes.setValue(row.minutes)
        self.minutes.blockSignals(False)
        self.minutes.setAccessibleName(tr("Minutes of {name}", name=row.name))
        self.again_button.setVisible(row.rest is None)
        self.again_button.setEnabled(row.is_set)
        self.remove_button.setVisible(row.rest is not None)
        self.title.setVisible(row.rest is not None)
        if row.rest is not None and not self.title.line.hasFocus():
            self.title.line.setText(row.rest.title)

    def _begin_typing(self, digit: str) -> None:
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.minutes.lineEdit().setText(digit + self.minutes.suffix())
        self.minutes.lineEdit().setCursorPosition(len(digit))

    def _go_on(self) -> None:
        """Enter keeps the minutes and takes the next row in hand."""
        self.minutes.interpretText()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.go_down()

    def _set_minutes(self, minutes: int) -> None:
        row = self.table.row
        if row is None or minutes == row.minutes:
            return
        if row.rest is not None:
            self._ask(ChangeRecord(replace(row.rest, minutes=minutes)))
        else:
            self._ask(SetPlannedTime(row.place, minutes))

    def _clear(self) -> None:
        """A place gets its share again; a break goes."""
        row = self.table.row
        if row is not None and row.rest is not None:
            self._ask(DeleteRecord(row.rest))
        elif row is not None and row.is_set:
            self._ask(SetPlannedTime(row.place, None))

    def _add_break(self) -> None:
        row = self.table.row
        if row is not None:
            before = self._view.workshop.rows(AgendaBreak)
            self._breaks_before = frozenset(each.id for each in before)
            place = row.place if row.rest is None else place_of(row.rest)
            if place is not None:
                self._ask(AddBreak(place, USUAL_BREAK, translated(BREAK)))

    def _new_break(self) -> Place | None:
        """The break that was just added, so that it is in hand."""
        before, self._breaks_before = self._breaks_before, None
        if before is None:
            return None
        found = self._view.workshop.rows(AgendaBreak)
        added = [break_step(each).place for each in found if each.id not in before]
        return added[-1] if added else None

    def _name_break(self) -> None:
        row = self.table.row
        if row is not None and row.rest is not None and self.title.text != row.rest.title:
            self._ask(ChangeRecord(replace(row.rest, title=self.title.text)))

    def _share(self) -> None:
        self._ask(ShareTimeAgain())

    def _set_times(self) -> None:
        """Keep the session's start and end; say beside the field what cannot be read."""
        starts, ends = read_time(self.starts.text), read_time(self.ends.text)
        for field, value in ((self.starts, starts), (self.ends, ends)):
            field.show_fault(translated(WRONG_TIME) if field.text and value is None else "")
        if starts and ends and ends <= starts:
            self.ends.show_fault(translated(WRONG_END))
        if self.starts.fault or self.ends.fault:
            return
        after = replace(self._details, starts_at=starts, ends_at=ends)
        if after != self._details:
            self._ask(ChangeDetails(after, self._details))

    def _ask(self, edit: Edit) -> None:
        self.edit_requested.emit(edit)


def fit_words(agenda: Agenda) -> str:
    """How the agenda fits the session, as a sentence."""
    ends = agenda.clock(agenda.minutes)
    if agenda.length is None:
        if not ends:
            return tr(
                "It takes {minutes} min. Give the session a start and an end to see whether it fits.",
                minutes=agenda.minutes,
            )
        return tr(
            "It takes {minutes} min and ends {ends}. Give the session a start and an end to see whether it fits.",
            minutes=agenda.minutes,
            ends=ends,
        )
    planned = agenda.clock(agenda.planned_end)
    if agenda.over > 0:
        return tr(
            "{minutes} min too long: it would end {ends} and not {planned}.",
            minutes=agenda.over,
            ends=ends,
            planned=planned,
        )
    if agenda.over < 0:
        return tr(
            "It fits, ends {ends}; {minutes} min are left over until {planned}.",
            ends=ends,
            minutes=-agenda.over,
            planned=planned,
        )
    return tr("It fits, ends {ends}.", ends=ends)
