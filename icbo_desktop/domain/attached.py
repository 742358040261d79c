"""What is attached to a workshop, as lines for a record: name, kind, size, caption and where."""

from collections.abc import Sequence
from dataclasses import dataclass

from icbo_desktop.domain.attachment_kinds import kind_words, size_words
from icbo_desktop.domain.rows import Item, item_of
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class AttachedLine:
    """One attachment in words; `item` is where it belongs, for the record to name in its own way."""

    name: str
    kind: str
    size: str
    caption: str
    item: Item

    @property
    def words(self) -> str:
        """On one line: "Flip chart.jpg (picture (JPEG), 1.4 MB): What the morning came to"."""
        about = f"{self.name} ({self.kind}, {self.size})"
        return f"{about}: {self.caption}" if self.caption else about


def attached_lines(
    workshop: Workshop, items: Sequence[Item] | None = None
) -> tuple[AttachedLine, ...]:
    """What is attached to these items, in their order, or to anything, in the order it came."""
    rows = (
        workshop.rows(Attachment)
        if items is None
        else tuple(row for item in items for row in workshop.at(Attachment, item))
    )
    return tuple(
        AttachedLine(
            row.name, kind_words(row.content_type), size_words(row.size), row.caption, item_of(row)
        )
        for row in rows
    )
