"""The frameworks of a new workshop, the words they are read in, and what of them is in scope."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.pack_summary import PackSummary
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.dialogs.scope_tree import ScopeTree
from icbo_desktop.ui.dialogs.scrolled_body import list_height
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.columns import turn_columns
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.pack_words import is_unusual, name_of, pack_row
from icbo_desktop.ui.shared.row_list import Row, RowList, RowModel
from icbo_desktop.ui.shared.tab_order import chain_after
from icbo_desktop.ui.shared.words_choice import WordsChoice

FrameworkLookup = Callable[[str], Framework]
LIST_HEIGHT = 246  # five rows
WIDTH_FOR_TWO_COLUMNS = 840
FEW = 4  # so many packs can be seen at once, and need no search


class FrameworksSection(QWidget):
    """A list of packs to tick, and the tree of those that are. A pack is read when it is needed."""

    changed = Signal()

    def __init__(
        self,
        packs: Sequence[PackSummary],
        look_up: FrameworkLookup,
        *,
        chosen: Sequence[str] = (),
        left_out: Mapping[str, Sequence[str]] | None = None,
        overlays: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._look_up = look_up
        self._read: dict[str, Framework] = {}
        self._packs = {pack.id: pack for pack in sorted(packs, key=is_unusual)}
        self._worn = dict(overlays or {})
        usable = [pack.id for pack in self._packs.values() if pack.is_usable]
        ticked = [pack_id for pack_id in chosen if pack_id in usable] or usable[:1]
        rows = [pack_row(pack) for pack in self._packs.values()]
        self.model = RowModel(rows, ticked, is_tickable=True)
        self.model.ticks_changed.connect(self._follow)
        self.list = RowList(self.model, tr("Frameworks"))
        self.list.setMinimumHeight(list_height(self, LIST_HEIGHT))
        self.filter = QLineEdit()
        self.filter.textEdited.connect(self._narrow)
        self.scope = ScopeTree()
        self.scope.tree.setMinimumHeight(list_height(self, LIST_HEIGHT))
        self.scope.changed.connect(self.changed)
        self.words: dict[str, WordsChoice] = {}
        self._lay_out()
        self._show_ticked(left_out or {})

    @property
    def framework_ids(self) -> tuple[str, ...]:
        """The frameworks that are ticked, in the order of the list."""
        return self.model.ticked

    @property
    def left_out(self) -> dict[str, tuple[str, ...]]:
        """By framework id, what is not ticked; frameworks with everything in scope are not named."""
        return {key: ids for key, ids in self.scope.left_out.items() if ids}

    @property
    def overlays(self) -> dict[str, str]:
        """By framework id, the overlay it is read in; frameworks in their own words are not named."""
        return {key: choice.overlay_id for key, choice in self.words.items() if choice.overlay_id}

    @property
    def fault(self) -> str:
        return self._fault.text()

    def check(self) -> QWidget | None:
        """Say what is wrong; the widget to go to, or None."""
        if not self.framework_ids:
            self._fault.show_words(tr("Choose at least one framework."))
            return self.list
        if self.scope.is_empty:
            self._fault.show_words(tr("Leave at least one standard of each framework in scope."))
            return self.scope.tree
        self._fault.show_words("")
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        turn_columns(self._columns, event, WIDTH_FOR_TWO_COLUMNS)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self._fault = Caption("", "bad")
        self._fault.hide()
        self._none = Caption("", "strong")
        self._none.hide()
        self._chosen = Caption("", "soft")
        choices = QVBoxLayout()
        choices.setSpacing(scaled(4))
        if len(self._packs) > FEW:
            choices.addWidget(Field(tr("Find a framework"), self.filter))
        else:
            choices.addWidget(Caption(tr("Tick one or several"), "strong"))
        choices.addWidget(self._none)
        choices.addWidget(self.list, 1)
        choices.addWidget(self._chosen)
        if not self._packs:
            self._none.show_words(tr("No framework was found with the program."))
        self._words_space = QWidget()
        self._words_column = QVBoxLayout(self._words_space)
        self._words_column.setContentsMargins(0, 0, 0, 0)
        self._words_column.setSpacing(scaled(8))
        self._words_column.setAlignment(Qt.AlignmentFlag.AlignTop)
        choices.addWidget(self._words_space)
        scope = QVBoxLayout()
        scope.setSpacing(scaled(4))
        scope.addWidget(Caption(tr("In scope"), "strong"))
        hint = tr("Untick what this workshop leaves out. You can change it later.")
        scope.addWidget(Caption(hint, "soft"))
        scope.addWidget(self.scope, 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(scaled(40))
        self._columns.addLayout(choices, 1)
        self._columns.addLayout(scope, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(self._fault)
        column.addLayout(self._columns)

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        is_empty = not self.model.shown
        self._none.show_words(tr("No framework with these words.") if is_empty else "")

    def _follow(self) -> None:
        self._show_ticked(self.scope.left_out)
        self.changed.emit()

    def _show_ticked(self, left_out: Mapping[str, Sequence[str]]) -> None:
        self._fault.show_words("")
        shown = [framework for key in self.framework_ids if (framework := self._framework(key))]
        self.scope.show_frameworks(shown, left_out)
        names = [name_of(self._packs[key]) for key in self.framework_ids]
        self._chosen.show_words(
            tr("Chosen: {frameworks}", frameworks="; ".join(names))
            if names
            else tr("Nothing chosen yet.")
        )
        self._show_words()

    def _show_words(self) -> None:
        """Offer other words for each framework that is ticked and has some."""
        self._worn |= {key: choice.overlay_id for key, choice in self.words.items()}
        while (item := self._words_column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.words.clear()
        fields: list[Field] = []
        several = len(self.framework_ids) > 1
        for key in self.framework_ids:
            pack = self._packs[key]
            overlays = [overlay for overlay in pack.overlays if overlay.is_usable]
            if not overlays:
                continue
            label = (
                tr("Read {framework} in", framework=name_of(pack)) if several else tr("Read it in")
            )
            choice = WordsChoice(label, overlays, self._worn.get(key, ""))
            choice.currentIndexChanged.connect(self.changed)
            field = Field(label, choice, tr("You can change the words at any time."))
            self._words_column.addWidget(field)
            self.words[key] = choice
            fields.append(field)
        chain_after(self.list, fields)
        self._keep_space()

    def _keep_space(self) -> None:
        """The space for other words only grows: what stands below never slides under the pointer."""
        needed = self._words_column.totalSizeHint().height()
        if needed > self._words_space.minimumHeight():
            self._words_space.setMinimumHeight(needed)

    def _framework(self, framework_id: str) -> Framework | None:
        """The framework, read once; a pack that cannot be read is unticked, and its row says why."""
        if framework_id not in self._read:
            try:
                self._read[framework_id] = self._look_up(framework_id)
            except PackError as error:
                pack = self._packs[framework_id]
                self.model.replace_row(Row(pack.id, name_of(pack), error.sentence, is_usable=False))
                return None
        return self._read[framework_id]
