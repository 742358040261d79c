"""Which domains and standards the workshop goes through, to be changed at any time."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.edits.setting import SetScope
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.scope_tree import ScopeTree
from icbo_desktop.ui.dialogs.scrolled_body import list_height
from icbo_desktop.ui.shared.captions import Caption


class ScopeDialog(CalmDialog):
    """`edit_requested` carries a `SetScope` for each framework whose scope was changed."""

    edit_requested = Signal(object)

    def __init__(
        self,
        workshop: Workshop,
        frameworks: Mapping[str, Framework],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Domains and standards in scope"), parent, width=760)
        on_route = workshop.frameworks_on_route
        self._before = {frozen.id: frozenset(frozen.left_out) for frozen in on_route}
        self.scope = ScopeTree()
        self.scope.tree.setMinimumHeight(list_height(self, 380))
        self.scope.show_frameworks(
            [frameworks[frozen.id] for frozen in on_route],
            {frozen.id: frozen.left_out for frozen in on_route},
        )
        self.rows.addWidget(
            Caption(
                tr(
                    "Space ticks a line, Right opens a domain. What was recorded on a standard stays in "
                    "the workbook when you leave the standard out."
                ),
                "soft",
            )
        )
        self.rows.addWidget(self.scope, 1)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        keep = self.add_button(tr("Keep the changes"), is_default=True)
        keep.clicked.connect(self.accept)
        self.scope.tree.setFocus()

    def accept(self) -> None:
        """Ask for the changes and close; a workshop needs at least one standard of each framework."""
        if self.scope.is_empty:
            self.show_problem(tr("Leave at least one standard in scope."))
            self.go_to_widget(self.scope.tree)
            return
        for framework_id, left_out in self.scope.left_out.items():
            if frozenset(left_out) != self._before[framework_id]:
                self.edit_requested.emit(SetScope(framework_id, left_out))
        super().accept()
