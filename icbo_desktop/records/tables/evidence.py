"""The evidence as a table: every line that the framework asks for, what was found on it, and what was noted."""

from collections.abc import Iterator, Mapping

from icbo_desktop.domain.rows import Finding, Found, Item, item_of
from icbo_desktop.records.scope import part_key
from icbo_desktop.records.tables.data_table import DataColumn, DataTable, Value
from icbo_desktop.records.tables.places import PLACE_COLUMNS, PLACE_ENDS, Places, said
from icbo_desktop.records.worksheets import UNKNOWN_LINE, lists_at
from icbo_desktop.translation import marked, translated

# Never the word "None" alone: some programs read it as a blank.
FOUND: dict[Found | None, str] = {
    "none": marked("None seen"),
    "some": marked("Some seen"),
    "clear": marked("Clearly seen"),
    None: marked("Discussed"),
}
DESCRIPTION = marked(
    "Every line of evidence and every item of a list that the room went through, with what it found there. "
    "Blank: not discussed."
)
COLUMNS = (
    *PLACE_COLUMNS,
    DataColumn(
        "list",
        marked("List"),
        description=marked("The list that the line stands in; blank for evidence lines."),
    ),
    DataColumn("line", marked("What we looked for")),
    DataColumn("found", marked("Found"), choices=tuple(FOUND.values())),
    DataColumn("note", marked("Note")),
    *PLACE_ENDS,
    DataColumn("line_id", marked("Line id"), is_aside=True),
    DataColumn(
        "key", marked("Row key"), description=marked("Names the row among all rows."), is_aside=True
    ),
)
Line = tuple[str | None, str]  # the list it stands in, and its text


def evidence_table(places: Places) -> DataTable:
    rows = tuple(row for item in spoken_items(places) for row in item_rows(places, item))
    return DataTable("evidence", marked("Evidence"), DESCRIPTION, COLUMNS, rows, key=("key",))


def spoken_items(places: Places) -> tuple[Item, ...]:
    """The standards in scope, and whatever else has a finding."""
    found = (item_of(row) for row in places.workshop.rows(Finding))
    known = (scoped.item for part in places.scope.parts for scoped in part.standards)
    return places.ordered((*known, *found))


def item_rows(places: Places, item: Item) -> Iterator[tuple[Value, ...]]:
    """A row for each line, two where two findings speak to it; lists only where anything was ticked."""
    findings: dict[str, list[Finding]] = {}
    for row in places.workshop.at(Finding, item):
        findings.setdefault(row.evidence_id, []).append(row)
    for line_id, line in lines_at(places, item, findings).items():
        for finding in findings.pop(line_id, [None]):
            yield line_row(places, item, line_id, line, finding)
    for line_id, rest in findings.items():
        for finding in rest:
            yield line_row(places, item, line_id, (None, translated(UNKNOWN_LINE)), finding)


def lines_at(places: Places, item: Item, findings: Mapping[str, object]) -> dict[str, Line]:
    """The lines of evidence of a standard, and those of the lists that anything was ticked in."""
    framework = places.framework(item)
    if framework is None or item.option_id:
        return {}
    standard = framework.standards_by_id.get(item.item_id)
    lines: dict[str, Line] = {}
    if standard is not None:
        lines |= {line.id: (None, line.text) for line in standard.evidence}
    for each in lists_at(framework, item):
        if any(one.id in findings for one in each.items):
            lines |= {one.id: (each.title, one.text) for one in each.items}
    return lines


def line_row(
    places: Places, item: Item, line_id: str, line: Line, finding: Finding | None
) -> tuple[Value, ...]:
    title, text = line
    return (
        *(*places.cells(item), title, text),
        FOUND[finding.found] if finding else None,
        said(finding.note) if finding else None,
        *(*places.ends(item), said(line_id)),
        finding.id if finding else f"{part_key(item)}/{line_id}",
    )
