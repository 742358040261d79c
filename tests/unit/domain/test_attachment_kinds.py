"""What may be attached, told by its content and never by its name."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from icbo_desktop.domain.attachment_kinds import (
    EXCEL,
    GIF,
    JPEG,
    LARGEST,
    PDF,
    PNG,
    SLIDES,
    TEXT,
    WEBP,
    WORD,
    AttachmentKind,
    AttachmentRefusedError,
    attachment_name,
    is_picture,
    kind_of,
    kind_words,
    picture_size,
    size_words,
)
from tests import attached_files
from tests.attached_files import EXE, make_gif, make_office, make_png, make_zip

PHOTO = Image.new("RGB", (60, 34), (200, 30, 30))


def encoded(kind: str, photo: Image.Image = PHOTO, **options: object) -> bytes:
    target = io.BytesIO()
    photo.save(target, kind, **options)
    return target.getvalue()


def camera_notes() -> Image.Exif:
    notes = Image.Exif()
    notes[0x010E] = "The flip chart of the first table"
    return notes


PICTURES = {
    "a photo": (JPEG, encoded("JPEG")),
    "a photo with its camera's notes": (JPEG, encoded("JPEG", exif=camera_notes())),
    "a photo that comes in layers": (JPEG, encoded("JPEG", progressive=True)),
    "a photo with bytes that only fill": (
        JPEG,
        encoded("JPEG").replace(b"\xff\xdb", b"\xff\xff\xdb", 1),
    ),
    "WebP with losses": (WEBP, encoded("WEBP")),
    "WebP without losses": (WEBP, encoded("WEBP", lossless=True)),
    "WebP with notes": (WEBP, encoded("WEBP", exif=camera_notes())),
    "WebP seen through": (WEBP, encoded("WEBP", PHOTO.convert("RGBA"), lossless=True)),
    "PNG": (PNG, encoded("PNG")),
    "GIF": (GIF, encoded("GIF")),
}
BOMB = make_office(extra=bytes(60 * 1024 * 1024))
REFUSED = {
    "nothing at all": (b"", "is empty"),
    "a program named as a picture": (EXE, "none of what can be kept"),
    "a zip bomb": (BOMB, "far larger"),
    "an office file with macros": (make_office(macros=True), "macros"),
    "an archive": (make_zip({"a.txt": "a"}), "an archive"),
    "half a zip": (make_office()[:60], "damaged"),
    "a picture cut off": (make_png()[:60], "damaged"),
    "a picture without its end": (make_png()[:-12], "damaged"),
    "only the first bytes of a JPEG": (b"\xff\xd8\xff\xe0", "damaged"),
    "a picture wider than memory": (make_png(60_000, 60_000), "pixels"),
    "a photo longer than is kept": (
        encoded("JPEG", Image.new("L", (8, 8_001))),
        "8 by 8001 pixels",
    ),
    "a photo cut off": (encoded("JPEG")[:-2], "damaged"),
    "a WebP cut off": (encoded("WEBP")[:-9], "damaged"),
    "a photo without a size": (b"\xff\xd8\xff\xda" + bytes(20) + b"\xff\xd9", "damaged"),
    "a photo with rubbish in it": (b"\xff\xd8\xff\xe0\0\2rubbish\xff\xd9", "damaged"),
    "a WebP that ends too soon": (b"RIFF\x08\0\0\0WEBPVP8 ", "damaged"),
    "a WebP of no known form": (b"RIFF\x10\0\0\0WEBPVP9 " + bytes(20), "damaged"),
    "an old Word file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "none of what"),
    "a text in another encoding": ("Môn".encode("utf-16"), "none of what"),
    "only blanks": (b"  \n\t ", "none of what"),
    "a drawing that can hold programs": (b"\x00<svg/>", "none of what"),
    "too much": (bytes(LARGEST + 1), "larger than 20 MB"),
}


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (make_png(), PNG),
        (make_gif(), GIF),
        (attached_files.PDF, PDF),
        (make_office(".docx"), WORD),
        (make_office(".xlsx"), EXCEL),
        (make_office(".pptx"), SLIDES),
        ("Café, نحن\r\n".encode(), TEXT),
    ],
)
def test_kind_is_told_by_the_content(content: bytes, kind: AttachmentKind):
    assert kind_of(content, "anything.exe") is kind


@pytest.mark.parametrize("case", list(PICTURES))
def test_size_of_a_picture_is_read_off_its_header(case: str):
    kind, content = PICTURES[case]

    assert kind_of(content, "IMG_0001") is kind
    assert picture_size(content, kind) == PHOTO.size


def test_only_pictures_go_on_the_wall():
    kinds = ("image/jpeg", "application/pdf", "image/svg+xml")

    assert [is_picture(kind) for kind in kinds] == [True, False, False]
    assert [kind_words(kind) for kind in kinds] == ["picture (JPEG)", "PDF", "file"]


@pytest.mark.parametrize("case", list(REFUSED))
def test_file_is_refused_in_a_sentence(case: str):
    content, reason = REFUSED[case]

    with pytest.raises(AttachmentRefusedError, match=reason) as refused:
        kind_of(content, "plan.png")

    assert refused.value.sentence.startswith("“plan.png” was not attached: ")
    assert refused.value.sentence.endswith(".")


def fate_of(content: bytes) -> str:
    """The kind that it is, or why it is refused; any other failure is a bug."""
    try:
        return kind_of(content, "file").words
    except AttachmentRefusedError as refused:
        return refused.sentence


@given(st.binary(min_size=1, max_size=300))
def test_any_bytes_are_a_kind_or_refused(content: bytes):
    beginnings = (b"", b"PK\x03\x04", b"\xff\xd8\xff", b"RIFF....WEBPVP8X", b"\x89PNG\r\n\x1a\n")

    assert all(fate_of(begins + content) for begins in beginnings)


@pytest.mark.parametrize(
    ("name", "kind", "kept"),
    [
        ("Flip chart.PNG", PNG, "Flip chart.PNG"),
        ("run me.bat", TEXT, "run me.bat.txt"),
        ("../../etc/passwd", TEXT, "etc passwd.txt"),
        ("CON.pdf", PDF, "File CON.pdf"),
        ("a\nb\u202e.pdf", PDF, "a b.pdf"),
        ("....", PDF, "Attachment.pdf"),
    ],
)
def test_name_is_safe_and_ends_as_its_kind(name: str, kind: AttachmentKind, kept: str):
    assert attachment_name(name, kind) == kept


def test_long_name_still_fits_every_file_system():
    assert len(attachment_name("é" * 400 + ".pdf", PDF).encode()) < 255


def test_sizes_are_said_as_people_say_them():
    assert [size_words(size) for size in (300, 12_288, 1_468_006)] == [
        "300 bytes",
        "12 KB",
        "1.4 MB",
    ]
