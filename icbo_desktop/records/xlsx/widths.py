"""How wide a column is: by what stands in it, so that most cells need few lines and none is ragged."""

from collections.abc import Sequence
from datetime import datetime

from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value

NARROWEST, WIDEST = 9, 60
PROGRAM_WIDTH = 14
WRAPPED_FROM = 26  # characters from which a text is set in several lines
FILTER_BUTTON = 4
LONGEST_LINE = 16  # of a heading
MOST_LOOKED_AT = 2_000
PROGRAM_NAMES = frozenset({"place", "sha256", "key", "step"})
FIXED = {"date": 13, "moment": 18}


def is_for_programs(table: DataTable, column: DataColumn) -> bool:
    """Whether a column only names things to other programs: it stands narrow and grey, and is not printed."""
    if column.kind != "text":
        return False
    is_id = column.name == "id" or column.name.endswith("_id")
    is_key = table.key == (column.name,)
    return is_id or is_key or column.name in PROGRAM_NAMES


def width_of(table: DataTable, position: int, heading: str) -> float:
    """The width of a column in characters."""
    column = table.columns[position]
    if is_for_programs(table, column):
        return PROGRAM_WIDTH
    if column.kind in FIXED:
        return FIXED[column.kind]
    longest = longest_line([row[position] for row in table.rows[:MOST_LOOKED_AT]])
    if longest > WRAPPED_FROM:
        longest = min(WIDEST, max(WRAPPED_FROM, longest // 3 + 4))
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
        if value is None or isinstance(value, datetime):
            continue
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
