"""What a writer needs to know of whatever it writes: a workshop, a comparison of two, or a programme."""

from typing import Protocol

from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.tree import Content


class Report(Protocol):
    """`content` is what people read."""

    @property
    def content(self) -> Content:
        """The parts and blocks in reading order."""
        ...

    @property
    def options(self) -> RecordOptions: ...
