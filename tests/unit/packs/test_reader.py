"""Packs are read from their own folder only: no links, no way out, no file that is too large."""

import os
import sys
from pathlib import Path

import pytest

from icbo_desktop.domain.errors import PackError
from icbo_desktop.packs import real_file
from icbo_desktop.packs.reader import read_pack
from tests.unit.packs.pack_texts import EVERY_FIELD, sample_text

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a right on Windows")


@pytest.fixture
def pack_folder(tmp_path: Path) -> Path:
    """A sound pack in a folder of its own."""
    folder = tmp_path / "packs" / "every-field"
    folder.mkdir(parents=True)
    (folder / "pack.yaml").write_text(sample_text(), encoding="utf-8")
    return folder


def refusal_of(folder: Path) -> str:
    with pytest.raises(PackError) as raised:
        read_pack(folder)
    assert raised.value.faults
    return raised.value.sentence


def test_sample_pack_is_read_with_every_field():
    framework = read_pack(EVERY_FIELD)

    standard = framework.standard("d1.leadership")
    assert framework.notes == ("A body was renamed in 2022.",)
    assert (framework.words.domain, framework.words.standard) == ("Area", "Question")
    assert [point.label for point in framework.scales[1].points] == ["Separate", "Joint"]
    assert [point.text for point in standard.points_for] == ["It is quick."]
    assert standard.evidence[0].criterion == "d1.leadership.c1"
    assert framework.domain("d2").closing_question is None


def test_relative_folder_is_read_by_its_own_name(
    pack_folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(pack_folder)

    assert read_pack(Path()).id == "every-field"


def test_folder_with_another_name_is_refused(pack_folder: Path):
    other = pack_folder.rename(pack_folder.parent / "other")

    assert refusal_of(other) == (
        "The framework cannot be used: other/pack.yaml: the folder is called 'other', "
        "but the pack's id is 'every-field'."
    )


def test_faults_name_folder_and_line(pack_folder: Path):
    path = pack_folder / "pack.yaml"
    path.write_text(sample_text().replace("wording: local", "wording: 3"), encoding="utf-8")

    assert "every-field/pack.yaml, line 10: $.wording: " in refusal_of(pack_folder)


def test_file_of_50_mb_is_refused_unread(pack_folder: Path, monkeypatch: pytest.MonkeyPatch):
    with (pack_folder / "pack.yaml").open("r+b") as file:
        file.truncate(50 * 1024 * 1024)
    monkeypatch.setattr(Path, "open", None)

    sentence = refusal_of(pack_folder)

    assert (
        "every-field/pack.yaml: the file is too large: 50.0 MB, and a pack has at most 2 MB"
        in sentence
    )


def test_file_that_grows_while_it_is_read_is_refused(
    pack_folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(real_file, "MOST_BYTES", 4 * 1024 * 1024)
    (pack_folder / "pack.yaml").write_bytes(b"#" * (3 * 1024 * 1024))

    assert "the file is too large: 3.0 MB" in refusal_of(pack_folder)


def test_two_dots_in_the_path_are_refused(pack_folder: Path):
    assert "the path holds '..'" in refusal_of(pack_folder / ".." / "every-field")


@needs_links
def test_linked_folder_is_refused(pack_folder: Path, tmp_path: Path):
    link = tmp_path / "every-field"
    link.symlink_to(pack_folder, target_is_directory=True)

    assert "the folder is a link" in refusal_of(link)


@needs_links
def test_linked_file_is_refused(pack_folder: Path):
    path = pack_folder / "pack.yaml"
    path.rename(pack_folder / "real.yaml")
    path.symlink_to(pack_folder / "real.yaml")

    assert "the file is a link" in refusal_of(pack_folder)


def test_junction_is_a_link(pack_folder: Path, monkeypatch: pytest.MonkeyPatch):
    class Junction:
        st_mode = pack_folder.stat().st_mode
        st_reparse_tag = 0xA0000003

    monkeypatch.setattr(Path, "lstat", lambda _path: Junction())

    assert "the folder is a link" in refusal_of(pack_folder)


def test_folder_in_place_of_the_file_is_refused(pack_folder: Path):
    (pack_folder / "pack.yaml").unlink()
    (pack_folder / "pack.yaml").mkdir()

    assert "this is not a file" in refusal_of(pack_folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipe_in_place_of_the_file_is_refused_without_waiting(pack_folder: Path):
    (pack_folder / "pack.yaml").unlink()
    os.mkfifo(pack_folder / "pack.yaml")

    assert "this is not a file" in refusal_of(pack_folder)


def test_missing_folder_missing_file_and_a_file_as_folder_are_refused(tmp_path: Path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("", encoding="utf-8")

    for name in ("nowhere", "empty", "file"):
        assert f"{name}/pack.yaml: there is no pack.yaml in this folder" in refusal_of(
            tmp_path / name
        )


def test_file_that_may_not_be_read_is_refused(pack_folder: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)

    assert "every-field/pack.yaml: the file cannot be opened" in refusal_of(pack_folder)


def test_name_with_a_nul_is_refused(tmp_path: Path):
    assert "the file cannot be opened" in refusal_of(tmp_path / "a\0b")
