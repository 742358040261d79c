"""What is seen of a window, measured: targets large enough, no word cut, text that stands out from its ground."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QWidget,
)

from icbo_desktop.figures.palette import contrast
from icbo_desktop.ui.shared.elided_label import ElidedLabel

LEAST_TARGET = 24  # WCAG 2.5.8, in CSS pixels
LEAST_CONTRAST = 4.5  # WCAG 1.4.3
AIR = 2  # pixels that a font's own measure may be off by
LEAST_SEEN = 12  # of a line of text that is scrolled half out of sight
EVERY = 3  # pixel is looked at for the colour of the ground


def shown(window: QWidget, kind: type) -> Iterator[QWidget]:
    for widget in window.findChildren(kind):
        if widget.isVisible() and widget.window() is window:
            yield widget


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {getattr(widget, 'text', widget.accessibleName)()[:50]!r}"


def small_targets(window: QWidget) -> Iterator[str]:
    """What is clicked and is smaller than a fingertip or a shaking hand needs."""
    for widget in shown(window, QWidget):
        is_target = (
            isinstance(widget, QAbstractButton) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        )
        is_part = isinstance(widget, QScrollBar) or isinstance(
            widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit
        )
        if is_target and not is_part and min(widget.size().toTuple()) < LEAST_TARGET:
            yield f"{widget.width()} x {widget.height()}: {told(widget)}"


def cut_words(window: QWidget) -> Iterator[str]:
    """Words that have not the room to be read, and no tooltip that has them whole."""
    for label in shown(window, QLabel):
        if label.text() and label.pixmap().isNull() and not is_whole(label):
            yield f"cut: {told(label)} {label.size().toTuple()}"
    for kind in (QPushButton, QCheckBox, QRadioButton):
        for button in shown(window, kind):
            if button.text() and not has_room(button):
                yield f"cut: {told(button)} {button.size().toTuple()}"


def has_room(button: QAbstractButton) -> bool:
    metrics = button.fontMetrics()
    lines = button.text().replace("&&", "&").split("\n")
    widest = max(metrics.horizontalAdvance(line) for line in lines)
    return button.width() + AIR >= widest and button.height() + AIR >= metrics.height() * len(lines)


def is_whole(label: QLabel) -> bool:
    if isinstance(label, ElidedLabel) or label.text() in label.toolTip():
        return True
    if label.wordWrap():
        return label.height() + AIR >= label.heightForWidth(label.width())
    return label.width() + AIR >= label.sizeHint().width()


def pale_words(window: QWidget) -> Iterator[str]:
    """Text whose colour does not stand out from what it lies on; what cannot be used need not."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for kind in (QLabel, QAbstractButton, QLineEdit, QComboBox):
        for widget in shown(window, kind):
            place = visible_place(widget, window)
            if not widget.isEnabled() or place.height() < LEAST_SEEN or not words_of(widget):
                continue
            ground = ground_of(picture, place)
            ink = ink_of(widget, picture, place, ground)
            if contrast(ink, ground) < LEAST_CONTRAST:
                yield f"{contrast(ink, ground):.1f}: {told(widget)} {ink} on {ground}"


def ink_of(widget: QWidget, picture: QImage, place: QRect, ground: str) -> str:
    """The colour of the text. Of a button that is on, its palette does not know: the strongest inside its border."""
    if not (isinstance(widget, QAbstractButton) and widget.isChecked()):
        return widget.palette().color(widget.foregroundRole()).name()
    inside = place.adjusted(4, 4, -4, -4)
    found = {
        QColor(picture.pixel(x, y)).name()
        for x in range(inside.left(), inside.right())
        for y in range(inside.top(), inside.bottom())
    }
    return max(found, key=lambda colour: contrast(colour, ground), default=ground)


def words_of(widget: QWidget) -> str:
    return widget.currentText() if isinstance(widget, QComboBox) else widget.text()


def visible_place(widget: QWidget, window: QWidget) -> QRect:
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, QPoint(0, 0)) + seen.topLeft(), seen.size())


def ground_of(picture: QImage, place: QRect) -> str:
    """The colour that most of a place has."""
    place = place.intersected(picture.rect())
    found = Counter(
        picture.pixel(x, y)
        for x in range(place.left(), place.right() + 1, EVERY)
        for y in range(place.top(), place.bottom() + 1, EVERY)
    )
    return QColor(found.most_common(1)[0][0]).name() if found else "#000000"
