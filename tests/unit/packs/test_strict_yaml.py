"""YAML is read strictly: each hazard has a fault that names the line, or stays the text it was."""

import time

import pytest

from icbo_desktop.packs.document import MOST_VALUES
from icbo_desktop.packs.reader import parse_pack
from icbo_desktop.packs.strict_yaml import MOST_BYTES
from tests.unit.packs.pack_texts import changed, error_of, faults_of, line_of, sample_text


def test_version_one_point_ten_stays_as_written():
    assert parse_pack(sample_text(), "pack.yaml").version == "1.10"


def test_no_and_a_time_of_day_stay_texts():
    standard = parse_pack(sample_text(), "pack.yaml").standard("d1.leadership")

    assert standard.questions[0].text == "NO"
    assert standard.evidence[1].text == "12:30"


@pytest.mark.parametrize(
    "written", ["on", "off", "Yes", "y", "2018-05-01", "1_000", "0x1F", "True", ".inf", "1:2:3"]
)
def test_words_that_old_yaml_converts_stay_texts(written: str):
    framework = parse_pack(changed("publisher: Nobody", f"publisher: {written}"), "pack.yaml")

    assert framework.publisher == written


@pytest.mark.parametrize(
    "written", ["1", "1.10", "-3", "007", "1e3", "+.5", "99999999999999999999999"]
)
def test_numbers_are_kept_as_written_where_a_text_is_asked(written: str):
    framework = parse_pack(changed("publisher: Nobody", f"publisher: {written}"), "pack.yaml")

    assert framework.publisher == written


def test_true_is_no_text_and_the_fault_says_to_use_quotes():
    text = changed("publisher: Nobody", "publisher: true")

    assert faults_of(text) == [
        "pack.yaml, line 7: $.publisher: a text is expected here, but this is true: put it in quotes"
    ]


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_nothing_where_a_text_is_asked_is_a_fault(written: str):
    text = changed("publisher: Nobody", f"publisher: {written}")

    assert faults_of(text) == [
        "pack.yaml, line 7: $.publisher: a text is expected here, but this is empty"
    ]


def test_block_text_loses_only_its_last_line_break():
    framework = parse_pack(sample_text(), "pack.yaml")

    assert framework.introduction == "The first paragraph.\n\nThe second paragraph."


def test_accents_are_composed():
    framework = parse_pack(changed("publisher: Nobody", "publisher: Cafe\u0301"), "pack.yaml")

    assert framework.publisher == "Caf\u00e9"


def test_duplicate_field_is_named_with_both_lines():
    text = changed("publisher: Nobody", "publisher: Nobody\npublisher: Somebody")

    assert faults_of(text) == [
        "pack.yaml, line 8: $.publisher: the field 'publisher' is here twice, first in line 7"
    ]


def test_duplicate_field_with_parts_leaves_the_lines_of_the_first():
    text = changed(
        "wording: local", 'wording: local\nsource: {document: ""}\nsource: {document: 3, whre: x}'
    )

    faults = faults_of(text)

    assert [fault.split(":")[0] for fault in faults] == ["pack.yaml, line 11", "pack.yaml, line 12"]
    assert all("is here twice, first in line 9" in fault for fault in faults)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("&name Nobody", "the anchor &name is not allowed"),
        ("!!str Nobody", "the tag 'tag:yaml.org,2002:str' is not allowed"),
        ("! Nobody", "the tag '!' is not allowed"),
        (
            "!!python/object/apply:os.system [ls]",
            "the tag 'tag:yaml.org,2002:python/object/apply:os…' is not allowed",
        ),
        ("*other", "the alias *other is not allowed: write the value"),
    ],
)
def test_marks_on_a_value_are_refused(written: str, reason: str):
    faults = faults_of(changed("publisher: Nobody", f"publisher: {written}"))

    assert faults[0] == f"pack.yaml, line 7: {reason}"


