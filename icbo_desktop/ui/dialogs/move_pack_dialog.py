"""Before a workbook moves to a newer version of its pack: everything that would change, and the choices."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.pack_move import (
    Choice,
    PackComparison,
    PartChange,
    PartState,
    ScaleChange,
    can_rescale,
)
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.choice_group import ChoiceGroup
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.paragraphs import Paragraphs

MOST_SHOWN = 300
KIND_WORDS = {
    "domain": marked("Domain"),
    "standard": marked("Standard"),
    "evidence": marked("Evidence line"),
    "question": marked("Question"),
    "option": marked("Option"),
    "list": marked("List"),
    "list_item": marked("Line of a list"),
    "prompt": marked("Heading for what the room says"),
}


@dataclass(frozen=True, slots=True)
class ScaleGroup:
    """Everything that goes from one scale to another, with one choice for all of it."""

    before: Scale
    after: Scale | None
    item_ids: tuple[str, ...]
    values: int
    kept: int

    @property
    def can_rescale(self) -> bool:
        return can_rescale(self.before, self.after)


class ScaleChoice(QWidget):
    """What becomes of the ratings on one scale. Without a rating there is nothing to choose."""

    def __init__(self, group: ScaleGroup) -> None:
        super().__init__()
        self.item_ids = group.item_ids
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addWidget(Caption(scale_words(group), "body"))
        self._group = ChoiceGroup(self)
        self.buttons: dict[Choice, QRadioButton] = {}
        if not group.values:
            return
        for choice, words in choice_words(group):
            button = QRadioButton(words)
            button.setChecked(choice == "keep")
            self._group.addButton(button)
            self.buttons[choice] = button
            column.addWidget(button)

    @property
    def choice(self) -> Choice:
        for choice, button in self.buttons.items():
            if button.isChecked():
                return choice
        return "keep"


class MovePackDialog(CalmDialog):
    """`move_requested` carries the framework's id and the choices by the ids of standards and domains."""

    move_requested = Signal(str, object)

    def __init__(
        self, title: str, comparison: PackComparison, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Move to a newer version"), parent, width=860)
        self._comparison = comparison
        self.scales = [ScaleChoice(group) for group in scale_groups(comparison.scales)]
        self.rows.addWidget(Caption(title, "heading"))
        versions = tr(
            "From version {old_version} to version {new_version}",
            old_version=comparison.old_version,
            new_version=comparison.new_version,
        )
        self.rows.addWidget(Caption(f"{versions}: {count_words(comparison)}.", "body"))
        self.rows.addWidget(
            Caption(
                tr("Nothing that was recorded is lost, and one undo takes the whole move back."),
                "soft",
            )
        )
        self._add_scales()
        retired = tr(
            "Retired: off the route; what was recorded stays readable with the old version"
        )
        self._add_parts(retired, "retired")
        self._add_parts(tr("Reworded"), "reworded")
        self._add_parts(tr("New", "parts of a framework"), "new")
        self.rows.addStretch(1)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        move = self.add_button(tr("Move the workbook"), is_default=True)
        move.clicked.connect(self.accept)
        self.read_with_keys()

    @property
    def choices(self) -> dict[str, Choice]:
        """By the id of a standard or domain whose scale has changed, what becomes of its ratings."""
        return {item_id: scale.choice for scale in self.scales for item_id in scale.item_ids}

    def accept(self) -> None:
        """Ask for the move, and close."""
        self.move_requested.emit(self._comparison.framework_id, self.choices)
        super().accept()

    def _add_scales(self) -> None:
        if self.scales:
            self.add_heading(tr("Scale changed"))
        for scale in self.scales:
            self.rows.addWidget(scale)

    def _add_parts(self, heading: str, state: PartState) -> None:
        parts = self._comparison.of_state(state)
        if not parts:
            return
        self.add_heading(f"{heading} ({len(parts)})")
        shown = Paragraphs()
        shown.show_lines([part_words(part) for part in parts], MOST_SHOWN)
        self.rows.addWidget(shown)


def scale_groups(changes: Sequence[ScaleChange]) -> list[ScaleGroup]:
    """The changes put together that go from the same scale to the same scale."""
    found: dict[tuple[str, str], list[ScaleChange]] = {}
    for change in changes:
        after = change.after.id if change.after is not None else ""
        found.setdefault((change.before.id, after), []).append(change)
    return [
        ScaleGroup(
            group[0].before,
            group[0].after,
            tuple(change.item_id for change in group),
            sum(change.values for change in group),
            sum(change.kept for change in group),
        )
        for group in found.values()
    ]


def scale_words(group: ScaleGroup) -> str:
    """A change of scale in a sentence, with how many ratings it touches."""
    after = tr("only discussed") if group.after is None else range_words(group.after)
    rated = tr("nothing rated yet")
    if group.values:
        rated = tr_n("touches {n} ratings", "touches 1 rating", group.values)
    return tr_n(
        "{n} standards and domains: was {before}, now {after}; {rated}.",
        "1 standard or domain: was {before}, now {after}; {rated}.",
        len(group.item_ids),
        before=range_words(group.before),
        after=after,
        rated=rated,
    )


def range_words(scale: Scale) -> str:
    """The points of a scale: "1 to 10", or the names of a choice."""
    if scale.is_nominal:
        return ", ".join(point.label for point in scale.points)
    return tr("{lowest} to {highest}", lowest=scale.lowest, highest=scale.highest)


def choice_words(group: ScaleGroup) -> list[tuple[Choice, str]]:
    """What can become of the ratings, in words."""
    kept = tr("all of them")
    if group.kept != group.values:
        kept = tr("{kept} of {all}", kept=group.kept, all=group.values)
    words: list[tuple[Choice, str]] = [
        ("keep", tr("Keep the ratings that the new scale has too: {kept}", kept=kept)),
        ("reset", tr("Rate again: the old ratings stay readable with the old version")),
    ]
    if group.can_rescale:
        words.append(("rescale", tr("Take each rating to the nearest point of the new scale")))
    return words


def count_words(comparison: PackComparison) -> str:
    """How many parts are of which state: "102 unchanged, 3 reworded, 1 new, 2 retired"."""
    states: tuple[PartState, ...] = ("unchanged", "reworded", "new", "retired")
    said = [
        state_words(state, len(parts)) for state in states if (parts := comparison.of_state(state))
    ]
    return ", ".join(said) or tr("no change")


def state_words(state: PartState, count: int) -> str:
    """So many parts of a state: "3 reworded"."""
    said: dict[PartState, str] = {
        "unchanged": tr_n("{n} unchanged", "1 unchanged", count),
        "reworded": tr_n("{n} reworded", "1 reworded", count),
        "new": tr_n("{n} new", "1 new", count),
        "retired": tr_n("{n} retired", "1 retired", count),
    }
    return said[state]


def part_words(part: PartChange) -> str:
    """One part, with its old and its new words where it has both."""
    kind = translated(KIND_WORDS.get(part.kind, part.kind))
    if part.state == "new":
        return f"{kind}: {part.after}"
    if part.state == "retired":
        if not part.recorded:
            return f"{kind}: {part.before}"
        return tr_n(
            "{kind}: {text} ({n} records kept)",
            "{kind}: {text} (1 record kept)",
            part.recorded,
            kind=kind,
            text=part.before,
        )
    if part.before == part.after:
        return tr("{kind}: {text}\nOther words in its text.", kind=kind, text=part.after)
    return tr(
        "{kind}\nWas: {before}\nNow: {after}", kind=kind, before=part.before, after=part.after
    )
