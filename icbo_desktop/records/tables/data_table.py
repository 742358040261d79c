"""A table as data: typed columns and rows, without a program in mind that opens it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Kind = Literal["text", "whole number", "number", "date", "moment", "yes or no"]
Value = None | str | int | float | bool | date | datetime


@dataclass(frozen=True, slots=True)
class DataColumn:
    """A column. `name` is for programs and `title` for people; `choices` are all the values it may hold.

    Title, description and choices are English, marked for translation: CSV has them as they are, and a sheet
    for people says them in its language, with `is_as_written` but for the title, which somebody else wrote. `refers_to` names the table whose key the values are. `is_aside` is for other programs more than for people.
    """

    name: str
    title: str
    kind: Kind = "text"
    description: str = ""
    choices: tuple[str, ...] = ()
    refers_to: str = ""
    is_aside: bool = False
    is_as_written: bool = False


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table; `name` is for programs, `title` and `description` for people, in English as those of its columns.

    None in a row is "not said", never nought. What a row says in a sentence is in the language that was spoken
    when the table was made; a value of a column with choices is one of them as it stands there.

    The columns of `key` name a row among all rows.
    """

    name: str
    title: str
    description: str
    columns: tuple[DataColumn, ...]
    rows: Sequence[tuple[Value, ...]]
    key: tuple[str, ...] = ()
