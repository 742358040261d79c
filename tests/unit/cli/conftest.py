"""A folder with workbooks, and what a command said."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from icbo_desktop.services.demo import make_demo

NEW = ("--framework", "icbo-2018", "--title", "Northborough")


@pytest.fixture(scope="module")
def demo_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("demo") / "demo.icbo"
    make_demo(path)
    return path.read_bytes()


@pytest.fixture
def folder(tmp_path: Path, demo_bytes: bytes, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that commands run in: a workbook, another one, and a text that calls itself one."""
    folder = tmp_path / "here"
    folder.mkdir()
    (folder / "demo.icbo").write_bytes(demo_bytes)
    (folder / "other.ICBO").write_bytes(demo_bytes)
    (folder / "text.icbo").write_text("minutes of the meeting", encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


Said = Callable[[], list[str]]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """The lines on stdout since the last time."""

    def lines() -> list[str]:
        return capsys.readouterr().out.splitlines()

    return lines


def contents(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


@pytest.fixture
def closed_folder(folder: Path) -> Iterator[Path]:
    """A folder in which the person may not write, even where the tests are run by root."""
    closed = folder / "closed"
    closed.mkdir()
    open_to_all = [closed, *list(closed.parents)[:-2]]
    modes = {each: each.stat().st_mode for each in open_to_all}
    for each in open_to_all[1:]:
        each.chmod(modes[each] | 0o055)
    closed.chmod(0o555)
    yield closed
    for each, mode in modes.items():
        each.chmod(mode)
