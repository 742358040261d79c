"""Starting the program from outside, as a shell does: exit codes, the terminal's letters, pipes, the log."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from icbo_desktop.services.demo import make_demo

ROOT = Path(__file__).resolve().parents[2]
MARKER = "Zanzibarw"
# What the installed script does (pyproject.toml, [project.scripts]).
SCRIPT = "import sys; from icbo_desktop.__main__ import main; sys.exit(main())"
WAYS = {"module": ["-m", "icbo_desktop"], "script": ["-c", SCRIPT]}
FAILS_INSIDE = f"""
import sys
import icbo_desktop.services.outline as outline
def fail(path):
    said = "{MARKER} said so"
    raise ValueError(said)
outline.outline_of_file = fail
"""
# The program of Windows that opens without a terminal has no such stream.
NO_TERMINAL = "import sys; sys.stderr = None\n"
FAILS_ON_A_THREAD = f"""
import sys, threading
import icbo_desktop.services.outline as outline
def fail():
    raise ValueError("{MARKER} said so")
def start(path):
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    return ()
outline.outline_of_file = start
"""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.icbo"
    make_demo(path)
    return path


def run(
    *words: str | Path, way: list[str] | None = None, encoding: str = "utf-8", **variables: str
) -> subprocess.CompletedProcess[str]:
    """Start the program in a process of its own and wait for its end."""
    return subprocess.run(
        [sys.executable, *(way or WAYS["module"]), *map(str, words)],
        capture_output=True,
        encoding=encoding,
        errors="replace",
        env=environment(**{"PYTHONIOENCODING": encoding, **variables}),
        timeout=50,
        check=False,
    )


def environment(**variables: str) -> dict[str, str]:
    """The environment of the test without a screen, and with these variables."""
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in screens}
    return {**kept, "PYTHONPATH": str(ROOT), **variables}


def log_of(home: Path) -> str:
    """Everything in the state folder of that home, as text."""
    folder = home / ".local" / "state"
    return "".join(
        file.read_text(encoding="utf-8", errors="replace")
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    )


def test_the_installed_script_starts_where_the_module_does():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["scripts"] == {"icbo-desktop": "icbo_desktop.__main__:main"}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize(
    ("words", "code"),
    [(("--version",), 0), (("check", "{demo}"), 0), (("show", "missing.icbo"), 1), (("sing",), 2)],
    ids=["version", "check", "fault", "words"],
)
def test_exit_codes_reach_the_shell(words, code, way, demo):
    ended = run(*(word.format(demo=demo) for word in words), way=way)

    assert ended.returncode == code
    assert bool(ended.stderr) == (code != 0)
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("missing.icbo", "“missing.icbo” is not there."),
        ("n" * 300 + ".icbo", "” is not there."),
        ("{folder}", "is a folder, not a workbook."),
        ("{demo}", "There is no screen here"),
    ],
    ids=["missing", "long", "folder", "no screen"],
)
def test_a_file_that_cannot_be_opened_is_told_in_the_terminal(word, sentence, demo):
    ended = run(word.format(demo=demo, folder=demo.parent))

    assert ended.returncode == 1
    assert sentence in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


def test_a_file_that_is_gone_is_for_the_start_screen_where_there_is_no_terminal():
    asked = """
