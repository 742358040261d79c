"""Each check of the self-test says what is wrong where something is; that they find all well is tried on the built program."""

import sys

import pytest

from icbo_desktop.domain.errors import WorkbookDamagedError
from icbo_desktop.self_test import checks, run
from icbo_desktop.self_test.report import CheckFailedError, Report
from icbo_desktop.store import engine


def test_missing_fonts_and_files_are_named(tmp_path, monkeypatch):
    for name in ("fonts_dir", "resources_dir"):
        monkeypatch.setattr(checks, name, lambda: tmp_path)

    with pytest.raises(CheckFailedError, match=r"style\.qss.*fonts"):
        checks.find_files()


def test_missing_licences_of_a_built_program_are_named(tmp_path, monkeypatch):
    monkeypatch.setattr(checks, "licences_file", lambda: tmp_path / "LICENCES.txt")

    with pytest.raises(CheckFailedError, match=r"LICENCES\.txt"):
        checks.find_files()


def test_pack_that_cannot_be_read_is_named(tmp_path, monkeypatch):
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "pack.yaml").write_text("id: odd", encoding="utf-8")
    monkeypatch.setattr(checks, "frameworks_dir", lambda: tmp_path)

    with pytest.raises(CheckFailedError, match="odd"):
        checks.read_frameworks()


def test_program_without_sample_workbooks_fails(tmp_path, monkeypatch):
    monkeypatch.setattr(checks, "samples_dir", lambda: tmp_path)

    with pytest.raises(CheckFailedError, match="No sample workbooks"):
        checks.open_released_formats(tmp_path)


def test_damaged_sample_fails(tmp_path, monkeypatch):
    samples = tmp_path / "samples"
    samples.mkdir()
    good = next(iter(sorted(checks.samples_dir().glob("*.icbo")))).read_bytes()
    (samples / "v1.icbo").write_bytes(good[: len(good) // 2])
    monkeypatch.setattr(checks, "samples_dir", lambda: samples)

    with pytest.raises((CheckFailedError, WorkbookDamagedError)):
        checks.open_released_formats(tmp_path)


def test_programme_read_by_one_process_fails(tmp_path, monkeypatch):
    monkeypatch.setattr(checks, "MANY", 2)
    monkeypatch.setattr(checks.os, "cpu_count", lambda: 2)

    with pytest.raises(CheckFailedError, match="No other process"):
        checks.read_programme(tmp_path)


def test_check_that_fails_is_a_line_and_the_next_is_made(capsys):
    report = Report()

    report.make("first", lambda: "".join([None]))
    report.make("second", lambda: "Fine.")

    assert report.failed == 1
    assert "FAIL  first" in capsys.readouterr().out
    assert report.text().endswith("1 of 2 checks failed.\n")


def test_error_of_the_database_engine_is_a_line_too():
    report = Report()

    def ask_engine() -> str:
        raise engine.Error("no such function")

    report.make("database", ask_engine)

    assert "no such function" in report.lines[0].says


def test_module_that_is_missing_is_told_and_nothing_else_is_tried(monkeypatch, tmp_path, capsys):
    monkeypatch.setitem(sys.modules, "icbo_desktop.records.pdf.scenes", None)

    report = Report()
    run.make_checks(report, tmp_path, is_on_screen=False)

    assert [line.name for line in report.lines] == ["modules"]
    assert "icbo_desktop.records.pdf.scenes" in capsys.readouterr().out


def test_self_test_has_a_home_of_its_own_that_is_gone_afterwards(monkeypatch, own_home):
    monkeypatch.setattr(run.os, "environ", dict(run.os.environ))
    with run.own_home() as home:
        homes = {run.os.environ[name] for name in run.HOMES}
        (home / "left").write_text("", encoding="utf-8")

    assert homes == {str(home)}
    assert not home.exists()
    assert home != own_home
