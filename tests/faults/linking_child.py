"""A process that gives a file a second name, puts another in its place and writes by the second: all of it synced."""

import os
import sys
from pathlib import Path

from icbo_desktop.store.opening import fsync_folder


def main(folder: Path) -> None:
    plan, kept, part = (folder / name for name in ("plan", "kept", "part"))
    os.link(plan, kept)
    for path, mode, content in ((part, "wb", b"new"), (kept, "rb+", b"OLD")):
        with path.open(mode) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    part.replace(plan)
    fsync_folder(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
