"""Texts that no spreadsheet takes for a formula, and back again.

A text that starts like a formula, with blanks or apostrophes before it or not, gets one apostrophe more in
front. Taking the first apostrophe away where what follows starts like that gives the text again.
"""

import re

# Also the wide forms of the signs, which some programs read as the plain ones.
PATTERN = "^'* *[=+\\-@\\t\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]"
_FORMULA = re.compile(PATTERN)


def protected(text: str) -> str:
    """The text as it stands in a file."""
    return f"'{text}" if _FORMULA.match(text) else text


def unprotected(text: str) -> str:
    """The text as it was typed; the inverse of `protected`."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text[1:]) else text
