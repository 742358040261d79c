"""Words that were being typed when the workbook was left: their field is opened again, and it is said that they wait."""

from icbo_desktop.domain.route import Place
from icbo_desktop.translation import marked, translated
from icbo_desktop.ui.console.capture_panel import draft_key
from icbo_desktop.ui.console.capture_words import CaptureKind
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.console.drafts import DraftLookup

IN_THE_FIELD = {
    CaptureKind.ACTION: marked("You were typing an action here; it is in the field again."),
    CaptureKind.VIEW: marked("You were typing a differing view here; it is in the field again."),
    CaptureKind.PRACTICE: marked("You were typing a good practice here; it is in the field again."),
    CaptureKind.NOTE: marked("You were typing an evidence note here; it is in the field again."),
    CaptureKind.PARKED: marked("You were typing a parked item here; it is in the field again."),
}
# A draft is written a moment after a key; what was typed in that moment is not in the file.
AFTER_SUDDEN_END = marked("After a sudden end its last second may be missing.")


def open_waiting_words(console: ConsoleWindow, place: Place, drafts: DraftLookup) -> str:
    """Show the kind of capture whose words wait at a place, and say so in a sentence; "" where none do."""
    for kind, sentence in IN_THE_FIELD.items():
        if drafts(draft_key(place, kind)):
            console.run_command(f"capture_{kind}")
            return f"{translated(sentence)} {translated(AFTER_SUDDEN_END)}"
    return ""
