"""All packs at hand: the program's and the user's own, sound and broken side by side."""

import os
import shutil
from pathlib import Path

import pytest

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.pack_summary import summary_lines
from icbo_desktop.packs.shelf import Shelf
from tests.unit.packs.pack_texts import EVERY_FIELD, sample_text


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    shutil.copytree(EVERY_FIELD, tmp_path / "program" / "every-field")
    own = tmp_path / "own" / "mine"
    own.mkdir(parents=True)
    text = sample_text().replace("id: every-field", "id: mine")
    (own / "pack.yaml").write_text(text, encoding="utf-8")
    return Shelf(tmp_path / "program", tmp_path / "own")


@pytest.mark.parametrize("name", ["", ".", "..", "../own/mine", "mine/", "nowhere", "MINE"])
def test_name_that_is_no_pack_is_refused(shelf: Shelf, name: str):
    assert shelf.source_of(name) is None
    with pytest.raises(PackError, match="There is no framework"):
        shelf.framework(name)


def test_overlay_that_is_not_there_is_refused(shelf: Shelf):
    with pytest.raises(PackError, match="“mine” has no overlay “easy”"):
        shelf.overlay("mine", "easy")


def test_own_pack_that_may_not_be_looked_at_is_listed_as_broken(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
):
    status = Path.stat

    def refuse_mine(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if path.parent.name == "mine":
            raise PermissionError(13, "Permission denied")
        return status(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", refuse_mine)

    mine = next(pack for pack in shelf.summaries() if pack.id == "mine")

    assert not mine.is_usable
    assert "cannot be opened" in str(mine.faults[0])


def test_shelf_of_folders_that_are_not_there_is_empty(tmp_path: Path):
    assert Shelf(tmp_path / "a", tmp_path / "b").summaries() == ()


def test_broken_packs_are_listed_with_their_faults(shelf: Shelf):
    (shelf.own / "broken").mkdir()
    (shelf.own / "broken" / "pack.yaml").write_text("format: [", encoding="utf-8")
    (shelf.own / "README.md").write_text("not a pack", encoding="utf-8")
    (shelf.own / ".hidden").mkdir()
    (shelf.own / "empty").mkdir()

    _ours, broken, mine = shelf.summaries()

    assert (broken.id, broken.title, broken.is_usable) == ("broken", "broken", False)
    assert str(broken.faults[0]).startswith("broken/pack.yaml, line ")
    assert mine.is_usable


def test_summary_says_what_a_pack_holds_and_where_it_is_from(shelf: Shelf):
    ours, mine = shelf.summaries()

    assert (ours.id, ours.version, ours.title) == (
        "every-field", "1.10", "A pack with every field",
    )  # fmt: skip
    assert (ours.source, mine.source) == ("program", "own")
    assert (ours.licence, ours.wording) == ("Ours", "local")
    assert ours.domains == len(shelf.framework("every-field").domains)
    assert [overlay.id for overlay in ours.overlays] == ["every-word"]


def test_broken_overlay_does_not_break_its_pack(shelf: Shelf):
    path = shelf.program / "every-field" / "overlays" / "broken.yaml"
    path.write_text("format: [", encoding="utf-8")

    broken, sound = shelf.summaries()[0].overlays

    assert (broken.is_usable, sound.is_usable) == (False, True)
    assert [overlay.id for overlay in shelf.overlays("every-field")] == ["every-word"]


def test_lines_for_a_terminal_tell_own_from_ours_and_broken_from_sound(shelf: Shelf):
    (shelf.own / "broken").mkdir()
    (shelf.own / "broken" / "pack.yaml").write_text("format: 9", encoding="utf-8")

    lines = [line for pack in shelf.summaries() for line in summary_lines(pack)]

    assert lines[0].startswith("every-field  1.10  A pack with every field (")
    assert lines[1:3] == [
        "  overlay every-word  1.0.0  Every word",
        "broken  cannot be used: 1 fault, your own",
    ]
    assert lines[3].endswith(", your own)")
