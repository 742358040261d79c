"""Where the program's own files lie, in a checkout, in a wheel and in a frozen build.

No other module works this out. Nothing here makes a folder; whoever writes does.
"""

import os
import sys
from pathlib import Path
from typing import NamedTuple

PACKAGE = Path(__file__).resolve().parent
STATE_FOLDER_NAME = "icbo-desktop"
OWN_FRAMEWORKS_VARIABLE = "ICBO_DESKTOP_FRAMEWORKS"


class DesktopFolders(NamedTuple):
    """The folders that the programs of a person's Linux desktop share: for files, and for settings."""

    shared: Path
    config: Path


def desktop_folders() -> DesktopFolders:
    """They are nobody's own: whoever writes there changes only what is his."""
    return DesktopFolders(
        _stated("XDG_DATA_HOME", Path(".local", "share")),
        _stated("XDG_CONFIG_HOME", Path(".config")),
    )


def resources_dir() -> Path:
    """Style sheet, icons, fonts, help pages."""
    return _shipped("resources")


def frameworks_dir() -> Path:
    """The packs that come with the program, one folder each."""
    return _shipped("frameworks")


def fonts_dir() -> Path:
    """Static TrueType files, the same for the windows and for the records."""
    return resources_dir() / "fonts"


def samples_dir() -> Path:
    """A workbook of each released format, for the self-test."""
    shipped = _shipped("samples")
    return shipped if shipped.is_dir() else PACKAGE.parent / "tests" / "samples" / "workbooks"


def licences_file() -> Path | None:
    """The licences of everything in a built program, beside it; none elsewhere, where each package has its own."""
    return None if _frozen_root() is None else Path(sys.executable).parent / "LICENCES.txt"


def state_dir() -> Path:
    """The user's folder for the log, the settings and working copies. It may not exist yet."""
    return _users_dir("XDG_STATE_HOME", Path(".local", "state"))


def work_dir() -> Path:
    """Where working copies lie of workbooks that live on a stick, a share or in a synced folder. As above."""
    return state_dir() / "work"


def drafts_dir() -> Path:
    """Where the drafts of the framework editor lie. It may not exist yet."""
    return state_dir() / "drafts"


def cache_dir() -> Path:
    """The user's folder for what can be made again at any time. It may not exist yet."""
    folder = _users_dir("XDG_CACHE_HOME", Path(".cache"))
    return folder / "cache" if sys.platform == "win32" else folder


def own_frameworks_dir() -> Path:
    """The user's own packs, one folder each, and own overlays of any pack. It may not exist yet.

    The environment variable ICBO_DESKTOP_FRAMEWORKS names another folder, such as a share.
    """
    stated = os.environ.get(OWN_FRAMEWORKS_VARIABLE, "")
    if Path(stated).is_absolute():
        return Path(stated)
    return _users_dir("XDG_DATA_HOME", Path(".local", "share")) / "frameworks"


def _users_dir(variable: str, usual: Path) -> Path:
    """This program's folder in one of the user's; on Windows all of them are one."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        base = Path(local) if local else Path.home() / "AppData" / "Local"
    else:
        base = _stated(variable, usual)
    return base / STATE_FOLDER_NAME


def _stated(variable: str, usual: Path) -> Path:
    """The folder that a variable names; by the XDG rule one that is not absolute is to be ignored."""
    stated = os.environ.get(variable, "")
    return Path(stated) if Path(stated).is_absolute() else Path.home() / usual


def _frozen_root() -> Path | None:
    """Where a built program has its files; none where it runs from source."""
    stated: str | None = getattr(sys, "_MEIPASS", None)
    return None if stated is None else Path(stated)


def _shipped(name: str) -> Path:
    frozen_root = _frozen_root()
    if frozen_root is not None:
        return frozen_root / name
    in_wheel = PACKAGE / f"_{name}"
    return in_wheel if in_wheel.is_dir() else PACKAGE.parent / name
