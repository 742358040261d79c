"""Attaching a picture or a document to a standard; taking it away is `DeleteRecord`, and is undoable."""

from dataclasses import dataclass, replace

from icbo_desktop.domain.attachment_kinds import LARGEST, LARGEST_ALL
from icbo_desktop.domain.cleaning import clean_line
from icbo_desktop.domain.edits.edit import ChangeRecord, Stamp
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.history import RowChange
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, translated

TOO_MANY = marked(
    "A workbook keeps at most {most} MB of attachments, those taken away again included. "
    "Keep this file beside the workbook."
)


@dataclass(frozen=True, slots=True)
class AddAttachment:
    """Keep a file at an item. Its bytes go into the workbook under `attachment_id` in the same transaction."""

    item: Item
    attachment_id: str
    name: str
    content_type: str
    size: int
    sha256: str
    caption: str = ""

    @property
    def label(self) -> str:
        return f"attach {self.name}"

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        kept = sum(row.size for row in workshop.rows(Attachment))
        if not 0 < self.size <= LARGEST or kept + self.size > LARGEST_ALL:
            raise EditRefusedError(translated(TOO_MANY, most=LARGEST_ALL // 1024**2))
        attachment = Attachment(
            id=self.attachment_id,
            framework_id=self.item.framework_id,
            item_id=self.item.item_id,
            option_id=self.item.option_id,
            name=self.name,
            content_type=self.content_type,
            size=self.size,
            sha256=self.sha256,
            caption=clean_line(self.caption),
            created_at=stamp.at,
        )
        return (RowChange(None, attachment),)


@dataclass(frozen=True, slots=True)
class SetCaption:
    """Say in a line what an attachment shows."""

    attachment: Attachment
    caption: str
    label = marked("change a caption")

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        current = workshop.find(Attachment, self.attachment.id) or self.attachment
        return ChangeRecord(replace(current, caption=clean_line(self.caption))).rows(
            workshop, stamp
        )
