"""What the framework itself changed between two workshops, as a part of their comparison."""

from collections.abc import Callable, Iterator

from icbo_desktop.domain.comparison import ComparedFramework
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.rows import Item
from icbo_desktop.records.comparison_words import version_sentence
from icbo_desktop.records.tree import (
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    Part,
    Table,
    paragraph,
    said_columns,
)
from icbo_desktop.translation import marked, tr, translated

CHANGE_COLUMNS = (
    Column(marked("Change"), 0.14),
    Column(marked("Then"), 0.43),
    Column(marked("Now"), 0.43),
)
STATE_WORDS = {"reworded": marked("Reworded"), "new": marked("New"), "retired": marked("Retired")}


def changes_part(
    compared: ComparedFramework, framework: Framework, name: Callable[[Item], str]
) -> Iterator[Part]:
    """What the framework itself changed between the two, part by part; nothing where nothing did."""
    changed = [part for part in compared.packs.parts if part.state != "unchanged"]
    if not changed and not compared.packs.scales:
        return
    blocks: list[Block] = [paragraph(version_sentence(compared))]
    if compared.packs.scales:
        blocks.append(Heading(tr("On another scale")))
        names = [name(Item(compared.framework_id, each.item_id)) for each in compared.packs.scales]
        blocks.append(Bullets(tuple(names)))
    if changed:
        rows = tuple(
            (Cell(translated(STATE_WORDS[part.state])), Cell(part.before), Cell(part.after))
            for part in changed
        )
        blocks.append(Heading(tr("Words that changed")))
        blocks.append(
            Table(tr("What changed in the framework"), said_columns(CHANGE_COLUMNS), rows)
        )
    yield Part(
        f"changes:{compared.framework_id}",
        tr("What changed in the framework: {framework}", framework=framework.short_title),
        tuple(blocks),
    )
