"""Pictures from outside, turned into pixels for the wall: within limits, upright, on another thread."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter

from icbo_desktop.domain.attachment_kinds import LONGEST_SIDE
from icbo_desktop.figures.shapes import Pixels

# Decoders by content type; whatever else Qt could read is never asked.
DECODERS = {
    "image/png": b"png",
    "image/jpeg": b"jpeg",
    "image/webp": b"webp",
    "image/gif": b"gif",
}
LARGEST_DECODED_MB = 256
WALL_SIZE = QSize(1920, 1920)  # either way up; a larger photo is made smaller before it is drawn
DAMAGED = "“{name}” is damaged or too large, so it is not shown."


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
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def decode(self, picture: EncodedPicture) -> None:
        """Answer later, by a signal on this object's thread."""
        self._pool.start(DecodingJob(self, picture))

    def wait(self) -> bool:
        """Wait until every picture is decoded."""
        return self._pool.waitForDone()


class DecodingJob(QRunnable):
    """One picture, on the pool's thread."""

    def __init__(self, decoder: PictureDecoder, picture: EncodedPicture) -> None:
        super().__init__()
        self._decoder = decoder
        self._picture = picture

    def run(self) -> None:
        picture = self._picture
        pixels = decoded_pixels(picture.content, picture.content_type)
        if pixels is None:
            self._decoder.failed.emit(picture.key, DAMAGED.format(name=picture.name))
        else:
            self._decoder.decoded.emit(picture.key, pixels)


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
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    return Pixels(flat.width(), flat.height(), flat.bytesPerLine(), bytes(flat.constBits()))
