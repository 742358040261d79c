"""From "put it on the wall" to the wall: the bytes are proved, decoded on another thread, then shown."""

from PySide6.QtCore import QObject, Signal

from icbo_desktop.domain.attachment_kinds import is_picture
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.figures.shapes import Pixels
from icbo_desktop.figures.wall.picture_pages import WallPicture
from icbo_desktop.services.attachments import Attachments, FetchedContent
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.ui.shared.picture_decoding import EncodedPicture, PictureDecoder


class PictureShowing(QObject):
    """Shows the picture that was asked for last. `problem` says why one is not shown."""

    problem = Signal(str)

    def __init__(self, attachments: Attachments, feed: WallFeed, runner: SessionRunner) -> None:
        super().__init__()
        self._attachments = attachments
        self._feed = feed
        self._runner = runner
        self._decoder = PictureDecoder()
        self._wanted: Attachment | None = None
        attachments.fetched.connect(self._decode)
        self._decoder.decoded.connect(self._show)
        self._decoder.failed.connect(self._tell)

    def show(self, attachment: Attachment) -> None:
        """Put it on the wall as soon as it is decoded; a document never is."""
        if is_picture(attachment.content_type):
            self._wanted = attachment
            self._attachments.fetch(attachment)

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until nothing is being read or decoded. Whether it is so after at most so many seconds."""
        return self._attachments.wait(seconds) and self._decoder.wait(seconds)

    def close(self) -> None:
        """End the work, before the attachments and the workbook are closed."""
        self._decoder.close()

    def _decode(self, fetched: FetchedContent) -> None:
        row = fetched.attachment
        if self._wanted is not None and row.id == self._wanted.id:
            self._decoder.decode(
                EncodedPicture(row.id, row.name, row.content_type, fetched.content)
            )

    def _show(self, key: str, pixels: Pixels) -> None:
        wanted = self._wanted
        if wanted is not None and wanted.id == key:
            self._wanted = None
            self._feed.keep_picture(WallPicture(wanted, pixels))
            self._runner.show_picture(key)

    def _tell(self, key: str, sentence: str) -> None:
        if self._wanted is not None and self._wanted.id == key:
            self._wanted = None
            self.problem.emit(sentence)
