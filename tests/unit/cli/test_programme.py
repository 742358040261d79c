"""The command on a folder of workbooks."""

from pathlib import Path

import pytest

from icbo_desktop import cli
from tests.unit.cli.conftest import Said


def test_a_folder_becomes_an_overview(folder: Path, said: Said):
    assert cli.run(["programme", ".", "--out", "overview.html"]) == 0
    assert said() == ["1 workshop at 1 place.", "Wrote overview.html."]
    assert (folder / "overview.html").stat().st_size > 1000


def test_what_does_not_count_is_named_on_stderr(folder: Path, capsys: pytest.CaptureFixture[str]):
    assert cli.run(["programme", ".", "--out", "overview.html"]) == 0
    told = capsys.readouterr().err
    assert "Left out: text.icbo: “text.icbo” is not a workbook." in told
    assert "Not counted: other.ICBO: a copy of the same workshop (demo.icbo)." in told


def test_backups_are_left_out_in_one_line(folder: Path, capsys: pytest.CaptureFixture[str]):
    backups = folder / "demo backups"
    backups.mkdir()
    for time in ("1042", "1142"):
        (backups / f"demo 2026-11-19 {time}.icbo").write_bytes((folder / "demo.icbo").read_bytes())

    assert cli.run(["programme", ".", "--out", "overview.html"]) == 0

    told = capsys.readouterr().err.splitlines()
    assert [line for line in told if "ackups" in line] == ["Backups are not counted."]


def test_a_folder_of_csv_files_is_asked_for_by_name(folder: Path):
    assert cli.run(["programme", ".", "--out", "tables", "--to", "csv"]) == 0
    assert (folder / "tables" / "datapackage.json").is_file()


def test_aliases_come_from_a_file_and_from_the_line(folder: Path):
    (folder / "names.csv").write_text("N'borough,Northborough\n", encoding="utf-8")
    words = ["programme", ".", "--out", "o.html", "--aliases", "names.csv", "--alias", "A=B"]
    assert cli.run(words) == 0
    page = (folder / "o.html").read_text(encoding="utf-8")
    assert "counts as “B”" in page
    assert "counts as “Northborough”" in page


def test_an_alias_without_a_place_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]):
    assert cli.run(["programme", ".", "--out", "o.html", "--alias", "Holt"]) == 1
    assert "write it as Other name=Place" in capsys.readouterr().err
    assert not (folder / "o.html").exists()


def test_a_parquet_data_set_is_written(folder: Path):
    assert cli.run(["programme", ".", "--out", "lake", "--to", "parquet"]) == 0
    assert list((folder / "lake").glob("ratings/framework=icbo-2018/year=*/*.parquet"))
