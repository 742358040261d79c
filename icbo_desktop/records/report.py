"""What a writer needs to know of whatever it writes: a workshop, a comparison of two, or a programme."""

from typing import Protocol

from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.tables.data_table import DataTable
from icbo_desktop.records.tree import Content


class Report(Protocol):
    """`content` is what people read, and `tables` what is counted and listed."""

    @property
    def content(self) -> Content:
        """The parts and blocks in reading order."""
        ...

    @property
    def tables(self) -> tuple[DataTable, ...]:
        """The same for programs that calculate, in the order of the sheets."""
        ...

    @property
    def options(self) -> RecordOptions: ...
