"""Pictures from outside, turned into pixels for the wall: within limits, upright, on another thread."""

import logging
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter

from icbo_desktop.domain.attachment_kinds import LONGEST_SIDE
from icbo_desktop.figures.shapes import Pixels
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.translation import marked, translated

log = logging.getLogger(__name__)

# Decoders by content type; whatever else Qt could read is never asked.
DECODERS = {
    "image/png": b"png",
    "image/jpeg": b"jpeg",
    "image/webp": b"webp",
    "image/gif": b"gif",
}
LARGEST_DECODED_MB = 256
WALL_SIZE = QSize(1920, 1920)  # either way up; a larger photo is made smaller before it is drawn
DAMAGED = marked("“{name}” is damaged or too large, so it is not shown.")


@dataclass(frozen=True, slots=True)
class EncodedPicture:
    """A picture as its file has it. `key` comes back with the answer, `name` is for what is said."""

    key: str
    name: str
    content_type: str
    content: bytes


class PictureDecoder(QObject):
    """Decodes one picture at a time. `decoded` carries the key and the Pixels, `failed` key and sentence."""

    decoded = Signal(str, object)
    failed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._work = OneAtATime(log.error)

    def decode(self, picture: EncodedPicture) -> None:
        """Answer later, by a signal on this object's thread."""
        self._work.start(lambda: self._decode(picture))

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until every picture is decoded. Whether it is so after at most so many seconds."""
        return self._work.wait(seconds)

    def close(self) -> None:
        """Finish the picture in hand and forget the rest."""
        self._work.close()

    def _decode(self, picture: EncodedPicture) -> None:
        pixels = decoded_pixels(picture.content, picture.content_type)
        if pixels is None:
            self.failed.emit(picture.key, translated(DAMAGED, name=picture.name))
        else:
            self.decoded.emit(picture.key, pixels)


def decoded_pixels(content: bytes, content_type: str, largest: QSize = WALL_SIZE) -> Pixels | None:
    """The first frame, upright and no larger than asked; None where it is damaged or beyond the limits."""
    decoder = DECODERS.get(content_type)
    if decoder is None:
        return None
    device = QBuffer()
    device.setData(QByteArray(content))
    device.open(QBuffer.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(LARGEST_DECODED_MB)
    reader = QImageReader(device, QByteArray(decoder))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LONGEST_SIDE:
        return None
    if size.width() > largest.width() or size.height() > largest.height():
        fitting = size.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else pixels_of(image)


def pixels_of(image: QImage) -> Pixels:
    """The image's pixels, what is transparent in it on white."""
    flat = QImage(image.size(), QImage.Format.Format_RGB888)
    flat.fill(Qt.GlobalColor.white)
    with QPainter(flat) as painter:
        painter.drawImage(0, 0, image)
    return Pixels(flat.width(), flat.height(), flat.bytesPerLine(), bytes(flat.constBits()))
