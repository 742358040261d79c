"""The questions about the workshop itself: title, place, day, times, facilitators, purpose."""

from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from icbo_desktop.domain.rows import Purpose
from icbo_desktop.domain.wording import day_words, weekday_words
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.field import LineField
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.choice_group import ChoiceGroup
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.when import (
    read_date,
    read_time,
    time_words,
    usual_times,
)

PURPOSES: tuple[tuple[Purpose, str], ...] = (
    ("self_assessment", marked("Self-assessment: the partners look at themselves")),
    ("peer_challenge", marked("Peer challenge: independent peers look with them")),
)
DATE_HINT = marked("Such as 19 November 2026 or 19/11/2026. Leave it empty if it is not known yet.")
TIMES_HINT = marked("The console shows how the time goes. Leave both empty to go without.")


@dataclass(frozen=True, slots=True)
class About:
    """What this section asks for."""

    title: str = ""
    place: str = ""
    held_on: date | None = None
    starts_at: time | None = None
    ends_at: time | None = None
    facilitators: str = ""
    purpose: Purpose = "self_assessment"


class AboutSection(QWidget):
    """`changed` is emitted for whatever is typed. Until a time is typed or taken over, times follow the day."""

    changed = Signal()

    def __init__(self, about: About, *, now: datetime | None = None) -> None:
        """With `now`, times that are not given are filled in as usual for the day."""
        super().__init__()
        self._now = now
        self.title = LineField(tr("Title"), about.title, most=200)
        self.place = LineField(tr("Place"), about.place)
        self.held_on = LineField(tr("Date"), day_words(about.held_on) if about.held_on else "")
        self.starts_at = LineField(
            tr("Starts"), time_words(about.starts_at) if about.starts_at else "", most=12
        )
        self.ends_at = LineField(
            tr("Ends"), time_words(about.ends_at) if about.ends_at else "", most=12
        )
        self.facilitators = LineField(tr("Facilitators"), about.facilitators, tr("Names or roles."))
        self._times_typed = bool(about.starts_at or about.ends_at) or now is None
        self._lay_out(about.purpose)
        # A time that is typed is kept first; otherwise the first key would still be written over.
        self.starts_at.line.textEdited.connect(self._keep_times)
        self.ends_at.line.textEdited.connect(self._keep_times)
        for field in self._fields:
            field.line.textEdited.connect(self._follow)
        self._follow()

    @property
    def about(self) -> About:
        """What was typed; a date or a time that cannot be read counts as not given."""
        return About(
            title=self.title.text,
            place=self.place.text,
            held_on=read_date(self.held_on.text),
            starts_at=read_time(self.starts_at.text),
            ends_at=read_time(self.ends_at.text),
            facilitators=self.facilitators.text,
            purpose=self.purpose,
        )

    @property
    def purpose(self) -> Purpose:
        for key, button in self.purposes.items():
            if button.isChecked():
                return key
        return "self_assessment"

    def take_times(self, starts_at: time | None, ends_at: time | None) -> None:
        """Fill in times that are known: they stay, whatever else is typed."""
        for field, at in ((self.starts_at, starts_at), (self.ends_at, ends_at)):
            if at is not None:
                field.line.setText(time_words(at))
                self._keep_times()

    def check(self) -> QWidget | None:
        """Say what is wrong beside each field; the first such field, or None."""
        about = self.about
        self.title.show_fault("" if about.title else tr("Give the workshop a title."))
        self.held_on.show_fault(
            ""
            if about.held_on or not self.held_on.text
            else tr("Write the date like 19 November 2026.")
        )
        for field, value in ((self.starts_at, about.starts_at), (self.ends_at, about.ends_at)):
            field.show_fault("" if value or not field.text else tr("Write the time like 09:30."))
        if about.starts_at and about.ends_at and about.ends_at <= about.starts_at:
            self.ends_at.show_fault(tr("The end is not after the start."))
        faulty = (field.line for field in self._fields if field.fault)
        return next(faulty, None)

    @property
    def _fields(self) -> tuple[LineField, ...]:
        return (
            self.title,
            self.place,
            self.held_on,
            self.starts_at,
            self.ends_at,
            self.facilitators,
        )

    def _lay_out(self, purpose: Purpose) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(10))
        column.addWidget(self.title)
        column.addWidget(self.place)
        column.addWidget(self.held_on)
        times = QHBoxLayout()
        times.setSpacing(scaled(12))
        times.addWidget(self.starts_at, 1, Qt.AlignmentFlag.AlignTop)
        times.addWidget(self.ends_at, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(times)
        column.addWidget(Caption(translated(TIMES_HINT), "soft"))
        column.addWidget(self.facilitators)
        column.addWidget(Caption(tr("Purpose"), "strong"))
        self._group = ChoiceGroup(self)
        self.purposes: dict[Purpose, QRadioButton] = {}
        for key, words in PURPOSES:
            button = QRadioButton(translated(words))
            button.setChecked(key == purpose)
            button.clicked.connect(self.changed)
            self._group.addButton(button)
            self.purposes[key] = button
            column.addWidget(button)

    def _follow(self) -> None:
        day = read_date(self.held_on.text)
        self.held_on.show_hint(weekday_words(day) if day else translated(DATE_HINT))
        for field in self._fields:
            field.show_fault("")
        if not self._times_typed and self._now is not None:
            starts, ends = usual_times(day, self._now)
            self.starts_at.line.setText(time_words(starts))
            self.ends_at.line.setText(time_words(ends))
        self.changed.emit()

    def _keep_times(self) -> None:
        self._times_typed = True
