"""No version of a shipped pack or overlay ever stands for two texts."""

import json
import shutil
from pathlib import Path

import pytest

import pack_versions
from pack_versions import RELEASED, Shipped, faults_in, read_noted, shipped_texts
from tests.unit.packs.pack_texts import EVERY_FIELD

ONE = Shipped("mine", "1.1.0", "a" * 64)


@pytest.fixture
def packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of packs with one in it, and a place for the notes."""
    shutil.copytree(EVERY_FIELD, tmp_path / "packs" / "every-field")
    monkeypatch.setattr(pack_versions, "FRAMEWORKS", tmp_path / "packs")
    monkeypatch.setattr(pack_versions, "RELEASED", tmp_path / "released.json")
    return tmp_path / "packs" / "every-field" / "pack.yaml"


def test_changed_text_under_a_noted_version_is_refused():
    (fault,) = faults_in((ONE,), {"mine": {"1.1.0": "b" * 64}})

    assert fault == (
        "The text of mine 1.1.0 has changed: give it a higher version in its file, "
        "then run: python3 packaging/dev.py pack-versions"
    )


def test_version_that_goes_back_is_refused():
    (fault,) = faults_in((ONE,), {"mine": {"1.10.0": "b" * 64, "1.0.0": "c" * 64}})

    assert fault == "mine is 1.1.0, and 1.10.0 is noted: versions only go up."


@pytest.mark.parametrize("noted", [{}, {"mine": {"1.1.0": "a" * 64}}, {"mine": {"1.0": "b" * 64}}])
def test_same_text_and_a_higher_version_are_sound(noted):
    assert list(faults_in((ONE,), noted)) == []


def test_changed_pack_is_not_noted(packs: Path, capsys: pytest.CaptureFixture[str]):
    pack_versions.main()
    before = pack_versions.RELEASED.read_bytes()
    packs.write_text(
        packs.read_text(encoding="utf-8").replace("Nobody", "Somebody"), encoding="utf-8"
    )

    assert pack_versions.main() == 1
    assert "The text of every-field 1.10 has changed" in capsys.readouterr().err
    assert pack_versions.RELEASED.read_bytes() == before


def test_new_packs_and_overlays_are_noted_once(packs: Path, capsys: pytest.CaptureFixture[str]):
    assert pack_versions.main() == 0
    assert pack_versions.main() == 0

    noted = json.loads(pack_versions.RELEASED.read_text(encoding="utf-8"))
    assert {name: list(versions) for name, versions in noted.items()} == {
        "every-field": ["1.10"],
        "every-field/every-word": ["1.0.0"],
    }
    assert capsys.readouterr().out.splitlines()[-1] == "Nothing new: every version is noted."


def test_every_shipped_text_is_noted_under_its_version():
    shipped = tuple(shipped_texts(pack_versions.FRAMEWORKS))
    noted = read_noted(RELEASED)

    assert list(faults_in(shipped, noted)) == []
    missing = [
        f"{each.name} {each.version}"
        for each in shipped
        if each.version not in noted.get(each.name, {})
    ]
    assert missing == [], "run: python3 packaging/dev.py pack-versions"
