"""What is to be mended, as a list; Enter or a click goes to the field."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from icbo_desktop.services.editor.checking import PartFault
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled


class FaultList(QListView):
    """Enter chooses, as a click does."""

    entered = Signal(QModelIndex)

    def doItemsLayout(self) -> None:
        """Lay the lines out, and be as high as they are: the list lies on a page that scrolls."""
        super().doItemsLayout()
        height = self.contentsSize().height() + 2
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class FaultsPane(QWidget):
    """`fault_chosen` carries the fault."""

    fault_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._faults: Sequence[PartFault] = ()
        self._model = QStringListModel(self)
        self.heading = Caption("", "caption")
        self.list = FaultList()
        self.list.setModel(self._model)
        self.list.setAccessibleName(tr("What is to be mended"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.list.entered.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(self.heading)
        column.addWidget(self.list)
        self.show_faults(())

    def show_faults(self, faults: Sequence[PartFault]) -> None:
        """List these faults."""
        self._faults = faults
        self._model.setStringList([fault.words for fault in faults])
        self.list.setVisible(bool(faults))
        self.list.scheduleDelayedItemsLayout()
        found = tr_n(
            "To mend before it can be saved · {n} things",
            "To mend before it can be saved · 1 thing",
            len(faults),
        )
        self.heading.set_words(found if faults else tr("Nothing is to be mended."))

    def _choose(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._faults):
            self.fault_chosen.emit(self._faults[index.row()])
