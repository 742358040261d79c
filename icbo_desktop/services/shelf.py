"""The packs at hand for every window and command: the program's and the user's own. Light: no YAML, no store."""

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.pack_summary import PackSummary
from icbo_desktop.locations import cache_dir, frameworks_dir, own_frameworks_dir
from icbo_desktop.packs.shelf import Shelf

INDEX_FILE = "frameworks.json"


def shelf() -> Shelf:
    """Where packs lie on this machine. Made anew each time: an environment variable may have changed."""
    return Shelf(frameworks_dir(), own_frameworks_dir(), cache_dir() / INDEX_FILE)


def frameworks_at_hand() -> tuple[PackSummary, ...]:
    """All packs, the program's before the user's own; broken ones are listed with their faults."""
    return shelf().summaries()


def framework_at_hand(framework_id: str) -> Framework:
    """The framework of that id in its pack's own words. Raises PackError."""
    return shelf().framework(framework_id)


def overlays_at_hand(framework_id: str) -> tuple[Overlay, ...]:
    """The sound overlays of a framework, those beside its pack first. Raises PackError."""
    return shelf().overlays(framework_id)


def overlay_at_hand(framework_id: str, overlay_id: str) -> Overlay:
    """One overlay. Raises PackError with its faults, or where there is none of that id."""
    return shelf().overlay(framework_id, overlay_id)
