"""What is chosen when a record is made."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from icbo_desktop.domain.rows import Attribution


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOptions:
    """`attribution` None keeps that of the workshop; it may be tightened here, never loosened.

    `template` is a Word file whose look a Word record takes on. Whether a JSON record holds the attachments and
    what was done when, and whether the summary ends with lines to sign.
    """

    made_at: datetime
    app_version: str
    attribution: Attribution | None = None
    template: Path | None = None
    with_attachments: bool = True
    with_history: bool = False
    with_sign_lines: bool = False
