"""Where words are found that were typed in a field and not yet kept."""

from collections.abc import Callable

DraftLookup = Callable[[str], str]


def no_draft(_key: str) -> str:
    """The look-up before the workbook has said what was typed."""
    return ""
