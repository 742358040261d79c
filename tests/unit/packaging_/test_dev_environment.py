"""The environment is made once, and again only when the lock or the Python changed."""

import json
import os

import pytest

import dev_environment
from dev_environment import Level, ensure_environment
from dev_system import SetupError


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """An empty checkout in which making and installing are only written down."""
    (tmp_path / "packaging").mkdir()
    for name in ("lock-run.txt", "lock-dev.txt", "make_fonts.py"):
        (tmp_path / "packaging" / name).write_text(name, encoding="utf-8")
    venv = tmp_path / ".venv"
    monkeypatch.setattr(dev_environment, "ROOT", tmp_path)
    monkeypatch.setattr(dev_environment, "VENV", venv)
    monkeypatch.setattr(dev_environment, "STAMP", venv / "stamp.json")
    monkeypatch.setattr(dev_environment, "FONTS_MADE", tmp_path / "made-from.txt")
    monkeypatch.setattr(dev_environment, "MAKE_FONTS", tmp_path / "packaging" / "make_fonts.py")
    monkeypatch.setattr(dev_environment, "is_sound_venv", venv.is_dir)
    monkeypatch.setattr(dev_environment, "TRANSLATIONS", tmp_path / "translations")
    (tmp_path / "translations").mkdir()
    return tmp_path


@pytest.fixture
def done(checkout, monkeypatch):
    steps = []

    def make():
        (checkout / ".venv").mkdir()
        steps.append("made")

    def install(level):
        (checkout / "made-from.txt").touch()
        steps.append(f"installed {level.value}")

    monkeypatch.setattr(dev_environment, "_make_venv", make)
    monkeypatch.setattr(dev_environment, "_install", install)
    return steps


def test_first_setup_makes_and_installs(done):
    ensure_environment(Level.DEV)

    assert done == ["made", "installed dev"]


def test_second_setup_does_nothing(done):
    ensure_environment(Level.DEV)
    ensure_environment(Level.DEV)

    assert done == ["made", "installed dev"]


def test_developer_environment_serves_to_run(done):
    ensure_environment(Level.DEV)
    ensure_environment(Level.RUN)

    assert done == ["made", "installed dev"]


def test_run_environment_is_not_enough_for_a_developer(done):
    ensure_environment(Level.RUN)
    ensure_environment(Level.DEV)

    assert done == ["made", "installed run", "installed dev"]


@pytest.mark.parametrize("changed", ["packaging/lock-dev.txt", "packaging/make_fonts.py"])
def test_changed_recipe_is_installed_again(changed, done, checkout):
    ensure_environment(Level.DEV)
    (checkout / changed).write_text("other", encoding="utf-8")

    ensure_environment(Level.DEV)

    assert done == ["made", "installed dev", "installed dev"]


def test_missing_fonts_are_made_again(done, checkout):
    ensure_environment(Level.DEV)
    (checkout / "made-from.txt").unlink()

    ensure_environment(Level.DEV)

    assert done == ["made", "installed dev", "installed dev"]


@pytest.mark.parametrize("stamp", ["", "{", "[]", json.dumps({"dev": 1})])
def test_stamp_that_makes_no_sense_is_installed_over(stamp, done, checkout):
    ensure_environment(Level.DEV)
    (checkout / ".venv" / "stamp.json").write_text(stamp, encoding="utf-8")

    ensure_environment(Level.DEV)

    assert done[-1] == "installed dev"
    assert len(done) == 3


def test_setup_that_failed_is_done_again(done, monkeypatch):
    working = dev_environment._install

    def fail(level):
        raise SetupError("no network")

    monkeypatch.setattr(dev_environment, "_install", fail)
    with pytest.raises(SetupError):
        ensure_environment(Level.DEV)
    monkeypatch.setattr(dev_environment, "_install", working)

    ensure_environment(Level.DEV)

    assert done == ["made", "installed dev"]


@pytest.mark.parametrize(
    ("built", "is_built_again"), [(None, True), (1_000, True), (2_000, False), (3_000, False)]
)
def test_setup_builds_a_catalogue_that_is_missing_or_older_than_its_words(
    built, is_built_again, done, checkout, monkeypatch
):
    words = checkout / "translations" / "icbo_desktop_cy.ts"
    for path, time in ((words, 2_000), (words.with_suffix(".qm"), built)):
        if time is not None:
            path.touch()
            os.utime(path, (time, time))
    run = []
    monkeypatch.setattr(dev_environment, "_run", lambda command, _failure: run.append(command[-1]))

    ensure_environment(Level.DEV)

    assert run == [dev_environment.CATALOGUES] * is_built_again
