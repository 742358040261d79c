"""The catalogues of other languages hold what the program says, and nothing in them can stop it."""

import shutil
from pathlib import Path

import pytest

from catalogues import ROOT, TRANSLATIONS, build_catalogues, note_words
from icbo_desktop.services.languages import QtCatalogue
from icbo_desktop.translation import learn, speaking, tr, tr_n
from tests.catalogue_checks import Call, Words, calls_in, slips_in, words_in

CATALOGUES = sorted(TRANSLATIONS.glob("*.ts"))
REFRESH = "run: python3 packaging/dev.py catalogues"
MADE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB"><context><name></name>{messages}</context></TS>
"""
COUNTED = """<message numerus="yes"><source>{n} actions</source><comment>1 action</comment>
<translation type="unfinished">{forms}</translation></message>"""
PLAIN = """<message><source>{source}</source><translation>{translation}</translation></message>"""


def code_calls() -> list[Call]:
    """Every call of the program that asks for words."""
    return [
        call
        for path in sorted((ROOT / "icbo_desktop").rglob("*.py"))
        # The functions themselves pass on what they are given.
        if path.name != "translation.py"
        for call in calls_in(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))
    ]


def made(folder: Path, *messages: str) -> Path:
    """A catalogue of these messages."""
    path = folder / "icbo_desktop_cy.ts"
    path.write_text(MADE.replace("{messages}", "".join(messages)), encoding="utf-8")
    return path


def counted(*forms: str) -> str:
    return COUNTED.replace(
        "{forms}", "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    )


def plain(source: str, translation: str) -> str:
    return PLAIN.format(source=source, translation=translation)


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the catalogues as lupdate would bring them up to date."""
    folder = tmp_path_factory.mktemp("noted")
    for catalogue in CATALOGUES:
        shutil.copy(catalogue, folder)
    note_words(folder)
    return folder


def test_every_word_is_asked_for_so_that_it_can_be_translated() -> None:
    faults = [f"{call.place} {call.fault}" for call in code_calls() if call.fault]

    assert "\n".join(faults) == ""


def test_every_place_in_words_has_a_name() -> None:
    asked = [call.words for call in code_calls() if not call.fault]

    assert [words.source for words in asked if "{}" in words.source] == []


def test_lupdate_reads_the_words_as_python_does(noted: Path) -> None:
    asked = {call.words for call in code_calls() if not call.fault}

    for catalogue in noted.glob("*.ts"):
        assert asked - words_in(catalogue) == set()


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_catalogue_holds_just_what_the_program_says(catalogue: Path, noted: Path) -> None:
    there, wanted = words_in(catalogue), words_in(noted / catalogue.name)

    assert sorted(wanted - there) == [], f"not in the catalogue yet: {REFRESH}"
    assert sorted(there - wanted) == [], f"said no longer: {REFRESH}"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_translation_keeps_places_and_ends_of_the_english(catalogue: Path) -> None:
    assert "\n".join(slips_in(catalogue)) == ""


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("tr(words)", "is given something else than literals"),
        ('tr(f"Next: {step}")', "is given something else than literals"),
        ('tr("One " + two)', "is given something else than literals"),
        ("tr()", "is given something else than literals"),
        ('tr("Open", meaning)', "is given something else than literals"),
        ('tr_n("{n} actions", "1 action")', "has too few or too many arguments"),
        ('tr_n("{n} actions", "1 action", n, 2)', "has too few or too many arguments"),
        ('tr("Next: {step}")', "has no value for ['step']"),
        ('tr("Next", step=step)', "passes ['step'] to no place"),
        ('tr("Next: {step}", **places)', "has no value for ['step']"),
        ('tr_n("{n} of {all}", "1 of {all}", n)', "has no value for ['all']"),
        ('tr("{a} to {b}", "cells", a=a, b=b)', "has a comment and places, which lupdate takes for a count"),
        ("f\"{tr('Next')}\"", "stands in an f-string, where lupdate does not look"),
        ('tr("One " "sentence")', ""),
        ('tr("Open", "verb")', ""),
        ('tr("{at:%H:%M}", at=at)', ""),
        ('tr_n("{n} actions of {group}", "1 action of {group}", len(found), group=group)', ""),
        ('marked("Next: {step}", "button")', ""),
    ],
)  # fmt: skip
def test_call_that_cannot_be_translated_is_told(code: str, fault: str) -> None:
    (call,) = calls_in(code)

    assert call.fault == fault


@pytest.mark.parametrize(
    ("message", "slip"),
    [
        (plain("Next: {step}", "Nesaf: {cam}"), "has places that are not in the English"),
        (plain("Next: {step}", "Nesaf"), "lacks a place"),
        (plain("Next: {step}", "Nesaf: {step"), "a brace stands alone in"),
        (plain("Kept {at:%H:%M}", "Cadwyd {at}"), "lacks a place"),
        (plain("Remove…", "Tynnu"), "does not end as the English"),
        (plain("Title:", "Teitl"), "does not end as the English"),
        (plain("Saved.", "Cadwyd"), "does not end as the English"),
        (plain("Saved", "Cadwyd "), "begins or ends with a blank"),
        (counted("{n} gam", "", "", "", ""), "only some of its forms are translated"),
        (counted("{n} gam", "{m} cam", "a", "b", "c"), "has places that are not in the English"),
    ],
)
def test_slip_of_a_translator_is_told(tmp_path: Path, message: str, slip: str) -> None:
    assert any(slip in told for told in slips_in(made(tmp_path, message)))


@pytest.mark.parametrize(
    "message",
    [
        plain("Next: {step}", "Nesaf: {step}"),
        plain("Next: {step}", ""),
        counted("{n} cam", "un cam", "{n} gam", "{n} cham", "{n} cam"),
        counted("", "", "", "", ""),
    ],
)
def test_sound_or_missing_translation_is_no_slip(tmp_path: Path, message: str) -> None:
    assert slips_in(made(tmp_path, message)) == []


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "dim camau"),
        (1, "un cam"),
        (2, "2 gam"),
        (6, "6 cham"),
        (7, "7 o gamau"),
    ],
)
def test_built_catalogue_knows_the_five_forms_of_welsh(
    tmp_path: Path, count: int, said: str
) -> None:
    made(tmp_path, counted("dim camau", "un cam", "{n} gam", "{n} cham", "{n} o gamau"))

    build_catalogues(tmp_path)

    learn("made-cy", QtCatalogue(tmp_path / "icbo_desktop_cy.qm"))
    with speaking("made-cy"):
        assert tr_n("{n} actions", "1 action", count) == said


def test_built_catalogue_tells_two_meanings_apart_and_takes_drafts_in(tmp_path: Path) -> None:
    draft = '<translation type="unfinished">'
    open_verb = plain("Open", "Agor").replace("<translation>", f"<comment>verb</comment>{draft}")
    made(tmp_path, open_verb, plain("Open", "Ar agor"))

    build_catalogues(tmp_path)

    learn("made-cy", QtCatalogue(tmp_path / "icbo_desktop_cy.qm"))
    with speaking("made-cy"):
        assert (tr("Open", "verb"), tr("Open"), tr("Shut")) == ("Agor", "Ar agor", "Shut")


def test_noting_drops_what_is_said_no_longer_and_keeps_what_is_translated(tmp_path: Path) -> None:
    path = made(tmp_path, plain("Cancel", "Canslo"), plain("Never said here at all", "Byth"))

    note_words(tmp_path)

    assert Words("Cancel") in words_in(path)
    assert Words("Never said here at all") not in words_in(path)
    assert "Canslo" in path.read_text(encoding="utf-8")
