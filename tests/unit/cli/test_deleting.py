"""The command that deletes a workbook: it says what would go, and only then is told to do it."""

import shutil

import pytest

from icbo_desktop import cli
from icbo_desktop.locations import state_dir
from icbo_desktop.services.record_choices import RecordChoice
from icbo_desktop.services.settings import Settings
from tests.unit.cli.conftest import NEW


@pytest.fixture
def plan(folder):
    cli.run(["new", "plan.icbo", *NEW])
    return folder / "plan.icbo"


def test_delete_only_says_what_would_go(plan, capsys):
    code = cli.run(["delete", "plan.icbo"])

    told = capsys.readouterr()
    assert code == 2
    assert "The workbook “plan.icbo”" in told.out
    assert "Nothing was deleted" in told.err
    assert plan.exists()


def test_delete_with_yes_takes_it_away_and_off_the_recent_list(plan, said):
    settings = Settings(state_dir() / "settings.ini")
    settings.remember(plan)
    settings.records.keep(plan, RecordChoice())
    settings._settings.sync()

    code = cli.run(["delete", "plan.icbo", "--yes"])

    assert code == 0
    assert not plan.exists()
    assert Settings(state_dir() / "settings.ini").recent == ()
    assert "plan" not in (state_dir() / "settings.ini").read_text(encoding="utf-8")


def test_delete_names_what_was_set_aside_before_and_after(plan, said):
    aside = plan.with_name("plan set aside 2026-11-22 2028.icbo")
    shutil.copyfile(plan, aside)

    cli.run(["delete", "plan.icbo"])
    before = " ".join(said())
    was_there = aside.exists()
    cli.run(["delete", "plan.icbo", "--yes"])

    assert f"“{aside.name}”" in before
    assert was_there
    assert f"“{aside.name}”" in " ".join(said())
    assert not aside.exists()


def test_delete_with_yes_says_what_stays(plan, said):
    shutil.copyfile(plan, plan.with_name("given.icbo"))

    cli.run(["delete", "plan.icbo", "--yes"])

    assert "Stays: Workbooks of their own with the same workshop: “given.icbo”." in " ".join(said())


def test_delete_of_what_is_not_there_is_a_sentence(folder, capsys):
    code = cli.run(["delete", "gone.icbo", "--yes"])

    assert code == 1
    assert "is not there, and this laptop keeps nothing of it" in capsys.readouterr().err
