"""What the merged workbooks hold differently: a choice for each, the one that is kept unless told otherwise marked."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from icbo_desktop.domain.merging import Merged
from icbo_desktop.domain.merging_conflicts import Conflict
from icbo_desktop.domain.merging_words import conflict_words, holders_of, version_words
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.choice_group import ChoiceGroup
from icbo_desktop.ui.shared.look import scaled

LONGEST_TEXT = 150


class ConflictRow(QWidget):
    """One record with its versions."""

    chosen = Signal()

    def __init__(self, conflict: Conflict, names: Mapping[str, str]) -> None:
        super().__init__()
        self.conflict = conflict
        self._group = ChoiceGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, scaled(6))
        column.setSpacing(scaled(2))
        kind = conflict_words(conflict)
        column.addWidget(Caption(kind, "strong"))
        self.choices: list[QRadioButton] = []
        for place, version in enumerate(conflict.versions):
            words = shortened(version_words(conflict, version), LONGEST_TEXT)
            said = f"{holders_of(version, names)}: {words}"
            button = QRadioButton(said.replace("&", "&&"))
            button.setAccessibleName(f"{kind}, {said}")
            button.setChecked(place == conflict.chosen)
            button.clicked.connect(self.chosen)
            self._group.addButton(button)
            self.choices.append(button)
            column.addWidget(button)

    @property
    def fingerprint(self) -> str:
        """A workbook that holds the chosen version."""
        place = next(place for place, each in enumerate(self.choices) if each.isChecked())
        return self.conflict.versions[place].fingerprints[0]


class MergeConflicts(QWidget):
    """What would be merged, in sentences, and the conflicts. What was chosen stays while files come and go."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ConflictRow] = []
        self._kept: dict[str, str] = {}
        self.words = Caption("", "body")
        self.words.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(6))
        self._column.addWidget(self.words)

    @property
    def versions(self) -> dict[str, str]:
        """What is chosen, by the conflicts' keys."""
        return {row.conflict.key: row.fingerprint for row in self.rows}

    def clear(self, words: str = "") -> None:
        """Take the conflicts away, and say why there are none."""
        self._kept |= self.versions
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows.clear()
        self.words.show_words(words)

    def show_merged(self, merged: Merged, words: str) -> None:
        """Show what a merge would come to."""
        self.clear(words)
        for conflict in merged.conflicts:
            row = ConflictRow(conflict, merged.names)
            for choice, version in zip(row.choices, conflict.versions, strict=True):
                if self._kept.get(conflict.key, "") in version.fingerprints:
                    choice.setChecked(True)
            self._column.addWidget(row)
            self.rows.append(row)
