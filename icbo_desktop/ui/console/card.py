"""The card that everything in the centre stands on, and the page that stacks cards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.route import Step, StepKind
from icbo_desktop.domain.session import SessionView
from icbo_desktop.ui.console.drafts import DraftLookup
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled, text_scale

# Above these the text grows on and the air around it does not: a small screen has none to give.
LARGEST_TITLE_SCALE, LARGEST_AIR_SCALE = 1.5, 1.25
TITLE_PIXELS = 26


def air(pixels: float) -> int:
    """A margin of the design, which grows less than the text does."""
    return round(pixels * min(text_scale(), LARGEST_AIR_SCALE))


def title_caption(text: str = "") -> Caption:
    """The title of a card; with very large text it grows less, so that more than it is in sight."""
    title = Caption(text, "title")
    if text_scale() > LARGEST_TITLE_SCALE:
        title.setStyleSheet(f"font-size: {round(TITLE_PIXELS * LARGEST_TITLE_SCALE)}px;")
    return title


class Card(QFrame):
    """A white card with a caption on the left and a remark on the right. It asks by signals only.

    `step_kinds` are the steps of the wall that the card belongs to: it comes into sight with them.
    """

    edit_requested = Signal(object)
    step_requested = Signal(object)
    sight_requested = Signal(object)
    draft_typed = Signal(str, str)
    step_kinds: tuple[StepKind, ...] = ()

    def __init__(self, caption: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(air(18), air(14), air(18), air(16))
        self.body.setSpacing(air(8))
        self.caption = Caption(caption, "caption", wraps=False)
        self.remark = Caption("", "soft")
        self.remark.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if caption:
            top = QHBoxLayout()
            top.addWidget(self.caption)
            top.addWidget(self.remark, 1)
            self.body.addLayout(top)
            self.setAccessibleName(caption)

    def show_view(self, view: SessionView) -> None:
        """Show the workshop as it now is. Only what differs may change; what is being typed stays."""
        raise NotImplementedError

    def set_drafts(self, lookup: DraftLookup) -> None:  # noqa: ARG002 - for cards with fields that are saved by Enter
        """Where words are found that were typed here and not yet kept."""
        return

    def send_drafts(self) -> None:
        """Send what was typed and waits for a pause."""
        return

    def belongs_to(self, step: Step) -> bool:
        """Whether the card comes into sight with a step of this place."""
        return step.kind in self.step_kinds

    def part_of(self, step: Step) -> QWidget:  # noqa: ARG002 - for cards with a part for each step
        """The part that belongs to a step of `step_kinds`."""
        return self


class Page(QWidget):
    """The cards of one place, one under the other."""

    edit_requested = Signal(object)
    step_requested = Signal(object)
    sight_requested = Signal(object)
    draft_typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "mist")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(air(22), air(18), air(22), air(18))
        self._column.setSpacing(air(14))
        self._column.addStretch(1)
        self._cards: list[Card] = []

    def add_card(self, card: Card) -> None:
        """Put a card under the others and pass on what it asks for."""
        card.edit_requested.connect(self.edit_requested)
        card.step_requested.connect(self.step_requested)
        card.sight_requested.connect(self.sight_requested)
        card.draft_typed.connect(self.draft_typed)
        self._cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)

    def card_of(self, step: Step) -> Card | None:
        """The card that belongs to a step of this place; None where it has none."""
        return next((card for card in self._cards if card.belongs_to(step)), None)

    def set_drafts(self, lookup: DraftLookup) -> None:
        """Let each card find the words that were typed in it and not yet kept."""
        for card in self._cards:
            card.set_drafts(lookup)

    def send_drafts(self) -> None:
        """Let each card send what was typed and waits for a pause."""
        for card in self._cards:
            card.send_drafts()

    def show_view(self, view: SessionView) -> None:
        """Let each card show the workshop as it now is."""
        for card in self._cards:
            card.show_view(view)


class TextCard(Card):
    """A card that only tells: a line above, a title, paragraphs and points."""

    def __init__(self, tag: str, remark: str, title: str, paragraphs: tuple[str, ...]) -> None:
        super().__init__(tag)
        self.remark.set_words(remark)
        if title:
            self.body.addWidget(title_caption(title))
            self.setAccessibleName(f"{tag}: {title}")
        for paragraph in paragraphs:
            if paragraph.strip():
                self.body.addWidget(Caption(paragraph.strip()))

    def add_points(
        self, points: tuple[str, ...], heading: str = "", numbers: tuple[str, ...] = ()
    ) -> None:
        """Points under the paragraphs, each with its number before it, or a dot."""
        if heading and points:
            self.body.addWidget(Caption(heading, "caption"))
        for place, point in enumerate(points):
            row = QHBoxLayout()
            row.setSpacing(scaled(8))
            number = numbers[place] if place < len(numbers) else ""
            dot = Caption(number or "•", "caption", wraps=False)
            row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Caption(point), 1)
            self.body.addLayout(row)

    def show_view(self, view: SessionView) -> None:  # noqa: ARG002 - a text of the framework never changes
        return


def paragraphs(text: str) -> tuple[str, ...]:
    """A text of a framework cut at its empty lines."""
    return tuple(part.strip() for part in text.split("\n\n") if part.strip())
