"""What somebody asks for when a record is to be written."""

from dataclasses import dataclass
from pathlib import Path

from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.domain.rows import Attribution


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Where to, in which format, and how far it tells who said what (None: as the workshop agreed).

    `template` is a Word file whose look a Word record takes on. Whether a JSON record holds the attachments and
    what was done when. `language` "" is the one that is spoken where it is written. PDF and Word
    end their summary with lines to sign, unless they are to have none.
    """

    path: Path
    format: RecordFormat
    attribution: Attribution | None = None
    template: Path | None = None
    with_attachments: bool = True
    with_history: bool = False
    language: str = ""
    with_sign_lines: bool = True


@dataclass(frozen=True, slots=True)
class RecordOutcome:
    """What came of a request: written where `problem` is empty, else a sentence why not."""

    request: ExportRequest
    problem: str = ""
    is_stopped: bool = False

    @property
    def is_written(self) -> bool:
        return not self.problem and not self.is_stopped
