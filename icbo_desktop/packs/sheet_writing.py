"""Writes a framework as an Excel file that a colleague can change and fill in, and that reads back as the same."""

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from typing import Any, cast

import msgspec

from icbo_desktop.domain.framework import Framework
from icbo_desktop.packs.conversion import pack_of
from icbo_desktop.packs.sheet_layout import ABOUT, ABOUT_NAME, PARENT, SHEETS, Column, Sheet

Entry = dict[str, Any]
Row = dict[str, str | int]

# Rows below the last one that still offer the words that may stand there.
SPARE_ROWS = 2_000
# The same framework makes the same file.
_NO_DATE = datetime(2026, 1, 1)  # noqa: DTZ001 - a file's date has no zone
_NOTE_COLOUR = "#51607A"
_HEADING = {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#F3F5F8", "bottom": 1}


def sheet_bytes(framework: Framework) -> bytes:
    """The Excel file of a framework."""
    import xlsxwriter  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs] - only where a sheet is written

    pack = msgspec.to_builtins(pack_of(framework))
    content = BytesIO()
    book: Any = xlsxwriter.Workbook(content, {"in_memory": True})
    book.set_properties({"title": framework.title, "created": _NO_DATE})
    formats = {
        "heading": book.add_format(_HEADING),
        "note": book.add_format(
            {"italic": True, "font_color": _NOTE_COLOUR, "text_wrap": True, "valign": "top"}
        ),
        # Text, so that version 1.10 and a number like 1-2 stay as they are typed.
        "text": book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"}),
    }
    _write_about(book.add_worksheet(ABOUT_NAME), pack, formats)
    for sheet in SHEETS:
        _write_sheet(book.add_worksheet(sheet.name), sheet, tuple(rows_of(pack, sheet)), formats)
    book.close()
    return content.getvalue()


def rows_of(pack: Entry, sheet: Sheet) -> Iterator[Row]:
    """The rows of one sheet, from the plain values of a pack."""
    for parent, entry in _entries(pack, sheet):
        if sheet.name == "Levels":
            items: list[Entry] = entry.get("items") or [{}]
            for item in items:
                yield {PARENT: parent, "point": entry["point"], **item}
        elif sheet.name == "Resources":
            domains = entry.get("domains", ()) or [each for each in (entry.get("domain"),) if each]
            yield {**_flat(entry), "domains": ", ".join(domains)}
        else:
            yield {PARENT: parent, **_flat(entry)}


def _entries(pack: Entry, sheet: Sheet) -> Iterator[tuple[str, Entry]]:
    for parent, holder in _holders(pack, sheet):
        if sheet.name == "For and against":
            for side in ("for", "against"):
                for entry in holder.get(side, ()):
                    yield parent, {"side": side, **entry}
        else:
            for entry in holder.get(sheet.key, ()):
                yield parent, entry


def _holders(pack: Entry, sheet: Sheet) -> Iterator[tuple[str, Entry]]:
    """What the entries of a sheet hang on, with the id that the first column names."""
    if sheet.under in ("", "any"):
        yield "", pack
    if sheet.under == "scale":
        yield from ((scale["id"], scale) for scale in pack["scales"])
    elif sheet.under == "list":
        yield from ((each["id"], each) for each in _all_lists(pack))
    else:
        for domain in pack["domains"]:
            if sheet.under in ("domain", "holder", "any"):
                yield domain["id"], domain
            if sheet.under in ("standard", "holder", "any"):
                yield from ((standard["id"], standard) for standard in domain["standards"])


def _all_lists(pack: Entry) -> Iterator[Entry]:
    yield from pack.get("lists", ())
    for domain in pack["domains"]:
        yield from domain.get("lists", ())
        for standard in domain["standards"]:
            yield from standard.get("lists", ())


def _flat(entry: Entry) -> Row:
    """An entry's own fields; those of a question one level deeper with a dot."""
    row: Row = {}
    for key, value in entry.items():
        if isinstance(value, str | int):
            row[key] = value
        elif isinstance(value, dict):
            inside = cast("dict[str, str]", value)
            row.update({f"{key}.{inner}": text for inner, text in inside.items()})
    return row


def _write_about(page: Any, pack: Entry, formats: Entry) -> None:  # noqa: ANN401 - the library has no types
    page.freeze_panes(1, 0)
    for column, (heading, width) in enumerate((("Field", 24), ("Words", 80), ("What it is", 70))):
        page.set_column(column, column, width)
        page.write_string(0, column, heading, formats["heading"])
    flat = _flat(pack)
    for number, field in enumerate(ABOUT, start=1):
        page.write_string(number, 0, field.heading, formats["heading"])
        page.write_string(number, 1, str(flat.get(field.key, "")), formats["text"])
        page.write_string(number, 2, field.note, formats["note"])
        if field.choices:
            page.data_validation(number, 1, number, 1, _choice(list(field.choices)))


def _write_sheet(page: Any, sheet: Sheet, rows: tuple[Row, ...], formats: Entry) -> None:  # noqa: ANN401 - as above
    page.freeze_panes(2, 1)
    for number, column in enumerate(sheet.columns):
        page.set_column(number, number, column.width, formats["text"])
        page.write_string(0, number, column.heading, formats["heading"])
        page.write_string(1, number, column.note, formats["note"])
        _offer(page, number, column)
    for line, row in enumerate(rows, start=2):
        for number, column in enumerate(sheet.columns):
            value = row.get(column.key, "")
            if isinstance(value, int):
                page.write_number(line, number, value, formats["text"])
            elif value:
                page.write_string(line, number, value, formats["text"])


def _offer(page: Any, number: int, column: Column) -> None:  # noqa: ANN401 - as above
    """A list to choose from in a column: fixed words, or the ids of another sheet."""
    if column.choices:
        page.data_validation(2, number, SPARE_ROWS, number, _choice(list(column.choices)))
    elif column.refers:
        letter = _id_letter(column.refers)
        source = f"='{column.refers}'!${letter}$3:${letter}${SPARE_ROWS}"
        page.data_validation(2, number, SPARE_ROWS, number, _choice(source))


def _choice(source: list[str] | str) -> Entry:
    return {
        "validate": "list",
        "source": source,
        "error_title": "Choose from the list",
        "error_message": "Only what the list offers is understood here.",
    }


def _id_letter(name: str) -> str:
    sheet = next(each for each in SHEETS if each.name == name)
    return "ABCDEFGH"[[column.key for column in sheet.columns].index("id")]
