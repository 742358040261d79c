"""The program built once from this checkout, packed, laid down as dpkg does, and asked to try itself."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

import build_linux

ROOT = Path(__file__).resolve().parents[2]
SELF_TEST_SECONDS = 240
if sys.platform != "linux":
    collect_ignore_glob = ["test_*.py"]


@dataclass(frozen=True)
class Tried:
    """What a run of the self-test said, where it left things, and the home that it had."""

    code: int
    said: str
    out: Path
    home: Path


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """build/bundle/icbo_desktop, but in a folder of the tests."""
    out = tmp_path_factory.mktemp("built") / "bundle"
    environment = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(out.parent / "cache")}
    command = [sys.executable, ROOT / "packaging" / "build.py", "--bundle-only", "--out", out]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return out / "icbo_desktop"


@pytest.fixture(scope="session")
def icons() -> Path:
    """Made on the way by `built`."""
    return ROOT / "build" / "icons"


@pytest.fixture(scope="session")
def deb(built: Path, icons: Path) -> Path:
    return build_linux.make_deb(built, icons, compression="none")


@pytest.fixture(scope="session")
def app_dir(built: Path, icons: Path) -> Path:
    return build_linux.make_app_dir(built, icons)


@pytest.fixture(scope="session")
def installed(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root folder with the package in it, as dpkg lays it down."""
    root = tmp_path_factory.mktemp("root")
    subprocess.run(["dpkg-deb", "--extract", deb, root], check=True)
    return root


@pytest.fixture(scope="session")
def unseen(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Tried:
    """The installed program, where there is no screen."""
    folder = tmp_path_factory.mktemp("unseen")
    return tried(installed / "opt" / "icbo-desktop" / "icbo-desktop", folder, {})


@pytest.fixture(scope="session")
def seen(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Tried:
    """The program in its folder, with its windows on an X server."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is missing: python3 packaging/dev.py test installs it, as root")
    with x_server() as display:
        more = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        return tried(built / "icbo-desktop", tmp_path_factory.mktemp("seen"), more, "--on-screen")


def tried(program: Path, folder: Path, more: dict[str, str], *words: str) -> Tried:
    home = folder / "home"
    home.mkdir()
    # No Python, no Qt and no screen of the person who runs the tests gets near it.
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **more}
    done = subprocess.run(
        [program, "--self-test", "--out", folder / "out", *words],
        env=environment, cwd=folder, capture_output=True, text=True, check=False,
        timeout=SELF_TEST_SECONDS,
    )  # fmt: skip
    return Tried(done.returncode, done.stdout + done.stderr, folder / "out", home)


@contextmanager
def x_server() -> Iterator[str]:
    """An X server of our own with one screen; it chooses a free number itself and writes it down."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1920x1080x24",
        "-nolisten",
        "tcp",
    ]
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
