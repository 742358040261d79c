"""What is recorded, in words."""

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.edits.recorded import recorded_words
from icbo_desktop.domain.rows import Note
from tests.builders import make_item, make_workshop


def test_kinds_are_counted_in_one_order_and_other_kinds_together():
    item = make_item()
    workshop = make_workshop(AddNote(item, "One"), AddNote(item, "Two"))
    rows = (*workshop.rows(Note), workshop.details)

    assert recorded_words(rows) == "2 notes and 1 other record"
