"""Own packs are put in whole or not at all, and nothing that comes with the program is ever written to."""

import os
import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from icbo_desktop.domain.errors import PackError
from icbo_desktop.packs.archive import PackFiles, archive_bytes
from icbo_desktop.packs.given_files import check_path
from icbo_desktop.packs.installing import (
    install,
    remove_overlay,
    remove_pack,
    save_overlay,
    save_pack,
    share,
)
from icbo_desktop.packs.overlays import read_overlay
from icbo_desktop.packs.reader import read_pack
from icbo_desktop.packs.shelf import Shelf
from icbo_desktop.packs.whole_file import settle
from tests.unit.packs.pack_texts import EVERY_FIELD, sample_text

WORDS = (EVERY_FIELD / "overlays" / "every-word.yaml").read_bytes()
MINE = sample_text().replace("id: every-field", "id: mine").encode()
MY_WORDS = WORDS.replace(b"framework: every-field", b"framework: mine")


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """One pack that comes with the program, and no own ones yet."""
    shutil.copytree(EVERY_FIELD, tmp_path / "program" / "every-field")
    return Shelf(tmp_path / "program", tmp_path / "own" / "frameworks")


@pytest.fixture
def with_mine(shelf: Shelf, tmp_path: Path) -> Shelf:
    install(shelf, given(tmp_path, "mine.yaml", MINE))
    return shelf


