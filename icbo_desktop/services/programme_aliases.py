"""Other names of places, as a person writes them: in an option or in a file of two columns."""

import csv
from io import StringIO
from pathlib import Path

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.translation import tr

LARGEST = 1_000_000  # bytes; a list of names is far smaller
SIDES = 2


def split_alias(words: str) -> tuple[str, str]:
    """The two sides of "N'borough=Northborough". Raises RecordError."""
    alias, sign, place = words.partition("=")
    if not sign or not alias.strip() or not place.strip():
        message = tr("“{words}” gives no place: write it as Other name=Place.", words=words)
        raise RecordError(message)
    return alias.strip(), place.strip()


def aliases_in(file: Path) -> tuple[tuple[str, str], ...]:
    """The aliases of a CSV file: the other name and the place on each line. Raises RecordError.

    Lines that are empty or begin with # are passed over; a semicolon serves as well as a comma.
    """
    try:
        if file.stat().st_size > LARGEST:
            message = tr("“{name}” is too large to be a list of names.", name=file.name)
            raise RecordError(message)
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        message = tr(
            "“{name}” cannot be read: {strerror}.", name=file.name, strerror=error.strerror
        )
        raise RecordError(message) from error
    except UnicodeDecodeError as error:
        message = tr("“{name}” is not a text in UTF-8.", name=file.name)
        raise RecordError(message) from error
    separator = ";" if text.count(";") > text.count(",") else ","
    found: list[tuple[str, str]] = []
    for number, row in enumerate(csv.reader(StringIO(text), delimiter=separator), start=1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or cells[0].startswith("#"):
            continue
        if len(cells) != SIDES or not all(cells):
            message = tr(
                "“{name}”, line {number}: two names are wanted, the other one and the place.",
                name=file.name,
                number=number,
            )
            raise RecordError(message)
        found.append((cells[0], cells[1]))
    return tuple(found)
