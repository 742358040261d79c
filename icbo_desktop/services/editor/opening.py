"""How the editor is opened: on one's own, over a pack, as a copy, or where it was left."""

from dataclasses import dataclass, replace
from datetime import datetime

from icbo_desktop.domain.cleaning import clean_line
from icbo_desktop.domain.editing.beginnings import (
    FIRST_VERSION,
    OwnName,
    copy_of,
    opened_words,
    words_over,
)
from icbo_desktop.domain.editing.edited import Edited
from icbo_desktop.domain.editing.naming import framework_id_for
from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.pack_summary import OverlaySummary, PackSummary
from icbo_desktop.services.editor.drafts import Draft, Drafts, draft_name, drafts_at_hand, hold
from icbo_desktop.services.editor.pack_editing import PackEditing
from icbo_desktop.services.shelf import framework_at_hand, frameworks_at_hand, overlay_at_hand
from icbo_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class Beginnings:
    """What can be done with a framework in the editor."""

    pack: PackSummary
    drafts: tuple[Draft, ...]
    own_words: tuple[OverlaySummary, ...]
    given_words: tuple[OverlaySummary, ...]

    @property
    def is_own(self) -> bool:
        return self.pack.source == "own"


def beginnings_of(framework_id: str) -> Beginnings:
    """What can be done with the framework of that id. Raises PackError where it cannot be used."""
    pack = next((each for each in frameworks_at_hand() if each.id == framework_id), None)
    if pack is None or not pack.is_usable:
        framework_at_hand(framework_id)
        message = tr("“{framework}” cannot be edited.", framework=framework_id)
        raise PackError(message)
    usable = tuple(each for each in pack.overlays if each.is_usable)
    return Beginnings(
        pack,
        tuple(draft for draft in drafts_at_hand() if _is_about(draft, framework_id)),
        tuple(each for each in usable if each.source == "own"),
        tuple(each for each in usable if each.source == "program"),
    )


def left_open() -> Draft | None:
    """The newest draft of an editor that never got to close."""
    return next((draft for draft in drafts_at_hand() if draft.is_open), None)


def begin_copy(framework_id: str, title: str, publisher: str, now: datetime) -> PackEditing:
    """A framework of one's own that begins as this one. Raises PackError."""
    framework = framework_at_hand(framework_id)
    own = OwnName(framework_id_for(title, _taken_ids()), title, publisher, now.year)
    return _held(copy_of(framework, own))


def begin_words(framework_id: str, title: str, like: str = "") -> PackEditing:
    """Other words for a framework: the pack's, or those of the overlay `like`, to begin with."""
    framework = framework_at_hand(framework_id)
    overlay_id = framework_id_for(title, _taken_words(framework_id))
    if not like:
        return _held(words_over(framework, overlay_id, title))
    overlay = overlay_at_hand(framework_id, like)
    name = clean_line(title)
    own = replace(overlay, id=overlay_id, title=name, version=FIRST_VERSION, wording="local")
    return _held(opened_words(framework, own))


def open_own(framework_id: str) -> PackEditing:
    """An own framework, to go on with."""
    return _held(Edited(framework_at_hand(framework_id)), is_saved=True)


def open_words(framework_id: str, overlay_id: str) -> PackEditing:
    """Own words for a framework, to go on with."""
    overlay = overlay_at_hand(framework_id, overlay_id)
    return _held(opened_words(framework_at_hand(framework_id), overlay), is_saved=True)


def open_draft(draft: Draft) -> PackEditing:
    """What was being edited, as it was kept."""
    return _held(draft.edited, original=draft.original, is_saved=draft.is_saved)


def _held(edited: Edited, *, original: Edited | None = None, is_saved: bool = False) -> PackEditing:
    lock = hold(draft_name(edited))
    if lock is None:
        message = tr("“{title}” is being edited in another window.", title=edited.title)
        raise PackError(message)
    return PackEditing(edited, Drafts(lock), original=original, is_saved=is_saved)


def _is_about(draft: Draft, framework_id: str) -> bool:
    """Whether a draft is of this framework, of words over it, or of a copy that was made from it."""
    return framework_id in (draft.source_id, draft.edited.made_from)


def _taken_ids() -> set[str]:
    return {pack.id for pack in frameworks_at_hand()} | {
        draft.source_id for draft in drafts_at_hand()
    }


def _taken_words(framework_id: str) -> set[str]:
    pack = next(pack for pack in frameworks_at_hand() if pack.id == framework_id)
    kept = {draft.edited.id for draft in drafts_at_hand() if draft.source_id == framework_id}
    return kept | {overlay.id for overlay in pack.overlays}
