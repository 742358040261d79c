"""What the console says about saving. "Saved" is said only after the disk has it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class SaveState:
    """`at` is when the last change was safe on disk; `reason` is a sentence when it is not."""

    state: Literal["saved", "saving", "not_saved", "read_only"]
    at: datetime | None = None
    reason: str = ""

    @property
    def words(self) -> str:
        """As the title bar shows it: "Saved 10:42"."""
        if self.state == "read_only":
            return "Read-only: nothing is saved"
        if self.state == "not_saved":
            return (
                self.reason if self.reason.startswith("Not saved") else f"Not saved: {self.reason}"
            )
        if self.state == "saving" or self.at is None:
            return "Saving…"
        return f"Saved {self.at:%H:%M}"
