"""Which languages are at hand, how they are chosen by, and what the start in English does without."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from icbo_desktop import translation
from icbo_desktop.services import languages
from icbo_desktop.services.languages import (
    QtCatalogue,
    QtWords,
    language_after,
    language_named,
    language_words,
    languages_at_hand,
    learn_languages,
    speak_in_windows,
)
from icbo_desktop.translation import ENGLISH, is_known, language_for_records, speak, spoken
from tests.made_up_language import MADE_UP, put_at_hand


@pytest.fixture
def made_up_at_hand(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    put_at_hand(monkeypatch)
    yield
    speak(ENGLISH)


@pytest.mark.usefixtures("made_up_at_hand")
def test_a_draft_is_said_to_be_one() -> None:
    assert language_words(language_named(ENGLISH)) == "English (UK)"
    assert language_words(language_named(MADE_UP)) == (
        "Made up – draft, not yet read by a speaker"  # noqa: RUF001 - a dash of print
    )


@pytest.mark.usefixtures("made_up_at_hand")
def test_the_languages_come_round_again() -> None:
    assert language_after(ENGLISH) == MADE_UP
    assert language_after(MADE_UP) == ENGLISH


def test_the_draft_in_welsh_serves_console_and_wall_and_no_records() -> None:
    welsh = next(each for each in languages.LANGUAGES if each.code == "cy")

    assert welsh.is_draft
    assert welsh.serves == {"console", "wall"}


@pytest.mark.usefixtures("made_up_at_hand")
def test_a_language_is_at_hand_for_what_it_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    put_at_hand(monkeypatch, "console")

    assert [each.code for each in languages_at_hand("console")] == [ENGLISH, MADE_UP]
    assert [each.code for each in languages_at_hand("record")] == [ENGLISH]
    assert language_after(ENGLISH) == ENGLISH


@pytest.mark.usefixtures("made_up_at_hand")
def test_learning_tells_which_language_has_no_words_for_records(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put_at_hand(monkeypatch, "console")
    monkeypatch.setattr(translation, "_catalogues", {})
    monkeypatch.setattr(translation, "_without_records", set[str]())

    learn_languages()

    assert language_for_records(MADE_UP) == ENGLISH


@pytest.mark.usefixtures("made_up_at_hand")
def test_a_language_without_a_catalogue_is_not_offered(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(languages, "catalogue_of", lambda code: tmp_path / code)

    assert [each.code for each in languages_at_hand()] == [ENGLISH]
    assert language_named(MADE_UP).code == ENGLISH


@pytest.mark.usefixtures("made_up_at_hand")
def test_a_language_is_learnt_from_its_catalogue_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation, "_catalogues", {})

    learn_languages()
    first = translation._catalogues[MADE_UP]
    learn_languages()

    assert is_known(MADE_UP)
    assert isinstance(first, QtCatalogue)
    assert translation._catalogues[MADE_UP] is first


@pytest.mark.usefixtures("made_up_at_hand")
def test_a_catalogue_that_cannot_be_read_leaves_the_english(tmp_path: Path) -> None:
    broken = tmp_path / "broken.qm"
    broken.write_bytes(b"not a catalogue")

    assert QtCatalogue(broken)("Save", "", None) == ""


@pytest.mark.usefixtures("made_up_at_hand")
def test_what_nobody_knows_is_english(qtbot: QtBot) -> None:
    del qtbot
    speak_in_windows("tlh")

    assert spoken() == ENGLISH


def test_english_asks_nothing_of_qt(qtbot: QtBot) -> None:
    del qtbot
    application = QCoreApplication.instance()
    assert application is not None
    before = application.findChildren(QtWords)

    speak_in_windows(ENGLISH)

    assert application.findChildren(QtWords) == before


def test_a_start_in_english_loads_no_language() -> None:
    asked = "import sys, icbo_desktop.app; print('icbo_desktop.services.languages' in sys.modules)"

    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "False"
