"""What is written as YAML reads back as the same, whatever the words are."""

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.document import REFUSED_CHARACTER
from icbo_desktop.packs.overlays import parse_overlay, read_overlays
from icbo_desktop.packs.reader import parse_pack, read_pack
from icbo_desktop.packs.yaml_text import overlay_yaml, pack_yaml
from tests.unit.packs.pack_texts import EVERY_FIELD

FOLDERS = [*sorted(path.parent for path in frameworks_dir().glob("*/pack.yaml")), EVERY_FIELD]
NFC = st.text(min_size=1).filter(
    lambda text: (
        text.strip()
        and not REFUSED_CHARACTER.search(text)
        and "\r" not in text
        and unicodedata.is_normalized("NFC", text)
    )
)


@given(words=NFC)
def test_any_text_comes_back_as_it_was(words: str):
    framework = replace(read_pack(EVERY_FIELD), introduction=words)

    assert parse_pack(pack_yaml(framework), "pack.yaml").introduction == words


@pytest.mark.parametrize(
    "words",
    ["NO", "yes", "null", "~", "1.10", "12:30", "- a", "a: b", "# a", "a\nb\n", " a\n\n b "],
)
def test_text_that_yaml_reads_otherwise_comes_back(words: str):
    framework = replace(read_pack(EVERY_FIELD), introduction=words)

    assert parse_pack(pack_yaml(framework), "pack.yaml").introduction == words


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_pack_and_its_overlays_come_back_the_same(folder: Path):
    framework = read_pack(folder)

    assert parse_pack(pack_yaml(framework), "pack.yaml") == framework
    for overlay in read_overlays(folder, framework):
        assert parse_overlay(overlay_yaml(overlay), "o.yaml", framework) == overlay