import icbo_desktop.start_up
icbo_desktop.start_up.run_app = lambda path, resumed: print(path.name) or 0
"""
    ended = run("gone.icbo", way=["-c", NO_TERMINAL + asked + SCRIPT], QT_QPA_PLATFORM="offscreen")

    assert ended.returncode == 0
    assert ended.stdout.splitlines() == ["gone.icbo"]


def test_a_bug_is_in_the_log_where_there_is_no_terminal(own_home, demo):
    ended = run("show", demo, way=["-c", NO_TERMINAL + FAILS_INSIDE + SCRIPT])

    assert ended.returncode == 1
    assert "ValueError" in log_of(own_home)
    assert MARKER not in log_of(own_home)


def test_a_file_without_our_ending_is_for_the_app_too(tmp_path):
    (tmp_path / "notes.txt").write_text("minutes", encoding="utf-8")

    ended = run(tmp_path / "notes.txt")

    assert "There is no screen here" in ended.stderr


@pytest.mark.parametrize(
    ("terminal", "shown"),
    [
        ("cp1252", "?ythnos yn ?ód?"),
        ("utf-8", "Ŵythnos yn Łódź"),
        # Click takes a terminal that says ASCII for one that is only set up badly.
        ("ascii", "Ŵythnos yn Łódź"),
    ],
)
def test_letters_that_the_terminal_lacks_do_not_stop_a_command(terminal, shown, tmp_path):
    path = tmp_path / "Ŵyddgrug.icbo"
    told = {"encoding": "cp1252" if terminal == "cp1252" else "utf-8", "PYTHONIOENCODING": terminal}
    title = ("--title", "Ŵythnos yn Łódź")
    made = run("new", path, "--framework", "icbo-2018", *title, **told)

    outline = run("show", path, **told)
    refused = run("demo", path, **told)

    assert (made.returncode, outline.returncode, refused.returncode) == (0, 0, 1)
    assert outline.stdout.splitlines()[0] == shown
    assert len(refused.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="pipes end in another way on Windows")
def test_a_reader_who_leaves_early_gets_no_traceback(demo):
    reader, writer = os.pipe()
    os.close(reader)
    ended = subprocess.run(
        [sys.executable, "-m", "icbo_desktop", "show", str(demo)],
        stdout=writer,
        stderr=subprocess.PIPE,
        env=environment(),
        timeout=50,
        check=False,
    )
    os.close(writer)

    assert ended.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_under_the_output_is_told_in_a_sentence(demo):
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "icbo_desktop", "show", str(demo)],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            timeout=50,
            check=False,
        )

    assert ended.returncode == 1
    assert ended.stderr.decode().startswith("The computer refused: No space left on device.")


def test_failed_commands_leave_no_word_of_the_workshop_in_the_log(tmp_path, own_home):
    path = tmp_path / f"{MARKER}.icbo"
    new = ("--framework", "icbo-2018", "--title", MARKER, "--place", MARKER)
    run("new", path, *new, "--groups", f"{MARKER}=3")
    path.write_bytes(path.read_bytes().replace(b'"version"', b'"vursion"'))

    codes = [
        run(*words).returncode
        for words in (
            ("new", path, *new),
            ("check", path),
            ("show", path),
            ("export", path, "--to", "pdf", "--out", tmp_path / MARKER / "r.pdf"),
        )
    ]

    assert codes == [1, 1, 1, 1]
    assert MARKER not in log_of(own_home)


@pytest.mark.parametrize(
    ("bug", "code"), [(FAILS_INSIDE, 1), (FAILS_ON_A_THREAD, 0)], ids=["command", "thread"]
)
def test_a_bug_is_one_sentence_for_the_person_and_a_place_without_words_in_the_log(
    bug, code, demo, own_home
):
    ended = run("show", demo, way=["-c", bug + SCRIPT])

    log = log_of(own_home)
    assert ended.returncode == code
    assert ended.stderr.startswith("Something went wrong in the program (ValueError).")
    assert len(ended.stderr.splitlines()) == 1
    assert "ValueError at " in log
    assert MARKER not in log + ended.stderr


def test_a_bug_is_told_where_no_log_can_be_written(demo, own_home):
    (own_home / ".local").write_text("in the way", encoding="utf-8")

    ended = run("show", demo, way=["-c", FAILS_INSIDE + SCRIPT])

    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1


def test_the_log_starts_anew_before_it_grows_large(demo, own_home):
    folder = own_home / ".local" / "state" / "icbo-desktop"
    folder.mkdir(parents=True)
    (folder / "log.txt").write_bytes(b"x" * 600_000)

    run("show", demo, way=["-c", FAILS_INSIDE + SCRIPT])

    assert (folder / "log-before.txt").stat().st_size == 600_000
    assert (folder / "log.txt").stat().st_size < 10_000
