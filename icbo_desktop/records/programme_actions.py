"""The actions of a programme: counted by domain, and the words that many places' actions have in common."""

from collections.abc import Iterator, Mapping

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.programme_overview import (
    FEWEST_PLACES,
    DomainActions,
    FrameworkOverview,
)
from icbo_desktop.records.programme_names import domain_title, too_few
from icbo_desktop.records.tree import (
    Block,
    Cell,
    Column,
    Heading,
    Part,
    Table,
    paragraph,
    said_columns,
)
from icbo_desktop.translation import marked, tr, translated

PRIORITY_COUNTS = {
    "high": marked("{n} high"),
    "medium": marked("{n} medium"),
    "low": marked("{n} low"),
}
STATE_COUNTS = {
    "open": marked("{n} open"),
    "done": marked("{n} done"),
    "dropped": marked("{n} dropped"),
}

WORD_COLUMNS = (
    Column(marked("Domain"), 0.36),
    Column(marked("Words"), 0.42),
    Column(marked("Places"), 0.22),
)


def actions_part(overview: FrameworkOverview) -> Part:
    """What is counted of actions by domain, and the words they have in common."""
    framework = overview.framework
    columns = (
        Column(framework.words.domain, 0.28),
        Column(tr("Places"), 0.14),
        Column(tr("Actions"), 0.12),
        Column(tr("Priority"), 0.24),
        Column(tr("State"), 0.22),
    )
    rows = tuple(action_cells(framework, each) for each in overview.actions)
    blocks: list[Block] = [
        paragraph(
            tr("As the latest workbook of each place holds them. Priorities without those dropped.")
        ),
        Table(tr("Actions by domain"), columns, rows)
        if any(each.told is not None for each in overview.actions)
        else paragraph(
            tr(
                "In each domain there are {places} with actions, so that none are counted.",
                places=too_few(),
            )
        ),
        Heading(tr("Words that actions have in common")),
    ]
    words = tuple(row for each in overview.actions for row in word_cells(framework, each))
    if words:
        blocks.append(
            Table(tr("Words that actions have in common"), said_columns(WORD_COLUMNS), words)
        )
    else:
        blocks.append(
            paragraph(
                tr(
                    "No word is shared by {fewest} or more places.",
                    fewest=FEWEST_PLACES,
                )
            )
        )
    from_rule = tr("How these words were found is said under “How to read this overview”.")
    blocks.append(paragraph(from_rule, is_soft=True))
    return Part(
        f"actions:{framework.id}",
        tr("Actions"),
        tuple(blocks),
        level=2,
        running=framework.short_title,
    )


def action_cells(framework: Framework, each: DomainActions) -> tuple[Cell, ...]:
    name = Cell(domain_title(framework, each.domain_id))
    if each.told is None:
        return name, Cell(too_few()), Cell(""), Cell(""), Cell("")
    told = each.told
    return (
        name,
        Cell(str(each.places)),
        Cell(str(told["all"])),
        Cell(counts_words(PRIORITY_COUNTS, told)),
        Cell(counts_words(STATE_COUNTS, told)),
    )


def counts_words(words: Mapping[str, str], told: Mapping[str, int]) -> str:
    """As "3 high, 1 low": those of which there are any."""
    return ", ".join(translated(said, n=told[key]) for key, said in words.items() if told.get(key))


def word_cells(framework: Framework, each: DomainActions) -> Iterator[tuple[Cell, ...]]:
    for position, theme in enumerate(each.themes):
        yield (
            Cell(domain_title(framework, each.domain_id), repeats=position > 0),
            Cell(theme.words),
            Cell(tr("{count} of {total}", count=theme.places, total=each.places)),
        )
