"""Breakout groups' files become one new file, whole or not at all; they themselves are only read."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.capture import AddAction, AddNote
from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.merging import MergeChoices
from icbo_desktop.domain.rows import Action, Note
from icbo_desktop.domain.session_rows import Attachment, MergedSource
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services import merging
from icbo_desktop.services.merging import MergeRequest, merge_files, preview
from icbo_desktop.store.attachments import Paper, packed, proven_content
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import open_workbook, write_new
from tests.attached_files import make_png
from tests.builders import MORNING, make_item
from tests.unit.domain.breakouts import Room

ITEM = make_item()


def attachment(name: str, content: bytes) -> Attachment:
    return Attachment(
        id=name, framework_id="", item_id="", name=name, content_type="image/png",
        size=len(content), sha256=hashlib.sha256(content).hexdigest(), created_at=MORNING,
    )  # fmt: skip


def written(folder: Path, room: Room, *papers: Paper) -> Path:
    path = folder / f"{room.name}.icbo"
    write_new(path, room.changes, papers=papers)
    return path


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Two breakout groups, each with a note and a photo."""
    found: list[Path] = []
    for name in ("A", "B"):
        content = make_png(2, 1) if name == "A" else make_png(3, 2)
        room = Room(name).begin().play(AddNote(ITEM, f"Of {name}"))
        room.add(attachment(f"photo of {name}.png", content))
        found.append(written(tmp_path, room, packed(f"photo of {name}.png", content)))
    return found[0], found[1]


def read(path: Path) -> Workshop:
    file = open_workbook(path, read_only=True)
    file.close()
    return file.workshop


def test_the_merged_workbook_is_sound_and_holds_both(files: tuple[Path, Path], tmp_path: Path):
    before = [file.read_bytes() for file in files]
    out = tmp_path / "whole.icbo"

    merge_files(MergeRequest(files, out))

    assert check_workbook(out) == ()
    assert sorted(row.text for row in read(out).rows(Note)) == ["Of A", "Of B"]
    assert [file.read_bytes() for file in files] == before


def test_attachments_come_along_byte_for_byte(files: tuple[Path, Path], tmp_path: Path):
    merge_files(MergeRequest(files, tmp_path / "whole.icbo"))

    file = open_workbook(tmp_path / "whole.icbo", read_only=True)
    contents = [proven_content(file.paper(row.id), row) for row in file.workshop.rows(Attachment)]
    assert sorted(contents) == sorted([make_png(2, 1), make_png(3, 2)])


def test_the_originals_are_named_by_the_end_of_their_histories(
    files: tuple[Path, Path], tmp_path: Path
):
    merge_files(MergeRequest(files, tmp_path / "whole.icbo"))
    sources = {row.title: row.sha256 for row in read(tmp_path / "whole.icbo").rows(MergedSource)}
    opened = [open_workbook(file, read_only=True) for file in files]
    assert sources == {each.workshop.details.title: each.fingerprint for each in opened}


def test_merging_one_again_changes_nothing(files: tuple[Path, Path], tmp_path: Path):
    whole, again = tmp_path / "whole.icbo", tmp_path / "again.icbo"
    merge_files(MergeRequest(files, whole))

    merged = merge_files(MergeRequest((whole, files[1]), again))

    assert set(read(again)) == set(read(whole))
    assert merged.notes == ("“B” is in it already and has not changed since.",)


def test_many_rows_become_several_changes(
    files: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(merging, "ROWS_OF_A_CHANGE", 3)
    merge_files(MergeRequest(files, tmp_path / "whole.icbo"))
    assert check_workbook(tmp_path / "whole.icbo") == ()


def test_what_stops_the_writing_leaves_nothing(files: tuple[Path, Path], tmp_path: Path):
    def stop() -> None:
        message = "Stopped."
        raise WorkbookError(message)

    with pytest.raises(WorkbookError, match="Stopped"):
        merge_files(MergeRequest(files, tmp_path / "whole.icbo"), check=stop)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["A.icbo", "B.icbo"]


def edited_copies(folder: Path) -> tuple[Path, Path]:
    first = Room("A").begin().play(AddAction(ITEM, "Publish the map"))
    second = first.copy("B")
    for each, words in ((first, "Publish it in May"), (second, "Publish it in June")):
        row = each.workshop.rows(Action)[0]
        each.play(ChangeRecord(replace(row, text=words)))
    return written(folder, first), written(folder, second)


def test_a_preferred_file_settles_the_conflicts(tmp_path: Path):
    copies, out = edited_copies(tmp_path), tmp_path / "whole.icbo"
    merge_files(MergeRequest(copies, out), prefer=copies[0])
    assert [row.text for row in read(out).rows(Action)] == ["Publish it in May"]


def test_a_preview_lists_the_conflicts_and_writes_nothing(tmp_path: Path):
    copies = edited_copies(tmp_path)

    found = preview(copies)
    choices = MergeChoices(versions={found.merged.conflicts[0].key: found.fingerprints[0]})

    assert len(found.merged.conflicts) == 1
    chosen = preview(copies, choices).merged.workshop.rows(Action)
    assert [row.text for row in chosen] == ["Publish it in May"]
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (("A.icbo",), "at least two"),
        (("A.icbo", "nowhere.icbo"), "nowhere.icbo"),
        (("A.icbo", "text.icbo"), "text.icbo"),
    ],
)
def test_what_cannot_be_merged_is_refused_by_name(
    files: tuple[Path, Path], tmp_path: Path, names: tuple[str, ...], sentence: str
):
    (tmp_path / "text.icbo").write_text("minutes", encoding="utf-8")
    chosen = tuple(files[0].parent / name for name in names)
    with pytest.raises(WorkbookError, match=sentence):
        merge_files(MergeRequest(chosen, tmp_path / "whole.icbo"))
    assert not (tmp_path / "whole.icbo").exists()


def test_a_workbook_is_never_written_over(files: tuple[Path, Path]):
    with pytest.raises(WorkbookError, match="already a file"):
        merge_files(MergeRequest(files, files[0]))


def test_a_file_that_is_none_of_them_cannot_be_preferred(files: tuple[Path, Path], tmp_path: Path):
    with pytest.raises(WorkbookError, match="not one of the workbooks"):
        merge_files(MergeRequest(files, tmp_path / "w.icbo"), prefer=tmp_path / "other.icbo")
