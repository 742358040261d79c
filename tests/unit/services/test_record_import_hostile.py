"""JSON records from anyone's hands: whatever stands anywhere in one, it is read whole or refused in words."""

import copy
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.errors import RecordFaultsError
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.services.record_import import import_record
from icbo_desktop.services.records import export_file
from icbo_desktop.store.checks import check_workbook
from tests.builders import make_grid_framework
from tests.recorded_everywhere import everywhere
from tests.unit.records.json_records import frozen_in, read_again, record_bytes

Place = tuple[str | int, ...]
JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=True),
    st.text(max_size=20),
    st.sampled_from(
        ["", "x\ud800", "\x00", "<b>", "=1+1", "2026-02-30", "9999-12-31", "0001-01-01"]
    ),
    st.sampled_from(
        ["2026-01-01T00:00:00", "2026-01-01T00:00:00.5+23:59", "24:00", "x" * 2_000_001]
    ),
    st.just([]),
    st.just({}),
    st.just([[[{}]]]),
    st.just(["a", "a"]),
)


@cache
def sound() -> tuple[dict[str, Any], list[Place]]:
    """A record's tree, and every place in it that is read."""
    framework = make_grid_framework()
    tree = json.loads(record_bytes(frozen_in(everywhere(framework, full=False)[0], framework)))
    shorter = {key: value[:3] if isinstance(value, list) else value for key, value in tree.items()}
    shorter["partner_groups"], shorter["frameworks"] = tree["partner_groups"], tree["frameworks"]
    shorter["computed"] = {}
    return shorter, [place for place in places(shorter) if place]


def places(value: Any, place: Place = ()) -> Iterator[Place]:
    yield place
    if isinstance(value, dict | list):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(each, (*place, key))


def replaced(place: Place, junk: object) -> bytes:
    tree = copy.deepcopy(sound()[0])
    holder: Any = tree
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = junk
    return json.dumps(tree).encode()


def test_the_record_is_sound_before() -> None:
    assert read_again(json.dumps(sound()[0]).encode()).workshop.details.title


@given(st.data(), JUNK)
@settings(max_examples=300)
def test_any_value_anywhere_is_taken_whole_or_refused_with_a_path(
    data: st.DataObject, junk: object
) -> None:
    content = replaced(data.draw(st.sampled_from(sound()[1])), junk)

    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "record.json").write_bytes(content)
        refusal = refusal_of(folder)
        if refusal is not None:
            assert refusal.faults
            assert not (folder / "new.icbo").exists()
            return
        assert check_workbook(folder / "new.icbo") == ()
        export_file(folder / "new.icbo", ExportRequest(folder / "again.json", "json"))


def refusal_of(folder: Path) -> RecordFaultsError | None:
    try:
        import_record(folder / "record.json", folder / "new.icbo")
    except RecordFaultsError as error:
        return error
    return None


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_in_words(content: bytes) -> None:
    with pytest.raises(RecordFaultsError):
        read_again(content)


@given(st.data())
@settings(max_examples=50)
def test_a_record_that_ends_anywhere_is_refused(data: st.DataObject) -> None:
    whole = json.dumps(sound()[0]).encode()
    end = data.draw(st.integers(0, len(whole) - 1))

    with pytest.raises(RecordFaultsError, match="ends too early"):
        read_again(whole[:end])
