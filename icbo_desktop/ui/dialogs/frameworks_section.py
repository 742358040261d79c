"""The frameworks of a new workshop, and which of their domains and standards are in scope."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.new_workshop import USUAL_FRAMEWORK
from icbo_desktop.domain.pack_summary import PackSummary
from icbo_desktop.domain.wording import counted
from icbo_desktop.ui.dialogs.scope_tree import ScopeTree
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled

FrameworkLookup = Callable[[str], Framework]


class FrameworksSection(QWidget):
    """Boxes for the packs, and the tree of those that are ticked. A pack is read when it is needed."""

    changed = Signal()

    def __init__(
        self,
        packs: Sequence[PackSummary],
        look_up: FrameworkLookup,
        *,
        chosen: Sequence[str] = (),
        left_out: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        super().__init__()
        self._look_up = look_up
        self._read: dict[str, Framework] = {}
        self._fault = Caption("", "bad")
        self._fault.hide()
        self.scope = ScopeTree()
        self.scope.changed.connect(self.changed)
        self.boxes: dict[str, QCheckBox] = {}
        packs = sorted(packs, key=is_unusual)
        usable = [pack.id for pack in packs if pack.is_usable]
        ticked = [pack_id for pack_id in chosen if pack_id in usable] or usable[:1]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        for pack in packs:
            column.addWidget(self._make_box(pack, is_ticked=pack.id in ticked))
            column.addWidget(indented(pack_words(pack)))
        if not packs:
            column.addWidget(Caption("No framework was found with the program.", "bad"))
        column.addWidget(self._fault)
        column.addSpacing(scaled(6))
        column.addWidget(Caption("In scope", "strong"))
        column.addWidget(
            Caption("Untick what this workshop leaves out. You can change it later.", "soft")
        )
        column.addWidget(self.scope)
        self._show_scope(left_out or {})

    @property
    def framework_ids(self) -> tuple[str, ...]:
        """The frameworks that are ticked, in the order of the list."""
        return tuple(pack_id for pack_id, box in self.boxes.items() if box.isChecked())

    @property
    def left_out(self) -> dict[str, tuple[str, ...]]:
        """By framework id, what is not ticked; frameworks with everything in scope are not named."""
        return {key: ids for key, ids in self.scope.left_out.items() if ids}

    @property
    def fault(self) -> str:
        return self._fault.text()

    def check(self) -> QWidget | None:
        """Say what is wrong; the widget to go to, or None."""
        if not self.framework_ids:
            self._fault.show_words("Choose at least one framework.")
            return next((box for box in self.boxes.values() if box.isEnabled()), self.scope.tree)
        if self.scope.is_empty:
            self._fault.show_words("Leave at least one standard of each framework in scope.")
            return self.scope.tree
        self._fault.show_words("")
        return None

    def _make_box(self, pack: PackSummary, *, is_ticked: bool) -> QCheckBox:
        box = QCheckBox(pack.title.replace("&", "&&"))
        box.setChecked(is_ticked)
        box.setEnabled(pack.is_usable)
        box.setAccessibleDescription(pack_words(pack))
        box.toggled.connect(self._follow)
        self.boxes[pack.id] = box
        return box

    def _follow(self) -> None:
        self._show_scope(self.scope.left_out)
        self.changed.emit()

    def _show_scope(self, left_out: Mapping[str, Sequence[str]]) -> None:
        self._fault.show_words("")
        shown = [framework for key in self.framework_ids if (framework := self._framework(key))]
        self.scope.show_frameworks(shown, left_out)

    def _framework(self, framework_id: str) -> Framework | None:
        """The framework, read once; a pack that cannot be read is said, unticked and switched off."""
        if framework_id not in self._read:
            try:
                self._read[framework_id] = self._look_up(framework_id)
            except PackError as error:
                box = self.boxes[framework_id]
                box.blockSignals(True)
                box.setChecked(False)
                box.setEnabled(False)
                box.blockSignals(False)
                self._fault.show_words(error.sentence)
                return None
        return self._read[framework_id]


def is_unusual(pack: PackSummary) -> bool:
    """Whether another framework stands before it: the usual one is the first of the list."""
    return pack.id != USUAL_FRAMEWORK


def pack_words(pack: PackSummary) -> str:
    """A pack in a line: who published it, how large it is; or what is wrong with it."""
    if not pack.is_usable:
        return f"Cannot be used: {pack.faults[0]}"
    published = ", ".join(str(part) for part in (pack.publisher, pack.published) if part)
    sizes = f"{counted(pack.domains, 'domain', 'domains')}, {counted(pack.standards, 'standard', 'standards')}"
    return f"{published} · {sizes}" if published else sizes


def indented(words: str) -> Caption:
    """A line under a box, where the box's own words start."""
    caption = Caption(words, "soft")
    caption.setContentsMargins(scaled(27), 0, 0, scaled(4))
    return caption
