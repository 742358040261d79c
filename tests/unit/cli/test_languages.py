"""`--language`: a record or a figure in another language, from a terminal."""

from pathlib import Path

import pytest

from icbo_desktop.cli import run
from icbo_desktop.services.demo import make_demo
from tests.made_up_language import MADE_UP, is_made_up, put_at_hand


@pytest.fixture(autouse=True)
def another_language(monkeypatch: pytest.MonkeyPatch) -> None:
    put_at_hand(monkeypatch)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "north.icbo"
    make_demo(path)
    return path


def test_a_record_is_written_in_the_language_named(demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "north.html"

    code = run(["export", str(demo), "--to", "html", "--out", str(out), "--language", MADE_UP])

    assert code == 0
    assert f'lang="{MADE_UP}"' in out.read_text(encoding="utf-8")


def test_a_figure_is_drawn_in_the_language_named(demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "north.svg"

    assert run(["picture", str(demo), "--out", str(out), "--language", MADE_UP]) == 0
    assert is_made_up(out.read_text(encoding="utf-8"))


def test_a_language_that_is_not_at_hand_is_refused_with_those_that_are(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "north.html"

    code = run(["export", str(demo), "--to", "html", "--out", str(out), "--language", "tlh"])

    assert code == 2
    assert "en (English (UK)), xx (Made up" in " ".join(capsys.readouterr().err.split())
    assert not out.exists()


@pytest.mark.parametrize("command", ["export", "compare", "programme"])
def test_a_language_without_words_for_records_is_refused_for_one(
    command: str,
    demo: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    put_at_hand(monkeypatch, "console", "wall")
    asked = {
        "export": ["export", str(demo), "--to", "html"],
        "compare": ["compare", str(demo), str(demo)],
        "programme": ["programme", str(demo.parent)],
    }
    out = tmp_path / "north.html"

    code = run([*asked[command], "--out", str(out), "--language", MADE_UP])

    assert code == 2
    assert "Made up has no words for records yet." in capsys.readouterr().err
    assert not out.exists()


def test_a_figure_is_drawn_in_a_language_without_words_for_records(
    demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_at_hand(monkeypatch, "wall")
    out = tmp_path / "north.svg"

    assert run(["picture", str(demo), "--out", str(out), "--language", MADE_UP]) == 0
    assert is_made_up(out.read_text(encoding="utf-8"))
