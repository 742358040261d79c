"""Reads `frameworks/<id>/overlays/<overlay id>.yaml`, whole or not at all, against the framework it lies over."""

from pathlib import Path

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.pack_summary import OverlaySummary
from icbo_desktop.packs.document import quoted
from icbo_desktop.packs.folders import OVERLAY_ENDING, overlay_paths
from icbo_desktop.packs.overlay_conversion import SUBJECT, checked_overlay
from icbo_desktop.packs.real_file import content_of, refused
from icbo_desktop.packs.strict_yaml import read_yaml
from icbo_desktop.translation import tr


def parse_overlay(text: str | bytes, file: str, framework: Framework) -> Overlay:
    """The overlay of a file's text. `file` is the name for messages. Raises PackError with every fault."""
    value, faults = read_yaml(text, file)
    faults.subject = SUBJECT
    return checked_overlay(value, faults, framework)


def read_overlay(path: Path, framework: Framework) -> Overlay:
    """The overlay of a file, which is named after the overlay's id. Raises PackError with every fault."""
    path = path.absolute()
    file = shown_name(path)
    overlay = parse_overlay(content_of(path, file, SUBJECT), file, framework)
    if path.name != overlay.id + OVERLAY_ENDING:
        reason = tr(
            "the file is called {file}, but the overlay's id is {id}",
            file=quoted(path.name),
            id=quoted(overlay.id),
        )
        raise refused(file, reason, SUBJECT)
    return overlay


def read_overlays(folder: Path, framework: Framework) -> tuple[Overlay, ...]:
    """Every overlay of a pack's folder. Raises PackError with the faults of all that have any."""
    overlays: list[Overlay] = []
    errors: list[PackError] = []
    for path in overlay_paths(folder):
        try:
            overlays.append(read_overlay(path, framework))
        except PackError as error:
            errors.append(error)
    if errors:
        faults = tuple(fault for error in errors for fault in error.faults)
        raise PackError(errors[0].sentence, faults)
    return tuple(overlays)


def list_overlays(folder: Path, framework: Framework) -> tuple[OverlaySummary, ...]:
    """Every overlay of a pack's folder in short; a broken one with its faults."""
    return tuple(_summary(path, framework) for path in overlay_paths(folder))


def shown_name(path: Path) -> str:
    """An overlay's file as messages name it: `icbo-2018/overlays/easy-read.yaml`."""
    return "/".join(path.parts[-3:])


def _summary(path: Path, framework: Framework) -> OverlaySummary:
    try:
        overlay = read_overlay(path, framework)
    except PackError as error:
        return OverlaySummary(id=path.stem, title=path.stem, faults=error.faults)
    return OverlaySummary(
        id=overlay.id,
        title=overlay.title,
        version=overlay.version,
        language=overlay.language,
        wording=overlay.wording,
        texts=overlay.text_count,
    )
