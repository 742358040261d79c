"""What a record would tell, worked out off the window's thread: a large workshop takes a moment."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from icbo_desktop import __version__
from icbo_desktop.domain.record_preview import RecordPreview
from icbo_desktop.domain.rows import Attribution
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.clock import Clock
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import marked, translated

if TYPE_CHECKING:
    from icbo_desktop.records.options import RecordOptions

BUG_SENTENCE = marked(
    "What the record would say cannot be shown here. It can be written all the same."
)


class RecordPreviews(QObject):
    """`made` carries the preview that was asked for last, `failed` a sentence."""

    made = Signal(object)
    failed = Signal(str)

    def __init__(self, workbook: WorkbookService, clock: Clock) -> None:
        super().__init__()
        self._workbook = workbook
        self._clock = clock
        self._newest = 0
        self._work = OneAtATime(self.failed.emit, translated(BUG_SENTENCE))

    def ask(self, attribution: Attribution) -> None:
        """Make a preview of the workshop as it is now."""
        from icbo_desktop.records.options import (  # noqa: PLC0415 - with the first record
            RecordOptions,
        )

        self._newest += 1
        options = RecordOptions(
            made_at=self._clock(), app_version=__version__, attribution=attribution
        )
        self._work.start(partial(self._make, self._newest, self._workbook.workshop, options))

    def close(self) -> None:
        """End the thread."""
        self._work.close()

    def _make(self, number: int, workshop: Workshop, options: "RecordOptions") -> None:
        if number == self._newest:
            self.made.emit(made_preview(workshop, options))


def made_preview(workshop: Workshop, options: "RecordOptions") -> RecordPreview:
    """What a record with these options would tell. Raises RecordError or PackError."""
    from icbo_desktop.records.preview import preview_of  # noqa: PLC0415 - as above
    from icbo_desktop.services.records import record_model  # noqa: PLC0415 - as above

    return preview_of(workshop, record_model(workshop, options).scope)
