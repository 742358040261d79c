"""Every fault of a pack is named with file, line and path, and all are named at once."""

import pytest
from msgspec.inspect import BytesType

from icbo_desktop.packs.document import Faults
from icbo_desktop.packs.reader import parse_pack
from icbo_desktop.packs.shape import ShapeCheck
from tests.unit.packs.pack_texts import SAMPLES, changed, error_of, faults_of, line_of, sample_text


def only_fault(old: str, new: str) -> str:
    """The one fault of the sample with that change, without the file's name."""
    (fault,) = faults_of(changed(old, new))
    assert fault.startswith("pack.yaml, line ")
    return fault.removeprefix("pack.yaml, ")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("publisher: Nobody", "publisher: [a]", "$.publisher: a text is expected here, but this is a list"),
        ("publisher: Nobody", "publisher: {a: b}", "$.publisher: a text is expected here, but this is a set of fields"),
        ("published: 2026", "published: [1]", "$.published: a whole number is expected here, but this is a list"),
        ("published: 2026", 'published: "2026"', "$.published: a whole number is expected here, but this is a text: take off the quotes"),
        ("published: 2026", "published: soon", "$.published: a whole number is expected here, but this is a text"),
        ("published: 2026", "published: 20.26", "$.published: a whole number is expected here, but this is the number 20.26"),
        ("published: 2026", "published: true", "$.published: a whole number is expected here, but this is true"),
        ("published: 2026", "published: false", "$.published: a whole number is expected here, but this is false"),
        ("published: 2026", "published: 12", "$.published: the number must be from 1900 to 2200"),
        ("published: 2026", "published: 2201", "$.published: the number must be from 1900 to 2200"),
        ("words: {domain: Area, standard: Question}", "words: Area", "$.words: fields are expected here (domain, standard), but this is a text"),
        ("source: {document: A made-up document, where: On a shelf, licence: Ours}", "source: 3", "$.source: fields are expected here (document, where, licence), but this is the number 3"),
        ("title: The first domain", "title: ''", "$.domains[0].title: this text is empty: write it, or leave the field out where it is not needed"),
        ("statement: Leaders of all partners act as one.", "statement: '  '", "$.domains[0].standards[0].statement: this text is empty: write it, or leave the field out where it is not needed"),
        ("title: The first domain", "title: ' First'", "$.domains[0].title: this must be one line, with no blank at either end, and this is ' First'"),
        ("title: The first domain", 'title: "a\\nb"', "$.domains[0].title: this must be one line, with no blank at either end, and this is 'a\N{REPLACEMENT CHARACTER}b'"),
        ("short_title: First", f"short_title: {'x' * 35}", "$.domains[0].short_title: this is 35 characters long; one line of the wall holds 34"),
        ("title: The first domain", f"title: {'x' * 301}", "$.domains[0].title: this is 301 characters long; the most is 300"),
        ("version: 1.10", "version: one", "$.version: a version is up to three numbers joined by dots, such as 1.0.0, and this is 'one'"),
        ("id: involve\n", "id: In_volve\n", "$.lists[0].id: an id is lower-case words and digits, joined by dots and hyphens, and this is 'In_volve'"),
        ("wording: local", "wording: lokal", "$.wording: one of local, published, restated is expected here, but this is 'lokal'; did you mean 'local'?"),
        ("wording: local", "wording: xyz", "$.wording: one of local, published, restated is expected here, but this is 'xyz'"),
        ("wording: local", "wording: 3", "$.wording: one of local, published, restated is expected here, but this is the number 3"),
        ("format: 1", "format: '1'", "$.format: 1 is expected here, but this is '1': take off the quotes"),
        ("format: 1", "format: true", "$.format: 1 is expected here, but this is true"),
        ("wording: local", "wording: local\ncolour: red", "$.colour: 'colour' is not a field here; known are format, id, version, title, short_title, publisher, published, source, wording, words, notes, scales, introduction, principles, lists, prompts, narrative, closing_questions, domains, resources, glossary, expected"),
        ("number: 1\n", "nummber: 1\n", "$.domains[0].nummber: 'nummber' is not a field here; did you mean 'number'?"),
        ("for: [{", "points_for: [{", "$.domains[0].standards[0].points_for: 'points_for' is not a field here; did you mean 'points'?"),
    ],
)  # fmt: skip
def test_wrong_field_is_named_with_line_and_path(old: str, new: str, fault: str):
    found = only_fault(old, new)

    assert found.split(": ", 1)[1] == fault
    in_second_line = 1 if new.startswith("wording: local\n") else 0
    assert found.split(":")[0] == f"line {line_of(old) + in_second_line}"


