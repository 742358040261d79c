"""Versions of packs sort as people count them."""

import pytest

from icbo_desktop.domain.pack_versions import is_higher, next_version


@pytest.mark.parametrize(
    ("version", "than"),
    [
        ("1.10", "1.9"),
        ("2", "1.99.99"),
        ("1.0.1", "1"),
        ("1.0.0", "1.0.0-draft"),
        ("1.0.0-draft.10", "1.0.0-draft.9"),
        ("1.0.0-b", "1.0.0-1"),
    ],
)
def test_higher_version_is_higher_and_not_the_other_way(version: str, than: str):
    assert is_higher(version, than)
    assert not is_higher(than, version)


@pytest.mark.parametrize(("one", "other"), [("1", "1.0.0"), ("1.0.0-a", "1.0-a"), ("01", "1")])
def test_same_version_written_otherwise_is_not_higher(one: str, other: str):
    assert not is_higher(one, other)
    assert not is_higher(other, one)


@pytest.mark.parametrize(
    ("version", "after"),
    [("1.0.0", "1.0.1"), ("1.9", "1.10"), ("3", "4"), ("1.1-draft", "1.1"), ("", "1.0.0")],
)
def test_next_version_is_the_nearest_higher_one(version: str, after: str):
    assert next_version(version) == after
