"""packaging/dev.py: each command ends in a sentence and an exit code, never in a traceback."""

import ast
import subprocess
import sys

import pytest

import dev
from dev_environment import ROOT, Level
from dev_system import SetupError


@pytest.fixture
def calls(monkeypatch):
    """Record what would be started; nothing is."""
    made = []
    monkeypatch.setattr(dev, "ensure_system", lambda **_: None)
    monkeypatch.setattr(dev, "ensure_environment", made.append)
    monkeypatch.setattr(dev, "call", lambda command, **_: made.append(command) or 0)
    return made


def words_of(command):
    return [str(word) for word in command]


def test_run_opens_the_program_when_there_is_a_display(calls, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: True)
    monkeypatch.setattr(dev, "is_reached", lambda: True)

    code = dev.main(["run", "plan.icbo"])

    assert code == 0
    assert calls[0] is Level.RUN
    assert words_of(calls[1])[1:] == ["-m", "icbo_desktop", "plan.icbo"]


def test_run_drives_a_tour_when_there_is_no_display(calls, monkeypatch, tmp_path):
    tour = tmp_path / "packaging" / "tour.py"
    tour.parent.mkdir()
    tour.touch()
    monkeypatch.setattr(dev, "has_display", lambda: False)
    monkeypatch.setattr(dev, "ROOT", tmp_path)

    code = dev.main(["run"])

    assert code == 0
    assert words_of(calls[1])[1:] == [str(tour), "--out", "build/tour"]


def test_run_drives_a_tour_when_the_named_display_is_gone(calls, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: True)
    monkeypatch.setattr(dev, "is_reached", lambda: False)
    monkeypatch.setattr(dev, "_script", lambda path, words: calls.append(path) or 0)

    dev.main(["run"])

    assert calls == [Level.RUN, "packaging/tour.py"]


def test_test_runs_every_step_when_one_fails(calls, monkeypatch, capsys):
    def refuse_ruff(command, **_):
        calls.append(command)
        return 1 if "ruff" in command else 0

    monkeypatch.setattr(dev, "call", refuse_ruff)

    code = dev.main(["test"])

    assert code == 1
    assert len(calls) == 1 + 5
    assert "pytest" in words_of(calls[-1])
    assert "Failed before pytest: ruff check, ruff format." in capsys.readouterr().out


def test_test_hands_further_words_to_pytest(calls):
    dev.main(["test", "-k", "wall"])

    assert words_of(calls[-1])[-2:] == ["-k", "wall"]


def test_missing_script_is_named_in_a_sentence(calls, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(dev, "ROOT", tmp_path)

    code = dev.main(["bench"])

    assert code == 1
    assert capsys.readouterr().err == "tests/bench/run.py is not in this checkout.\n"


@pytest.mark.parametrize(
    ("trouble", "code", "sentence"),
    [
        (SetupError("The packages were not installed."), 1, "The packages were not installed.\n"),
        (KeyboardInterrupt(), 130, "Stopped.\n"),
        (
            PermissionError(13, "Permission denied", ".venv"),
            1,
            "The machine refused: Permission denied (.venv).\n",
        ),
    ],
    ids=["a lack", "Ctrl+C", "a refusal"],
)
def test_trouble_ends_in_one_sentence(trouble, code, sentence, monkeypatch, capsys):
    def fail(**_):
        raise trouble

    monkeypatch.setattr(dev, "ensure_system", fail)

    assert dev.main(["setup"]) == code
    assert capsys.readouterr().err == sentence


def test_setup_refuses_words_it_does_not_know(calls, capsys):
    code = dev.main(["setup", "--fast"])

    assert code == 1
    assert "Not understood here: --fast" in capsys.readouterr().err


def test_command_that_dies_of_a_signal_counts_as_failed(capsys):
    killed = [sys.executable, "-c", "import os; os.kill(os.getpid(), 15)"]

    assert dev.call(killed) == 1
    if sys.platform != "win32":
        assert "Ended by signal 15" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("variables", "displayed"),
    [({}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "wayland-0"}, True)],
    ids=["none", "X11", "Wayland"],
)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_display_is_found_by_its_variable(variables, displayed, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert dev.has_display() is displayed


def test_help_names_every_command():
    shown = subprocess.run(
        [sys.executable, ROOT / "packaging" / "dev.py", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert all(name in shown.stdout for name in dev.COMMANDS)


@pytest.mark.parametrize("name", ["dev", "dev_environment", "dev_system"])
def test_set_up_needs_nothing_but_the_standard_library(name):
    tree = ast.parse((ROOT / "packaging" / f"{name}.py").read_text(encoding="utf-8"))
    plain = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    taken_from = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}

    roots = {str(module).split(".")[0] for module in plain | taken_from}

    assert roots <= sys.stdlib_module_names | {"dev_environment", "dev_system"}
