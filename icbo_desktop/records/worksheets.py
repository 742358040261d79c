"""What a framework asks the room to fill in, as blocks: answers, points for and against, checklists."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from icbo_desktop.domain.framework import Framework, Prompt, Standard, Text, TextList
from icbo_desktop.domain.rows import Answer, Argument, Finding, Item, Side
from icbo_desktop.records.scope import Scope, ScopedDomain, ScopedStandard
from icbo_desktop.records.tree import Block, Cell, Column, Heading, Table, paragraph, said_columns
from icbo_desktop.records.wording import FOUND
from icbo_desktop.translation import marked, tr, translated

ADDED_BY_ROOM = marked("Added by the room")
ARGUMENT_COLUMNS = (Column(marked("For"), 0.5), Column(marked("Against"), 0.5))
LIST_COLUMNS = (
    Column(marked("Item"), 0.54),
    Column(marked("Seen"), 0.15),
    Column(marked("Notes"), 0.31),
)
GROUPED_COLUMNS = (
    Column(marked("Group"), 0.22),
    Column(marked("Item"), 0.36),
    Column(marked("Seen"), 0.14),
    Column(marked("Notes"), 0.28),
)
UNKNOWN_LINE = marked("A line that the framework no longer has")


def found_words(finding: Finding | None) -> str:
    """What was seen. Only noted: the room spoke of it, and did not say how much it sees."""
    if finding is None:
        return translated(FOUND[None])
    return translated(FOUND[finding.found]) if finding.found is not None else tr("Discussed")


def finding_cells(finding: Finding | None, scope: Scope) -> tuple[Cell, Cell]:
    origin = scope.origin(finding.id) if finding else ""
    details = (origin,) if origin else ()
    return Cell(found_words(finding)), Cell(finding.note if finding else "", details)


def answer_blocks(
    scope: Scope, item: Item, level: int, *, has_sheet: bool = False
) -> Iterator[Block]:
    """The room's own words, each under its prompt; without those that stand on the domain's sheet."""
    framework = scope.words.framework_for(item) if item.framework_id in scope.frameworks else None
    titles = {prompt.id: prompt.title for prompt in framework.prompts} if framework else {}
    told = {answer.id for answer in on_prompts(scope, item)} if has_sheet else set[str]()
    for answer in scope.workshop.at(Answer, item):
        if answer.id not in told and answer.text.strip():
            yield Heading(titles.get(answer.prompt_id, tr("In words of our own")), level)
            yield paragraph(answer.text)
            if scope.origin(answer.id):
                yield paragraph(scope.origin(answer.id), is_soft=True)


def sheet_blocks(scope: Scope, domain: ScopedDomain) -> Iterator[Block]:
    """The domain's sheet: a row for each standard that the room wrote about, a column for each prompt."""
    prompts = domain.framework.prompts_at("standard")
    rows = tuple(
        sheet_row(scope, scoped, prompts) for scoped in domain.standards if on_sheet(scope, scoped)
    )
    if not rows:
        return
    first = 0.24 if len(prompts) > 1 else 0.34
    share = (1 - first) / len(prompts)
    word = domain.framework.words.standard
    columns = (Column(word, first), *(Column(prompt.title, share) for prompt in prompts))
    yield Table(tr("What the room wrote of each {standard}", standard=word.lower()), columns, rows)


def on_sheet(scope: Scope, scoped: ScopedStandard) -> bool:
    """Whether the standard has words on the sheet of its domain."""
    return any(on_prompts(scope, scoped.item))


def on_prompts(scope: Scope, item: Item) -> Iterator[Answer]:
    """The answers that the sheet of the domain holds: those under prompts the framework still has."""
    prompts = {prompt.id for prompt in scope.words.framework_for(item).prompts_at("standard")}
    for answer in scope.workshop.at(Answer, item):
        if answer.prompt_id in prompts and answer.text.strip():
            yield answer


def sheet_row(scope: Scope, scoped: ScopedStandard, prompts: Sequence[Prompt]) -> tuple[Cell, ...]:
    said = {answer.prompt_id: answer.text for answer in on_prompts(scope, scoped.item)}
    return (
        Cell(scoped.short, key=scoped.key),
        *(Cell(said.get(prompt.id, "")) for prompt in prompts),
    )


def argument_blocks(scope: Scope, item: Item, standard: Standard | None) -> Iterator[Block]:
    """The points for and against side by side: the framework's, then the room's own."""
    given = (standard.points_for, standard.points_against) if standard else ((), ())
    sides: tuple[Side, Side] = ("for", "against")
    cells = [
        argument_cells(scope, item, side, points) for side, points in zip(sides, given, strict=True)
    ]
    rows = tuple(zip_longest(*cells, fillvalue=Cell("")))
    if rows:
        yield Table(tr("Points for and against"), said_columns(ARGUMENT_COLUMNS), rows)


def argument_cells(scope: Scope, item: Item, side: Side, points: Sequence[Text]) -> list[Cell]:
    own = [row.text for row in scope.workshop.at(Argument, item) if row.side == side]
    return [
        *(Cell(point.text) for point in points),
        *(Cell(text, (translated(ADDED_BY_ROOM),)) for text in own),
    ]


def lists_at(framework: Framework, item: Item) -> tuple[TextList, ...]:
    """The lists that stand at an item: its own, or the framework's list that it is."""
    if item.option_id:
        return ()
    place = framework.standards_by_id.get(item.item_id) or framework.domains_by_id.get(item.item_id)
    if place is not None:
        return place.lists
    return tuple(each for each in framework.lists if each.id == item.item_id)


def ticked_lists(scope: Scope, item: Item, level: int) -> Iterator[Block]:
    """Each list that the room ticked something of, whole: what was not discussed is said too."""
    if item.framework_id not in scope.frameworks:
        return
    findings = {row.evidence_id: row for row in scope.workshop.at(Finding, item)}
    for each in lists_at(scope.words.framework_for(item), item):
        if any(line.id in findings for line in each.items):
            yield Heading(each.title, level)
            yield list_table(each, findings, scope)


def list_table(each: TextList, findings: dict[str, Finding], scope: Scope) -> Table:
    """The list with what was seen; with its groups in a column of their own where it has them."""
    is_grouped = any(line.group for line in each.items)
    rows: list[tuple[Cell, ...]] = []
    for group, lines in each.groups:
        for position, line in enumerate(lines):
            cells = (Cell(line.text), *finding_cells(findings.get(line.id), scope))
            first = (Cell(group, repeats=position > 0),) if is_grouped else ()
            rows.append((*first, *cells))
    columns = said_columns(GROUPED_COLUMNS if is_grouped else LIST_COLUMNS)
    return Table(each.title, columns, tuple(rows))
