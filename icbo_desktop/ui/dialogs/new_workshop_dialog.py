"""A new workshop: a few questions on one page. Only the title is needed, everything else is filled in."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.new_workshop import NewGroup, NewWorkshop
from icbo_desktop.domain.pack_summary import PackSummary
from icbo_desktop.domain.rows import Attribution
from icbo_desktop.services.clock import Clock, system_clock
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.about_section import About, AboutSection
from icbo_desktop.ui.dialogs.attribution_choice import AttributionChoice
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.file_section import FileSection, workbooks_folder
from icbo_desktop.ui.dialogs.frameworks_section import FrameworkLookup, FrameworksSection
from icbo_desktop.ui.dialogs.groups_editor import GroupEntry, GroupsEditor
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.columns import turn_columns
from icbo_desktop.ui.shared.look import scaled

WIDTH = 1120
WIDTH_FOR_TWO_COLUMNS = 960


@dataclass(frozen=True, slots=True)
class Usually:
    """What the settings begin a new workshop with: groups by name and people, and the id of an overlay.

    No groups are those of the program, no overlay the frameworks' own words.
    """

    groups: Sequence[tuple[str, int]] = ()
    attribution: Attribution = "group"
    words: str = ""

    def request(self, packs: Sequence[PackSummary], held_on: date) -> NewWorkshop:
        """A request with nothing in it but that."""
        wearing = {
            pack.id: overlay.id
            for pack in packs
            for overlay in pack.overlays
            if overlay.id == self.words and overlay.is_usable
        }
        empty = NewWorkshop("", (), held_on=held_on, attribution=self.attribution, overlays=wearing)
        groups = tuple(NewGroup(*group) for group in self.groups)
        return replace(empty, groups=groups) if groups else empty


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the dialog starts with.

    After a file could not be made, `request` and `path` bring back what was typed and `problem` says
    why, so that nothing is asked twice.
    """

    request: NewWorkshop | None = None
    path: Path | None = None
    problem: str = ""
    folder: Path = field(default_factory=workbooks_folder)
    usually: Usually = field(default_factory=Usually)


class NewWorkshopDialog(CalmDialog):
    """`accepted` is emitted once everything is sound; `request()` and `path()` then say what to make."""

    def __init__(
        self,
        packs: Sequence[PackSummary],
        look_up: FrameworkLookup,
        parent: QWidget | None = None,
        *,
        beginning: Beginning | None = None,
        clock: Clock = system_clock,
    ) -> None:
        super().__init__(tr("New workshop"), parent, width=WIDTH)
        start = beginning or Beginning()
        self._make_sections(packs, look_up, start, clock())
        self._lay_out()
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.make_button = self.add_button(tr("Make the workshop"), is_default=True)
        self.make_button.clicked.connect(self.accept)
        self.about.changed.connect(self._follow_about)
        self._follow_about()
        self.show_problem(start.problem)
        self.about.title.line.setFocus()

    def request(self) -> NewWorkshop:
        """What was asked for."""
        about = self.about.about
        return NewWorkshop(
            title=about.title,
            framework_ids=self.frameworks.framework_ids,
            place=about.place,
            held_on=about.held_on,
            facilitators=about.facilitators,
            purpose=about.purpose,
            attribution=self.attribution.current,
            starts_at=about.starts_at,
            ends_at=about.ends_at,
            groups=tuple(NewGroup(entry.name, entry.people) for entry in self.groups.entries),
            left_out=self.frameworks.left_out,
            overlays=self.frameworks.overlays,
        )

    def path(self) -> Path:
        """Where the workbook goes; no file of that name was there a moment ago."""
        return self.file.path

    def holds_words(self) -> bool:
        about = self.about.about
        return bool(about.title or about.place or about.facilitators)

    def accept(self) -> None:
        """Close if all is sound; otherwise say what is wrong, beside the field, and go to the first."""
        checks = (
            self.about.check(),
            self.groups.check(),
            self.frameworks.check(),
            self.file.check(),
        )
        faulty = next((widget for widget in checks if widget is not None), None)
        if faulty is None:
            super().accept()
            return
        several = sum(widget is not None for widget in checks) > 1
        self.show_problem(
            tr("Some answers need a look.") if several else tr("One answer needs a look.")
        )
        self.go_to_widget(faulty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        turn_columns(self._columns, event, WIDTH_FOR_TWO_COLUMNS)
        super().resizeEvent(event)

    def _make_sections(
        self,
        packs: Sequence[PackSummary],
        look_up: FrameworkLookup,
        start: Beginning,
        now: datetime,
    ) -> None:
        known = start.request
        filled = known or start.usually.request(packs, now.date())
        about = About(
            filled.title,
            filled.place,
            filled.held_on,
            filled.starts_at,
            filled.ends_at,
            filled.facilitators,
            filled.purpose,
        )
        self.about = AboutSection(about, now=None if known else now)
        self.file = FileSection(
            start.path.parent if start.path else start.folder, start.path.stem if start.path else ""
        )
        self.groups = GroupsEditor(
            [GroupEntry(group.name, group.people) for group in filled.groups]
        )
        self.attribution = AttributionChoice(filled.attribution)
        self.frameworks = FrameworksSection(
            packs,
            look_up,
            chosen=filled.framework_ids,
            left_out=filled.left_out,
            overlays=filled.overlays,
        )

    def _lay_out(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(scaled(40))
        self._columns.addLayout(part(tr("The workshop"), self.about), 1)
        self._columns.addLayout(
            part(
                tr("Who is in the room"),
                self.groups,
                tr("How words are attributed"),
                self.attribution,
            ),
            1,
        )
        self.rows.addWidget(
            Caption(tr("Only the title is needed. Everything can be changed later."), "soft")
        )
        # Said where the eye begins: the fields for it lie further down than many a screen is high.
        self.place = Caption("", "soft")
        self.rows.addWidget(self.place)
        self.file.place_changed.connect(self._say_place)
        self._say_place()
        self.rows.addLayout(self._columns)
        self.add_heading(tr("Frameworks"))
        self.rows.addWidget(self.frameworks)
        self.add_heading(tr("File"))
        self.rows.addWidget(self.file)
        self.rows.addStretch(1)

    def _say_place(self) -> None:
        self.place.set_words(self.file.place_words)

    def _follow_about(self) -> None:
        about = self.about.about
        self.file.suggest(about.title, about.held_on)
        self.show_problem("")


def part(*pieces: str | QWidget) -> QVBoxLayout:
    """A column: words become headings, widgets follow under them."""
    column = QVBoxLayout()
    column.setSpacing(scaled(10))
    for number, piece in enumerate(pieces):
        if isinstance(piece, str):
            column.addSpacing(scaled(12) if number else 0)
            column.addWidget(Caption(piece, "heading"))
        else:
            column.addWidget(piece)
    column.addStretch(1)
    return column
