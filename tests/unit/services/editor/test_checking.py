"""The checks of packs on what is edited: each fault is named where it is to be mended."""

import pytest

from icbo_desktop.domain.editing.beginnings import OwnName, copy_of, words_over
from icbo_desktop.domain.editing.edited import OVERLAY, with_text
from icbo_desktop.domain.editing.outline import outline_of
from icbo_desktop.domain.editing.structure import added
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.reader import read_pack
from icbo_desktop.services.editor.checking import faults_of, find_place
from tests.builders import make_framework

STANDARD = ("domains", 0, "standards", 0)


def make_copy():
    return copy_of(make_framework(), OwnName("ours", "Ours", "Northborough Council", 2026))


def test_sound_copy_has_no_faults():
    assert faults_of(make_copy()) == ()


@pytest.mark.parametrize(
    ("place", "key", "value", "reason"),
    [
        (STANDARD, "title", "", "This is still empty."),
        (
            STANDARD,
            "short_title",
            "x" * 40,
            "This is 40 characters long; one line of the wall holds 34.",
        ),
        ((*STANDARD, "evidence", 1), "text", "", "This is still empty."),
        (("domains", 0), "title", "x" * 301, "This is 301 characters long; the most is 300."),
        ((), "publisher", "", "This is still empty."),
        (("notes", 0), "", "", "This is still empty."),
        ((), "source.document", "", "This is still empty."),
    ],
)
def test_fault_is_named_at_its_field(place, key, value, reason):
    found = faults_of(with_text(make_copy(), place, key, value))

    assert [(fault.place, fault.key, fault.reason) for fault in found] == [(place, key, reason)]


def test_fault_says_where_in_words():
    copy, place = added(make_copy(), STANDARD, "evidence")

    assert [fault.words for fault in faults_of(copy)] == [
        "1 Short d1 · I Short d1.one · Evidence lines · 4 · Text: this is still empty."
    ]
    assert faults_of(with_text(copy, place, "text", "Something to see.")) == ()


def test_domain_without_standards_lacks_one():
    copy, place = added(make_copy(), (), "domains", "Housing")

    assert [(fault.place, fault.key, fault.reason) for fault in faults_of(copy)] == [
        (place, "standards", "At least one is needed here.")
    ]


@pytest.mark.parametrize(
    ("place", "key", "value"),
    [
        (STANDARD, "short_title", "x" * 40),
        ((*STANDARD, "questions", 0), "text", "x" * 20_001),
        (("scales", 0), "low_label", "x" * 301),
        ((OVERLAY,), "language", "English, we think"),
        ((OVERLAY,), "title", ""),
        (("domains", 0), "closing_question.text", "x" * 20_001),
    ],
)
def test_fault_of_an_overlay_is_named_where_the_words_stand(place, key, value):
    words = with_text(words_over(make_framework(), "ours", "Ours"), place, key, value)

    found = faults_of(words)

    assert [fault.place for fault in found] == [place]
    assert found[0].key.partition(".")[0] in {key, "text", key.partition(".")[0]}


@pytest.mark.parametrize("folder", sorted(frameworks_dir().iterdir()), ids=lambda path: path.name)
def test_every_shipped_pack_can_be_copied_without_a_fault(folder):
    copy = copy_of(read_pack(folder), OwnName("ours", "Ours", "Northborough Council", 2026))

    assert faults_of(copy) == ()
    assert outline_of(copy)


def test_part_is_found_by_its_id_or_term():
    assert find_place(make_framework(), "d1.two.e2") == (
        "domains",
        0,
        "standards",
        1,
        "evidence",
        1,
    )
    assert find_place(make_framework(), "d1.joint") == ("domains", 0)
    assert find_place(make_framework(), "nothing") is None
