"""What was captured as evidence stands under a heading that says so."""

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.records.tree import Bullets, Heading
from tests.builders import make_item
from tests.unit.records.making import content_after


def test_a_note_of_evidence_stands_under_evidence_and_notes():
    part = content_after(AddNote(make_item(), "The compact of May")).part("made-up/d1.one")

    place = part.blocks.index(Heading("Evidence and notes", 3))
    assert part.blocks[place + 1] == Bullets(("The compact of May",))
