"""Attachments of a session: taken in off the window's thread, refused in words, undone, saved, opened."""

import errno
import gc
import os
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from icbo_desktop.domain.attachment_kinds import LARGEST, AttachmentRefusedError
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.services import attachments as attachments_module
from icbo_desktop.services.attachment_files import write_out
from icbo_desktop.services.attachments import Attachments
from icbo_desktop.services.clean_copy import work_without_history
from icbo_desktop.services.search import Search
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.store.attachments import proven_content
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import open_workbook
from tests.attached_files import EXE, PDF, make_png
from tests.builders import make_item

ITEM = make_item()


@pytest.fixture
def attachments(service: WorkbookService) -> Iterator[Attachments]:
    attachments = Attachments(service)
    yield attachments
    attachments.close()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Flip chart.png"
    path.write_bytes(make_png())
    return path


def attach(qtbot: QtBot, attachments: Attachments, path: Path) -> Attachment:
    with qtbot.waitSignal(attachments.attached) as heard:
        attachments.attach([path], ITEM)
    return heard.args[0]


def refusal(qtbot: QtBot, attachments: Attachments, path: Path) -> str:
    with qtbot.waitSignal(attachments.problem) as heard:
        attachments.attach([path], ITEM)
    return heard.args[0]


def test_photo_is_kept_inside_the_workbook(
    qtbot: QtBot, service: WorkbookService, attachments: Attachments, photo: Path, path: Path
):
    row = attach(qtbot, attachments, photo)
    photo.unlink()
    service.close()

    assert (row.name, row.content_type, row.size) == (
        "Flip chart.png",
        "image/png",
        len(make_png()),
    )
    assert check_workbook(path) == ()
    file = open_workbook(path, read_only=True)
    assert file.workshop.rows(Attachment) == (row,)


def test_bytes_come_back_proved(qtbot: QtBot, attachments: Attachments, photo: Path):
    row = attach(qtbot, attachments, photo)

    with qtbot.waitSignal(attachments.fetched) as heard:
        attachments.fetch(row)

    assert (heard.args[0].attachment, heard.args[0].content) == (row, make_png())


def test_taking_away_is_undone_with_the_bytes(
    qtbot: QtBot, service: WorkbookService, attachments: Attachments, photo: Path
):
    row = attach(qtbot, attachments, photo)
    attachments.remove(row)
    gone = attachments.at(ITEM)
    service.undo()

    with qtbot.waitSignal(attachments.fetched) as heard:
        attachments.fetch(attachments.at(ITEM)[0])

    assert gone == ()
    assert heard.args[0].content == make_png()


def test_copy_without_its_history_holds_what_is_attached_and_nothing_taken_away(
    qtbot: QtBot, service: WorkbookService, attachments: Attachments, photo: Path, tmp_path: Path
):
    gone = attach(qtbot, attachments, photo)
    attachments.remove(gone)
    photo.write_bytes(make_png(9, 9))
    kept = attach(qtbot, attachments, photo)

    work_without_history(service, tmp_path / "clean.icbo")()

    copy = open_workbook(tmp_path / "clean.icbo", read_only=True)
    assert proven_content(copy.paper(kept.id), kept) == make_png(9, 9)
    assert copy.paper(gone.id) is None
    copy.close()


def test_attaching_is_one_undo_step(
    qtbot: QtBot, service: WorkbookService, attachments: Attachments, photo: Path
):
    attach(qtbot, attachments, photo)

    assert service.undo_label == "attach Flip chart.png"
    service.undo()
    assert attachments.at(ITEM) == ()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("plan.png", EXE, "none of what can be kept"),
        ("empty.png", b"", "is empty"),
    ],
)
def test_what_is_not_kept_is_said(
    qtbot: QtBot, attachments: Attachments, tmp_path: Path, name: str, content: bytes, reason: str
):
    (tmp_path / name).write_bytes(content)

    assert reason in refusal(qtbot, attachments, tmp_path / name)


def test_file_of_exactly_the_limit_is_kept_and_one_byte_more_is_not(
    qtbot: QtBot, attachments: Attachments, tmp_path: Path
):
    large, larger = tmp_path / "large.pdf", tmp_path / "larger.pdf"
    large.write_bytes(PDF.ljust(LARGEST))
    larger.write_bytes(PDF.ljust(LARGEST + 1))

    assert attach(qtbot, attachments, large).size == LARGEST
    assert "larger than 20 MB" in refusal(qtbot, attachments, larger)


def test_folder_is_refused(qtbot: QtBot, attachments: Attachments, tmp_path: Path):
    assert "is a folder" in refusal(qtbot, attachments, tmp_path)


