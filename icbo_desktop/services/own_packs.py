"""The user's own packs and overlays: put in, saved, taken out, passed on. Without Qt, for the command line too."""

from pathlib import Path

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.packs import given_files, installing
from icbo_desktop.packs.installing import Installed
from icbo_desktop.services.shelf import shelf


def install_file(path: Path) -> Installed:
    """Put in a pack or an overlay from a .yaml or .icbopack file. Raises PackError with nothing put in."""
    return installing.install(shelf(), path)


def check_path(path: Path) -> tuple[Framework, tuple[Overlay, ...]]:
    """What lies at a path, all sound: a pack's folder with its overlays, or a pack, overlay or shared file.

    Raises PackError with every fault.
    """
    return given_files.check_path(shelf(), path)


def save_own_pack(framework: Framework) -> Installed:
    """Keep a framework as an own pack. Raises PackError: a fault, a shipped id, no higher version."""
    return installing.save_pack(shelf(), framework)


def save_own_overlay(overlay: Overlay) -> Installed:
    """Keep an overlay of any pack as an own one. Raises PackError as `save_own_pack` does."""
    return installing.save_overlay(shelf(), overlay)


def remove_own_pack(framework_id: str) -> None:
    """Take an own pack out, with its overlays. Raises PackError for one that comes with the program."""
    installing.remove_pack(shelf(), framework_id)


def remove_own_overlay(framework_id: str, overlay_id: str) -> None:
    """Take an own overlay out. Raises PackError for one that comes with the program."""
    installing.remove_overlay(shelf(), framework_id, overlay_id)


def share_pack(framework_id: str, out: Path) -> None:
    """Write a pack with all its overlays as one .icbopack file. Raises PackError with nothing written."""
    installing.share(shelf(), framework_id, out)
