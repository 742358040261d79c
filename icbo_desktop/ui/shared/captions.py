"""Labels and lines for every window: what a person typed is always plain text and never too long."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

# Long enough for every text of a framework; typed texts of any length stay in their editor.
LONGEST_ON_A_CARD = 3_000


def shortened(text: str, most: int = LONGEST_ON_A_CARD) -> str:
    """The text, cut with "…" where it is longer than `most` characters."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


class Caption(QLabel):
    """A text that wraps. `role` picks its look in the style sheet."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        wraps: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("role", role)
        if wraps:
            # A wrapping label may be as narrow as the layout needs it to be.
            self.setMinimumWidth(1)
        self.set_words(text)

    def set_words(self, text: str, most: int = LONGEST_ON_A_CARD) -> None:
        """Show the text, shortened; the label takes no room while there is none."""
        shown = shortened(text, most)
        if shown != self.text():
            self.setText(shown)

    def show_words(self, text: str) -> None:
        """Show the text, and hide the label where there is none."""
        self.set_words(text)
        self.setVisible(bool(text))

    def set_tone(self, tone: str) -> None:
        """Change the label's tone in the style sheet."""
        set_property(self, "tone", tone)


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and style the widget anew if it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.updateGeometry()
        widget.update()


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line between two rows."""
    line = QFrame(parent)
    line.setProperty("role", "rule")
    return line
