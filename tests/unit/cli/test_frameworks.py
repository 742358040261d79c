"""Commands for frameworks: what they say and leave."""

import json
from pathlib import Path

import pytest

from icbo_desktop import cli
from icbo_desktop.locations import frameworks_dir


@pytest.mark.parametrize("words", [("frameworks",), ("frameworks", "list")], ids=" ".join)
def test_frameworks_are_listed_with_and_without_the_word(words, said):
    assert cli.run(words) == 0
    assert any(line.startswith("icbo-2018  ") and "22 standards" in line for line in said())


def test_frameworks_show_names_every_standard(said):
    assert cli.run(["frameworks", "show", "icbo-2018"]) == 0
    lines = [line for line in said() if line.startswith("  ")]
    assert len(lines) == 22
    assert lines[0].endswith("[d1.relationships]")


def test_frameworks_check_names_each_fault_on_a_line(folder, capsys):
    (folder / "mine").mkdir()
    (folder / "mine" / "pack.yaml").write_text("format: 1\nid: mine\nsing: 1\n", encoding="utf-8")

    code = cli.run(["frameworks", "check", "mine"])

    lines = capsys.readouterr().err.splitlines()
    assert code == 1
    assert len(lines) > 2
    assert any("mine/pack.yaml, line 3" in line for line in lines)


def test_frameworks_check_takes_a_relative_path(folder, said, monkeypatch):
    monkeypatch.chdir(Path(cli.__file__).parent)

    assert cli.run(["frameworks", "check", "../../frameworks/icbo-2018/"]) == 0
    assert said()[0] == "icbo-2018 1.0.0 is sound."


def test_frameworks_check_takes_an_overlay_and_a_shared_file(folder, said):
    overlay = frameworks_dir() / "icbo-2018" / "overlays" / "easy-read.yaml"
    cli.run(["frameworks", "share", "icbo-2018", "--out", "shared.icbopack"])
    said()

    assert cli.run(["frameworks", "check", str(overlay)]) == 0
    assert said()[1].startswith("icbo-2018/easy-read ")
    assert cli.run(["frameworks", "check", "shared.icbopack"]) == 0
    assert said()[0].startswith("icbo-2018 ")


def test_a_framework_goes_out_as_a_sheet_and_comes_back_as_an_own_one(folder, said):
    assert cli.run(["frameworks", "sheet", "stp-scope", "--out", "ours.xlsx"]) == 0
    assert cli.run(["frameworks", "from-sheet", "ours.xlsx", "--out", "ours.yaml"]) == 0
    text = (folder / "ours.yaml").read_text(encoding="utf-8")
    (folder / "ours.yaml").write_text(
        text.replace("id: stp-scope", "id: ours", 1), encoding="utf-8"
    )
    said()

    assert cli.run(["frameworks", "install", "ours.yaml"]) == 0
    assert cli.run(["frameworks", "list"]) == 0
    assert any(line.startswith("ours  ") and "your own" in line for line in said())


def test_a_shared_framework_is_installed_and_removed(folder, said):
    (folder / "ours").mkdir()
    text = (frameworks_dir() / "stp-scope" / "pack.yaml").read_text(encoding="utf-8")
    text = text.replace("id: stp-scope", "id: ours", 1)
    (folder / "ours" / "pack.yaml").write_text(text, encoding="utf-8")
    cli.run(["frameworks", "install", str(folder / "ours" / "pack.yaml")])
    cli.run(["frameworks", "share", "ours", "--out", "ours.icbopack"])

    assert cli.run(["frameworks", "remove", "ours"]) == 0
    assert cli.run(["frameworks", "show", "ours"]) == 1
    said()
    assert cli.run(["frameworks", "install", "ours.icbopack"]) == 0
    assert said() == ["Installed ours 1.0.0."]


def test_a_sheet_never_replaces_a_pack(folder, capsys):
    cli.run(["frameworks", "sheet", "stp-scope", "--out", "ours.xlsx"])

    assert cli.run(["frameworks", "from-sheet", "ours.xlsx", "--out", "packs"]) == 0
    assert (folder / "packs" / "stp-scope" / "pack.yaml").is_file()
    assert cli.run(["frameworks", "from-sheet", "ours.xlsx", "--out", "packs"]) == 1
    assert "is there already" in capsys.readouterr().err


def test_the_schema_for_editors_is_valid_json(capsys):
    assert cli.run(["frameworks", "schema"]) == 0

    assert json.loads(capsys.readouterr().out)["title"] == "Framework pack (pack.yaml)"
    assert cli.run(["frameworks", "schema", "--overlay"]) == 0
    assert json.loads(capsys.readouterr().out)["title"].startswith("Overlay of a framework pack")


@pytest.mark.parametrize(
    ("command", "name"), [("sheet", "filled.xlsx"), ("share", "ours.icbopack")]
)
def test_a_file_that_somebody_filled_in_is_written_over_only_on_request(
    command, name, folder, capsys
):
    filled = folder / name
    filled.write_bytes(b"a morning's work")
    words = ["frameworks", command, "icbo-2018", "--out", name]

    refused = cli.run(words)

    assert refused == 1
    assert f"“{name}” is there already" in capsys.readouterr().err
    assert filled.read_bytes() == b"a morning's work"
    assert cli.run([*words, "--replace"]) == 0
    assert filled.read_bytes() != b"a morning's work"
