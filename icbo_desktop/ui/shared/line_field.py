"""A field of one line that never cuts what it is given to show."""

from PySide6.QtWidgets import QLineEdit

LONGEST_TYPED = 5_000


class LineField(QLineEdit):
    """Typing stops at `LONGEST_TYPED`; a kept text that is longer stays whole, so that saving loses nothing."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(LONGEST_TYPED)

    def show_kept(self, text: str) -> None:
        """Show the text that is kept, unless another is being typed."""
        if not self.isModified() and text != self.text():
            self.setMaxLength(max(LONGEST_TYPED, len(text)))
            self.setText(text)
            self.setCursorPosition(0)