def test_alias_bomb_is_refused_at_once():
    rows = ["a0: &a0 [x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40)]
    start = time.thread_time()

    faults = faults_of("\n".join(rows))

    assert "pack.yaml, line 1: the anchor &a0 is not allowed" in faults
    assert "pack.yaml, line 2: the alias *a0 is not allowed: write the value" in faults
    assert time.thread_time() - start < 5


def test_merge_key_is_refused():
    text = changed("source: {document", "source: {<<: {where: here}, document")

    assert "pack.yaml, line 9: the merge key << is not allowed: write the fields" in faults_of(text)


def test_quoted_merge_sign_is_only_an_unknown_field():
    text = changed("source: {document", 'source: {"<<": here, document')

    assert "'<<' is not a field here" in faults_of(text)[0]


def test_list_as_a_field_name_is_refused():
    faults = faults_of(changed("publisher: Nobody", "? [publisher]\n: Nobody\npublisher: Nobody"))

    assert faults == ["pack.yaml, line 7: $: the name of a field is expected here"]


def test_deep_nesting_stops_the_reading():
    text = changed("publisher: Nobody", "publisher: " + "[" * 100_000)

    assert faults_of(text) == ["pack.yaml, line 7: this is nested more than 20 levels deep"]


def test_too_many_values_stop_the_reading():
    text = "[" + "1," * (MOST_VALUES + 1) + "]"

    assert faults_of(text) == ["pack.yaml, line 1: the file holds more than 50,000 values"]


def test_too_many_aliases_stop_the_reading():
    faults = faults_of("[&a 1," + "*a," * (MOST_VALUES + 1) + "]")

    assert faults[-1].endswith("more faults are not listed")
    assert len(faults) == 501


def test_text_over_the_size_limit_is_not_parsed():
    assert faults_of(b"#" * (MOST_BYTES + 1)) == [
        "pack.yaml: the file is too large: 2.0 MB, and a pack has at most 2 MB"
    ]


def test_invalid_utf8_is_named_with_its_line():
    content = sample_text().encode().replace(b"Nobody", b"Nob\xf6dy")

    assert faults_of(content) == [
        "pack.yaml, line 7: the byte 0xF6 is not UTF-8: save the file as UTF-8"
    ]


def test_utf16_is_named():
    assert faults_of(sample_text().encode("utf-16")) == [
        "pack.yaml, line 1: the file is saved as UTF-16: save it as UTF-8"
    ]


def test_byte_order_mark_at_the_start_is_let_go():
    assert parse_pack(b"\xef\xbb\xbf" + sample_text().encode(), "pack.yaml").id == "every-field"


@pytest.mark.parametrize(
    "letter",
    ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\u2028", "\u202e", "\ufeff", "\ufffe", "\ud800"],
)
def test_refused_character_is_named_with_its_line(letter: str):
    text = changed("publisher: Nobody", f"publisher: No{letter}body")

    assert faults_of(text) == [
        f"pack.yaml, line 7: the character U+{ord(letter):04X} cannot be used in a pack"
    ]


def test_a_file_full_of_refused_characters_has_a_limit_of_faults():
    assert len(faults_of("\x00" * 2000)) == 500


@pytest.mark.parametrize("letter", ["\\0", "\\a", "\\x1f", "\\u202e"])
def test_refused_character_written_as_an_escape_is_named(letter: str):
    (fault,) = faults_of(changed("publisher: Nobody", f'publisher: "No{letter}body"'))

    assert fault.startswith("pack.yaml, line 7: $.publisher: the character U+")


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n"])
def test_empty_file_is_named(text: str):
    assert faults_of(text) == ["pack.yaml, line 1: the file is empty"]


def test_second_document_is_refused():
    text = sample_text() + "---\nformat: 1\n"

    assert faults_of(text) == [
        f"pack.yaml, line {text.count(chr(10)) - 1}: a second document starts here: a pack is one document"
    ]


def test_tag_directive_is_refused():
    faults = faults_of("%TAG ! tag:example.org,2026:\n---\n" + sample_text())

    assert faults == ["pack.yaml, line 1: a %TAG line is not allowed"]


@pytest.mark.parametrize(
    ("old", "new", "line", "advice"),
    [
        ("publisher: Nobody", "\tpublisher: Nobody", 7, "indented with blanks, not tabs"),
        (
            "publisher: Nobody",
            "publisher: a: b",
            7,
            "a text that holds a colon and a blank needs quotes",
        ),
        ("publisher: Nobody", "publisher: 'a' b'", 7, "the indentation is off"),
        (
            "publisher: Nobody",
            "publisher [Nobody",
            8,
            "the colon after the field's name is missing",
        ),
        ("expected: {", 'expected: {"', 75, "quotes are opened and never closed"),
        ("publisher: Nobody", "publisher: @home", 7, "starts with @, ` or % needs quotes"),
        ("publisher: Nobody", 'publisher: "\\q"', 7, "found unknown escape character"),
    ],
)
def test_text_that_is_no_yaml_is_named_with_advice(old: str, new: str, line: int, advice: str):
    (fault,) = faults_of(changed(old, new))

    assert fault.startswith(f"pack.yaml, line {line}: this cannot be read: ")
    assert advice in fault


def test_lines_in_windows_endings_count_the_same():
    text = changed("publisher: Nobody", "publisher: []").replace("\n", "\r\n")

    assert f"line {line_of('publisher')}:" in error_of(text).sentence
