"""Which domains and standards a workshop goes through: a tree of boxes to tick."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from icbo_desktop.domain.framework import Domain, Framework
from icbo_desktop.domain.wording import counted, plural
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.dialogs.scrolled_body import list_height
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled

ID_ROLE = Qt.ItemDataRole.UserRole
HEIGHT = 190
LINE_HEIGHT = 28


class ScopeTree(QWidget):
    """All domains and standards of the frameworks; a domain's box ticks all of its standards.

    A framework's own line is shown only where there are several of them.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._frameworks: tuple[Framework, ...] = ()
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setTabKeyNavigation(False)
        self.tree.setIndentation(scaled(24))
        self.tree.setAccessibleName(tr("Domains and standards in scope"))
        self.tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setMinimumHeight(list_height(self, HEIGHT))
        self.tree.itemChanged.connect(self._follow)
        self._count = Caption("", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addWidget(self.tree)
        column.addWidget(self._count)

    @property
    def count_words(self) -> str:
        """What is ticked: "20 of 22 standards"."""
        return self._count.text()

    @property
    def is_empty(self) -> bool:
        """Whether some framework has no standard left."""
        chosen = self.left_out
        return any(
            all(standard.id in chosen[framework.id] for standard in framework.standards())
            for framework in self._frameworks
        )

    @property
    def left_out(self) -> dict[str, tuple[str, ...]]:
        """By framework id, the ids of the domains and standards that are not ticked, in order."""
        gone: dict[str, list[str]] = {framework.id: [] for framework in self._frameworks}
        for framework_id, domain in self._domain_items():
            if domain.checkState(0) == Qt.CheckState.Unchecked:
                gone[framework_id].append(domain.data(0, ID_ROLE))
            for standard in children(domain):
                if standard.checkState(0) == Qt.CheckState.Unchecked:
                    gone[framework_id].append(standard.data(0, ID_ROLE))
        return {framework_id: tuple(ids) for framework_id, ids in gone.items()}

    def show_frameworks(
        self, frameworks: Sequence[Framework], left_out: Mapping[str, Sequence[str]]
    ) -> None:
        """Draw the tree anew with these items not ticked. Emits nothing."""
        self._frameworks = tuple(frameworks)
        self.tree.blockSignals(True)
        self.tree.clear()
        is_alone = len(self._frameworks) == 1
        for framework in self._frameworks:
            gone = frozenset(left_out.get(framework.id, ()))
            above: QTreeWidget | QTreeWidgetItem = self.tree
            if not is_alone:
                above = add_item(self.tree, framework.short_title, framework.id, is_parent=True)
            for domain in framework.domains:
                add_domain(above, framework, domain, gone)
            if isinstance(above, QTreeWidgetItem):
                above.setExpanded(True)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        self.tree.blockSignals(False)
        self._show_count()

    def item(self, item_id: str) -> QTreeWidgetItem:
        """The line of a domain or a standard; KeyError if there is none."""
        for _framework_id, domain in self._domain_items():
            for candidate in (domain, *children(domain)):
                if candidate.data(0, ID_ROLE) == item_id:
                    return candidate
        raise KeyError(item_id)

    def _domain_items(self) -> list[tuple[str, QTreeWidgetItem]]:
        tops = [self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount())]
        if len(self._frameworks) == 1:
            return [(self._frameworks[0].id, top) for top in tops if top is not None]
        return [
            (str(top.data(0, ID_ROLE)), domain)
            for top in tops
            if top is not None
            for domain in children(top)
        ]

    def _follow(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        every = [s for _id, domain in self._domain_items() for s in children(domain)]
        ticked = sum(item.checkState(0) == Qt.CheckState.Checked for item in every)
        standards = tr_n("{n} standards", "1 standard", len(every))
        if len(self._frameworks) == 1:  # several may have several words for it
            word = self._frameworks[0].words.standard.lower()
            standards = counted(len(every), word, plural(word))
        self._count.set_words(
            tr("All {standards}", standards=standards)
            if ticked == len(every)
            else tr("{ticked} of {standards}", ticked=ticked, standards=standards)
        )


def children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """The lines directly under a line."""
    found = (item.child(number) for number in range(item.childCount()))
    return [child for child in found if child is not None]


def add_domain(
    above: QTreeWidget | QTreeWidgetItem, framework: Framework, domain: Domain, gone: frozenset[str]
) -> None:
    words = f"{framework.words.domain} {domain.number}  {domain.title}"
    item = add_item(above, words, domain.id, is_parent=True)
    for standard in domain.standards:
        line = add_item(item, f"{standard.number}  {standard.title}".strip(), standard.id)
        is_gone = standard.id in gone or domain.id in gone
        line.setCheckState(0, Qt.CheckState.Unchecked if is_gone else Qt.CheckState.Checked)


def add_item(
    above: QTreeWidget | QTreeWidgetItem, words: str, item_id: str, *, is_parent: bool = False
) -> QTreeWidgetItem:
    item = QTreeWidgetItem(above, [words])
    flags = (
        Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
    )
    # A parent takes its state from its children and gives them its own.
    item.setFlags(flags | Qt.ItemFlag.ItemIsAutoTristate if is_parent else flags)
    item.setData(0, ID_ROLE, item_id)
    item.setToolTip(0, words)
    item.setSizeHint(0, QSize(0, scaled(LINE_HEIGHT)))
    return item
