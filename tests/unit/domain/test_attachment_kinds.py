"""What may be attached, told by its content and never by its name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.attachment_kinds import (
    EXCEL,
    GIF,
    LARGEST,
    PDF,
    PNG,
    SLIDES,
    TEXT,
    WORD,
    AttachmentKind,
    AttachmentRefusedError,
    attachment_name,
    kind_of,
    size_words,
)
from tests import attached_files
from tests.attached_files import EXE, make_gif, make_office, make_png, make_zip

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
