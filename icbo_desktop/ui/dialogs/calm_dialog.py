"""The frame of every dialog: a body that scrolls, a row of buttons that stays, one problem line."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from icbo_desktop.translation import marked, translated
from icbo_desktop.ui.dialogs.dialog_style import dialog_style
from icbo_desktop.ui.dialogs.scrolled_body import ScrolledBody, scrolled
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.problem_line import ProblemLine
from icbo_desktop.ui.shared.scrolling import TabInSight

MARGIN = 24
SHARE_OF_SCREEN = 0.94
FRAME_PIXELS = 36  # the window's own title bar and frame

WALKING_KEYS = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
)
CHOICE_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
LEAVE_AGAIN = marked(
    "What you changed is not kept yet. Press Esc or Cancel again to leave without it."
)


def choices_with(radio: QRadioButton) -> list[QAbstractButton]:
    """The choices beside this one that can be taken, itself among them, from the top."""
    group, parent = radio.group(), radio.parentWidget()
    if group is not None:
        beside: list[QAbstractButton] = list(group.buttons())
    else:
        beside = [] if parent is None else list(parent.findChildren(QRadioButton))
    return [each for each in beside if each.isVisible() and each.isEnabled()]


def goes_on(event: QEvent) -> bool:
    """Whether somebody types or chooses, and does not just walk on to a button."""
    if isinstance(event, QKeyEvent):
        return event.type() == QEvent.Type.KeyPress and event.key() not in WALKING_KEYS
    return event.type() in (
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
    )


class CalmDialog(TabInSight, QDialog):
    """A dialog that fits the screen at any text size. Open it with `open()`; it deletes itself.

    Subclasses fill `rows` from top to bottom and then add their buttons, so that Tab follows the eye.
    """

    def __init__(self, title: str, parent: QWidget | None = None, *, width: int = 620) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._wanted_width = width
        self._is_fitted = False
        self.body = ScrolledBody()
        self.rows = QVBoxLayout(self.body)
        self.rows.setContentsMargins(*[scaled(MARGIN)] * 4)
        self.rows.setSpacing(scaled(10))
        self.scroll_area = scrolled(self.body)
        self.body.changed_height.connect(self._grow)
        self._problem = ProblemLine()
        self._foot = self._make_foot()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.scroll_area, 1)
        outer.addWidget(self._foot)
        self.setStyleSheet(dialog_style())

    @property
    def problem(self) -> str:
        """The sentence on the problem line, or ""."""
        return self._problem.text()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong on the dialog's own line; "" takes it away."""
        self._problem.show_sentence(sentence)
        self._grow()

    def say_done(self, sentence: str) -> None:
        """Say in the same place what went well."""
        self._problem.show_sentence(sentence, is_good=True)
        self._grow()

    def add_button(self, words: str, *, is_default: bool = False) -> Button:
        """One more button on the right of the foot; the default one answers Enter."""
        button = Button(words, "main" if is_default else "", name=words.rstrip("…"))
        button.setDefault(is_default)
        self._buttons.addWidget(button)
        return button

    def add_heading(self, words: str) -> Caption:
        """A heading within the body, with some air above it."""
        if self.rows.count():
            self.rows.addSpacing(scaled(8))
        heading = Caption(words, "heading")
        self.rows.addWidget(heading)
        return heading

    def go_to_widget(self, widget: QWidget) -> None:
        """Scroll so far that the widget can be seen, and give it the keyboard."""
        self.scroll_area.ensureWidgetVisible(widget, scaled(MARGIN), scaled(60))
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def holds_words(self) -> bool:
        """Whether something was typed that leaving would lose. Dialogs that ask for words say so."""
        return False

    def reject(self) -> None:
        """Leave; where words would be lost, only when asked a second time."""
        if self.holds_words() and self.problem != translated(LEAVE_AGAIN):
            self.show_problem(translated(LEAVE_AGAIN))
            for widget in self.body.findChildren(QWidget):
                widget.installEventFilter(self)
            return
        super().reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the warning back when the person goes on: the next Esc has to ask again."""
        if self.problem == translated(LEAVE_AGAIN) and goes_on(event):
            self.show_problem("")
        return super().eventFilter(watched, event)

    def read_with_keys(self) -> None:
        """Give the page itself the keyboard, so that Up and Down scroll a text that has no fields."""
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll_area.setAccessibleName(self.windowTitle())
        self.scroll_area.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End take the first and the last of a list of choices."""
        focused = self.focusWidget()
        if isinstance(focused, QRadioButton) and event.key() in CHOICE_ENDS:
            choice = choices_with(focused)[CHOICE_ENDS[Qt.Key(event.key())]]
            self.go_to_widget(choice)
            choice.click()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab, and scroll to where it leads: Qt shows the field but not the words above it."""
        moved = super().focusNextPrevChild(next)
        widget = self.focusWidget()
        if moved and widget is not None and self.body.isAncestorOf(widget):
            self.scroll_area.ensureWidgetVisible(widget, scaled(MARGIN), scaled(60))
        return moved

    def showEvent(self, event: QShowEvent) -> None:
        if not self._is_fitted:
            self._is_fitted = True
            self._fit()
        super().showEvent(event)

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("dialogFoot")
        self._foot_lines = lines = QVBoxLayout(foot)
        lines.setContentsMargins(scaled(MARGIN), scaled(12), scaled(MARGIN), scaled(12))
        lines.setSpacing(scaled(10))
        # Above the buttons, so that at any text size a sentence has the whole width.
        lines.addWidget(self._problem)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(scaled(10))
        self._buttons.addStretch(1)
        lines.addLayout(self._buttons)
        return foot

    def _fit(self) -> None:
        """As wide as wanted and as high as the body needs, but never larger than the screen."""
        self.ensurePolished()
        widest = round(self.screen().availableGeometry().width() * SHARE_OF_SCREEN)
        if self._foot.sizeHint().width() > widest:
            self._buttons.setDirection(QBoxLayout.Direction.TopToBottom)
            self._foot_lines.invalidate()  # a layout within another does not tell it
            self._foot_lines.activate()
        bar = self.scroll_area.verticalScrollBar().sizeHint().width()
        wanted = max(scaled(self._wanted_width), self.body.minimumSizeHint().width() + bar)
        width = min(max(wanted, self._foot.sizeHint().width()), widest)
        # Once at its width the body knows how its texts break, and so how high it is.
        self.resize(width, self._highest())
        self.resize(width, self._wanted_height())

    def _grow(self) -> None:
        """Make room for what was just said, such as what is wrong with a field."""
        if self._is_fitted and self._wanted_height() > self.height():
            self.resize(self.width(), self._wanted_height())

    def _wanted_height(self) -> int:
        has_texts = self.rows.hasHeightForWidth()
        needed = (
            self.rows.totalHeightForWidth(self.width())
            if has_texts
            else self.rows.totalSizeHint().height()
        )
        # With a sentence that breaks, the hint is for the narrowest foot: a gap under the body, as wide as the dialog is.
        broken = self._foot.heightForWidth(self.width())
        foot = broken if broken > 0 else self._foot.sizeHint().height()
        return min(needed + foot + 2, self._highest())

    def _highest(self) -> int:
        free = self.screen().availableGeometry().height()
        return round(free * SHARE_OF_SCREEN) - FRAME_PIXELS
