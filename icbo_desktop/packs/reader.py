"""Reads `frameworks/<id>/pack.yaml` into a framework, whole or not at all.

Nothing outside the pack's folder is opened, and nothing is read before its size is known.
"""

from functools import lru_cache
from pathlib import Path

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.pack_summary import PackSummary
from icbo_desktop.packs.checker import checked_pack
from icbo_desktop.packs.conversion import framework_of
from icbo_desktop.packs.document import quoted
from icbo_desktop.packs.folders import PACK_FILE
from icbo_desktop.packs.overlays import list_overlays
from icbo_desktop.packs.real_file import content_of, refused
from icbo_desktop.packs.strict_yaml import read_yaml
from icbo_desktop.translation import tr

KEPT = 32  # frameworks that are not read anew while their text is the same


@lru_cache(maxsize=KEPT)
def parse_pack(text: str | bytes, file: str) -> Framework:
    """The framework of a pack's text. `file` is the name for messages. Raises PackError.

    The same text gives the same framework again, for a framework never changes.
    """
    value, faults = read_yaml(text, file)
    return framework_of(checked_pack(value, faults))


def read_pack(folder: Path) -> Framework:
    """The framework of a pack's folder. Raises PackError with every fault.

    The folder and its file must be real, not links, and the folder has the pack's id as its name.
    """
    folder = folder.absolute()
    framework = parse_pack(content_of(folder / PACK_FILE, _file_name(folder)), _file_name(folder))
    if framework.id != folder.name:
        reason = tr(
            "the folder is called {folder}, but the pack's id is {id}",
            folder=quoted(folder.name),
            id=quoted(framework.id),
        )
        raise refused(_file_name(folder), reason)
    return framework


def pack_summary(folder: Path) -> PackSummary:
    """A pack in short; a broken one with its faults."""
    try:
        framework = read_pack(folder)
    except PackError as error:
        return PackSummary(id=folder.name, title=folder.name, faults=error.faults)
    standards = tuple(framework.standards())
    return PackSummary(
        id=framework.id,
        title=framework.title,
        version=framework.version,
        short_title=framework.short_title,
        publisher=framework.publisher,
        published=framework.published,
        domains=len(framework.domains),
        standards=len(standards),
        evidence_lines=sum(len(standard.evidence) for standard in standards),
        sample_questions=sum(len(standard.questions) for standard in standards),
        licence=framework.source.licence,
        wording=framework.wording,
        overlays=list_overlays(folder, framework),
    )


def _file_name(folder: Path) -> str:
    return f"{folder.name}/{PACK_FILE}"
