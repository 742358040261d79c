"""The button under the capture field, with what Enter does: it says where keeping shows the words to the room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from icbo_desktop.domain.route import Place
from icbo_desktop.domain.rows import Action, Capture, DifferingView, GoodPractice, Note, ParkedItem
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.shown_at_once import is_shown_at_once
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.capture_words import KINDS_WITH_GROUPS, CaptureKind
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.keys_in_use import command_now
from icbo_desktop.ui.shared.look import scaled

WORD_JOINER = "\N{WORD JOINER}"
KEEP, KEEP_AND_SHOW = marked("Keep"), marked("Keep and show")
ENTER_KEEPS = marked("Enter keeps it")
ENTER_SHOWS = marked("Enter keeps it and shows it to the room")
RECORDS: dict[CaptureKind, type[Capture]] = {
    CaptureKind.VIEW: DifferingView,
    CaptureKind.PRACTICE: GoodPractice,
    CaptureKind.NOTE: Note,
    CaptureKind.ACTION: Action,
    CaptureKind.PARKED: ParkedItem,
}


class KeepLine(QWidget):
    """`keep_requested` when the button is pressed. `is_showing` tells that the room would see the words at once."""

    keep_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_showing = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(10))
        self.button = Button(translated(KEEP))
        self.button.clicked.connect(self.keep_requested)
        self.hint = Caption("", "small")
        row.addWidget(self.button)
        row.addWidget(self.hint, 1)

    def show_for(self, kind: CaptureKind, place: Place | None, view: SessionView | None) -> None:
        """Say what keeping this kind does at this place now."""
        record = RECORDS[kind]
        self.is_showing = (
            view is not None and place is not None and is_shown_at_once(view, record, place.item)
        )
        self.button.set_words(translated(KEEP_AND_SHOW) if self.is_showing else translated(KEEP))
        set_property(self.button, "role", "main" if self.is_showing else "")
        enter = translated(ENTER_SHOWS) if self.is_showing else translated(ENTER_KEEPS)
        self.button.setToolTip(f"{enter}.")
        # A line may end after "!", which stands before its word here.
        self.hint.set_words(" · ".join([enter, *more_words(kind)]).replace("!", f"!{WORD_JOINER}"))


def more_words(kind: CaptureKind) -> list[str]:
    """What else can be typed for this kind, and the keys that pick another."""
    keys = [command_now(f"capture_{each}").first_key for each in CaptureKind]
    parts = (
        [tr("{first} to {last} pick the kind", first=keys[0], last=keys[-1])] if all(keys) else []
    )
    if kind in KINDS_WITH_GROUPS:
        parts.append(tr("@vol says who holds it"))
    if kind is CaptureKind.ACTION:
        parts.append(tr("!high, >who, by 31 Jan"))
    return parts
