"""The right pane: what the room would see of the part that is chosen, page by page, and what is to be mended."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from icbo_desktop.domain.editing.edited import has_part, holder_of
from icbo_desktop.domain.editing.places import Place
from icbo_desktop.domain.editing.wall_preview import (
    PreviewStep,
    nearest_step,
    preview_steps,
    scratch_workshop,
)
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.figures.wall import WallView, wall_pages
from icbo_desktop.services.editor.pack_editing import PackEditing
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.editor.field_editor import CalmChoice
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.fonts import qt_measure
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scene_painter import paint_scene

PREVIEW_MILLISECONDS = 150
RECOGNISED = 24  # letters of a text by which its page is found
NOT_NOW = marked("The wall is drawn again once what is to be mended is mended.")
NO_PAGE = marked("This is not shown on the wall; it stands in the record or on the console.")


class ScenePicture(QWidget):
    """A page of the wall, as large as the pane is wide."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self) -> None:
        super().__init__()
        self.scene: Scene | None = None
        self.setMinimumWidth(scaled(150))

    def show_scene(self, scene: Scene | None) -> None:
        """Show a page; what it says is said to a screen reader."""
        self.scene = scene
        self.setVisible(scene is not None)
        self._fit()
        self.setAccessibleName(tr("The page as the room sees it"))
        self.setAccessibleDescription(scene.alt if scene is not None else "")
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Exactly as high as the page is at this width."""
        scene = self.scene
        ratio = scene.height / scene.width if scene is not None else 9 / 16
        height = round(self.width() * ratio)
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self.scene is None:
            return
        with QPainter(self) as painter:
            inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            paint_scene(self.scene, painter, inside)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(inside)


class WallPane(QWidget):
    """Follows the editing a moment after each change, so that typing never waits for the drawing."""

    def __init__(self, editing: PackEditing, look: WallLook) -> None:
        super().__init__()
        self._editing = editing
        self._look = look
        edited = editing.edited
        self._workshop = scratch_workshop(edited.framework.id, edited.framework.title)
        self._place: Place = ()
        self._steps: tuple[PreviewStep, ...] = ()
        self._pages: tuple[Scene, ...] = ()
        self._page = 0
        self._words = ""
        self._is_new = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_MILLISECONDS)
        self._timer.timeout.connect(self.draw_now)
        self.chooser = CalmChoice(())
        self.chooser.setAccessibleName(tr("Which page of the wall"))
        self.chooser.currentIndexChanged.connect(self._choose)
        self.picture = ScenePicture()
        self.back_button = Button(tr("Page before"), "quiet")
        self.back_button.clicked.connect(self._go_back)
        self.on_button = Button(tr("Next page"), "quiet")
        self.on_button.clicked.connect(self._go_on)
        self.said = Caption("", "soft")
        self._arrange()

    @property
    def pages(self) -> tuple[Scene, ...]:
        """The pages of the step that is chosen."""
        return self._pages

    def show_place(self, place: Place) -> None:
        """Show the wall of this part."""
        self._place, self._words = place, ""
        self.draw_now(is_new=True)

    def draw_soon(self, place: Place, words: str) -> None:
        """Draw the page with these words of a part anew, when no key was pressed for a moment."""
        self._is_new = self._is_new or place != self._place
        self._place, self._words = place, words
        self._timer.start()

    def draw_now(self, *, is_new: bool = False) -> None:
        """Draw the pages of the part as it is now."""
        self._timer.stop()
        is_new, self._is_new = is_new or self._is_new, False
        edited = self._editing.edited
        place = self._place if has_part(edited, self._place) else holder_of(edited, self._place)
        chosen = self.chooser.currentIndex()
        try:
            self._steps = preview_steps(edited, place, self._workshop)
            nearest = nearest_step(edited, place, self._steps) if self._steps else 0
            index = nearest if is_new or not 0 <= chosen < len(self._steps) else chosen
            self._fill_chooser(index)
            self._draw_step(index)
        except (LookupError, ValueError, ArithmeticError):
            # Half-made parts, such as a scale with one value twice, have no picture yet.
            self._pages = ()
            self._show_page(0, translated(NOT_NOW))

    def _draw_step(self, index: int) -> None:
        if not self._steps:
            self._pages = ()
            self._show_page(0, translated(NO_PAGE))
            return
        framework = self._editing.edited.framework
        view = WallView(
            self._workshop,
            {framework.id: framework},
            qt_measure(),
            ratio=self._look.ratio,
            theme=self._look.theme,
            text_scale=self._look.text_scale,
        )
        self._pages = wall_pages(self._steps[index].step, view)
        found, self._words = page_with(self._pages, self._words), ""
        self._show_page(self._page if found is None else found)

    def _show_page(self, page: int, sentence: str = "") -> None:
        count = len(self._pages)
        self._page = min(page, max(0, count - 1))
        self.picture.show_scene(self._pages[self._page] if count else None)
        self.back_button.setEnabled(self._page > 0)
        self.on_button.setEnabled(self._page + 1 < count)
        for button in (self.back_button, self.on_button):
            button.setVisible(count > 1)
        self.said.show_words(sentence or page_words(count))

    def _fill_chooser(self, index: int) -> None:
        words = [step.words for step in self._steps]
        self.chooser.blockSignals(True)
        if words != [self.chooser.itemText(row) for row in range(self.chooser.count())]:
            self.chooser.clear()
            self.chooser.addItems(words)
        if index != self.chooser.currentIndex():
            self._page = 0
        self.chooser.setCurrentIndex(index)
        self.chooser.blockSignals(False)
        self.chooser.setVisible(bool(words))

    def _choose(self, index: int) -> None:
        self._page = 0
        self._draw_step(index)

    def _go_on(self) -> None:
        self._show_page(self._page + 1)

    def _go_back(self) -> None:
        self._show_page(self._page - 1)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(Caption(tr("What the room sees"), "caption"))
        column.addWidget(self.chooser)
        column.addWidget(self.picture)
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(8))
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.on_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.said)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


def page_words(count: int) -> str:
    """How much of the wall it takes; which page it is stands on the page itself."""
    if count == 0:
        return ""
    return tr_n(
        "This goes over {n} pages of the wall.", "This fits on one page of the wall.", count
    )


def page_with(pages: Sequence[Scene], words: str) -> int | None:
    """The page on which these words begin; None where none does."""
    line = " ".join(words.split())[:RECOGNISED]
    if not line:
        return None
    read = (" ".join(page.reading) for page in pages)
    return next((number for number, text in enumerate(read) if line in text), None)
