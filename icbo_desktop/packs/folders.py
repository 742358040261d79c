"""What lies where in a folder of packs: `<id>/pack.yaml` and `<id>/overlays/<overlay id>.yaml`."""

from pathlib import Path

PACK_FILE = "pack.yaml"
OVERLAYS_FOLDER = "overlays"
OVERLAY_ENDING = ".yaml"


def pack_folders(root: Path) -> tuple[Path, ...]:
    """The folders in a folder of packs, by name; none where there is no such folder."""
    try:
        return tuple(sorted(entry for entry in root.iterdir() if _is_shown(entry)))
    except OSError:
        return ()


def is_listable(root: Path) -> bool:
    """Whether a folder of packs can be looked into; one that is not there holds nothing, and that is known."""
    try:
        next(root.iterdir(), None)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return True


def is_there(path: Path) -> bool:
    """Whether something lies at a path. What may not be looked at is: then reading it says why it cannot be."""
    try:
        return path.exists()
    except OSError:
        return True


def is_folder(path: Path) -> bool:
    """Whether a path is a folder that can be looked at; anything else is left to reading it as a file."""
    try:
        return path.is_dir()
    except OSError:
        return False


def overlay_paths(folder: Path) -> tuple[Path, ...]:
    """The overlay files of a pack's folder, by name; none where there are none."""
    try:
        entries = sorted((folder / OVERLAYS_FOLDER).iterdir())
    except OSError:
        return ()
    return tuple(
        entry
        for entry in entries
        if entry.suffix == OVERLAY_ENDING and not entry.name.startswith((".", "_"))
    )


def overlay_path(folder: Path, overlay_id: str) -> Path:
    """Where the overlay of that id lies in a pack's folder, or would."""
    return folder / OVERLAYS_FOLDER / f"{overlay_id}{OVERLAY_ENDING}"


def _is_shown(entry: Path) -> bool:
    return not entry.name.startswith((".", "_")) and entry.is_dir()
