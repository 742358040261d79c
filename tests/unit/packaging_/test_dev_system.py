"""Missing system packages are installed by root and named to anyone else."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import dev_system
from dev_system import SetupError, ensure_packages, ensure_system

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux only")


@pytest.fixture
def apt(monkeypatch):
    """Answer for apt-get with the exit codes that the test appends; 0 when there is none."""
    fake = SimpleNamespace(calls=[], codes=[])

    def run(command, **_):
        fake.calls.append([word for word in command if not word.startswith("-")][1:])
        return SimpleNamespace(returncode=fake.codes.pop(0) if fake.codes else 0)

    monkeypatch.setattr(dev_system.subprocess, "run", run)
    monkeypatch.setattr(dev_system, "is_debian", lambda: True)
    monkeypatch.setattr(dev_system, "is_root", lambda: True)
    return fake


def test_nothing_is_done_when_every_library_loads(apt, monkeypatch):
    monkeypatch.setattr(dev_system, "can_load", lambda soname: True)

    ensure_system(with_display=True, with_venv=False)

    assert apt.calls == []


def test_root_installs_only_what_is_missing(apt, monkeypatch):
    monkeypatch.setattr(dev_system, "can_load", lambda soname: soname != "libEGL.so.1")

    ensure_system(with_display=False, with_venv=False)

    assert apt.calls == [["install", "libegl1"]]


def test_window_libraries_are_wanted_only_with_a_display(apt, monkeypatch):
    monkeypatch.setattr(dev_system, "can_load", lambda soname: "xcb" not in soname)

    ensure_system(with_display=False, with_venv=False)

    assert apt.calls == []


def test_what_makes_environments_is_asked_for_together_with_the_libraries(apt, monkeypatch):
    monkeypatch.setattr(dev_system, "can_load", lambda soname: soname != "libEGL.so.1")
    monkeypatch.setattr(dev_system.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(dev_system, "CERTIFICATES", Path("/nowhere"))

    ensure_system(with_display=False, with_venv=True)

    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert apt.calls == [["install", "ca-certificates", "libegl1", f"python{version}-venv"]]


def test_package_lists_are_fetched_when_the_first_try_fails(apt):
    apt.codes = [100]

    ensure_packages(["libgl1"])

    assert apt.calls == [["install", "libgl1"], ["update"], ["install", "libgl1"]]


def test_failing_apt_names_the_packages(apt):
    apt.codes = [100, 0, 100]

    with pytest.raises(SetupError, match="apt-get did not install libgl1"):
        ensure_packages(["libgl1"])


def test_program_that_only_tests_ask_for_need_not_be_had(apt, monkeypatch, capsys):
    monkeypatch.setattr(dev_system, "TEST_PROGRAMS", {"no-such-a": "first", "no-such-b": "second"})
    apt.codes = [100, 0, 100]

    dev_system.ensure_test_programs()

    assert apt.calls[-1] == ["install", "second"]
    assert "apt-get did not install first" in capsys.readouterr().out


def test_anyone_else_is_told_what_to_ask_for(apt, monkeypatch):
    monkeypatch.setattr(dev_system, "is_root", lambda: False)

    with pytest.raises(SetupError, match=r"sudo apt-get install .*libegl1 libgl1"):
        ensure_packages(["libgl1", "libegl1"])
    assert apt.calls == []


def test_other_systems_are_told_the_libraries(apt, monkeypatch):
    monkeypatch.setattr(dev_system, "is_debian", lambda: False)
    monkeypatch.setattr(dev_system, "can_load", lambda soname: soname != "libEGL.so.1")

    with pytest.raises(SetupError, match=r"libEGL\.so\.1"):
        ensure_system(with_display=False, with_venv=False)


def test_unknown_library_cannot_be_loaded():
    assert not dev_system.can_load("libicbo-is-not-there.so.9")


def test_display_that_is_gone_does_not_answer(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":9876")

    assert not dev_system.x_server_answers()
