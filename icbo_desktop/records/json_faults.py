"""The faults of a JSON record as they are found, each with its path."""

from dataclasses import dataclass, field

from icbo_desktop.domain.errors import Fault, RecordFaultsError
from icbo_desktop.translation import tr, tr_n

MOST_FAULTS = 200


@dataclass(slots=True)
class Faults:
    """The faults of one file. Past the limit they are only counted."""

    file: str
    found: list[Fault] = field(default_factory=list[Fault])
    uncounted: int = 0

    def add(self, path: str, reason: str, line: int = 0) -> None:
        """Add a fault; the path is like `$.actions[3].text`, and "" for the file as a whole."""
        if len(self.found) < MOST_FAULTS:
            self.found.append(Fault(self.file, line, path, reason))
        else:
            self.uncounted += 1

    def raise_any(self) -> None:
        """Raise RecordFaultsError if anything was found."""
        if not self.found:
            return
        count = len(self.found) + self.uncounted
        if count == 1:
            raise RecordFaultsError(f"{self.found[0]}.", tuple(self.found))
        told = tr_n(
            "“{file}” cannot be read in: it has {n} faults.",
            "“{file}” cannot be read in: it has 1 fault.",
            count,
            file=self.file,
        )
        if self.uncounted:
            more = tr("The first {listed} are listed.", listed=MOST_FAULTS)
            told = f"{told} {more}"
        raise RecordFaultsError(told, tuple(self.found))
