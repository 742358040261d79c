"""What the file of a workbook is called."""

from pathlib import Path

WORKBOOK_ENDING = ".icbo"
FILE_KINDS = f"Workbooks (*{WORKBOOK_ENDING})"  # what the system's file dialogs offer


def is_workbook_name(path: Path) -> bool:
    """Whether a file would be known as a workbook by its name."""
    return path.suffix.lower() == WORKBOOK_ENDING


def as_workbook_name(path: Path) -> Path:
    """The path with a workbook's ending, which not every system's dialog adds to what was typed."""
    return path if is_workbook_name(path) else path.with_name(path.name + WORKBOOK_ENDING)
