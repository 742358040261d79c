"""Puts packs and overlays into the user's own folder, and takes them out: whole or not at all.

A pack that comes with the program is never written to. A text that differs under the same id needs a
higher version, so that no two people speak of two texts by one name.
"""

import shutil
import uuid
from dataclasses import dataclass
from pathlib import Path

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.file_names import is_device_name
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.pack_versions import is_higher
from icbo_desktop.packs.archive import (
    ARCHIVE_ENDING,
    PackFiles,
    archive_bytes,
    is_archive,
    read_archive,
)
from icbo_desktop.packs.folders import (
    OVERLAYS_FOLDER,
    PACK_FILE,
    is_folder,
    is_there,
    overlay_path,
    overlay_paths,
)
from icbo_desktop.packs.frozen import frozen_copy
from icbo_desktop.packs.frozen_overlay import overlay_text, thaw_overlay
from icbo_desktop.packs.given_files import checked_files, framework_named, is_overlay
from icbo_desktop.packs.overlays import parse_overlay, read_overlay, shown_name
from icbo_desktop.packs.reader import read_pack
from icbo_desktop.packs.real_file import content_of, refused
from icbo_desktop.packs.shelf import Shelf
from icbo_desktop.packs.whole_file import NEW, OLD, settle, sync_folder, told, write_beside
from icbo_desktop.packs.yaml_text import overlay_yaml, pack_yaml
from icbo_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class Installed:
    """What an install or a save left: the pack, and the overlays that were put in with it.

    `is_pack_new` is false where the pack was there already with the same text.
    """

    framework_id: str
    title: str
    version: str
    is_pack_new: bool
    overlays: tuple[str, ...] = ()

    def lines(self) -> tuple[str, ...]:
        """What was done, in words."""
        name = f"{self.framework_id} {self.version}"
        done = [tr("Installed {framework}.", framework=name)] if self.is_pack_new else []
        done += [
            tr(
                "Installed the overlay {framework}/{overlay}.",
                framework=self.framework_id,
                overlay=each,
            )
            for each in self.overlays
        ]
        return tuple(done) or (
            tr("{framework} is here already, with the same text.", framework=name),
        )


def install(shelf: Shelf, path: Path) -> Installed:
    """Put in a pack with its overlays, or an overlay alone. Raises PackError with nothing put in.

    `path` is a .yaml file of either, a one-file archive, or a pack's folder.
    """
    if is_folder(path):
        return _install_files(shelf, _folder_files(path.absolute()), f"{path.name}/{PACK_FILE}")
    if is_archive(path):
        return _install_files(shelf, read_archive(path), path.name)
    content = content_of(path.absolute(), path.name, "file")
    if is_overlay(content, path.name):
        return _install_overlay(shelf, content, path.name)
    return _install_files(shelf, PackFiles(content), path.name)


def save_pack(shelf: Shelf, framework: Framework) -> Installed:
    """Write a framework as the user's own pack, over an older version of it. Raises PackError."""
    frozen_copy(framework)
    content = pack_yaml(framework).encode("utf-8")
    return _install_files(shelf, PackFiles(content), f"{framework.id}/{PACK_FILE}")


def save_overlay(shelf: Shelf, overlay: Overlay) -> Installed:
    """Write the user's own overlay of any pack, over an older version of it. Raises PackError."""
    thaw_overlay(overlay_text(overlay))
    name = f"{overlay.framework_id}/{OVERLAYS_FOLDER}/{overlay.id}.yaml"
    return _install_overlay(shelf, overlay_yaml(overlay).encode("utf-8"), name)


def remove_pack(shelf: Shelf, framework_id: str) -> None:
    """Take one of the user's own packs out, with its overlays. Raises PackError."""
    folder = shelf.folder_of(framework_id)
    if shelf.source_of(framework_id) == "program":
        _remove_shadow(shelf, framework_id)
        return
    with told(tr("“{id}” could not be removed", id=framework_id)):
        gone = folder.with_name(f"{NEW}{uuid.uuid4().hex}")
        folder.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)


def _remove_shadow(shelf: Shelf, framework_id: str) -> None:
    """Take out a pack of the user's that has come with the program since; own overlays of it stay."""
    pack = shelf.own / framework_id / PACK_FILE
    if not is_there(pack):
        message = tr(
            "“{framework}” comes with the program, so it stays. Only your own packs can be removed.",
            framework=framework_id,
        )
        raise PackError(message)
    with told(tr("“{id}” could not be removed", id=framework_id)):
        pack.unlink()


def remove_overlay(shelf: Shelf, framework_id: str, overlay_id: str) -> None:
    """Take one of the user's own overlays out. Raises PackError."""
    path = shelf.own_overlay_path(framework_id, overlay_id)
    if path not in overlay_paths(shelf.own / framework_id):
        if path.stem in {each.stem for each in shelf.overlay_files(framework_id)}:
            message = tr(
                "“{overlay}” comes with the program, so it stays. Only your own overlays can be removed.",
                overlay=overlay_id,
            )
        else:
            message = tr(
                "The framework “{framework}” has no overlay “{overlay}”.",
                framework=framework_id,
                overlay=overlay_id,
            )
        raise PackError(message)
    with told(tr("“{id}” could not be removed", id=overlay_id)):
        path.unlink()


def share(shelf: Shelf, framework_id: str, out: Path) -> None:
    """Write a pack and all its overlays as one file. Raises PackError with nothing written."""
    if out.suffix.lower() != ARCHIVE_ENDING:
        message = tr("The name of a shared pack ends in {ending}.", ending=ARCHIVE_ENDING)
        raise PackError(message)
    folder = shelf.folder_of(framework_id)
    framework = read_pack(folder)
    overlays: dict[str, bytes] = {}
    for path in shelf.overlay_files(framework_id):
        read_overlay(path, framework)
        overlays[path.name] = content_of(path, path.name)
    content = content_of(folder / PACK_FILE, f"{folder.name}/{PACK_FILE}")
    with told(tr("{file} could not be written", file=out.name)):
        write_beside(out, archive_bytes(PackFiles(content, overlays)))


