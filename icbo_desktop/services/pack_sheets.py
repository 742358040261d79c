"""Frameworks as Excel files and back, for windows and commands. The libraries are loaded on first use."""

from pathlib import Path

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.packs.folders import PACK_FILE
from icbo_desktop.packs.sheet_file import SHEET_ENDING
from icbo_desktop.packs.sheet_reading import read_sheet
from icbo_desktop.packs.sheet_writing import sheet_bytes
from icbo_desktop.packs.whole_file import told, write_beside
from icbo_desktop.packs.yaml_text import pack_yaml
from icbo_desktop.services.shelf import framework_at_hand
from icbo_desktop.translation import tr

__all__ = ["SHEET_ENDING", "pack_from_sheet", "read_sheet", "write_framework_sheet", "write_sheet"]


def write_sheet(framework_id: str, out: Path) -> None:
    """Write a framework at hand as an Excel file. Raises PackError with nothing written."""
    write_framework_sheet(framework_at_hand(framework_id), out)


def write_framework_sheet(framework: Framework, out: Path) -> None:
    """Write any framework as an Excel file. Raises PackError with nothing written."""
    if out.suffix.lower() != SHEET_ENDING:
        message = tr("The name of an Excel file ends in {ending}.", ending=SHEET_ENDING)
        raise PackError(message)
    with told(tr("{file} could not be written", file=out.name)):
        write_beside(out, sheet_bytes(framework))


def pack_from_sheet(path: Path, out: Path) -> Path:
    """Turn an Excel file into a pack: the .yaml file `out`, or `<out>/<id>/pack.yaml`. Gives what was written.

    Raises PackError with every fault and nothing written; never replaces a file.
    """
    framework = read_sheet(path)
    place = out
    if out.suffix.lower() not in {".yaml", ".yml"}:
        place = out / framework.id / PACK_FILE
    if place.exists():
        message = tr("{file} is there already, so nothing was written.", file=place.name)
        raise PackError(message)
    with told(tr("{file} could not be written", file=place.name)):
        if place != out:
            place.parent.mkdir(parents=True, exist_ok=True)
        write_beside(place, pack_yaml(framework).encode("utf-8"))
    return place
