"""Where a copy of the open workbook goes: the same question for every kind of copy."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.file_names import FILE_KINDS, WORKBOOK_ENDING
from icbo_desktop.translation import translated
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders


def ask_for_copy_place(parent: QWidget, title: str, workbook: Path, added: str) -> Path | None:
    """The file that was chosen, where copies were kept last; None where none was.

    The name offered is the workbook's with `added` behind it.
    """
    from PySide6.QtWidgets import (  # noqa: PLC0415 - PySide makes the class as it is named
        QFileDialog,
    )

    folder = last_folders().folder(FileKind.COPY, workbook.parent)
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        title,
        str(folder / f"{workbook.stem} {added}{WORKBOOK_ENDING}"),
        translated(FILE_KINDS),
        # A copy replaces nothing, so there is nothing to confirm: a taken name is refused in words.
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return last_folders().remember(FileKind.COPY, Path(chosen)) if chosen else None
