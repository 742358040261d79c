"""What the file of a workbook is called, and what no file can be called."""

from pathlib import Path

from icbo_desktop.translation import marked

WORKBOOK_ENDING = ".icbo"
FILE_KINDS = marked("Workbooks (*.icbo)")  # what the system's file dialogs offer
RECORD_ENDING = ".json"
# What can be opened from the start screen: a record becomes a new workbook.
OPENED_KINDS = marked("Workbooks and JSON records (*.icbo *.json)")
# Windows gives these names to devices, so no file can have them.
DEVICE_NAMES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)


def is_workbook_name(path: Path) -> bool:
    """Whether a file would be known as a workbook by its name."""
    return path.suffix.lower() == WORKBOOK_ENDING


def is_record_name(path: Path) -> bool:
    """Whether a file would be known as a JSON record by its name."""
    return path.suffix.lower() == RECORD_ENDING


def as_workbook_name(path: Path) -> Path:
    """The path with a workbook's ending, which not every system's dialog adds to what was typed."""
    return path if is_workbook_name(path) else path.with_name(path.name + WORKBOOK_ENDING)


def is_device_name(name: str) -> bool:
    """Whether Windows keeps a name for a device, whatever comes after its first full stop."""
    return name.split(".", maxsplit=1)[0].strip().lower() in DEVICE_NAMES