def _folder_files(folder: Path) -> PackFiles:
    pack = content_of(folder / PACK_FILE, f"{folder.name}/{PACK_FILE}")
    overlays = {path.name: content_of(path, shown_name(path)) for path in overlay_paths(folder)}
    return PackFiles(pack, overlays)


def _install_files(shelf: Shelf, files: PackFiles, file: str) -> Installed:
    framework, overlays = checked_files(files, file)
    for named in (framework.id, *(overlay.id for overlay in overlays)):
        _require_file_name(named, file)
    settle(shelf.own)
    is_new = _require_new_text(shelf, framework)
    new = [overlay for overlay in overlays if _is_new_overlay(shelf, overlay, framework)]
    if is_new:
        _place_pack(shelf, framework, files)
    else:
        for overlay in new:
            _place_overlay(shelf, overlay, files.overlays[f"{overlay.id}.yaml"])
    return Installed(
        framework.id, framework.title, framework.version, is_new, tuple(each.id for each in new)
    )


def _install_overlay(shelf: Shelf, content: bytes, file: str) -> Installed:
    framework = framework_named(shelf, content, file)
    overlay = parse_overlay(content, file, framework)
    _require_file_name(overlay.id, file)
    settle(shelf.own)
    overlays = (overlay.id,) if _is_new_overlay(shelf, overlay, framework) else ()
    if overlays:
        _place_overlay(shelf, overlay, content)
    return Installed(framework.id, framework.title, framework.version, False, overlays)  # noqa: FBT003 - named in the class


def _require_new_text(shelf: Shelf, framework: Framework) -> bool:
    """Whether the text is new here. Raises PackError where it may not come in under this id and version."""
    source = shelf.source_of(framework.id)
    if source is None:
        return True
    there = shelf.framework(framework.id) if source == "program" else _sound(shelf, framework.id)
    if there is None:
        return True
    if frozen_copy(there).sha256 == frozen_copy(framework).sha256:
        return False
    if source == "program":
        message = tr(
            "“{id}” comes with the program, and this text is another one: "
            "give it an id of its own.",
            id=framework.id,
        )
        raise PackError(message)
    if not is_higher(framework.version, there.version):
        message = tr(
            "“{framework}” is here as version {there} with another text: "
            "a changed text needs a higher version, and this is {version}.",
            framework=framework.id,
            there=there.version,
            version=framework.version,
        )
        raise PackError(message)
    return True


def _require_file_name(own: str, file: str) -> None:
    if is_device_name(own):
        raise refused(
            file, tr("the id '{id}' cannot be the name of a file on Windows", id=own), "file"
        )


def _sound(shelf: Shelf, framework_id: str) -> Framework | None:
    """The user's own pack, or None where it is broken: then anything sound may take its place."""
    try:
        return shelf.framework(framework_id)
    except PackError:
        return None


def _require_higher_overlay(overlay: Overlay, there: Overlay) -> None:
    if not is_higher(overlay.version, there.version):
        message = tr(
            "The overlay “{overlay}” is here as version {there} with another text: "
            "a changed text needs a higher version, and this is {version}.",
            overlay=overlay.id,
            there=there.version,
            version=overlay.version,
        )
        raise PackError(message)


def _is_new_overlay(shelf: Shelf, overlay: Overlay, framework: Framework) -> bool:
    """Whether an overlay's text is new here. Raises PackError where it may not come in as it is."""
    if shelf.source_of(framework.id) is None:
        return True
    own = shelf.own_overlay_path(framework.id, overlay.id)
    for path in shelf.overlay_files(framework.id):
        if path.stem != overlay.id:
            continue
        try:
            there = read_overlay(path, shelf.framework(framework.id))
        except PackError:
            return True
        if overlay_text(there) == overlay_text(overlay):
            return False
        if path != own:
            message = tr(
                "“{id}” comes with the program: give your overlay an id of its own.", id=overlay.id
            )
            raise PackError(message)
        _require_higher_overlay(overlay, there)
    return True


def _place_overlay(shelf: Shelf, overlay: Overlay, content: bytes) -> None:
    path = shelf.own_overlay_path(overlay.framework_id, overlay.id)
    with told(tr("The overlay “{id}” could not be written", id=overlay.id)):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_beside(path, content)


def _place_pack(shelf: Shelf, framework: Framework, files: PackFiles) -> None:
    """Write the pack's folder beside its place, read it back, and move it there.

    Overlays and other files that are here and do not come along are kept: they are the user's work.
    """
    place = shelf.own / framework.id
    work = shelf.own / f"{NEW}{uuid.uuid4().hex}"
    old = shelf.own / f"{OLD}{framework.id}"
    with told(tr("“{id}” could not be put in", id=framework.id)):
        try:
            new = work / framework.id
            if place.exists():
                shutil.copytree(place, new, symlinks=True)
            _write_folder(new, files)
            read_pack(new)
            if place.exists():
                place.rename(old)
            new.rename(place)
            sync_folder(shelf.own)
        finally:
            shutil.rmtree(work, ignore_errors=True)
            settle(shelf.own)


def _write_folder(folder: Path, files: PackFiles) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    write_beside(folder / PACK_FILE, files.pack)
    for name, content in files.overlays.items():
        path = overlay_path(folder, name.removesuffix(".yaml"))
        path.parent.mkdir(exist_ok=True)
        write_beside(path, content)
