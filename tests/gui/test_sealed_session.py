"""A whole session speaks to nobody, starts nothing, writes nowhere else, and leaves no word behind.

Every command and every record, the made-up workshop by hand, and a workbook with a word of its own in every
typed field on both windows, in a process of its own (sealed_child.py).
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHILD = Path(__file__).with_name("sealed_child.py")
WORKBOOK = ".icbo"
pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]


@dataclass(frozen=True)
class Sealed:
    """What came of a session whose folders all lie in `home`: what the person keeps lies in `kept` and `own`."""

    home: Path
    ended: subprocess.CompletedProcess[str]

    @property
    def told(self) -> dict:
        return json.loads((self.home / "told.json").read_text(encoding="utf-8"))

    @property
    def violations(self) -> str:
        path = self.home / "violations.txt"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def files(self, *folders: str) -> list[Path]:
        found = (path for name in folders for path in (self.home / name).rglob("*"))
        return sorted(path for path in found if path.is_file())


def child(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run it with every folder of the person in `home`."""
    places = {"HOME": "own", "USERPROFILE": "own", "TMPDIR": "tmp", "TEMP": "tmp", "TMP": "tmp"}
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        places[name] = "state"
    places["LOCALAPPDATA"] = "state"
    variables = {name: str(home / folder) for name, folder in places.items()}
    for folder in set(places.values()):
        (home / folder).mkdir()
    variables |= {"ICBO_SEALED_HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    variables["PYTHONPATH"] = os.pathsep.join(
        str(each) for each in (ROOT, ROOT / "packaging", CHILD.parent)
    )
    return subprocess.run(
        [sys.executable, *(words or (str(CHILD),))],
        env={**os.environ, **variables}, capture_output=True, text=True, timeout=230, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Sealed:
    home = tmp_path_factory.mktemp("sealed")
    return Sealed(home, child(home))


def test_session_runs_to_its_end_and_every_command_does_its_work(sealed):
    assert sealed.ended.returncode == 0, sealed.ended.stderr[-3000:]
    assert len(sealed.told["words"]) > 200
    assert set(sealed.told["commands"].values()) == {0}, sealed.told["commands"]


def test_nothing_is_connected_started_or_written_elsewhere(sealed):
    assert sealed.violations == ""
    assert sealed.told["sockets"] == []


@pytest.mark.parametrize(
    ("call", "event"),
    [
        ("socket.socket().connect(('127.0.0.1', 9))", "socket."),
        ("socket.getaddrinfo('localhost', 80)", "socket.getaddrinfo"),
        ("subprocess.run(['true'])", "subprocess.Popen"),
        ("open('/tmp/stray-words.txt', 'w')", "open"),
        ("os.rename('/tmp/stray-words.txt', '/tmp/other-words.txt')", "os.rename"),
    ],
)
def test_guard_notices_what_it_is_there_for(tmp_path, call, event):
    ended = child(tmp_path, "-c", f"import socket, subprocess, os, sealed_child\n{call}")

    assert "LeftTheProgramError" in ended.stderr
    assert Sealed(tmp_path, ended).violations.startswith(event)


def test_no_word_is_in_the_log_the_settings_or_any_other_file_of_the_program(sealed):
    words = [word.encode() for word in sealed.told["words"]]
    looked = [path for path in sealed.files("state", "tmp") if path.suffix != WORKBOOK]

    found = {path.name for path in looked for word in words if word in path.read_bytes()}

    assert {"log.txt", "settings.ini"} <= {path.name for path in looked}
    assert found == set()


def test_bug_whose_message_holds_a_word_is_in_the_log_by_its_place_alone(sealed):
    (log,) = (path for path in sealed.files("state") if path.name == "log.txt")

    assert "ValueError at sealed_child.py:" in log.read_text(encoding="utf-8")


def test_recent_list_holds_file_names_and_folders_only(sealed):
    (settings,) = (path for path in sealed.files("state") if path.name == "settings.ini")
    text = settings.read_text(encoding="utf-8")

    assert "spring.icbo" in text
    assert "workshopdetails" not in text


def test_title_of_the_walls_window_tells_nothing(sealed):
    assert sealed.told["titles"] == ["Wall"]


def test_temporary_folder_is_empty_and_nothing_half_written_lies_anywhere(sealed):
    names = [path.name for path in sealed.files("own", "kept", "state", "tmp")]

    assert sealed.files("tmp") == []
    assert [name for name in names if name.endswith((".part", "-journal", ".tmp"))] == []


def test_workbooks_lie_only_where_the_person_put_them_and_as_backups(sealed):
    elsewhere = [path for path in sealed.files("state", "tmp") if path.suffix == WORKBOOK]

    assert [path for path in elsewhere if "backups" not in path.parts] == []
