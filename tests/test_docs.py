"""The documents name what is there, and nothing that is not."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest

import dev
import icbo_desktop
from icbo_desktop import cli
from icbo_desktop.records.parquet import ABSENT
from icbo_desktop.ui.dialogs.keys_dialog import NO_KEY, line_of
from icbo_desktop.ui.shared.commands import COMMANDS, START, Command

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
CONTRIBUTORS = {"lock", "pack-versions"}
PACKAGE = Path(icbo_desktop.__file__).parent


def test_readme_starts_with_a_picture():
    assert README.startswith("![")


@pytest.mark.parametrize(
    "document", [README, CONTRIBUTING, CHANGELOG], ids=["README", "CONTRIBUTING", "CHANGELOG"]
)
def test_every_file_that_a_document_links_to_is_there(document):
    links = re.findall(r"\]\(([^)#:]+)\)", document)

    assert [link for link in links if not (ROOT / link).is_file()] == []


@pytest.mark.parametrize("command", sorted(cli.commands.commands))
def test_readme_names_every_command(command):
    assert f"\nicbo-desktop {command}" in README


def test_examples_of_the_readme_work_in_their_order(tmp_path, monkeypatch):
    lines = re.findall(r"^icbo-desktop (.+?)(?: {2,}.*)?$", README, re.MULTILINE)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "words.txt").write_text("three random words\n", encoding="utf-8")

    codes = {line: cli.run(shlex.split(line)) for line in lines}

    assert codes == dict.fromkeys(lines, 0)
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("command", sorted(set(dev.COMMANDS) - CONTRIBUTORS))
def test_readme_names_every_command_of_dev(command):
    assert f"packaging/dev.py {command}" in README


@pytest.mark.parametrize("command", sorted(CONTRIBUTORS))
def test_contributing_names_the_commands_for_contributors(command):
    assert f"packaging/dev.py {command}" in CONTRIBUTING


def keys_told() -> list[tuple[str, str, str]]:
    """The table of keys in the README: what a key does, the keys, and whether they work while typing."""
    table = README.partition("\n## Keys\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (.+?) \| (.+?) \|(.*)\|$", table, re.MULTILINE)
    return [(does, key, typing.strip()) for key, does, typing in rows[1:]]


def told_of(command: Command) -> tuple[str, str, str]:
    """The line of F1; what stands there under a heading of its own says so here."""
    does, key, typing = line_of(command)
    return (f"{does} (on the start screen)" if command.menu == START else does, key, typing)


def test_readme_tells_every_key_with_what_it_does_as_the_program_does():
    lines = [told_of(command) for command in COMMANDS]

    assert keys_told()[:-2] == [line for line in lines if line[1] != NO_KEY]


@pytest.mark.parametrize(
    ("key", "does"),
    [
        ("PgDn", "Next step"), ("Space", "Next step"), ("PgUp", "Previous step"),
        ("Backspace", "Previous step"), ("Home", "First step"), ("End", "Last step"),
        ("F5", "wall from the start"), ("Shift+F5", "wall from here"), ("F8", "Black"), ("B", "Black"),
        (". (full stop)", "Black"), ("W", "White"), (", (comma)", "White"), ("F9", "Freeze"),
        ("H", "Holding slide"), ("Esc", "Leave a field"), ("R", "Reveal"), ("Ctrl+G", "Go to"),
        ("1 to 9, 0 for 10", "A rating"), ("Ctrl+1", "Differing view"), ("Ctrl+2", "Good practice"),
        ("Ctrl+3", "Evidence note"), ("Ctrl+4", "Action"), ("Ctrl+5", "Parked item"),
        ("T", "timer"), ("Ctrl+T", "timer"), ("Ctrl+F7", "Name the screens"),
        ("Ctrl+F8", "Swap the screens"), ("Ctrl and +", "larger"), ("Ctrl and -", "smaller"),
        ("Ctrl+0", "to fit"), ("Ctrl+F", "Search"), ("Ctrl+Z", "Undo"), ("Ctrl+Shift+Z", "Redo"),
        ("F1", "All keys"),
    ],
)  # fmt: skip
def test_key_of_the_room_rules_stands_in_the_readme(key: str, does: str):
    found = [told for told, keys, _ in keys_told() if key in re.split(r", (?![0(])| or ", keys)]

    assert [told for told in found if does in told]


def test_library_for_parquet_is_named_as_it_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (pinned,) = project["project"]["optional-dependencies"]["parquet"]

    assert f"-m pip install {pinned}`" in README
    assert f"-m pip install {pinned} " in ABSENT


@pytest.mark.parametrize("place", ["cache", "state", "share"])
def test_readme_names_every_folder_of_its_own(place: str):
    kept = README.partition("## Where things are kept")[2].partition("\n## ")[0]

    folder = {"cache": ".cache", "state": ".local/state", "share": ".local/share"}[place]
    assert f"~/{folder}/icbo-desktop" in kept


def test_every_layer_stands_in_the_table():
    parts = {
        path.stem for path in PACKAGE.iterdir() if not path.name.startswith(("__init__", "__py"))
    }
    layers = {part for part in parts if not part.startswith("_") or part == "__main__"}

    assert [layer for layer in sorted(layers) if f"| `{layer}` |" not in CONTRIBUTING] == []


def test_every_shipped_pack_is_named():
    packs = sorted(path.parent.name for path in (ROOT / "frameworks").glob("*/pack.yaml"))

    assert packs
    assert [pack for pack in packs if pack not in README] == []


def test_changelog_opens_with_what_is_to_come_or_with_this_version():
    headings = re.findall(r"^## (\S+)", CHANGELOG, re.MULTILINE)

    assert headings[0] in {"Unreleased", icbo_desktop.__version__}


def test_changelog_speaks_of_the_workbook_format():
    assert "### Workbook file format" in CHANGELOG
