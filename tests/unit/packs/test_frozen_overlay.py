"""A frozen copy is the whole overlay as one stable text, and only a sound text comes back."""

import hashlib
import json
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.overlay import ItemWords, Overlay
from icbo_desktop.packs.frozen_overlay import frozen_overlay, thaw_overlay
from icbo_desktop.packs.overlays import read_overlay
from icbo_desktop.packs.reader import read_pack
from tests.unit.packs.pack_texts import EVERY_FIELD


@pytest.fixture(scope="module")
def framework() -> Framework:
    return read_pack(EVERY_FIELD)


@pytest.fixture(scope="module")
def overlay(framework: Framework) -> Overlay:
    return read_overlay(EVERY_FIELD / "overlays" / "every-word.yaml", framework)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('"format":1', '"format":2', "the overlay is in format 2"),
        ('"id":"every-word"', '"id":"Every Word"', "an id is lower-case words"),
        ('"version":"1.0.0"', '"version":1', "a text is expected here"),
        ('"version":"1.0.0"', '"version":"1.0.0","version":"2"', "'version' is there twice"),
        ('"version":"1.0.0"', '"version":"1.0.0","x":[]', "'x' is not a field here"),
        ('"id":"d1.joint"', '"id":"d9.joint"', "nothing with the id 'd9.joint'"),
        ('"People first."', '"\u202eFirst."', "the character U+202E cannot be used"),
    ],
)
def test_text_with_a_fault_is_refused(
    overlay: Overlay, framework: Framework, old: str, new: str, reason: str
):
    text = frozen_overlay(overlay, framework).text
    assert text.count(old) == 1

    with pytest.raises(PackError, match=re.escape(reason)):
        thaw_overlay(text.replace(old, new), framework)


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "[" * 100_000, "[" * 200 + "]" * 200])
def test_hostile_text_is_refused(text: str):
    with pytest.raises(PackError):
        thaw_overlay(text)


def test_overlay_that_fits_nothing_is_not_frozen(overlay: Overlay, framework: Framework):
    stray = replace(overlay, items=(ItemWords("nowhere", text="Words"),))

    with pytest.raises(PackError, match="nothing with the id 'nowhere'"):
        frozen_overlay(stray, framework)


def test_thawed_overlay_equals_the_frozen_one(overlay: Overlay, framework: Framework):
    assert thaw_overlay(frozen_overlay(overlay, framework).text, framework) == overlay


def test_overlay_is_thawed_without_a_framework_too(overlay: Overlay, framework: Framework):
    stray = replace(overlay, items=(ItemWords("nowhere", text="Words"),))
    text = frozen_overlay(overlay, framework).text.replace("d1.joint", "nowhere")

    assert stray.items[0].id in {item.id for item in thaw_overlay(text).items}


def test_copy_names_framework_version_and_hash(overlay: Overlay, framework: Framework):
    copy = frozen_overlay(overlay, framework, position=1)

    assert (copy.id, copy.framework_id, copy.version, copy.position) == (
        "every-field/every-word",
        "every-field",
        "1.0.0",
        1,
    )
    assert copy.sha256 == hashlib.sha256(copy.text.encode()).hexdigest()


def test_text_is_sorted_and_holds_no_empty_field(overlay: Overlay, framework: Framework):
    text = frozen_overlay(overlay, framework).text
    parsed = json.loads(text)

    assert text == json.dumps(parsed, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    assert parsed["items"][0] == {"id": "principle.one", "text": "People first."}


def test_thawing_an_overlay_does_not_load_yaml():
    code = "import sys, icbo_desktop.packs.frozen_overlay; sys.exit('yaml' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
