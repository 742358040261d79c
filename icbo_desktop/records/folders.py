"""Writes a record that is a folder beside its place and moves it there, whole or not at all."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.records.files import refused, sync_folder, write_through
from icbo_desktop.translation import tr

BESIDE = ".icbo-record-"  # how the folder beside begins in which a record is made
OLD = "old"


def write_folder(path: Path, files: Mapping[str, bytes], mark: str) -> None:
    """Put the files into the folder `path`; on failure nothing is left and an older folder stays.

    Only a folder that is empty, or that holds the file `mark` as a record of ours does, is replaced. Raises
    RecordError.
    """
    try:
        _require_free(path, mark)
        with TemporaryDirectory(prefix=BESIDE, dir=path.parent) as beside:
            made = Path(beside) / "new"
            made.mkdir()
            for name, content in files.items():
                place = made / name
                place.parent.mkdir(parents=True, exist_ok=True)
                write_through(place, content)
                sync_folder(place.parent)
            _put(made, path, Path(beside) / OLD)
            sync_folder(path.parent)
    except OSError as problem:
        raise refused(path, problem) from problem


def _require_free(path: Path, mark: str) -> None:
    if path.is_file():
        message = tr("“{file}” is a file. Choose another name for the folder.", file=path.name)
        raise RecordError(message)
    if path.is_dir() and any(path.iterdir()) and not (path / mark).is_file():
        message = tr(
            "“{folder}” is a folder that holds other things. Choose another name.", folder=path.name
        )
        raise RecordError(message)


def _put(made: Path, path: Path, old: Path) -> None:
    """Move the new folder into its place; the older one comes back where that fails."""
    if path.exists():
        path.replace(old)
    try:
        made.replace(path)
    except OSError:
        if old.exists():
            old.replace(path)
        raise
