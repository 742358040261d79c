"""Overlays are read strictly against their framework: every fault at once, all or nothing."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.frozen_overlay import overlay_text
from icbo_desktop.packs.overlay_format import overlay_schema
from icbo_desktop.packs.overlays import list_overlays, parse_overlay, read_overlay, read_overlays
from icbo_desktop.packs.reader import read_pack
from tests.unit.packs.pack_texts import EVERY_FIELD, line_of
from tests.unit.packs.test_reader import needs_links

SAMPLE = EVERY_FIELD / "overlays" / "every-word.yaml"


@pytest.fixture(scope="module")
def framework() -> Framework:
    return read_pack(EVERY_FIELD)


@pytest.fixture(scope="module")
def text() -> str:
    return SAMPLE.read_text(encoding="utf-8")


@pytest.fixture
def overlay_path(tmp_path: Path, text: str) -> Path:
    """A sound overlay in its place."""
    folder = tmp_path / "every-field" / "overlays"
    folder.mkdir(parents=True)
    path = folder / "every-word.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def faults_of(text: str, framework: Framework) -> list[str]:
    with pytest.raises(PackError) as raised:
        parse_overlay(text, "o.yaml", framework)
    return [str(fault) for fault in raised.value.faults]


REFUSED = {
    "another format": ("format: 1", "format: 2", "$.format: the overlay is in format 2"),
    "another framework": (
        "framework: every-field",
        "framework: icbo-2018",
        "$.framework: this overlay is for 'icbo-2018', and the framework is 'every-field'",
    ),
    "an unknown field": ("title: Every word", "titel: Every word", "'titel' is not a field here"),
    "an empty text": ("title: Every word", 'title: " "', "$.title: this text is empty"),
    "a language in words": ("language: en-GB", "language: English", "a language is written as"),
    "an unknown item": (
        "{id: d1.joint, text",
        "{id: d1.jiont, text",
        "the framework has nothing with the id 'd1.jiont'; did you mean 'd1.joint'?",
    ),
    "the framework itself as an item": (
        "{id: d1.joint, text",
        "{id: every-field, text",
        "the framework has nothing with the id 'every-field'",
    ),
    "a point of a scale as an item": (
        "{id: d1.joint, text",
        "{id: separate, text",
        "the framework has nothing with the id 'separate'",
    ),
    "a scale as an item": (
        "{id: d1.joint, text",
        "{id: arrow, text",
        "'arrow' has no 'text'; it has words under 'scales' only",
    ),
    "a key the item has not": (
        "{id: d1.joint, text",
        "{id: d1.joint, name",
        "'d1.joint' has no 'name'; it has text",
    ),
    "a text the pack leaves empty": (
        "{id: d1.joint, text: What is next?}",
        "{id: d2.talk, statement: Talk}",
        "'d2.talk' has no 'statement'; it has title, short_title",
    ),
    "no other words": (
        "{id: d1.joint, text: What is next?}",
        "{id: d1.joint}",
        "'d1.joint' is given no other words",
    ),
    "an item twice": ("id: d1.joint, text", "id: d1, text", "the id 'd1' is here already in line"),
    "a long short title": (
        "short_title: One,",
        f"short_title: {'x' * 35},",
        "one line of the wall",
    ),
    "an unknown scale": ("id: maturity", "id: maturty", "the framework has no scale 'maturty'"),
    "a label the scale has not": (
        "- id: maturity",
        "- id: maturity\n    low_label: Least",
        "the scale 'maturity' has no 'low_label'",
    ),
    "an unknown point": ("value: 0", "value: 7", "the scale 'maturity' has no point 7"),
    "a text the point has not": (
        "value: 0",
        "value: 1",
        "the point 1 of the scale 'maturity' has no 'description'",
    ),
    "a term the pack has not": (
        "{term: ICB,",
        "{term: ICS,",
        "the framework's glossary has no 'ICS'; did you mean 'ICB'?",
    ),
    "a value that is an alias": ("id: d1.joint", "id: *x", "the alias *x is not allowed"),
}


@pytest.mark.parametrize(("old", "new", "reason"), REFUSED.values(), ids=REFUSED)
def test_overlay_with_a_fault_is_refused_with_its_line(
    text: str, framework: Framework, old: str, new: str, reason: str
):
    assert text.count(old) == 1
    changed = text.replace(old, new)

    (fault, *_) = [fault for fault in faults_of(changed, framework) if reason in fault]

    assert fault.startswith(f"o.yaml, line {line_of(new.splitlines()[-1].strip(), changed)}: ")


def test_introduction_that_the_pack_has_not_is_refused(text: str, framework: Framework):
    bare = replace(framework, introduction="")

    (fault,) = faults_of(text, bare)

    assert fault.startswith(f"o.yaml, line {line_of('introduction: One', text)}: $.introduction: ")
    assert fault.endswith("the framework has no introduction to put in other words")


def test_all_faults_are_named_at_once(text: str, framework: Framework):
    broken = text.replace("id: d1.joint", "id: d9").replace("value: 0", "value: 9")
    broken = broken.replace("term: ICB", "term: BCI").replace("title: Every word\n", "")

    assert len(faults_of(broken, framework)) == 4


def test_sentence_speaks_of_an_overlay(text: str, framework: Framework):
    with pytest.raises(PackError, match=r"^The overlay cannot be used: o\.yaml, line 2: "):
        parse_overlay(text.replace("format: 1", "format: 9"), "o.yaml", framework)


def test_file_with_another_name_is_refused(overlay_path: Path, framework: Framework):
    other = overlay_path.rename(overlay_path.with_name("easy.yaml"))

    with pytest.raises(PackError, match=r"every-field/overlays/easy.yaml: the file is called"):
        read_overlay(other, framework)


@needs_links
def test_linked_overlay_is_refused(overlay_path: Path, framework: Framework, tmp_path: Path):
    overlay_path.rename(tmp_path / "real.yaml")
    overlay_path.symlink_to(tmp_path / "real.yaml")

    with pytest.raises(PackError, match="the file is a link"):
        read_overlay(overlay_path, framework)


def test_overlay_that_is_not_there_is_refused(tmp_path: Path, framework: Framework):
    with pytest.raises(PackError, match=r"there is no easy\.yaml in this folder"):
        read_overlay(tmp_path / "easy.yaml", framework)


def test_faults_of_all_overlays_are_named_together(
    overlay_path: Path, framework: Framework, text: str
):
    overlay_path.with_name("one.yaml").write_text("format: 9", encoding="utf-8")
    overlay_path.with_name("two.yaml").write_text("", encoding="utf-8")

    with pytest.raises(PackError) as raised:
        read_overlays(overlay_path.parents[1], framework)

    assert [fault.file.split("/")[-1] for fault in raised.value.faults] == ["one.yaml", "two.yaml"]


def test_sample_overlay_is_read_with_every_field(framework: Framework):
    overlay = read_overlay(SAMPLE, framework)

    assert (overlay.framework_id, overlay.id, overlay.language) == (
        "every-field",
        "every-word",
        "en-GB",
    )
    assert overlay.notes == ("Written for the tests.",)
    assert overlay.terms[0].since == "1 July 2022"
    assert overlay.scales[1].points[0].label == "Apart"
    assert overlay.text_count == 18


def test_list_shows_sound_and_broken_overlays_side_by_side(
    overlay_path: Path, framework: Framework
):
    overlay_path.with_name("broken.yaml").write_text("format: [", encoding="utf-8")
    overlay_path.with_name("README.md").write_text("no overlay", encoding="utf-8")

    broken, sound = list_overlays(overlay_path.parents[1], framework)

    assert (broken.id, broken.is_usable) == ("broken", False)
    assert (sound.id, sound.title, sound.version) == ("every-word", "Every word", "1.0.0")
    assert (sound.texts, sound.is_usable) == (18, True)


def test_pack_without_overlays_has_none(tmp_path: Path, framework: Framework):
    assert list_overlays(tmp_path, framework) == ()
    assert read_overlays(tmp_path, framework) == ()


@pytest.mark.parametrize(
    "path",
    [SAMPLE, *sorted(frameworks_dir().glob("*/overlays/*.yaml"))],
    ids=lambda path: path.stem,
)
def test_sound_overlay_fits_the_schema_for_editors(path: Path):
    overlay = read_overlay(path, read_pack(path.parents[1]))

    jsonschema.validate(json.loads(overlay_text(overlay)), overlay_schema())


def test_schema_names_what_an_overlay_needs():
    schema = overlay_schema()

    definition = schema["$defs"]["OverlayFile"]
    assert set(definition["required"]) == {
        "format", "id", "framework", "version", "title", "wording",
    }  # fmt: skip
    assert definition["additionalProperties"] is False
