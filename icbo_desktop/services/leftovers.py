"""Clears away what a sudden end left half-written beside somebody's files, and in the program's own folders."""

import re
import shutil
import tempfile
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from icbo_desktop.locations import state_dir
from icbo_desktop.records.files import PART_NAME, SCRATCH
from icbo_desktop.records.folders import BESIDE, OLD
from icbo_desktop.services.attachment_files import forget_old_copies
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.recovered_copies import thin_recovered
from icbo_desktop.store.backups import folder_beside

# Nobody still writes to what is that old; another session may be at work in the same folder.
SECONDS_IN_HAND = 120
SECONDS_OF_SCRATCH = 3600  # a large programme takes its time
# The half-written files of records, workbooks, backups, copies and attachments, and nothing of anybody else's.
HALF_WRITTEN = re.compile(
    rf"(?:{PART_NAME}|\.[0-9a-f]{{8}}(?:\.icbo)?\.part(?:-journal)?|\..+\.v\d+(?: \(\d+\))?\.icbo\.part)"
)


def clear_leftovers(folder: Path) -> None:
    """Delete what the program left half-written in this folder. What cannot be deleted stays."""
    with suppress(OSError):
        for each in tuple(folder.iterdir()):
            if HALF_WRITTEN.fullmatch(each.name) and _is_left(each):
                with suppress(OSError):
                    each.unlink()
            elif each.name.startswith(BESIDE) and _is_left(each) and not (each / OLD).exists():
                # With an older folder in it, it holds somebody's record: that stays.
                shutil.rmtree(each, ignore_errors=True)


def clear_wherever_written(workbooks: Sequence[Path], folders: Iterable[Path]) -> None:
    """The same in the folders of these workbooks, in the others, and in those of the program. A share may be slow."""
    beside = {path.parent for path in workbooks} | {folder_beside(path) for path in workbooks}
    for folder in sorted({*beside, *folders}):
        clear_leftovers(folder)
    with suppress(OSError):
        for folder in tuple((state_dir() / "backups").iterdir()):
            clear_leftovers(folder)
    clear_leftovers(state_dir())
    thin_recovered(state_dir() / "recovered", system_clock())
    forget_old_copies(state_dir() / "opened")
    for holder, prefix in scratch_folders():
        with suppress(OSError):
            for each in tuple(holder.glob(f"{prefix}*")):
                if each.is_dir() and _is_left(each, SECONDS_OF_SCRATCH):
                    shutil.rmtree(each, ignore_errors=True)


def scratch_folders() -> tuple[tuple[Path, str], ...]:
    """The folders in which private copies are worked on, and how the names of those begin."""
    return (Path(tempfile.gettempdir()), SCRATCH), (state_dir() / "rescue", "rescue-")


def _is_left(path: Path, seconds: int | None = None) -> bool:
    """Whether nothing was written to it for a while. A link is nothing of ours."""
    with suppress(OSError):
        return not path.is_symlink() and time.time() - path.stat().st_mtime > (
            SECONDS_IN_HAND if seconds is None else seconds
        )
    return False
