"""All packs at hand: those that come with the program, and the user's own beside them.

The user's folder also holds own overlays of any pack: `<pack id>/overlays/`, without a pack.yaml where the
pack comes with the program. Reading YAML is put off until a pack is not in the index.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from icbo_desktop.domain.errors import Fault, PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.pack_summary import OverlaySummary, PackSource, PackSummary
from icbo_desktop.packs.folders import (
    PACK_FILE,
    is_listable,
    is_there,
    overlay_path,
    overlay_paths,
    pack_folders,
)
from icbo_desktop.packs.index import PackIndex, fingerprint
from icbo_desktop.packs.whole_file import settle
from icbo_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where packs lie. `index` is the file that remembers summaries, None for no memory."""

    program: Path
    own: Path
    index: Path | None = None

    def summaries(self) -> tuple[PackSummary, ...]:
        """Every pack in short, the program's before the user's own; broken ones with their faults."""
        # A pack that a power cut left set aside is put back before anybody misses it.
        settle(self.own)
        index = PackIndex(self.index)
        found = tuple(
            self._summary(folder, source, index) for folder, source in self._pack_folders()
        )
        # A share that is away for a moment must not make the program forget what lies there.
        if is_listable(self.program) and is_listable(self.own):
            index.remember()
        return found

    def source_of(self, framework_id: str) -> PackSource | None:
        """Where the pack of that id is from; None where there is none."""
        # An id is the name of a folder, never a way to another one.
        if framework_id in {folder.name for folder in pack_folders(self.program)}:
            return "program"
        return "own" if self._is_own(framework_id) else None

    def folder_of(self, framework_id: str) -> Path:
        """The folder of a pack. Raises PackError where there is none of that id."""
        source = self.source_of(framework_id)
        if source is None:
            message = tr(
                "There is no framework “{framework}” here; “frameworks list” names those there are.",
                framework=framework_id,
            )
            raise PackError(message)
        return (self.program if source == "program" else self.own) / framework_id

    def framework(self, framework_id: str) -> Framework:
        """The framework of that id, in the pack's own words. Raises PackError."""
        from icbo_desktop.packs.reader import read_pack  # noqa: PLC0415 - YAML only where a pack is read

        return read_pack(self.folder_of(framework_id))

    def overlay_files(self, framework_id: str) -> tuple[Path, ...]:
        """The files of all overlays of a pack: those beside it, then the user's own. Raises PackError."""
        folder = self.folder_of(framework_id)
        own = self.own / framework_id
        return overlay_paths(folder) + (() if own == folder else overlay_paths(own))

    def overlays(self, framework_id: str) -> tuple[Overlay, ...]:
        """The sound overlays of a pack; broken ones are only in the summaries. Raises PackError."""
        from icbo_desktop.packs.overlays import read_overlay  # noqa: PLC0415 - as above

        framework = self.framework(framework_id)
        found: list[Overlay] = []
        for path in self.overlay_files(framework_id):
            try:
                found.append(read_overlay(path, framework))
            except PackError:
                continue
        return tuple(found)

    def overlay(self, framework_id: str, overlay_id: str) -> Overlay:
        """One overlay of a pack. Raises PackError with its faults, or where there is none of that id."""
        from icbo_desktop.packs.overlays import read_overlay  # noqa: PLC0415 - as above

        for path in self.overlay_files(framework_id):
            if path.stem == overlay_id:
                return read_overlay(path, self.framework(framework_id))
        message = tr(
            "The framework “{framework}” has no overlay “{overlay}”.",
            framework=framework_id,
            overlay=overlay_id,
        )
        raise PackError(message)

    def own_overlay_path(self, framework_id: str, overlay_id: str) -> Path:
        """Where the user's own overlay of a pack lies, or would."""
        return overlay_path(self.own / framework_id, overlay_id)

    def _is_own(self, framework_id: str) -> bool:
        names = {folder.name for folder in pack_folders(self.own)}
        return framework_id in names and is_there(self.own / framework_id / PACK_FILE)

    def _pack_folders(self) -> Iterator[tuple[Path, PackSource]]:
        for folder in pack_folders(self.program):
            yield folder, "program"
        for folder in pack_folders(self.own):
            if is_there(folder / PACK_FILE):
                yield folder, "own"

    def _summary(self, folder: Path, source: PackSource, index: PackIndex) -> PackSummary:
        if source == "own" and (self.program / folder.name).is_dir():
            return _taken(folder)
        beside = self.own / folder.name if source == "program" else None
        folders = (folder,) if beside is None else (folder, beside)
        try:
            key = f"{source} {fingerprint(*folders)}"
        except PackError:
            key = ""
        known = index.find(key) if key else None
        if known is not None:
            return known
        summary = _read_summary(folder, source, beside)
        # What is broken is read again each time: what is wrong may lie outside its text, and is said in
        # the language that is spoken.
        is_sound = summary.is_usable and all(each.is_usable for each in summary.overlays)
        if key and is_sound:
            index.put(key, summary)
        return summary


def _taken(folder: Path) -> PackSummary:
    reason = tr(
        "this id is that of a framework that comes with the program: give yours another one"
    )
    fault = Fault(f"{folder.name}/{PACK_FILE}", 0, "$.id", reason)
    return PackSummary(id=folder.name, title=folder.name, faults=(fault,), source="own")


def _read_summary(folder: Path, source: PackSource, beside: Path | None) -> PackSummary:
    from icbo_desktop.packs.overlays import list_overlays  # noqa: PLC0415 - YAML only where a pack is read
    from icbo_desktop.packs.reader import pack_summary, read_pack  # noqa: PLC0415 - as above

    summary = replace(pack_summary(folder), source=source)
    overlays = _from(source, summary.overlays)
    if beside is not None and summary.is_usable and overlay_paths(beside):
        overlays += _from("own", list_overlays(beside, read_pack(folder)))
    return replace(summary, overlays=overlays)


def _from(source: PackSource, overlays: tuple[OverlaySummary, ...]) -> tuple[OverlaySummary, ...]:
    return tuple(replace(overlay, source=source) for overlay in overlays)