@pytest.mark.parametrize(
    ("left_out", "path", "line_at"),
    [
        ('title: "A pack with every field"\n', "$.title", "format: 1"),
        ("    title: The first domain\n", "$.domains[0].title", "- id: d1\n"),
        (
            "        title: Leaders act together\n",
            "$.domains[0].standards[0].title",
            "- id: d1.leadership\n",
        ),
        (
            "expected: {domains: 2, standards: 2, evidence: 2, questions: 1}\n",
            "$.expected",
            "format: 1",
        ),
        ("document: A made-up document, ", "$.source.document", "source: {"),
    ],
)
def test_missing_field_is_named_at_what_it_should_stand_in(left_out: str, path: str, line_at: str):
    fault = only_fault(left_out, "")

    name = path.rsplit(".", maxsplit=1)[-1]
    assert fault == f"line {line_of(line_at)}: {path}: '{name}' is missing"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("id: involve.people", "id: d1.joint", "$.domains[0].closing_question.id: the id 'd1.joint' is used already in line 33"),
        ("- id: d2\n", "- id: d1\n", "$.domains[1].id: the id 'd1' is used already in line 37"),
        ("id: option, kind", "id: arrow, kind", "$.scales[2].id: the id 'arrow' is used already in line 15"),
        ("value: 1, id: joint", "value: 1, id: separate", "$.scales[1].points[1].id: the point id 'separate' is used already in line 20"),
        ("{term: ICB, meaning: Integrated care board}", "{term: ICB, meaning: A}\n  - {term: icb, meaning: B}", "$.glossary[1].term: the term 'icb' is used already in line 74"),
        ("    scale: arrow\n", "    scale: arow\n", "$.domains[0].scale: there is no scale with the id 'arow'"),
        ("scale: maturity\n", "scale: option\n", "$.domains[0].standards[0].levels[0].point: there is no point of the scale 'option' with the id 'separate'"),
        ("criterion: d1.leadership.c1", "criterion: c1", "$.domains[0].standards[0].evidence[0].criterion: there is no criterion of this standard with the id 'c1'"),
        ("        scale: maturity\n", "", "$.domains[0].standards[0].levels: levels need the 'scale' that they describe"),
        ("where: example.org, domain: d1", "where: example.org, domain: d3", "$.resources[0].domain: there is no domain with the id 'd3'"),
        ("points: [{value: 1}, {value: 2}, {value: 3}]", "points: [{value: 1}]", "$.scales[0].points: at least 2 are needed here"),
        ("{value: 2}, {value: 3}", "{value: 3}, {value: 3}", "$.scales[0].points[2].value: the values of a scale go up, and 3 comes after 3"),
        ("{value: 2}, {value: 3}", "{value: 3}, {value: 2}", "$.scales[0].points[2].value: the values of a scale go up, and 2 comes after 3"),
        ("aggregate: none", "aggregate: median", "$.scales[2].aggregate: a nominal scale has no middle to sum up by: write 'aggregate: none'"),
        ("aggregate: median", "aggregate: mean", "$.scales[0].aggregate: an ordinal scale is summed up by its median, never by a mean"),
        ("standards: 2, ", "standards: 22, ", "$.expected.standards: the number of standards is 2, but 22 is expected"),
        ("{domains: 2, ", "{domains: 4, ", "$.expected.domains: the number of domains is 2, but 4 is expected"),
        ("evidence: 2, ", "evidence: 87, ", "$.expected.evidence: the number of evidence lines is 2, but 87 is expected"),
        ("evidence: 2, ", "", "$.expected.evidence: the number of evidence lines is 2, but 0 is expected"),
        ("questions: 1}", "questions: 44}", "$.expected.questions: the number of sample questions is 1, but 44 is expected"),
    ],
)  # fmt: skip
def test_broken_rule_is_named_with_line_and_path(old: str, new: str, fault: str):
    faults = faults_of(changed(old, new))

    assert fault in [found.split(": ", 1)[1] for found in faults]


