"""The types of a pack are the format: the framework has the same fields, and the schema says the same."""

import json
from dataclasses import fields

import jsonschema
import pytest
import yaml

from icbo_desktop.packs.conversion import _PART_OF
from icbo_desktop.packs.format import pack_schema
from icbo_desktop.packs.frozen import frozen_copy
from icbo_desktop.packs.reader import read_pack
from tests.unit.packs.pack_texts import EVERY_FIELD, SAMPLES


@pytest.mark.parametrize(("model", "part"), _PART_OF.items(), ids=lambda kind: kind.__name__)
def test_part_has_the_fields_of_its_class_in_the_domain(model: type, part: type):
    assert set(part.__struct_fields__) == {field.name for field in fields(model)}


def test_standard_uses_the_short_words_of_the_format_for_its_points():
    names = pack_schema()["$defs"]["StandardPart"]["properties"]

    assert {"for", "against"} < set(names)
    assert not {"points_for", "points_against"} & set(names)


def test_schema_accepts_a_pack_with_every_field():
    pack = json.loads(frozen_copy(read_pack(EVERY_FIELD)).text)

    jsonschema.Draft202012Validator.check_schema(pack_schema())
    jsonschema.validate(pack, pack_schema(), jsonschema.Draft202012Validator)


def test_schema_refuses_a_pack_with_faults():
    text = (SAMPLES / "many-faults" / "pack.yaml").read_text(encoding="utf-8")
    pack = yaml.safe_load(text)

    messages = [
        error.message for error in jsonschema.Draft202012Validator(pack_schema()).iter_errors(pack)
    ]

    assert any("'title' is a required property" in message for message in messages)
    assert any("'restatd' is not one of" in message for message in messages)
    assert any("titel" in message for message in messages)


def test_every_field_of_the_schema_has_a_type_that_editors_know():
    parts = pack_schema()["$defs"].values()

    for part in parts:
        assert part["additionalProperties"] is False
        assert all(
            {"type", "enum", "$ref", "anyOf", "const"} & set(field)
            for field in part["properties"].values()
        )
