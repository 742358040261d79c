"""Commands for records: what they leave."""

import json
from pathlib import Path

import pytest

from icbo_desktop import cli
from tests.unit.cli.conftest import contents


@pytest.mark.parametrize(("kind", "start"), [("pdf", b"%PDF-"), ("json", b"{")])
def test_export_takes_the_place_of_an_older_record_and_leaves_the_workbook(kind, start, folder):
    before = contents(folder)
    (folder / "record").write_bytes(b"last year's")

    code = cli.run(["export", "demo.icbo", "--to", kind, "--out", "record"])

    after = contents(folder)
    assert code == 0
    assert after.pop("record").startswith(start)
    assert after == before


def test_export_to_json_holds_the_workshop(folder):
    cli.run(["export", "demo.icbo", "--to", "json", "--out", "demo.json"])

    text = (folder / "demo.json").read_text(encoding="utf-8")

    assert isinstance(json.loads(text), dict)
    assert "Northborough peer challenge" in text


def refuse(*_words: object) -> None:
    raise PermissionError(13, "Permission denied")


@pytest.mark.parametrize("kind", ["pdf", "json"])
def test_a_record_that_cannot_be_moved_into_place_leaves_the_older_one(
    kind, folder, monkeypatch, capsys
):
    (folder / "record").write_bytes(b"last year's")
    before = contents(folder)
    monkeypatch.setattr(Path, "replace", refuse)

    code = cli.run(["export", "demo.icbo", "--to", kind, "--out", "record"])

    assert code == 1
    assert "“record” cannot be written" in capsys.readouterr().err
    assert contents(folder) == before
