"""Random work, undone and redone, and a restart anywhere: the file says what memory said."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.cleaning import clean
from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView, AddGoodPractice, AddNote
from icbo_desktop.domain.edits.edit import DeleteRecord, Edit, MoveCapture, Stamp
from icbo_desktop.domain.edits.rating import (
    MarkRevealed,
    SetAgreedRating,
    SetFinding,
    SetTally,
)
from icbo_desktop.domain.edits.setting import EnterStep, SetScope
from icbo_desktop.domain.history import Change, Timeline, apply, replay
from icbo_desktop.domain.rows import Action, Note
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import MORNING, counting_ids, make_item, make_workbook_file

STEPS = st.lists(
    st.tuples(
        st.sampled_from(("edit", "edit", "edit", "log", "undo", "redo", "restart")),
        st.integers(0, 10_000),
        st.text(max_size=20).map(clean).filter(str.strip),
    ),
    max_size=25,
)


def some_edit(workshop: Workshop, seed: int, words: str) -> Edit:
    item = make_item(("d1.one", "d1.two", "d2")[seed % 3])
    group = workshop.groups[seed % len(workshop.groups)]
    edits: list[Edit] = [
        AddAction(item, words, who=words),
        AddNote(item, words),
        AddGoodPractice(item, words, (group.id,)),
        AddDifferingView(item, words, held_by=(group.id,), how_many=2, rating=3),
        SetAgreedRating(item, (None, 1, 10)[seed % 3]),
        SetFinding(item, "d1.one.e1", (None, "some", "clear")[seed % 3]),
        SetTally(item, group.id, 1, (seed % 10 + 1,)),
        SetScope("made-up", ("d1.two",) if seed % 2 else ()),
    ]
    for row in (*workshop.rows(Action), *workshop.rows(Note)):
        edits += [DeleteRecord(row), MoveCapture(row, item)]
    return edits[seed // 3 % len(edits)]


def next_change(
    kind: str, workshop: Workshop, timeline: Timeline, stamp: Stamp, seed: int, words: str
) -> Change | None:
    if kind == "undo":
        return timeline.undo(workshop, stamp.new_id(), stamp.at) if timeline.undoable else None
    if kind == "redo":
        return timeline.redo(workshop, stamp.new_id(), stamp.at) if timeline.redoable else None
    log = MarkRevealed(make_item()) if seed % 2 else EnterStep(words, make_item())
    edit = log if kind == "log" else some_edit(workshop, seed, words)
    rows = edit.rows(workshop, stamp)
    name = "log" if kind == "log" else "edit"
    return Change(stamp.new_id(), stamp.at, edit.label, rows, name) if rows else None


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_the_file_always_opens_as_what_memory_held(steps):
    with tempfile.TemporaryDirectory() as folder:
        path = make_workbook_file(Path(folder))
        file = open_workbook(path)
        workshop, timeline = file.workshop, file.timeline
        stamp = Stamp(MORNING, counting_ids("x"))
        for kind, seed, words in steps:
            if kind == "restart":
                file.close()
                file = open_workbook(path)
            elif change := next_change(kind, workshop, timeline, stamp, seed, words):
                workshop, timeline = apply(workshop, change), timeline.after(change)
                file.append(change, lambda _: None)
        file.close()
        again = open_workbook(path, read_only=True)

        assert list(again.workshop) == list(workshop)
        assert again.timeline == timeline
        assert list(replay(again.changes)[0]) == list(workshop)
        assert check_workbook(path) == ()
