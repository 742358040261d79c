"""Cleaning what people type and paste."""

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.domain.cleaning import LONGEST_LINE, clean, clean_line, clean_record, is_kept
from icbo_desktop.domain.rows import FrozenFramework, Note, PartnerGroup, WorkshopDetails
from tests.builders import MORNING, make_workshop

if TYPE_CHECKING:
    from icbo_desktop.domain.workshop import Workshop

ANY_TEXT = st.text(st.characters(codec=None))


@given(st.text())
def test_a_clean_text_is_kept_as_it_is(text: str):
    assert is_kept(clean(text))


@pytest.mark.parametrize("text", ["a\r\nb", "a\u2028b", "e\u0301", "tab\t", "مرحبا", ""])
def test_line_ends_and_composed_form_are_no_loss(text: str):
    assert is_kept(text)


@pytest.mark.parametrize("text", ["a\x00", "a\x1b[31m", "\ud800", "\ufeffa", "a\u202eb", "\ufffe"])
def test_a_text_that_cleaning_would_shorten_is_not_kept(text: str):
    assert not is_kept(text)


@pytest.mark.parametrize(
    "typed",
    [
        "Sŵn y môr, tŷ, ŵyr",
        "Zażółć gęślą jaźń",
        "👩‍👩‍👧 and 👍🏽",
        "מצב טוב \u200f(ש)",
        "می‌خواهم",
        "tab\tand\nline",
        "a < b & c > d",
    ],
)
def test_clean_keeps_what_people_write(typed: str):
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\0b", "ab"),
        ("a\x1b[31mb\x7f", "a[31mb"),
        ("a\ud83db", "ab"),
        ("a\ufffe\uffff\U0010ffff\ufdd0b", "ab"),
        ("\ufeffa", "a"),
        ("user\u202egnp.exe", "usergnp.exe"),
        ("\u2067a\u2069", "a"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("e\u0301", "é"),
    ],
)
def test_clean_leaves_out_what_breaks_files_and_screens(typed: str, kept: str):
    assert clean(typed) == kept


@given(ANY_TEXT)
def test_clean_changes_nothing_the_second_time(text: str):
    assert clean(clean(text)) == clean(text)


@given(ANY_TEXT)
def test_clean_text_can_always_be_encoded_and_is_composed(text: str):
    cleaned = clean(text)

    cleaned.encode()
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(
        unicodedata.category(char) in {"Cc", "Cs"} for char in cleaned if char not in "\n\t"
    )


@given(ANY_TEXT)
def test_a_clean_line_is_one_line_and_stays_as_it_is(text: str):
    line = clean_line(text)

    assert "\n" not in line
    assert len(line) <= LONGEST_LINE
    assert clean_line(line) == line


def test_a_record_comes_back_itself_when_there_is_nothing_to_clean():
    details = make_workshop().details

    assert clean_record(details) is details


def test_a_record_has_every_text_cleaned():
    note = Note(id="n", framework_id="f", item_id="i", text="a\0b", created_at=MORNING)

    assert clean_record(note) == replace(note, text="ab")


def test_names_and_titles_are_put_on_one_line():
    workshop: Workshop = make_workshop()
    details = replace(workshop.details, title=" A\ntitle ", ground_rules="one\ntwo")
    group = replace(workshop.groups[0], name="\tthe  council\n")

    assert clean_record(details) == replace(details, title="A title")
    assert clean_record(group) == replace(group, name="the council")
    assert isinstance(clean_record(details), WorkshopDetails)
    assert isinstance(clean_record(group), PartnerGroup)


def test_a_frozen_framework_keeps_its_text_to_the_byte():
    framework = FrozenFramework(id="f", version="1", sha256="0", text="a\u202eb")

    assert clean_record(framework) is framework
