"""The room check: the image's height and the furthest seat in, "fits" or "too small" out as one types."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.room_check import MOST_METRES, RoomFit, check_room, metres
from icbo_desktop.domain.wording import percent_words
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import LineField
from icbo_desktop.ui.shared.captions import Caption

LEAD = marked("Measure the picture itself, not the screen around it.")
NOT_A_LENGTH = marked("Type metres, such as 2.1, or 210 cm; up to {most} m.")
WAITING = marked("Type both, and this line says whether everybody can read the wall.")
MOST_TYPED = 20


class RoomCheckDialog(CalmDialog):
    """`text_scale_chosen` carries 1.0 to 2.0; `room_told` both lengths as they were typed."""

    text_scale_chosen = Signal(float)
    room_told = Signal(str, str)

    def __init__(
        self, room: tuple[str, str], text_scale: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Room check"), parent, width=620)
        self._text_scale = text_scale
        self._found: RoomFit | None = None
        self.rows.addWidget(Caption(translated(LEAD)))
        self.height_field = LineField(
            tr("How high is the picture? (metres)"),
            room[0],
            tr("From its lower to its upper edge."),
            most=MOST_TYPED,
        )
        self.seat_field = LineField(
            tr("How far is the furthest seat? (metres)"),
            room[1],
            tr("From the picture to the eyes there."),
            most=MOST_TYPED,
        )
        self.verdict = Caption("", "strong")
        self.verdict.setAccessibleName(tr("Finding", "of the room check"))
        self.now = Caption("", "soft")
        for widget in (self.height_field, self.seat_field, self.verdict, self.now):
            self.rows.addWidget(widget)
        self.rows.addStretch(1)
        close = self.add_button(tr("Close"))
        close.clicked.connect(self.accept)
        self.set_button = self.add_button(words_for(text_scale), is_default=True)
        self.set_button.clicked.connect(self._set)
        for field in (self.height_field, self.seat_field):
            field.line.textChanged.connect(self._judge)
            field.line.editingFinished.connect(self._say_faults)
        self._judge()
        self.height_field.line.setFocus()

    def done(self, result: int) -> None:
        """Keep the room for the next time, as far as it was told."""
        if self._found is not None:
            self.room_told.emit(self.height_field.text, self.seat_field.text)
        super().done(result)

    def _judge(self) -> None:
        """Say the finding as one types; a length that is not finished is no fault yet."""
        height, furthest = metres(self.height_field.text), metres(self.seat_field.text)
        self._found = check_room(height, furthest) if height and furthest else None
        self.verdict.set_words(self._found.words if self._found else translated(WAITING))
        self.verdict.set_tone("" if self._found is None or self._found.fits else "bad")
        for field in (self.height_field, self.seat_field):
            if field.fault and metres(field.text):
                field.show_fault("")
        self._show_scale()

    def _say_faults(self) -> None:
        for field in (self.height_field, self.seat_field):
            is_wrong = bool(field.text) and metres(field.text) is None
            fault = translated(NOT_A_LENGTH, most=f"{MOST_METRES:.0f}") if is_wrong else ""
            field.show_fault(fault)

    def _show_scale(self) -> None:
        wanted = self._text_scale if self._found is None else self._found.text_scale
        self.now.set_words(
            tr("The wall's text is at {percent} now.", percent=percent_words(self._text_scale))
        )
        self.set_button.set_words(words_for(wanted))
        self.set_button.setEnabled(self._found is not None and wanted != self._text_scale)

    def _set(self) -> None:
        if self._found is not None:
            self._text_scale = self._found.text_scale
            self.text_scale_chosen.emit(self._text_scale)
            self._show_scale()


def words_for(text_scale: float) -> str:
    """What the button does: "Set the wall's text to 120%"."""
    return tr("Set the wall's text to {percent}", percent=percent_words(text_scale))
