"""Words that were typed in a field and not yet kept: how soon they are a draft, and where they are found."""

from collections.abc import Callable

# Counted from the first key that is not in a draft, also while typing goes on: no more is lost when the power goes.
# A write takes milliseconds, off the window's thread.
DRAFT_MILLISECONDS = 250

DraftLookup = Callable[[str], str]


def no_draft(_key: str) -> str:
    """The look-up before the workbook has said what was typed."""
    return ""
