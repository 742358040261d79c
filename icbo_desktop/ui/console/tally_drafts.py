"""What was typed into the tally pad and waits for a "yes", as a draft in the workbook.

Pure. A draft is "3 + 4 2x": after three kept ratings a 4 waits, and a count of two was begun. The number of
those kept tells, after a crash in between, that the waiting ones were kept after all.
"""

import re
from dataclasses import replace

from icbo_desktop.domain.edits.setting import MOST_PEOPLE
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rows import Item
from icbo_desktop.ui.console.tally_keys import TEN, Typed

TALLY_DRAFTS = "tally/"
FORM = re.compile(r"(\d{1,2}) \+((?: \d{1,3})*)(?: (\d{1,2})x)?")


def tally_draft_key(item: Item, group_id: str, number: int) -> str:
    """The name of a draft: one for each item, group and round."""
    parts = (item.framework_id, item.item_id, item.option_id, group_id, f"round {number}")
    return TALLY_DRAFTS + "/".join(part for part in parts if part)


def draft_text(typed: Typed) -> str:
    """What waits, for the workbook; "" where nothing does."""
    if not (typed.waiting or typed.times):
        return ""
    words = [str(len(typed.values)), "+", *map(str, typed.waiting)]
    return " ".join([*words, f"{typed.times}x"] if typed.times else words)


def with_draft(typed: Typed, text: str, scale: Scale) -> Typed:
    """The kept ratings with what a draft says waits; a draft of another scale says nothing any more."""
    found = FORM.fullmatch(text)
    if found is None:
        return typed
    waiting = tuple(int(word) for word in found[2].split())
    before, times = int(found[1]), int(found[3] or 0)
    fits = len(typed.values) + len(waiting) <= MOST_PEOPLE and times <= TEN
    if not fits or not set(waiting) <= set(scale.values):
        return typed
    if waiting and typed.values[before : before + len(waiting)] == waiting:
        waiting = ()  # kept before the draft could be dropped
    return replace(typed, waiting=waiting, times=times)
