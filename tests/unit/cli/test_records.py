"""Commands for records: what they leave."""

import json
from pathlib import Path

import pytest

from icbo_desktop import cli
from tests.unit.cli.conftest import contents


@pytest.mark.parametrize(("kind", "start"), [("pdf", b"%PDF-"), ("docx", b"PK"), ("json", b"{")])
def test_export_takes_the_place_of_an_older_record_and_leaves_the_workbook(kind, start, folder):
    before = contents(folder)
    (folder / "record").write_bytes(b"last year's")

    code = cli.run(["export", "demo.icbo", "--to", kind, "--out", "record", "--replace"])

    after = contents(folder)
    assert code == 0
    assert after.pop("record").startswith(start)
    assert after == before


@pytest.mark.parametrize(
    "words",
    [
        ("export", "demo.icbo", "--to", "pdf"),
        ("picture", "demo.icbo"),
        ("compare", "demo.icbo", "demo.icbo"),
        ("programme", "."),
    ],
)
def test_what_is_there_already_is_replaced_only_when_that_is_said(words, folder, capsys):
    (folder / "record.svg").write_bytes(b"last year's")
    before = contents(folder)

    code = cli.run([*words, "--out", "record.svg"])

    assert code == 1
    assert "is there already" in capsys.readouterr().err
    assert contents(folder) == before


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

    code = cli.run(["export", "demo.icbo", "--to", kind, "--out", "record", "--replace"])

    assert code == 1
    assert "“record” cannot be written" in capsys.readouterr().err
    assert contents(folder) == before


def test_a_json_record_comes_back_as_a_workbook(folder):
    assert cli.run(["export", "demo.icbo", "--to", "json", "--out", "one.json", "--history"]) == 0
    assert cli.run(["import", "one.json", "again.icbo"]) == 0

    assert cli.run(["check", "again.icbo"]) == 0
    cli.run(["export", "again.icbo", "--to", "json", "--out", "two.json"])
    cli.run(["export", "demo.icbo", "--to", "json", "--out", "three.json"])
    assert (folder / "two.json").read_bytes() == (folder / "three.json").read_bytes()


def test_import_says_which_groups_did_not_come_back(folder, capsys):
    cli.run(["export", "demo.icbo", "--to", "json", "--out", "one.json", "--attribution", "none"])
    capsys.readouterr()

    assert cli.run(["import", "one.json", "again.icbo"]) == 0

    assert capsys.readouterr().err.startswith("“Everyone in the room” (")


def test_import_names_each_fault_on_a_line_and_makes_nothing(folder, capsys):
    cli.run(["export", "demo.icbo", "--to", "json", "--out", "one.json"])
    text = (folder / "one.json").read_text(encoding="utf-8")
    (folder / "one.json").write_text(text.replace('"high"', '"huge"'), encoding="utf-8")
    capsys.readouterr()

    assert cli.run(["import", "one.json", "again.icbo"]) == 1

    lines = capsys.readouterr().err.splitlines()
    assert len(lines) > 2
    assert "$.actions[0].priority" in lines[1]
    assert not (folder / "again.icbo").exists()


def test_schema_is_that_of_what_is_written(folder, capsys):
    cli.run(["export", "demo.icbo", "--to", "json", "--out", "one.json", "--history"])
    capsys.readouterr()

    assert cli.run(["schema"]) == 0

    schema = json.loads(capsys.readouterr().out)
    record = json.loads((folder / "one.json").read_text(encoding="utf-8"))
    assert record["$schema"] == schema["$id"]
    assert set(record) <= set(schema["properties"])


def test_a_word_record_takes_on_the_look_of_a_template(folder):
    cli.run(["export", "demo.icbo", "--to", "docx", "--out", "first.docx"])

    code = cli.run(
        ["export", "demo.icbo", "--to", "docx", "--out", "second.docx", "--template", "first.docx"]
    )

    assert code == 0
    assert (folder / "second.docx").read_bytes().startswith(b"PK")


def test_a_template_is_for_a_word_record_only(folder, capsys):
    code = cli.run(
        ["export", "demo.icbo", "--to", "pdf", "--out", "demo.pdf", "--template", "our.docx"]
    )

    assert code == 2
    assert "--to docx" in capsys.readouterr().err


def test_a_template_is_not_written_over(folder, capsys):
    cli.run(["export", "demo.icbo", "--to", "docx", "--out", "our.docx"])
    before = contents(folder)

    code = cli.run(
        ["export", "demo.icbo", "--to", "docx", "--out", "our.docx", "--template", "our.docx"]
    )

    assert code == 1
    assert "cannot take the place of its template" in capsys.readouterr().err
    assert contents(folder) == before


def test_a_template_that_is_no_word_file_leaves_nothing(folder, capsys):
    (folder / "our.docx").write_text("Our letterhead")
    before = contents(folder)

    code = cli.run(
        ["export", "demo.icbo", "--to", "docx", "--out", "demo.docx", "--template", "our.docx"]
    )

    assert code == 1
    assert "is not a Word file" in capsys.readouterr().err
    assert contents(folder) == before
