"""The tour: five cards with a drawing each. It can be left at any card, and comes by itself only once."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.help.tour_steps import HEIGHT, WIDTH, tour_picture, tour_steps
from icbo_desktop.ui.shared.announcing import announce
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scene_painter import paint_scene


class TourPicture(QWidget):
    """The drawing of a step; a screen reader hears its sentence."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scene(self, scene: Scene) -> None:
        """Draw this one."""
        self._scene = scene
        self.setAccessibleName(scene.alt)
        self.update()

    def sizeHint(self) -> QSize:
        width = min(scaled(WIDTH), round(self.screen().availableGeometry().width() * 0.8))
        height = min(width * HEIGHT / WIDTH, self.screen().availableGeometry().height() * 0.4)
        return QSize(width, round(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(100), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._scene is not None:
            with QPainter(self) as painter:
                paint_scene(self._scene, painter, QRectF(self.rect()))


class TourDialog(CalmDialog):
    """`guide_requested` and `sample_requested` come from the last card; the tour is over then."""

    guide_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, has_workshop: bool = False) -> None:
        super().__init__(tr("Tour in five steps"), parent, width=660)
        self._steps = tour_steps()
        self._number = 0
        self._has_workshop = has_workshop
        self.count = Caption("", "small")
        self.head = Caption("", "heading")
        self.picture = TourPicture()
        self.words = Caption("")
        for widget in (self.count, self.head, self.picture, self.words):
            self.rows.addWidget(widget)
        self.rows.addStretch(1)
        self.skip_button = self.add_button(tr("Skip the tour"))
        self.skip_button.clicked.connect(self.reject)
        self.sample_button = self.add_button(tr("Try the sample workshop"))
        self.sample_button.clicked.connect(self._try_sample)
        self.guide_button = self.add_button(tr("Open the guide"))
        self.guide_button.clicked.connect(self._open_guide)
        self.back_button = self.add_button(tr("Back"))
        self.back_button.clicked.connect(self.go_back)
        self.next_button = self.add_button(tr("Next"), is_default=True)
        self.next_button.clicked.connect(self.go_on)
        self._show()
        self.next_button.setFocus()

    @property
    def number(self) -> int:
        """Which card is shown, from 1."""
        return self._number + 1

    def go_on(self) -> None:
        """The next card; after the last one the tour is done."""
        if self._number + 1 == len(self._steps):
            self.accept()
            return
        self._number += 1
        self._show()

    def go_back(self) -> None:
        """The card before."""
        self._number = max(0, self._number - 1)
        self._show()
        if not self._number:
            self.next_button.setFocus()

    def _show(self) -> None:
        step, count = self._steps[self._number], len(self._steps)
        is_last = self.number == count
        self.count.set_words(tr("Step {number} of {count}", number=self.number, count=count))
        self.head.set_words(step.title)
        self.words.set_words(step.words)
        self.picture.show_scene(tour_picture(step))
        self.next_button.set_words(tr("Done", "with the tour") if is_last else tr("Next"))
        self.next_button.setAccessibleName(
            tr("Done", "with the tour") if is_last else tr("Next step of the tour")
        )
        self.next_button.setAccessibleDescription(f"{step.title}. {step.words}")
        self.back_button.setEnabled(self._number > 0)
        self.skip_button.setVisible(not is_last)
        self.guide_button.setVisible(is_last)
        self.sample_button.setVisible(is_last and not self._has_workshop)
        if self.isVisible():
            said = f"{self.count.text()}. {step.title}. {step.words}"
            announce(self, said)

    def _open_guide(self) -> None:
        self.accept()
        self.guide_requested.emit()

    def _try_sample(self) -> None:
        self.accept()
        self.sample_requested.emit()