def test_file_that_vanishes_is_said(qtbot: QtBot, attachments: Attachments, tmp_path: Path):
    assert "not there any more" in refusal(qtbot, attachments, tmp_path / "gone.png")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_pipe_is_not_waited_for(qtbot: QtBot, attachments: Attachments, tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.png")

    assert "is not a file" in refusal(qtbot, attachments, tmp_path / "pipe.png")


def test_workbook_itself_is_never_opened_a_second_time(
    qtbot: QtBot, attachments: Attachments, path: Path
):
    assert "this workbook itself" in refusal(qtbot, attachments, path)


def test_same_file_is_kept_once_at_a_place(qtbot: QtBot, attachments: Attachments, photo: Path):
    attach(qtbot, attachments, photo)

    assert "attached here already" in refusal(qtbot, attachments, photo)


def test_workbook_that_is_full_takes_no_more(
    qtbot: QtBot, attachments: Attachments, photo: Path, tmp_path: Path, monkeypatch
):
    attachments.remove(attach(qtbot, attachments, photo))
    monkeypatch.setattr(attachments_module, "LARGEST_ALL", len(make_png()) + 10)
    (tmp_path / "other.png").write_bytes(make_png(9, 9))

    assert "taken away again included" in refusal(qtbot, attachments, tmp_path / "other.png")


def test_attachment_is_saved_as_a_file(
    qtbot: QtBot, attachments: Attachments, photo: Path, tmp_path: Path
):
    row = attach(qtbot, attachments, photo)
    with qtbot.waitSignal(attachments.saved):
        attachments.save_to(row, tmp_path / "again.png")

    assert (tmp_path / "again.png").read_bytes() == make_png()
    assert not list(tmp_path.glob("*.part"))


def test_saving_over_the_open_workbook_is_refused(
    qtbot: QtBot, attachments: Attachments, photo: Path, path: Path
):
    row = attach(qtbot, attachments, photo)
    with qtbot.waitSignal(attachments.problem) as heard:
        attachments.save_to(row, path)

    assert "this workbook itself" in heard.args[0]


def test_copy_that_was_opened_goes_with_the_session(
    qtbot: QtBot, service: WorkbookService, photo: Path
):
    attachments = Attachments(service)
    row = attach(qtbot, attachments, photo)
    with qtbot.waitSignal(attachments.opened) as heard:
        attachments.open_copy(row)
    opened: Path = heard.args[0]
    content, mode = opened.read_bytes(), opened.stat().st_mode & 0o777

    attachments.close()

    assert (opened.name, content, mode) == ("Flip chart.png", make_png(), 0o400)
    assert not opened.exists()


def test_name_and_caption_are_found(
    qtbot: QtBot, service: WorkbookService, attachments: Attachments, photo: Path
):
    attachments.set_caption(attach(qtbot, attachments, photo), "What the  morning\ncame to")

    assert [hit.snippet for hit in Search(service).hits("flip morning")] == [
        "[Flip] chart.png What the [morning] came to"
    ]


def test_many_files_dropped_together_are_all_kept(
    qtbot: QtBot, attachments: Attachments, tmp_path: Path
):
    paths = [tmp_path / f"{number}.txt" for number in range(40)]
    for number, path in enumerate(paths):
        path.write_text(f"Card {number}", encoding="utf-8")

    attachments.attach(paths, ITEM)
    gc.collect()

    qtbot.waitUntil(lambda: len(attachments.at(ITEM)) == len(paths))
    assert [row.name for row in attachments.at(ITEM)] == [path.name for path in paths]


def test_what_is_being_done_is_said_until_nothing_is(
    qtbot: QtBot, attachments: Attachments, photo: Path, monkeypatch: pytest.MonkeyPatch
):
    gate, said = Event(), []
    take_in = attachments_module.take_in
    monkeypatch.setattr(
        attachments_module, "take_in", lambda *asked: gate.wait(20) and take_in(*asked)
    )
    attachments.working.connect(said.append)

    attachments.attach([photo, photo.with_name("gone.png")], ITEM)
    assert said == ["Taking in Flip chart.png…"]

    gate.set()
    qtbot.waitUntil(lambda: said[-1] == "")
    assert said == ["Taking in Flip chart.png…", "Taking in gone.png…", ""]


def test_a_stick_pulled_out_while_an_attachment_is_written_is_told_in_words(tmp_path, monkeypatch):
    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "injected")

    monkeypatch.setattr(Path, "replace", fail)
    monkeypatch.setattr(Path, "unlink", fail)

    with pytest.raises(AttachmentRefusedError, match="was not written"):
        write_out(b"minutes", tmp_path / "minutes.txt")


def test_an_attachment_is_on_the_disk_before_it_has_its_name(tmp_path, monkeypatch):
    done: list[str] = []
    fsync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (done.append("flushed"), fsync(handle))[1])
    monkeypatch.setattr(
        Path, "replace", lambda part, to: (done.append("named"), replace(part, to))[1]
    )

    write_out(b"minutes", tmp_path / "minutes.txt")

    assert done[:2] == ["flushed", "named"]
