"""Files that somebody gives: told apart and checked before anything is done with them."""

import os
from pathlib import Path

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.packs.archive import PackFiles, is_archive, read_archive
from icbo_desktop.packs.document import MOST_BYTES, too_large
from icbo_desktop.packs.folders import OVERLAYS_FOLDER, PACK_FILE, is_folder, is_there
from icbo_desktop.packs.overlays import parse_overlay, read_overlay, read_overlays
from icbo_desktop.packs.reader import parse_pack, read_pack
from icbo_desktop.packs.real_file import content_of, refused
from icbo_desktop.packs.shelf import Shelf
from icbo_desktop.packs.strict_yaml import read_yaml
from icbo_desktop.translation import tr


def check_path(shelf: Shelf, path: Path) -> tuple[Framework, tuple[Overlay, ...]]:
    """The framework and the overlays at a path, all sound. Raises PackError with every fault.

    The path is a pack's folder, which is checked with its overlays; or one file: a pack, an overlay with
    its pack beside it or at hand, or a one-file archive. An overlay brings the framework it was held against.
    """
    # Made whole by its words alone: following links would hide that the folder is one.
    path = Path(os.path.normpath(path.absolute()))
    if is_folder(path):
        framework = read_pack(path)
        return framework, read_overlays(path, framework)
    if path.parent.name == OVERLAYS_FOLDER and is_there(path.parents[1] / PACK_FILE):
        framework = read_pack(path.parents[1])
        return framework, (read_overlay(path, framework),)
    if is_archive(path):
        return checked_files(read_archive(path), path.name)
    content = content_of(path, path.name)
    if is_overlay(content, path.name):
        framework = framework_named(shelf, content, path.name)
        return framework, (parse_overlay(content, path.name, framework),)
    return parse_pack(content, path.name), ()


def checked_files(files: PackFiles, file: str) -> tuple[Framework, tuple[Overlay, ...]]:
    """The framework and the overlays of these files, all sound. Raises PackError."""
    framework = parse_pack(files.pack, file)
    overlays = files.overlays.items()
    return framework, tuple(
        _checked_overlay(name, content, framework) for name, content in overlays
    )


def is_overlay(content: bytes, file: str) -> bool:
    """Whether a text is meant as an overlay: it names the framework it lies over, and has no domains."""
    if len(content) > MOST_BYTES:
        raise refused(file, too_large(len(content)), "file")
    value, _faults = read_yaml(content, file)
    return isinstance(value, dict) and "framework" in value and "domains" not in value


def framework_named(shelf: Shelf, content: bytes, file: str) -> Framework:
    """The framework that an overlay's text lies over. Raises PackError where it is not at hand."""
    value, _faults = read_yaml(content, file)
    named = value.get("framework") if isinstance(value, dict) else None
    framework_id = named if isinstance(named, str) else ""
    if shelf.source_of(framework_id) is None:
        reason = tr(
            "it is an overlay for “{framework}”, and there is no such framework here",
            framework=framework_id,
        )
        raise refused(file, reason, "file")
    return shelf.framework(framework_id)


def _checked_overlay(name: str, content: bytes, framework: Framework) -> Overlay:
    overlay = parse_overlay(content, f"{framework.id}/{OVERLAYS_FOLDER}/{name}", framework)
    if name != f"{overlay.id}.yaml":
        reason = tr(
            "the file is called '{file}', but the overlay's id is '{id}'", file=name, id=overlay.id
        )
        raise refused(f"{framework.id}/{OVERLAYS_FOLDER}/{name}", reason, "overlay")
    return overlay
