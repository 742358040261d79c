"""The left pane: a search field, and the tree of parts."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
)

from icbo_desktop.domain.editing.outline import Node
from icbo_desktop.domain.editing.places import Place
from icbo_desktop.translation import tr
from icbo_desktop.ui.editor.parts_model import MARK_ROLE, PLACE_ROLE, SEARCH_ROLE, PartsModel
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.line_field import LineField
from icbo_desktop.ui.shared.look import scaled

INDENT = 17
ITEM_PADDING = 14  # at both ends of a line, and what the style adds


class MarkedLines(QStyledItemDelegate):
    """Where there is no room for a line, its words are cut and never its mark."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        mark = str(index.data(MARK_ROLE) or "")
        if mark:
            words = option.text.removesuffix(mark)
            room = option.rect.width() - option.fontMetrics.horizontalAdvance(mark)
            kept = room - scaled(ITEM_PADDING)
            elided = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, kept)
            option.text = elided + mark


class SearchField(LineField):
    """Down and Enter lead from the search into what was found."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


class PartsPane(QFrame):
    """`place_chosen` carries the place of the part or list that was chosen."""

    place_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "left-pane")
        self._shown: Place = ()
        self.model = PartsModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self.model)
        self._found.setFilterRole(SEARCH_ROLE)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._found.setRecursiveFilteringEnabled(True)
        self._found.setAutoAcceptChildRows(True)
        self.search = SearchField(tr("Find a part"), tr("Find a part  {keys}", keys="Ctrl+F"))
        self.search.textChanged.connect(self._filter)
        self.search.left_downwards.connect(self._go_to_found)
        self._nothing = Caption(tr("Nothing has these words."), "soft")
        self._nothing.hide()
        self.tree = self._make_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(10), scaled(10), scaled(6), scaled(6))
        column.setSpacing(scaled(8))
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.tree, 1)

    @property
    def place(self) -> Place:
        """The place that is chosen."""
        place = self.tree.currentIndex().data(PLACE_ROLE)
        return place if isinstance(place, tuple) else ()

    def show_outline(self, nodes: Collection[Node], marks: Mapping[str, str]) -> None:
        """Show these parts; what was open stays open. Chooses nothing."""
        opened = self._open_keys()
        self.tree.selectionModel().blockSignals(True)
        self.model.show_outline(nodes, marks)
        for place in self.model.places():
            if self.model.key_at(place) in opened:
                self.tree.setExpanded(self._index_of(place), True)
        self.tree.selectionModel().blockSignals(False)

    def choose(self, place: Place) -> bool:
        """Show a place as chosen, and open the way to it. Emits nothing; False where it has no line."""
        index = self._index_of(place)
        self._shown = place
        if not index.isValid() and self.search.text():
            self.search.clear()
            index = self._index_of(place)
        if not index.isValid():
            return False
        self._stand(index)
        self.tree.scrollTo(index)
        return True

    def stand_at(self, place: Place) -> None:
        """Show a place as chosen once the outline was shown anew; nothing scrolls, the search stays."""
        self._shown = place
        if self.search.text().strip():
            self.tree.expandAll()
        index = self._index_of(place)
        if index.isValid():
            self._stand(index)

    def _stand(self, index: QModelIndex) -> None:
        if index != self.tree.currentIndex():
            self.tree.selectionModel().blockSignals(True)
            self.tree.setCurrentIndex(index)
            self.tree.selectionModel().blockSignals(False)
            self.tree.viewport().update()

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self._found)
        tree.setHeaderHidden(True)
        tree.setItemDelegate(MarkedLines(tree))
        tree.setTabKeyNavigation(False)
        tree.setUniformRowHeights(True)
        tree.setIndentation(scaled(INDENT))
        tree.setAccessibleName(tr("Parts of the framework"))
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.selectionModel().currentChanged.connect(self._tell)
        return tree

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._shown = index.data(PLACE_ROLE)
            self.place_chosen.emit(self._shown)

    def _filter(self, words: str) -> None:
        self.tree.selectionModel().blockSignals(True)
        self._found.setFilterFixedString(words.strip())
        # What is not found is not chosen either; Qt would choose a neighbour.
        self.tree.setCurrentIndex(self._index_of(self._shown))
        self.tree.selectionModel().blockSignals(False)
        self._nothing.setVisible(self._found.rowCount() == 0)
        if words.strip():
            self.tree.expandAll()
        else:
            self.choose(self._shown)

    def _go_to_found(self) -> None:
        """To the first line that has the words itself, and not only something under it."""
        words = self.search.text().strip().casefold()
        for place in self.model.places():
            index = self._index_of(place)
            if words and index.isValid() and words in str(index.data(SEARCH_ROLE)).casefold():
                self.tree.setCurrentIndex(index)
                break
        self.tree.setFocus(Qt.FocusReason.TabFocusReason)

    def _index_of(self, place: Place) -> QModelIndex:
        return self._found.mapFromSource(self.model.index_of(place))

    def _open_keys(self) -> set[str]:
        found: set[str] = set()
        for place in self.model.places():
            index = self._index_of(place)
            key = self.model.key_at(place)
            if key is not None and index.isValid() and self.tree.isExpanded(index):
                found.add(key)
        return found