def given(tmp_path: Path, name: str, content: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def packed(tmp_path: Path, pack: bytes, **overlays: bytes) -> Path:
    named = {f"{name.replace('_', '-')}.yaml": text for name, text in overlays.items()}
    return given(tmp_path, "given.icbopack", archive_bytes(PackFiles(pack, named)))


def all_files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def refusal_of(shelf: Shelf, path: Path) -> str:
    """The sentence of an install that is refused; nothing at all may be left of it."""
    before = all_files(shelf.own), all_files(shelf.program)
    with pytest.raises(PackError) as raised:
        install(shelf, path)
    assert (all_files(shelf.own), all_files(shelf.program)) == before
    assert not list(shelf.own.glob(".*"))
    return raised.value.sentence


def version(text: bytes, number: bytes) -> bytes:
    return text.replace(b"version: 1.10", b"version: " + number)


def test_pack_with_a_fault_is_refused_with_its_line(shelf: Shelf, tmp_path: Path):
    path = given(tmp_path, "mine.yaml", MINE.replace(b"wording: local", b"wording: mine"))

    assert "mine.yaml, line 10: $.wording" in refusal_of(shelf, path)


def test_archive_with_one_broken_overlay_is_refused_whole(shelf: Shelf, tmp_path: Path):
    path = packed(tmp_path, MINE, every_word=MY_WORDS.replace(b"d1.joint", b"d9"))

    assert "mine/overlays/every-word.yaml, line" in refusal_of(shelf, path)


def test_archive_with_an_overlay_under_another_name_is_refused(shelf: Shelf, tmp_path: Path):
    path = packed(tmp_path, MINE, other=MY_WORDS)

    assert "the file is called 'other.yaml'" in refusal_of(shelf, path)


def test_other_text_under_a_shipped_id_is_refused(shelf: Shelf, tmp_path: Path):
    text = (EVERY_FIELD / "pack.yaml").read_bytes().replace(b"version: 1.10", b"version: 2.0")

    assert refusal_of(shelf, given(tmp_path, "p.yaml", text)) == (
        "“every-field” comes with the program, and this text is another one: "
        "give it an id of its own."
    )


@pytest.mark.parametrize("number", [b"1.10", b"1.9", b"1.10-draft", b"1"])
def test_changed_text_needs_a_higher_version(with_mine: Shelf, tmp_path: Path, number: bytes):
    changed = version(MINE, number).replace(b"publisher: Nobody", b"publisher: Somebody")

    sentence = refusal_of(with_mine, given(tmp_path, "p.yaml", changed))

    assert sentence.startswith("“mine” is here as version 1.10 with another text: a changed text")


def test_overlay_for_no_framework_is_refused(shelf: Shelf, tmp_path: Path):
    path = given(tmp_path, "o.yaml", WORDS.replace(b"framework: every-field", b"framework: gone"))

    assert "it is an overlay for “gone”, and there is no such framework here" in refusal_of(
        shelf, path
    )


def test_other_text_under_a_shipped_overlay_is_refused(shelf: Shelf, tmp_path: Path):
    path = given(tmp_path, "o.yaml", WORDS.replace(b"version: 1.0.0", b"version: 2.0.0"))

    assert "“every-word” comes with the program" in refusal_of(shelf, path)


@pytest.mark.parametrize("name", [b"con", b"nul.pack", b"com1"])
def test_id_that_windows_keeps_for_devices_is_refused(shelf: Shelf, tmp_path: Path, name: bytes):
    path = given(tmp_path, "p.yaml", MINE.replace(b"id: mine", b"id: " + name, 1))

    assert "cannot be the name of a file on Windows" in refusal_of(shelf, path)


@pytest.mark.parametrize("content", [b"", b"\x00", b"minutes", b"- a", b"framework: x"])
def test_file_that_is_neither_pack_nor_overlay_is_refused(
    shelf: Shelf, tmp_path: Path, content: bytes
):
    assert "x.yaml" in refusal_of(shelf, given(tmp_path, "x.yaml", content))


def test_file_with_a_name_too_long_to_look_at_is_refused(shelf: Shelf, tmp_path: Path):
    assert "cannot be opened" in refusal_of(shelf, tmp_path / f"{'x' * 400}.yaml")


def test_missing_file_is_refused(shelf: Shelf, tmp_path: Path):
    assert refusal_of(shelf, tmp_path / "nowhere.yaml") == "nowhere.yaml cannot be opened."


def test_install_that_the_disk_refuses_leaves_nothing(
    with_mine: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)

    sentence = refusal_of(with_mine, given(tmp_path, "p.yaml", version(MINE, b"2.0")))

    assert sentence == "“mine” could not be put in: No space left on device."


def test_install_stopped_between_old_and_new_keeps_the_old(
    with_mine: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    rename = Path.rename

    def refuse_new(path: Path, target: Path) -> Path:
        if ".new-" in str(path):
            raise PermissionError(13, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse_new)

    assert "could not be put in" in refusal_of(
        with_mine, given(tmp_path, "p.yaml", version(MINE, b"2.0"))
    )


def test_power_cut_between_old_and_new_is_settled_at_the_next_install(
    with_mine: Shelf, tmp_path: Path
):
    (with_mine.own / "mine").rename(with_mine.own / ".old-mine")

    install(with_mine, given(tmp_path, "o.yaml", MINE.replace(b"id: mine", b"id: other", 1)))

    assert [pack.id for pack in with_mine.summaries()] == ["every-field", "mine", "other"]


def test_pack_that_a_power_cut_left_set_aside_is_listed_at_the_next_start(with_mine: Shelf):
    (with_mine.own / "mine").rename(with_mine.own / ".old-mine")

    listed = [pack.id for pack in with_mine.summaries()]

    assert listed == ["every-field", "mine"]


def test_shipped_pack_is_not_removed(shelf: Shelf):
    with pytest.raises(PackError, match="“every-field” comes with the program, so it stays"):
        remove_pack(shelf, "every-field")


@pytest.mark.parametrize("name", ["gone", "../program/every-field", "", ".", ".."])
def test_pack_that_is_not_there_is_not_removed(with_mine: Shelf, name: str):
    with pytest.raises(PackError, match="There is no framework"):
        remove_pack(with_mine, name)


def test_shipped_and_missing_overlays_are_not_removed(shelf: Shelf):
    with pytest.raises(PackError, match="“every-word” comes with the program, so it stays"):
        remove_overlay(shelf, "every-field", "every-word")
    with pytest.raises(PackError, match=r"has no overlay “\.\./x”"):
        remove_overlay(shelf, "every-field", "../x")


def test_framework_that_could_not_be_read_back_is_not_saved(shelf: Shelf):
    framework = read_pack(EVERY_FIELD)

    with pytest.raises(PackError, match=r"\$\.title: this text is empty"):
        save_pack(shelf, replace(framework, id="mine", title=""))

    assert not shelf.own.exists()


def test_shared_file_needs_its_ending(shelf: Shelf, tmp_path: Path):
    with pytest.raises(PackError, match=r"The name of a shared pack ends in \.icbopack"):
        share(shelf, "every-field", tmp_path / "notes.docx")


def test_share_into_a_folder_that_is_not_there_is_refused(shelf: Shelf, tmp_path: Path):
    with pytest.raises(PackError, match=r"x\.icbopack could not be written"):
        share(shelf, "every-field", tmp_path / "nowhere" / "x.icbopack")


def test_check_takes_an_archive_a_pack_an_overlay_and_a_folder(with_mine: Shelf, tmp_path: Path):
    whole = packed(tmp_path, MINE, every_word=MY_WORDS)
    loose = given(tmp_path, "o.yaml", MY_WORDS)

    assert [each.id for each in check_path(with_mine, whole)[1]] == ["every-word"]
    assert check_path(with_mine, loose)[1][0].framework_id == "mine"
    assert check_path(with_mine, tmp_path / "mine.yaml")[0].id == "mine"
    assert check_path(with_mine, EVERY_FIELD)[1][0].id == "every-word"
    (overlay,) = check_path(with_mine, EVERY_FIELD / "overlays" / "every-word.yaml")[1]
    assert overlay.framework_id == "every-field"


def test_check_of_a_folder_with_a_broken_overlay_names_its_line(tmp_path: Path, shelf: Shelf):
    path = shelf.program / "every-field" / "overlays" / "every-word.yaml"
    path.write_bytes(WORDS.replace(b"d1.joint", b"d9"))

    with pytest.raises(PackError, match=r"every-field/overlays/every-word\.yaml, line \d+"):
        check_path(shelf, shelf.program / "every-field")


def test_file_that_is_too_large_is_refused_unread(shelf: Shelf, tmp_path: Path):
    assert "too large" in refusal_of(shelf, given(tmp_path, "p.yaml", b"#" * (3 * 1024 * 1024)))


def test_broken_own_overlay_gives_way_to_a_sound_one(with_mine: Shelf, tmp_path: Path):
    install(with_mine, given(tmp_path, "o.yaml", MY_WORDS))
    with_mine.own_overlay_path("mine", "every-word").write_text("format: [", encoding="utf-8")

    assert install(with_mine, tmp_path / "o.yaml").overlays == ("every-word",)


def test_pack_is_installed_with_its_overlays(shelf: Shelf, tmp_path: Path):
    installed = install(shelf, packed(tmp_path, MINE, every_word=MY_WORDS))

    assert (installed.framework_id, installed.is_pack_new) == ("mine", True)
    assert installed.overlays == ("every-word",)
    assert shelf.source_of("mine") == "own"
    assert shelf.overlay("mine", "every-word").framework_id == "mine"


def test_folder_is_installed_with_its_overlays(shelf: Shelf, tmp_path: Path):
    folder = tmp_path / "anywhere" / "mine"
    (folder / "overlays").mkdir(parents=True)
    (folder / "pack.yaml").write_bytes(MINE)
    (folder / "overlays" / "every-word.yaml").write_bytes(MY_WORDS)

    install(shelf, folder)

    assert set(all_files(shelf.own)) == {"mine/pack.yaml", "mine/overlays/every-word.yaml"}


def test_folder_without_a_pack_is_refused(shelf: Shelf, tmp_path: Path):
    assert "there is no pack.yaml in this folder" in refusal_of(shelf, tmp_path)


def test_what_was_begun_long_ago_is_cleared_away(with_mine: Shelf):
    for name, age in ((".new-old", 100_000), (".new-now", 0)):
        (with_mine.own / name).mkdir()
        os.utime(with_mine.own / name, (time.time() - age, time.time() - age))

    settle(with_mine.own)

    assert sorted(each.name for each in with_mine.own.iterdir()) == [".new-now", "mine"]


def test_same_text_again_changes_nothing(with_mine: Shelf, tmp_path: Path):
    before = all_files(with_mine.own)

    installed = install(with_mine, given(tmp_path, "again.yaml", b"# again\n" + MINE))

    assert not installed.is_pack_new
    assert all_files(with_mine.own) == before


def test_higher_version_takes_the_place_and_keeps_overlays_and_other_files(
    with_mine: Shelf, tmp_path: Path
):
    install(with_mine, given(tmp_path, "o.yaml", MY_WORDS))
    (with_mine.own / "mine" / "notes.txt").write_text("kept", encoding="utf-8")

    install(with_mine, given(tmp_path, "p.yaml", version(MINE, b"1.11")))

    assert with_mine.framework("mine").version == "1.11"
    assert set(all_files(with_mine.own / "mine")) == {
        "pack.yaml", "overlays/every-word.yaml", "notes.txt",
    }  # fmt: skip


def test_own_overlay_of_a_shipped_pack_lies_in_the_users_folder(shelf: Shelf, tmp_path: Path):
    text = WORDS.replace(b"id: every-word", b"id: welsh", 1)

    install(shelf, given(tmp_path, "o.yaml", text))

    (summary,) = shelf.summaries()
    assert [(each.id, each.source) for each in summary.overlays] == [
        ("every-word", "program"),
        ("welsh", "own"),
    ]
    assert "every-field/overlays/welsh.yaml" in all_files(shelf.own)


def test_shared_pack_is_installed_elsewhere_the_same(with_mine: Shelf, tmp_path: Path):
    install(with_mine, given(tmp_path, "o.yaml", MY_WORDS))
    share(with_mine, "mine", tmp_path / "mine.icbopack")
    other = Shelf(tmp_path / "nothing", tmp_path / "other")

    install(other, tmp_path / "mine.icbopack")

    assert all_files(other.own) == all_files(with_mine.own)


def test_shared_shipped_pack_brings_only_its_new_overlays(shelf: Shelf, tmp_path: Path):
    install(shelf, given(tmp_path, "o.yaml", WORDS.replace(b"id: every-word", b"id: welsh", 1)))
    share(shelf, "every-field", tmp_path / "x.icbopack")
    other = Shelf(shelf.program, tmp_path / "other")

    installed = install(other, tmp_path / "x.icbopack")

    assert (installed.is_pack_new, installed.overlays) == (False, ("welsh",))
    assert set(all_files(other.own)) == {"every-field/overlays/welsh.yaml"}


def test_saved_framework_is_read_back_the_same(shelf: Shelf):
    framework = replace(read_pack(EVERY_FIELD), id="mine")

    save_pack(shelf, framework)

    assert shelf.framework("mine") == framework


def test_saved_overlay_is_read_back_the_same(shelf: Shelf):
    framework = read_pack(EVERY_FIELD)
    overlay = replace(
        read_overlay(EVERY_FIELD / "overlays" / "every-word.yaml", framework), id="mine"
    )

    save_overlay(shelf, overlay)

    assert shelf.overlay("every-field", "mine") == overlay
    with pytest.raises(PackError, match="a changed text needs a higher version"):
        save_overlay(shelf, replace(overlay, title="Other"))


def test_own_pack_and_overlay_are_removed(with_mine: Shelf, tmp_path: Path):
    install(with_mine, given(tmp_path, "o.yaml", MY_WORDS))

    remove_overlay(with_mine, "mine", "every-word")
    assert set(all_files(with_mine.own)) == {"mine/pack.yaml"}

    remove_pack(with_mine, "mine")
    assert list(with_mine.own.iterdir()) == []


def test_own_pack_whose_id_comes_with_the_program_since_can_be_removed(shelf: Shelf):
    shutil.copytree(EVERY_FIELD, shelf.own / "every-field")
    _shipped, shadow = shelf.summaries()
    assert "comes with the program" in str(shadow.faults[0])

    remove_pack(shelf, "every-field")

    assert [pack.source for pack in shelf.summaries()] == ["program"]


def test_broken_own_pack_gives_way_to_a_sound_one(with_mine: Shelf, tmp_path: Path):
    (with_mine.own / "mine" / "pack.yaml").write_text("format: [", encoding="utf-8")

    installed = install(with_mine, given(tmp_path, "p.yaml", MINE))

    assert installed.is_pack_new


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right on Windows")
def test_linked_own_pack_is_listed_as_broken(shelf: Shelf, tmp_path: Path):
    given(tmp_path, "real.yaml", MINE)
    (shelf.own / "mine").mkdir(parents=True)
    (shelf.own / "mine" / "pack.yaml").symlink_to(tmp_path / "real.yaml")

    assert "the file is a link" in str(shelf.summaries()[1].faults[0])


def test_settling_a_folder_that_is_not_there_is_quiet(tmp_path: Path):
    settle(tmp_path / "nowhere")

    assert not (tmp_path / "nowhere").exists()
