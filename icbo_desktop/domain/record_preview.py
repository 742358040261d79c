"""What is said before a record is written: how words will stand in it, and what is put together or left out."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from icbo_desktop.domain.record_formats import FORMAT_NAMES, RecordFormat
from icbo_desktop.domain.rows import Attribution

EVERY_FORMAT = frozenset(FORMAT_NAMES)
NoteNeeds = Literal["", "attachments", "no attachments", "history"]


@dataclass(frozen=True, slots=True)
class ToldLine:
    """Words of the workshop as a record tells them. `holder` is as it stands there, `place` where it stands."""

    place: str
    text: str
    holder: str = ""


@dataclass(frozen=True, slots=True)
class PreviewNote:
    """A sentence on what is put together, left out or goes along; said only with these formats and that choice."""

    text: str
    formats: frozenset[RecordFormat] = EVERY_FORMAT
    needs: NoteNeeds = ""


@dataclass(frozen=True, slots=True)
class RecordPreview:
    """A few real lines of the workshop under an attribution, and the notes to it."""

    attribution: Attribution
    lines: tuple[ToldLine, ...] = ()
    notes: tuple[PreviewNote, ...] = ()

    def notes_for(
        self, formats: Collection[RecordFormat], *, with_attachments: bool, with_history: bool
    ) -> tuple[str, ...]:
        """The sentences that belong to what is chosen."""
        holds = {
            "": True,
            "attachments": with_attachments,
            "no attachments": not with_attachments,
            "history": with_history,
        }
        return tuple(
            note.text
            for note in self.notes
            if holds[note.needs] and not note.formats.isdisjoint(formats)
        )
