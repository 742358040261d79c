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

    `refers_to` names the table whose key the values are. `is_aside` is for other programs more than for people.
    """

    name: str
    title: str
    kind: Kind = "text"
    description: str = ""
    choices: tuple[str, ...] = ()
    refers_to: str = ""
    is_aside: bool = False


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table; `name` is for programs and `title` for people. None in a row is "not said", never nought.

    The columns of `key` name a row among all rows.
    """

    name: str
    title: str
    description: str
    columns: tuple[DataColumn, ...]
    rows: Sequence[tuple[Value, ...]]
    key: tuple[str, ...] = ()
