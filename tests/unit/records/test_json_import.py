"""A JSON record read back: the same workshop, byte for byte when it is written again."""

import json
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.cleaning import clean
from icbo_desktop.domain.edits.capture import (
    AddAction,
    AddDifferingView,
    AddGoodPractice,
    AddNote,
    AddParkedItem,
)
from icbo_desktop.domain.edits.rating import (
    AgreeToDiffer,
    MarkRevealed,
    SetAgreedRating,
    SetFinding,
    SetFindingNote,
    SetStatus,
    SetTally,
)
from icbo_desktop.domain.edits.setting import EnterStep
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.merging import merge
from icbo_desktop.domain.rows import Attribution, ViewRating
from icbo_desktop.domain.session_rows import MergedSource
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.reader import read_pack
from tests.builders import make_framework, make_item, make_workshop
from tests.recorded_everywhere import everywhere
from tests.unit.domain.breakouts import Room
from tests.unit.records.json_records import (
    frozen_in,
    read_again,
    record_bytes,
    written_again,
)

PACKS = sorted(folder.name for folder in frameworks_dir().iterdir() if folder.is_dir())
ATTRIBUTIONS: tuple[Attribution, ...] = ("none", "group")
FRAMEWORK = make_framework()
NAMES = ("Council", "NHS", "Providers", "Voluntary sector")

TEXTS = st.text(min_size=1, max_size=30).map(clean).filter(str.strip)
ITEMS = st.sampled_from([make_item(item_id) for item_id in ("d1.one", "d1.two", "d2.one", "d1")])
VALUES = st.lists(st.integers(1, 10), max_size=6).map(tuple)
HOLDERS = st.lists(st.integers(0, 3), max_size=3, unique=True)


@cache
def pack(name: str) -> Framework:
    return read_pack(frameworks_dir() / name)


@st.composite
def workshops(draw: st.DrawFn) -> Workshop:
    """A workshop after any edits, by groups of any sizes."""
    groups = {name: draw(st.integers(0, 6)) for name in NAMES}
    ids = [group.id for group in make_workshop(groups=groups).groups]
    evidence = st.sampled_from(["d1.one.e1", "d1.one.e2"])
    edits = st.one_of(
        st.builds(SetTally, ITEMS, st.sampled_from(ids), st.integers(1, 2), VALUES),
        st.builds(SetAgreedRating, ITEMS, st.integers(1, 10)),
        st.builds(AgreeToDiffer, ITEMS),
        st.builds(SetStatus, ITEMS, st.sampled_from(["parked", "discussed"]), TEXTS),
        st.builds(MarkRevealed, ITEMS, st.integers(1, 2)),
        st.builds(SetFinding, st.just(make_item()), evidence, st.sampled_from(["none", "some"])),
        st.builds(SetFindingNote, st.just(make_item()), evidence, TEXTS),
        st.builds(
            AddDifferingView,
            ITEMS,
            TEXTS,
            st.sampled_from(["groups", "several", "not_attributed"]),
            HOLDERS.map(lambda chosen: tuple(ids[number] for number in chosen)),
        ),
        st.builds(
            AddGoodPractice,
            ITEMS,
            TEXTS,
            HOLDERS.map(lambda chosen: tuple(ids[number] for number in chosen)),
        ),
        st.builds(
            AddAction,
            ITEMS,
            TEXTS,
            st.just("high"),
            TEXTS,
            st.none() | st.dates(date(1950, 1, 1), date(2200, 1, 1)),
        ),
        st.builds(AddParkedItem, ITEMS, TEXTS),
        st.builds(AddNote, ITEMS, TEXTS),
        st.builds(EnterStep, TEXTS, ITEMS),
    )
    return frozen_in(make_workshop(*draw(st.lists(edits, max_size=12)), groups=groups), FRAMEWORK)


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
@given(workshop=workshops())
@settings(max_examples=60)
def test_reading_and_writing_again_gives_the_same_bytes(
    workshop: Workshop, attribution: Attribution
) -> None:
    written = record_bytes(workshop, attribution)

    assert written_again(written) == written


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
@pytest.mark.parametrize("name", PACKS)
def test_a_record_of_any_framework_comes_back_whole(name: str, attribution: Attribution) -> None:
    workshop = frozen_in(everywhere(pack(name))[0], pack(name))

    written = record_bytes(workshop, attribution)

    read = read_again(written)
    assert written_again(written) == written
    assert len(read.workshop.rows(ViewRating)) == len(workshop.rows(ViewRating))
    assert list(read.contents) == [row["id"] for row in json.loads(written)["attachments"]]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_a_rich_workshop_comes_back_whole(
    attribution: Attribution, rich_workshop: Workshop, rich_framework: Framework
) -> None:
    written = record_bytes(frozen_in(rich_workshop, rich_framework), attribution)

    assert written_again(written) == written


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_a_merged_workshop_comes_back_whole(attribution: Attribution) -> None:
    north, south = Room("North").begin(), Room("South").begin()
    (council, nhs), (council_too, _) = north.workshop.groups, south.workshop.groups
    north.play(
        SetTally(make_item(), council.id, 1, (3, 4, 4)),
        SetAgreedRating(make_item(), 4),
        AddDifferingView(make_item(), "Not here", "groups", (nhs.id,)),
    )
    south.play(SetTally(make_item(), council_too.id, 1, (7, 8, 9)), SetAgreedRating(make_item(), 8))
    both = merge([north.breakout, south.breakout], {FRAMEWORK.id: FRAMEWORK}).workshop

    written = record_bytes(both, attribution)

    assert written_again(written) == written
    assert len(read_again(written).workshop.rows(MergedSource)) == 2


def test_calculated_figures_and_history_are_not_read() -> None:
    workshop = frozen_in(make_workshop(SetAgreedRating(make_item(), 4)), FRAMEWORK)
    tree = json.loads(record_bytes(workshop))

    tree["computed"], tree["history"] = {"figures": "wrong"}, 7

    assert read_again(json.dumps(tree).encode()).workshop.assessment(make_item()).agreed == 4


def test_a_mark_at_the_start_of_the_file_does_no_harm() -> None:
    written = record_bytes(frozen_in(make_workshop(), FRAMEWORK))

    assert written_again(b"\xef\xbb\xbf" + written) == written
