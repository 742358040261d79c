"""What is chosen when a record is made."""

from dataclasses import dataclass
from datetime import datetime

from icbo_desktop.domain.rows import Attribution


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOptions:
    """`attribution` None keeps that of the workshop; it may be tightened here, never loosened."""

    made_at: datetime
    app_version: str
    attribution: Attribution | None = None
