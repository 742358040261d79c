"""One editing: undo, drafts, saving as a version, and what is refused."""

import pytest

from icbo_desktop.domain.errors import PackError
from icbo_desktop.locations import drafts_dir
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.editor.drafts import (
    draft_name,
    drafts_at_hand,
    read_draft,
    remove_draft,
)
from icbo_desktop.services.editor.opening import (
    begin_copy,
    begin_words,
    beginnings_of,
    left_open,
    open_draft,
    open_own,
    open_words,
)
from icbo_desktop.services.editor.pack_editing import PackEditing
from icbo_desktop.services.shelf import framework_at_hand, frameworks_at_hand, overlay_at_hand

STANDARD = ("domains", 0, "standards", 0)
WORDS = "People here decide together."


@pytest.fixture
def words(qapp):
    editing = begin_words("icbo-2018", "Northborough")
    yield editing
    editing.drafts.release()


@pytest.fixture
def copy(qapp):
    editing = begin_copy("icbo-2018", "Our framework", "Northborough Council", system_clock())
    yield editing
    editing.drafts.release()


def crash(editing: PackEditing) -> None:
    """What a power cut leaves: the draft as it was last kept, and no lock that counts."""
    editing.keep_draft()
    editing.drafts.release()


def test_saved_words_are_listed_and_worn(words):
    words.set_text(STANDARD, "statement", WORDS)

    words.save("1.0.0")

    assert overlay_at_hand("icbo-2018", "northborough").items[0].statement == WORDS
    pack = next(pack for pack in frameworks_at_hand() if pack.id == "icbo-2018")
    assert ("northborough", "own") in [(each.id, each.source) for each in pack.overlays]
    assert not words.is_changed


def test_saved_copy_is_listed_and_the_published_pack_is_as_it_was(copy):
    published = framework_at_hand("icbo-2018")
    place = copy.add(("domains", 0), "standards", "Housing")

    copy.save("1.0.0")

    saved = framework_at_hand("our-framework")
    assert saved.domains[0].standards[-1].title == "Housing"
    assert copy.edited.framework == saved
    assert framework_at_hand("icbo-2018") == published
    assert place == ("domains", 0, "standards", 8)


def test_changed_text_needs_a_higher_version(copy):
    copy.save("1.0.0")
    copy.set_text(STANDARD, "statement", WORDS)

    with pytest.raises(PackError, match="needs a higher version"):
        copy.save("1.0.0")
    copy.save(copy.proposed_version)

    assert framework_at_hand("our-framework").version == "1.0.1"


def test_nothing_is_saved_while_something_is_to_be_mended(copy):
    copy.set_text(STANDARD, "title", "")

    with pytest.raises(PackError, match="There is 1 thing to mend first"):
        copy.save("1.0.0")

    assert "our-framework" not in {pack.id for pack in frameworks_at_hand()}


def test_words_that_say_nothing_are_not_saved(words):
    with pytest.raises(PackError, match="Nothing is in other words yet"):
        words.save("1.0.0")


def test_version_that_is_none_is_refused_in_a_sentence(copy):
    with pytest.raises(PackError, match="version"):
        copy.save("new")

    assert not copy.is_saved


def test_draft_is_offered_after_a_crash_and_goes_on(copy):
    copy.set_text(STANDARD, "statement", WORDS)
    crash(copy)

    draft = left_open()
    again = open_draft(draft)

    assert again.edited == copy.edited
    assert again.edited.framework.domains[0].standards[0].statement == WORDS
    assert [each.title for each in beginnings_of("icbo-2018").drafts] == []
    again.drafts.release()
    assert [each.title for each in beginnings_of("icbo-2018").drafts] == ["Our framework"]
    assert beginnings_of("ipc-matrix-2008").drafts == ()


def test_draft_with_faults_is_kept_whole(words):
    words.set_text(STANDARD, "short_title", "x" * 60)
    crash(words)

    assert left_open().edited == words.edited


def test_saving_and_throwing_away_leave_no_draft(words):
    words.set_text(STANDARD, "statement", WORDS)
    words.keep_draft()
    words.save("1.0.0")
    assert drafts_at_hand() == ()

    words.set_text(STANDARD, "title", "Otherwise")
    words.keep_draft()
    words.close(keep=False)

    assert drafts_at_hand() == ()


def test_draft_that_was_kept_on_purpose_is_not_offered_by_itself(words):
    words.set_text(STANDARD, "statement", WORDS)

    words.close(keep=True)

    assert left_open() is None
    assert [draft.title for draft in drafts_at_hand()] == ["Northborough"]


def test_same_framework_is_edited_in_one_window_only(words):
    words.set_text(STANDARD, "statement", WORDS)
    words.save("1.0.0")

    with pytest.raises(PackError, match="is being edited in another window"):
        open_words("icbo-2018", "northborough")


def test_own_framework_is_opened_as_it_is(copy):
    copy.save("1.0.0")
    copy.close(keep=False)

    again = open_own("our-framework")

    assert (again.is_saved, again.is_changed, again.edited.version) == (True, False, "1.0.0")
    again.drafts.release()


def test_two_beginnings_of_one_title_have_two_ids(copy):
    copy.save("1.0.0")

    other = begin_copy("icbo-2018", "Our framework", "Another council", system_clock())

    assert other.edited.id == "our-framework-2"
    other.drafts.release()


def test_words_can_begin_with_those_of_another_overlay(qapp):
    editing = begin_words("icbo-2018", "Hawdd", "easy-read")

    easy = overlay_at_hand("icbo-2018", "easy-read")
    assert editing.edited.overlay.items == easy.items
    assert (editing.edited.id, editing.edited.version) == ("hawdd", "1.0.0")
    editing.drafts.release()


def test_undo_takes_back_typing_in_one_step_and_redo_brings_it_back(copy):
    before = copy.edited
    for end in (3, 9, len(WORDS)):
        copy.set_text(STANDARD, "statement", WORDS[:end])
    after = copy.edited

    copy.undo()
    assert copy.edited == before
    copy.redo()
    assert copy.edited == after


def test_damaged_draft_is_passed_over_and_stays(words):
    words.set_text(STANDARD, "statement", WORDS)
    crash(words)
    path = drafts_dir() / f"{draft_name(words.edited)}.json"
    path.write_bytes(path.read_bytes()[:100])

    assert read_draft(path) is None
    assert drafts_at_hand() == ()
    assert path.exists()
    remove_draft(path.stem)
    assert not path.exists()


def test_draft_that_cannot_be_kept_is_told(words, qtbot):
    drafts_dir().mkdir(parents=True, exist_ok=True)
    words.drafts.release()
    for path in drafts_dir().iterdir():
        path.unlink()
    drafts_dir().rmdir()
    drafts_dir().write_text("in the way")
    words.set_text(STANDARD, "statement", WORDS)

    with qtbot.waitSignal(words.draft_failed) as told:
        words.keep_draft()

    assert told.args[0].startswith("The draft could not be kept")
    drafts_dir().unlink()
