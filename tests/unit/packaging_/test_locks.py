"""The locks pin everything with hashes and say nothing about any machine."""

import re
import tomllib

import pytest

from dev_environment import ROOT, Level

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = {level: level.lock.read_text(encoding="utf-8") for level in Level}
PIN = re.compile(r"^([a-z0-9.-]+)==([^ ;\\]+)", re.MULTILINE)


def key(requirement):
    name, version = re.split(r"\[.*\]==|==", requirement)
    return name.lower().replace("_", "-"), version


def pins(level):
    return dict(PIN.findall(LOCKS[level]))


@pytest.mark.parametrize("level", Level)
def test_lock_holds_no_address_and_no_path(level):
    assert not re.search(r"://|file:|--index|--find-links|/work|/home", LOCKS[level])


@pytest.mark.parametrize("level", Level)
def test_every_pin_has_a_hash(level):
    entries = re.split(r"\n(?=[a-z0-9])", LOCKS[level])[1:]

    assert entries
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("level", Level)
def test_lock_holds_what_the_program_asks_for(level):
    wanted = dict(key(requirement) for requirement in PROJECT["project"]["dependencies"])

    assert wanted.items() <= pins(level).items()


@pytest.mark.parametrize(("level", "group"), [(Level.RUN, "checkout"), (Level.DEV, "dev")])
def test_lock_holds_its_group(level, group):
    named = [part for part in PROJECT["dependency-groups"][group] if isinstance(part, str)]

    assert dict(map(key, named)).items() <= pins(level).items()


def test_developer_runs_what_the_facilitator_runs():
    assert pins(Level.RUN).items() <= pins(Level.DEV).items()


def test_build_uses_what_the_checkout_uses():
    built_with = dict(map(key, PROJECT["build-system"]["requires"]))

    assert built_with.items() <= pins(Level.RUN).items()


@pytest.mark.parametrize("level", Level)
def test_qt_is_the_sound_release(level):
    """6.12.0 loses references on Python 3.11; tests/test_reference_counts.py has the proof."""
    assert pins(level)["pyside6-essentials"] == pins(level)["shiboken6"] == "6.11.3"
