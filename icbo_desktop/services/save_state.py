"""What the console says about saving. "Saved" is said only after the disk has it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from icbo_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class SaveState:
    """`at` is when the last change was safe on disk; `reason` is a sentence when it is not, "Not saved: …"."""

    state: Literal["saved", "saving", "not_saved", "read_only"]
    at: datetime | None = None
    reason: str = ""

    @property
    def words(self) -> str:
        """As the title bar shows it: "Saved 10:42"."""
        if self.state == "read_only":
            return tr("Read-only: nothing is saved")
        if self.state == "not_saved":
            return self.reason
        if self.state == "saving" or self.at is None:
            return tr("Saving…")
        return tr("Saved {at:%H:%M}", at=self.at)
