"""Failures that a person is told about, in the facilitator's words.

A subclass is an expected failure: it has one plain sentence that can be shown as it is. Anything else
that is raised is a bug of ours and goes to the log.
"""

from dataclasses import dataclass
from pathlib import Path

from icbo_desktop.translation import tr


class UserFacingError(Exception):
    """Carries one sentence for the person in front of the screen, without a library's name."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file: where it stands and what is wrong.

    `line` counts from 1; 0 where a line makes no sense. `path` is like `$.domains[0].title`. `is_empty` where
    what is wrong is only that nothing has been written yet.
    """

    file: str
    line: int
    path: str
    reason: str
    is_empty: bool = False

    def __str__(self) -> str:
        place = (
            tr("{file}, line {line}", file=self.file, line=self.line) if self.line else self.file
        )
        return f"{place}: {self.path}: {self.reason}" if self.path else f"{place}: {self.reason}"


class PackError(UserFacingError):
    """A framework pack that cannot be used; holds every fault, never half a framework."""

    def __init__(self, sentence: str, faults: tuple[Fault, ...] = ()) -> None:
        super().__init__(sentence)
        self.faults = faults


class WorkbookError(UserFacingError):
    """A workbook file that cannot be made, opened or written."""


class NotAWorkbookError(WorkbookError):
    """The file is something else: another program's, or empty."""


class WorkbookMissingError(WorkbookError):
    """There is no such file."""


class WorkbookTooNewError(WorkbookError):
    """The file was saved by a newer version of this application."""


class WorkbookDamagedError(WorkbookError):
    """The file's content does not prove itself; holds each fault found.

    `rows` name the rows at fault as they stand in the file, for `icbo-desktop check` and no window.
    """

    def __init__(
        self, sentence: str, faults: tuple[str, ...] = (), rows: tuple[str, ...] = ()
    ) -> None:
        super().__init__(sentence)
        self.faults = faults
        self.rows = rows


class WorkbookInUseError(WorkbookError):
    """Another process has the file open."""


class WorkbookReadOnlyError(WorkbookError):
    """The file or its folder cannot be written; reading is safe."""


class WorkbookProtectedError(WorkbookError):
    """The file is protected by a password and has not been unlocked; ask for the password, then open it again.

    `path` is the file that asks for it, which may be a copy of the one that somebody chose.
    """

    def __init__(self, sentence: str, path: Path | None = None) -> None:
        super().__init__(sentence)
        self.path = path


class WrongPasswordError(WorkbookError):
    """The password or recovery phrase is not this file's; the file is as it was."""


class PasswordRefusedError(WorkbookError):
    """A password that is too short to protect anything, or a recovery phrase with a typing mistake."""


class WorkbookBehindError(WorkbookError):
    """The file holds fewer or other entries than when this laptop last saved it; it is sound all the same."""


class RecordError(UserFacingError):
    """A record (PDF, JSON …) that cannot be written or read."""


class EndingError(RecordError):
    """A file's name that ends in no format there is for it: what was asked for is off, and no file."""


class RecordFaultsError(RecordError):
    """A record that cannot be read in; holds every fault, and nothing of it was kept."""

    def __init__(self, sentence: str, faults: tuple[Fault, ...]) -> None:
        super().__init__(sentence)
        self.faults = faults


class RecordCancelledError(RecordError):
    """The writing was stopped by whoever asked for it; nothing is left of it."""

    def __init__(self) -> None:
        super().__init__(tr("Stopped. Nothing was written."))


class EditRefusedError(UserFacingError):
    """A change that makes no sense for the workshop as it stands, such as a value off the scale."""