def test_two_levels_of_one_point_are_refused():
    fault = only_fault("{point: joint}", "{point: separate}")

    assert fault.endswith("levels[1].point: the point 'separate' is used already in line 61")


def test_point_ids_may_be_used_by_two_scales():
    text = changed("{value: 1}, {value: 2}, {value: 3}", "{value: 1, id: separate}, {value: 2}")

    assert parse_pack(text, "pack.yaml").scales[0].points[0].id == "separate"


@pytest.mark.parametrize("text", ["- a\n- b\n", "just words", "3", "---\n"])
def test_pack_that_is_no_set_of_fields_is_refused(text: str):
    (fault,) = faults_of(text)

    assert "$: fields are expected here (format, id, version, title …), but this is " in fault


def test_newer_format_is_the_only_fault_named():
    text = changed("format: 1", "format: 2").replace("title:", "heading:")

    assert faults_of(text) == [
        "pack.yaml, line 2: $.format: the pack is in format 2; this program reads format 1"
    ]


def test_every_kind_of_fault_is_named_at_once():
    text = (SAMPLES / "many-faults" / "pack.yaml").read_text(encoding="utf-8")

    found = [fault.removeprefix("pack.yaml, line ") for fault in faults_of(text)]

    assert found == [
        "1: $.title: 'title' is missing",
        "2: $.id: an id is lower-case words and digits, joined by dots and hyphens, and this is 'Many Faults'",
        "6: $.published: a whole number is expected here, but this is a text: take off the quotes",
        "8: $.wording: one of local, published, restated is expected here, but this is 'restatd'; did you mean 'restated'?",
        "10: $.scales[0].points[1].value: the values of a scale go up, and 1 comes after 1",
        "11: $.scales[1].points: at least 2 are needed here",
        "13: $.domains[0].title: 'title' is missing",
        "14: $.domains[0].titel: 'titel' is not a field here; did you mean 'title'?",
        "15: $.domains[0].short_title: this is 40 characters long; one line of the wall holds 34",
        "16: $.domains[0].scale: there is no scale with the id 'arow'",
        "18: $.domains[0].standards[0].title: this text is empty: write it, or leave the field out where it is not needed",
        "18: $.domains[0].standards[0].evidence[0].text: a text is expected here, but this is a list",
        "18: $.domains[0].standards[0].evidence[0].criterion: there is no criterion of this standard with the id 'none'",
        "19: the anchor &twice is not allowed",
        "19: $.domains[0].standards[1].id: the id 'd1.a' is used already in line 18",
        "19: $.domains[0].standards[1].levels: levels need the 'scale' that they describe",
        "20: the alias *twice is not allowed: write the value",
        "22: $.domains[0].introduction: the field 'introduction' is here twice, first in line 21",
        "24: $.resources[0].domain: there is no domain with the id 'd9'",
        "25: $.expected.standards: the number of standards is 3, but 22 is expected",
        "25: $.expected.evidence: the number of evidence lines is 1, but 0 is expected",
    ]


def test_sentence_counts_the_faults_and_tells_the_first():
    error = error_of(changed("publisher: Nobody\n", "").replace("wording: local", "wording: 1"))

    assert error.sentence == (
        "The framework cannot be used, for 2 reasons. "
        "The first: pack.yaml, line 2: $.publisher: 'publisher' is missing."
    )


def test_faults_past_the_limit_are_counted():
    text = sample_text() + "".join(f"field{n}: x\n" for n in range(600))

    error = error_of(text)

    assert "for 600 reasons" in error.sentence
    assert str(error.faults[-1]) == "pack.yaml: 100 more faults are not listed"


def test_long_unknown_name_is_cut_in_the_message():
    (fault,) = faults_of(sample_text() + "x" * 1000 + ": y\n")

    assert len(fault) < 600


def test_type_that_the_check_does_not_know_is_our_bug():
    check = ShapeCheck(Faults("pack.yaml"))

    with pytest.raises(TypeError, match="a type that this check does not know"):
        check.checked("text", BytesType(), ())
