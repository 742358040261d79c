"""A frozen copy is the whole framework as one stable text, and only a sound text comes back."""

import hashlib
import json
import subprocess
import sys
from dataclasses import replace

import pytest

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework, Words
from icbo_desktop.packs.canonical_text import MOST_CHARACTERS
from icbo_desktop.packs.frozen import frozen_copy, thaw
from icbo_desktop.packs.reader import read_pack
from tests.builders import make_framework
from tests.unit.packs.pack_texts import EVERY_FIELD, SAMPLES


@pytest.fixture
def framework() -> Framework:
    return read_pack(EVERY_FIELD)


@pytest.fixture
def text(framework: Framework) -> str:
    return frozen_copy(framework).text


def refusal_of(text: str) -> str:
    with pytest.raises(PackError) as raised:
        thaw(text)
    assert raised.value.faults
    return raised.value.sentence


def test_thawed_framework_equals_the_frozen_one(framework: Framework, text: str):
    assert thaw(text) == framework


def test_framework_of_the_builders_can_be_frozen():
    framework = make_framework()

    assert thaw(frozen_copy(framework).text) == framework


def test_copy_names_pack_version_and_hash(framework: Framework):
    copy = frozen_copy(framework, position=1, left_out=("d2",))

    assert (copy.id, copy.version, copy.position, copy.left_out) == (
        "every-field",
        "1.10",
        1,
        ("d2",),
    )
    assert copy.sha256 == hashlib.sha256(copy.text.encode()).hexdigest()


def test_copy_of_a_thawed_copy_is_the_same_text(text: str):
    assert frozen_copy(thaw(text)).text == text


def test_copy_written_by_the_first_version_is_read_and_written_the_same(framework: Framework):
    # Written once and never again: workbooks hold such texts for ever.
    first = (SAMPLES / "frozen-format-1.json").read_text(encoding="utf-8")

    assert thaw(first) == framework
    assert frozen_copy(framework).text == first


def test_defaults_written_out_freeze_to_the_same_text(framework: Framework):
    plain = replace(framework, words=Words())
    spelled = replace(framework, words=Words("".join(["Do", "main"]), "".join(["Stand", "ard"])))

    assert frozen_copy(plain).text == frozen_copy(spelled).text


def test_text_is_sorted_and_has_the_key_names_of_the_format(text: str):
    pack = json.loads(text)

    assert text == json.dumps(pack, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    assert pack["notes"] == [{"text": "A body was renamed in 2022."}]
    assert pack["expected"] == {"domains": 2, "standards": 2, "evidence": 2, "questions": 1}
    assert {"for", "against"} < set(pack["domains"][0]["standards"][0])


def test_text_laid_out_by_another_program_is_read(framework: Framework, text: str):
    assert thaw(json.dumps(json.loads(text), indent=2)) == framework


def test_framework_that_could_not_be_read_back_is_not_frozen(framework: Framework):
    with pytest.raises(PackError, match=r"\$.title: this text is empty"):
        frozen_copy(replace(framework, title=""))


def test_framework_with_half_a_character_is_not_frozen(framework: Framework):
    with pytest.raises(PackError, match="a character that cannot be written"):
        frozen_copy(replace(framework, title="\ud800"))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('"published":2026', '"published":"2026"', "$.published: a whole number is expected here"),
        ('"published":2026', '"published":2026.5', "$.published: a whole number is expected here, but this is a number"),
        ('"published":2026', '"published":true', "$.published: a whole number is expected here, but this is true"),
        ('"published":2026', '"published":null', "$.published: a whole number is expected here, but this is empty"),
        ('"published":2026', '"published":2026,"x":1', "$.x: 'x' is not a field here"),
        ('"published":2026', '"published":2025,"published":2026', "the field 'published' is there twice"),
        ('"version":"1.10"', '"version":1.1', "$.version: a text is expected here, but this is a number"),
        ('"version":"1.10"', '"version":"1\\u0000"', "$.version: the character U+0000 cannot be used in a text"),
        ('"publisher":"Nobody"', '"publisher":"No\u202ebody"', "$.publisher: the character U+202E cannot be used"),
        ('"short_title":"Second"', f'"short_title":"{"x" * 35}"', "one line of the wall holds 34"),
        ('"scale":"arrow"', '"scale":"arow"', "there is no scale with the id 'arow'"),
        ('"standards":2}', '"standards":22}', "the number of standards is 2, but 22 is expected"),
        ('"format":1', '"format":2', "the pack is in format 2; this program reads format 1"),
        ('"format":1', '"format":true', "$.format: 1 is expected here, but this is true"),
        ('"id":"d2"', '"id":"d1"', "$.domains[1].id: the id 'd1' is used already at $.domains[0].id"),
    ],
)  # fmt: skip
def test_text_with_a_fault_is_refused_with_its_path(text: str, old: str, new: str, reason: str):
    assert text.count(old) == 1

    assert reason in refusal_of(text.replace(old, new))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not JSON as this program writes it"),
        ("{", "not JSON as this program writes it"),
        ("null", "fields are expected here"),
        ("[]", "fields are expected here"),
        ('"\\ud800"', "not JSON as this program writes it"),
        ("\ud800", "not JSON as this program writes it"),
        ("1" * 5000, "not JSON as this program writes it"),
        ("[" * 100_000, "nested too deep"),
        ("[" * 200 + "]" * 200, "nested more than 20 levels deep"),
        ('{"format":' + "9" * 18 + "}", "the pack is in format 999999999999999999"),
        ('{"glossary":[' + "{}," * 60_000 + "{}]}", "this holds more than 50,000 values"),
        (" " * (MOST_CHARACTERS + 1), "the text is longer than 4,194,304 characters"),
    ],
    ids=lambda text: text[:12],
)
def test_hostile_text_is_refused(text: str, reason: str):
    assert reason in refusal_of(text)


def test_brackets_in_a_text_do_not_count_as_nesting(framework: Framework):
    noisy = replace(framework, publisher='A "quoted" \\ ' + "[" * 100)
    text = json.dumps(json.loads(frozen_copy(noisy).text), indent=1)

    assert thaw(text) == noisy


def test_opening_a_workbook_does_not_load_yaml():
    code = "import sys, icbo_desktop.packs.frozen; sys.exit('yaml' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
