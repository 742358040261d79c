"""Whatever is done to a pack's text, it is read whole or refused with PackError; nothing else comes out."""

import json
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.packs.frozen import frozen_copy, thaw
from icbo_desktop.packs.reader import parse_pack, read_pack
from tests.unit.packs.pack_texts import EVERY_FIELD, sample_text

SAMPLE = sample_text()
LINES = SAMPLE.splitlines(keepends=True)
FROZEN = frozen_copy(read_pack(EVERY_FIELD)).text
SNIPPETS = st.sampled_from(
    ["[", "]", "{", "}", ": ", "- ", "&a ", "*a", "!!x ", "<<: ", "? ", "| ", ">-", '"', "'", "\t", "\n", "  ",
     "\0", "#", "---\n", "%TAG", "~", "null", "true", "1", "-1", "1e9", ".5", "9" * 30, "\\u0000", "\ud800", "é", "id"]
) | st.text(max_size=8)  # fmt: skip
EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), SNIPPETS), min_size=1, max_size=4)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


def mutated(text: str, edits: list[tuple[float, int, str]]) -> str:
    for where, length, new in edits:
        at = int(where * len(text))
        text = text[:at] + new + text[at + length :]
    return text


def whole_or_refused(read: Callable[[], Framework]) -> None:
    refusal = None
    framework = None
    try:
        framework = read()
    except PackError as error:
        refusal = error
    if framework is not None:
        # What was read can always be kept in a workbook and taken out again.
        assert thaw(frozen_copy(framework).text) == framework
    else:
        assert refusal is not None
        assert refusal.sentence
        assert [fault for fault in refusal.faults if fault.reason]


@settings(max_examples=300, deadline=None)
@given(EDITS)
def test_text_with_random_edits_is_whole_or_refused(edits: list[tuple[float, int, str]]):
    whole_or_refused(lambda: parse_pack(mutated(SAMPLE, edits), "pack.yaml"))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(LINES) - 1), st.integers(0, len(LINES) - 1)), max_size=6)
)
def test_text_with_lines_moved_and_repeated_is_whole_or_refused(moves: list[tuple[int, int]]):
    lines = LINES.copy()
    for source, target in moves:
        lines[target] = LINES[source]

    whole_or_refused(lambda: parse_pack("".join(lines), "pack.yaml"))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(SAMPLE.encode()) - 1), st.binary(max_size=4))
def test_bytes_with_random_edits_are_whole_or_refused(at: int, new: bytes):
    content = SAMPLE.encode()

    whole_or_refused(lambda: parse_pack(content[:at] + new + content[at + 1 :], "pack.yaml"))


@settings(max_examples=200, deadline=None)
@given(EDITS)
def test_frozen_text_with_random_edits_is_whole_or_refused(edits: list[tuple[float, int, str]]):
    whole_or_refused(lambda: thaw(mutated(FROZEN, edits)))


@settings(max_examples=200, deadline=None)
@given(st.data(), JSON_VALUES)
def test_frozen_value_of_another_type_is_whole_or_refused(data: st.DataObject, value: object):
    pack = json.loads(FROZEN)
    place = pack
    while isinstance(place, dict | list) and place:
        key = data.draw(
            st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place)))
        )
        if not isinstance(place[key], dict | list) or not place[key] or data.draw(st.booleans()):
            place[key] = value
            break
        place = place[key]

    whole_or_refused(lambda: thaw(json.dumps(pack)))
