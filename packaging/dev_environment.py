"""The virtual environment in .venv, that of the checkers, and the locks that both are kept at."""

import enum
import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from dev_system import SetupError

__all__ = [
    "ROOT",
    "Level",
    "SetupError",
    "ensure_checkers",
    "ensure_environment",
    "is_sound_venv",
    "venv_python",
    "write_locks",
]

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "icbo-stamp.json"
CHECKERS = ROOT / "build" / "checkers"
CHECKERS_LOCK = ROOT / "packaging" / "lock-checkers.txt"
FONTS_MADE = ROOT / "resources" / "fonts" / "made-from.txt"
MAKE_FONTS = ROOT / "packaging" / "make_fonts.py"
TRANSLATIONS = ROOT / "resources" / "translations"
CATALOGUES = ROOT / "packaging" / "catalogues.py"
UV = "uv==0.13.9"
OLDEST_PYTHON = "3.11"


class Level(enum.Enum):
    """How much is installed: what the program needs to run, or what a developer needs too."""

    RUN = "run"
    DEV = "dev"

    @property
    def lock(self) -> Path:
        return ROOT / "packaging" / f"lock-{self.value}.txt"

    @property
    def group(self) -> str:
        """The group of pyproject.toml that the lock holds beside the run-time dependencies."""
        return "checkout" if self is Level.RUN else "dev"


def venv_python() -> Path:
    return _python_of(VENV)


def ensure_environment(level: Level) -> None:
    """Leave .venv with the packages of the lock, and do nothing where it already has them."""
    wanted = {each.value: _recipe(each) for each in Level}
    if is_sound_venv() and _stamp_fits(level, wanted) and FONTS_MADE.is_file():
        _ensure_catalogues()
        return
    STAMP.unlink(missing_ok=True)
    if not is_sound_venv():
        _make_venv()
    _install(level)
    # Written last: a setup that was stopped half-way is done again.
    STAMP.write_text(json.dumps({level.value: wanted[level.value]}), encoding="utf-8")
    _ensure_catalogues()


def ensure_checkers() -> None:
    """Leave build/checkers with the programs that judge our records."""
    stamp = CHECKERS / "icbo-stamp.txt"
    wanted = hashlib.sha256(CHECKERS_LOCK.read_bytes()).hexdigest()
    python = _python_of(CHECKERS)
    if _answers(python) and stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    print("Installing the checkers of records in build/checkers.", flush=True)
    if CHECKERS.exists():
        shutil.rmtree(CHECKERS)
    _run([sys.executable, "-m", "venv", CHECKERS], "The checkers' environment was not made.")
    _run(
        [
            *_pip(python),
            "install",
            "--require-hashes",
            "--only-binary",
            ":all:",
            "-r",
            CHECKERS_LOCK,
        ],
        "The checkers were not installed; what pip said is above.",
    )
    stamp.write_text(wanted, encoding="utf-8")


def write_locks() -> None:
    """Resolve pyproject.toml for every Python and system at once, with hashes.

    Pins that still fit are kept; delete a lock first to move everything. No address gets into the
    files: the registry is the business of the machine that installs.
    """
    tools = ROOT / "build" / "lock"
    if not tools.exists():
        venv.create(tools, with_pip=True)
    python = _python_of(tools)
    _run(
        [python, "-m", "pip", "install", "--quiet", UV],
        "The resolver was not installed.",
    )
    # A developer runs what the facilitator runs; the checkers stand alone.
    as_run = ["--constraint", Level.RUN.lock]
    for lock, sources in {
        Level.RUN.lock: ["pyproject.toml", "--group", Level.RUN.group],
        Level.DEV.lock: ["pyproject.toml", "--group", Level.DEV.group, *as_run],
        CHECKERS_LOCK: ["--group", "checkers"],
    }.items():
        command = [
            *(python.parent / "uv", "pip", "compile", "--no-config", "--quiet", "--universal"),
            *("--python-version", OLDEST_PYTHON, "--generate-hashes"),
            *("--no-emit-index-url", "--no-emit-find-links", "--no-annotate"),
            *("--custom-compile-command", "python3 packaging/dev.py lock"),
            *(*sources, "--output-file", lock),
        ]
        _run(command, f"{lock.name} was not written.")
        print(f"Written: {lock.relative_to(ROOT)}")


def _python_of(environment: Path) -> Path:
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _pip(python: Path) -> list[str | Path]:
    return [python, "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet"]


def _recipe(level: Level) -> str:
    digest = hashlib.sha256()
    for path in (level.lock, MAKE_FONTS):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _stamp_fits(level: Level, wanted: dict[str, str]) -> bool:
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    # What a developer has serves to run the program as well.
    enough = (level.value, Level.DEV.value)
    return isinstance(found, dict) and any(found.get(name) == wanted[name] for name in enough)


def is_sound_venv() -> bool:
    """Whether .venv starts, with the Python version that is running now."""
    return _answers(venv_python())


def _answers(python: Path) -> bool:
    if not python.exists():
        return False
    question = "import sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [str(python), "-c", question], capture_output=True, text=True, check=False
        )
    except OSError:
        return False
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def _make_venv() -> None:
    print("Making the environment in .venv.", flush=True)
    if VENV.exists():
        shutil.rmtree(VENV)
    # In a process of its own: packages that were just installed are seen by a fresh Python only.
    _run([sys.executable, "-m", "venv", VENV], "The environment was not made.")


def _install(level: Level) -> None:
    pip = _pip(venv_python())
    print("Installing the locked packages. The first time this takes a few minutes.", flush=True)
    _run(
        [*pip, "install", "--require-hashes", "--only-binary", ":all:", "-r", level.lock],
        "The locked packages were not installed; what pip said is above.",
    )
    print("Making the fonts.", flush=True)
    _run([venv_python(), MAKE_FONTS], "The fonts were not made.")
    _run(
        [*pip, "install", "--no-deps", "--no-index", "--no-build-isolation", "--editable", ROOT],
        "The program was not installed in place; what pip said is above.",
    )


def _ensure_catalogues() -> None:
    """Build the catalogues of other languages where one is missing or older than its words."""
    pairs = [(words, words.with_suffix(".qm")) for words in TRANSLATIONS.glob("*.ts")]
    if all(
        built.is_file() and built.stat().st_mtime >= words.stat().st_mtime for words, built in pairs
    ):
        return
    print("Building the catalogues of other languages.", flush=True)
    _run([venv_python(), CATALOGUES], "The catalogues of other languages were not built.")


def _run(command: list[str | Path], failure: str) -> None:
    if subprocess.run([str(word) for word in command], cwd=ROOT, check=False).returncode != 0:
        raise SetupError(failure)
