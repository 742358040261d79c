"""How wide a column is: by what stands in it, so that most cells need few lines and none is ragged."""

from collections.abc import Sequence
from datetime import datetime

from icbo_desktop.records.tables.data_table import DataTable, Value

NARROWEST, NARROWEST_WRAPPED, WIDEST = 9, 30, 60
ASIDE_WIDTH = 14
WRAPPED_FROM = 40  # characters from which a text is set in several lines
FILTER_BUTTON = 4
LONGEST_LINE = 16  # of a heading
MOST_LOOKED_AT = 2_000
FIXED = {"date": 13, "moment": 18}


def width_of(table: DataTable, position: int, heading: str) -> float:
    """The width of a column in characters."""
    column = table.columns[position]
    if column.is_aside:
        return ASIDE_WIDTH
    if column.kind in FIXED:
        return FIXED[column.kind]
    longest = longest_line([row[position] for row in table.rows[:MOST_LOOKED_AT]])
    if longest > WRAPPED_FROM:
        longest = min(WIDEST, max(NARROWEST_WRAPPED, longest // 3 + 4))
    return max(NARROWEST, heading_width(heading), longest + 2)


def heading_width(heading: str) -> int:
    """What a heading needs with the button of its filter; a long one stands in two lines."""
    longest_word = max((len(word) for word in heading.split()), default=0)
    line = len(heading) if len(heading) <= LONGEST_LINE else max(longest_word, len(heading) // 2)
    return min(line, WRAPPED_FROM) + FILTER_BUTTON


def longest_line(values: Sequence[Value]) -> int:
    """The length of the longest line among texts and numbers."""
    longest = 0
    for value in values:
        if value is None or isinstance(value, datetime | float):
            continue  # those are written with few decimals
        text = value if isinstance(value, str) else str(value)
        longest = max(longest, *map(len, text.split("\n")))
    return longest


def number_format(values: Sequence[Value]) -> str:
    """As many decimals, up to two, as the numbers of a column need."""
    found = [value for value in values if isinstance(value, float)]
    for decimals, code in ((0, "0"), (1, "0.0")):
        if all(round(value, decimals) == value for value in found):
            return code
    return "0.00"
